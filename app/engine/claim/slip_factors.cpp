// SPDX-License-Identifier: GPL-3.0-or-later
// Slips that are one factor: a lost 万, a prefix, a period, a joule, a currency, "by" for "to".
#include "app/engine/claim/slip.h"

#include "app/engine/claim/unit_sequence.h"
#include "app/engine/claim/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

// A lost power of ten leaves the figure itself rough; a lost period or joule does not.
constexpr double kRoughFigure = kRoughly;
constexpr double kSharpFigure = 1.1;
constexpr double kSameNumber = 1.025;
// How often one period is in another: days, months and hours of a year, days and hours of a month, …
constexpr std::array kPeriods{365.0, 12.0, 30.0, 24.0, 8760.0, 7.0, 52.0};
constexpr double kTooWide = 3.0; // a recomputed range that explains everything, and so nothing

void addBoth(std::vector<Slip>& slips, const SlipCase& c, SlipCode code, double factor, double tolerance)
{
    for (const double f : {factor, 1.0 / factor})
        if (auto slip = corrected(c, code, f, tolerance))
            slips.push_back(std::move(*slip));
}

bool isPlainNumber(const SlipCase& c)
{
    constexpr std::array kinds{"1"};
    return isPrintedIn(c, kinds);
}

// One end of a range without its 万 or 亿: "0.42–6.6 billion" for 4.2–6.6 billion (billion read as 亿).
void addLostEnds(std::vector<Slip>& slips, const SlipCase& c)
{
    if (c.claimed.low == c.claimed.high || c.claimed.low <= 0.0)
        return;
    const auto isInside = [&](double value) {
        return value >= c.recomputed.p5 * (1.0 - kMostRounding)
            && value <= c.recomputed.p95 * (1.0 + kMostRounding);
    };
    constexpr std::array<std::pair<double, SlipCode>, 3> kinds{
        {{10.0, SlipCode::unitYi}, {1e4, SlipCode::unitWan}, {1e8, SlipCode::unitYi}}};
    for (const auto& [factor, code] : kinds) {
        const bool isLow = isInside(c.claimed.low * factor) && isInside(c.claimed.high);
        const bool isHigh = isInside(c.claimed.low) && isInside(c.claimed.high / factor);
        if (!isLow && !isHigh)
            continue;
        Slip slip;
        slip.code = code;
        slip.factor = isLow ? factor : 1.0 / factor;
        slip.corrected = c.claimed;
        (isLow ? slip.corrected->low : slip.corrected->high) *= slip.factor;
        slip.distance = std::abs(std::log(middleOf(*slip.corrected) / c.recomputed.p50));
        slips.push_back(std::move(slip));
    }
}

// Whether a period could have been lost: the claim or a term is for one, or is a number of hours, days or months.
bool mayMissPeriod(const SlipCase& c)
{
    constexpr std::array power{"W"};
    const std::string& printed = c.claim.claimed->unit;
    if (isPrintedIn(c, power) && !hasPeriod(printed)) // plain megawatts are for no period
        return false;
    if (isPeriod(c.claim.per) || hasPeriod(printed))
        return true;
    return std::any_of(c.expression.terms.begin(), c.expression.terms.end(), [&](const ExpressionTerm& term) {
        const bool isSpan = term.value.kind == DistributionKind::point
            && std::find(kPeriods.begin(), kPeriods.end(), term.value.a) != kPeriods.end();
        return hasPeriod(term.unit) || (isSpan && term.unit.empty());
    });
}

