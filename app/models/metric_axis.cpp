// SPDX-License-Identifier: GPL-3.0-or-later
// Axes with units.
#include "app/models/metric_axis.h"

#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

struct Ends {
    double least;
    double most;
};

Ends endsOfValues(const std::vector<double>& values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return {*least, *most};
}

MetricAxis unitAxis(const Ends& ends, Metric metric, Per per, Language language)
{
    const double largest = std::max(std::abs(ends.least), std::abs(ends.most));
    const DisplayUnit unit = unitFor(metricRow(metric).dimension, largest, language);
    MetricAxis out;
    out.dimension = metricRow(metric).dimension;
    out.language = language;
    out.factor = unit.factor;
    out.symbol = QString::fromStdString(unit.symbol);
    out.axis.title = metricLabel(metric).toStdString();
    out.axis.unit = (metricRow(metric).perTime ? unitPer(out.symbol, per) : out.symbol).toStdString();
    return out;
}

void take(chart::ValueAxis& axis, const Axis& from)
{
    axis.minimum = from.minimum;
    axis.maximum = from.maximum;
    axis.ticks = from.ticks;
}

// A range of values that are all the same still needs an axis.
Ends widened(Ends ends)
{
    if (ends.least < ends.most)
        return ends;
    const double room = ends.most == 0.0 ? 1.0 : std::abs(ends.most) * 0.1;
    return {ends.least - room, ends.most + room};
}

} // namespace

QString MetricAxis::number(double value) const
{
    return roundedText(value * factor, kEstimateDigits);
}

QString MetricAxis::text(double value) const
{
    return roundedValue(value, dimension, kEstimateDigits, language);
}

MetricAxis linearMetricAxis(const std::vector<double>& values, AxisFrom from, Metric metric, Per per,
                            Language language)
{
    Ends ends = endsOfValues(values);
    if (from == AxisFrom::zero)
        ends = {std::min(ends.least, 0.0), std::max(ends.most, 0.0)};
    ends = widened(ends);
    MetricAxis out = unitAxis(ends, metric, per, language);
    take(out.axis, betweenAxis(ends.least * out.factor, ends.most * out.factor));
    return out;
}

MetricAxis metricAxis(const std::vector<double>& values, AxisFrom from, Metric metric, Per per,
                      Language language)
{
    const Ends ends = endsOfValues(values);
    if (!(ends.least > 0.0) || ends.most <= kLargestBarSpan * ends.least)
        return linearMetricAxis(values, from, metric, per, language);
    MetricAxis out = unitAxis(ends, metric, per, language);
    take(out.axis, logAxis({ends.least * out.factor, ends.most * out.factor}));
    out.axis.logarithmic = true;
    return out;
}

chart::ValueAxis inputAxis(ParameterId input, double from, double to, Language language)
{
    constexpr double kDecade = 10.0;
    constexpr std::size_t kFewTicks = 4;
    const ParameterRow& row = parameterRow(input);
    chart::ValueAxis axis;
    axis.title = parameterLabel(input).toStdString();
    axis.unit = unitLabel(row.unit, language);
    axis.logarithmic = row.scale == ParameterScale::logarithmic && from > 0.0 && to >= kDecade * from;
    take(axis, axis.logarithmic ? logAxis({from, to}) : betweenAxis(from, to));
    axis.minimum = from;
    axis.maximum = to;
    const auto isOutside = [&](const chart::Tick& tick) { return tick.value < from || tick.value > to; };
    std::erase_if(axis.ticks, isOutside);
    if (axis.logarithmic && axis.ticks.size() < kFewTicks) {
        axis.ticks = finerLogTicks(from, to);
        std::erase_if(axis.ticks, isOutside);
    }
    for (chart::Tick& tick : axis.ticks)
        tick.label = formatInput(row, tick.value, language);
    return axis;
}

QString inputText(ParameterId input, double value, Language language)
{
    const ParameterRow& row = parameterRow(input);
    if (row.kind != ParameterKind::number)
        return choiceLabel(input, static_cast<int>(value));
    if (std::isnan(value))
        return notKnownText();
    const auto number = QString::fromStdString(formatInput(row, roundedTo(value, kSourcedDigits), language));
    const auto unit = QString::fromStdString(unitLabel(row.unit, language));
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace cw
