// SPDX-License-Identifier: GPL-3.0-or-later
// From the document to the chart.
#include "ui/panels/compare_panel.h"

#include "app/models/compare_panel.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/headline_panel.h"
#include "ui/panels/workspace.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cw {

ComparePanel::ComparePanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_headline(new HeadlinePanel(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CompareChartView(this))
    , m_empty(new EmptyState(this))
{
    build();
    connectAll();
    retranslate();
}

void ComparePanel::build()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_view);
    connect(m_view, &CompareChartView::regionReached, this, [scroll](const QRect& where) {
        scroll->ensureVisible(where.center().x(), where.center().y(), 0, where.height());
    });
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(m_stack, 1);
}

void ComparePanel::connectAll()
{
    const Document& document = m_workspace.document();
    connect(&document, &Document::changed, this, &ComparePanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &ComparePanel::scheduleRefresh);
    connect(&m_workspace, &Workspace::draggingEnded, this, &ComparePanel::scheduleRefresh);
    connect(m_view, &CompareChartView::cellActivated, this, &ComparePanel::explain);
    connect(m_view, &CompareChartView::rowActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_rows.size()))
            m_workspace.setCurrent(m_rows[static_cast<std::size_t>(row)]);
    });
    connect(m_empty, &EmptyState::clicked, this, &ComparePanel::newScenarioWanted);
}

void ComparePanel::refresh()
{
    m_rows.clear();
    const Comparison& comparison = m_workspace.document().comparison();
    for (const Scenario& scenario : comparison.scenarios)
        if (scenario.shown)
            m_rows.push_back(scenario.id);
    const chart::CompareChart chart = currentChart(m_workspace);
    m_headline->showTexts(chart);
    m_view->setChart(chart);
    m_stack->setCurrentIndex(comparison.scenarios.empty() ? 1 : 0);
}

void ComparePanel::explain(int row, int panel)
{
    const auto metrics = panelMetrics(m_workspace.document().view());
    const bool known = row >= 0 && row < static_cast<int>(m_rows.size()) && panel >= 0
        && panel < static_cast<int>(metrics.size());
    if (known)
        emit m_workspace.explainRequested(
            {m_rows[static_cast<std::size_t>(row)], metrics[static_cast<std::size_t>(panel)]});
}

void ComparePanel::retranslate()
{
    m_empty->setTexts(
        tr("A comparison begins with a scenario: a model that is trained, a service that answers queries, "
           "or a whole cluster. Its electricity, carbon, water and cost then stand here, beside the others."),
        tr("New scenario"));
    scheduleRefresh();
}

void ComparePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
