// SPDX-License-Identifier: GPL-3.0-or-later
// Units as they stand in an expression: "kWh/home/year", "GPU-hours", "m/s^2", "度/天", "million m3".
#pragma once

#include "app/engine/result.h"
#include "app/engine/units/unit.h"

#include <optional>
#include <string>
#include <string_view>

namespace cw {

// A unit that was read and what of the text it took.
struct UnitSequence {
    Unit unit = Unit::known("");
    std::string text; // as Unit::parse reads it: "GPU.hours", "/day"
    std::size_t length = 0;
};

// A run of letters that could be a unit, at the beginning of the text: "kWh" of "kWh/home". Empty: none.
[[nodiscard]] std::string_view unitWordAt(std::string_view text);
// The longest sequence of units at the beginning of the text, joined by /, -, blanks, "per" and "a". Nothing where the text
// does not begin with a letter. Errors: unknownUnit, for the first word; position in `text`. A later word that is no unit
// after a blank ends the sequence; after a slash it is an error.
[[nodiscard]] std::optional<Result<UnitSequence>> unitSequenceAt(std::string_view text);
// The same after a number, where it may begin with a slash: "/day" of "200 million/day".
[[nodiscard]] std::optional<Result<UnitSequence>> unitAfterNumber(std::string_view text);

// Whether a unit is a span of time: "d", "year", 天.
[[nodiscard]] bool isPeriod(std::string_view unit);
// Whether a unit is a span of time, or for one: "GWh/year", "kWh/home/d", "d".
[[nodiscard]] bool hasPeriod(std::string_view unit);

// "GWh/year", "million m3", "亿千瓦时": a unit that stands alone.
struct ScaledUnit {
    double scale = 1.0;
    Unit unit = Unit::known("");
};
// Errors: unknownUnit; position in the text.
[[nodiscard]] Result<ScaledUnit> readScaledUnit(std::string_view text);

} // namespace cw
