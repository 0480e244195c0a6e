// SPDX-License-Identifier: GPL-3.0-or-later
// Puts headline, panels, note, source line and description together.
#include "app/models/compare_chart.h"

#include "app/models/built_chart.h"
#include "app/models/compare_panel.h"
#include "app/models/error_text.h"
#include "app/models/headline.h"
#include "app/models/number_text.h"
#include "app/models/source_line.h"
#include "app/models/texts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace cw {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(cw::CompareText)
};

namespace {

int hiddenCount(const Comparison& comparison)
{
    return static_cast<int>(std::count_if(comparison.scenarios.begin(), comparison.scenarios.end(),
                                          [](const Scenario& s) { return !s.shown; }));
}

std::vector<chart::Row> chartRows(const Compared& compared)
{
    std::vector<chart::Row> rows;
    for (const ComparedRow& row : compared.rows) {
        const bool isBaseline = compared.baseline && compared.baseline->scenario == row.scenario;
        rows.push_back({row.scenario->name, row.scenario->style, isBaseline});
    }
    return rows;
}

// Which account, which water, which cost, counted how: the titles of the panels are too short for it.
QString shownText(const Compared& compared, const CompareView& view)
{
    QStringList labels;
    for (const Metric metric : panelMetrics(view))
        labels << metricLabel(metric);
    const QString list = labels.join(QStringLiteral(" · "));
    if (view.display == Display::relativeToBaseline && compared.baseline)
        return CompareText::tr("Shown as multiples of %1, %2: %3.", "1: scenario, 2: per year, 3: list")
            .arg(QString::fromStdString(compared.baseline->scenario->name), perLabel(view.per), list);
    return CompareText::tr("Shown %1: %2.", "1: per year, 2: list").arg(perLabel(view.per), list);
}

QString titlesOf(const std::vector<const chart::Panel*>& panels)
{
    QStringList titles;
    for (const chart::Panel* panel : panels)
        titles << QString::fromStdString(panel->title);
    return titles.join(CompareText::tr(", ", "between names of columns"));
}

QString scaleNote(const chart::CompareChart& chart)
{
    std::vector<const chart::Panel*> logarithmic;
    for (const chart::Panel& panel : chart.panels)
        if (panel.scale == chart::Scale::logDots)
            logarithmic.push_back(&panel);
    if (logarithmic.empty())
        return {};
    return CompareText::tr(
               "%1: the largest is more than 300 times the smallest, so dots on a logarithmic axis stand for "
               "bars; each line is ten times the one before.",
               "%1: names of columns")
        .arg(titlesOf(logarithmic));
}

QString relativeNote(const Compared& compared, const CompareView& view)
{
    if (view.display != Display::relativeToBaseline)
        return {};
    if (!compared.baseline)
        return CompareText::tr("There is no baseline to compare with: mark a scenario as the baseline, or "
                               "show absolute values.");
    QStringList unknown;
    for (const Metric metric : panelMetrics(view))
        if (resultOf(compared.baseline->outcome, metric, view.per).value_or(0.0) == 0.0)
            unknown << panelTitle(metric);
    if (unknown.isEmpty())
        return {};
    return CompareText::tr(
               "%1: the baseline's value is not known or 0, so there are no multiples of it. Choose another "
               "baseline, or show absolute values.",
               "%1: names of columns")
        .arg(unknown.join(CompareText::tr(", ", "between names of columns")));
}

QString stackNote(const Stack& stack)
{
    return stack.kind == Stacking::byStage ? CompareText::tr("Only the electricity is known by stage.")
                                           : QString();
}

QString stackAxisNote(const chart::CompareChart& chart, const Stack& stack)
{
    const bool logarithmic =
        std::any_of(chart.panels.begin(), chart.panels.end(),
                    [](const chart::Panel& panel) { return panel.scale == chart::Scale::logDots; });
    return stack.kind != Stacking::none && logarithmic
        ? CompareText::tr("Parts cannot be shown on a logarithmic axis.")
        : QString();
}

bool hasWhiskers(const chart::CompareChart& chart)
{
    for (const chart::Panel& panel : chart.panels)
        for (const chart::Cell& cell : panel.cells)
            if (cell.low)
                return true;
    return false;
}

QString rangeNote(const chart::CompareChart& chart, const ComparedDraws& draws, const Stack& stack)
{
    if (draws.error())
        return errorText(*draws.error());
    if (draws.any() && stack.kind != Stacking::none)
        return CompareText::tr("Stacked bars show single values without their ranges.");
    if (!hasWhiskers(chart))
        return {};
    return CompareText::tr(
        "Whiskers run from the 5th to the 95th percentile, dots and numbers stand at the median.");
}

QString unitsNote(const Compared& compared, const CompareView& view)
{
    if (view.per != Per::query && view.per != Per::ktoken)
        return {};
    const bool sharesTraining =
        std::any_of(compared.rows.begin(), compared.rows.end(), [&](const ComparedRow& row) {
            return row.outcome.workloads[static_cast<std::size_t>(Workload::training)].on
                && applies(row.outcome, view.per);
        });
    return sharesTraining ? CompareText::tr("Training is shared by all queries in the life of the model.")
                          : QString();
}

bool hasSegments(const chart::CompareChart& chart)
{
    for (const chart::Panel& panel : chart.panels)
        for (const chart::Cell& cell : panel.cells)
            if (!cell.segments.empty())
                return true;
    return false;
}

QString cellText(const chart::Panel& panel, const chart::Cell& cell, bool relative)
{
    const auto title = QString::fromStdString(panel.title);
    const auto label = QString::fromStdString(cell.label);
    if (!cell.value)
        return CompareText::tr("%1 %2", "1: Electricity, 2: not known").arg(title, label);
    if (relative)
        return CompareText::tr("%1 %2 times the baseline", "1: Electricity, 2: number")
            .arg(title, roundedText(*cell.value, kEstimateDigits));
    const auto unit = QString::fromStdString(panel.unit);
    if (cell.low && cell.high)
        return CompareText::tr("%1 %2 (%3 to %4) %5", "1: Electricity, 2: median, 3 and 4: range, 5: unit")
            .arg(title, label, roundedText(*cell.low, kEstimateDigits),
                 roundedText(*cell.high, kEstimateDigits), unit);
    return CompareText::tr("%1 %2 %3", "1: Electricity, 2: number, 3: unit").arg(title, label, unit);
}

// "ChatGPT: Electricity 250 GWh per year, Carbon not known."
QString rowText(const chart::CompareChart& chart, std::size_t row, bool relative)
{
    QStringList cells;
    for (const chart::Panel& panel : chart.panels)
        cells << cellText(panel, panel.cells[row], relative);
    return CompareText::tr("%1: %2.", "1: scenario, 2: list")
        .arg(QString::fromStdString(chart.rows[row].name),
             cells.join(CompareText::tr(", ", "between two values")));
}

QString descriptionOf(const chart::CompareChart& chart, bool relative, Language language)
{
    QStringList sentences{QString::fromStdString(chart.headline)};
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        sentences << rowText(chart, row, relative);
    sentences << QString::fromStdString(chart.axisNote) << QString::fromStdString(chart.note);
    return joinedSentences(sentences, language);
}

void addPanels(chart::CompareChart& chart, const PanelContext& context)
{
    for (const Metric metric : panelMetrics(context.view))
        chart.panels.push_back(buildPanel(context, metric));
    if (hasSegments(chart))
        chart.stack = stackNames(context.stack);
}

} // namespace

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

