// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of results and of their quantiles.
#include "app/models/texts.h"
#include "app/publish/workbook/sheets.h"

#include <algorithm>

#include <QCoreApplication>

namespace cw::workbook {

class ResultsSheetText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::ResultsSheetText)
};

namespace {

constexpr int kUnitColumn = 4;
constexpr std::array kShownPercentiles{5, 50, 95}; // from the next column on
constexpr int kBaselineColumn = 8;

bool isMain(const Context& context, Metric metric)
{
    return std::find(context.metrics.begin(), context.metrics.end(), metric) != context.metrics.end();
}

void writeNames(const Context& context, Sheet& sheet, const ResultLine& line, int row)
{
    sheet.text({row, 0}, context.name(line.column));
    sheet.text({row, 1}, workloadText(line.workload));
    sheet.text({row, 2}, metricLabel(line.metric));
}

void writeValue(Context& context, const ResultLine& line, CellAt at)
{
    const Style style = isMain(context, line.metric) && !line.workload ? Style::strong : Style::number;
    if (!line.written) {
        const bool meant = applies(context.columns.rows[line.column].outcome, context.per());
        context.results.text(at, meant ? notKnownText() : doesNotApplyText(), Style::fixed);
        return;
    }
    const std::string formula = context.calculation.reference(*line.written, context.steps.prefix());
    context.results.formula(at, orNotKnown(formula), line.written->value, style);
    if (!line.workload)
        context.book.define(metricRow(line.metric).key, line.column, context.results, at);
}

// Divided by the baseline's total.
void writeTimesBaseline(Context& context, const ResultLine& line, CellAt value)
{
    const auto place = context.baseline ? context.placeOf(*context.baseline, line.metric) : std::nullopt;
    if (!place || !line.written)
        return;
    const WrittenResult* baseline = context.calculation.find(*context.baseline, std::nullopt, line.metric);
    context.results.formula({value.row, kBaselineColumn},
                            orNotKnown(cellName(value) + '/' + fixedName(*place)),
                            timesBaseline(line.written->value, baseline ? baseline->value : Value()));
}

void writeLine(Context& context, const ResultLine& line, int row)
{
    writeNames(context, context.results, line, row);
    const CellAt value{row, kResultValueColumn};
    writeValue(context, line, value);
    context.results.text({row, kUnitColumn}, resultUnit(line.metric, context.per()), Style::unit);
    if (const auto quantiles = context.ranges.find(line.column, {line.metric, line.workload}))
        for (std::size_t i = 0; i < kShownPercentiles.size(); ++i)
            context.results.number({row, kUnitColumn + 1 + static_cast<int>(i)},
                                   (*quantiles)[positionOf(kShownPercentiles[i])]);
    writeTimesBaseline(context, line, value);
}

QString percentileText(int percentile)
{
    return ResultsSheetText::tr("P%1", "percentile").arg(percentile);
}

void writeNameHeadings(Sheet& sheet)
{
    const QString headings[]{ResultsSheetText::tr("Scenario"), ResultsSheetText::tr("Workload"),
                             ResultsSheetText::tr("Result")};
    constexpr std::array widths{34.0, 12.0, 36.0};
    for (int column = 0; column < 3; ++column) {
        sheet.width(column, widths[static_cast<std::size_t>(column)]);
        sheet.text({kFirstRow - 1, column}, headings[column], Style::heading);
    }
}

void writeHeadings(Context& context)
{
    Sheet& sheet = context.results;
    writeNameHeadings(sheet);
    sheet.width(kResultValueColumn, 18);
    sheet.width(kUnitColumn, 20);
    sheet.text({kFirstRow - 1, kResultValueColumn}, ResultsSheetText::tr("Value"), Style::numberHeading);
    sheet.text({kFirstRow - 1, kUnitColumn}, ResultsSheetText::tr("Unit"), Style::heading);
    for (std::size_t i = 0; i < kShownPercentiles.size(); ++i) {
        const int column = kUnitColumn + 1 + static_cast<int>(i);
        sheet.width(column, 16);
        sheet.text({kFirstRow - 1, column}, percentileText(kShownPercentiles[i]), Style::numberHeading);
    }
    sheet.width(kBaselineColumn, 14);
    sheet.text({kFirstRow - 1, kBaselineColumn}, ResultsSheetText::tr("× baseline"), Style::numberHeading);
}

} // namespace

void writeResults(Context& context)
{
    Sheet& sheet = context.results;
    sheet.text({0, 0}, ResultsSheetText::tr("Results %1", "1: per year").arg(perLabel(context.per())),
               Style::title);
    sheet.text(
        {1, 0},
        ResultsSheetText::tr("Values and multiples of the baseline are formulas and follow "
                             "the inputs: with their single values, so a value is not the median P50 of the "
                             "draws."));
    sheet.text({2, 0},
               ResultsSheetText::tr("P5, P50 and P95 are the 5th, 50th and 95th percentile of %1 draws at "
                                    "the time of the export. They do not follow.")
                   .arg(context.loaded.draws),
               Style::remark);
    writeHeadings(context);
    int row = kFirstRow;
    for (const ResultLine& line : context.lines)
        writeLine(context, line, row++);
    worksheet_autofilter(sheet.handle(), kFirstRow - 1, 0, static_cast<lxw_row_t>(row - 1), kBaselineColumn);
    sheet.finish({kFirstRow, 1});
}

void writeQuantiles(Context& context)
{
    constexpr int kFirstPercentile = 4;
    Sheet& sheet = context.quantiles;
    sheet.text({0, 0}, ResultsSheetText::tr("Quantiles of the main results"), Style::title);
    sheet.text({1, 0},
               ResultsSheetText::tr("Of %1 draws with the seed %2, at the time of the export: they "
                                    "do not follow the inputs.")
                   .arg(context.loaded.draws)
                   .arg(context.loaded.comparison().seed));
    sheet.text({2, 0},
               ResultsSheetText::tr("Results whose inputs have no range are left out: they are the same in "
                                    "every draw."),
               Style::remark);
    writeNameHeadings(sheet);
    sheet.width(kFirstPercentile - 1, 20);
    sheet.text({kFirstRow - 1, kFirstPercentile - 1}, ResultsSheetText::tr("Unit"), Style::heading);
    for (std::size_t i = 0; i < kPercentiles.size(); ++i) {
        sheet.width(kFirstPercentile + static_cast<int>(i), 15);
        sheet.text({kFirstRow - 1, kFirstPercentile + static_cast<int>(i)}, percentileText(kPercentiles[i]),
                   Style::numberHeading);
    }
    int row = kFirstRow;
    for (const ResultLine& line : context.lines) {
        const auto quantiles = isMain(context, line.metric)
            ? context.ranges.find(line.column, {line.metric, line.workload})
            : std::nullopt;
        if (!quantiles)
            continue;
        writeNames(context, sheet, line, row);
        sheet.text({row, kFirstPercentile - 1}, resultUnit(line.metric, context.per()), Style::unit);
        for (std::size_t i = 0; i < quantiles->size(); ++i)
            sheet.number({row, kFirstPercentile + static_cast<int>(i)}, (*quantiles)[i]);
        ++row;
    }
    if (row == kFirstRow)
        sheet.text({row, 0}, ResultsSheetText::tr("No input has a range."));
    sheet.finish({kFirstRow, 1});
}

} // namespace cw::workbook
