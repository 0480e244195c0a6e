// SPDX-License-Identifier: GPL-3.0-or-later
// Two scenarios, one result, and its waterfall.
#include "ui/panels/why_panel.h"

#include "app/models/why_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/result_boxes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cw {

WhyPanel::WhyPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_from(new ScenarioBox(this))
    , m_to(new ScenarioBox(this))
    , m_arrow(new QLabel(QStringLiteral("→"), this))
    , m_metric(new MetricBox(this))
    , m_per(new PerBox(workspace, this))
    , m_chart(new ChartBox(this))
{
    QHBoxLayout* boxes = boxRow({{m_from, 3}, {m_to, 3}, {m_metric, 3}, {m_per, 2}});
    boxes->insertWidget(1, m_arrow);
    boxes->setContentsMargins(16, 0, 16, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(boxes);
    layout->addWidget(m_chart, 1);

    const Document& document = workspace.document();
    connect(&document, &Document::changed, this, &WhyPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &WhyPanel::scheduleRefresh);
    connect(&workspace, &Workspace::currentChanged, this, &WhyPanel::scheduleRefresh);
    connect(m_from, &ChoiceBox::chosen, this, [this] {
        m_fromId = m_from->scenario();
        refreshNow();
    });
    connect(m_to, &ChoiceBox::chosen, this, [this] {
        m_toId = m_to->scenario();
        refreshNow();
    });
    connect(m_metric, &ChoiceBox::chosen, this, &WhyPanel::refreshNow);
    connect(m_chart->view(), &ChartView::activated, this, [this](int bar) {
        const auto step = static_cast<std::size_t>(bar) - 1; // the first bar is the start
        if (bar >= 1 && step < m_inputs.size() && m_inputs[step])
            emit m_workspace.inputRequested(m_to->scenario(), *m_inputs[step]);
    });
    retranslate();
}

// Until somebody chooses: from the baseline to the scenario at hand, or to another one where that is the baseline.
void WhyPanel::showScenarios()
{
    const Comparison& comparison = m_workspace.document().comparison();
    const auto there = [&](ScenarioId id) { return findScenario(comparison, id) != nullptr; };
    if (!there(m_fromId))
        m_fromId = {};
    if (!there(m_toId))
        m_toId = {};
    ScenarioId from = m_fromId == ScenarioId{} ? comparison.baseline.value_or(ScenarioId{}) : m_fromId;
    if (!there(from) && !comparison.scenarios.empty())
        from = comparison.scenarios.front().id;
    ScenarioId to = m_toId == ScenarioId{} ? m_workspace.current() : m_toId;
    for (const Scenario& scenario : comparison.scenarios)
        if (to == from && m_toId == ScenarioId{} && scenario.id != from)
            to = scenario.id;
    m_from->showScenarios(comparison, from);
    m_to->showScenarios(comparison, to);
}

void WhyPanel::refresh()
{
    showScenarios();
    const WhyView why = withCurrentInput(m_workspace, [this](const CompareInput& input) {
        return buildWhy(input, {m_from->scenario(), m_to->scenario(), m_metric->metric()});
    });
    m_inputs = why.inputs;
    m_chart->show(why.built);
}

void WhyPanel::retranslate()
{
    m_from->setSpokenName(tr("From this scenario"));
    m_to->setSpokenName(tr("To this scenario"));
    m_metric->retranslate();
    m_per->retranslate();
    scheduleRefresh();
}

void WhyPanel::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
