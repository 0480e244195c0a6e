// SPDX-License-Identifier: GPL-3.0-or-later
// Growth from one generation to the next, and when a running sum overtakes a single amount (systems.md, A 3, B 9).
#pragma once

#include "app/engine/number/number.h"

namespace cw::growth {

// The exponent b of energy ~ size^b between two generations; both ratios above 1.
template <class N>
N scalingExponent(const N& sizeRatio, const N& energyRatio)
{
    return logOf(energyRatio) / logOf(sizeRatio);
}

// The same step again: the energy (kWh/run) of the generation that is sizeRatio times larger.
template <class N>
N nextGeneration(const N& energy, const N& sizeRatio, const N& exponent)
{
    return energy * powOf(sizeRatio, exponent);
}

// Days until daily use adds up to a single amount. amount kWh, perDay kWh/d.
template <class N>
N crossoverDays(const N& amount, const N& perDay)
{
    return amount / perDay;
}

} // namespace cw::growth
