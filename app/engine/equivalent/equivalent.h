// SPDX-License-Identifier: GPL-3.0-or-later
// Yardsticks: how many homes, cities, plants or pools a result is (systems.md, M 83–85).
#pragma once

#include "app/engine/number/number.h"
#include "app/engine/scenario/preset.h"

#include <optional>
#include <span>

namespace cw::equivalent {

namespace quantity {
inline constexpr Quantity homes{"homes", "home"};
inline constexpr Quantity carDistance{"car-distance", "km"};
inline constexpr Quantity drivingEnergy{"driving-energy", "kWh"};
inline constexpr Quantity pools{"pools", "pool"};
} // namespace quantity

// Homes that use so much in a year. energy kWh/year, perHome kWh/home/year.
template <class N>
N homes(const N& energy, const N& perHome)
{
    return named(energy / perHome, quantity::homes);
}

// The use of a home that a claim of so many homes implies. kWh/home/year.
template <class N>
N impliedHomeUse(const N& energy, const N& homeCount)
{
    return energy / homeCount;
}

// Distance that electric cars drive on an energy (kWh); perKm kWh/km.
template <class N>
N carDistance(const N& energy, const N& perKm)
{
    return named(energy / perKm, quantity::carDistance);
}

// Energy of electric cars that drive a distance (km/car) each; perKm kWh/km.
template <class N>
N drivingEnergy(const N& cars, const N& distance, const N& perKm)
{
    return named(cars * distance * perKm, quantity::drivingEnergy);
}

// Swimming pools that a volume (m3) fills; perPool m3/pool.
template <class N>
N pools(const N& volume, const N& perPool)
{
    return named(volume / perPool, quantity::pools);
}

// A yardstick of electricity: so many kWh in a year.
struct Yardstick {
    std::string id;
    std::string name;
    std::string nameZh;
    std::string category; // "household", "country", "plant", …
    double kwhPerYear = 0.0;
    std::string source;
    std::string zone; // country or grid code, where the preset has one
};

struct Equivalent {
    Yardstick yardstick;
    double count = 0.0; // how many of it
};

// Reads the yardsticks out of presets of kind "equivalent" (quantities kwh_per_home_year, twh_per_year).
[[nodiscard]] std::vector<Yardstick> yardsticksOf(std::span<const Preset> presets);
// The yardstick that fits a yearly energy best: homes of the wished zone from 1 to 1,000,000 homes, otherwise the
// country or plant whose count is nearest to 1 within 0.1 … 1,000. None for nothing that fits.
[[nodiscard]] std::optional<Equivalent> bestEquivalent(std::span<const Yardstick> yardsticks,
                                                       double kwhPerYear, const std::string& homeId);

} // namespace cw::equivalent
