// SPDX-License-Identifier: GPL-3.0-or-later
// Growth from one generation or year to the next, rebound, and when a running sum overtakes a single amount
// (systems.md, A 3, B 9, B 11, E 26). Years are pure numbers here: they stand in exponents.
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

// The factor of one year in a factor that takes several.
template <class N>
N yearlyFactor(const N& factor, const N& years)
{
    return powOf(factor, num<N>(constant::one) / years);
}

// An amount after years that multiply it by so much each.
template <class N>
N grown(const N& amount, const N& perYear, const N& years)
{
    return amount * powOf(perYear, years);
}

// Years until a factor is reached, for instance the one at which chips meet a physical limit. perYear not 1.
template <class N>
N yearsToReach(const N& factor, const N& perYear)
{
    return logOf(factor) / logOf(perYear);
}

// By how many per cent use rises when a use takes one per cent less energy, if all of the growth comes from that: below
// 1 some of the saving remains, above 1 energy rises in spite of it. energyPerUseFactor below 1.
template <class N>
N reboundElasticity(const N& useFactor, const N& energyPerUseFactor)
{
    return logOf(useFactor) / logOf(num<N>(constant::one) / energyPerUseFactor);
}

} // namespace cw::growth
