// SPDX-License-Identifier: GPL-3.0-or-later
// Prices: shares of a bill, cost of rented accelerators, licensing for each MWh, currencies (systems.md, L 79–82).
#pragma once

#include "app/engine/number/number.h"

#include <cmath>

namespace cw::site {

// Rented accelerators: acceleratorHours × USD/accelerator/h. USD.
template <class N>
N rentedHardware(const N& acceleratorHours, const N& pricePerHour)
{
    return acceleratorHours * pricePerHour;
}

// The share of one part in a sum of two.
template <class N>
N shareOfTwo(const N& part, const N& other)
{
    return part / (part + other);
}

// A single payment spread over the energy of a plant's life: MW × capacity factor × years. USD/MWh.
template <class N>
N paymentPerMwh(const N& payment, const N& megawatts, const N& capacityFactor, const N& years)
{
    return payment / (megawatts * capacityFactor * years * num<N>(constant::hoursPerYear));
}

// An amount of US dollars in another currency at its rate (units of the currency per USD, on a stated date).
template <class N>
N inCurrency(const N& usd, const N& perUsd)
{
    return usd * perUsd;
}

// Whether two amounts that are said to be equal imply a rate further than `tolerance` from the known one.
inline bool conversionIsOff(double usd, double other, double perUsd, double tolerance = 0.03)
{
    return !(std::abs(other / (usd * perUsd) - 1.0) <= tolerance);
}

} // namespace cw::site
