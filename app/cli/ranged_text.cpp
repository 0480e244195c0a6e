// SPDX-License-Identifier: GPL-3.0-or-later
// One unit for a result and its ends.
#include "app/cli/ranged_text.h"

#include "app/cli/session.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

namespace cw::cli {

namespace {

constexpr int kPointDigits = 3;

} // namespace

QString rangedText(double low, double middle, double high, Dimension dimension)
{
    const DisplayUnit unit = unitFor(dimension, roundedTo(middle, kEstimateDigits), currentLanguage());
    const auto number = [&](double value) { return roundedText(value * unit.factor, kEstimateDigits); };
    //: 1: a result with its unit, 2 and 3: the ends of its range in that unit
    return CliText::tr("%1 (%2–%3)")
        .arg(roundedValue(middle, dimension, kEstimateDigits, currentLanguage()), number(low), number(high));
}

QString rangedText(const Value& point, const std::optional<Summary>& range, Dimension dimension)
{
    if (range)
        return rangedText(range->p5, range->p50, range->p95, dimension);
    return point ? QString::fromStdString(formatValue(*point, dimension, kPointDigits, currentLanguage()))
                 : notKnownText();
}

} // namespace cw::cli
