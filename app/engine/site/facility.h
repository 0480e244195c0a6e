// SPDX-License-Identifier: GPL-3.0-or-later
// What changes inside a building do: consolidation, power chain, cooling, green share (systems.md, F 34–37).
#pragma once

#include "app/engine/number/number.h"

namespace cw::site {

// Share of the energy saved when `movedShare` of the servers moves from a PUE to another one.
template <class N>
N consolidationSaving(const N& movedShare, const N& oldPue, const N& newPue)
{
    const N one = num<N>(constant::one);
    return one - ((one - movedShare) + movedShare * newPue / oldPue);
}

// Energy that must enter a chain of power conversions so that `delivered` (kWh/year) arrives; its efficiency is the
// product of the stages.
template <class N>
N energyIntoChain(const N& delivered, const N& chainEfficiency)
{
    return delivered / chainEfficiency;
}

} // namespace cw::site
