// SPDX-License-Identifier: GPL-3.0-or-later
// Our own format as drafts: a scenario that is added to another comparison stands alone, so that it takes along what its
// parents say.
#include "app/exchange/import_formats.h"
#include "app/exchange/scenario_json.h"

namespace cw {

namespace {

// Its own values, then its parents'.
std::map<ParameterId, InputValue> valuesOf(const Comparison& comparison, const Scenario& scenario)
{
    auto values = scenario.values;
    for (auto parent = scenario.parent; parent;) { // without a circle: the reader has checked
        const Scenario* found = findScenario(comparison, *parent);
        values.insert(found->values.begin(), found->values.end());
        parent = found->parent;
    }
    return values;
}

} // namespace

Result<Imported> importScenarios(std::string_view text, const std::string& name)
{
    auto contents = readScenariosJson(text, name);
    if (!contents)
        return contents.error();
    const Comparison& comparison = contents.value().comparison;
    Imported imported{"counterwatt-json", {}, std::move(contents.value().sources), {}};
    for (const Scenario& scenario : comparison.scenarios) {
        Scenario draft = scenario;
        draft.values = valuesOf(comparison, scenario);
        draft.parent.reset();
        imported.scenarios.push_back(std::move(draft));
    }
    if (comparison.baseline || !comparison.correlations.empty() || comparison.seed != 1)
        imported.remarks.push_back(
            ImportText::tr("Baseline, correlations and seed of the file were not taken over: they belong to a"
                           " comparison as a whole. “counterwatt convert” makes a document that keeps them.")
                .toStdString());
    return imported;
}

} // namespace cw
