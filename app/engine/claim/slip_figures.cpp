// SPDX-License-Identifier: GPL-3.0-or-later
// Slips in which one figure stands for another: a person for a home, another country, another year, an input for the result,
// a power for an energy.
#include "app/engine/claim/slip.h"

#include "app/engine/claim/condition.h"
#include "app/engine/claim/unit_sequence.h"

#include <cmath>

namespace cw {

namespace {

constexpr double kSameFigure = 1.03;
constexpr double kSameHome = 1.1;
// Persons in a home: 2.2 in small households to 3.2 (METHODS: 2.5 to 3, widened by the spread of published homes).
constexpr double kFewestPersons = 2.2;
constexpr double kMostPersons = 3.2;

bool isHomeUnit(const std::string& unit)
{
    for (const char* word : {"home", "household", "户", "戶", "家庭"})
        if (unit.find(word) != std::string::npos)
            return true;
    return false;
}

bool isAboutHomes(const SlipCase& c)
{
    if (isHomeUnit(c.claim.claimed->unit))
        return true;
    for (const ExpressionTerm& term : c.expression.terms)
        if (isHomeUnit(term.unit)
            || (term.figure && (term.figure->name.kind == "home" || term.figure->name.kind == "person")))
            return true;
    return false;
}

// The claim with another figure in a term's place; NaN where that gives nothing.
double recomputedWith(const SlipCase& c, std::size_t term, double value)
{
    std::vector<double> terms = medianTerms(c.expression);
    terms[term] = value;
    const auto factor = factorInto(c.expression, c.unit);
    return factor ? valueAt(c.expression, terms) * factor.value() : std::nan("");
}

// Where the claim comes true with a neighbour of a named figure.
std::optional<Slip> withNeighbour(const SlipCase& c, std::size_t term, const NamedFigure& other)
{
    const NamedFigure& own = *c.expression.terms[term].figure;
    const Unit from = Unit::known(other.unit);
    const Unit to = Unit::known(own.unit);
    const bool isPerson = own.name.kind == "home" && other.name.kind == "person";
    double value = other.value;
    if (!isPerson) {
        if (!from.convertibleTo(to))
            return std::nullopt;
        value *= from.factorTo(to);
    }
    const double result = recomputedWith(c, term, value);
    const bool isHome = own.name.kind == "home" || own.name.kind == "person";
    const double claimed = middleOf(c.claimed);
    const double apart = std::abs(std::log(claimed / result));
    if (!std::isfinite(apart) || apart > std::log(isHome ? kSameHome : kSameFigure))
        return std::nullopt;
    const SlipCode code = isHome                                     ? SlipCode::household
        : own.name.item == other.name.item && own.year != other.year ? SlipCode::baseYear
                                                                     : SlipCode::neighbour;
    Slip slip = scaled(c, code, c.recomputed.p50 / claimed);
    slip.distance = apart;
    slip.told = other.label;
    slip.toldZh = other.labelZh;
    slip.is = own.label;
    slip.isZh = own.labelZh;
    return slip;
}

void addNeighbours(std::vector<Slip>& slips, const SlipCase& c)
{
    for (std::size_t i = 0; i < c.expression.terms.size(); ++i) {
        if (!c.expression.terms[i].figure)
            continue;
        for (const NamedFigure& other : c.figures.neighbours(c.expression.terms[i].figure->name))
            if (auto slip = withNeighbour(c, i, other))
                slips.push_back(std::move(*slip));
    }
}

// Persons counted as homes, whatever the home.
void addPersons(std::vector<Slip>& slips, const SlipCase& c)
{
    if (!isAboutHomes(c))
        return;
    const double ratio = middleOf(c.claimed) / c.recomputed.p50;
    const double persons = ratio > 1.0 ? ratio : 1.0 / ratio;
    if (!(persons >= kFewestPersons && persons <= kMostPersons))
        return;
    Slip slip = scaled(c, SlipCode::household, 1.0 / ratio);
    slip.distance = std::abs(std::log(persons / std::sqrt(kFewestPersons * kMostPersons)));
    slips.push_back(std::move(slip));
}

// The printed figure in another unit; nothing where it measures something else.
std::optional<double> printedIn(const SlipCase& c, const Unit& unit)
{
    const auto printed = readScaledUnit(c.claim.claimed->unit);
    if (!printed || !printed.value().unit.convertibleTo(unit))
        return std::nullopt;
    return middleOf(*c.claim.claimed) * printed.value().scale * printed.value().unit.factorTo(unit);
}

// "139 MWh" where an input is 139 MW, or "17 kW" where the input itself is the printed figure.
void addInputs(std::vector<Slip>& slips, const SlipCase& c)
{
    const Unit hour = Unit::known("h");
    const Unit watt = Unit::known("W");
    for (const ExpressionTerm& term : c.expression.terms) {
        const std::string what = term.unit.substr(0, term.unit.find('/')); // kW of kW/server
        const double value = medianOf(term.value);
        if (isPlainFactor(term) || value == 0.0 || what.empty())
            continue;
        const auto parsed = Unit::parse(what);
        if (!parsed)
            continue;
        const Unit& unit = parsed.value();
        const auto isSame = [&](const std::optional<double>& printed) {
            return printed && std::abs(std::log(*printed / value)) < std::log(kSameFigure);
        };
        const bool isPower = unit.convertibleTo(watt);
        const bool isEnergyOfPower = isPower
            && (isSame(printedIn(c, unit * hour)) || isSame(printedIn(c, unit * hour / Unit::known("year"))));
        if (!isEnergyOfPower && !isSame(printedIn(c, unit)))
            continue;
        Slip slip = scaled(c, isEnergyOfPower ? SlipCode::powerEnergy : SlipCode::neighbour,
                           c.recomputed.p50 / middleOf(c.claimed));
        slip.told = slip.toldZh = term.text;
        slips.push_back(std::move(slip));
    }
}

} // namespace

std::vector<Slip> figureSlips(const SlipCase& c)
{
    std::vector<Slip> slips;
    if (c.verdict != Verdict::off)
        return slips;
    addInputs(slips, c);
    addNeighbours(slips, c);
    addPersons(slips, c);
    return slips;
}

} // namespace cw
