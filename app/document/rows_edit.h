// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the list of scenarios as plain functions over it: each gives the rows as they would be afterwards.
#pragma once

#include "app/document/places.h"

namespace cw {

using Rows = RowsPlace::Value;

// The scenario's row, or −1.
[[nodiscard]] int rowOf(const Rows& rows, ScenarioId id);
// `scenario` right below `after`, or at the end when that is not there.
[[nodiscard]] Rows withInserted(Rows rows, Scenario scenario, std::optional<ScenarioId> after);
// Without the scenario. Its children inherit from its parent and take over what it said itself, so that they
// keep their effective values; a baseline that is removed leaves none.
[[nodiscard]] Rows withRemoved(Rows rows, ScenarioId id);
// With the scenario of row `from` at row `to`; unchanged for rows that are not there.
[[nodiscard]] Rows withMoved(Rows rows, int from, int to);

} // namespace cw
