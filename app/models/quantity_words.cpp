// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities of claims in words.
#include "app/models/quantity_words.h"

#include "app/engine/claim/unit_sequence.h"
#include "app/models/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace cw {

class QuantityWords {
    Q_DECLARE_TR_FUNCTIONS(cw::QuantityWords)
};

namespace {

constexpr int kMostPrintedDigits = 6;

// A counted thing or a period: "home" → "homes", 户.
struct UnitName {
    const char* unit;
    const char* one;
    const char* many;
};

constexpr std::array kUnitNames{
    UnitName{"d", QT_TRANSLATE_NOOP("cw::QuantityWords", "day"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "days")},
    UnitName{"year", QT_TRANSLATE_NOOP("cw::QuantityWords", "year"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "years")},
    UnitName{"month", QT_TRANSLATE_NOOP("cw::QuantityWords", "month"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "months")},
    UnitName{"week", QT_TRANSLATE_NOOP("cw::QuantityWords", "week"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "weeks")},
    UnitName{"h", QT_TRANSLATE_NOOP("cw::QuantityWords", "hour"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "hours")},
    UnitName{"query", QT_TRANSLATE_NOOP("cw::QuantityWords", "query"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "queries")},
    UnitName{"token", QT_TRANSLATE_NOOP("cw::QuantityWords", "token"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "tokens")},
    UnitName{"run", QT_TRANSLATE_NOOP("cw::QuantityWords", "run"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "runs")},
    UnitName{"home", QT_TRANSLATE_NOOP("cw::QuantityWords", "home"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "homes")},
    UnitName{"person", QT_TRANSLATE_NOOP("cw::QuantityWords", "person"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "people")},
    UnitName{"accelerator", QT_TRANSLATE_NOOP("cw::QuantityWords", "GPU"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "GPUs")},
    UnitName{"server", QT_TRANSLATE_NOOP("cw::QuantityWords", "server"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "servers")},
    UnitName{"param", QT_TRANSLATE_NOOP("cw::QuantityWords", "parameter"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "parameters")},
    UnitName{"car", QT_TRANSLATE_NOOP("cw::QuantityWords", "car"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "cars")},
    UnitName{"pool", QT_TRANSLATE_NOOP("cw::QuantityWords", "pool"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "pools")},
    UnitName{"CNY", QT_TRANSLATE_NOOP("cw::QuantityWords", "CNY"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "CNY")},
    UnitName{"USD", QT_TRANSLATE_NOOP("cw::QuantityWords", "USD"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "USD")},
    UnitName{"kWh", QT_TRANSLATE_NOOP("cw::QuantityWords", "kWh"),
             QT_TRANSLATE_NOOP("cw::QuantityWords", "kWh")},
};

// "d", "day" and 天 are one unit: found by what they measure.
const UnitName* unitName(const std::string& word)
{
    const auto unit = Unit::parse(word);
    if (!unit || word.empty())
        return nullptr;
    for (const UnitName& name : kUnitNames)
        if (unit.value().same(Unit::known(name.unit)))
            return &name;
    return nullptr;
}

QString oneOf(const std::string& word)
{
    const UnitName* name = unitName(word);
    return name ? QuantityWords::tr(name->one) : QString::fromStdString(word);
}

QString manyOf(const std::string& word)
{
    const UnitName* name = unitName(word);
    return name ? QuantityWords::tr(name->many) : QString::fromStdString(word);
}

// "/home/year" → " per home per year".
QString perText(const std::string& divisors)
{
    QString text;
    for (const QString& part : QString::fromStdString(divisors).split(u'/', Qt::SkipEmptyParts))
        text += QuantityWords::tr(" per %1", "behind a unit").arg(oneOf(part.toStdString()));
    return text;
}

struct Kind {
    const char* unit; // the dimension's base unit
    Dimension dimension;
};

// Joules, gallons and plain tonnes stay what they are printed in.
bool isLadderUnit(const std::string& word, const Unit& unit)
{
    constexpr std::array<std::string_view, 6> others{"J", "cal", "gal", "gallons", "lb", "EUR"};
    const bool isOther = std::any_of(others.begin(), others.end(),
                                     [&](std::string_view other) { return word.ends_with(other); });
    const bool isMass = unit.convertibleTo(Unit::known("g"));
    return !isOther && (!isMass || word.find("CO2") != std::string::npos);
}

// The kinds that have prefixes of their own: kWh … TWh, 万千瓦时.
std::optional<std::pair<Dimension, double>> dimensionOf(const std::string& word)
{
    constexpr std::array kinds{Kind{"kWh", Dimension::energy}, Kind{"MW", Dimension::power},
                               Kind{"kg", Dimension::carbon}, Kind{"L", Dimension::water},
                               Kind{"USD", Dimension::money}};
    const auto unit = readScaledUnit(word);
    if (!unit || !isLadderUnit(word, unit.value().unit))
        return std::nullopt;
    for (const Kind& kind : kinds)
        if (const Unit base = Unit::known(kind.unit); unit.value().unit.convertibleTo(base))
            return std::pair{kind.dimension, unit.value().scale * unit.value().unit.factorTo(base)};
    return std::nullopt;
}

bool isTimes(const std::string& unit)
{
    return unit == "x" || unit == "X" || unit == "times" || unit == "倍";
}

// "85 GWh", "134 GWh" → "85 to 134 GWh"; both units where they differ.
QString joinedRange(const QString& low, const QString& high)
{
    if (low == high)
        return high;
    const auto unitOf = [](const QString& text) { return text.mid(text.indexOf(u' ')); };
    const bool isOneUnit = low.contains(u' ') && unitOf(low) == unitOf(high);
    return QuantityWords::tr("%1 to %2", "a range").arg(isOneUnit ? low.left(low.indexOf(u' ')) : low, high);
}

// "989 T": a number with the prefix that leaves one to three digits, for units that people write so.
QString withPrefix(double value, int digits)
{
    constexpr std::array prefixes{"", "k", "M", "G", "T", "P", "E", "Z", "Y"};
    std::size_t at = 0;
    while (std::abs(value) >= 999.5 && at + 1 < prefixes.size()) {
        value /= 1000.0;
        ++at;
    }
    return roundedText(value, digits) + u' ' + QLatin1String(prefixes[at]);
}

} // namespace

