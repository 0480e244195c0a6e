// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and evaluating an expression share.
#pragma once

#include "app/engine/claim/expression.h"

namespace cw {

// The value of a step that holds no range; nothing where there is one.
[[nodiscard]] std::optional<double> exactValue(const Expression& expression, int step);

// A unit for people: the usual one of its kind where there is one (kWh, MW, L, kg, USD, day …), else its base units.
// A value in `unit` times `factor` is in `text`.
struct DisplayedUnit {
    std::string text;
    double factor = 1.0;
};
[[nodiscard]] DisplayedUnit displayedUnit(const Unit& unit);
// For error messages: "kWh/year"; "1" for a plain number.
[[nodiscard]] std::string unitName(const Unit& unit);

// P5 to P95: lognormal between positive ends, normal otherwise; a point between equal ones. Errors: those of the makers.
[[nodiscard]] Result<Distribution> rangeOf(double low, double high);

} // namespace cw
