// SPDX-License-Identifier: GPL-3.0-or-later
// Results: side by side, with their ranges, what moves them, why they differ, what other methods say.
#include "app/models/compare_panel.h"
#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace cw::report {

namespace {

const QString kNothing = QStringLiteral("–"); // where a column has nothing to say

// "83 %"; never "100 %" for what is not certain in every draw.
QString chanceText(double chance)
{
    const double percent = 100.0 * chance;
    if (percent > 99.0 && percent < 100.0)
        return ReportText::tr("over 99 %");
    if (percent > 0.0 && percent < 1.0)
        return ReportText::tr("under 1 %");
    return ReportText::tr("%1 %", "per cent")
        .arg(roundedText(percent, percent == 100.0 ? 3 : kEstimateDigits));
}

QString fromTo(double low, double high, int digits)
{
    const QString first = roundedText(low, digits);
    const QString last = roundedText(high, digits);
    return first == last ? first : first + u'–' + last;
}

QString timesText(const ResultRow& row)
{
    if (row.timesBaselineRange)
        return ReportText::tr("%1 (%2)", "1: median, 2: range")
            .arg(roundedText(row.timesBaselineRange->p50, kEstimateDigits),
                 fromTo(row.timesBaselineRange->p5, row.timesBaselineRange->p95, kEstimateDigits));
    return row.timesBaseline ? roundedText(*row.timesBaseline, kEstimateDigits) : kNothing;
}

Value middleOf(const ResultRow& row)
{
    return row.range ? Value(row.range->p50) : row.value;
}

// A column that nobody has is left out.
struct Wanted {
    bool range = false;
    bool times = false;
    bool chance = false;
};

Wanted wantedColumns(const std::vector<ResultRow>& rows, bool hasBaseline)
{
    Wanted wanted;
    for (const ResultRow& row : rows) {
        wanted.range = wanted.range || row.range;
        wanted.times = wanted.times || (hasBaseline && row.timesBaseline);
        wanted.chance = wanted.chance || row.lessThanBaseline;
    }
    return wanted;
}

std::vector<Column> columnsOf(const Wanted& wanted)
{
    std::vector<Column> columns{{ReportText::tr("Scenario")}};
    columns.push_back({wanted.range ? ReportText::tr("Median") : ReportText::tr("Value"), true, 14});
    if (wanted.range)
        columns.push_back({ReportText::tr("5th to 95th percentile"), true, 18});
    if (wanted.times)
        columns.push_back({ReportText::tr("× baseline"), true, 25});
    if (wanted.chance)
        columns.push_back({ReportText::tr("Chance of less than the baseline"), true, 16});
    return columns;
}

std::vector<Text> cellsOf(const Context& context, const ResultRow& row, const Wanted& wanted,
                          const DisplayUnit& unit)
{
    const Comparison& comparison = context.loaded().comparison();
    const bool isBaseline = comparison.baseline == row.scenario;
    const int digits = digitsOf(resolve(comparison, *findScenario(comparison, row.scenario)), row.metric);
    const Value middle = middleOf(row);
    QString name = fromUtf8(row.scenarioName);
    if (isBaseline)
        name = ReportText::tr("%1 (baseline)", "%1: scenario").arg(name);
    std::vector<Text> cells{{name}, {middle ? roundedText(*middle * unit.factor, digits) : notKnownText()}};
    if (wanted.range)
        cells.push_back({row.range ? fromTo(row.range->p5 * unit.factor, row.range->p95 * unit.factor, digits)
                                   : kNothing});
    if (wanted.times)
        cells.push_back({isBaseline ? kNothing : timesText(row)});
    if (wanted.chance)
        cells.push_back({row.lessThanBaseline ? chanceText(*row.lessThanBaseline) : kNothing});
    return cells;
}

// One for all rows.
DisplayUnit unitOf(const std::vector<ResultRow>& rows, Metric metric, Language language)
{
    double smallest = std::numeric_limits<double>::infinity();
    double largest = 0.0;
    for (const ResultRow& row : rows)
        if (const double size = std::abs(middleOf(row).value_or(0.0)); size > 0.0) {
            smallest = std::min(smallest, size);
            largest = std::max(largest, size);
        }
    return unitOfDecades(metricRow(metric).dimension, smallest, largest, language);
}

Table resultsOf(const Context& context, const std::vector<ResultRow>& all, Metric metric)
{
    std::vector<ResultRow> rows;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                 [metric](const ResultRow& row) { return row.metric == metric; });
    const DisplayUnit unit = unitOf(rows, metric, context.language());
    const QString symbol = fromUtf8(unit.symbol);
    const Wanted wanted = wantedColumns(rows, context.loaded().comparison().baseline.has_value());
    Table table{ReportText::tr("%1, %2", "1: Carbon, location-based, 2: t CO₂e per year")
                    .arg(metricLabel(metric),
                         metricRow(metric).perTime ? unitPer(symbol, context.view().per) : symbol),
                columnsOf(wanted),
                {}};
    for (const ResultRow& row : rows)
        table.rows.push_back(cellsOf(context, row, wanted, unit));
    return table;
}

