// SPDX-License-Identifier: GPL-3.0-or-later
// The Data tab: all results as a table that can be copied.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "ui/panels/exhibit.h"
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

    enum class Rows {
        all,
        chosen // or all when none is chosen
    };

    // Numbers in full, in their base units.
    [[nodiscard]] Exhibit exhibit(Rows rows) const;
    [[nodiscard]] QTableView* table() const { return m_table; }

signals:
    void copyWanted();

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void showScenarios();
    void fitColumns();
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