chart::CompareChart buildCompareChart(const CompareInput& input)
{
    const CompareView& view = input.view;
    const Compared compared = compareAll(input.comparison, Rows::shown);
    const Stack stack = stackOf(compared, view);
    const auto metrics = panelMetrics(view);
    const ComparedDraws draws(compared, input.comparison, {metrics.begin(), metrics.end()}, view.per,
                              input.draws, input.threads);
    const auto sentences = [&](const QStringList& list) {
        return joinedSentences(list, input.language).toStdString();
    };

    chart::CompareChart chart;
    chart.language = languageTag(input.language);
    chart.rows = chartRows(compared);
    chart.baselineWord = CompareText::tr("baseline", "behind the name of a scenario").toStdString();
    addPanels(chart, {compared, draws, view, stack, input.yardsticks, input.language});

    const Headline headline =
        headlineOf(compared, draws, view, hiddenCount(input.comparison), input.yardsticks, input.language);
    chart.headline = headline.sentence.toStdString();
    if (!compared.rows.empty()) {
        chart.subtitle = sentences({headline.equivalent, shownText(compared, view)});
        chart.axisNote = sentences({scaleNote(chart), stackAxisNote(chart, stack)});
        chart.note = sentences({rangeNote(chart, draws, stack), relativeNote(compared, view),
                                stackNote(stack), unitsNote(compared, view)});
    }
    const auto sources = sourcesRead(compared, panelMetrics(view), view.per);
    chart.source =
        sourceLine(sources, input.sources, input.catalogVersion, documentMark(input.comparison), input.date)
            .toStdString();
    chart.sources =
        sourceList(sources, input.sources, input.catalogVersion, documentMark(input.comparison), input.date);
    const bool relative = view.display == Display::relativeToBaseline;
    chart.description = descriptionOf(chart, relative, input.language).toStdString();
    return chart;
}

} // namespace cw
