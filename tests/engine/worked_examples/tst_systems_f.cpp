// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples F 31–37: levers in the data centre.
#include "app/engine/site/facility.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSystemsF : public QObject {
    Q_OBJECT

private slots:
    void f31_utilisation();
    void f32_idlePower();
    void f33_slicing();
    void f34_consolidation();
    void f35_pue();
    void f36_directCurrent();
    void f37_cooling();
};

void TestSystemsF::f31_utilisation()
{
    CW_CLOSE(cw::fleet::energyPerWork(0.05, 0.35), 7.6, 0.051 / 7.6); // 7.65
    CW_CLOSE(cw::fleet::energyPerWork(0.40, 0.35), 1.52, 0.0051 / 1.52);
    CW_CLOSE(cw::fleet::energyPerWork(0.80, 0.35), 1.09, 0.005 / 1.09);
    QCOMPARE(cw::fleet::energyPerWork(1.0, 0.35), 1.0);
}

void TestSystemsF::f32_idlePower()
{
    CW_CLOSE(cw::fleet::idleEnergyShare(0.05, 0.30), 0.90, 0.005 / 0.90);
    CW_CLOSE(cw::fleet::idleEnergyShare(0.05, 0.40), 0.93, 0.005 / 0.93);
    // The same from a scenario's stages.
    const InputSet inputs =
        fleetInputs(FleetMethod::servers,
                    {{P::fleetLoadBasis, 1}, {P::fleetUtilisation, 0.05}, {P::fleetIdleShare, 0.35}});
    CW_WITHIN(total(inputs, M::electricityIdle) / total(inputs, M::electricityIt), 0.90, 0.93);
}

void TestSystemsF::f33_slicing()
{
    const auto cluster = [](double accelerators, double utilisation) {
        return fleetInputs(FleetMethod::accelerators,
                           {{P::fleetAccelerators, accelerators},
                            {P::fleetLoadBasis, 1},
                            {P::fleetUtilisation, utilisation},
                            {P::fleetIdleShare, 0.35}});
    };
    CW_CLOSE(cw::fleet::energyPerWork(0.15, 0.35), 2.98, 0.005 / 2.98); // 15 %: assumed
    CW_CLOSE(cw::fleet::energyPerWork(0.45, 0.35), 1.43, 0.005 / 1.43);
    // The same work on a third of the cards: 52 % less energy.
    const double before = total(cluster(9000, 0.15), M::electricityFacility);
    const double after = total(cluster(3000, 0.45), M::electricityFacility);
    CW_CLOSE(1 - after / before, 0.52, 0.005 / 0.52);
}

void TestSystemsF::f34_consolidation()
{
    CW_CLOSE(site::consolidationSaving(0.8, 1.9, 1.2), 0.29, 0.0051 / 0.29); // 0.295; the PUEs are assumed
    QVERIFY(site::consolidationSaving(0.8, 1.9, 1.2) > 0.25);                // LBNL is the cautious side
    CW_CLOSE(site::consolidationSaving(0.0, 1.9, 1.2) + 1, 1.0, 1e-15);
}

void TestSystemsF::f35_pue()
{
    const auto energy = [](double pue) {
        return total(fleetInputs(FleetMethod::accelerators,
                                 {{P::fleetAccelerators, 100000},
                                  {P::fleetLoad, 0.8},
                                  {P::fleetWattsPerAccelerator, 1390},
                                  {P::sitePue, pue}}),
                     M::electricityFacility);
    };
    CW_CLOSE(energy(1.25), 1.218e9, 0.0005 / 1.218);
    CW_CLOSE(energy(1.10), 1.072e9, 0.00051 / 1.072);
    CW_CLOSE(energy(1.26) - energy(1.25), 9.7e6, 0.05 / 9.7);
}

void TestSystemsF::f36_directCurrent()
{
    const double alternating = 0.94 * 0.95 * 0.96; // assumed stages
    const double direct = 0.97 * 0.975;
    CW_CLOSE(alternating, 0.857, 0.0005 / 0.857);
    CW_CLOSE(direct, 0.946, 0.0005 / 0.946);
    CW_CLOSE(site::energyIntoChain(974e6, alternating) - site::energyIntoChain(974e6, direct), 106e6,
             0.5 / 106);
    // Stage by stage is the same.
    const double stages =
        site::energyIntoChain(site::energyIntoChain(site::energyIntoChain(974e6, 0.96), 0.95), 0.94);
    CW_CLOSE(stages, site::energyIntoChain(974e6, alternating), 1e-14);
}

void TestSystemsF::f37_cooling()
{
    const InputSet air =
        statedRun(974e6, {{P::sitePue, 1.40}, {P::siteWue, 1.8}}); // assumed, as the next line
    const InputSet liquid = statedRun(974e6, {{P::sitePue, 1.15}, {P::siteWue, 0.2}});
    CW_CLOSE(total(air, M::electricityFacility) - total(liquid, M::electricityFacility), 244e6,
             0.51 / 244); // 243.5
    CW_CLOSE(total(air, M::waterOnSite) - total(liquid, M::waterOnSite), 1.56e9, 0.005 / 1.56);
}

QTEST_APPLESS_MAIN(TestSystemsF)
#include "tst_systems_f.moc"
