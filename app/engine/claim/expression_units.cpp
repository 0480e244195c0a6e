// SPDX-License-Identifier: GPL-3.0-or-later
// Units for showing what an expression gives, and ranges between two values.
#include "app/engine/claim/expression_steps.h"
#include "app/engine/claim/unit_sequence.h"

#include <array>

namespace cw {

namespace {

// The usual unit of each kind, the commonest kinds first.
constexpr std::array kUsualUnits{
    "kWh", "kW", "L", "kg", "USD", "CNY", "EUR", "d", "km", "query", "query/d", "token", "home", "home.year",
    "person", "accelerator", "server", "param", "FLOP", "Wh/query", "g/kWh", "L/kWh", "USD/kWh", "CNY/kWh",
    "EUR/kWh", "USD/t", "kWh/home", "kW/server", "kW/home", "W/accelerator", "kWh/run", "kg/run", "L/run",
    "kg/d", "L/d", "USD/year", "CNY/year", "L/query", "g/query", "USD/query", "CNY/USD", "kWh/km", "car",
    "pool", "m3/pool", "kWh/token", "km/car", "kWh/person", "kW/person", "FLOP/s", "FLOP/J",
    // products that a forgotten "per" makes
    "kWh.query", "kWh.query/d", "kWh.home", "kWh.server", "kWh.accelerator", "kW.server", "kW.accelerator",
    "accelerator/server"};

constexpr std::array kCommonUnits{"Wh",       "kWh",      "MWh",      "GWh",   "TWh",   "W",     "MW",
                                  "GW",       "h",        "d",        "week",  "month", "year",  "m3",
                                  "g",        "t",        "%",        "kWh/d", "MWh/d", "GWh/d", "kWh/year",
                                  "MWh/year", "GWh/year", "TWh/year", "J",     "m",     "s"};

} // namespace

DisplayedUnit displayedUnit(const Unit& unit)
{
    const Unit one = Unit::known("");
    if (unit.convertibleTo(one))
        return {"", unit.factorTo(one)};
    for (const char* usual : kUsualUnits)
        if (const Unit known = Unit::known(usual); unit.convertibleTo(known))
            return {usual, unit.factorTo(known)};
    // UDUNITS' own words: "1000 J.s-1" is a number and a unit; the number is taken into the factor.
    const std::string described = unit.describe();
    const auto blank = described.find(' ');
    const std::string bare = blank == std::string::npos ? described : described.substr(blank + 1);
    const auto plain = Unit::parse(bare);
    return plain && unit.convertibleTo(plain.value()) ? DisplayedUnit{bare, unit.factorTo(plain.value())}
                                                      : DisplayedUnit{described, 1.0};
}

std::string unitName(const Unit& unit)
{
    if (unit.same(Unit::known("")))
        return "1";
    for (const char* common : kCommonUnits)
        if (unit.same(Unit::known(common)))
            return common;
    const std::string name = displayedUnit(unit).text;
    return name.empty() ? "1" : name;
}

// A single quantity keeps its unit; an energy for a period is shown for the period that was typed.
std::string usualUnit(const Expression& expression)
{
    if (expression.wanted)
        return *expression.wanted;
    const bool isEnergyRate = expression.unit().convertibleTo(Unit::known("W"));
    for (const ExpressionTerm& term : expression.terms) {
        if (expression.terms.size() == 1 && expression.unit().same(Unit::known(term.unit)))
            return term.unit;
        const auto slash = term.unit.rfind('/');
        if (isEnergyRate && slash != std::string::npos && isPeriod(term.unit.substr(slash + 1)))
            for (const char* period : {"d", "week", "month", "year"})
                if (Unit::known(period).same(Unit::known(term.unit.substr(slash + 1))))
                    return std::string("kWh/") + period;
    }
    return displayedUnit(expression.unit()).text;
}

Result<Distribution> rangeOf(double low, double high)
{
    if (low == high)
        return pointAt(low);
    return low > 0.0 && high > 0.0 ? lognormalBetween(low, high) : normalBetween(low, high);
}

} // namespace cw
