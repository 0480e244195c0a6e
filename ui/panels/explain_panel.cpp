// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that choose a number, and its tree.
#include "ui/panels/explain_panel.h"

#include "app/models/compared_draws.h"
#include "app/models/explain_model.h"
#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/elided_delegate.h"
#include "ui/panels/result_boxes.h"
#include "ui/theme/scenario_mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// A line for the branch and each below it, and the sources that they name.
void addBranch(chart::ChartTable& table, std::vector<std::string>& sources, const QModelIndex& branch,
               int depth)
{
    sources.push_back(branch.data(ExplainModel::SourceIdRole).toString().toStdString());
    const auto text = [&](int column, int role) {
        return branch.siblingAtColumn(column).data(role).toString().simplified().toStdString();
    };
    const QVariant number = branch.data(ExplainModel::NumberRole);
    table.rows.push_back({std::optional<double>(depth), text(ExplainModel::WhatColumn, Qt::DisplayRole),
                          number.isValid() ? std::optional(number.toDouble()) : std::nullopt,
                          text(ExplainModel::WhatColumn, ExplainModel::ExactUnitRole),
                          text(ExplainModel::SourceColumn, Qt::DisplayRole)});
    const int parts = branch.model()->rowCount(branch);
    for (int row = 0; row < parts; ++row)
        addBranch(table, sources, branch.model()->index(row, 0, branch), depth + 1);
}

} // namespace

ExplainPanel::ExplainPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_scenarioBox(new ChoiceBox(this))
    , m_metricBox(new ChoiceBox(this))
    , m_workloadBox(new ChoiceBox(this))
    , m_perBox(new ChoiceBox(this))
    , m_message(new QLabel(this))
    , m_model(new ExplainModel(this))
    , m_tree(new QTreeView(this))
{
    build();
    connectAll();
    retranslate();
}

