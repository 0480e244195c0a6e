// SPDX-License-Identifier: GPL-3.0-or-later
// Words and shapes of ranges.
#include "app/models/range_words.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/models/number_text.h"

#include <QCoreApplication>

namespace cw {

class RangeWords {
    Q_DECLARE_TR_FUNCTIONS(cw::RangeWords)
};

namespace {

constexpr int kLeastDigits = 3;
constexpr int kMostDigits = 6;

// "220 million" has a word behind the number, and so is a count; "1,290" has none.
bool hasWord(const QString& text)
{
    return text.contains(u' ');
}

QString endsText(const ParameterRow& row, const RangeEnds& ends, int digits, Language language)
{
    const auto number = [digits](double value) {
        return QString::fromStdString(formatNumber(roundedTo(value, digits), digits));
    };
    const QString high = QString::fromStdString(formatInput(row, roundedTo(ends.high, digits), language));
    if (!hasWord(high))
        return number(ends.low) + u'–' + number(ends.high);
    // One word for both, so that 0.95–1.2 million is not read as 950,000 million.
    const DisplayUnit unit = unitFor(Dimension::count, roundedTo(ends.high, digits), language);
    return number(ends.low * unit.factor) + u'–' + high;
}

QString withUnit(const QString& text, const ParameterRow& row, Language language)
{
    const QString unit = QString::fromStdString(unitLabel(row.unit, language));
    return unit.isEmpty() ? text : text + u' ' + unit;
}

} // namespace

QString rangeNumbers(const ParameterRow& row, const RangeEnds& ends, Language language)
{
    for (int digits = kLeastDigits; digits < kMostDigits; ++digits)
        if (roundedTo(ends.low, digits) != roundedTo(ends.high, digits))
            return endsText(row, ends, digits, language);
    return endsText(row, ends, kMostDigits, language);
}

QString rangeWithUnit(const ParameterRow& row, const RangeEnds& ends, Language language)
{
    return withUnit(rangeNumbers(row, ends, language), row, language);
}

QString distributionText(DistributionKind kind)
{
    switch (kind) {
    case DistributionKind::point: return RangeWords::tr("exact value");
    case DistributionKind::uniform: return RangeWords::tr("uniform, least to most");
    case DistributionKind::triangular: return RangeWords::tr("triangular, least to most");
    case DistributionKind::pert: return RangeWords::tr("PERT, least to most");
    case DistributionKind::normal: return RangeWords::tr("normal, 5th to 95th percentile");
    case DistributionKind::lognormal: return RangeWords::tr("lognormal, 5th to 95th percentile");
    case DistributionKind::discrete: return RangeWords::tr("single values, least to most");
    }
    return {};
}

QString exactRangeText(const ParameterRow& row, const Distribution& range, Language language)
{
    return withUnit(QString::fromStdString(rangeText(range)), row, language);
}

Curve shapeOf(const Distribution& range, std::size_t bins)
{
    constexpr std::size_t kDraws = 2000;
    constexpr double kTail = 0.01;
    std::vector<double> draws(kDraws);
    for (std::size_t i = 0; i < kDraws; ++i)
        draws[i] = kTail + (1.0 - 2.0 * kTail) * (static_cast<double>(i) + 0.5) / kDraws;
    Drawer(range).draw(draws, draws);
    return densityOf(draws, bins);
}

} // namespace cw
