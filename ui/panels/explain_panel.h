// SPDX-License-Identifier: GPL-3.0-or-later
// The Explain tab: the tree behind one number, from the result down to inputs and constants with their sources.
#pragma once

#include "ui/panels/exhibit.h"
#include "ui/panels/page.h"
#include "ui/panels/workspace.h"

class QLabel;
class QTreeView;

namespace cw {

class ChoiceBox;
class ExplainModel;

class ExplainPanel : public Page {
    Q_OBJECT

public:
    explicit ExplainPanel(Workspace& workspace, QWidget* parent = nullptr);

    void explain(const CellRef& cell);
    // The tree as a table: a line for each branch with its depth, numbers in full.
    [[nodiscard]] Exhibit exhibit() const;
    [[nodiscard]] QTreeView* tree() const { return m_tree; }

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void showScenarios();
    void showWorkloads(const InputSet& inputs);
    void showTree(const Scenario& scenario, const InputSet& inputs);
    [[nodiscard]] QString withRanges(const InputSet& inputs) const;
    [[nodiscard]] QString whyUnknown(const InputSet& inputs) const;
    void followLeaf(const QModelIndex& index);
    void fitColumns();
    void retranslate();

    Workspace& m_workspace;
    ScenarioId m_scenario;
    Metric m_metric = Metric::electricityFacility;
    Workload m_workload = Workload::inference;
    std::vector<Workload> m_workloads; // in the box
    ChoiceBox* m_scenarioBox;
    ChoiceBox* m_metricBox;
    ChoiceBox* m_workloadBox;
    ChoiceBox* m_perBox;
    QLabel* m_message;
    ExplainModel* m_model;
    QTreeView* m_tree;
};

} // namespace cw
