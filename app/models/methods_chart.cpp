// SPDX-License-Identifier: GPL-3.0-or-later
// Every method, its result and range, and what it leaves out.
#include "app/models/methods_chart.h"

#include "app/models/compared_draws.h"
#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/source_line.h"
#include "app/models/texts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class MethodsText {
    Q_DECLARE_TR_FUNCTIONS(cw::MethodsText)
};

namespace {

// Only the workload that is asked for counts.
InputSet aloneWith(InputSet inputs, Workload workload)
{
    for (const Workload other : kWorkloads)
        inputs[indexOf(onParameter(other))].point = other == workload ? 1.0 : 0.0;
    return inputs;
}

std::vector<MethodAnswer> answersOf(const CompareInput& input, const InputSet& inputs,
                                    const MethodsChoice& choice)
{
    std::vector<MethodAnswer> answers;
    Compared compared;
    for (MethodVariant& variant : methodVariants(aloneWith(inputs, choice.workload), choice.workload)) {
        compared.rows.push_back({nullptr, variant.inputs, evaluate(variant.inputs)});
        answers.push_back({std::move(variant), {}, {}});
    }
    const ComparedDraws draws(compared, input.comparison, {{choice.metric}}, input.view.per, input.draws,
                              input.threads);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        MethodAnswer& answer = answers[i];
        if (!answer.variant.applies())
            continue;
        answer.value = resultOf(compared.rows[i].outcome, choice.metric, input.view.per);
        answer.range = draws.summary(i, {choice.metric});
        if (answer.value && answer.range)
            answer.value = answer.range->p50;
    }
    return answers;
}

QString whyNone(const MethodAnswer& answer)
{
    if (answer.variant.refuses)
        return MethodsText::tr("has no answer for these inputs");
    QStringList names;
    for (const ParameterId id : answer.variant.missing)
        names << parameterLabel(id);
    if (names.isEmpty())
        return notKnownText();
    return MethodsText::tr("needs: %1", "1: inputs that are not known")
        .arg(names.join(MethodsText::tr(", ", "between names of inputs")));
}

// The inputs that a method reads and that nobody has set in this scenario.
QStringList defaultsOf(const MethodVariant& variant)
{
    QStringList names;
    for (const ParameterId id : variant.method->needs)
        if (variant.inputs[indexOf(id)].origin.kind == OriginKind::tableDefault
            && parameterRow(id).kind == ParameterKind::number
            && !std::isnan(variant.inputs[indexOf(id)].point))
            names << parameterLabel(id);
    return names;
}

QString detailOf(const MethodVariant& variant)
{
    const QString said = MethodsText::tr("%1 · %2", "1: year, 2: boundary")
                             .arg(variant.method->year)
                             .arg(methodBoundary(*variant.method));
    const auto defaults = static_cast<int>(defaultsOf(variant).size());
    return defaults == 0
        ? said
        : said + QStringLiteral(" · ") + MethodsText::tr("defaults: %1", "a number").arg(defaults);
}

// Each in the unit that suits it: between methods there may be a factor of a thousand.
QString labelOf(const MethodAnswer& answer, Metric metric, Language language)
{
    if (!answer.value)
        return whyNone(answer);
    const Dimension dimension = metricRow(metric).dimension;
    const QString middle = roundedValue(*answer.value, dimension, kEstimateDigits, language);
    const QString range =
        answer.range ? rangeOfValues(answer.range->p5, answer.range->p95, dimension, language) : QString();
    if (!range.contains(u'–')) // narrower than the digits that are shown
        return middle;
    return MethodsText::tr("%1 (%2)", "1: median, 2: range, both with units").arg(middle, range);
}

chart::MethodRow rowOf(const MethodAnswer& answer, const MethodsChoice& choice, const MetricAxis& axis,
                       Language language)
{
    const MethodRow& method = *answer.variant.method;
    chart::MethodRow row;
    row.name = methodLabel(choice.workload, answer.variant.option).toStdString();
    row.detail = detailOf(answer.variant).toStdString();
    if (const QStringList defaults = defaultsOf(answer.variant); !defaults.isEmpty())
        row.details = MethodsText::tr("By default: %1", "1: inputs that nobody has set")
                          .arg(defaults.join(MethodsText::tr(", ", "between names of inputs")))
                          .toStdString();
    if (answer.value)
        row.value = axis.scaled(*answer.value);
    if (answer.range) {
        row.low = axis.scaled(answer.range->p5);
        row.high = axis.scaled(answer.range->p95);
    }
    row.label = labelOf(answer, choice.metric, language).toStdString();
    row.chosen = answer.variant.chosen;
    const QStringList out = methodLeavesOut(method);
    row.columns = {out.isEmpty() ? MethodsText::tr("nothing of these").toStdString()
                                 : out.join(MethodsText::tr(", ", "between names of inputs")).toStdString()};
    return row;
}

struct Extremes {
    const MethodAnswer* least = nullptr;
    const MethodAnswer* most = nullptr;
    int count = 0;
};

