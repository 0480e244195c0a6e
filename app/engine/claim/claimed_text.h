// SPDX-License-Identifier: GPL-3.0-or-later
// The published figure as a person types it: "500 MWh/d", "17,000 homes", "85–134 TWh", "more than 2,500 pools".
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/result.h"

#include <string>
#include <string_view>

namespace cw {

// Numbers and multipliers as in quantity_text.h; ranges "85–134", "85..134", "85 to 134", "8.5至13.4", "3 ± 1", where a unit
// or multiplier at the last number holds for both; bounds "more than", "at least", "up to", 超过, 至多 …; $ € ¥ before it.
// A word that is no unit ("countries") is kept: it names what is counted (isKnownUnit() tells).
// Errors: those of readQuantity; wrongUnit (ends in unlike units: value and limit are the two), highBelowLow.
[[nodiscard]] Result<ClaimedValue> readClaimedValue(std::string_view text);

// Every digit of a number as a person would type it: "17000", "200 million", "0.00003", "1e-9". Reads back to the same.
[[nodiscard]] std::string typedNumber(double value);

// So that readClaimedValue gives the same back, to the last bit: "at least 85..134 TWh".
[[nodiscard]] std::string claimedText(const ClaimedValue& value);

// Whether a unit measures something, or only names it. No unit at all is known: a plain number.
[[nodiscard]] bool isKnownUnit(const std::string& unit);

} // namespace cw
