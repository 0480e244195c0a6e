// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of outcomes.
#include "app/cli/outcome_json.h"

namespace cw::cli {

namespace {

Json resultJson(const MetricRow& row, const char* workload, const Value& point)
{
    return {{"metric", row.key}, {"workload", workload}, {"unit", row.unit}, {"point", jsonNumber(point)}};
}

Json resultsJson(const Outcome& outcome, Per per)
{
    Json results = Json::array();
    for (const Workload workload : kWorkloads) {
        const WorkloadOutcome& own = outcome.workloads[static_cast<std::size_t>(workload)];
        if (!own.on)
            continue;
        for (const MetricRow& row : metricTable())
            results.push_back(resultJson(row, workloadKey(workload), resultOf(own, row.metric, per)));
    }
    for (const MetricRow& row : metricTable())
        results.push_back(resultJson(row, "total", resultOf(outcome, row.metric, per)));
    return results;
}

} // namespace

Json outcomeJson(const std::vector<NamedOutcome>& scenarios, Per per)
{
    Json list = Json::array();
    for (const NamedOutcome& scenario : scenarios)
        list.push_back({{"name", scenario.name}, {"results", resultsJson(scenario.outcome, per)}});
    return {{"schema", "counterwatt/outcome-1"}, {"per", perKey(per)}, {"scenarios", std::move(list)}};
}

} // namespace cw::cli
