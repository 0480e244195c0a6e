// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities with any unit that a claim may have, as people read them.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/claim/expression.h"
#include "app/models/number_text.h"

#include <QString>

namespace cw {

// "580 MWh per day", "17,000 homes", "2.6 times"; in Chinese 58 万千瓦时/天. `digits` significant ones.
[[nodiscard]] QString quantityText(double value, const std::string& unit, int digits = kSourcedDigits);
// "85–134 TWh", "more than 2,500 pools".
[[nodiscard]] QString valueText(const ClaimedValue& claimed);
// "480 to 700 MWh per day".
[[nodiscard]] QString rangeText(double low, double high, const std::string& unit,
                                int digits = kSourcedDigits);
// "580 MWh per day (range 480 to 700 MWh per day)"; one figure where nothing is uncertain.
[[nodiscard]] QString recomputedText(const Recomputed& recomputed);
// The unit behind a number: "homes", "MWh per day".
[[nodiscard]] QString claimUnitText(const std::string& unit);

// Significant digits of a figure as printed: 4 of 128.7, 2 of 17,000; at least 2, at most 6.
[[nodiscard]] int printedDigits(double value);

} // namespace cw
