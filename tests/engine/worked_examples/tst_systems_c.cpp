// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples C 12, 13 and 15: fleets, clusters, world stock.
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSystemsC : public QObject {
    Q_OBJECT

private slots:
    void c12_serverFleet();
    void c13_gpuCluster();
    void c15_worldFromShipments();
};

void TestSystemsC::c12_serverFleet()
{
    const InputSet inputs = fleetInputs(
        FleetMethod::servers, {{P::fleetServers, 400000}, {P::hardwareServerKw, 6.5}, {P::fleetLoad, 1}});
    CW_CLOSE(total(inputs, M::powerPeak), 2600.0, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::day), 62.4e6, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility), 22.78e9, 0.005 / 22.78);
}

void TestSystemsC::c13_gpuCluster()
{
    const InputSet inputs = fleetInputs(FleetMethod::accelerators,
                                        {{P::fleetAccelerators, 100000},
                                         {P::fleetWattsPerAccelerator, 1390},
                                         {P::sitePue, 1.25},
                                         {P::fleetLoad, 0.8}});
    CW_CLOSE(total(with(inputs, {{P::sitePue, 1}}), M::powerPeak), 139.0, 1e-12);
    CW_CLOSE(total(inputs, M::powerPeak), 173.8, 0.06 / 173.8);
    CW_CLOSE(total(inputs, M::electricityFacility), 1.218e9, 0.0005 / 1.218);
    CW_CLOSE(total(inputs, M::powerMean), 139.0, 1e-12); // only because 1.25 × 0.8 = 1
    // 139 MW for 100,000 cards is 1.39 kW for each.
    CW_CLOSE(solved(inputs, P::fleetWattsPerAccelerator, M::powerPeak, Per::year, 139 * 1.25), 1390.0, 1e-9);
}

void TestSystemsC::c15_worldFromShipments()
{
    const auto energy = [](double kw, double load) {
        return total(fleetInputs(FleetMethod::shipments,
                                 {{P::fleetShipmentsPerYear, 1.5e6},
                                  {P::fleetLife, 1},
                                  {P::hardwareServerKw, kw},
                                  {P::fleetLoad, load}}),
                     M::electricityFacility);
    };
    CW_CLOSE(energy(6.5, 1.0), 85.4e9, 0.05 / 85.4); // 1.5 million servers: assumed
    CW_CLOSE(energy(10.2, 1.0), 134.0e9, 0.05 / 134);
    CW_CLOSE(energy(6.5, 0.7), 60e9, 0.5 / 60);
    CW_CLOSE(energy(10.2, 0.7), 94e9, 0.5 / 94);
}

QTEST_APPLESS_MAIN(TestSystemsC)
#include "tst_systems_c.moc"
