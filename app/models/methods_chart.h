// SPDX-License-Identifier: GPL-3.0-or-later
// The published methods of a workload side by side, for one scenario.
#pragma once

#include "app/chart/methods_chart.h"
#include "app/models/built_chart.h"

namespace cw {

struct MethodsChoice {
    ScenarioId scenario;
    Workload workload = Workload::inference;
    Metric metric = Metric::electricityFacility;
};

// `options` are the rows of the chart as values of the workload's method.
struct MethodsView {
    Built<chart::MethodsChart> built;
    std::vector<int> options;
};
[[nodiscard]] MethodsView buildMethods(const CompareInput& input, const MethodsChoice& choice);

} // namespace cw
