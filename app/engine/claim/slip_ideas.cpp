// SPDX-License-Identifier: GPL-3.0-or-later
// Slips that no factor shows: right arithmetic on a wrong idea.
#include "app/engine/claim/slip.h"

#include "app/engine/claim/unit_sequence.h"

#include <algorithm>

namespace cw {

namespace {

std::optional<SlipCode> codeOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::scope: return SlipCode::scope;
    case FacetKind::baseYear: return SlipCode::baseYear;
    case FacetKind::water: return SlipCode::waterKind;
    case FacetKind::use: return SlipCode::trainUse;
    case FacetKind::growth: return SlipCode::byTo;
    case FacetKind::law: break; // changes the verdict: the sentence is about what is in force
    }
    return std::nullopt;
}

void addFacets(std::vector<Slip>& slips, const Claim& claim)
{
    for (const Facet& facet : claim.facets) {
        const auto code = codeOf(facet.kind);
        if (!code || facet.told == facet.is)
            continue;
        Slip slip;
        slip.code = *code;
        slip.told = facet.told;
        slip.is = facet.is;
        slip.toldZh = facet.toldZh.empty() ? facet.told : facet.toldZh;
        slip.isZh = facet.isZh.empty() ? facet.is : facet.isZh;
        slips.push_back(std::move(slip));
    }
}

// Water and energy in a claim: more than 500 L for a kWh is no consumption anywhere (hydropower evaporates tens of litres),
// it is what flows through a turbine.
constexpr double kMostConsumedPerKwh = 500.0; // L/kWh

bool isThroughflow(const SlipCase& c)
{
    const auto result = readScaledUnit(c.unit);
    const Unit kwh = Unit::known("kWh");
    const Unit litre = Unit::known("L");
    if (!result || !result.value().unit.convertibleTo(litre))
        return false;
    const double litres = c.recomputed.p50 * result.value().scale * result.value().unit.factorTo(litre);
    std::vector<double> energies; // kWh
    for (const ExpressionTerm& term : c.expression.terms) {
        const Unit unit = Unit::known(term.unit);
        const double value = medianOf(term.value);
        if (unit.convertibleTo(litre / kwh) && value * unit.factorTo(litre / kwh) > kMostConsumedPerKwh)
            return true;
        if (unit.convertibleTo(kwh))
            energies.push_back(value * unit.factorTo(kwh));
    }
    // Of two energies, one may be that of a query: the litres are for neither.
    return energies.size() == 1 && litres / energies.front() > kMostConsumedPerKwh;
}

bool has(const std::vector<Slip>& slips, SlipCode code)
{
    return std::any_of(slips.begin(), slips.end(), [&](const Slip& slip) { return slip.code == code; });
}

} // namespace

std::vector<Slip> ideaSlips(const SlipCase& c)
{
    std::vector<Slip> slips;
    addFacets(slips, c.claim);
    if (c.claim.kind == ClaimKind::whatIf && c.claim.toldAs != ClaimKind::whatIf) {
        Slip slip;
        slip.code = SlipCode::counterfactual;
        slips.push_back(std::move(slip));
    }
    if (!has(slips, SlipCode::waterKind) && isThroughflow(c)) {
        Slip slip;
        slip.code = SlipCode::waterKind;
        slips.push_back(std::move(slip));
    }
    return slips;
}

} // namespace cw
