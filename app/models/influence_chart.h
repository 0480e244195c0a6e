// SPDX-License-Identifier: GPL-3.0-or-later
// Which input matters: tornado and Sobol indices as charts, for one scenario or for the difference of two.
#pragma once

#include "app/chart/shares_chart.h"
#include "app/chart/tornado_chart.h"
#include "app/engine/uncertainty/influence.h"
#include "app/models/built_chart.h"

namespace cw {

// What is asked: the result of a scenario, or by how much it differs from another's.
struct InfluenceChoice {
    ScenarioId scenario;
    std::optional<ScenarioId> minus;
    Metric metric = Metric::electricityFacility;
};

// In terms of the engine. Scenarios that are not there have the table's defaults.
[[nodiscard]] Question questionOf(const Comparison& comparison, const InfluenceChoice& choice, Per per);

// The bars of `tornado` are the rows of the chart.
struct TornadoView {
    Built<chart::TornadoChart> built;
    Tornado tornado;
};
[[nodiscard]] TornadoView buildTornado(const CompareInput& input, const InfluenceChoice& choice);

// Of indices that were computed for the same choice; `movers` are the rows of the chart.
struct SharesView {
    chart::SharesChart chart;
    std::vector<Mover> movers;
};
[[nodiscard]] SharesView buildShares(const CompareInput& input, const InfluenceChoice& choice,
                                     const std::vector<Influence>& influences);

} // namespace cw
