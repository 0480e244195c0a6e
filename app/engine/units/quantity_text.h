// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a person types into a field: "2.9 Wh", "0.0029 kWh", "2.9e-3 kWh", "200 million", "2億", "1,287 MWh", "80%".
#pragma once

#include "app/engine/result.h"

#include <string>
#include <string_view>

namespace cw {

// A number as typed with its multiplier applied, and the unit text that followed it (empty when there was none).
struct QuantityText {
    double value = 0.0;
    std::string unit;
};

inline constexpr std::size_t kLongestQuantityText = 200;

// Splits a number, an optional multiplier (thousand, million, billion, trillion, 千 万 百万 亿 万亿 …) and a unit.
// Accepts full-width digits, grouping commas and blanks between digits. A decimal comma is refused where it could be
// a grouping comma too: "1,287" is 1287, "1,5" is an error.
// Errors: emptyText, textTooLong, notANumber, notFinite.
[[nodiscard]] Result<QuantityText> readQuantity(std::string_view text);

// What follows the number at the beginning of a text: " million Wh" of "4 million Wh".
[[nodiscard]] std::string afterNumber(std::string_view text);

// Reads a quantity and converts it to `unit`. A number alone is taken to be in `assumedUnit`.
// Errors: those of readQuantity, unknownUnit, wrongUnit (limit = unit).
[[nodiscard]] Result<double> readQuantityIn(std::string_view text, const std::string& unit,
                                            const std::string& assumedUnit);

} // namespace cw
