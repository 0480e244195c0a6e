// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …?" helps with slips of the keyboard and stays silent otherwise.
#include "app/cli/nearest.h"

#include <QtTest>

using namespace cw::cli;

class TestNearest : public QObject {
    Q_OBJECT

private slots:
    void distances();
    void slipsAreFound_data();
    void slipsAreFound();
    void silentWhenNothingIsNear();
};

void TestNearest::distances()
{
    QCOMPARE(editDistance("", ""), 0);
    QCOMPARE(editDistance("pue", "pue"), 0);
    QCOMPARE(editDistance("PUE", "pue"), 0);
    QCOMPARE(editDistance("peu", "pue"), 1); // neighbours swapped
    QCOMPARE(editDistance("pu", "pue"), 1);
    QCOMPARE(editDistance("kitten", "sitting"), 3);
    QCOMPARE(editDistance("", "abc"), 3);
}

void TestNearest::slipsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("swapped") << "site.peu"
                             << "site.pue";
    QTest::newRow("without group") << "pue"
                                   << "site.pue";
    QTest::newRow("letter missing") << "trainig.days"
                                    << "training.days";
    QTest::newRow("case") << "Training.Days"
                          << "training.days";
    QTest::newRow("after an equals sign") << "epoch2025"
                                          << "inference=epoch-2025";
}

void TestNearest::slipsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const std::vector<std::string> known{"site.pue", "site.wue", "training.days", "inference=epoch-2025"};
    QCOMPARE(QString::fromStdString(nearest(typed.toStdString(), known).value_or("nothing")), meant);
}

void TestNearest::silentWhenNothingIsNear()
{
    const std::vector<std::string> known{"site.pue", "training.days"};
    QVERIFY(!nearest("bananas", known));
    QVERIFY(!nearest("", known));
    QVERIFY(!nearest(std::string(1'000'000, 'a'), known)); // and takes no time over it
}

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
