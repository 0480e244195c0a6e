// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as JSON: writing.
#include "app/exchange/outcome_json.h"
#include "app/exchange/scenario_json.h"
#include "app/exchange/scenario_keys.h"

#include "app/engine/uncertainty/range_text.h"
#include "db/store/document_keys.h"

#include <algorithm>
#include <set>

namespace cw {

namespace {

Json inputJson(ParameterId id, const InputValue& input)
{
    Json json{{"value", pointJson(id, input.point)}};
    if (parameterRow(id).kind == ParameterKind::number)
        json["unit"] = parameterRow(id).unit;
    if (input.range)
        json["range"] = rangeText(*input.range);
    const Origin& origin = input.origin;
    if (!origin.source.empty())
        json["source"] = origin.source;
    if (origin.grade)
        json["grade"] = gradeKey(*origin.grade);
    const bool named = !origin.presetKind.empty() || !origin.presetId.empty();
    if (named)
        json["preset"] = {{"kind", origin.presetKind}, {"id", origin.presetId}};
    if (origin.kind != (named ? OriginKind::preset : OriginKind::user))
        json["origin"] = document_keys::keyOf(document_keys::kOrigins, origin.kind);
    return json;
}

// By its name, as people do; by its id where the name says too little.
Json referenceJson(const Comparison& comparison, ScenarioId id)
{
    const Scenario* scenario = findScenario(comparison, id);
    if (!scenario)
        return nullptr;
    const auto same = std::count_if(comparison.scenarios.begin(), comparison.scenarios.end(),
                                    [&](const Scenario& s) { return s.name == scenario->name; });
    return same == 1 ? Json(scenario->name) : Json(id.number);
}

Json scenarioJson(const Comparison& comparison, const Scenario& scenario)
{
    Json inputs = Json::object();
    for (const auto& [id, value] : scenario.values)
        inputs[parameterRow(id).key] = inputJson(id, value);
    Json json{{"name", scenario.name}, {"id", scenario.id.number}};
    if (!scenario.note.empty())
        json["note"] = scenario.note;
    json["style"] = scenario.style;
    json["shown"] = scenario.shown;
    if (scenario.parent)
        json["parent"] = referenceJson(comparison, *scenario.parent);
    json["inputs"] = std::move(inputs);
    return json;
}

Json sourceJson(const Source& source)
{
    return {{"id", source.id},
            {"title", source.title},
            {"publisher", source.publisher},
            {"year", source.year != 0 ? Json(source.year) : Json()},
            {"licence", source.licence},
            {"link", source.link}};
}

Json sourcesJson(const DocumentContents& contents)
{
    std::set<std::string> named;
    for (const Scenario& scenario : contents.comparison.scenarios)
        for (const auto& [id, value] : scenario.values)
            named.insert(value.origin.source);
    Json list = Json::array();
    for (const Source& source : contents.sources)
        if (named.contains(source.id))
            list.push_back(sourceJson(source));
    return list;
}

} // namespace

std::string scenariosJson(const DocumentContents& contents)
{
    const Comparison& comparison = contents.comparison;
    Json correlations = Json::array();
    for (const RankCorrelation& pair : comparison.correlations)
        correlations.push_back(
            {{"a", parameterRow(pair.a).key}, {"b", parameterRow(pair.b).key}, {"rho", pair.rho}});
    Json scenarios = Json::array();
    for (const Scenario& scenario : comparison.scenarios)
        scenarios.push_back(scenarioJson(comparison, scenario));
    const Json json{
        {"schema", std::string(scenario_json::kSchemaStem) + std::to_string(scenario_json::kVersion)},
        {"title", comparison.title},
        {"seed", comparison.seed},
        {"baseline", comparison.baseline ? referenceJson(comparison, *comparison.baseline) : Json()},
        {"correlations", std::move(correlations)},
        {"scenarios", std::move(scenarios)},
        {"sources", sourcesJson(contents)}};
    return jsonText(json);
}

} // namespace cw
