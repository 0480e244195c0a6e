// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of a workload side by side; choosing a row makes it the scenario's method.
#pragma once

#include "ui/panels/page.h"
#include "ui/panels/workspace.h"

#include <vector>

namespace cw {

class ChartBox;
class ChoiceBox;
class MetricBox;
class PerBox;
class ScenarioBox;

class MethodsPanel : public Page {
    Q_OBJECT

public:
    explicit MethodsPanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] ChartBox* chart() const { return m_chart; }

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void choose(int row);
    void retranslate();

    Workspace& m_workspace;
    ScenarioBox* m_scenario;
    ChoiceBox* m_workload;
    MetricBox* m_metric;
    PerBox* m_per;
    ChartBox* m_chart;
    ScenarioId m_shown; // whose workload the box shows
    std::vector<int> m_options;
};

} // namespace cw
