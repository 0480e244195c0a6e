// SPDX-License-Identifier: GPL-3.0-or-later
// Uncertain results laid over one another: a curve a scenario and below the curves a strip with its median and quantiles.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct DistributionSeries {
    std::string name;
    int style = 0;         // colour and marker of the scenario (chart/palette.h)
    std::vector<double> x; // rising, in the unit of `values`
    std::vector<double>
        y; // as many, in the unit of `heights`; fewer than two points: no curve, the strip alone
    std::optional<double> p5;
    std::optional<double> p25;
    std::optional<double> p50; // absent: not known; the label says so
    std::optional<double> p75;
    std::optional<double> p95;
    std::string label;   // "34–40 GWh": stands behind the whisker
    std::string details; // more lines for the tooltip, separated by '\n'
};

// Density curves have no labels at their heights: a density is not a number that anyone reads. Exceedance curves
// (the chance of more than x) run from 100 to 0 % on labelled heights.
enum class CurveKind { density, exceedance };

struct DistributionChart {
    ChartTexts texts;
    CurveKind kind = CurveKind::density;
    ValueAxis values;
    ValueAxis heights; // title: what is high; density: from 0 to the highest curve, ticks are not shown
    std::vector<DistributionSeries> series;
};

// One region a series: its strip.
[[nodiscard]] Picture distributionPicture(const DistributionChart& chart, const LayoutOptions& options,
                                          const TextMeasure& measure);

} // namespace cw::chart
