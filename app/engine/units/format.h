// SPDX-License-Identifier: GPL-3.0-or-later
// Showing numbers: one unit for a whole axis, digits that read well, 万 and 亿 in Chinese.
#pragma once

#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/metric.h"

#include <string>

namespace cw {

enum class Language { english, chinese };

// A value in the base unit (kWh, MW, kg CO2e, L, USD, 1) times `factor` is in `symbol`.
struct DisplayUnit {
    std::string symbol;
    double factor = 1.0;
};

// The unit in which `largest` (its absolute value) has one to three digits before the point: Wh … TWh;
// in Chinese 瓦时, 千瓦时, 万千瓦时, 亿千瓦时. Zero and not finite: the base unit.
[[nodiscard]] DisplayUnit unitFor(Dimension dimension, double largest, Language language);

// `significant` digits (at least the whole digits are kept up to 4 figures), grouped by thousands: 1,290; 0.0029; 43.9.
// Below 1e-4 and from 1e15: 2.9e-7. Nothing for what is not finite.
[[nodiscard]] std::string formatNumber(double value, int significant);
// Every digit that a double holds, for files: reads back to the same double.
[[nodiscard]] std::string formatExact(double value);
// A value in base units with the unit that suits it: "1,290 MWh", "552 t CO₂e".
[[nodiscard]] std::string formatValue(double value, Dimension dimension, int significant, Language language);

// An input as the inspector shows it: "200 million queries/d" → "200 million", with the row's unit in `unitLabel`.
[[nodiscard]] std::string formatInput(const ParameterRow& row, double value, Language language);
// The unit of an input for reading: "Wh/query" → "Wh per query" is left to the interface; this gives "g CO₂e/kWh".
[[nodiscard]] std::string unitLabel(const char* unit, Language language);

} // namespace cw
