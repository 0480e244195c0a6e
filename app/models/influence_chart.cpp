// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado and shares.
#include "app/models/influence_chart.h"

#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class InfluenceText {
    Q_DECLARE_TR_FUNCTIONS(cw::InfluenceText)
};

namespace {

QString scenarioName(const Comparison& comparison, ScenarioId id)
{
    const Scenario* scenario = findScenario(comparison, id);
    return scenario ? QString::fromStdString(scenario->name) : QString();
}

// "ChatGPT", or "ChatGPT less GPT-3".
QString subjectOf(const Comparison& comparison, const InfluenceChoice& choice)
{
    const QString name = scenarioName(comparison, choice.scenario);
    if (!choice.minus)
        return name;
    return InfluenceText::tr("%1 less %2", "the difference of two scenarios")
        .arg(name, scenarioName(comparison, *choice.minus));
}

// In a difference an input may move one side only: then it says whose it is.
QString moverName(const Comparison& comparison, const InfluenceChoice& choice, const Mover& mover)
{
    const QString label = parameterLabel(mover.input);
    if (!choice.minus || mover.scenarios.size() > 1)
        return label;
    const ScenarioId own = mover.scenarios.front() == 0 ? *choice.minus : choice.scenario;
    return InfluenceText::tr("%1 of %2", "1: an input, 2: a scenario")
        .arg(label, scenarioName(comparison, own));
}

// Those that the chart speaks of.
Compared comparedOf(const CompareInput& input, const InfluenceChoice& choice)
{
    Compared all = compareAll(input.comparison, Rows::all);
    std::erase_if(all.rows, [&](const ComparedRow& row) {
        return row.scenario->id != choice.scenario && row.scenario->id != choice.minus;
    });
    return all;
}

QString subtitleOf(const CompareInput& input, const InfluenceChoice& choice)
{
    return InfluenceText::tr("%1: %2 %3.", "1: scenario, 2: result, 3: per year")
        .arg(subjectOf(input.comparison, choice), metricLabel(choice.metric), perLabel(input.view.per));
}

chart::TornadoRow rowOf(const CompareInput& input, const InfluenceChoice& choice, const TornadoBar& bar,
                        const MetricAxis& axis)
{
    const Language language = input.language;
    chart::TornadoRow row;
    row.name = moverName(input.comparison, choice, bar.mover).toStdString();
    row.lowResult = axis.scaled(bar.atLow);
    row.highResult = axis.scaled(bar.atHigh);
    row.lowInput = inputText(bar.mover.input, bar.ends.low, language).toStdString();
    row.highInput = inputText(bar.mover.input, bar.ends.high, language).toStdString();
    if (bar.elasticity)
        row.elasticity = roundedText(*bar.elasticity, kEstimateDigits).toStdString();
    row.details = InfluenceText::tr("At %1: %2\nAt %3: %4", "inputs and results")
                      .arg(QString::fromStdString(row.lowInput), axis.text(bar.atLow),
                           QString::fromStdString(row.highInput), axis.text(bar.atHigh))
                      .toStdString();
    return row;
}

QString tornadoHeadline(const CompareInput& input, const InfluenceChoice& choice, const Tornado& found,
                        const MetricAxis& axis)
{
    const TornadoBar& first = found.bars.front();
    const auto [low, high] = std::minmax(first.atLow, first.atHigh);
    return InfluenceText::tr("%1 matters most: it alone moves the result between %2 and %3.",
                             "1: input, 2 and 3: results")
        .arg(moverName(input.comparison, choice, first.mover), axis.text(low), axis.text(high));
}

QString tornadoDescription(const chart::TornadoChart& chart, Language language)
{
    QStringList said{QString::fromStdString(chart.texts.headline)};
    for (const chart::TornadoRow& row : chart.rows)
        said << InfluenceText::tr("%1: %2.", "1: input, 2: results")
                    .arg(QString::fromStdString(row.name),
                         QString::fromStdString(row.details).replace(u'\n', QStringLiteral(", ")));
    return joinedSentences(said, language);
}

QString noAnswer(const CompareInput& input, const InfluenceChoice& choice)
{
    return InfluenceText::tr("%1 is not known %2, so nothing can move it.", "1: a result, 2: per year")
        .arg(metricLabel(choice.metric), perLabel(input.view.per));
}

QString noRanges()
{
    return InfluenceText::tr(
        "No input that this result reads has a range, so none can matter more than another. Type a "
        "range in the inspector, such as “2..4 Wh” or “3 ± 1 Wh”.");
}

} // namespace

Question questionOf(const Comparison& comparison, const InfluenceChoice& choice, Per per)
{
    const auto inputsOf = [&](ScenarioId id) {
        const Scenario* scenario = findScenario(comparison, id);
        return scenario ? resolve(comparison, *scenario) : defaultInputs();
    };
    Question question{{}, choice.metric, per};
    if (choice.minus)
        question.scenarios.push_back(inputsOf(*choice.minus));
    question.scenarios.push_back(inputsOf(choice.scenario));
    return question;
}

