// SPDX-License-Identifier: GPL-3.0-or-later
// Converting and choosing units.
#include "app/models/claim_scale.h"

#include "app/engine/units/format.h"
#include "app/engine/units/unit.h"
#include "app/models/quantity_words.h"
#include "app/models/texts.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr double kLinearSpan = 30.0; // beyond it a linear axis hides the small values

struct Ladder {
    const char* base;
    Dimension dimension;
};
// What unitFor() has steps for.
constexpr std::array kLadders{Ladder{"kWh", Dimension::energy}, Ladder{"MW", Dimension::power},
                              Ladder{"kg", Dimension::carbon}, Ladder{"L", Dimension::water},
                              Ladder{"USD", Dimension::money}};

std::optional<Per> periodOf(const std::string& text)
{
    if (text == "d")
        return Per::day;
    return findPer(text);
}

QString withRest(const QString& symbol, const std::string& rest)
{
    if (rest.empty())
        return symbol;
    if (const auto per = periodOf(rest))
        return unitPer(symbol, *per);
    return symbol + u'/' + QString::fromStdString(rest);
}

// A count: 2.1e9 parameters are shown in billions.
ClaimScale countScale(const std::string& unit, double largest, Language language)
{
    constexpr double kLarge = 1e6;
    const QString label = claimUnitText(unit);
    if (std::abs(largest) < kLarge)
        return {label, 1.0};
    const DisplayUnit display = unitFor(Dimension::count, largest, language);
    return {(QString::fromStdString(display.symbol) + u' ' + label).trimmed(), display.factor};
}

} // namespace

std::optional<ClaimedValue> inUnit(const ClaimedValue& value, const std::string& unit)
{
    if (value.unit == unit)
        return value;
    const auto from = Unit::parse(value.unit);
    const auto to = Unit::parse(unit);
    if (!from || !to || !from.value().convertibleTo(to.value()))
        return std::nullopt;
    const double factor = from.value().factorTo(to.value());
    return ClaimedValue{value.low * factor, value.high * factor, unit, value.bound};
}

bool countedAlike(const std::string& a, const std::string& b)
{
    const auto parts = [](const std::string& unit) {
        const std::size_t slash = std::min(unit.find('/'), unit.size());
        return std::pair{unit.substr(0, slash), unit.substr(slash)};
    };
    const auto [first, firstRest] = parts(a);
    const auto [second, secondRest] = parts(b);
    const auto from = Unit::parse(first);
    const auto to = Unit::parse(second);
    const bool alike = first == second || (from && to && from.value().convertibleTo(to.value()));
    return alike && claimUnitText(firstRest) == claimUnitText(secondRest);
}

ClaimScale claimScale(const std::string& unit, double largest, Language language)
{
    const std::size_t slash = unit.find('/');
    const std::string rest = slash == std::string::npos ? std::string() : unit.substr(slash + 1);
    const auto base = Unit::parse(unit.substr(0, slash));
    if (!base || unit.substr(0, slash).empty())
        return countScale(unit, largest, language);
    for (const Ladder& ladder : kLadders) {
        const Unit step = Unit::known(ladder.base);
        if (!base.value().convertibleTo(step))
            continue;
        const double toBase = base.value().factorTo(step);
        const DisplayUnit display = unitFor(ladder.dimension, largest * toBase, language);
        return {withRest(QString::fromStdString(display.symbol), rest), toBase * display.factor};
    }
    return countScale(unit, largest, language);
}

chart::ValueAxis claimAxis(const QString& title, const QString& unit, std::span<const double> values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    chart::ValueAxis out;
    out.title = title.toStdString();
    out.unit = unit.toStdString();
    out.logarithmic = *least > 0.0 && *most > kLinearSpan * *least;
    const Axis axis = out.logarithmic ? logAxis({*least, *most})
        : *least < 0.0                ? betweenAxis(*least, std::max(0.0, *most))
                                      : linearAxis(*most > 0.0 ? *most : 1.0);
    out.minimum = axis.minimum;
    out.maximum = axis.maximum;
    out.ticks = axis.ticks;
    return out;
}

} // namespace cw
