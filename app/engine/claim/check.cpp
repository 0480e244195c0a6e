// SPDX-License-Identifier: GPL-3.0-or-later
// The check of a claim, step by step: read, bring into one unit, compare, explain.
#include "app/engine/claim/check.h"

#include "app/engine/claim/condition.h"
#include "app/engine/claim/meeting.h"
#include "app/engine/claim/slip.h"
#include "app/engine/claim/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cw {

namespace {

bool isTold(const Claim& claim, FacetKind kind)
{
    return std::any_of(claim.facets.begin(), claim.facets.end(),
                       [&](const Facet& facet) { return facet.kind == kind && facet.told != facet.is; });
}

std::optional<Recomputed> plausibleOf(const Claim& claim, const Meeting& meeting, const FigureFinder& figures)
{
    if (claim.plausible.empty())
        return std::nullopt;
    const auto expression = readExpression(claim.plausible, figures);
    if (!expression)
        return std::nullopt;
    const auto value = recompute(expression.value(), meeting.unit);
    return value ? std::optional(value.value()) : std::nullopt;
}

// Of a claim that can be compared.
void compare(Check& check, const Claim& claim, const Meeting& meeting, const FigureFinder& figures)
{
    ClaimedValue claimed = *claim.claimed;
    claimed.low *= meeting.factor;
    claimed.high *= meeting.factor;
    claimed.unit = meeting.shownUnit;
    const Recomputed& recomputed = *check.recomputed;
    check.claimed = claimed;
    check.ratio = recomputed.p50 == 0.0 ? std::nan("") : middleOf(claimed) / recomputed.p50;
    check.verdict = verdictOf(factorOutside(claimed, *claim.claimed, recomputed));
    if (meeting.slip && check.verdict == Verdict::off) { // no slip either: for which period?
        check.verdict = Verdict::unchecked;
        check.error =
            Error{ErrorCode::wrongUnit, "claimed", claim.claimed->unit, usualUnit(*check.expression), -1};
        return;
    }
    ClaimedValue end = claimed; // of "more than x", how far x itself is away
    end.bound = ClaimBound::exactly;
    check.offBy = check.verdict == Verdict::holds ? 1.0 : factorOutside(end, *claim.claimed, recomputed);
    check.slips = slipsIn({claim, *check.expression, claimed, recomputed,
                           plausibleOf(claim, meeting, figures), check.verdict, meeting.unit, figures});
    if (meeting.slip) {
        Slip slip;
        slip.code = *meeting.slip;
        slip.corrected = claimed;
        slip.told = slip.toldZh = claim.claimed->unit; // "GWh"
        slip.is = slip.isZh = meeting.unit;            // "GW"
        check.slips.insert(check.slips.begin(), slip);
    }
    // What was never passed is not in force, and nothing falls by more than the whole of it.
    if (isTold(claim, FacetKind::law) || isTold(claim, FacetKind::growth)) {
        check.verdict = Verdict::off;
        return; // no number would make it true
    }
    check.conditions = conditionsFor(*check.expression, claimed, meeting.unit, figures);
}

} // namespace

const char* verdictKey(Verdict verdict)
{
    constexpr std::array keys{"holds", "roughly", "off", "unchecked"};
    return keys[static_cast<std::size_t>(verdict)];
}

Check checkClaim(const Claim& claim, const FigureFinder& figures)
{
    Check check;
    if (claim.expression.empty())
        return check;
    auto expression = readExpression(claim.expression, figures);
    if (!expression) {
        check.error = expression.error();
        check.error->where = "expression";
        return check;
    }
    check.expression = expression.takeValue();
    Meeting meeting{usualUnit(*check.expression), 1.0, usualUnit(*check.expression), {}};
    if (claim.claimed) {
        const auto met = meetingOf(claim, *check.expression, figures);
        if (met)
            meeting = met.value();
        else
            check.error = met.error();
    }
    const auto recomputed = recompute(*check.expression, meeting.unit);
    if (!recomputed) {
        check.error = recomputed.error();
        check.error->where = "expression";
        return check;
    }
    check.unit = meeting.unit;
    check.recomputed = recomputed.value();
    check.recomputed->unit = meeting.shownUnit;
    check.explanation = explained(*check.expression, meeting.unit);
    if (claim.claimed && !check.error && claim.missing.empty())
        compare(check, claim, meeting, figures);
    return check;
}

} // namespace cw
