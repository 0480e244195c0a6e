// SPDX-License-Identifier: GPL-3.0-or-later
// Physical floors: Landauer's limit and the energy of an operation (systems.md, A 6).
#pragma once

#include "app/engine/number/number.h"

namespace cw::physics {

namespace constant {
inline constexpr Constant boltzmann{1.380649e-23, "J/K", "boltzmann", "bipm-si-2019"};
inline constexpr Constant ln2{0.6931471805599453, "1", "ln-2", "counterwatt-manual"};
} // namespace constant

// Least energy to erase a bit at a temperature in K. J.
template <class N>
N landauerLimit(const N& temperature)
{
    return num<N>(constant::boltzmann) * temperature * num<N>(constant::ln2);
}

// Energy of an operation at full speed: watts W/accelerator, peakFlops FLOP/s/accelerator. J/FLOP.
template <class N>
N energyPerFlop(const N& watts, const N& peakFlops)
{
    return watts / peakFlops;
}

// Energy of a power (W) kept up for a time (h): the two are never compared with each other. Wh.
template <class N>
N energyInTime(const N& watts, const N& hours)
{
    return watts * hours;
}

} // namespace cw::physics
