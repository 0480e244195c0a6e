// SPDX-License-Identifier: GPL-3.0-or-later
// Rank correlation by a Gaussian copula: normal scores are mixed, then turned back into uniform points, so that every
// input keeps its own distribution. Works point by point, unlike Iman–Conover's reordering, and so also in blocks.
#pragma once

#include "app/engine/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cw {

struct CorrelatedPair {
    std::size_t first;
    std::size_t second;
    double rankCorrelation; // Spearman
};

class Copula {
public:
    // Errors: notPositiveDefinite when the pairs contradict each other or one is not within (−1, 1).
    [[nodiscard]] static Result<Copula> make(std::size_t inputs, std::span<const CorrelatedPair> pairs);

    // Mixes one block: u[i] points to the uniform points of input i, which are replaced.
    void apply(std::span<double* const> u, std::size_t points) const;

private:
    std::size_t m_inputs = 0;
    std::vector<double> m_lower; // Cholesky factor, row by row
};

} // namespace cw
