// SPDX-License-Identifier: GPL-3.0-or-later
// The left column: the scenarios, which of them are in the chart, which is the baseline.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QToolButton;

namespace cw {

class PanelHead;
class ScenarioListModel;
class Workspace;

class ScenarioPanel : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioPanel(Workspace& workspace, QWidget* parent = nullptr);

    // The window's actions: those behind the + button, and those of the context menu.
    void setActions(const QList<QAction*>& adding, const QList<QAction*>& all);
    // Edits the name of the scenario at hand.
    void renameCurrent();
    [[nodiscard]] QListView* list() const { return m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void followCurrent();
    void retranslate();

    Workspace& m_workspace;
    ScenarioListModel* m_model;
    PanelHead* m_head;
    QToolButton* m_add;
    QListView* m_list;
    QLabel* m_legend;
};

} // namespace cw
