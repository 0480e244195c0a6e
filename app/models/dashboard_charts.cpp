// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of charts in their order.
#include "app/models/dashboard_charts.h"

namespace cw {

Result<std::vector<chart::AnyChart>> dashboardCharts(const CompareInput& input, Metric metric,
                                                     const KeepGoing& keepGoing)
{
    std::vector<chart::AnyChart> charts;
    double done = 0.0;
    for (const ChartKind& kind : chartKinds()) {
        if (!keepGoing(done / static_cast<double>(chartKinds().size())))
            return Error{ErrorCode::cancelled, {}, {}, {}};
        done += 1.0;
        const auto choice = usualChoice(input, kind.name, metric);
        if (kind.name == ChartName::exceedance || !choice.chart)
            continue;
        auto built = buildChart(input, *choice.chart);
        if (!built)
            return built.error();
        if (built.value().chart)
            charts.push_back(std::move(*built.value().chart));
    }
    return charts;
}

} // namespace cw
