// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples E 25–30: levers in the chip and the device.
#include "app/engine/demand/physics.h"
#include "app/engine/growth/growth.h"
#include "app/engine/lever/lever.h"
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

class TestSystemsE : public QObject {
    Q_OBJECT

private slots:
    void e25_generations();
    void e26_huangsLaw();
    void e27_dedicatedChips();
    void e28_memristors();
    void e29_edgeOffload();
    void e30_savingsElsewhere();
};

void TestSystemsE::e25_generations()
{
    const double a100 = physics::energyPerFlop(400.0, 312e12);
    const double h100 = physics::energyPerFlop(700.0, 989e12);
    CW_CLOSE(1e-12 / a100, 0.78, 1e-12); // TFLOP/s for each watt
    CW_CLOSE(1e-12 / h100, 1.41, 0.005 / 1.41);
    CW_CLOSE(a100 / h100, 1.81, 0.005 / 1.81);
    // "25 times less energy": 30 times the speed at 1,200 instead of 700 W is 17.5.
    CW_CLOSE(lever::perJouleFactor(30.0, 1200.0 / 700.0), 17.5, 1e-12);
    // A fleet of which a third is renewed each year by chips 1.81 times better needs 15 % less.
    CW_CLOSE(lever::remaining(1.0 / 3.0, lever::savedByFactor(a100 / h100)), 0.85, 0.005 / 0.85);
}

void TestSystemsE::e26_huangsLaw()
{
    CW_CLOSE(growth::grown(1.0, growth::yearlyFactor(1000.0, 2.0), 10.0), 1e15, 1e-12); // in a decade
    CW_CLOSE(growth::yearlyFactor(1e6, 10.0), 3.98, 0.005 / 3.98);
    CW_CLOSE(growth::yearlyFactor(1000.0, 10.0), 2.00, 0.005 / 2.0); // 1.995: the published law
    // A limit a million times away is met after ten years, or after twenty.
    CW_CLOSE(growth::yearsToReach(1e6, growth::yearlyFactor(1e6, 10.0)), 10.0, 1e-12);
    CW_CLOSE(growth::yearsToReach(1e6, growth::yearlyFactor(1000.0, 10.0)), 20.0, 1e-12);
}

void TestSystemsE::e27_dedicatedChips()
{
    // Half of 85 TWh moves.
    const auto saved = [](double factor) {
        return 85.0 * (1.0 - lever::remaining(0.5, lever::savedByFactor(factor)));
    };
    CW_CLOSE(saved(10.0), 38.2, 0.051 / 38.2); // 38.25
    CW_CLOSE(saved(1.5), 14.2, 0.05 / 14.2);
}

void TestSystemsE::e28_memristors()
{
    // 60 % (assumed) of the energy moves data, and 90 % of that goes.
    CW_CLOSE(3.0 * lever::remaining(0.6, 0.9), 1.38, 1e-12);
}

void TestSystemsE::e29_edgeOffload()
{
    // 40 % of the queries, 0.1 Wh on the device: assumed.
    const double net = lever::offloadSaving(2e8, 0.4, 3.0e-3, 0.1e-3);
    CW_CLOSE(net, 232e3, 1e-12);
    const InputSet before = queries(2e8, 3.0);
    const InputSet after = queries(0.6 * 2e8, 3.0);
    CW_CLOSE(total(before, M::powerMean) - total(after, M::powerMean), 10.0, 1e-12); // MW less in the cloud
    const double onDevices = total(queries(0.4 * 2e8, 0.1), M::electricityFacility, Per::day);
    CW_CLOSE(total(before, M::electricityFacility, Per::day) - total(after, M::electricityFacility, Per::day)
                 - onDevices,
             net, 1e-12);
}

void TestSystemsE::e30_savingsElsewhere()
{
    const double turbine = lever::generation(3000.0, 0.30); // 3 MW at 30 %: assumed
    CW_CLOSE(turbine, 7884e3, 1e-12);
    const double gain = 0.15 * turbine;
    CW_CLOSE(gain, 1183e3, 0.5 / 1183);
    // The cluster of 100,000 accelerators of C 13: 1.218 TWh a year.
    const double cluster =
        total(fleetInputs(FleetMethod::accelerators, {{P::fleetLoad, 0.8}, {P::sitePue, 1.25}}),
              M::electricityFacility);
    CW_CLOSE(cluster, 1.218e9, 0.0005 / 1.218);
    CW_CLOSE(lever::assetsToOffset(cluster, gain), 1030.0, 0.5 / 1030);
}

QTEST_APPLESS_MAIN(TestSystemsE)
#include "tst_systems_e.moc"
