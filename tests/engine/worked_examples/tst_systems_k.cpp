// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples K 76–77: water on site and behind the electricity.
#include "app/engine/site/hydro.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSystemsK : public QObject {
    Q_OBJECT

private slots:
    void k76_coolingWater();
    void k77_threeQuantities();
};

void TestSystemsK::k76_coolingWater()
{
    CW_CLOSE(total(statedRun(1287e3, {{P::siteWue, 0.55}}), M::waterOnSite), 708e3,
             0.5 / 708); // WUE: assumed
    // 500 mL for 50 answers: 10 mL each, for instance 4 Wh at 2.5 L/kWh.
    const InputSet use =
        inferenceInputs(InferenceMethod::stated,
                        {{P::inferenceQueriesPerDay, 2e8}, {P::inferenceWhPerQuery, 4}, {P::siteWue, 2.5}});
    CW_CLOSE(50 * total(use, M::waterOnSite, Per::query), 0.5, 1e-12);
    CW_CLOSE(total(use, M::waterOnSite, Per::day), 2000e3, 1e-12);
    CW_CLOSE(total(use, M::waterOnSite), 0.73e9, 1e-12);
}

void TestSystemsK::k77_threeQuantities()
{
    const double throughflow = hydro::throughflow(100.0, 0.9);
    CW_CLOSE(throughflow, 4.08e3, 0.005 / 4.08);
    const InputSet inputs = statedRun(56.5e6,
                                      {{P::siteWaterThroughflow, throughflow},
                                       {P::siteWaterConsumption, 8.7},
                                       {P::siteWaterWithdrawal, 40},
                                       {P::siteWue, 0}});
    CW_CLOSE(total(inputs, M::waterThroughflow), 231e9, 0.6 / 231); // 230.5 million m³ with standard gravity
    CW_CLOSE(total(inputs, M::waterConsumption), 0.49e9, 0.005 / 0.49); // evaporation of reservoirs: assumed
    CW_CLOSE(total(with(inputs, {{P::siteWaterConsumption, 1.9}}), M::waterConsumption), 0.11e9,
             0.005 / 0.11);
    // Never one: each has its own factor, and none changes another.
    const InputSet noFlow =
        with(inputs, {{P::siteWaterThroughflow, kUnknown}, {P::siteWaterWithdrawal, kUnknown}});
    QCOMPARE(total(noFlow, M::waterConsumption), total(inputs, M::waterConsumption));
    QVERIFY(std::isnan(total(noFlow, M::waterThroughflow)) && std::isnan(total(noFlow, M::waterWithdrawal)));
}

QTEST_APPLESS_MAIN(TestSystemsK)
#include "tst_systems_k.moc"
