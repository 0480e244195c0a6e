// SPDX-License-Identifier: GPL-3.0-or-later
// The What matters tab: a tornado, the shares of the variance, or a sweep, for one scenario or the difference of two.
#pragma once

#include "app/engine/uncertainty/influence.h"
#include "app/engine/uncertainty/sweep.h"
#include "app/jobs/latest_job.h"
#include "app/models/influence_chart.h"
#include "app/models/sweep_chart.h"
#include "ui/panels/page.h"
#include "ui/panels/workspace.h"

class QPushButton;

namespace cw {

class ActivityLine;
class ChartBox;
class MetricBox;
class PerBox;
class ScenarioBox;
class Segments;
class SweepBar;

class WhatMattersPanel : public Page {
    Q_OBJECT

public:
    enum class Kind { tornado, shares, sweep };

    explicit WhatMattersPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~WhatMattersPanel() override;

    void showKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] ChartBox* chart() const { return m_chart; }
    [[nodiscard]] SweepBar* sweepBar() const { return m_sweep; }
    [[nodiscard]] QPushButton* newScenarioButton() const { return m_newScenario; }

signals:
    void kindChanged();

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    using Shares = std::optional<std::vector<Influence>>;
    using Lines = Result<std::optional<std::vector<SweptLine>>>;

    void build();
    void connectAll();
    void showScenarios();
    void refreshTornado();
    void refreshShares();
    void refreshSweep();
    [[nodiscard]] std::vector<ParameterId> sweepable(const InputSet& inputs) const;
    void startLines(const SweepChoice& choice);
    void follow(int index);
    void offerScenario(int index);
    void makeScenario();
    [[nodiscard]] InfluenceChoice choice() const;
    void retranslate();

    Workspace& m_workspace;
    ScenarioId m_minusId;
    ScenarioBox* m_scenario;
    ScenarioBox* m_minus;
    MetricBox* m_metric;
    PerBox* m_per;
    Segments* m_kind;
    SweepBar* m_sweep;
    ChartBox* m_chart;
    ActivityLine* m_activity;
    QPushButton* m_newScenario;
    std::optional<Kind> m_shownKind; // of the picture: while another is computed there is none
    std::vector<Mover> m_movers;     // the rows of a tornado or of shares
    SweepChoice m_swept;             // of the chart
    std::vector<std::pair<ParameterId, double>> m_offered; // what the new scenario would have
    LatestJob<Shares>* m_sharesJob;
    LatestJob<Lines>* m_linesJob;
};

} // namespace cw
