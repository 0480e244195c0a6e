// SPDX-License-Identifier: GPL-3.0-or-later
// How far each input moves the result: a bar from the result at the input's low end to that at its high end.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct TornadoRow {
    std::string name;                // of the input
    std::optional<double> lowResult; // where the input is at its low end (5th percentile); absent: not known
    std::optional<double> highResult;
    std::string lowInput;   // "2 Wh": stands outside the bar at the low input's end
    std::string highInput;  // "4 Wh"
    std::string elasticity; // "0.8": in a column of its own
    std::string reason;     // stands in the plot where both results are absent
    std::string details;    // more lines for the tooltip, separated by '\n'
};

struct TornadoChart {
    ChartTexts texts;
    ValueAxis axis;             // may be logarithmic: bars begin at the base, never at zero
    std::optional<double> base; // the result with every input at its middle
    std::string baseLabel;      // "2.9 GWh now"
    std::string lowLegend;      // "input at its 5th percentile"
    std::string highLegend;
    std::string elasticityTitle;  // empty: no column
    std::vector<TornadoRow> rows; // in this order, from the top
};

// One region a row.
[[nodiscard]] Picture tornadoPicture(const TornadoChart& chart, const LayoutOptions& options,
                                     const TextMeasure& measure);

} // namespace cw::chart
