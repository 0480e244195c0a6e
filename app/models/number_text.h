// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in sentences and at marks: rounded to what they can bear, in the counting words of the language.
#pragma once

#include "app/engine/units/format.h"

#include <string>

#include <QString>

namespace cw {

// Two digits for an estimate, three where everything that a number rests on was measured or disclosed (LOOK.md).
inline constexpr int kEstimateDigits = 2;
inline constexpr int kSourcedDigits = 3;

// Rounded to so many significant digits: 254 → 250.
[[nodiscard]] double roundedTo(double value, int significant);
// The same as text: "250", "0.29", "12,000".
[[nodiscard]] QString roundedText(double value, int significant);
// A count or a ratio in words: "24,000", "1.2 million"; in Chinese "2.4 万", "120 万".
[[nodiscard]] QString countText(double value, int significant, Language language);
// A value in base units with the unit that suits it, truly rounded: "250 GWh".
[[nodiscard]] QString roundedValue(double value, Dimension dimension, int significant, Language language);

// Two ends in the unit that suits the larger: "34–40 GWh".
[[nodiscard]] QString rangeOfValues(double low, double high, Dimension dimension, Language language);

// A value as a tree or table shows it, and its unit: 254e6 "kWh/year" → "254" and "GWh per year".
struct ShownNumber {
    QString number;
    QString unit;
};
[[nodiscard]] ShownNumber shownNumber(double value, const std::string& unit, Language language);

} // namespace cw
