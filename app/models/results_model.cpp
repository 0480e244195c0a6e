// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the results table.
#include "app/models/results_model.h"

#include "app/engine/units/format.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <map>

namespace cw {

namespace {

constexpr int kTableDigits = 4;

// The unit of a result as it is counted: "kWh" in a table per query is kWh per query; a power stays one.
ShownNumber shownResult(const ResultRow& row, Per per)
{
    ShownNumber shown = shownNumber(row.value.value_or(0.0), row.unit, currentLanguage());
    if (metricRow(row.metric).perTime)
        shown.unit = unitPer(shown.unit, per);
    return shown;
}

std::map<ScenarioId, int> workloadCounts(const std::vector<ResultRow>& rows)
{
    std::map<ScenarioId, int> counts;
    for (const ResultRow& row : rows)
        if (row.workload && row.metric == Metric::electricityFacility)
            ++counts[row.scenario];
    return counts;
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == ResultsModel::ValueColumn || column == ResultsModel::BaselineColumn;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ResultsModel::ResultsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ResultsModel::setResults(const Comparison& comparison, Per per)
{
    std::vector<ResultRow> rows = resultsTable(comparison, per);
    const auto counts = workloadCounts(rows);
    std::erase_if(rows, [&](const ResultRow& row) {
        const auto count = counts.find(row.scenario);
        const bool repeats = !row.workload && count != counts.end() && count->second == 1;
        return repeats || (isPartOfElectricity(row.metric) && !row.value);
    });
    beginResetModel();
    m_rows = std::move(rows);
    m_per = per;
    endResetModel();
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ResultRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case NumberRole: return number(row, index.column());
    case ExactTextRole: return exactText(row, index.column());
    case ScenarioRole: return QVariant::fromValue<qlonglong>(row.scenario.number);
    default: return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScenarioColumn: return tr("Scenario");
    case WorkloadColumn: return tr("Workload");
    case MetricColumn: return tr("Quantity");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case BaselineColumn: return tr("× baseline");
    default: return {};
    }
}

QString ResultsModel::text(const ResultRow& row, int column) const
{
    switch (column) {
    case ScenarioColumn: return QString::fromStdString(row.scenarioName);
    case WorkloadColumn: return row.workload ? workloadLabel(*row.workload) : tr("Total");
    case MetricColumn: return metricLabel(row.metric);
    case ValueColumn: return row.value ? shownResult(row, m_per).number : notKnownText();
    case UnitColumn: return row.value ? shownResult(row, m_per).unit : QString();
    case BaselineColumn: return row.timesBaseline ? roundedText(*row.timesBaseline, kTableDigits) : QString();
    default: return {};
    }
}

QVariant ResultsModel::number(const ResultRow& row, int column) const
{
    const Value& value = column == BaselineColumn ? row.timesBaseline : row.value;
    if ((column != ValueColumn && column != BaselineColumn) || !value)
        return {};
    return *value;
}

QString ResultsModel::exactText(const ResultRow& row, int column) const
{
    const QVariant exact = number(row, column);
    if (exact.isValid())
        return QString::fromStdString(formatExact(exact.toDouble()));
    if (column != UnitColumn)
        return text(row, column);
    const QString unit = QString::fromStdString(row.unit);
    return metricRow(row.metric).perTime ? unitPer(unit, m_per) : unit;
}

} // namespace cw
