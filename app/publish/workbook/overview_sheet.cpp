// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet: the finding, the main results in one unit a column, how to use the workbook, charts.
#include "app/chart/text_clean.h"
#include "app/engine/units/format.h"
#include "app/models/number_text.h"
#include "app/models/source_line.h"
#include "app/models/texts.h"
#include "app/publish/workbook/sheets.h"
#include "cw_version.h"

#include <cmath>

#include <QCoreApplication>

namespace cw::workbook {

class OverviewText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::OverviewText)
};

namespace {

constexpr int kLastColumn = 8; // name, then value and range of four metrics
constexpr std::size_t kLongestTitle = 300;

// "34–40", in the unit of the column.
QString rangeAt(const Context& context, std::size_t column, Metric metric, double factor)
{
    const auto quantiles = context.ranges.find(column, {metric, {}});
    if (!quantiles)
        return {};
    return roundedText((*quantiles)[positionOf(5)] * factor, kEstimateDigits) + u'–'
        + roundedText((*quantiles)[positionOf(95)] * factor, kEstimateDigits);
}

QString titleOf(const Context& context)
{
    const QString title =
        QString::fromStdString(chart::cleanText(context.loaded.comparison().title, kLongestTitle));
    if (title.isEmpty())
        return OverviewText::tr("Comparison of AI energy scenarios");
    return title;
}

void writeMetric(Context& context, std::size_t at, int headings)
{
    Sheet& sheet = context.overview;
    const Metric metric = context.metrics[at];
    const ShownMetric shown = shownMetric(context, metric);
    const int column = 1 + 2 * static_cast<int>(at);
    sheet.text({headings, column},
               OverviewText::tr("%1, %2", "1: Electricity, 2: GWh per year").arg(shown.title, shown.unit),
               Style::numberHeading);
    sheet.text({headings, column + 1}, OverviewText::tr("P5–P95 at export"), Style::numberHeading);
    for (std::size_t scenario = 0; scenario < context.shown; ++scenario) {
        const int row = headings + 1 + static_cast<int>(scenario);
        const std::string cell = context.results.prefix() + cellName(*context.placeOf(scenario, metric));
        const std::string formula =
            "=IF(ISNUMBER(" + cell + ")," + cell + '*' + formatExact(shown.factor) + ',' + cell + ')';
        const double value = shown.known[scenario];
        sheet.formula({row, column}, formula, std::isfinite(value) ? Value(value) : std::nullopt,
                      Style::shown);
        sheet.text({row, column + 1}, rangeAt(context, scenario, metric, shown.factor), Style::fixed);
    }
}

int writeTable(Context& context, int headings)
{
    Sheet& sheet = context.overview;
    sheet.text({headings, 0}, OverviewText::tr("Scenario"), Style::heading);
    for (std::size_t scenario = 0; scenario < context.shown; ++scenario) {
        const bool baseline = context.baseline == scenario;
        const QString name = context.name(scenario);
        sheet.text({headings + 1 + static_cast<int>(scenario), 0},
                   baseline ? OverviewText::tr("%1 (baseline)").arg(name) : name, Style::wrapped);
    }
    for (std::size_t at = 0; at < context.metrics.size(); ++at)
        writeMetric(context, at, headings);
    return headings + 1 + static_cast<int>(context.shown);
}

QString accountsText(const Context& context)
{
    QStringList labels;
    for (const Metric metric : context.metrics)
        labels << metricLabel(metric);
    return OverviewText::tr("Shown %1: %2.", "1: per year, 2: list")
        .arg(perLabel(context.per()), labels.join(QStringLiteral(" · ")));
}

QString usageText(const Context& context)
{
    return OverviewText::
        tr("How to use it: change a yellow cell in the sheet “%1”, and the results, their multiples of "
           "the baseline and the charts follow by the formulas of the sheet “%2”. Ranges (P5–P95), the "
           "headline and the methods are those of the export. Results are those of the single values of the "
           "inputs; the median of the draws, which charts of ranges show, stands in the sheet “%3”. Sheets "
           "are locked without a password, so "
           "that nothing else is changed by accident.")
            .arg(context.inputs.name(), context.steps.name(), context.results.name());
}

} // namespace

void writeOverview(Context& context, const QString& headline, const ChartRows& charts)
{
    Sheet& sheet = context.overview;
    sheet.width(0, 32);
    for (int column = 1; column <= kLastColumn; ++column)
        sheet.width(column, 14.5);
    int row = 0;
    sheet.paragraph(row++, kLastColumn, titleOf(context), Style::title);
    sheet.paragraph(row++, kLastColumn, headline, Style::headline);
    sheet.paragraph(row++, kLastColumn, accountsText(context), Style::note);
    row = writeTable(context, row + 1);
    ++row;
    sheet.paragraph(row++, kLastColumn, usageText(context));
    std::vector<std::string> sources;
    sheet.paragraph(row++, kLastColumn,
                    sourceLine(sources, context.loaded.sources, context.loaded.catalogVersion,
                               documentMark(context.loaded.comparison()), context.loaded.date),
                    Style::note);
    addCharts(context, charts, row + 1);
    sheet.finish({0, 0});
    worksheet_fit_to_pages(sheet.handle(), 1, 1);
}

} // namespace cw::workbook
