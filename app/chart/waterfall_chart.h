// SPDX-License-Identifier: GPL-3.0-or-later
// Why B differs from A: from A's result step by step to B's, a step for each input that differs.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

// A scenario at the beginning or the end.
struct WaterfallEnd {
    std::string name;
    int style = 0; // colour and marker of the scenario
    double value = 0.0;
    std::string label;   // "21 GWh"
    std::string details; // more lines for the tooltip, separated by '\n'
};

struct WaterfallStep {
    std::string name;            // of the input
    std::string detail;          // "3 → 5 Wh"
    double delta = 0.0;          // what it adds to the result, in the axis' unit
    std::string label;           // "+8.4": with its sign, which the colour only repeats
    std::optional<double> error; // half the width of the interval of `delta`
    std::string details;
};

// Ends are bars where the axis begins at zero and marks where it does not (small steps on a large result).
struct WaterfallChart {
    ChartTexts texts;
    ValueAxis axis; // linear: steps add up
    WaterfallEnd start;
    std::vector<WaterfallStep> steps;
    WaterfallEnd end;
};

// Regions: 0 the start, 1 … the steps, the last one the end.
[[nodiscard]] Picture waterfallPicture(const WaterfallChart& chart, const LayoutOptions& options,
                                       const TextMeasure& measure);

} // namespace cw::chart
