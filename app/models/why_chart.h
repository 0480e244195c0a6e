// SPDX-License-Identifier: GPL-3.0-or-later
// Why one scenario's result differs from another's, as a waterfall over the inputs in which they differ.
#pragma once

#include "app/chart/waterfall_chart.h"
#include "app/engine/uncertainty/attribution.h"
#include "app/models/built_chart.h"

namespace cw {

struct WhyChoice {
    ScenarioId from;
    ScenarioId to;
    Metric metric = Metric::electricityFacility;
};

// `inputs` are the steps of the chart; the last step may stand for the rest and then has none. `why` has every part, in the
// metric's unit.
struct WhyView {
    Built<chart::WaterfallChart> built;
    std::vector<std::optional<ParameterId>> inputs;
    std::optional<Why> why = {};
};
[[nodiscard]] WhyView buildWhy(const CompareInput& input, const WhyChoice& choice);

} // namespace cw
