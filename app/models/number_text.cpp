// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding and units for reading.
#include "app/models/number_text.h"

#include "app/models/texts.h"

#include <cmath>

#include <QCoreApplication>

namespace cw {

class NumberText {
    Q_DECLARE_TR_FUNCTIONS(cw::NumberText)
};

namespace {

constexpr int kShownDigits = 4;

QString number(double value, int significant)
{
    return QString::fromStdString(formatNumber(value, significant));
}

struct Measured {
    Dimension dimension;
    double toBase; // into the base unit of the dimension
};

// The units that have a ladder of prefixes (Wh … TWh).
std::optional<Measured> measured(const std::string& unit)
{
    if (unit == "kWh")
        return Measured{Dimension::energy, 1.0};
    if (unit == "Wh")
        return Measured{Dimension::energy, 1e-3};
    if (unit == "MW")
        return Measured{Dimension::power, 1.0};
    if (unit == "kW")
        return Measured{Dimension::power, 1e-3};
    if (unit == "kg")
        return Measured{Dimension::carbon, 1.0};
    if (unit == "t")
        return Measured{Dimension::carbon, 1e3};
    if (unit == "L")
        return Measured{Dimension::water, 1.0};
    if (unit == "USD")
        return Measured{Dimension::money, 1.0};
    return std::nullopt;
}

std::optional<Per> periodOf(const std::string& unit)
{
    if (unit == "d")
        return Per::day;
    return findPer(unit);
}

// Units that only explanation trees have.
QString treeUnit(const std::string& unit, double value)
{
    if (unit == "1")
        return {};
    if (unit == "accelerator")
        return NumberText::tr("accelerators");
    if (unit == "accelerator.h/run")
        return NumberText::tr("accelerator hours per run");
    if (unit == "accelerator.h/query")
        return NumberText::tr("accelerator hours per query");
    if (unit == "accelerator.h/year")
        return NumberText::tr("accelerator hours per year");
    if (unit == "FLOP/run")
        return NumberText::tr("FLOP per run");
    if (unit == "FLOP/query")
        return NumberText::tr("FLOP per query");
    if (unit == "run/year" && value == 1.0)
        return NumberText::tr("run per year");
    if (unit == "run/year")
        return NumberText::tr("runs per year");
    if (unit == "query/year")
        return NumberText::tr("queries per year");
    if (unit == "ktoken/year")
        return NumberText::tr("thousand tokens per year");
    if (unit == "s/query")
        return NumberText::tr("s per query");
    return QString::fromStdString(unitLabel(unit.c_str(), currentLanguage()));
}

} // namespace

double roundedTo(double value, int significant)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double whole = std::floor(std::log10(std::abs(value))) + 1.0;
    const double power = significant - whole;
    // Multiplying or dividing by a whole power of ten keeps 254 → 250 exact.
    if (power >= 0.0)
        return std::round(value * std::pow(10.0, power)) / std::pow(10.0, power);
    return std::round(value / std::pow(10.0, -power)) * std::pow(10.0, -power);
}

QString roundedText(double value, int significant)
{
    return number(roundedTo(value, significant), significant);
}

QString countText(double value, int significant, Language language)
{
    const double smallest = language == Language::chinese ? 1e4 : 1e6;
    const double rounded = roundedTo(value, significant);
    if (std::abs(rounded) < smallest)
        return number(rounded, significant);
    const DisplayUnit unit = unitFor(Dimension::count, rounded, language);
    return number(rounded * unit.factor, significant) + u' ' + QString::fromStdString(unit.symbol);
}

QString roundedValue(double value, Dimension dimension, int significant, Language language)
{
    const double rounded = roundedTo(value, significant);
    const DisplayUnit unit = unitFor(dimension, rounded, language);
    const QString text = number(roundedTo(rounded * unit.factor, significant), significant);
    return unit.symbol.empty() ? text : text + u' ' + QString::fromStdString(unit.symbol);
}

QString rangeOfValues(double low, double high, Dimension dimension, Language language)
{
    const DisplayUnit unit = unitFor(dimension, roundedTo(high, kEstimateDigits), language);
    const QString from = roundedText(low * unit.factor, kEstimateDigits);
    const QString to = roundedText(high * unit.factor, kEstimateDigits);
    const QString text = from == to ? from : from + u'–' + to;
    return unit.symbol.empty() ? text : text + u' ' + QString::fromStdString(unit.symbol);
}

ShownNumber shownNumber(double value, const std::string& unit, Language language)
{
    const auto slash = unit.find('/');
    const auto base = measured(unit.substr(0, slash));
    const auto period = slash == std::string::npos ? std::nullopt : periodOf(unit.substr(slash + 1));
    if (!base || (slash != std::string::npos && !period))
        return {countText(value, kShownDigits, language), treeUnit(unit, value)};
    const double inBase = value * base->toBase;
    const DisplayUnit shown = unitFor(base->dimension, inBase, language);
    const auto symbol = QString::fromStdString(shown.symbol);
    return {number(inBase * shown.factor, kShownDigits), period ? unitPer(symbol, *period) : symbol};
}

} // namespace cw
