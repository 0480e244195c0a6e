// SPDX-License-Identifier: GPL-3.0-or-later
// Two inputs swept over a grid: colour says how much, contour lines say where a value is reached.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct HeatPoint {
    std::string name;
    int style = 0; // colour and marker of the scenario
    double x = 0.0;
    double y = 0.0;
};

struct HeatMap {
    ChartTexts texts;
    ValueAxis x;
    ValueAxis y;
    ValueAxis colour;       // of the values: title, unit, range and ticks of the colour legend
    std::vector<double> xs; // rising, within the axis: where it was computed
    std::vector<double> ys;
    std::vector<std::optional<double>>
        values;                       // ys.size() rows of xs.size(), the lowest y first; absent: no answer
    std::vector<Tick> contours;       // value and the label that stands on the line
    std::vector<HeatPoint> points;    // named; the present values are usually the first
    std::string absentLegend;         // "no answer": shown where a value is absent
    std::vector<std::string> details; // tooltips, one a value; empty: composed from the numbers
};

// One region a value, in the same order.
[[nodiscard]] Picture heatPicture(const HeatMap& chart, const LayoutOptions& options,
                                  const TextMeasure& measure);

} // namespace cw::chart
