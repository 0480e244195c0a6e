// SPDX-License-Identifier: GPL-3.0-or-later
// The Data tab: all results as a table that can be copied.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "ui/panels/page.h"

class QSortFilterProxyModel;
class QTableView;
class QLabel;
class QPushButton;

namespace cw {

class ChoiceBox;
class ResultsModel;
class Workspace;

class DataPanel : public Page {
    Q_OBJECT

public:
    explicit DataPanel(Workspace& workspace, QWidget* parent = nullptr);

    // The chosen rows, or all when none is chosen, with a line of headings: columns parted by tabs, numbers in full.
    [[nodiscard]] QString tabSeparated() const;
    [[nodiscard]] QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void showScenarios();
    void fitColumns();
    void copy();
    void retranslate();

    Workspace& m_workspace;
    ResultsModel* m_model;
    QSortFilterProxyModel* m_filter;
    ChoiceBox* m_scenarioBox;
    ChoiceBox* m_perBox;
    QPushButton* m_copy;
    QTableView* m_table;
    QLabel* m_empty;
    ScenarioId m_only; // {} for all
    bool m_fitted = false;
};

} // namespace cw
