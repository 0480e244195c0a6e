// SPDX-License-Identifier: GPL-3.0-or-later
// From the scenario up to its oldest parent: who says an input first is heard.
#include "app/engine/scenario/standing_alone.h"

#include <set>

namespace cw {

Scenario standingAlone(const Comparison& comparison, const Scenario& scenario)
{
    Scenario alone = scenario;
    alone.parent.reset();
    std::set<ScenarioId> seen{scenario.id};
    for (auto parent = scenario.parent; parent && seen.insert(*parent).second;) {
        const Scenario* found = findScenario(comparison, *parent);
        if (!found)
            break;
        alone.values.insert(found->values.begin(), found->values.end());
        parent = found->parent;
    }
    return alone;
}

} // namespace cw
