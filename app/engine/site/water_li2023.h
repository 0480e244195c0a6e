// SPDX-License-Identifier: GPL-3.0-or-later
// Water factors of Li, Yang, Islam, Ren 2023 ("Making AI Less Thirsty"): cooling towers from the weather, power plants
// from the fuel mix (METHODS, appendix, li-2023).
#pragma once

#include "app/engine/number/number.h"

#include <array>
#include <cstddef>

namespace cw::li2023 {

namespace constant {
inline constexpr Constant cubic{6e-5, "1", "li2023.wet-bulb-3", "li-2023"};
inline constexpr Constant square{-0.01, "1", "li2023.wet-bulb-2", "li-2023"};
inline constexpr Constant linear{0.61, "1", "li2023.wet-bulb-1", "li-2023"};
inline constexpr Constant base{-10.4, "1", "li2023.wet-bulb-0", "li-2023"};
inline constexpr Constant least{0.05, "1", "li2023.least-wue", "li-2023"};
inline constexpr Constant litresPerGallon{3.785412, "L/gal", "li2023.litres-per-gallon", "li-2023"};
inline constexpr Constant MWhPerKWh{1e-3, "MWh/kWh", "mwh-per-kwh", "counterwatt-manual"};
} // namespace constant

// Consumed by the cooling tower, L/kWh of the computers. wetBulb in °F as a pure number; cycles of concentration.
template <class N>
N wueOfWetBulb(const N& wetBulb, const N& cycles)
{
    const N fit = num<N>(constant::cubic) * wetBulb * wetBulb * wetBulb
        + num<N>(constant::square) * wetBulb * wetBulb + num<N>(constant::linear) * wetBulb
        + num<N>(constant::base);
    const N blown = cycles / (cycles - num<N>(cw::constant::one)) * fit;
    return asUnit(maxOf(blown, num<N>(constant::least)), "L/kWh");
}

enum class Fuel { coal, gas, nuclear, oil, other, sun, wind, hydro };
inline constexpr std::size_t kFuelCount = 8;

// Consumed by the plants of a fuel, gallons per MWh. Water power counts as none there.
inline constexpr std::array<Constant, kFuelCount> kGallons{{
    {450, "gal/MWh", "li2023.coal", "li-2023"},
    {300, "gal/MWh", "li2023.gas", "li-2023"},
    {600, "gal/MWh", "li2023.nuclear", "li-2023"},
    {350, "gal/MWh", "li2023.oil", "li-2023"},
    {475, "gal/MWh", "li2023.other", "li-2023"},
    {0, "gal/MWh", "li2023.sun", "li-2023"},
    {0, "gal/MWh", "li2023.wind", "li-2023"},
    {0, "gal/MWh", "li2023.hydro", "li-2023"},
}};

// Consumed behind the electricity, L/kWh. generation: any measure of what each fuel gives, in the order of Fuel.
template <class N>
N waterOfMix(const std::array<N, kFuelCount>& generation)
{
    N all = generation[0];
    N gallons = generation[0] * num<N>(kGallons[0]);
    for (std::size_t i = 1; i < kFuelCount; ++i) {
        all = all + generation[i];
        gallons = gallons + generation[i] * num<N>(kGallons[i]);
    }
    return gallons / all * num<N>(constant::litresPerGallon) * num<N>(constant::MWhPerKWh);
}

} // namespace cw::li2023
