// SPDX-License-Identifier: GPL-3.0-or-later
// Power of a server by the calculators that add up its parts: Green Algorithms 3 and CodeCarbon 3 (METHODS §4 and
// appendix). All before PUE.
#pragma once

#include "app/engine/number/number.h"

namespace cw::server_power {

namespace quantity {
inline constexpr Quantity serverKw{"server-power", "kW/server"};
} // namespace quantity

// Accelerators, processors and memory in W/server.
template <class N>
N total(const N& accelerators, const N& processors, const N& memory)
{
    return named((accelerators + processors + memory) * num<N>(constant::kWPerW), quantity::serverKw);
}

} // namespace cw::server_power

namespace cw::green_algorithms {

namespace constant {
inline constexpr Constant memoryWatts{0.3725, "W/GB", "green-algorithms.memory", "green-algorithms-3"};
// Its page on AI makes a year of 12 months of 30 days, and of 12 × 4 weeks.
inline constexpr Constant daysPerYear{360, "d/year", "green-algorithms.days-per-year", "green-algorithms-3"};
inline constexpr Constant weeksPerYear{48, "week/year", "green-algorithms.weeks-per-year",
                                       "green-algorithms-3"};
inline constexpr Constant monthsPerYear{12, "month/year", "green-algorithms.months-per-year",
                                        "green-algorithms-3"};
} // namespace constant

// kW/server. accelerators and processors W/server at rated power, with the share of it that is used; memory GB/server,
// all of it counted whether used or not.
template <class N>
N serverKw(const N& accelerators, const N& acceleratorUse, const N& processors, const N& processorUse,
           const N& memory)
{
    return server_power::total(accelerators * acceleratorUse, processors * processorUse,
                               memory * num<N>(constant::memoryWatts));
}

} // namespace cw::green_algorithms

namespace cw::codecarbon {

namespace constant {
inline constexpr Constant processorShare{0.5, "1", "codecarbon.processor-share", "codecarbon-3"};
inline constexpr Constant leastLoad{0.1, "1", "codecarbon.least-load", "codecarbon-3"};
inline constexpr Constant moduleWatts{5, "W/server", "codecarbon.module-watts", "codecarbon-3"};
inline constexpr Constant leastMemory{10, "W/server", "codecarbon.least-memory", "codecarbon-3"};
inline constexpr Constant moduleWattsArm{1.5, "W/server", "codecarbon.module-watts-arm", "codecarbon-3"};
inline constexpr Constant leastMemoryArm{3, "W/server", "codecarbon.least-memory-arm", "codecarbon-3"};
// Beyond the 4th, 8th and 16th module each counts 90, 80 and 70 %: a tenth less than before at each of these.
inline constexpr Constant lessPerStep{0.1, "1", "codecarbon.less-per-step", "codecarbon-3"};
inline constexpr Constant firstStep{4, "1", "codecarbon.first-step", "codecarbon-3"};
inline constexpr Constant secondStep{8, "1", "codecarbon.second-step", "codecarbon-3"};
inline constexpr Constant thirdStep{16, "1", "codecarbon.third-step", "codecarbon-3"};
inline constexpr Constant none{0, "1", "codecarbon.none", "codecarbon-3"};
inline constexpr Constant worldFactor{475, "g/kWh", "codecarbon.world-factor", "codecarbon-3"};
} // namespace constant

// W/server of a number of memory modules; each (W/server) and at least (W/server) differ between x86 and ARM.
template <class N>
N memoryWatts(const N& modules, const Constant& each, const Constant& atLeast)
{
    const auto beyond = [&](const Constant& step) {
        return maxOf(modules - num<N>(step), num<N>(constant::none));
    };
    const N less = num<N>(constant::lessPerStep)
        * (beyond(constant::firstStep) + beyond(constant::secondStep) + beyond(constant::thirdStep));
    return maxOf((modules - less) * num<N>(each), num<N>(atLeast));
}

// Processors without a sensor, from their load: in proportion, but never below a tenth of the rated power.
template <class N>
N processorWattsAtLoad(const N& rated, const N& load)
{
    return rated * maxOf(load, num<N>(constant::leastLoad));
}

// kW/server. Processors without a sensor or a known load count half their rated power (W/server).
template <class N>
N serverKw(const N& accelerators, const N& acceleratorUse, const N& processors, const N& modules)
{
    return server_power::total(accelerators * acceleratorUse, processors * num<N>(constant::processorShare),
                               memoryWatts(modules, constant::moduleWatts, constant::leastMemory));
}

} // namespace cw::codecarbon
