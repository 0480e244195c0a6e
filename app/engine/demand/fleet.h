// SPDX-License-Identifier: GPL-3.0-or-later
// Energy of a fleet in a year by METHODS §3, idle power, and what utilisation does to the energy of each unit of work.
// Results are per year and before PUE.
#pragma once

#include "app/engine/demand/demand.h"

namespace cw::fleet {

// Mean power as a share of the rated one: P(u) = idle + (1 − idle)·u.
template <class N>
N powerShare(const N& utilisation, const N& idleShare)
{
    return named(idleShare + (num<N>(cw::constant::one) - idleShare) * utilisation, quantity::powerShare);
}

// Energy of a unit of work relative to that at full load: 1 at full load, 7.65 at 5 % with 35 % idle power.
template <class N>
N energyPerWork(const N& utilisation, const N& idleShare)
{
    return powerShare(utilisation, idleShare) / utilisation;
}

// The share of all energy that goes into idle power.
template <class N>
N idleEnergyShare(const N& utilisation, const N& idleShare)
{
    return idleShare / powerShare(utilisation, idleShare);
}

// Rated power in kW of servers × kW/server.
template <class N>
N ratedOfServers(const N& servers, const N& serverKw)
{
    return named(servers * serverKw, quantity::ratedPower);
}

// Rated power in kW of accelerators × W/accelerator, all in.
template <class N>
N ratedOfAccelerators(const N& accelerators, const N& watts)
{
    return named(accelerators * watts * num<N>(cw::constant::kWPerW), quantity::ratedPower);
}

// The stock that yearly shipments (server/year) over a life (year) add up to.
template <class N>
N stockOfShipments(const N& shipmentsPerYear, const N& life)
{
    return shipmentsPerYear * life;
}

// The year of a fleet: ratedKw of the computers, the mean share of it, and the accelerators installed (or servers ×
// accelerators per server).
template <class N>
Demand<N> yearAtShare(const N& ratedKw, const N& share, const N& accelerators)
{
    const N it = named(ratedKw * share * num<N>(cw::constant::hoursPerYear), quantity::fleetItEnergy);
    const N hours = named(accelerators * num<N>(cw::constant::hoursPerYear), quantity::fleetAcceleratorHours);
    return {it, {}, {}, {}, it, hours, ratedKw};
}

// The same from a utilisation; the idle part is split off.
template <class N>
Demand<N> yearAtUtilisation(const N& ratedKw, const N& utilisation, const N& idleShare, const N& accelerators)
{
    Demand<N> d = yearAtShare(ratedKw, powerShare(utilisation, idleShare), accelerators);
    const N year = num<N>(cw::constant::hoursPerYear);
    d.idle = named(ratedKw * idleShare * year, quantity::fleetIdleEnergy);
    d.unsplit = ratedKw * ((num<N>(cw::constant::one) - idleShare) * utilisation) * year;
    return d;
}

} // namespace cw::fleet
