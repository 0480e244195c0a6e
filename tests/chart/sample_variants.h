// SPDX-License-Identifier: GPL-3.0-or-later
// Any chart made harder to draw: other names, other numbers of rows, values that are not known.
#pragma once

#include "app/chart/any_chart.h"

#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace cw::chart::sample {

// Calls `use` with the rows of a chart, whatever they are called; a heat map's are its points, a comparison has none here.
template <typename Use>
void forRows(AnyChart& chart, const Use& use)
{
    std::visit(
        [&use](auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, DistributionChart> || std::is_same_v<Kind, LineChart>)
                use(kind.series);
            else if constexpr (
                std::is_same_v<
                    Kind,
                    TornadoChart> || std::is_same_v<Kind, SharesChart> || std::is_same_v<Kind, MethodsChart> || std::is_same_v<Kind, ClaimCard>)
                use(kind.rows);
            else if constexpr (std::is_same_v<Kind, WaterfallChart>)
                use(kind.steps);
            else if constexpr (std::is_same_v<Kind, HeatMap>)
                use(kind.points);
        },
        chart);
}

inline AnyChart withRows(AnyChart chart, std::size_t count)
{
    forRows(chart, [count](auto& rows) {
        const auto given = rows;
        rows.clear();
        for (std::size_t i = 0; i < count && !given.empty(); ++i)
            rows.push_back(given[i % given.size()]);
    });
    return chart;
}

inline AnyChart withNames(AnyChart chart, const std::string& name)
{
    forRows(chart, [&name](auto& rows) {
        for (auto& row : rows)
            row.name = name;
    });
    return chart;
}

inline AnyChart withTicks(AnyChart chart, int count)
{
    const auto fill = [count](ValueAxis& axis) {
        axis.ticks.clear();
        for (int i = 0; i < count; ++i)
            axis.ticks.push_back({axis.minimum + (axis.maximum - axis.minimum) * i / (count - 1), "123,456"});
    };
    std::visit(
        [&fill](auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, DistributionChart>)
                fill(kind.values), fill(kind.heights);
            else if constexpr (std::is_same_v<Kind, LineChart> || std::is_same_v<Kind, HeatMap>)
                fill(kind.x), fill(kind.y);
            else if constexpr (!std::is_same_v<Kind, CompareChart>)
                fill(kind.axis);
        },
        chart);
    return chart;
}

struct NoNumbers {
    double value;

    void operator()(DistributionSeries& series) const
    {
        for (double& y : series.y)
            y = value;
        series.p5 = series.p25 = series.p50 = series.p75 = series.p95 = value;
    }
    void operator()(LineSeries& series) const
    {
        for (auto* values : {&series.middle, &series.low, &series.high})
            values->assign(values->size(), value);
    }
    void operator()(TornadoRow& row) const { row.lowResult = row.highResult = value; }
    void operator()(SharesRow& row) const { row.alone = row.together = {value, value}; }
    void operator()(MethodRow& row) const { row.value = row.low = row.high = value; }
    void operator()(CardRow& row) const { row.value = row.low = row.high = value; }
    void operator()(WaterfallStep& step) const { step.delta = value, step.error = value; }
    void operator()(HeatPoint& point) const { point.x = value; }
};

inline AnyChart withValues(AnyChart chart, double value)
{
    forRows(chart, [value](auto& rows) {
        for (auto& row : rows)
            NoNumbers{value}(row);
    });
    if (auto* map = std::get_if<HeatMap>(&chart)) {
        for (auto& cell : map->values)
            cell = value;
    }
    return chart;
}

} // namespace cw::chart::sample
