// SPDX-License-Identifier: GPL-3.0-or-later
// Units of measurement: reading, comparing, converting. UDUNITS-2 does the arithmetic; the units are ours
// (unit_table.cpp), so that a year is 8,760 h everywhere and "g" can only be grams of CO2 equivalent.
// UDUNITS keeps global state: use it from one thread at a time (cw::Unit locks by itself).
#pragma once

#include "app/engine/result.h"

#include <memory>
#include <string>
#include <string_view>

union ut_unit;

namespace cw {

class Unit {
public:
    // Reads "kWh/Wh", "g/kWh", "query/d", "%" or Chinese units ("千瓦时/天", "度"). "" and "1" are the pure number.
    // Errors: unknownUnit with the text as value.
    [[nodiscard]] static Result<Unit> parse(std::string_view text);
    // For unit texts that stand in our own tables: a unit that cannot be read is a fault of the program (aborts).
    [[nodiscard]] static Unit known(std::string_view text);

    [[nodiscard]] Unit operator*(const Unit& other) const;
    [[nodiscard]] Unit operator/(const Unit& other) const;
    [[nodiscard]] Unit inverse() const;

    // True when a value in this unit can be expressed in the other one.
    [[nodiscard]] bool convertibleTo(const Unit& other) const;
    // What a value in this unit must be multiplied by to be in the other unit. Only when convertibleTo().
    [[nodiscard]] double factorTo(const Unit& other) const;
    // Same dimension and same size (relative difference below 1e-12).
    [[nodiscard]] bool same(const Unit& other) const;
    // The unit in base units, for messages: "3600000 J".
    [[nodiscard]] std::string describe() const;

private:
    explicit Unit(std::shared_ptr<ut_unit> unit)
        : m_unit(std::move(unit))
    {
    }
    std::shared_ptr<ut_unit> m_unit;
};

} // namespace cw
