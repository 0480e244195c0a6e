// SPDX-License-Identifier: GPL-3.0-or-later
// Axes, lines and grids of sweeps against single evaluations.
#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/uncertainty/sweep.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

SweepAxis axisOf(ParameterId input, double from, double to, std::size_t points)
{
    return sweepAxis(input, from, to, points).value();
}

ErrorCode codeOf(const Result<SweepAxis>& axis)
{
    return axis ? ErrorCode::emptyText : axis.error().code;
}

LineSweep lineSweep(std::vector<InputSet> scenarios, SweepAxis axis)
{
    return {std::move(scenarios), {}, std::move(axis), M::electricityFacility, Per::year, kDragDraws, 1};
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void axes();
    void axisErrors();
    void linesWithoutRanges();
    void linesWithRanges();
    void lineOfTheRangedInput();
    void lineWithGaps();
    void errorsAndStop();
    void grid();
    void gridWithoutResult();
};

void TestSweep::axes()
{
    const SweepAxis linear = axisOf(P::sitePue, 1.0, 2.0, 5);
    QCOMPARE(linear.values, (std::vector{1.0, 1.25, 1.5, 1.75, 2.0}));
    const SweepAxis factors = axisOf(P::inferenceQueriesPerDay, 1e6, 1e9, 4); // its slider is logarithmic
    QCOMPARE(factors.values.front(), 1e6);
    QCOMPARE(factors.values.back(), 1e9);
    for (std::size_t i = 1; i < 4; ++i)
        CW_CLOSE(factors.values[i] / factors.values[i - 1], 10.0, 1e-12);
    // Logarithmic, but from 0: in steps.
    QCOMPARE(axisOf(P::hardwareServerMemory, 0.0, 100.0, 3).values, (std::vector{0.0, 50.0, 100.0}));
    QCOMPARE(axisOf(P::sitePue, 1.1, 1.3, 2).values, (std::vector{1.1, 1.3}));
    const SweepAxis most = axisOf(P::inferenceWhPerQuery, 0.1, 30.0, kMostSweepPoints);
    QCOMPARE(most.values.size(), kMostSweepPoints);
    QVERIFY(std::is_sorted(most.values.begin(), most.values.end(), std::less_equal<>()));
}

void TestSweep::axisErrors()
{
    QCOMPARE(codeOf(sweepAxis(P::sitePue, 2.0, 1.0, 5)), ErrorCode::highBelowLow);
    QCOMPARE(codeOf(sweepAxis(P::sitePue, 1.5, 1.5, 5)), ErrorCode::zeroWidth);
    QCOMPARE(codeOf(sweepAxis(P::sitePue, 0.5, 1.5, 5)), ErrorCode::belowMinimum);
    QCOMPARE(codeOf(sweepAxis(P::sitePue, 1.5, 50.0, 5)), ErrorCode::aboveMaximum);
    QCOMPARE(codeOf(sweepAxis(P::sitePue, std::nan(""), 1.5, 5)), ErrorCode::notFinite);
    QCOMPARE(codeOf(sweepAxis(P::sitePue, 1.0, HUGE_VAL, 5)), ErrorCode::notFinite);
    QCOMPARE(sweepAxis(P::sitePue, 2.0, 1.0, 5).error().where, std::string("site.pue"));
}

void TestSweep::linesWithoutRanges()
{
    const std::vector<InputSet> scenarios{queriesTimesWh(), trainingInputs(TrainingMethod::flop, {})};
    const SweepAxis axis = axisOf(P::sitePue, 1.0, 2.0, 11);
    const auto swept = sweepLines(lineSweep(scenarios, axis));
    QVERIFY(swept && swept.value());
    QCOMPARE(swept.value()->size(), std::size_t{2});
    for (std::size_t s = 0; s < 2; ++s) {
        const SweptLine& line = (*swept.value())[s];
        QCOMPARE(line.middle.size(), axis.values.size());
        for (std::size_t i = 0; i < axis.values.size(); ++i) {
            const double single =
                total(with(scenarios[s], {{P::sitePue, axis.values[i]}}), M::electricityFacility);
            QCOMPARE(line.middle[i], Value(single));
            QCOMPARE(line.low[i], Value(single));
            QCOMPARE(line.high[i], Value(single));
        }
    }
}

