// SPDX-License-Identifier: GPL-3.0-or-later
// A result as one or two inputs run over a range: for lines with bands and for maps.
#pragma once

#include "app/engine/uncertainty/sampler.h"

namespace cw {

inline constexpr std::size_t kMostSweepPoints = 1000;

struct SweepAxis {
    ParameterId input{};
    std::vector<double> values; // rising, in the input's unit
};

// Evenly spread over [from, to]: in steps, or in factors where the input's slider is logarithmic and from > 0.
// 2 <= points <= kMostSweepPoints. Errors: highBelowLow, zeroWidth, those of checkedValue; where = the key.
[[nodiscard]] Result<SweepAxis> sweepAxis(ParameterId input, double from, double to, std::size_t points);

struct LineSweep {
    std::vector<InputSet> scenarios;
    std::vector<RankCorrelation> correlations;
    SweepAxis axis; // replaces the input, and its range, in every scenario
    Metric metric = Metric::electricityFacility;
    Per per = Per::year;
    std::size_t draws = kDragDraws;
    std::uint64_t seed = 1;
    unsigned threads = 1; // the digits do not depend on it
};

// One value a point; absent where there is no result.
struct SweptLine {
    std::vector<Value> low; // P5 and P95; the same as the middle where no other input has a range
    std::vector<Value> middle;
    std::vector<Value> high;
};

// One line for each scenario. Without a value when it was stopped. Errors: those of sample().
[[nodiscard]] Result<std::optional<std::vector<SweptLine>>>
sweepLines(const LineSweep& request, const KeepGoing& keepGoing = neverStop);

// The result at the points of all other inputs: y.values.size() rows of x.values.size(), the lowest y first.
[[nodiscard]] std::vector<Value> sweepGrid(const InputSet& scenario, const SweepAxis& x, const SweepAxis& y,
                                           Metric metric, Per per);

} // namespace cw
