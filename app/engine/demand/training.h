// SPDX-License-Identifier: GPL-3.0-or-later
// Energy of one training run by the methods of METHODS §1. All results are per run and before PUE, and include what
// the method's own power figure includes (docs/methods.md says what that is for each).
#pragma once

#include "app/engine/demand/demand.h"

namespace cw::training {

namespace constant {
inline constexpr Constant flopForwardBackward{6, "FLOP/param/token", "flop-per-parameter-token",
                                              "kaplan-2020"};
inline constexpr Constant flopRecomputation{8, "FLOP/param/token", "flop-per-parameter-token-recomputed",
                                            "narayanan-2021"};
} // namespace constant

namespace detail {
// A method that knows accelerator hours and the mean power per accelerator (with its share of the server).
template <class N>
Demand<N> fromAcceleratorHours(const N& acceleratorHours, const N& watts, const N& accelerators)
{
    const N hours = named(acceleratorHours, quantity::runAcceleratorHours);
    const N it = named(hours * watts * num<N>(cw::constant::kWPerW), quantity::runItEnergy);
    return {it,
            {},
            {},
            {},
            it,
            hours,
            named(accelerators * watts * num<N>(cw::constant::kWPerW), quantity::ratedPower)};
}
} // namespace detail

// accelerators; days d/run; averageWatts W/accelerator. Patterson 2021, Luccioni 2022, model cards.
template <class N>
Demand<N> acceleratorTime(const N& accelerators, const N& days, const N& averageWatts)
{
    return detail::fromAcceleratorHours(accelerators * days * num<N>(cw::constant::hoursPerDay), averageWatts,
                                        accelerators);
}

// serverKw kW/server; load = share of the rated power. GPT-4 as leaked: 25,000 / 8 × 6.5 kW × 90–100 d.
template <class N>
Demand<N> serverDays(const N& accelerators, const N& perServer, const N& serverKw, const N& days,
                     const N& load)
{
    const N hours = days * num<N>(cw::constant::hoursPerDay);
    const N rated = named(accelerators / perServer * serverKw, quantity::ratedPower);
    const N it = named(rated * hours * load, quantity::runItEnergy);
    return {it, {}, {}, {}, it, named(accelerators * hours, quantity::runAcceleratorHours), rated};
}

// A published energy in kWh/run; `pue` divides it where the figure was taken at the building.
// acceleratorWatts turns it into accelerator hours.
template <class N>
Demand<N> stated(const N& energy, const N& pue, bool includesPue, const N& acceleratorWatts)
{
    const N it = named(includesPue ? energy / pue : energy, quantity::runItEnergy);
    const N hours =
        named(it * num<N>(cw::constant::WhPerKWh) / acceleratorWatts, quantity::runAcceleratorHours);
    return {it, {}, {}, {}, it, hours, {}};
}

// Operations of one run. Kaplan 2020: 6 per parameter and token; Narayanan 2021: 8 with full recomputation.
template <class N>
N flopOfRun(const N& activeParameters, const N& tokens, bool recomputation)
{
    const N each = num<N>(recomputation ? constant::flopRecomputation : constant::flopForwardBackward);
    return named(each * activeParameters * tokens, quantity::runFlop);
}

// peakFlops FLOP/s per accelerator; mfu = share of it that the run reaches; averageWatts W/accelerator.
template <class N>
Demand<N> flop(const N& flopPerRun, const N& peakFlops, const N& mfu, const N& accelerators,
               const N& averageWatts)
{
    const N hours = flopPerRun / (peakFlops * mfu) * num<N>(cw::constant::hPerS);
    return detail::fromAcceleratorHours(hours, averageWatts, accelerators);
}

// Days of a run: accelerator hours spread over the accelerators that work at the same time. d/run.
template <class N>
N daysOfRun(const N& acceleratorHours, const N& accelerators)
{
    return acceleratorHours / accelerators / num<N>(cw::constant::hoursPerDay);
}

} // namespace cw::training