// "90–200 GWh a year" from 1 GWh a day: the days of a year counted as 90 to 200. Only where both ends are round numbers of
// days: chance gives that rarely.
std::optional<Slip> partOfYear(const SlipCase& c)
{
    constexpr double kDays = 365.0;
    constexpr double kRoundDays = 10.0;
    if (c.claimed.low >= c.claimed.high || !c.recomputed.isExact())
        return std::nullopt;
    for (const double end : {c.claimed.low, c.claimed.high}) {
        const double days = end / c.recomputed.p50 * kDays;
        const double nearest = std::round(days / kRoundDays) * kRoundDays;
        if (days < 2.0 * kRoundDays || days > kDays || std::abs(days / nearest - 1.0) > 0.005)
            return std::nullopt;
    }
    Slip slip;
    slip.code = SlipCode::period;
    slip.factor = c.recomputed.p50 / middleOf(c.claimed);
    slip.corrected = c.claimed;
    slip.corrected->low = slip.corrected->high = c.recomputed.p50;
    slip.told = slip.toldZh = std::to_string(std::lround(c.claimed.low / c.recomputed.p50 * kDays)) + " – "
        + std::to_string(std::lround(c.claimed.high / c.recomputed.p50 * kDays)); // the days counted
    return slip;
}

void addPeriods(std::vector<Slip>& slips, const SlipCase& c)
{
    if (!mayMissPeriod(c))
        return;
    for (const double factor : kPeriods)
        addBoth(slips, c, SlipCode::period, factor, kSharpFigure);
    if (auto slip = partOfYear(c))
        slips.push_back(std::move(*slip));
}

void addJoules(std::vector<Slip>& slips, const SlipCase& c)
{
    constexpr std::array energies{"kWh",        "kW",      "kWh/query", "kWh/token", "kWh/run", "kWh/home",
                                  "kWh/person", "kW/home", "kWh/km",    "kW/server", "kWh/L",   "FLOP/J"};
    if (!isPrintedIn(c, energies))
        return;
    for (const double factor : {3.6, 3600.0, 3.6e6}) // MJ in a kWh, J in a Wh, J in a kWh
        addBoth(slips, c, SlipCode::wattJoule, factor, kSharpFigure);
}

void addCurrency(std::vector<Slip>& slips, const SlipCase& c)
{
    constexpr std::array monies{"USD", "CNY", "USD/kWh", "CNY/kWh", "USD/year", "CNY/year", "USD/t", "CNY/t"};
    const auto rate = c.figures.find({"currency", "CNY", {}, {}});
    if (rate && isPrintedIn(c, monies))
        addBoth(slips, c, SlipCode::currency, rate.value().value, kSharpFigure);
}

// "Up by 3 times" is to 4 times: the reading that the claim does not have fits.
void addByTo(std::vector<Slip>& slips, const SlipCase& c)
{
    constexpr double kLargest = 20.0; // beyond, n and n + 1 are one number after rounding
    const bool isTold = std::any_of(c.claim.facets.begin(), c.claim.facets.end(),
                                    [](const Facet& facet) { return facet.kind == FacetKind::growth; });
    if (!isPlainNumber(c) || isTold)
        return;
    const double one = c.claim.claimed->unit == "%" ? 100.0 : 1.0;
    const double value = middleOf(c.claimed);
    if (value <= 0.0 || value > kLargest * one)
        return;
    for (const double other : {value + one, value - one})
        if (other > 0.0)
            if (auto slip = corrected(c, SlipCode::byTo, other / value, kSameNumber))
                slips.push_back(std::move(*slip));
}

} // namespace

std::vector<Slip> factorSlips(const SlipCase& c)
{
    std::vector<Slip> slips;
    if (c.verdict == Verdict::roughly || c.verdict == Verdict::off)
        addByTo(slips, c);
    if (c.verdict != Verdict::off)
        return slips;
    addBoth(slips, c, SlipCode::unitWan, 1e4, kRoughFigure);
    addBoth(slips, c, SlipCode::unitYi, 1e8, kRoughFigure);
    if (c.claim.claimed->unit != "%") {
        addBoth(slips, c, SlipCode::unitPrefix, 1e3, kRoughFigure);
        addBoth(slips, c, SlipCode::unitPrefix, 1e6, kRoughFigure);
    }
    addLostEnds(slips, c);
    if (c.recomputed.p95 > c.recomputed.p5 * kTooWide) // nearly every small factor would fit
        return slips;
    addPeriods(slips, c);
    addJoules(slips, c);
    addCurrency(slips, c);
    return slips;
}

} // namespace cw