void TestSweep::linesWithRanges()
{
    const SweepAxis axis = axisOf(P::sitePue, 1.0, 1.6, 4);
    const auto swept = sweepLines(lineSweep({productScenario()}, axis));
    const SweptLine& line = swept.value()->front();
    for (std::size_t i = 0; i < axis.values.size(); ++i) {
        InputSet fixed = productScenario();
        fixed[indexOf(P::sitePue)] = {axis.values[i], {}, {}};
        const Summary single = summaryOf(
            drawsOf(sample({{fixed}, {}, {{M::electricityFacility}}, Per::year, kDragDraws, 1, 1})));
        QCOMPARE(line.low[i], Value(single.p5));
        QCOMPARE(line.middle[i], Value(single.p50));
        QCOMPARE(line.high[i], Value(single.p95));
        QVERIFY(line.low[i] < line.middle[i] && line.middle[i] < line.high[i]);
        // The same draws at every point: the line is smooth.
        CW_CLOSE(*line.middle[i] / *line.middle[0], axis.values[i] / axis.values[0], 1e-12);
    }
}

void TestSweep::lineOfTheRangedInput()
{
    const InputSet inputs =
        ranged(queriesTimesWh(), P::inferenceWhPerQuery, lognormalBetween(0.3, 3.0).value());
    const auto swept = sweepLines(lineSweep({inputs}, axisOf(P::inferenceWhPerQuery, 0.1, 10.0, 5)));
    const SweptLine& line = swept.value()->front();
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(line.low[i], line.high[i]); // the axis replaces the range
}

void TestSweep::lineWithGaps()
{
    LineSweep wanted =
        lineSweep({queriesTimesWh(), fleetInputs(FleetMethod::servers, {})}, axisOf(P::sitePue, 1.0, 2.0, 3));
    wanted.per = Per::query;
    const auto swept = sweepLines(wanted);
    for (const Value& value : (*swept.value())[0].middle)
        QVERIFY(value.has_value());
    for (const Value& value : (*swept.value())[1].middle)
        QVERIFY(!value.has_value());
}

void TestSweep::errorsAndStop()
{
    LineSweep wanted = lineSweep({productScenario()}, axisOf(P::sitePue, 1.0, 2.0, 3));
    wanted.draws = 0;
    QCOMPARE(sweepLines(wanted).error().code, ErrorCode::noDraws);
    wanted.draws = kDragDraws;
    double last = 0.0;
    QVERIFY(!sweepLines(wanted, [&](double share) {
                 last = share;
                 return share < 0.5;
             }).value());
    QVERIFY(last >= 0.5 && last < 1.0);
    double before = 0.0;
    bool rises = true;
    std::ignore = sweepLines(wanted, [&](double share) {
        rises = rises && share > before;
        before = share;
        return true;
    });
    QVERIFY(rises);
    QCOMPARE(before, 1.0);
}

// Row by row from the lowest y, in each row from the lowest x.
void TestSweep::grid()
{
    const SweepAxis x = axisOf(P::sitePue, 1.0, 2.0, 4);
    const SweepAxis y = axisOf(P::inferenceWhPerQuery, 0.1, 10.0, 3);
    const auto values = sweepGrid(productScenario(), x, y, M::carbonLocation, Per::day);
    QCOMPARE(values.size(), std::size_t{12});
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 4; ++column) {
            const InputSet single = with(
                productScenario(), {{P::sitePue, x.values[column]}, {P::inferenceWhPerQuery, y.values[row]}});
            QCOMPARE(values[row * 4 + column], Value(total(single, M::carbonLocation, Per::day)));
        }
}

void TestSweep::gridWithoutResult()
{
    const auto values = sweepGrid(fleetInputs(FleetMethod::servers, {}), axisOf(P::sitePue, 1.0, 2.0, 2),
                                  axisOf(P::fleetServers, 10, 100, 2), M::electricityFacility, Per::query);
    QCOMPARE(values, std::vector<Value>(4));
}

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
