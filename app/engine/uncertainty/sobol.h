// SPDX-License-Identifier: GPL-3.0-or-later
// Scrambled Sobol points: low-discrepancy draws that converge faster than pseudo-random ones.
// Direction numbers of Joe and Kuo (2008) as Boost.Random ships them; scrambled by a random linear matrix and a digital
// shift (Matoušek 1998), which keeps the net and makes the draws unbiased.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw {

inline constexpr std::size_t kPointBlock = 256;
// One block of points of one dimension, each in the open interval (0, 1).
using UniformBlock = std::array<double, kPointBlock>;

class SobolPoints {
public:
    // Points come in blocks of this many; block k holds the points k·kBlock … of every dimension.
    static constexpr std::size_t kBlock = kPointBlock;
    static constexpr std::size_t kMostDimensions = 3000;

    // The same seed gives the same points for ever, on every processor.
    SobolPoints(std::size_t dimensions, std::uint64_t seed);

    [[nodiscard]] std::size_t dimensions() const { return m_directions.size(); }
    // One block of one dimension, as bits and as numbers. Safe to call from several threads.
    void block(std::size_t dimension, std::uint64_t block, std::span<std::uint32_t, kBlock> out) const;
    void block(std::size_t dimension, std::uint64_t block, UniformBlock& out) const;

private:
    struct Direction {
        std::array<std::uint32_t, 32> numbers;     // scrambled
        std::array<std::uint32_t, kBlock> pattern; // XOR of the numbers over the low 8 bits of the index
        std::uint32_t shift;
    };
    std::vector<Direction> m_directions;
};

// SplitMix64 (Steele, Lea, Flood 2014): turns a counter into well mixed bits. For seeds, not for draws.
[[nodiscard]] std::uint64_t mixBits(std::uint64_t& state);

} // namespace cw
