// SPDX-License-Identifier: GPL-3.0-or-later
// Energy of one query by the methods of METHODS §2. All results are per query and before PUE.
#pragma once

#include "app/engine/demand/demand.h"
#include "app/engine/parameter/method_table.h"

namespace cw::inference {

namespace constant {
inline constexpr Constant flopForward{2, "FLOP/param/token", "flop-per-parameter-token-forward",
                                      "kaplan-2020"};
} // namespace constant

// Energy of the accelerators alone (kWh/query) and their time: host and reserve are added by the ratios.
template <class N>
Demand<N> ofAccelerators(const N& energy, const N& hostRatio, const N& idleRatio, const N& acceleratorHours)
{
    Demand<N> d;
    d.accelerators = named(energy, quantity::queryAcceleratorEnergy);
    d.host = named(*d.accelerators * hostRatio, quantity::queryHostEnergy);
    d.idle = named(*d.accelerators * idleRatio, quantity::queryIdleEnergy);
    d.it = named(*d.accelerators + *d.host + *d.idle, quantity::queryItEnergy);
    d.acceleratorHours = named(acceleratorHours, quantity::queryAcceleratorHours);
    return d;
}

// A published energy in Wh/query with its boundary. Accelerator only: see ofAccelerators(). Facility: the PUE is taken
// out again. acceleratorWatts turns it into accelerator hours.
template <class N>
Demand<N> stated(const N& wh, Boundary boundary, const N& pue, const N& hostRatio, const N& idleRatio,
                 const N& acceleratorWatts)
{
    const N given = wh * num<N>(cw::constant::kWhPerWh);
    const N it = boundary == Boundary::facility ? given / pue : given;
    const N hours = it * num<N>(cw::constant::WhPerKWh) / acceleratorWatts;
    if (boundary == Boundary::accelerator)
        return ofAccelerators(given, hostRatio, idleRatio, hours);
    Demand<N> d;
    d.it = named(it, quantity::queryItEnergy);
    d.unsplit = d.it;
    d.acceleratorHours = named(hours, quantity::queryAcceleratorHours);
    return d;
}

// Epoch AI 2025: 2·P·tokens ÷ (peak × utilisation) × W × share. peakFlops FLOP/s per accelerator.
template <class N>
Demand<N> epoch2025(const N& activeParameters, const N& outputTokens, const N& peakFlops,
                    const N& utilisation, const N& peakWatts, const N& powerShare)
{
    const N flop =
        named(num<N>(constant::flopForward) * activeParameters * outputTokens, quantity::queryFlop);
    const N hours = named(flop / (peakFlops * utilisation) * num<N>(cw::constant::hPerS),
                          quantity::queryAcceleratorHours);
    const N it =
        named(hours * peakWatts * powerShare * num<N>(cw::constant::kWPerW), quantity::queryItEnergy);
    return {it, {}, {}, {}, it, hours, {}};
}

// de Vries 2023: servers that run around the clock, shared by the queries of a day (query/d).
template <class N>
Demand<N> hardwareTime(const N& servers, const N& serverKw, const N& load, const N& queriesPerDay,
                       const N& perServer)
{
    const N rated = named(servers * serverKw, quantity::ratedPower);
    const N it =
        named(rated * load * num<N>(cw::constant::hoursPerDay) / queriesPerDay, quantity::queryItEnergy);
    const N hours = named(servers * perServer * num<N>(cw::constant::hoursPerDay) / queriesPerDay,
                          quantity::queryAcceleratorHours);
    return {it, {}, {}, {}, it, hours, rated};
}

} // namespace cw::inference
