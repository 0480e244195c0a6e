// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets share.
#include "app/publish/workbook/sheets.h"

#include "app/chart/text_clean.h"
#include "app/engine/units/format.h"
#include "app/models/compare_panel.h"
#include "app/models/input_rows.h"
#include "app/models/texts.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw::workbook {

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::SheetText)
};

QString Context::name(std::size_t column) const
{
    const QString name =
        QString::fromStdString(chart::cleanText(columns.rows[column].scenario->name, kLongestName));
    return column < shown ? name : SheetText::tr("%1 (baseline, not shown)").arg(name);
}

std::optional<Source> Context::source(const std::string& id) const
{
    const auto& all = loaded.sources;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Source& s) { return s.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<CellAt> Context::placeOf(std::size_t column, Metric metric) const
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].column == column && !lines[i].workload && lines[i].metric == metric)
            return CellAt{kFirstRow + static_cast<int>(i), kResultValueColumn};
    return std::nullopt;
}

QString resultUnit(Metric metric, Per per)
{
    const MetricRow& row = metricRow(metric);
    const QString unit = QString::fromStdString(unitLabel(row.unit, currentLanguage()));
    return row.perTime ? unitPer(unit, per) : unit;
}

QString totalText()
{
    return SheetText::tr("Total");
}

QString workloadText(const std::optional<Workload>& workload)
{
    return workload ? workloadLabel(*workload) : totalText();
}

std::vector<ResultLine> resultLines(const Calculation& calculation, const Compared& columns,
                                    const std::array<Metric, 4>& main)
{
    std::vector<ResultLine> lines;
    for (std::size_t column = 0; column < columns.rows.size(); ++column) {
        for (const WrittenResult& result : calculation.results())
            if (result.column == column && result.workload)
                lines.push_back({column, result.workload, result.metric, &result});
        for (const MetricRow& row : metricTable()) {
            const WrittenResult* written = calculation.find(column, std::nullopt, row.metric);
            if (written || std::find(main.begin(), main.end(), row.metric) != main.end())
                lines.push_back({column, std::nullopt, row.metric, written});
        }
    }
    return lines;
}

std::map<ParameterId, int> inputRowsOf(const Calculation& calculation, const Compared& columns)
{
    std::map<ParameterId, int> rows; // in the order of the table, as its numbers are
    for (const ParameterId id : calculation.inputs())
        rows[id] = 0;
    for (const ComparedRow& row : columns.rows)
        for (const ParameterId id : visibleInputs(row.inputs))
            if (parameterRow(id).kind != ParameterKind::number)
                rows[id] = 0;
    int at = kFirstRow;
    std::optional<ParameterGroup> group;
    for (auto& [id, row] : rows) {
        if (group != parameterRow(id).group)
            ++at; // its heading
        group = parameterRow(id).group;
        row = at++;
    }
    return rows;
}

namespace {

bool needsLogarithm(const std::vector<double>& values)
{
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                 [](double value) { return std::isfinite(value); });
    const bool positive = std::all_of(known.begin(), known.end(), [](double value) { return value > 0.0; });
    return positive && !known.empty() && scaleFor(spanOf(known)) == chart::Scale::logDots;
}

} // namespace

ShownMetric shownMetric(const Context& context, Metric metric)
{
    ShownMetric shown{panelTitle(metric), {}, 1.0, {}, false};
    double largest = 0.0;
    for (std::size_t column = 0; column < context.shown; ++column) {
        const WrittenResult* result = context.calculation.find(column, std::nullopt, metric);
        shown.known.push_back(result && result->value ? *result->value : std::nan(""));
        if (result && result->value)
            largest = std::max(largest, std::abs(*result->value));
    }
    const DisplayUnit unit = unitFor(metricRow(metric).dimension, largest, currentLanguage());
    shown.factor = unit.factor;
    for (double& value : shown.known)
        value *= unit.factor;
    shown.logarithmic = needsLogarithm(shown.known);
    const QString symbol = QString::fromStdString(unit.symbol);
    shown.unit = metricRow(metric).perTime ? unitPer(symbol, context.per()) : symbol;
    return shown;
}

} // namespace cw::workbook
