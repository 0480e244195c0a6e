// SPDX-License-Identifier: GPL-3.0-or-later
// One input of a scenario as JSON says it.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "app/exchange/json_fields.h"

namespace cw {

// A number in the input's unit, null (not known), true or false of a flag, an option's id, a text as --set takes it, or an
// object with value, unit, range and origin. Faults go to `fields`, and the value is any.
[[nodiscard]] InputValue readScenarioInput(JsonFields& fields, ParameterId id, const PlacedJson& json);

} // namespace cw
