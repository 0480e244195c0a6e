// SPDX-License-Identifier: GPL-3.0-or-later
// Distances between claimed and recomputed figures.
#include "app/engine/claim/verdict.h"

#include "app/engine/claim/check.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

// How far `value` lies outside [low, high], as a factor; the share `rounding` beyond an end is still inside.
double outside(double value, double low, double high, double rounding)
{
    if (value >= low - std::abs(low) * rounding && value <= high + std::abs(high) * rounding)
        return 1.0;
    const double end = value < low ? low : high;
    if (value == 0.0 || end == 0.0 || (value > 0.0) != (end > 0.0))
        return kFar;
    return std::max(value / end, end / value);
}

// The gap between two ranges, as a factor; 1 where they touch.
double gap(double low, double high, const Recomputed& r, double rounding)
{
    if (high < r.p5)
        return outside(high, r.p5, r.p95, rounding);
    return low > r.p95 ? outside(low, r.p5, r.p95, rounding) : 1.0;
}

double outsideOfRange(const ClaimedValue& claimed, const Recomputed& r, double roundingLow,
                      double roundingHigh)
{
    const double low = outside(claimed.low, r.p5, r.p95, roundingLow);
    const double high = outside(claimed.high, r.p5, r.p95, roundingHigh);
    const double worse = std::max(low, high);
    const bool holdsAll = claimed.low <= r.p5 + std::abs(r.p5) * roundingLow
        && claimed.high >= r.p95 - std::abs(r.p95) * roundingHigh;
    return holdsAll && (r.isExact() || worse <= kWidest) ? 1.0 : worse;
}

} // namespace

double roundingOf(double printed)
{
    if (printed == 0.0 || !std::isfinite(printed))
        return kLeastRounding;
    double unit = std::pow(10.0, std::floor(std::log10(std::abs(printed))));
    double digits = std::abs(printed) / unit;
    for (int i = 0; i < 15 && std::abs(digits - std::round(digits)) > 1e-9; ++i) {
        digits *= 10.0;
        unit /= 10.0;
    }
    return std::clamp(0.5 * unit / std::abs(printed), kLeastRounding, kMostRounding);
}

double factorOutside(const ClaimedValue& claimed, const ClaimedValue& printed, const Recomputed& recomputed)
{
    const double roundingLow = roundingOf(printed.low);
    if (claimed.bound == ClaimBound::atLeast)
        return gap(claimed.low, claimed.low * kRoughly, recomputed, roundingLow);
    if (claimed.bound == ClaimBound::atMost)
        return gap(claimed.high / kRoughly, claimed.high, recomputed, roundingOf(printed.high));
    if (claimed.low == claimed.high)
        return outside(claimed.low, recomputed.p5, recomputed.p95, roundingLow);
    return outsideOfRange(claimed, recomputed, roundingLow, roundingOf(printed.high));
}

Verdict verdictOf(double factorOutside)
{
    if (factorOutside <= 1.0)
        return Verdict::holds;
    return factorOutside <= kRoughly ? Verdict::roughly : Verdict::off;
}

} // namespace cw
