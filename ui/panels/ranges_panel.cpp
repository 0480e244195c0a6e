// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of the scenarios.
#include "ui/panels/ranges_panel.h"

#include "app/models/distribution_model.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/result_boxes.h"
#include "ui/panels/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cw {

RangesPanel::RangesPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_metric(new MetricBox(this))
    , m_per(new PerBox(workspace, this))
    , m_kind(new Segments(2, this))
    , m_chart(new ChartBox(this))
{
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    boxes->setContentsMargins(16, 0, 16, 0);
    boxes->addWidget(m_metric);
    boxes->addWidget(m_per);
    boxes->addStretch(1);
    boxes->addWidget(m_kind);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(boxes);
    layout->addWidget(m_chart, 1);

    const Document& document = workspace.document();
    connect(&document, &Document::changed, this, &RangesPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &RangesPanel::scheduleRefresh);
    connect(&workspace, &Workspace::draggingEnded, this, &RangesPanel::scheduleRefresh);
    connect(m_metric, &ChoiceBox::chosen, this, &RangesPanel::refreshNow);
    connect(m_kind, &Segments::chosen, this, &RangesPanel::refreshNow);
    connect(m_chart->view(), &ChartView::activated, this, [this](int series) {
        if (series >= 0 && series < static_cast<int>(m_scenarios.size()))
            m_workspace.setCurrent(m_scenarios[static_cast<std::size_t>(series)]);
    });
    retranslate();
}

void RangesPanel::refresh()
{
    const DistributionView view = withCurrentInput(m_workspace, [this](const CompareInput& input) {
        return buildDistribution(input, m_metric->metric(), static_cast<chart::CurveKind>(m_kind->choice()));
    });
    m_scenarios = view.scenarios;
    m_chart->show(view.built);
}

void RangesPanel::retranslate()
{
    m_metric->retranslate();
    m_per->retranslate();
    m_kind->setTexts(tr("Curve"), {tr("How likely"), tr("Chance of more")});
    scheduleRefresh();
}

void RangesPanel::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
