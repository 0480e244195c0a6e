// SPDX-License-Identifier: GPL-3.0-or-later
// The check of a claim, step by step: read, bring into one unit, compare, explain.
#include "app/engine/claim/check.h"

#include "app/engine/claim/condition.h"
#include "app/engine/claim/slip.h"
#include "app/engine/claim/unit_sequence.h"
#include "app/engine/claim/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cw {

namespace {

// In which unit claim and expression meet.
struct Meeting {
    std::string unit;             // of the recomputed figure; "1" where both are plain numbers
    double factor = 1.0;          // the printed figure times it is in `unit`
    std::string shownUnit;        // as people read it: the printed one
    std::optional<SlipCode> slip; // the units differ in the way of a slip
};

Error atClaimed(ErrorCode code, const std::string& value, const std::string& limit)
{
    return {code, "claimed", value, limit, -1};
}

bool isUnitless(const Expression& expression)
{
    return std::all_of(expression.steps.begin(), expression.steps.end(),
                       [](const ExpressionStep& step) { return step.unit.convertibleTo(Unit::known("")); });
}

// "130/4067*100" beside "3.2 %", and a mere "70" beside "70 %", are in per cent; "130/4067" is a share. The ends of a range may
// be arithmetic too, of which only the text is left.
bool isInPerCent(const Expression& expression)
{
    const auto isPlain = [](const ExpressionTerm& term) { return term.unit.empty(); };
    if (!std::all_of(expression.terms.begin(), expression.terms.end(), isPlain) || !isUnitless(expression))
        return false;
    const auto isHundred = [](const ExpressionTerm& term) {
        return term.text == "100" || term.text.find("*100") != std::string::npos
            || term.text.find("* 100") != std::string::npos;
    };
    const bool isMereNumber =
        expression.steps.size() == 1 && expression.terms[0].text.find_first_of("*/") == std::string::npos;
    return isMereNumber || std::any_of(expression.terms.begin(), expression.terms.end(), isHundred);
}

// "GWh" ↔ "GW", 千瓦时 ↔ 千瓦.
std::string withoutHour(const std::string& text)
{
    for (const std::string_view hour : {"小时", "小時", "时", "時", "h"})
        if (text.size() > hour.size() && text.ends_with(hour))
            return text.substr(0, text.size() - hour.size());
    return text + "/h";
}

// A power where the claim prints an energy, or an energy where it prints a power: "3 GWh" of solar panels.
std::optional<Meeting> asPowerOrEnergy(const ScaledUnit& printed, const std::string& text, const Unit& own)
{
    const Unit energy = Unit::known("Wh");
    const Unit power = Unit::known("W");
    const bool isPower = printed.unit.convertibleTo(energy) && own.convertibleTo(power);
    const bool isEnergy = printed.unit.convertibleTo(power) && own.convertibleTo(energy);
    if (!isPower && !isEnergy)
        return std::nullopt;
    const std::string unit = isPower ? withoutHour(text) : text + 'h';
    const auto read = readScaledUnit(unit);
    const bool isOneHour = read && read.value().scale == printed.scale
        && (read.value().unit * Unit::known("h"))
               .same(isPower ? printed.unit : printed.unit * Unit::known("h") * Unit::known("h"));
    return isOneHour ? std::optional(Meeting{unit, 1.0, unit, SlipCode::powerEnergy}) : std::nullopt;
}

// "365 GWh/year" where the expression gives the amount of the year.
std::optional<Meeting> withoutOwnPeriod(const std::string& text, const Unit& own)
{
    const auto slash = text.rfind('/');
    if (slash == std::string::npos || !isPeriod(text.substr(slash + 1)))
        return std::nullopt;
    const std::string amount = text.substr(0, slash);
    const auto read = readScaledUnit(amount);
    return read && own.convertibleTo(read.value().unit) ? std::optional(Meeting{amount, 1.0, amount, {}})
                                                        : std::nullopt;
}

// Whether a term is a rate, "TWh/year": only then a time left over in the result is the period of the claim.
bool hasRate(const Expression& expression)
{
    return std::any_of(expression.terms.begin(), expression.terms.end(), [](const ExpressionTerm& term) {
        return term.unit.find('/') != std::string::npos && hasPeriod(term.unit);
    });
}

// "93 homes" for an amount of energy are homes for a year, and so is "7.5 %" of a country's electricity; "120 cars" may count what cancelled out of the units.
std::optional<Meeting> asCount(const ScaledUnit& printed, const std::string& text,
                               const Expression& expression)
{
    const Unit& own = expression.unit();
    constexpr std::array counted{"home",        "person", "car",   "pool", "query",
                                 "accelerator", "server", "token", "param"};
    const bool isCount = std::any_of(counted.begin(), counted.end(), [&](const char* unit) {
        return printed.unit.same(Unit::known(unit)) && printed.scale == 1.0;
    });
    if (isCount && own.convertibleTo(Unit::known("")))
        return Meeting{"1", 1.0, text, {}};
    const Unit forYear = printed.unit * Unit::known("year");
    const bool isShare = printed.unit.convertibleTo(Unit::known("")) && !text.empty();
    if ((isCount || isShare) && own.convertibleTo(forYear) && hasRate(expression))
        return Meeting{text + ".year", 1.0, text, {}};
    return std::nullopt;
}

// "2.4 TWh" where the expression is worked out for a year: the claim is for the expression's period.
std::optional<Meeting> inOwnPeriod(const ScaledUnit& printed, const std::string& text,
                                   const Expression& expression)
{
    const auto shown = readScaledUnit(usualUnit(expression));
    for (const char* period : {"year", "month", "week", "d"}) {
        const Unit rate = printed.unit / Unit::known(period);
        if (!shown || !rate.convertibleTo(shown.value().unit))
            continue;
        const double thousands = std::log10(rate.factorTo(shown.value().unit)) / 3.0; // TWh/year and kWh/year
        if (std::abs(thousands - std::round(thousands)) < 1e-9)
            return Meeting{text + '/' + period, 1.0, text + '/' + period, {}};
    }
    return std::nullopt;
}

// Money in another currency, at the catalog's rate.
std::optional<Meeting> inOtherMoney(const ScaledUnit& printed, const Unit& own, const std::string& ownName,
                                    const FigureFinder& figures)
{
    if (!Unit::parse(ownName))
        return std::nullopt;
    for (const char* currency : {"CNY", "EUR"}) {
        const auto rate = figures.find({"currency", currency, {}, {}});
        const auto rateUnit = rate ? Unit::parse(rate.value().unit) : Result<Unit>(Error{});
        if (!rate || !rateUnit)
            continue;
        const Unit divided = printed.unit / rateUnit.value();
        const Unit times = printed.unit * rateUnit.value();
        if (divided.convertibleTo(own))
            return Meeting{ownName,
                           printed.scale * divided.factorTo(Unit::known(ownName)) / rate.value().value,
                           ownName,
                           {}};
        if (times.convertibleTo(own))
            return Meeting{ownName,
                           printed.scale * times.factorTo(Unit::known(ownName)) * rate.value().value,
                           ownName,
                           {}};
    }
    return std::nullopt;
}

Result<Meeting> meet(const Claim& claim, const Expression& expression, const FigureFinder& figures)
{
    const std::string& text = claim.claimed->unit;
    const Unit& own = expression.unit();
    const Unit one = Unit::known("");
    const auto printed = readScaledUnit(text);
    // A noun without a unit of its own ("countries", "x") counts plain numbers; and plain arithmetic without any unit is in
    // the unit of the claim.
    if (!printed && own.convertibleTo(Unit::known("year"))
        && hasRate(expression)) // "0.7 times" the electricity of a country
        return Meeting{"year", 1.0, text, {}};
    if (!printed)
        return own.convertibleTo(one) ? Result<Meeting>(Meeting{"1", 1.0, text, {}})
                                      : Result<Meeting>(atClaimed(ErrorCode::unknownUnit, text, {}));
    if (text == "%" && isInPerCent(expression))
        return Meeting{"1", 1.0, text, {}};
    if (own.convertibleTo(printed.value().unit))
        return Meeting{text, 1.0, text, {}};
    if (!claim.per.empty()) { // "500 MWh" with the period beside it
        const auto rate = readScaledUnit(text + '/' + claim.per);
        if (rate && own.convertibleTo(rate.value().unit))
            return Meeting{text + '/' + claim.per, 1.0, text + '/' + claim.per, {}};
    }
    if (own.convertibleTo(one) && isUnitless(expression))
        return Meeting{"1", 1.0, text, {}};
    if (auto meeting = inOwnPeriod(printed.value(), text, expression))
        return *meeting;
    if (auto meeting = withoutOwnPeriod(text, own))
        return *meeting;
    if (auto meeting = asCount(printed.value(), text, expression))
        return *meeting;
    if (auto meeting = asPowerOrEnergy(printed.value(), text, own))
        return *meeting;
    if (auto meeting = inOtherMoney(printed.value(), own, usualUnit(expression), figures))
        return *meeting;
    return atClaimed(ErrorCode::wrongUnit, text, usualUnit(expression));
}

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
        check.error = atClaimed(ErrorCode::wrongUnit, claim.claimed->unit, usualUnit(*check.expression));
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
        const auto met = meet(claim, *check.expression, figures);
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
