// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes and the chart of methods.
#include "ui/panels/methods_panel.h"

#include "app/models/input_rows.h"
#include "app/models/methods_chart.h"
#include "app/models/texts.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/result_boxes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cw {

MethodsPanel::MethodsPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_scenario(new ScenarioBox(this))
    , m_workload(new ChoiceBox(this))
    , m_metric(new MetricBox(this))
    , m_per(new PerBox(workspace, this))
    , m_chart(new ChartBox(this))
{
    QHBoxLayout* boxes = boxRow({{m_scenario, 3}, {m_workload, 2}, {m_metric, 3}, {m_per, 2}});
    boxes->setContentsMargins(16, 0, 16, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(boxes);
    layout->addWidget(m_chart, 1);

    const Document& document = workspace.document();
    connect(&document, &Document::changed, this, &MethodsPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &MethodsPanel::scheduleRefresh);
    connect(&workspace, &Workspace::currentChanged, this, &MethodsPanel::scheduleRefresh);
    connect(m_scenario, &ChoiceBox::chosen, this, [this] { m_workspace.setCurrent(m_scenario->scenario()); });
    for (ChoiceBox* box : std::initializer_list<ChoiceBox*>{m_workload, m_metric})
        connect(box, &ChoiceBox::chosen, this, &MethodsPanel::refreshNow);
    connect(m_chart->view(), &ChartView::activated, this, &MethodsPanel::choose);
    retranslate();
}

void MethodsPanel::refresh()
{
    const Document& document = m_workspace.document();
    const ScenarioId current = m_workspace.current();
    m_scenario->showScenarios(document.comparison(), current);
    if (current != m_shown) { // a workload that the scenario has
        m_shown = current;
        const InputSet inputs = document.inputs(current);
        for (const Workload workload : {Workload::fleet, Workload::training, Workload::inference})
            if (isOn(inputs, workload))
                m_workload->showChoice(static_cast<int>(workload));
    }
    const MethodsView methods = withCurrentInput(m_workspace, [&](const CompareInput& input) {
        return buildMethods(input,
                            {current, static_cast<Workload>(m_workload->currentIndex()), m_metric->metric()});
    });
    m_options = methods.options;
    m_chart->show(methods.built);
}

void MethodsPanel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_options.size()))
        return;
    const auto workload = static_cast<Workload>(m_workload->currentIndex());
    const Status set = m_workspace.document().setInput(m_workspace.current(), methodParameter(workload),
                                                       m_options[static_cast<std::size_t>(row)]);
    if (!set)
        m_workspace.report(set.error());
}

void MethodsPanel::retranslate()
{
    m_scenario->setSpokenName(tr("Scenario"));
    QStringList workloads;
    for (const Workload workload : kWorkloads)
        workloads << workloadLabel(workload);
    m_workload->setTexts(workloads);
    m_workload->setSpokenName(tr("Workload"));
    m_metric->retranslate();
    m_per->retranslate();
    scheduleRefresh();
}

void MethodsPanel::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
