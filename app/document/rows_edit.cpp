// SPDX-License-Identifier: GPL-3.0-or-later
// Inserting, removing and moving scenarios.
#include "app/document/rows_edit.h"

#include <algorithm>

namespace cw {

int rowOf(const Rows& rows, ScenarioId id)
{
    const auto& all = rows.scenarios;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Scenario& s) { return s.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

Rows withInserted(Rows rows, Scenario scenario, std::optional<ScenarioId> after)
{
    const int above = after ? rowOf(rows, *after) : -1;
    const auto place = above < 0 ? rows.scenarios.end() : rows.scenarios.begin() + above + 1;
    rows.scenarios.insert(place, std::move(scenario));
    return rows;
}

Rows withRemoved(Rows rows, ScenarioId id)
{
    const int row = rowOf(rows, id);
    if (row < 0)
        return rows;
    const Scenario removed = std::move(rows.scenarios[static_cast<std::size_t>(row)]);
    rows.scenarios.erase(rows.scenarios.begin() + row);
    for (Scenario& s : rows.scenarios) {
        if (s.parent != id)
            continue;
        s.parent = removed.parent;
        s.values.insert(removed.values.begin(), removed.values.end()); // keeps what the child says itself
    }
    if (rows.baseline == id)
        rows.baseline = std::nullopt;
    return rows;
}

Rows withMoved(Rows rows, int from, int to)
{
    const int count = static_cast<int>(rows.scenarios.size());
    if (from < 0 || to < 0 || from >= count || to >= count)
        return rows;
    const auto at = [&](int row) { return rows.scenarios.begin() + row; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return rows;
}

} // namespace cw
