// SPDX-License-Identifier: GPL-3.0-or-later
// The published methods of a workload side by side, for one scenario.
#pragma once

#include "app/chart/methods_chart.h"
#include "app/engine/scenario/method_comparison.h"
#include "app/engine/uncertainty/quantiles.h"
#include "app/models/built_chart.h"

namespace cw {

struct MethodsChoice {
    ScenarioId scenario;
    Workload workload = Workload::inference;
    Metric metric = Metric::electricityFacility;
};

// The scenario with one method, and its result.
struct MethodAnswer {
    MethodVariant variant;
    Value value; // in the metric's unit; the median where there is a range
    std::optional<Summary> range;
};

// `options` are the rows of the chart as values of the workload's method; `answers` are the numbers behind them.
struct MethodsView {
    Built<chart::MethodsChart> built;
    std::vector<int> options;
    std::vector<MethodAnswer> answers = {};
};
[[nodiscard]] MethodsView buildMethods(const CompareInput& input, const MethodsChoice& choice);

} // namespace cw
