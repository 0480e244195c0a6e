// SPDX-License-Identifier: GPL-3.0-or-later
// Reproducible random inputs within the bounds of the parameter table.
#pragma once

#include "app/engine/parameter/parameter_table.h"

#include <cmath>
#include <cstdint>

namespace cw::test {

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere, unlike the distributions of <random>.
class SplitMix {
public:
    explicit SplitMix(std::uint64_t seed)
        : m_state(seed)
    {
    }
    // In [0, 1).
    double next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    }

private:
    std::uint64_t m_state;
};

// Even over the range, or over its decades where the row's slider is logarithmic.
inline double randomValue(const ParameterRow& row, SplitMix& random)
{
    const double u = random.next();
    if (row.scale == ParameterScale::logarithmic && row.minimum > 0.0)
        return row.minimum * std::pow(row.maximum / row.minimum, u);
    return row.minimum + (row.maximum - row.minimum) * u;
}

} // namespace cw::test
