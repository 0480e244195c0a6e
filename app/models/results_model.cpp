// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the results table.
#include "app/models/results_model.h"

#include "app/engine/units/format.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <algorithm>
#include <map>
#include <thread>

namespace cw {

namespace {

constexpr int kTableDigits = 4;

Value valueOf(const ResultRow& row)
{
    return row.range ? Value(row.range->p50) : row.value;
}

// One unit for a row, that of its value: its ends are read beside it.
DisplayUnit unitOf(const ResultRow& row)
{
    return unitFor(metricRow(row.metric).dimension, valueOf(row).value_or(0.0), currentLanguage());
}

// The unit of a result as it is counted: "kWh" in a table per query is kWh per query; a power stays one.
QString unitText(const ResultRow& row, Per per)
{
    const QString symbol = QString::fromStdString(unitOf(row).symbol);
    return metricRow(row.metric).perTime ? unitPer(symbol, per) : symbol;
}

// The number that a column shows, in the base unit.
Value numberOf(const ResultRow& row, int column)
{
    const auto& times = row.timesBaselineRange;
    switch (column) {
    case ResultsModel::ValueColumn: return valueOf(row);
    case ResultsModel::LowColumn: return row.range ? Value(row.range->p5) : Value();
    case ResultsModel::HighColumn: return row.range ? Value(row.range->p95) : Value();
    case ResultsModel::BaselineColumn: return times ? Value(times->p50) : row.timesBaseline;
    case ResultsModel::LessColumn: return row.lessThanBaseline;
    default: return {};
    }
}

QString resultText(const ResultRow& row, double value)
{
    return QString::fromStdString(formatNumber(value * unitOf(row).factor, kTableDigits));
}

// "83 %"; never "100 %" for what is not certain in every draw.
QString chanceText(double chance)
{
    const double percent = 100.0 * chance;
    if (percent > 99.0 && percent < 100.0)
        return ResultsModel::tr("over 99 %");
    if (percent > 0.0 && percent < 1.0)
        return ResultsModel::tr("under 1 %");
    return ResultsModel::tr("%1 %", "per cent")
        .arg(roundedText(percent, percent == 100.0 ? 3 : kEstimateDigits));
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
    const bool isText = column <= ResultsModel::MetricColumn || column == ResultsModel::UnitColumn;
    return (!isText ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ResultsModel::ResultsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ResultsModel::setResults(const Comparison& comparison, Per per, std::size_t draws)
{
    std::vector<ResultRow> rows = resultsTable(comparison, per);
    const auto counts = workloadCounts(rows);
    std::erase_if(rows, [&](const ResultRow& row) {
        const auto count = counts.find(row.scenario);
        const bool repeats = !row.workload && count != counts.end() && count->second == 1;
        return repeats || (isPartOfElectricity(row.metric) && !row.value);
    });
    // Contradicting correlations are said where they are typed; here the points stay.
    (void)addRanges(rows, comparison, per, {draws, std::max(1U, std::thread::hardware_concurrency())});
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
    case LowColumn: return tr("P5");
    case HighColumn: return tr("P95");
    case UnitColumn: return tr("Unit");
    case BaselineColumn: return tr("× baseline");
    case LessColumn: return tr("P(< baseline)", "the chance of less than the baseline");
    default: return {};
    }
}

QString ResultsModel::text(const ResultRow& row, int column) const
{
    switch (column) {
    case ScenarioColumn: return QString::fromStdString(row.scenarioName);
    case WorkloadColumn: return row.workload ? workloadLabel(*row.workload) : tr("Total");
    case MetricColumn: return metricLabel(row.metric);
    case UnitColumn: return row.value ? unitText(row, m_per) : QString();
    default: break;
    }
    const Value value = numberOf(row, column);
    if (!value)
        return column == ValueColumn ? notKnownText() : QString();
    if (column == LessColumn)
        return chanceText(*value);
    return column == BaselineColumn ? roundedText(*value, kTableDigits) : resultText(row, *value);
}

QVariant ResultsModel::number(const ResultRow& row, int column) const
{
    const Value value = numberOf(row, column);
    return value ? QVariant(*value) : QVariant();
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
