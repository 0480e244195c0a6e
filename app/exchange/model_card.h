// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata that a model card on a hub begins with: co2_eq_emissions.
#pragma once

#include "app/engine/result.h"
#include "app/engine/scenario/scenario.h"

#include <string>

namespace cw {

// YAML between "---" lines: grams of CO2e of one training run (location-based), source, place, and the hardware that this
// training reads. The optional training_type (pre-training or fine-tuning) is left out: no input says it.
// Errors: nothingToWrite where the scenario trains nothing or its carbon is not known.
[[nodiscard]] Result<std::string> modelCard(const Comparison& comparison, const Scenario& scenario);

} // namespace cw