int printedDigits(double value)
{
    const QString digits =
        QString::number(std::abs(value), 'e', kMostPrintedDigits - 1).section(u'e', 0, 0).remove(u'.');
    qsizetype last = digits.size();
    while (last > 2 && digits[last - 1] == u'0')
        --last;
    return static_cast<int>(last);
}

QString claimUnitText(const std::string& unit)
{
    if (isTimes(unit))
        return QuantityWords::tr("times", "the unit of a ratio");
    const auto slash = unit.find('/');
    const std::string first = unit.substr(0, slash);
    return manyOf(first) + perText(slash == std::string::npos ? std::string() : unit.substr(slash));
}

QString quantityText(double value, const std::string& unit, int digits)
{
    const Language language = currentLanguage();
    if (isTimes(unit))
        return QuantityWords::tr("%1 times").arg(countText(value, digits, language));
    if (unit == "%")
        return QuantityWords::tr("%1 %", "percent").arg(countText(value, digits, language));
    const auto slash = unit.find('/');
    const std::string first = unit.substr(0, slash);
    const QString per = perText(slash == std::string::npos ? std::string() : unit.substr(slash));
    const auto kind = dimensionOf(first);
    const double wattHours = kind && kind->first == Dimension::energy ? value * kind->second * 1000.0 : 1.0;
    if (wattHours != 0.0 && std::abs(wattHours) < 1.0) // "300 mWh" is too like MWh
        return roundedText(wattHours, digits) + u' ' + QuantityWords::tr("Wh") + per;
    if (kind)
        return roundedValue(value * kind->second, kind->first, digits, language) + per;
    if (first == "FLOP")
        return withPrefix(value, digits) + QString::fromStdString(unit);
    const QString number = countText(value, digits, language);
    const QString name = value == 1.0 ? oneOf(first) : manyOf(first);
    const bool isHan = !name.isEmpty() && name.front().unicode() > 0x2E80; // 1.5 万户
    return (isHan ? number + name : (number + u' ' + name).trimmed()) + per;
}

QString valueText(const ClaimedValue& claimed)
{
    const QString low = quantityText(claimed.low, claimed.unit, printedDigits(claimed.low));
    const QString high = quantityText(claimed.high, claimed.unit, printedDigits(claimed.high));
    if (claimed.bound == ClaimBound::atLeast)
        return QuantityWords::tr("more than %1").arg(low);
    if (claimed.bound == ClaimBound::atMost)
        return QuantityWords::tr("up to %1").arg(high);
    return joinedRange(low, high);
}

QString rangeText(double low, double high, const std::string& unit, int digits)
{
    return joinedRange(quantityText(low, unit, digits), quantityText(high, unit, digits));
}

QString recomputedText(const Recomputed& r)
{
    const QString middle = quantityText(r.p50, r.unit);
    if (r.isExact())
        return middle;
    return QuantityWords::tr("%1 (range %2)").arg(middle, rangeText(r.p5, r.p95, r.unit, kEstimateDigits));
}

} // namespace cw
