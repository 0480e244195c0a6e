// SPDX-License-Identifier: GPL-3.0-or-later
// Our own format as drafts: a scenario that is added to another comparison stands alone, so that it takes along what its
// parents say.
#include "app/engine/scenario/standing_alone.h"
#include "app/exchange/import_formats.h"
#include "app/exchange/scenario_json.h"

#include <set>

namespace cw {

namespace {

// Of sources that inputs name and the file does not describe.
std::set<std::string> unknownSources(const Imported& imported)
{
    std::set<std::string> names;
    for (const Scenario& scenario : imported.scenarios)
        for (const auto& [id, value] : scenario.values)
            names.insert(value.origin.source);
    names.erase(std::string());
    for (const Source& source : imported.sources)
        names.erase(source.id);
    return names;
}

std::string sourcesRemark(const std::set<std::string>& names)
{
    constexpr std::size_t kMostNamed = 5;
    QStringList list;
    for (const std::string& name : names)
        if (static_cast<std::size_t>(list.size()) < kMostNamed)
            list << QString::fromStdString(shortened(name));
    if (names.size() > kMostNamed)
        list << QStringLiteral("…");
    return ImportText::tr("Sources that inputs name and the file does not describe: %1 (%2).",
                          "1: how many, 2: their ids")
        .arg(names.size())
        .arg(list.join(QStringLiteral(", ")))
        .toStdString();
}

} // namespace

Result<Imported> importScenarios(std::string_view text, const std::string& name)
{
    auto contents = readScenariosJson(text, name);
    if (!contents)
        return contents.error();
    const Comparison& comparison = contents.value().comparison;
    Imported imported{"counterwatt-json", {}, std::move(contents.value().sources), {}};
    for (const Scenario& scenario : comparison.scenarios)
        imported.scenarios.push_back(standingAlone(comparison, scenario));
    if (const auto names = unknownSources(imported); !names.empty())
        imported.remarks.push_back(sourcesRemark(names));
    if (comparison.baseline || !comparison.correlations.empty() || comparison.seed != 1)
        imported.remarks.push_back(
            ImportText::tr("Baseline, correlations and seed of the file were not taken over: they belong to a"
                           " comparison as a whole. “counterwatt convert” makes a document that keeps them.")
                .toStdString());
    return imported;
}

} // namespace cw
