// SPDX-License-Identifier: GPL-3.0-or-later
// The Data tab: results as a table of text, one number a row with its unit. Owns a copy of its rows.
#pragma once

#include "app/models/language.h"
#include "app/models/results_table.h"

#include <QAbstractTableModel>

namespace cw {

class ResultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ScenarioColumn,
        WorkloadColumn,
        MetricColumn,
        ValueColumn, // the median where there is a range
        LowColumn,   // 5th and 95th percentile
        HighColumn,
        UnitColumn,
        BaselineColumn,
        LessColumn, // the chance of less than the baseline
        ColumnCount
    };
    // The number behind the text (a double, or invalid where it is not known): for sorting and copying.
    static constexpr int NumberRole = Qt::UserRole;
    // What a copied cell says: every digit, in the base unit that the unit column of a copy names.
    static constexpr int ExactTextRole = Qt::UserRole + 10;
    static constexpr int ScenarioRole = Qt::UserRole + 1; // the scenario's number, for filtering

    explicit ResultsModel(QObject* parent = nullptr);

    // Leaves out what would only repeat: the total of a scenario with one workload, and the parts of the electricity
    // that its method does not split. Ranges are left out where the correlations of the comparison contradict each other.
    void setResults(const Comparison& comparison, Per per, std::size_t draws = kUsualDraws);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;
    [[nodiscard]] const ResultRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    [[nodiscard]] QString text(const ResultRow& row, int column) const;
    [[nodiscard]] QString exactText(const ResultRow& row, int column) const;
    [[nodiscard]] QVariant number(const ResultRow& row, int column) const;

    std::vector<ResultRow> m_rows;
    Per m_per = Per::year;
};

} // namespace cw
