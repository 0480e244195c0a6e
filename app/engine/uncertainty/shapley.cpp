// SPDX-License-Identifier: GPL-3.0-or-later
// Shapley values, exact and by sampled orders.
#include "app/engine/uncertainty/shapley.h"

#include "app/engine/uncertainty/sobol.h"

#include <bit>
#include <cmath>
#include <numeric>

namespace cw {

namespace {

std::vector<bool> bitsOf(std::size_t mask, std::size_t inputs)
{
    std::vector<bool> bits(inputs);
    for (std::size_t i = 0; i < inputs; ++i)
        bits[i] = (mask >> i) & 1;
    return bits;
}

// |S|!·(n − |S| − 1)!/n! for each size of S.
std::vector<double> coalitionWeights(std::size_t inputs)
{
    std::vector<double> weights(inputs);
    double binomial = 1.0; // (n − 1 choose size)
    for (std::size_t size = 0; size < inputs; ++size) {
        weights[size] = 1.0 / (binomial * static_cast<double>(inputs));
        binomial *= static_cast<double>(inputs - 1 - size) / static_cast<double>(size + 1);
    }
    return weights;
}

Attribution exactParts(std::size_t inputs, const MaskedValue& value)
{
    std::vector<double> values(std::size_t{1} << inputs);
    for (std::size_t mask = 0; mask < values.size(); ++mask)
        values[mask] = value(bitsOf(mask, inputs));
    const auto weights = coalitionWeights(inputs);
    Attribution out{std::vector<double>(inputs, 0.0), std::vector<double>(inputs, 0.0), true};
    for (std::size_t i = 0; i < inputs; ++i)
        for (std::size_t mask = 0; mask < values.size(); ++mask)
            if (!((mask >> i) & 1))
                out.parts[i] += weights[static_cast<std::size_t>(std::popcount(mask))]
                    * (values[mask | (std::size_t{1} << i)] - values[mask]);
    return out;
}

std::vector<std::size_t> randomOrder(std::size_t inputs, std::uint64_t& state)
{
    std::vector<std::size_t> order(inputs);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = inputs; i > 1; --i)
        std::swap(order[i - 1], order[mixBits(state) % i]);
    return order;
}

Attribution sampledParts(std::size_t inputs, const MaskedValue& value, std::uint64_t seed,
                         std::size_t permutations)
{
    std::vector<double> sum(inputs, 0.0), squares(inputs, 0.0);
    const double start = value(std::vector<bool>(inputs, false));
    for (std::size_t p = 0; p < permutations; ++p) {
        std::vector<bool> fromB(inputs, false);
        double before = start;
        for (const std::size_t i : randomOrder(inputs, seed)) {
            fromB[i] = true;
            const double after = value(fromB);
            sum[i] += after - before;
            squares[i] += (after - before) * (after - before);
            before = after;
        }
    }
    const auto n = static_cast<double>(permutations);
    Attribution out{sum, std::vector<double>(inputs, 0.0), false};
    for (std::size_t i = 0; i < inputs; ++i) {
        out.parts[i] /= n;
        const double variance = std::max(0.0, squares[i] / n - out.parts[i] * out.parts[i]);
        out.errors[i] = std::sqrt(variance / n);
    }
    return out;
}

} // namespace

Attribution shapley(std::size_t inputs, const MaskedValue& value, std::uint64_t seed,
                    std::size_t permutations)
{
    if (inputs <= kMostExactInputs)
        return exactParts(inputs, value);
    return sampledParts(inputs, value, seed, permutations);
}

} // namespace cw
