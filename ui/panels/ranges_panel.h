// SPDX-License-Identifier: GPL-3.0-or-later
// The Ranges tab: the uncertain results of the scenarios laid over one another.
#pragma once

#include "ui/panels/page.h"
#include "ui/panels/workspace.h"

namespace cw {

class ChartBox;
class MetricBox;
class PerBox;
class Segments;

class RangesPanel : public Page {
    Q_OBJECT

public:
    explicit RangesPanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] ChartBox* chart() const { return m_chart; }

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void retranslate();

    Workspace& m_workspace;
    MetricBox* m_metric;
    PerBox* m_per;
    Segments* m_kind;
    ChartBox* m_chart;
    std::vector<ScenarioId> m_scenarios; // of the curves
};

} // namespace cw
