// SPDX-License-Identifier: GPL-3.0-or-later
// Water through the turbines of a hydroelectric plant (systems.md, G 43, K 77).
#pragma once

#include "app/engine/number/number.h"

namespace cw::hydro {

namespace constant {
// Energy of a litre of water (1 kg) for each metre of fall: standard gravity.
inline constexpr Constant fallOfLitre{9.80665, "J/L/m", "standard-gravity", "bipm-si-2019"};
inline constexpr Constant joulePerKWh{3.6e6, "J/kWh", "joule-per-kwh", "counterwatt-manual"};
} // namespace constant

// Throughflow in L/kWh for a head in m: 100 m at 90 % gives 4,080 L/kWh. Not consumption.
template <class N>
N throughflow(const N& head, const N& efficiency)
{
    return num<N>(constant::joulePerKWh) / (num<N>(constant::fallOfLitre) * head * efficiency);
}

} // namespace cw::hydro
