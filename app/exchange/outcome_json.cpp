// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of outcomes.
#include "app/exchange/outcome_json.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/models/input_rows.h"

#include <algorithm>

namespace cw {

namespace {

Json quantilesJson(const std::optional<Summary>& range)
{
    return {{"p5", range ? jsonNumber(range->p5) : Json()},
            {"p50", range ? jsonNumber(range->p50) : Json()},
            {"p95", range ? jsonNumber(range->p95) : Json()}};
}

Json timesBaselineJson(const ResultRow& row)
{
    Json json = quantilesJson(row.timesBaselineRange);
    json["point"] = jsonNumber(row.timesBaseline);
    return json;
}

Json resultJson(const ResultRow& row, bool hasBaseline)
{
    Json json{{"metric", metricRow(row.metric).key},
              {"workload", workloadKey(row)},
              {"unit", row.unit},
              {"point", jsonNumber(row.value)}};
    addSummary(json, row.range);
    if (hasBaseline) {
        json["timesBaseline"] = timesBaselineJson(row);
        json["minusBaseline"] = quantilesJson(row.minusBaselineRange);
        json["lessThanBaseline"] = jsonNumber(row.lessThanBaseline);
    }
    return json;
}

Json inputsJson(const InputSet& inputs)
{
    Json list = Json::array();
    for (const ParameterId id : visibleInputs(inputs)) {
        const InputValue& input = inputs[indexOf(id)];
        list.push_back({
            {"key", parameterRow(id).key},
            {"value", pointJson(id, input.point)},
            {"unit", parameterRow(id).unit},
            {"range", input.range ? Json(rangeText(*input.range)) : Json()},
            {"sourceId", input.origin.source.empty() ? Json() : Json(input.origin.source)},
        });
    }
    return list;
}

} // namespace

void addSummary(Json& json, const std::optional<Summary>& summary)
{
    constexpr std::array<std::pair<const char*, double Summary::*>, 6> kParts{{{"p5", &Summary::p5},
                                                                               {"p25", &Summary::p25},
                                                                               {"p50", &Summary::p50},
                                                                               {"p75", &Summary::p75},
                                                                               {"p95", &Summary::p95},
                                                                               {"mean", &Summary::mean}}};
    for (const auto& [key, part] : kParts)
        json[key] = summary ? jsonNumber((*summary).*part) : Json();
}

Json pointJson(ParameterId id, double point)
{
    const auto options = choiceOptions(id);
    return options.empty() ? jsonNumber(point) : Json(options[static_cast<std::size_t>(point)].id);
}

Json outcomeJson(const DrawnResults& results)
{
    const Comparison& comparison = results.comparison;
    const bool hasBaseline = comparison.baseline && findScenario(comparison, *comparison.baseline);
    Json scenarios = Json::array();
    for (const Scenario& scenario : comparison.scenarios) {
        Json rows = Json::array();
        for (const ResultRow& row : results.rows)
            if (row.scenario == scenario.id)
                rows.push_back(resultJson(row, hasBaseline));
        if (!rows.empty())
            scenarios.push_back({{"name", scenario.name},
                                 {"inputs", inputsJson(resolve(comparison, scenario))},
                                 {"results", std::move(rows)}});
    }
    return {{"schema", "counterwatt/outcome-1"},
            {"per", perKey(results.per)},
            {"draws", results.draws},
            {"seed", comparison.seed},
            {"scenarios", std::move(scenarios)}};
}

} // namespace cw
