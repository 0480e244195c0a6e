// SPDX-License-Identifier: GPL-3.0-or-later
// Results as JSON: the contract "counterwatt/outcome-1" of docs/cli.md.
#pragma once

#include "app/engine/scenario/evaluate.h"
#include "app/exchange/json_text.h"
#include "app/models/results_table.h"

#include <vector>

namespace cw {

// The rows of the scenarios that are to be said, with their ranges, and how these were drawn.
struct DrawnResults {
    const Comparison& comparison;
    const std::vector<ResultRow>& rows;
    Per per = Per::year;
    std::size_t draws = kUsualDraws;
};

// For each scenario and each workload that is on, and for their total, every metric; null where it is not known or the
// unit of comparison does not apply. Units are the metric's own (kWh, MW, kg, L, USD), whatever `per`.
[[nodiscard]] Json outcomeJson(const DrawnResults& results);

// A number, null where it is not known, or the id of an option: as --set takes it.
[[nodiscard]] Json pointJson(ParameterId id, double point);

// p5, p25, p50, p75, p95 and mean; each null without a range.
void addSummary(Json& json, const std::optional<Summary>& summary);

} // namespace cw
