// SPDX-License-Identifier: GPL-3.0-or-later
// Constants and named quantities of the formulas: the value, the unit and where it comes from, in one place.
#pragma once

namespace cw {

// A number that stands in a formula. `unit` is readable by cw::Unit, so that the dimension test can check the
// formula; `key` names it in an explanation tree; `source` is an id of db/catalog/sources.csv.
struct Constant {
    double value;
    const char* unit;
    const char* key;
    const char* source;
};

// A result that deserves a name in an explanation tree, with the unit in which a formula must deliver it.
struct Quantity {
    const char* key;
    const char* unit;
};

namespace constant {
// Conversions are constants like any other: a formula that forgets one does not pass the dimension test.
inline constexpr Constant kWhPerWh{1e-3, "kWh/Wh", "kwh-per-wh", "counterwatt-manual"};
inline constexpr Constant kWPerW{1e-3, "kW/W", "kw-per-w", "counterwatt-manual"};
inline constexpr Constant MWPerKW{1e-3, "MW/kW", "mw-per-kw", "counterwatt-manual"};
inline constexpr Constant WhPerJ{1.0 / 3600.0, "Wh/J", "wh-per-j", "counterwatt-manual"};
inline constexpr Constant hPerS{1.0 / 3600.0, "h/s", "h-per-s", "counterwatt-manual"};
inline constexpr Constant WPerKW{1e3, "W/kW", "w-per-kw", "counterwatt-manual"};
inline constexpr Constant WhPerKWh{1e3, "Wh/kWh", "wh-per-kwh", "counterwatt-manual"};
inline constexpr Constant kgPerG{1e-3, "kg/g", "kg-per-g", "counterwatt-manual"};
inline constexpr Constant tPerKg{1e-3, "t/kg", "t-per-kg", "counterwatt-manual"};
inline constexpr Constant hoursPerDay{24, "h/d", "hours-per-day", "counterwatt-manual"};
inline constexpr Constant daysPerYear{365, "d/year", "days-per-year", "counterwatt-manual"};
inline constexpr Constant hoursPerYear{8760, "h/year", "hours-per-year", "counterwatt-manual"};
inline constexpr Constant tokensPerKtoken{1000, "token/ktoken", "tokens-per-ktoken", "counterwatt-manual"};
inline constexpr Constant one{1, "1", "one", "counterwatt-manual"};
} // namespace constant

} // namespace cw
