// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware cost of training by Cottier et al. 2024 ("The rising costs of training frontier AI models"): the value of
// accelerators falls by a constant share each year, and a run pays for the fall while it lasts (METHODS, appendix).
#pragma once

#include "app/engine/number/number.h"

namespace cw::cottier2024 {

namespace constant {
// ln 10 × orders of magnitude a year by which the price of performance falls.
inline constexpr Constant fall{0.14, "1/year", "cottier.fall", "cottier-2024"};
inline constexpr Constant ln10{2.302585092994046, "1", "ln-10", "counterwatt-manual"};
inline constexpr Constant minusOne{-1, "1", "cottier.minus-one", "counterwatt-manual"};
} // namespace constant

// What is left of the price after so many years, as a share of it.
template <class N>
N valueLeft(const N& years)
{
    return expOf(num<N>(constant::minusOne) * num<N>(constant::fall) * num<N>(constant::ln10) * years);
}

// Share of the value at the start that a use of so many years pays for; the fall is taken as constant over the use.
template <class N>
N amortisedShare(const N& years)
{
    return num<N>(constant::fall) * num<N>(constant::ln10) * years;
}

} // namespace cw::cottier2024
