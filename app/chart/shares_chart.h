// SPDX-License-Identifier: GPL-3.0-or-later
// Whose uncertainty makes the result uncertain: the share of the variance that an input explains alone and together with
// others (Sobol indices, first-order and total), each with its error.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct Share {
    std::optional<double> value; // in the axis' unit (per cent); absent: not known
    double error = 0.0;          // half the width of the interval, in the same unit; 0: none is drawn
};

struct SharesRow {
    std::string name;    // of the input
    Share alone;         // first-order index
    Share together;      // total index
    std::string label;   // "41 % · 45 %": stands behind the bars
    std::string details; // more lines for the tooltip, separated by '\n'
};

struct SharesChart {
    ChartTexts texts;
    ValueAxis axis;             // 0 to 100 %
    std::string aloneLegend;    // "alone"
    std::string togetherLegend; // "with interactions"
    std::vector<SharesRow> rows;
};

// One region a row.
[[nodiscard]] Picture sharesPicture(const SharesChart& chart, const LayoutOptions& options,
                                    const TextMeasure& measure);

} // namespace cw::chart
