// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples D 20–24: levers in the model.
#include "app/engine/growth/growth.h"
#include "app/engine/lever/lever.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

double dayOf(double queries, double wh)
{
    return total(inferenceInputs(InferenceMethod::stated,
                                 {{P::inferenceQueriesPerDay, queries}, {P::inferenceWhPerQuery, wh}}),
                 M::electricityFacility, Per::day);
}

double queryOf(double activeParameters, double tokens)
{
    return total(
        inferenceInputs(InferenceMethod::epoch2025,
                        {{P::modelParametersActive, activeParameters}, {P::inferenceOutputTokens, tokens}}),
        M::electricityFacility, Per::query);
}

} // namespace

class TestSystemsD : public QObject {
    Q_OBJECT

private slots:
    void d20_smallModels();
    void d20_quantisation();
    void d21_distillation();
    void d22_mixtureOfExperts();
    void d23_newArchitecture();
    void d24_fewerTokens();
};

void TestSystemsD::d20_smallModels()
{
    const double before = dayOf(2e8, 3.0);
    CW_CLOSE(before, 600e3, 1e-12);
    // 80 % (assumed) go to a model 46 times smaller.
    const double after = before * lever::remaining(0.8, lever::savedByFactor(46.0));
    CW_CLOSE(before - after, 470e3, 0.5 / 470); // 469.6
    CW_CLOSE(after, dayOf(0.2 * 2e8, 3.0) + dayOf(0.8 * 2e8, 3.0 / 46.0), 1e-12);
}

void TestSystemsD::d20_quantisation()
{
    CW_CLOSE(lever::weightMemory(3.8e9, 16.0 / 8.0), 7.6, 1e-12);
    CW_CLOSE(lever::weightMemory(3.8e9, 4.0 / 8.0), 1.9, 1e-12);
}

void TestSystemsD::d21_distillation()
{
    // 100 MWh: assumed.
    CW_CLOSE(lever::breakEvenQueries(100e3, 2e-3), 50e6, 1e-12);
    CW_CLOSE(growth::crossoverDays(100e3, dayOf(2e8, 2.0)), 0.25, 1e-12); // at 200 million queries a day
}

void TestSystemsD::d22_mixtureOfExperts()
{
    CW_CLOSE(queryOf(70e9, 500) / queryOf(12.9e9, 500), 5.4, 0.05 / 5.4);
    CW_CLOSE(lever::weightMemory(70e9, 2.0) / lever::weightMemory(46.7e9, 2.0), 1.5, 0.005 / 1.5);
    // "25 times smaller" is another model, with 2.7 billion parameters.
    CW_CLOSE(queryOf(70e9, 500) / queryOf(2.7e9, 500), 25.9, 0.05 / 25.9);
}

void TestSystemsD::d23_newArchitecture()
{
    // 9.6 times the tokens from the same server; the condition is the share of the work at very long context.
    const auto wh = [](double longContext) {
        return 3.0 * lever::remaining(longContext, lever::savedByFactor(9.6));
    };
    CW_CLOSE(wh(1.0), 0.31, 0.005 / 0.31); // 0.3125
    QCOMPARE(wh(0.0), 3.0);
    QVERIFY(wh(0.5) > 1.5); // half of the work at long context saves less than half
    QCOMPARE(3.0 * lever::remaining(1.0, lever::savedByFactor(1.0)), 3.0);
}

void TestSystemsD::d24_fewerTokens()
{
    // 300 instead of 500 tokens and 20 % answered from a cache: assumed.
    const double shorter = queryOf(70e9, 300) / queryOf(70e9, 500);
    CW_CLOSE(3.0 * shorter * lever::remaining(0.2, 1.0), 1.44, 1e-12);
}

QTEST_APPLESS_MAIN(TestSystemsD)
#include "tst_systems_d.moc"
