// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and maps.
#include "app/models/sweep_chart.h"

#include "app/models/input_rows.h"
#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class SweepText {
    Q_DECLARE_TR_FUNCTIONS(cw::SweepText)
};

namespace {

bool readsInput(const InputSet& inputs, ParameterId input, Metric metric)
{
    const auto read = numbersRead(inputs, metric);
    return std::find(read.begin(), read.end(), input) != read.end();
}

// The scenarios of a line sweep, in the order of its lines.
std::vector<ComparedRow> sweptRows(const Comparison& comparison, const SweepChoice& choice)
{
    std::vector<ComparedRow> rows;
    for (ComparedRow& row : compareAll(comparison, Rows::all).rows)
        if ((row.scenario->shown || row.scenario->id == choice.scenario)
            && readsInput(row.inputs, choice.x.input, choice.metric))
            rows.push_back(std::move(row));
    return rows;
}

void addKnown(std::vector<double>& values, const std::vector<Value>& from)
{
    for (const Value& value : from)
        if (value)
            values.push_back(*value);
}

std::vector<double> scaled(const std::vector<Value>& values, const MetricAxis& axis)
{
    std::vector<double> out;
    for (const Value& value : values)
        out.push_back(value ? axis.scaled(*value) : kUnknown);
    return out;
}

bool hasBand(const SweptLine& line)
{
    return line.low != line.high;
}

chart::LineSeries seriesOf(const Scenario& scenario, const SweptLine& line, const SweepAxis& x,
                           const MetricAxis& axis)
{
    chart::LineSeries series{scenario.name, scenario.style, x.values, scaled(line.middle, axis), {}, {}};
    if (hasBand(line)) {
        series.low = scaled(line.low, axis);
        series.high = scaled(line.high, axis);
    }
    return series;
}

std::string pointDetails(const CompareInput& input, const SweepChoice& choice,
                         const std::vector<ComparedRow>& rows, const std::vector<SweptLine>& lines,
                         const MetricAxis& axis, std::size_t at)
{
    QStringList said{SweepText::tr("%1: %2", "1: input, 2: value")
                         .arg(parameterLabel(choice.x.input),
                              inputText(choice.x.input, choice.x.values[at], input.language))};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString name = QString::fromStdString(rows[i].scenario->name);
        if (!lines[i].middle[at])
            said << SweepText::tr("%1: %2", "1: scenario, 2: value").arg(name, notKnownText());
        else if (hasBand(lines[i]))
            said << SweepText::tr("%1: %2 (%3 to %4)", "1: scenario, 2: median, 3 and 4: range")
                        .arg(name, axis.text(*lines[i].middle[at]), axis.number(*lines[i].low[at]),
                             axis.number(*lines[i].high[at]));
        else
            said << SweepText::tr("%1: %2", "1: scenario, 2: value")
                        .arg(name, axis.text(*lines[i].middle[at]));
    }
    return said.join(u'\n').toStdString();
}

// What the chosen scenario does between the ends.
QString lineHeadline(const CompareInput& input, const SweepChoice& choice,
                     const std::vector<ComparedRow>& rows, const std::vector<SweptLine>& lines,
                     const MetricAxis& axis)
{
    std::size_t own = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].scenario->id == choice.scenario)
            own = i;
    const Value first = lines[own].middle.front();
    const Value last = lines[own].middle.back();
    const QString from = inputText(choice.x.input, choice.x.values.front(), input.language);
    const QString to = inputText(choice.x.input, choice.x.values.back(), input.language);
    if (!first || !last)
        return SweepText::tr("%1 from %2 to %3.", "1: input, 2 and 3: values")
            .arg(parameterLabel(choice.x.input), from, to);
    if (std::abs(*last - *first) <= 1e-9 * std::abs(*first))
        return SweepText::tr("%1 from %2 to %3 leaves the result of %4 as it is.",
                             "1: input, 2 and 3: its values, 4: scenario")
            .arg(parameterLabel(choice.x.input), from, to, QString::fromStdString(rows[own].scenario->name));
    return SweepText::tr("%1 from %2 to %3 takes %4 from %5 to %6.",
                         "1: input, 2 and 3: its values, 4: scenario, 5 and 6: results")
        .arg(parameterLabel(choice.x.input), from, to, QString::fromStdString(rows[own].scenario->name),
             axis.text(*first), axis.text(*last));
}

