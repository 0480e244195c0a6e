// SPDX-License-Identifier: GPL-3.0-or-later
// Any kind of chart as one value: what draws, exports or lists charts need not know the kinds.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/chart/claim_card.h"
#include "app/chart/distribution_chart.h"
#include "app/chart/heat_map.h"
#include "app/chart/line_chart.h"
#include "app/chart/methods_chart.h"
#include "app/chart/shares_chart.h"
#include "app/chart/tornado_chart.h"
#include "app/chart/waterfall_chart.h"

#include <variant>

namespace cw::chart {

using AnyChart = std::variant<CompareChart, DistributionChart, TornadoChart, SharesChart, WaterfallChart,
                              MethodsChart, LineChart, HeatMap, ClaimCard>;

[[nodiscard]] Picture pictureOf(const AnyChart& chart, const LayoutOptions& options,
                                const TextMeasure& measure);

// The texts around the chart, whatever its kind.
[[nodiscard]] ChartTexts textsOf(const AnyChart& chart);
// With every source where they are known, for data; otherwise the line of the picture.
[[nodiscard]] std::string fullSource(const ChartTexts& texts);

} // namespace cw::chart
