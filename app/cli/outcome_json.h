// SPDX-License-Identifier: GPL-3.0-or-later
// Results as JSON: the contract "counterwatt/outcome-1" of docs/cli.md.
#pragma once

#include "app/cli/json_text.h"
#include "app/engine/scenario/evaluate.h"

#include <string>
#include <vector>

namespace cw::cli {

struct NamedOutcome {
    std::string name;
    Outcome outcome;
};

// For each scenario and each workload that is on, and for their total, every metric; null where it is not known or the
// unit of comparison does not apply. Units are the metric's own (kWh, MW, kg, L, USD), whatever `per`.
[[nodiscard]] Json outcomeJson(const std::vector<NamedOutcome>& scenarios, Per per);

} // namespace cw::cli