Compared comparedOf(std::vector<ComparedRow> rows)
{
    return {std::move(rows), {}};
}

QString nothingReads(Metric metric, ParameterId input)
{
    return SweepText::tr("%1 does not read %2 with the chosen method. Choose another input.",
                         "1: a result, 2: an input")
        .arg(metricLabel(metric), parameterLabel(input));
}

} // namespace

RangeEnds usualSweep(const InputSet& inputs, ParameterId input)
{
    const ParameterRow& row = parameterRow(input);
    const InputValue& value = inputs[indexOf(input)];
    RangeEnds ends{value.point / 2.0, value.point * 2.0};
    if (value.range)
        ends = endsOf(*value.range);
    else if (std::isnan(value.point) || value.point == 0.0)
        ends = {row.minimum, row.maximum};
    ends = {std::clamp(ends.low, row.minimum, row.maximum), std::clamp(ends.high, row.minimum, row.maximum)};
    return ends.low < ends.high ? ends : RangeEnds{row.minimum, row.maximum};
}

LineSweep lineSweepOf(const Comparison& comparison, const SweepChoice& choice, Per per)
{
    LineSweep sweep;
    for (const ComparedRow& row : sweptRows(comparison, choice))
        sweep.scenarios.push_back(row.inputs);
    sweep.correlations = comparison.correlations;
    sweep.seed = comparison.seed;
    sweep.axis = choice.x;
    sweep.metric = choice.metric;
    sweep.per = per;
    return sweep;
}

Built<chart::LineChart> buildLines(const CompareInput& input, const SweepChoice& choice,
                                   const std::vector<SweptLine>& lines)
{
    const auto rows = sweptRows(input.comparison, choice);
    std::vector<double> values;
    for (const SweptLine& line : lines)
        for (const auto* part : {&line.low, &line.middle, &line.high})
            addKnown(values, *part);
    if (rows.empty() || rows.size() != lines.size())
        return {{}, nothingReads(choice.metric, choice.x.input)};
    if (values.empty())
        return {{}, SweepText::tr("%1 is not known anywhere in this range.").arg(metricLabel(choice.metric))};

    const MetricAxis axis = metricAxis(values, AxisFrom::zero, choice.metric, input.view.per, input.language);
    chart::LineChart chart;
    chart.x = inputAxis(choice.x.input, choice.x.values.front(), choice.x.values.back(), input.language);
    chart.y = axis.axis;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        chart.series.push_back(seriesOf(*rows[i].scenario, lines[i], choice.x, axis));
        if (rows[i].scenario->id == choice.scenario)
            chart.present = rows[i].inputs[indexOf(choice.x.input)].point;
    }
    if (chart.present)
        chart.presentLabel = SweepText::tr("now %1", "an input's value")
                                 .arg(inputText(choice.x.input, *chart.present, input.language))
                                 .toStdString();
    for (std::size_t at = 0; at < choice.x.values.size(); ++at)
        chart.details.push_back(pointDetails(input, choice, rows, lines, axis, at));
    chart.texts = commonTexts(input, comparedOf(rows), std::array{choice.metric});
    chart.texts.headline = lineHeadline(input, choice, rows, lines, axis).toStdString();
    chart.texts.subtitle = SweepText::tr("%1 %2.", "1: result, 2: per year")
                               .arg(metricLabel(choice.metric), perLabel(input.view.per))
                               .toStdString();
    if (std::any_of(lines.begin(), lines.end(), hasBand))
        chart.texts.note =
            SweepText::tr("Lines: median; bands: 5th to 95th percentile from the ranges of the other inputs.")
                .toStdString();
    chart.texts.description = chart.texts.headline;
    return {std::move(chart), {}};
}