TornadoView buildTornado(const CompareInput& input, const InfluenceChoice& choice)
{
    const auto found = tornado(questionOf(input.comparison, choice, input.view.per));
    if (!found)
        return {{{}, noAnswer(input, choice)}, {}};
    if (found->bars.empty())
        return {{{}, noRanges()}, {}};
    std::vector<double> values{found->base};
    for (const TornadoBar& bar : found->bars)
        values.insert(values.end(), {bar.atLow, bar.atHigh});
    const MetricAxis axis =
        metricAxis(values, AxisFrom::nearest, choice.metric, input.view.per, input.language);

    chart::TornadoChart chart;
    chart.texts = commonTexts(input, comparedOf(input, choice), std::array{choice.metric});
    chart.axis = axis.axis;
    chart.base = axis.scaled(found->base);
    chart.baseLabel = axis.text(found->base).toStdString();
    chart.lowLegend = InfluenceText::tr("input at its 5th percentile").toStdString();
    chart.highLegend = InfluenceText::tr("at its 95th percentile").toStdString();
    chart.elasticityTitle = InfluenceText::tr("Elasticity").toStdString();
    TornadoView view;
    for (const TornadoBar& bar : found->bars)
        chart.rows.push_back(rowOf(input, choice, bar, axis));
    chart.texts.headline = tornadoHeadline(input, choice, *found, axis).toStdString();
    chart.texts.subtitle = subtitleOf(input, choice).toStdString();
    chart.texts.note =
        InfluenceText::tr(
            "Each bar moves one input from its 5th to its 95th percentile and leaves the others "
            "at their medians. Elasticity: per cent of the result for one per cent of the input.")
            .toStdString();
    chart.texts.description = tornadoDescription(chart, input.language).toStdString();
    view.tornado = *found;
    view.built.chart = std::move(chart);
    return view;
}

namespace {

constexpr double kPercent = 100.0;
// Two standard errors to either side: 95 of 100 times the true share lies within.
constexpr double kErrorsShown = 1.96;

QString percentText(double share)
{
    return roundedText(std::clamp(share, 0.0, 1.0) * kPercent, kEstimateDigits) + QStringLiteral(" %");
}

chart::SharesRow sharesRow(const CompareInput& input, const InfluenceChoice& choice,
                           const Influence& influence)
{
    const SobolIndex& index = influence.index;
    chart::SharesRow row;
    row.name = moverName(input.comparison, choice, influence.mover).toStdString();
    row.alone = {std::clamp(index.firstOrder, 0.0, 1.0) * kPercent,
                 kErrorsShown * index.firstOrderError * kPercent};
    row.together = {std::clamp(index.total, 0.0, 1.0) * kPercent, kErrorsShown * index.totalError * kPercent};
    row.label =
        (percentText(index.firstOrder) + QStringLiteral(" · ") + percentText(index.total)).toStdString();
    return row;
}

QString sharesHeadline(const QString& input, const QString& share)
{
    if (share == percentText(1.0))
        return InfluenceText::tr("%1 explains all of the uncertainty.", "1: input").arg(input);
    return InfluenceText::tr("%1 has a part in %2 of the uncertainty.", "1: input, 2: 83 %")
        .arg(input, share);
}

} // namespace

SharesView buildShares(const CompareInput& input, const InfluenceChoice& choice,
                       const std::vector<Influence>& influences)
{
    std::vector<Influence> sorted = influences;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Influence& a, const Influence& b) { return a.index.total > b.index.total; });
    SharesView view;
    chart::SharesChart& chart = view.chart;
    chart.texts = commonTexts(input, comparedOf(input, choice), std::array{choice.metric});
    chart.axis.title = InfluenceText::tr("Share of the variance").toStdString();
    chart.axis.unit = "%";
    chart.axis.maximum = kPercent;
    for (const double tick : {0.0, 25.0, 50.0, 75.0, 100.0})
        chart.axis.ticks.push_back({tick, roundedText(tick, 3).toStdString()});
    chart.aloneLegend = InfluenceText::tr("alone (first order)").toStdString();
    chart.togetherLegend = InfluenceText::tr("with interactions (total)").toStdString();
    QStringList said;
    for (const Influence& influence : sorted) {
        view.movers.push_back(influence.mover);
        chart.rows.push_back(sharesRow(input, choice, influence));
        said << InfluenceText::tr("%1: %2 alone, %3 with interactions.")
                    .arg(QString::fromStdString(chart.rows.back().name),
                         percentText(influence.index.firstOrder), percentText(influence.index.total));
    }
    chart.texts.headline = sharesHeadline(QString::fromStdString(chart.rows.front().name),
                                          percentText(sorted.front().index.total))
                               .toStdString();
    chart.texts.subtitle = subtitleOf(input, choice).toStdString();
    chart.texts.note =
        InfluenceText::tr(
            "Sobol indices from 16,384 points: shares of the variance of the result. Whiskers are "
            "95 % intervals. Inputs are taken as independent; correlations are left out here.")
            .toStdString();
    said.prepend(QString::fromStdString(chart.texts.headline));
    chart.texts.description = joinedSentences(said, input.language).toStdString();
    return view;
}

} // namespace cw
