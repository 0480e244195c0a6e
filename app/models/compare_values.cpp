// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation of a comparison.
#include "app/models/compare_values.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

ComparedRow evaluatedRow(const Comparison& comparison, const Scenario& scenario)
{
    ComparedRow row{&scenario, resolve(comparison, scenario), {}};
    row.outcome = evaluate(row.inputs);
    return row;
}

} // namespace

Compared compareAll(const Comparison& comparison, Rows which)
{
    Compared compared;
    for (const Scenario& scenario : comparison.scenarios)
        if (which == Rows::all || scenario.shown)
            compared.rows.push_back(evaluatedRow(comparison, scenario));
    if (const Scenario* baseline =
            comparison.baseline ? findScenario(comparison, *comparison.baseline) : nullptr)
        compared.baseline = evaluatedRow(comparison, *baseline);
    return compared;
}

bool applies(const Outcome& outcome, Per per)
{
    return std::any_of(outcome.workloads.begin(), outcome.workloads.end(),
                       [per](const WorkloadOutcome& workload) {
                           const bool refused = !workload.applies[static_cast<std::size_t>(Per::year)];
                           return workload.on && (refused || workload.applies[static_cast<std::size_t>(per)]);
                       });
}

Value timesBaseline(const Value& value, const Value& baseline)
{
    if (!value || !baseline || *baseline == 0.0)
        return std::nullopt;
    const double ratio = *value / *baseline;
    return std::isfinite(ratio) ? Value(ratio) : std::nullopt;
}

} // namespace cw
