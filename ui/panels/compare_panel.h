// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare tab: headline and chart, or what to do while there is no scenario.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "ui/panels/page.h"

#include <vector>

class QStackedWidget;

namespace cw {

class CompareChartView;
class EmptyState;
class HeadlinePanel;
class Workspace;

class ComparePanel : public Page {
    Q_OBJECT

public:
    explicit ComparePanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] CompareChartView* view() const { return m_view; }

signals:
    void newScenarioWanted();

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void explain(int row, int panel);
    void retranslate();

    Workspace& m_workspace;
    HeadlinePanel* m_headline;
    QStackedWidget* m_stack;
    CompareChartView* m_view;
    EmptyState* m_empty;
    std::vector<ScenarioId> m_rows; // of the chart
};

} // namespace cw
