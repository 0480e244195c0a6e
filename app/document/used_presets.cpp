// SPDX-License-Identifier: GPL-3.0-or-later
// Which presets and sources a document needs.
#include "app/document/used_presets.h"

#include <algorithm>
#include <set>

namespace cw {

void mergePreset(std::vector<Preset>& presets, const Preset& preset)
{
    const auto same = [&](const Preset& p) { return p.kind == preset.kind && p.id == preset.id; };
    const auto found = std::find_if(presets.begin(), presets.end(), same);
    if (found == presets.end())
        presets.push_back(preset);
    else
        *found = preset;
}

void mergeSource(std::vector<Source>& sources, const Source& source)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == source.id; });
    if (found == sources.end())
        sources.push_back(source);
    else
        *found = source;
}

DocumentContents withUsedPresetsOnly(DocumentContents contents)
{
    std::set<std::pair<std::string, std::string>> presets;
    std::set<std::string> sources;
    for (const Scenario& scenario : contents.comparison.scenarios)
        for (const auto& [id, value] : scenario.values) {
            presets.emplace(value.origin.presetKind, value.origin.presetId);
            sources.insert(value.origin.source);
        }
    std::erase_if(contents.presets, [&](const Preset& p) { return !presets.contains({p.kind, p.id}); });
    for (const Preset& preset : contents.presets)
        for (const Figure& figure : preset.figures)
            sources.insert(figure.source);
    for (const Claim& claim : contents.claims) {
        sources.insert(claim.article);
        sources.insert(claim.sources.begin(), claim.sources.end());
    }
    std::erase_if(contents.sources, [&](const Source& s) { return !sources.contains(s.id); });
    return contents;
}

} // namespace cw
