// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own table of units, from which the UDUNITS system is built, and the Chinese words for them.
#pragma once

#include <span>
#include <string_view>

namespace cw {

// `definition` empty: a base unit. Every unit takes the prefixes m, k, M, G, T, P and E, as in kWh.
struct UnitRow {
    const char* symbol;
    const char* definition;
    const char* aliases; // separated by spaces
};

struct UnitWord {
    std::string_view word;
    std::string_view symbol;
};

[[nodiscard]] std::span<const UnitRow> unitRows();
// Words that are replaced before a unit is read, longest first: "千瓦时" → "kWh", "度" → "kWh".
[[nodiscard]] std::span<const UnitWord> unitWords();

} // namespace cw
