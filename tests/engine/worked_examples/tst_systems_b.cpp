// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples B 7–10: demand of inference.
#include "app/engine/growth/growth.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

InputSet queries(double perDay, double wh)
{
    return inferenceInputs(InferenceMethod::stated,
                           {{P::inferenceQueriesPerDay, perDay}, {P::inferenceWhPerQuery, wh}});
}

} // namespace

class TestSystemsB : public QObject {
    Q_OBJECT

private slots:
    void b7_queriesTimesWh();
    void b8_aiInEverySearch();
    void b9_crossover();
    void b10_energyPerToken();
};

void TestSystemsB::b7_queriesTimesWh()
{
    const InputSet low = queries(2e8, 2.5);
    const InputSet high = queries(2e8, 8.9);
    CW_CLOSE(total(low, M::electricityFacility, Per::day), 0.50e6, 1e-12);
    CW_CLOSE(total(high, M::electricityFacility, Per::day), 1.78e6, 1e-12);
    CW_CLOSE(total(low, M::electricityFacility), 182e6, 0.51 / 182); // 182.5
    CW_CLOSE(total(high, M::electricityFacility), 650e6, 0.5 / 650);
    CW_CLOSE(total(low, M::powerMean), 0.50e6 / 24 / 1000, 1e-12); // 21 MW
    // "1 GWh a day" and "90–200 GWh a year" differ by 1.8 to 4.1 times.
    const double year = total(queries(2e8, 5.0), M::electricityFacility);
    CW_CLOSE(total(queries(2e8, 5.0), M::electricityFacility, Per::day), 1e6, 1e-12);
    CW_CLOSE(year / 200e6, 1.8, 0.05 / 1.8);
    CW_CLOSE(year / 90e6, 4.1, 0.05 / 4.1);
}

void TestSystemsB::b8_aiInEverySearch()
{
    CW_CLOSE(total(queries(9e9, 3.0), M::electricityFacility), 9.9e9, 0.05 / 9.9); // 9 billion: assumed
    CW_CLOSE(total(queries(9e9, 8.9), M::electricityFacility), 29.2e9, 0.05 / 29.2);
    // 29.2 TWh at 3 Wh needs 26.7 billion searches a day.
    const double needed =
        solved(queries(9e9, 3.0), P::inferenceQueriesPerDay, M::electricityFacility, Per::year, 29.2e9);
    CW_CLOSE(needed, 26.7e9, 0.05 / 26.7);
}

void TestSystemsB::b9_crossover()
{
    const auto days = [](double runKwh, double wh) {
        return growth::crossoverDays(total(statedRun(runKwh), M::electricityFacility, Per::run),
                                     total(queries(2e8, wh), M::electricityFacility, Per::day));
    };
    CW_CLOSE(days(51e6, 5.0), 51.0, 1e-12);
    CW_CLOSE(days(62e6, 5.0), 62.0, 1e-12);
    CW_CLOSE(days(51e6, 2.5), 102.0, 1e-12);
    CW_CLOSE(days(62e6, 2.5), 124.0, 1e-12);
}

void TestSystemsB::b10_energyPerToken()
{
    // An A100 at 400 W: 1.28 pJ/FLOP at full speed; 500 tokens and 30 % are assumed.
    const auto wh = [](double activeParameters) {
        return 1000
            * total(inferenceInputs(InferenceMethod::epoch2025,
                                    {{P::modelParametersActive, activeParameters},
                                     {P::inferenceOutputTokens, 500},
                                     {P::hardwarePeakFlops, 312e12},
                                     {P::inferenceUtilisation, 0.30},
                                     {P::inferencePeakWatts, 400},
                                     {P::inferencePowerShare, 1}}),
                    M::electricityFacility, Per::query);
    };
    CW_CLOSE(wh(12.9e9), 0.015, 0.0005 / 0.015);
    CW_CLOSE(wh(70e9), 0.083, 0.0005 / 0.083);
}

QTEST_APPLESS_MAIN(TestSystemsB)
#include "tst_systems_b.moc"