void ExplainPanel::build()
{
    m_metricBox->setMaxVisibleItems(static_cast<int>(kMetricCount));
    QHBoxLayout* boxes = boxRow({{m_scenarioBox, 3}, {m_metricBox, 4}, {m_workloadBox, 2}, {m_perBox, 2}});
    m_message->setObjectName(QStringLiteral("secondary"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(0, 8, 0, 8);
    m_tree->setObjectName(QStringLiteral("framedView"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ElidedDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(20);
    m_tree->setExpandsOnDoubleClick(false); // a double click goes to the input
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(boxes);
    layout->addWidget(m_message);
    layout->addWidget(m_tree, 1);
}

void ExplainPanel::connectAll()
{
    const Document& document = m_workspace.document();
    connect(&document, &Document::changed, this, &ExplainPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &ExplainPanel::scheduleRefresh);
    connect(m_scenarioBox, &ChoiceBox::chosen, this, [this](int index) {
        m_scenario = m_workspace.document().comparison().scenarios[static_cast<std::size_t>(index)].id;
        refresh();
    });
    connect(m_metricBox, &ChoiceBox::chosen, this, [this](int index) {
        m_metric = static_cast<Metric>(index);
        refresh();
    });
    connect(m_workloadBox, &ChoiceBox::chosen, this, [this](int index) {
        m_workload = m_workloads[static_cast<std::size_t>(index)];
        refresh();
    });
    connect(m_perBox, &ChoiceBox::chosen, this, [this](int index) {
        CompareView view = m_workspace.document().view();
        view.per = static_cast<Per>(index);
        m_workspace.document().setView(view);
    });
    connect(m_tree, &QTreeView::activated, this, &ExplainPanel::followLeaf);
}

void ExplainPanel::explain(const CellRef& cell)
{
    m_scenario = cell.scenario;
    m_metric = cell.metric;
    refreshNow();
}

void ExplainPanel::refresh()
{
    const Document& document = m_workspace.document();
    if (!document.scenario(m_scenario))
        m_scenario = m_workspace.current();
    const Scenario* scenario = document.scenario(m_scenario);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_scenarioBox, m_metricBox, m_workloadBox, m_perBox, m_tree})
        widget->setVisible(scenario);
    m_message->setVisible(!scenario);
    if (!scenario) {
        m_message->setText(
            tr("Every number can be taken apart here: what was multiplied by what, with units and sources. "
               "Add a scenario first."));
        m_model->clear();
        return;
    }
    showScenarios();
    const InputSet inputs = document.inputs(m_scenario);
    showWorkloads(inputs);
    m_metricBox->showChoice(static_cast<int>(m_metric));
    m_perBox->showChoice(static_cast<int>(document.view().per));
    showTree(*scenario, inputs);
}

void ExplainPanel::showScenarios()
{
    QStringList names;
    const auto& all = m_workspace.document().comparison().scenarios;
    int chosen = 0;
    for (const Scenario& scenario : all) {
        if (scenario.id == m_scenario)
            chosen = static_cast<int>(names.size());
        names << QString::fromStdString(scenario.name);
    }
    m_scenarioBox->setTexts(names);
    for (std::size_t i = 0; i < all.size(); ++i)
        m_scenarioBox->setItemIcon(static_cast<int>(i), theme::markIcon(all[i].style));
    m_scenarioBox->showChoice(chosen);
}

void ExplainPanel::showWorkloads(const InputSet& inputs)
{
    m_workloads.clear();
    QStringList names;
    for (const Workload workload : kWorkloads)
        if (isOn(inputs, workload)) {
            m_workloads.push_back(workload);
            names << workloadLabel(workload);
        }
    m_workloadBox->setTexts(names);
    m_workloadBox->setEnabled(m_workloads.size() > 1);
    const auto kept = std::find(m_workloads.begin(), m_workloads.end(), m_workload);
    if (kept == m_workloads.end() && !m_workloads.empty())
        m_workload = m_workloads.front();
    m_workloadBox->showChoice(kept == m_workloads.end() ? 0 : static_cast<int>(kept - m_workloads.begin()));
}

void ExplainPanel::showTree(const Scenario& scenario, const InputSet& inputs)
{
    const Per per = m_workspace.document().view().per;
    const auto tree = m_workloads.empty() ? nullptr : cw::explain(inputs, m_workload, m_metric, per);
    const QString title =
        tr("%1: %2 %3", "1: scenario, 2: result, 3: per year")
            .arg(QString::fromStdString(scenario.name), metricLabel(m_metric), perLabel(per));
    m_model->setTree(tree, title, inputs, [this](const std::string& id) { return m_workspace.source(id); });
    const QString message = tree ? withRanges(inputs) : whyUnknown(inputs);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_tree->setVisible(tree != nullptr);
    m_tree->expandToDepth(2);
    fitColumns();
}

// The tree is made with single values; where inputs have ranges the result that other views show is another one.
QString ExplainPanel::withRanges(const InputSet& inputs) const
{
    const Document& document = m_workspace.document();
    const Compared compared{{{nullptr, inputs, document.outcome(m_scenario)}}, {}};
    const DrawnResult asked{m_metric, m_workload};
    const ComparedDraws draws(compared, document.comparison(), {asked}, document.view().per,
                              m_workspace.draws());
    const auto range = draws.summary(0, asked);
    if (!range)
        return {};
    const Dimension dimension = metricRow(m_metric).dimension;
    return tr("Made with single values. With the ranges of the inputs the median is %1; nine times out of "
              "ten "
              "it lies within %2.",
              "1: 290 GWh, 2: 98–540 GWh")
        .arg(roundedValue(range->p50, dimension, kEstimateDigits, currentLanguage()),
             rangeOfValues(range->p5, range->p95, dimension, currentLanguage()));
}

// Names the inputs that are missing, so that the way out is at hand.
QString ExplainPanel::whyUnknown(const InputSet& inputs) const
{
    if (m_workloads.empty())
        return tr("Training, inference and fleet are all off in this scenario. Switch one of them on in the "
                  "inspector.");
    const Document& document = m_workspace.document();
    const WorkloadOutcome outcome =
        document.outcome(m_scenario).workloads[static_cast<std::size_t>(m_workload)];
    if (!outcome.applies[static_cast<std::size_t>(document.view().per)])
        return tr("This workload is not counted so. Choose “per year” or another unit.");
    QStringList missing;
    for (const ParameterId id : numbersRead(inputs, m_workload, m_metric))
        if (std::isnan(inputs[indexOf(id)].point))
            missing << parameterLabel(id);
    if (missing.isEmpty())
        return tr("This result is not known: the method does not give it.");
    return tr("This result is not known, because these inputs are not: %1. Type them in the inspector.",
              "1: list")
        .arg(missing.join(tr(", ", "between names of inputs")));
}

Exhibit ExplainPanel::exhibit() const
{
    Exhibit exhibit;
    const QModelIndex root = m_model->index(0, 0);
    if (!root.isValid()) {
        exhibit.reason = m_message->text();
        return exhibit;
    }
    exhibit.title = root.data().toString();
    chart::ChartTable table;
    for (const QString& heading : {tr("Depth", "in the tree: 0 is the result"), tr("What"), tr("Value"),
                                   tr("Unit"), tr("From", "which inputs or source")})
        table.headings.push_back(heading.toStdString());
    std::vector<std::string> sources;
    addBranch(table, sources, root, 0);
    table.source = sourceLineWith(m_workspace, sources).toStdString();
    exhibit.table = std::move(table);
    return exhibit;
}

void ExplainPanel::followLeaf(const QModelIndex& index)
{
    const QVariant parameter = index.siblingAtColumn(0).data(ExplainModel::ParameterRole);
    if (parameter.isValid())
        emit m_workspace.inputRequested(m_scenario, static_cast<ParameterId>(parameter.toInt()));
    else
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

void ExplainPanel::fitColumns()
{
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(64);
    const int width = std::max(m_tree->viewport()->width(), 480);
    m_tree->setColumnWidth(ExplainModel::WhatColumn, width * 38 / 100);
    m_tree->setColumnWidth(ExplainModel::ValueColumn, width * 17 / 100);
    m_tree->setColumnWidth(ExplainModel::UnitColumn, width * 17 / 100);
}

void ExplainPanel::retranslate()
{
    QStringList metrics;
    for (const MetricRow& row : metricTable())
        metrics << metricLabel(row.metric);
    m_metricBox->setTexts(metrics);
    QStringList pers;
    for (std::size_t i = 0; i < kPerCount; ++i)
        pers << perLabel(static_cast<Per>(i));
    m_perBox->setTexts(pers);
    m_scenarioBox->setSpokenName(tr("Scenario to explain"));
    m_metricBox->setSpokenName(tr("Result to explain"));
    m_workloadBox->setSpokenName(tr("Workload to explain"));
    m_perBox->setSpokenName(tr("What the result is counted for"));
    m_tree->setAccessibleName(tr("How the number is made"));
    scheduleRefresh();
}

void ExplainPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
