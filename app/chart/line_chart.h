// SPDX-License-Identifier: GPL-3.0-or-later
// One input swept over a range: a line a scenario, with its band.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

// Not a number in `middle`: no answer there, the line has a gap.
struct LineSeries {
    std::string name;      // stands at the line's end
    int style = 0;         // colour and marker of the scenario
    std::vector<double> x; // rising
    std::vector<double> middle;
    std::vector<double> low; // P5 and P95; empty: no band
    std::vector<double> high;
};

struct LineChart {
    ChartTexts texts;
    ValueAxis x;
    ValueAxis y;
    std::vector<LineSeries> series;
    std::optional<double> present; // where the input is now
    std::string presentLabel;      // "now 2.9 Wh"
    std::vector<std::string>
        details; // tooltips, one for each x of the first series; empty: composed from the numbers
};

// One region for each x of the first series, across the whole height.
[[nodiscard]] Picture linePicture(const LineChart& chart, const LayoutOptions& options,
                                  const TextMeasure& measure);

} // namespace cw::chart
