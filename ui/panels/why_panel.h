// SPDX-License-Identifier: GPL-3.0-or-later
// Why two scenarios differ: a waterfall over the inputs in which they do.
#pragma once

#include "app/engine/parameter/parameter_id.h"
#include "ui/panels/page.h"
#include "ui/panels/workspace.h"

#include <optional>
#include <vector>

class QLabel;

namespace cw {

class ChartBox;
class MetricBox;
class PerBox;
class ScenarioBox;

class WhyPanel : public Page {
    Q_OBJECT

public:
    explicit WhyPanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] ChartBox* chart() const { return m_chart; }

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void showScenarios();
    void retranslate();

    Workspace& m_workspace;
    ScenarioId m_fromId; // {}: the baseline
    ScenarioId m_toId;   // {}: the one at hand
    ScenarioBox* m_from;
    ScenarioBox* m_to;
    QLabel* m_arrow;
    MetricBox* m_metric;
    PerBox* m_per;
    ChartBox* m_chart;
    std::vector<std::optional<ParameterId>> m_inputs; // the steps of the chart
};

} // namespace cw
