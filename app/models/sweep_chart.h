// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as charts: a line with its band for each scenario, or a map of two inputs of one scenario.
#pragma once

#include "app/chart/heat_map.h"
#include "app/chart/line_chart.h"
#include "app/engine/uncertainty/sweep.h"
#include "app/models/built_chart.h"

namespace cw {

inline constexpr std::size_t kLinePoints = 41;
inline constexpr std::size_t kMapPoints = 33; // in each direction

struct SweepChoice {
    ScenarioId scenario; // the one whose inputs are swept in a map, and whose present value is marked
    Metric metric = Metric::electricityFacility;
    SweepAxis x;
    std::optional<SweepAxis> y; // a map
};

// The bounds that a sweep starts with: the ends of the input's range, or half to double its value, within its bounds.
[[nodiscard]] RangeEnds usualSweep(const InputSet& inputs, ParameterId input);

// All shown scenarios that read the input.
[[nodiscard]] LineSweep lineSweepOf(const Comparison& comparison, const SweepChoice& choice, Per per);
// `lines` of that sweep.
[[nodiscard]] Built<chart::LineChart> buildLines(const CompareInput& input, const SweepChoice& choice,
                                                 const std::vector<SweptLine>& lines);
// choice.y must be there.
[[nodiscard]] Built<chart::HeatMap> buildMap(const CompareInput& input, const SweepChoice& choice);

} // namespace cw