// The usual chart of a kind below a sentence of its own: what the chart is of.
Parts usualChart(Context& context, ChartName name, const QString& lead)
{
    const auto choice = usualChoice(context.chartInput(), name, Metric::electricityFacility);
    std::vector<Part> parts;
    if (!choice.chart) {
        parts.emplace_back(plain(choice.reason));
        return parts;
    }
    auto built = buildChart(context.chartInput(), *choice.chart);
    if (!built)
        return built.error();
    const Scenario* scenario = findScenario(context.loaded().comparison(), choice.chart->scenario);
    if (built.value().chart && scenario && lead.contains(QLatin1String("%1")))
        parts.emplace_back(plain(lead.arg(fromUtf8(scenario->name))));
    addChart(parts, built.takeValue());
    return parts;
}

} // namespace

Parts comparisonBlock(Context& context)
{
    const auto rows = context.totals();
    if (!rows)
        return rows.error();
    std::vector<Part> parts;
    if (context.compared().rows.empty()) { // the headline says so
        parts.emplace_back(plain(fromUtf8(context.compareChart().headline)));
        return parts;
    }
    parts.emplace_back(Figure{context.compareChart()});
    for (const Metric metric : panelMetrics(context.view()))
        parts.emplace_back(resultsOf(context, rows.value(), metric));
    return parts;
}

Parts rangesBlock(Context& context)
{
    auto parts = usualChart(context, ChartName::distribution, {});
    if (parts)
        parts.value().insert(
            parts.value().begin(),
            plain(ReportText::tr(
                      "The inputs with a range are drawn %1 times, the same draws for every scenario: "
                      "that is why a difference or a ratio can be narrower than the ranges of "
                      "the two.")
                      .arg(context.drawsText())));
    return parts;
}

Parts mattersBlock(Context& context)
{
    auto parts =
        usualChart(context, ChartName::tornado,
                   ReportText::tr("Shown for %1: how far the result moves when one input alone moves through "
                                  "its range.",
                                  "%1: scenario"));
    if (!parts || !context.mayGoOn())
        return parts ? Parts(cancelledError()) : parts;
    auto shares = usualChart(
        context, ChartName::shares,
        ReportText::tr(
            "The inputs of %1 once more, all moving at once: how much of the variance of the result "
            "each one accounts for.",
            "%1: scenario"));
    if (!shares)
        return shares;
    if (!std::holds_alternative<Figure>(parts.value().back())) // its reason is said once
        return parts;
    for (Part& part : shares.value())
        parts.value().push_back(std::move(part));
    return parts;
}

Parts whyBlock(Context& context)
{
    return usualChart(
        context, ChartName::waterfall,
        ReportText::tr("From the baseline to %1, input by input. What two inputs do together is shared "
                       "between them (Shapley values), so the steps add up.",
                       "%1: scenario"));
}

Parts methodsBlock(Context& context)
{
    return usualChart(
        context, ChartName::methods,
        ReportText::tr("%1 once more, computed with each published method: how much hangs on the method "
                       "alone.",
                       "%1: scenario"));
}

} // namespace cw::report