namespace {

std::string cellDetails(const CompareInput& input, const SweepChoice& choice, const MetricAxis& axis,
                        double x, double y, const Value& value)
{
    return SweepText::tr("%1: %2\n%3: %4\n%5: %6", "names and values of two inputs and of the result")
        .arg(parameterLabel(choice.x.input), inputText(choice.x.input, x, input.language),
             parameterLabel(choice.y->input), inputText(choice.y->input, y, input.language),
             metricLabel(choice.metric), value ? axis.text(*value) : notKnownText())
        .toStdString();
}

// From the least to the most, in factors where the values span some: otherwise most of the map has one colour.
chart::ValueAxis colourAxis(const MetricAxis& axis, const std::vector<double>& known)
{
    constexpr double kSpan = 10.0;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    const double from = axis.scaled(*least);
    const double to = axis.scaled(*most);
    chart::ValueAxis colour = axis.axis;
    if (!(from < to))
        return colour;
    colour.minimum = from;
    colour.maximum = to;
    colour.logarithmic = from > 0.0 && to > kSpan * from;
    if (colour.logarithmic)
        colour.ticks = finerLogTicks(from, to);
    std::erase_if(colour.ticks,
                  [&](const chart::Tick& tick) { return tick.value < from || tick.value > to; });
    for (chart::Tick& tick : colour.ticks)
        tick.label = roundedText(tick.value, kSourcedDigits).toStdString();
    return colour;
}

void addCells(chart::HeatMap& chart, const CompareInput& input, const SweepChoice& choice,
              const MetricAxis& axis, const std::vector<Value>& values)
{
    chart.xs = choice.x.values;
    chart.ys = choice.y->values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = chart.xs[i % chart.xs.size()];
        const double y = chart.ys[i / chart.xs.size()];
        chart.values.push_back(values[i] ? Value(axis.scaled(*values[i])) : Value());
        chart.details.push_back(cellDetails(input, choice, axis, x, y, values[i]));
    }
}

} // namespace

Built<chart::HeatMap> buildMap(const CompareInput& input, const SweepChoice& choice)
{
    const Scenario* scenario = findScenario(input.comparison, choice.scenario);
    if (!scenario || !choice.y || choice.y->input == choice.x.input)
        return {{}, SweepText::tr("Choose two different inputs.")};
    const InputSet inputs = resolve(input.comparison, *scenario);
    for (const ParameterId axis : {choice.x.input, choice.y->input})
        if (!readsInput(inputs, axis, choice.metric))
            return {{}, nothingReads(choice.metric, axis)};
    const auto values = sweepGrid(inputs, choice.x, *choice.y, choice.metric, input.view.per);
    std::vector<double> known;
    addKnown(known, values);
    if (known.empty())
        return {{}, SweepText::tr("%1 is not known anywhere in this range.").arg(metricLabel(choice.metric))};

    const MetricAxis axis =
        metricAxis(known, AxisFrom::nearest, choice.metric, input.view.per, input.language);
    chart::HeatMap chart;
    chart.x = inputAxis(choice.x.input, choice.x.values.front(), choice.x.values.back(), input.language);
    chart.y = inputAxis(choice.y->input, choice.y->values.front(), choice.y->values.back(), input.language);
    chart.colour = colourAxis(axis, known);
    addCells(chart, input, choice, axis, values);
    chart.contours = chart.colour.ticks;
    chart.points.push_back({scenario->name, scenario->style, inputs[indexOf(choice.x.input)].point,
                            inputs[indexOf(choice.y->input)].point});
    chart.absentLegend = notKnownText().toStdString();
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    chart.texts =
        commonTexts(input, comparedOf({{scenario, inputs, evaluate(inputs)}}), std::array{choice.metric});
    chart.texts.headline =
        SweepText::tr("%1: between %2 and %3, by %4 and %5.",
                      "1: scenario, 2 and 3: results, 4 and 5: inputs")
            .arg(QString::fromStdString(scenario->name), axis.text(*least), axis.text(*most),
                 parameterLabel(choice.x.input), parameterLabel(choice.y->input))
            .toStdString();
    chart.texts.subtitle = SweepText::tr("%1 %2.", "1: result, 2: per year")
                               .arg(metricLabel(choice.metric), perLabel(input.view.per))
                               .toStdString();
    chart.texts.note =
        SweepText::tr(
            "Single values of all other inputs; lines join equal results. The mark is the scenario as "
            "it is.")
            .toStdString();
    chart.texts.description = chart.texts.headline;
    return {std::move(chart), {}};
}

} // namespace cw
