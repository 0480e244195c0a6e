// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand for an input: a point, or one of six distributions, each by the numbers that a person would give.
#pragma once

#include "app/engine/result.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace cw {

enum class DistributionKind { point, uniform, triangular, pert, normal, lognormal, discrete };

// Made by the functions below, which check; all values in the input's own unit.
struct Distribution {
    DistributionKind kind = DistributionKind::point;
    // point: a. uniform: a = least, b = most. triangular, PERT: a = least, b = likeliest, c = most.
    // normal, lognormal: a = P5, b = P95.
    double a = 0.0;
    double b = 0.0;
    double c = 0.0;
    std::vector<double> values;  // discrete: the values
    std::vector<double> weights; // and how likely each is; they add up to 1

    bool operator==(const Distribution&) const = default;
};

[[nodiscard]] const char* distributionKey(DistributionKind kind);

// Errors: notFinite, highBelowLow, zeroWidth, notPositive (a lognormal's P5), badWeights. `where` stays empty: the
// caller knows the field.
[[nodiscard]] Result<Distribution> pointAt(double value);
[[nodiscard]] Result<Distribution> uniformBetween(double least, double most);
[[nodiscard]] Result<Distribution> triangular(double least, double likeliest, double most);
// The beta distribution over [least, most] with the mean (least + 4·likeliest + most)/6 (Malcolm et al. 1959).
[[nodiscard]] Result<Distribution> pert(double least, double likeliest, double most);
[[nodiscard]] Result<Distribution> normalBetween(double p5, double p95);
[[nodiscard]] Result<Distribution> lognormalBetween(double p5, double p95);
// Weights need not add up to 1; none may be negative, one must be positive.
[[nodiscard]] Result<Distribution> discrete(std::vector<double> values, std::vector<double> weights);

// The value below which the share u of the draws lies, 0 < u < 1.
[[nodiscard]] double quantile(const Distribution& distribution, double u);
[[nodiscard]] double medianOf(const Distribution& distribution);

// The ends that stand for a range in words: P5 and P95, the ends of uniform, triangular and PERT, the least and the
// largest discrete value.
struct RangeEnds {
    double low = 0.0;
    double high = 0.0;
};
[[nodiscard]] RangeEnds endsOf(const Distribution& range);

// Turns uniform points into draws. Made once for a distribution (a PERT tabulates itself), then used block by block from
// any thread. Only the project's own kernels: the same bits on every processor.
class Drawer {
public:
    explicit Drawer(const Distribution& distribution);
    // Any length; out may be the same memory as u.
    void draw(std::span<const double> u, std::span<double> out) const;

private:
    Distribution m_distribution;
    double m_location = 0.0; // normal, lognormal: of the (logarithm of the) value
    double m_scale = 0.0;
    std::vector<double> m_levels; // discrete, PERT: distribution function
};

} // namespace cw
