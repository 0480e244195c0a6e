// SPDX-License-Identifier: GPL-3.0-or-later
// Scrambled Sobol points.
#include "app/engine/uncertainty/sobol.h"

#include "app/engine/number/kernels.h"

#include <boost/random/sobol.hpp>

#include <bit>

namespace cw {

namespace {

using DirectionNumbers = std::array<std::uint32_t, 32>;

// Boost hands out points, not direction numbers: point n is the XOR of the numbers at the bits of gray(n), so points
// 2^j − 1 and 2^j differ by number j. Boost leaves point 0 out: its seed(n) stands at point n + 1.
std::vector<DirectionNumbers> directionNumbers(std::size_t dimensions)
{
    boost::random::sobol_engine<std::uint32_t, 32> engine(dimensions);
    std::vector<DirectionNumbers> numbers(dimensions);
    std::vector<std::uint32_t> before(dimensions, 0);
    for (unsigned j = 0; j < 32; ++j) {
        if (j > 0) {
            engine.seed((std::uint32_t{1} << j) - 2);
            for (std::uint32_t& bits : before)
                bits = engine();
        }
        for (std::size_t d = 0; d < dimensions; ++d)
            numbers[d][j] = before[d] ^ engine();
    }
    return numbers;
}

// A random lower triangular matrix with ones on the diagonal over bits: row r (counted from the highest bit) keeps bit
// r and mixes in higher ones.
std::uint32_t scrambled(std::uint32_t number, const std::array<std::uint32_t, 32>& rows)
{
    std::uint32_t out = 0;
    for (unsigned r = 0; r < 32; ++r)
        out |= static_cast<std::uint32_t>(std::popcount(number & rows[r]) & 1) << (31 - r);
    return out;
}

std::array<std::uint32_t, 32> randomRows(std::uint64_t& state)
{
    std::array<std::uint32_t, 32> rows{};
    for (unsigned r = 0; r < 32; ++r) {
        const std::uint32_t diagonal = std::uint32_t{1} << (31 - r);
        const std::uint32_t higher = ~(diagonal | (diagonal - 1));
        rows[r] = diagonal | (static_cast<std::uint32_t>(mixBits(state)) & higher);
    }
    return rows;
}

} // namespace

std::uint64_t mixBits(std::uint64_t& state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

SobolPoints::SobolPoints(std::size_t dimensions, std::uint64_t seed)
    : m_directions(dimensions)
{
    if (dimensions == 0)
        return;
    const auto numbers = directionNumbers(dimensions);
    for (std::size_t d = 0; d < dimensions; ++d) {
        std::uint64_t state = seed ^ (0xd1342543de82ef95ULL * (d + 1));
        const auto rows = randomRows(state);
        Direction& direction = m_directions[d];
        for (unsigned j = 0; j < 32; ++j)
            direction.numbers[j] = scrambled(numbers[d][j], rows);
        direction.shift = static_cast<std::uint32_t>(mixBits(state));
        for (std::size_t i = 0; i < kBlock; ++i) {
            direction.pattern[i] = 0;
            for (unsigned j = 0; j < 8; ++j)
                direction.pattern[i] ^= (i >> j) & 1 ? direction.numbers[j] : 0;
        }
    }
}

void SobolPoints::block(std::size_t dimension, std::uint64_t block,
                        std::span<std::uint32_t, kBlock> out) const
{
    const Direction& direction = m_directions[dimension];
    std::uint32_t base = direction.shift;
    for (unsigned j = 8; j < 32; ++j)
        base ^= (block >> (j - 8)) & 1 ? direction.numbers[j] : 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        out[i] = base ^ direction.pattern[i];
}

void SobolPoints::block(std::size_t dimension, std::uint64_t block, UniformBlock& out) const
{
    std::array<std::uint32_t, kBlock> bits;
    this->block(dimension, block, bits);
    kernels::uniform(bits, out);
}

} // namespace cw
