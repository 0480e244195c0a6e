// SPDX-License-Identifier: GPL-3.0-or-later
// The rounding of ML CO2 Impact (Lacoste et al. 2019): energy, factor and product, each to two decimals. No PUE.
// It errs by up to +25 % (METHODS, appendix).
#pragma once

#include "app/engine/number/number.h"

namespace cw::mlco2 {

namespace constant {
inline constexpr Constant hundred{100, "1", "mlco2.hundred", "mlco2-2019"};
inline constexpr Constant oneKWh{1, "kWh/run", "mlco2.one-kwh", "mlco2-2019"};
inline constexpr Constant oneFactor{1, "kg/kWh", "mlco2.one-factor", "mlco2-2019"};
inline constexpr Constant oneKg{1, "kg/year", "mlco2.one-kg", "mlco2-2019"};
} // namespace constant

// To two decimals of the unit given.
template <class N>
N rounded(const N& x, const Constant& unit)
{
    const N hundred = num<N>(constant::hundred);
    return roundOf(x / num<N>(unit) * hundred) / hundred * num<N>(unit);
}

} // namespace cw::mlco2
