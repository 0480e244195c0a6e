// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which units meet, one a function, tried from the plainest on.
#include "app/engine/claim/meeting.h"

#include "app/engine/claim/unit_sequence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

Error atClaimed(ErrorCode code, const std::string& value, const std::string& limit)
{
    return {code, "claimed", value, limit, -1};
}

bool isUnitless(const Expression& expression)
{
    return std::all_of(expression.steps.begin(), expression.steps.end(),
                       [](const ExpressionStep& step) { return step.unit.convertibleTo(Unit::known("")); });
}

// "130/4067*100" beside "3.2 %", and a mere "70" beside "70 %", are in per cent; "130/4067" is a share.
bool isInPerCent(const Expression& expression)
{
    const auto isPlain = [](const ExpressionTerm& term) { return term.unit.empty(); };
    if (!std::all_of(expression.terms.begin(), expression.terms.end(), isPlain) || !isUnitless(expression))
        return false;
    const auto isHundred = [](const ExpressionTerm& term) {
        const bool isPoint = term.value.kind == DistributionKind::point && term.value.a == 100.0;
        return isPoint || std::find(term.madeOf.begin(), term.madeOf.end(), 100.0) != term.madeOf.end();
    };
    constexpr std::size_t kEnds = 2; // of a range between mere numbers
    const bool isMereNumber = expression.steps.size() == 1 && expression.terms[0].madeOf.size() <= kEnds;
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

// "93 homes" for an amount of energy are homes for a year, and so is "7.5 %" of a country's electricity; "120 cars" may count
// what cancelled out of the units.
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

// "15 countries", "3 times", and "0.7 times" the electricity of a country in a year.
Result<Meeting> asLabel(const std::string& text, const Expression& expression)
{
    if (expression.unit().convertibleTo(Unit::known("")))
        return Meeting{"1", 1.0, text, {}};
    if (expression.unit().convertibleTo(Unit::known("year")) && hasRate(expression))
        return Meeting{"year", 1.0, text, {}};
    return atClaimed(ErrorCode::unknownUnit, text, {});
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

} // namespace

Result<Meeting> meetingOf(const Claim& claim, const Expression& expression, const FigureFinder& figures)
{
    const std::string& text = claim.claimed->unit;
    const Unit& own = expression.unit();
    const Unit one = Unit::known("");
    const auto printed = readScaledUnit(text);
    if (!printed) // a noun without a unit of its own ("countries", "x") counts plain numbers
        return asLabel(text, expression);
    if (text == "%" && isInPerCent(expression))
        return Meeting{"1", 1.0, text, {}};
    if (own.convertibleTo(printed.value().unit))
        return Meeting{text, 1.0, text, {}};
    if (!claim.per.empty()) { // "500 MWh" with the period beside it
        const auto rate = readScaledUnit(text + '/' + claim.per);
        if (rate && own.convertibleTo(rate.value().unit))
            return Meeting{text + '/' + claim.per, 1.0, text + '/' + claim.per, {}};
    }
    if (own.convertibleTo(one) && isUnitless(expression)) // plain arithmetic is in the unit of the claim
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

} // namespace cw
