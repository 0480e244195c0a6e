// SPDX-License-Identifier: GPL-3.0-or-later
// The published methods side by side on one axis, each with its range and what it leaves out.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct MethodRow {
    std::string name;
    std::string detail;          // version, year, boundary
    std::optional<double> value; // absent: no answer; the label says why
    std::optional<double> low;
    std::optional<double> high;
    std::string label;
    bool chosen = false;              // the method that the scenario uses
    std::vector<std::string> columns; // as many as columnTitles
    std::string details;              // more lines for the tooltip, separated by '\n'
};

struct MethodsChart {
    ChartTexts texts;
    ValueAxis axis;                        // dots, so it need not begin at zero and may be logarithmic
    std::vector<std::string> columnTitles; // "Leaves out"
    std::vector<MethodRow> rows;
};

// One region a row.
[[nodiscard]] Picture methodsPicture(const MethodsChart& chart, const LayoutOptions& options,
                                     const TextMeasure& measure);

} // namespace cw::chart
