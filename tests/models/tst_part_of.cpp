// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a part as shares of the whole.
#include "app/models/part_of.h"

#include <QtTest>

using namespace cw;

class TestPartOf : public QObject {
    Q_OBJECT

private slots:
    void sharesOfThePart();
    void neverFalls();
    void saysWhetherToGoOn();
};

void TestPartOf::sharesOfThePart()
{
    std::vector<double> shares;
    const KeepGoing whole = [&](double share) {
        shares.push_back(share);
        return true;
    };
    const KeepGoing part = partOf(whole, 0.1, 0.3);
    for (const double share : {0.0, 0.5, 1.0})
        QVERIFY(part(share));
    QVERIFY(partOf(partOf(whole, 0.3, 0.7), 0.0, 0.5)(1.0));
    QCOMPARE(shares, (std::vector{0.1, 0.2, 0.3, 0.5}));
}

void TestPartOf::neverFalls()
{
    double last = 0.0;
    const KeepGoing part = partOf(
        [&](double share) {
            last = share;
            return true;
        },
        0.0, 0.5);
    QVERIFY(part(0.8));
    QVERIFY(part(0.2));
    QCOMPARE(last, 0.4);
    QVERIFY(part(7.0));
    QCOMPARE(last, 0.5);
}

void TestPartOf::saysWhetherToGoOn()
{
    QVERIFY(!partOf([](double) { return false; }, 0.0, 1.0)(0.5));
}

QTEST_GUILESS_MAIN(TestPartOf)
#include "tst_part_of.moc"
