// SPDX-License-Identifier: GPL-3.0-or-later
// The waterfall.
#include "app/models/why_chart.h"

#include "app/models/compared_draws.h"
#include "app/models/input_rows.h"
#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class WhyText {
    Q_DECLARE_TR_FUNCTIONS(cw::WhyText)
};

namespace {

constexpr std::size_t kMostSteps = 12; // the others are one step

struct Side {
    const Scenario* scenario = nullptr;
    InputSet inputs;
};

bool reads(const std::vector<ParameterId>& list, ParameterId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

// An input that only one of the two reads has no value of its own in the other: it comes and goes with the switch or the
// method that reads it.
void shareUnread(InputSet& from, InputSet& to)
{
    const auto fromReads = visibleInputs(from);
    const auto toReads = visibleInputs(to);
    for (const ParameterRow& row : parameterTable()) {
        const std::size_t at = indexOf(row.id);
        if (!reads(fromReads, row.id))
            from[at] = to[at];
        else if (!reads(toReads, row.id))
            to[at] = from[at];
    }
}

// The inputs whose points differ.
std::vector<ParameterId> differing(const InputSet& from, const InputSet& to)
{
    std::vector<ParameterId> ids;
    for (const ParameterRow& row : parameterTable()) {
        const double a = from[indexOf(row.id)].point;
        const double b = to[indexOf(row.id)].point;
        if (a != b && !(std::isnan(a) && std::isnan(b)))
            ids.push_back(row.id);
    }
    return ids;
}

QString signOf(double delta)
{
    return delta < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
}

QString deltaText(const MetricAxis& axis, double delta)
{
    return signOf(delta) + axis.number(std::abs(delta));
}

chart::WaterfallEnd endOf(const Side& side, double value, const MetricAxis& axis)
{
    return {
        side.scenario->name, side.scenario->style, axis.scaled(value), axis.text(value).toStdString(), {}};
}

chart::WaterfallStep stepOf(const InputPart& part, const Side& from, const Side& to, const MetricAxis& axis,
                            Language language)
{
    const std::size_t at = indexOf(part.input);
    chart::WaterfallStep step;
    step.name = parameterLabel(part.input).toStdString();
    step.detail = (inputText(part.input, from.inputs[at].point, language) + QStringLiteral(" → ")
                   + inputText(part.input, to.inputs[at].point, language))
                      .toStdString();
    step.delta = axis.scaled(part.part);
    step.label = deltaText(axis, part.part).toStdString();
    if (part.error > 0.0)
        step.error = axis.scaled(1.96 * part.error);
    return step;
}

// The small ones together, so that the picture stays readable and still adds up.
chart::WaterfallStep restOf(std::span<const InputPart> parts, const MetricAxis& axis)
{
    double sum = 0.0;
    QStringList names;
    for (const InputPart& part : parts) {
        sum += part.part;
        names << parameterLabel(part.input);
    }
    chart::WaterfallStep step;
    step.name = WhyText::tr("Other inputs: %1", "a number").arg(parts.size()).toStdString();
    step.delta = axis.scaled(sum);
    step.label = deltaText(axis, sum).toStdString();
    step.details = names.join(u'\n').toStdString();
    return step;
}

std::vector<double> levels(const Why& why)
{
    std::vector<double> values{why.from, why.to};
    double level = why.from;
    for (const InputPart& part : why.parts)
        values.push_back(level += part.part);
    return values;
}

QString headlineOf(const Why& why, const Side& from, const Side& to, const MetricAxis& axis)
{
    // The largest that points the way of the whole difference.
    const bool rises = why.to >= why.from;
    const auto first = std::find_if(why.parts.begin(), why.parts.end(),
                                    [&](const InputPart& part) { return rises == (part.part > 0.0); });
    if (why.to == why.from || first == why.parts.end())
        return WhyText::tr("%1 and %2 come out the same: what differs cancels out.", "two scenarios")
            .arg(QString::fromStdString(to.scenario->name), QString::fromStdString(from.scenario->name));
    const QString difference = axis.text(std::abs(why.to - why.from));
    const QString names = rises
        ? WhyText::tr("%1 comes out %2 above %3", "1: scenario, 2: 20 GWh, 3: scenario")
        : WhyText::tr("%1 comes out %2 below %3", "1: scenario, 2: 20 GWh, 3: scenario");
    return WhyText::tr("%1, mostly because of: %2 (%3).", "1: a comparison, 2: an input, 3: +8.4 GWh")
        .arg(names.arg(QString::fromStdString(to.scenario->name), difference,
                       QString::fromStdString(from.scenario->name)),
             parameterLabel(first->input), signOf(first->part) + axis.text(std::abs(first->part)));
}

QString noteOf(const Why& why)
{
    const QString exact = WhyText::tr(
        "Shapley values: the mean effect of an input over every order in which the inputs of one scenario "
        "can "
        "become those of the other; they add up to the difference. Single values, without ranges.");
    if (why.exact)
        return exact;
    return exact + u' '
        + WhyText::tr("More than 12 inputs differ: orders were sampled, whiskers show the 95 % interval.");
}

// Results elsewhere are medians of the draws: "ChatGPT 290 GWh".
QString mediansNote(const CompareInput& input, const WhyChoice& choice, const Side& from, const Side& to,
                    const MetricAxis& axis)
{
    Compared compared;
    for (const Side* side : {&from, &to})
        compared.rows.push_back({side->scenario, side->inputs, evaluate(side->inputs)});
    const ComparedDraws draws(compared, input.comparison, {{choice.metric}}, input.view.per, input.draws,
                              input.threads);
    QStringList medians;
    for (std::size_t i = 0; i < compared.rows.size(); ++i)
        if (const auto summary = draws.summary(i, {choice.metric}))
            medians << WhyText::tr("%1 %2", "1: scenario, 2: 290 GWh")
                           .arg(QString::fromStdString(compared.rows[i].scenario->name),
                                axis.text(summary->p50));
    return medians.isEmpty() ? QString()
                             : WhyText::tr("The medians of the draws, which other charts show, are: %1.")
                                   .arg(medians.join(WhyText::tr(", ", "between results")));
}

} // namespace

WhyView buildWhy(const CompareInput& input, const WhyChoice& choice)
{
    const Side from{findScenario(input.comparison, choice.from), {}};
    const Side to{findScenario(input.comparison, choice.to), {}};
    if (!from.scenario || !to.scenario || choice.from == choice.to)
        return {{{}, WhyText::tr("Choose two different scenarios.")}, {}};
    Side a{from.scenario, resolve(input.comparison, *from.scenario)};
    Side b{to.scenario, resolve(input.comparison, *to.scenario)};
    const Side ownA = a;
    const Side ownB = b;
    shareUnread(a.inputs, b.inputs);
    const auto inputs = differing(a.inputs, b.inputs);
    auto why = whyDiffers(a.inputs, b.inputs, inputs, choice.metric, input.view.per);
    if (!why)
        return {{{},
                 WhyText::tr("%1 is not known %2 for one of the two, or for a mixture of them: an input is "
                             "not known, the method has no "
                             "answer, or it cannot be counted so.",
                             "1: a result, 2: per year")
                     .arg(metricLabel(choice.metric), perLabel(input.view.per))},
                {}};
    std::erase_if(why->parts, [](const InputPart& part) { return part.part == 0.0 && part.error == 0.0; });
    if (why->parts.empty())
        return {{{}, WhyText::tr("Nothing that this result reads differs between the two.")}, {}};

    const MetricAxis axis =
        linearMetricAxis(levels(*why), AxisFrom::zero, choice.metric, input.view.per, input.language);
    WhyView view;
    chart::WaterfallChart chart;
    chart.axis = axis.axis;
    chart.start = endOf(a, why->from, axis);
    chart.end = endOf(b, why->to, axis);
    const std::size_t single = why->parts.size() <= kMostSteps ? why->parts.size() : kMostSteps - 1;
    for (std::size_t i = 0; i < single; ++i) {
        chart.steps.push_back(stepOf(why->parts[i], a, b, axis, input.language));
        view.inputs.emplace_back(why->parts[i].input);
    }
    if (single < why->parts.size()) {
        chart.steps.push_back(restOf(std::span(why->parts).subspan(single), axis));
        view.inputs.emplace_back();
    }
    const Compared compared{
        {{a.scenario, a.inputs, evaluate(a.inputs)}, {b.scenario, b.inputs, evaluate(b.inputs)}}, {}};
    chart.texts = commonTexts(input, compared, std::array{choice.metric});
    chart.texts.headline = headlineOf(*why, a, b, axis).toStdString();
    chart.texts.subtitle =
        WhyText::tr("%1 %2, from %3 to %4.", "1: result, 2: per year, 3 and 4: scenarios")
            .arg(metricLabel(choice.metric), perLabel(input.view.per),
                 QString::fromStdString(a.scenario->name), QString::fromStdString(b.scenario->name))
            .toStdString();
    chart.texts.note =
        joinedSentences({noteOf(*why), mediansNote(input, choice, ownA, ownB, axis)}, input.language)
            .toStdString();
    QStringList said{QString::fromStdString(chart.texts.headline)};
    for (const chart::WaterfallStep& step : chart.steps)
        said << WhyText::tr("%1: %2 %3.", "1: input, 2: +8.4, 3: GWh")
                    .arg(QString::fromStdString(step.name), QString::fromStdString(step.label), axis.symbol);
    chart.texts.description = joinedSentences(said, input.language).toStdString();
    view.built.chart = std::move(chart);
    view.why = std::move(why);
    return view;
}

} // namespace cw