Extremes extremesOf(const std::vector<MethodAnswer>& answers)
{
    Extremes extremes;
    for (const MethodAnswer& answer : answers) {
        if (!answer.value)
            continue;
        ++extremes.count;
        if (!extremes.least || *answer.value < *extremes.least->value)
            extremes.least = &answer;
        if (!extremes.most || *answer.value > *extremes.most->value)
            extremes.most = &answer;
    }
    return extremes;
}

QString headlineOf(const Extremes& extremes, const MethodsChoice& choice, Language language)
{
    const auto text = [&](const MethodAnswer* answer) {
        return roundedValue(*answer->value, metricRow(choice.metric).dimension, kEstimateDigits, language);
    };
    const auto name = [&](const MethodAnswer* answer) {
        return methodLabel(choice.workload, answer->variant.option);
    };
    if (extremes.count == 1)
        return MethodsText::tr("Only one method has an answer: %1, with %2.", "1: method, 2: result")
            .arg(name(extremes.most), text(extremes.most));
    const Value times = timesBaseline(extremes.most->value, extremes.least->value);
    return MethodsText::tr("%n methods lie between %1 (%2) and %3 (%4).",
                           "1 and 3: results, 2 and 4: methods", extremes.count)
               .arg(text(extremes.least), name(extremes.least), text(extremes.most), name(extremes.most))
        + (times && *times >= 2.0 ? u' '
                   + MethodsText::tr("That is a factor of %1.")
                         .arg(countText(*times, kEstimateDigits, language))
                                  : QString());
}

// The rows that the headline does not count.
QString noValue(const std::vector<MethodAnswer>& answers, const MethodsChoice& choice)
{
    QStringList names;
    for (const MethodAnswer& answer : answers)
        if (!answer.value)
            names << methodLabel(choice.workload, answer.variant.option);
    return names.isEmpty() ? QString()
                           : MethodsText::tr("Without a value: %1.", "1: methods")
                                 .arg(names.join(MethodsText::tr(", ", "between names of inputs")));
}

} // namespace

MethodsView buildMethods(const CompareInput& input, const MethodsChoice& choice)
{
    const Scenario* scenario = findScenario(input.comparison, choice.scenario);
    if (!scenario)
        return {
            {{},
             MethodsText::tr("Add a scenario first: its published methods then stand here side by side.")},
            {}};
    const InputSet inputs = resolve(input.comparison, *scenario);
    auto answers = answersOf(input, inputs, choice);
    std::vector<double> values;
    for (const MethodAnswer& answer : answers) {
        if (answer.value)
            values.push_back(*answer.value);
        if (answer.range)
            values.insert(values.end(), {answer.range->p5, answer.range->p95});
    }
    if (values.empty())
        return {{{},
                 MethodsText::tr("No method has an answer %1 for %2.", "1: per year, 2: a result")
                     .arg(perLabel(input.view.per), metricLabel(choice.metric))},
                {}};
    const MetricAxis axis = metricAxis(values, AxisFrom::zero, choice.metric, input.view.per, input.language);
    MethodsView view;
    chart::MethodsChart chart;
    chart.axis = axis.axis;
    chart.columnTitles = {MethodsText::tr("As published, leaves out").toStdString()};
    QStringList said;
    std::vector<std::string> sources;
    for (const MethodAnswer& answer : answers) {
        chart.rows.push_back(rowOf(answer, choice, axis, input.language));
        view.options.push_back(answer.variant.option);
        said << MethodsText::tr("%1: %2.", "1: method, 2: result")
                    .arg(methodLabel(choice.workload, answer.variant.option),
                         labelOf(answer, choice.metric, input.language));
        if (answer.value)
            sources.emplace_back(answer.variant.method->source);
    }
    const Compared compared{{{scenario, inputs, evaluate(inputs)}}, {}};
    chart.texts = commonTexts(input, compared, std::array{choice.metric});
    chart.texts.source =
        sourceLine(sources, input.sources, input.catalogVersion, documentMark(input.comparison), input.date)
            .toStdString();
    chart.texts.sources =
        sourceList(sources, input.sources, input.catalogVersion, documentMark(input.comparison), input.date);
    chart.texts.headline =
        joinedSentences({headlineOf(extremesOf(answers), choice, input.language), noValue(answers, choice)},
                        input.language)
            .toStdString();
    chart.texts.subtitle =
        MethodsText::tr("%1, %2: %3 %4.", "1: scenario, 2: workload, 3: result, 4: per year")
            .arg(QString::fromStdString(scenario->name), workloadLabel(choice.workload),
                 metricLabel(choice.metric), perLabel(input.view.per))
            .toStdString();
    chart.texts.note =
        MethodsText::tr("The same inputs in every method that reads them; ranges come from the ranges of the "
                        "inputs. Defaults are inputs that nobody has set here. The bold method is the "
                        "scenario's own.")
            .toStdString();
    said.prepend(QString::fromStdString(chart.texts.headline));
    chart.texts.description = joinedSentences(said, input.language).toStdString();
    view.built.chart = std::move(chart);
    view.answers = std::move(answers);
    return view;
}

} // namespace cw
