// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of a comparison by its name: what the command line, reports, bundles and the picture of a whole dashboard
// ask for.
#pragma once

#include "app/engine/uncertainty/sweep.h"
#include "app/models/built_chart.h"

#include <span>

namespace cw {

// A chart of any kind, or the sentence why there is none.
using AnyBuilt = Built<chart::AnyChart>;

template <class T>
[[nodiscard]] AnyBuilt anyBuilt(Built<T> built)
{
    if (!built.chart)
        return {{}, std::move(built.reason)};
    return {chart::AnyChart(std::move(*built.chart)), {}};
}

enum class ChartName { compare, distribution, exceedance, tornado, shares, waterfall, methods, line, map };

struct ChartKind {
    ChartName name{};
    const char* key = ""; // "compare": what is typed, and the name of files
    int inputs = 0;       // that are swept
};

// In the order of ChartName.
[[nodiscard]] std::span<const ChartKind> chartKinds();
[[nodiscard]] const ChartKind& chartKind(ChartName name);

// What a chart is asked; each kind reads what it needs. The comparison needs nothing but its view.
struct ChartChoice {
    ChartName name = ChartName::compare;
    ScenarioId scenario; // not of compare, distribution and exceedance
    std::optional<ScenarioId>
        minus; // tornado, shares: of the difference; waterfall: where it starts (else the baseline)
    Metric metric = Metric::electricityFacility;
    Workload workload = Workload::inference; // of methods
    std::optional<SweepAxis> x;              // line, map: has to be there
    std::optional<SweepAxis> y;              // map
};

// Errors: those of sample().
[[nodiscard]] Result<AnyBuilt> buildChart(const CompareInput& input, const ChartChoice& choice);

// What a report or dashboard asks when nobody says more: of the first shown scenario that is not the baseline, its first
// workload, and the inputs that move its result most, over their ranges. None, with the reason, where there is no such
// scenario or too few inputs have a range.
[[nodiscard]] Built<ChartChoice> usualChoice(const CompareInput& input, ChartName name, Metric metric);

} // namespace cw
