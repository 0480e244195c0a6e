// SPDX-License-Identifier: GPL-3.0-or-later
// Order statistics of many draws without sorting them, and what is read off them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace cw {

// The values at the given levels (0 < level < 1, ascending) of the draws, as order statistic ceil(level·n): the same
// numbers as sorting would give. Draws must be finite; none gives an empty result. O(n), does not change the draws.
[[nodiscard]] std::vector<double> quantilesOf(std::span<const double> draws, std::span<const double> levels);

struct Summary {
    double p5 = 0.0;
    double p25 = 0.0;
    double p50 = 0.0;
    double p75 = 0.0;
    double p95 = 0.0;
    double mean = 0.0;
    std::size_t draws = 0;

    bool operator==(const Summary&) const = default;
};

// Draws must not be empty.
[[nodiscard]] Summary summaryOf(std::span<const double> draws);

// The share of draws in which a is below b; equal ones count half. Paired: both from the same points.
[[nodiscard]] double probabilityLess(std::span<const double> a, std::span<const double> b);

// A curve to draw: the density (height per unit of x, over `bins` equal steps between the extreme 0.1 % quantiles) or
// the share of draws above x.
struct Curve {
    std::vector<double> x;
    std::vector<double> y;
};
[[nodiscard]] Curve densityOf(std::span<const double> draws, std::size_t bins);
[[nodiscard]] Curve exceedanceOf(std::span<const double> draws, std::size_t points);

} // namespace cw
