// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a range, and making one around a value.
#include "app/engine/uncertainty/range_edit.h"
#include "app/engine/uncertainty/range_text.h"

#include <QtTest>

using namespace cw;
using P = ParameterId;

class TestRangeEdit : public QObject {
    Q_OBJECT

private slots:
    void movesInProportion()
    {
        const Distribution range = pert(1, 2, 4).value();
        const double median = medianOf(range);
        QVERIFY(movedTo(P::inferenceWhPerQuery, range, 2 * median) == pert(2, 4, 8).value());
        const Distribution log = movedTo(P::inferenceWhPerQuery, lognormalBetween(2, 8).value(), 40.0);
        QVERIFY(std::abs(medianOf(log) - 40.0) < 1e-9);
        QVERIFY(std::abs(log.b / log.a - 4.0) < 1e-12);
        const Distribution steps = movedTo(P::inferenceWhPerQuery, discrete({1, 2}, {1, 1}).value(), 3.0);
        QCOMPARE(steps.values.back() / steps.values.front(), 2.0);
    }

    void stopsAtTheBounds()
    {
        const Distribution pue = uniformBetween(1.2, 1.8).value();
        QCOMPARE(endsOf(movedTo(P::sitePue, pue, 1.0)).low, 1.0);
        QCOMPARE(endsOf(movedTo(P::sitePue, pue, 100.0)).high, 5.0);
        for (double median = 0.01; median < 2000; median *= 1.37) {
            QVERIFY(checkRange(P::sitePue, movedTo(P::sitePue, pue, median)));
            QVERIFY(
                checkRange(P::trainingLoad, movedTo(P::trainingLoad, pert(0.2, 0.7, 1.1).value(), median)));
        }
    }

    void aMedianOfZeroIsShifted()
    {
        const Distribution step = normalBetween(-0.1, 0.1).value();
        const Distribution moved = movedTo(P::costCarbonStep, step, 0.2);
        QVERIFY(std::abs(moved.a - 0.1) < 1e-12 && std::abs(moved.b - 0.3) < 1e-12);
        QVERIFY(checkRange(P::costCarbonStep, movedTo(P::costCarbonStep, step, 50.0)));
        QVERIFY(checkRange(P::costCarbonStep, movedTo(P::costCarbonStep, step, -50.0)));
    }

    void makesHalfToDouble()
    {
        QVERIFY(halfToDouble(P::inferenceWhPerQuery, 3).value() == lognormalBetween(1.5, 6).value());
        QVERIFY(halfToDouble(P::sitePue, 1.2).value() == lognormalBetween(1, 2.4).value());
        QCOMPARE(halfToDouble(P::siteWue, 0).error().code, ErrorCode::zeroWidth);
        QCOMPARE(halfToDouble(P::costCarbonStep, -0.1).error().code, ErrorCode::highBelowLow);
        QCOMPARE(halfToDouble(P::siteWue, 0).error().where, std::string("site.wue"));
    }
};

QTEST_APPLESS_MAIN(TestRangeEdit)
#include "tst_range_edit.moc"
