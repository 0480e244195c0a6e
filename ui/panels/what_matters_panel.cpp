// SPDX-License-Identifier: GPL-3.0-or-later
// The question at the top, its picture below.
#include "ui/panels/what_matters_panel.h"

#include "app/models/error_text.h"
#include "app/models/input_rows.h"
#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/activity_line.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/result_boxes.h"
#include "ui/panels/segments.h"
#include "ui/panels/sweep_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

WhatMattersPanel::WhatMattersPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_scenario(new ScenarioBox(this))
    , m_minus(new ScenarioBox(this))
    , m_metric(new MetricBox(this))
    , m_per(new PerBox(workspace, this))
    , m_kind(new Segments(3, this))
    , m_sweep(new SweepBar(this))
    , m_chart(new ChartBox(this))
    , m_activity(new ActivityLine(this))
    , m_newScenario(new QPushButton(this))
    , m_sharesJob(new LatestJob<Shares>(this))
    , m_linesJob(new LatestJob<Lines>(this))
{
    build();
    connectAll();
    retranslate();
}

WhatMattersPanel::~WhatMattersPanel() = default;

void WhatMattersPanel::build()
{
    QHBoxLayout* boxes = boxRow({{m_scenario, 3}, {m_minus, 3}, {m_metric, 3}, {m_per, 2}});
    boxes->setContentsMargins(16, 0, 16, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    const auto addIndented = [layout](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        row->addWidget(widget);
        layout->addLayout(row);
        return row;
    };
    addIndented(m_kind)->addStretch(1);
    layout->addLayout(boxes);
    addIndented(m_sweep);
    layout->addWidget(m_chart, 1);
    addIndented(m_newScenario)->addStretch(1);
    addIndented(m_activity);
}

void WhatMattersPanel::connectAll()
{
    const Document& document = m_workspace.document();
    connect(&document, &Document::changed, this, &WhatMattersPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &WhatMattersPanel::scheduleRefresh);
    connect(&m_workspace, &Workspace::currentChanged, this, &WhatMattersPanel::scheduleRefresh);
    connect(m_scenario, &ChoiceBox::chosen, this, [this] { m_workspace.setCurrent(m_scenario->scenario()); });
    connect(m_minus, &ChoiceBox::chosen, this, [this] {
        m_minusId = m_minus->scenario();
        refreshNow();
    });
    connect(m_metric, &ChoiceBox::chosen, this, &WhatMattersPanel::refreshNow);
    connect(m_kind, &Segments::chosen, this, &WhatMattersPanel::refreshNow);
    connect(m_kind, &Segments::chosen, this, &WhatMattersPanel::kindChanged);
    connect(m_sweep, &SweepBar::changed, this, &WhatMattersPanel::refreshNow);
    connect(m_chart->view(), &ChartView::activated, this, &WhatMattersPanel::follow);
    connect(m_newScenario, &QPushButton::clicked, this, &WhatMattersPanel::makeScenario);
    m_activity->follow(*m_sharesJob);
    m_activity->follow(*m_linesJob);
    connect(m_activity, &ActivityLine::cancelled, this, [this] {
        m_chart->showReason(tr("Cancelled. Change an input or choose another view to compute again."));
    });
}

WhatMattersPanel::Kind WhatMattersPanel::kind() const
{
    return static_cast<Kind>(m_kind->choice());
}

void WhatMattersPanel::showKind(Kind kind)
{
    m_kind->showChoice(static_cast<int>(kind));
    refreshNow();
}

InfluenceChoice WhatMattersPanel::choice() const
{
    const std::optional<ScenarioId> minus = m_minusId == ScenarioId{} || m_minusId == m_workspace.current()
        ? std::nullopt
        : std::optional(m_minusId);
    return {m_workspace.current(), minus, m_metric->metric()};
}

void WhatMattersPanel::showScenarios()
{
    const Comparison& comparison = m_workspace.document().comparison();
    if (!findScenario(comparison, m_minusId))
        m_minusId = {};
    m_scenario->showScenarios(comparison, m_workspace.current());
    m_minus->showScenarios(comparison, m_minusId, tr("Its own result", "not a difference of two scenarios"));
}

void WhatMattersPanel::refresh()
{
    showScenarios();
    if (m_shownKind != kind())
        m_chart->showReason(tr("Computing …"));
    m_shownKind.reset();
    const bool sweeps = kind() == Kind::sweep;
    m_minus->setVisible(!sweeps);
    m_sweep->setVisible(sweeps);
    m_newScenario->setVisible(sweeps);
    m_sharesJob->cancel();
    m_linesJob->cancel();
    if (!m_workspace.document().scenario(m_workspace.current()))
        return m_chart->showReason(
            tr("Which input moves the result most stands here. Add a scenario first."));
    switch (kind()) {
    case Kind::tornado: return refreshTornado();
    case Kind::shares: return refreshShares();
    case Kind::sweep: return refreshSweep();
    }
}

void WhatMattersPanel::refreshTornado()
{
    const TornadoView view = withCurrentInput(
        m_workspace, [this](const CompareInput& input) { return buildTornado(input, choice()); });
    m_movers.clear();
    for (const TornadoBar& bar : view.tornado.bars)
        m_movers.push_back(bar.mover);
    m_chart->show(view.built);
    m_shownKind = Kind::tornado;
}

void WhatMattersPanel::refreshShares()
{
    const TornadoView view = withCurrentInput(
        m_workspace, [this](const CompareInput& input) { return buildTornado(input, choice()); });
    if (!view.built.chart)
        return m_chart->showReason(view.built.reason);
    const InfluenceChoice asked = choice();
    const Document& document = m_workspace.document();
    const Question question = questionOf(document.comparison(), asked, document.view().per);
    const std::uint64_t seed = document.comparison().seed;
    m_sharesJob->start(
        [question, seed](const KeepGoing& keepGoing) {
            return influences(question, kInfluencePoints, seed, keepGoing);
        },
        [this, asked](Shares shares) {
            if (!shares)
                return m_chart->showReason(
                    tr("The shares are not known: the result is not finite in some draw."));
            m_shownKind = Kind::shares;
            SharesView view = withCurrentInput(
                m_workspace, [&](const CompareInput& input) { return buildShares(input, asked, *shares); });
            m_movers = std::move(view.movers);
            m_chart->showChart(std::move(view.chart));
        });
}

// The numbers that the result reads, first those that matter most: the first one is swept until another is chosen.
std::vector<ParameterId> WhatMattersPanel::sweepable(const InputSet& inputs) const
{
    const Per per = m_workspace.document().view().per;
    std::vector<ParameterId> ids;
    if (const auto found = tornado({{inputs}, m_metric->metric(), per}))
        for (const TornadoBar& bar : found->bars)
            ids.push_back(bar.mover.input);
    for (const ParameterId id : numbersRead(inputs, m_metric->metric()))
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    return ids;
}

void WhatMattersPanel::refreshSweep()
{
    const InputSet inputs = m_workspace.document().inputs(m_workspace.current());
    m_sweep->setInputs(inputs, sweepable(inputs));
    m_offered.clear();
    offerScenario(-1);
    SweepChoice swept{m_workspace.current(), m_metric->metric(), {}, {}};
    const auto x = m_sweep->x();
    if (!x)
        return m_chart->showReason(x.error().where.empty()
                                       ? tr("This result reads no number that could be swept.")
                                       : errorText(x.error()));
    swept.x = x.value();
    if (m_sweep->isMap()) {
        const auto y = m_sweep->y();
        if (!y)
            return m_chart->showReason(errorText(y.error()));
        swept.y = y.value();
        m_swept = swept;
        m_shownKind = Kind::sweep;
        return m_chart->show(withCurrentInput(
            m_workspace, [&](const CompareInput& input) { return buildMap(input, m_swept); }));
    }
    startLines(swept);
}

void WhatMattersPanel::startLines(const SweepChoice& swept)
{
    const Document& document = m_workspace.document();
    const LineSweep sweep = lineSweepOf(document.comparison(), swept, document.view().per);
    m_linesJob->start([sweep](const KeepGoing& keepGoing) { return sweepLines(sweep, keepGoing); },
                      [this, swept](const Lines& lines) {
                          if (!lines)
                              return m_chart->showReason(errorText(lines.error()));
                          if (!lines.value())
                              return;
                          m_swept = swept;
                          m_shownKind = Kind::sweep;
                          m_chart->show(withCurrentInput(m_workspace, [&](const CompareInput& input) {
                              return buildLines(input, m_swept, *lines.value());
                          }));
                      });
}

// A row leads to its input, a point of a sweep can become a scenario.
void WhatMattersPanel::follow(int index)
{
    if (m_shownKind != kind())
        return;
    if (kind() == Kind::sweep)
        return offerScenario(index);
    if (index < 0 || index >= static_cast<int>(m_movers.size()))
        return;
    const Mover& mover = m_movers[static_cast<std::size_t>(index)];
    const InfluenceChoice asked = choice();
    const bool ofMinus = asked.minus && mover.scenarios.back() == 0;
    const ScenarioId owner = ofMinus ? *asked.minus : asked.scenario;
    m_workspace.setCurrent(owner);
    emit m_workspace.inputRequested(owner, mover.input);
}

void WhatMattersPanel::offerScenario(int index)
{
    m_offered.clear();
    if (index >= 0) {
        const auto at = static_cast<std::size_t>(index);
        const std::size_t width = m_swept.x.values.size();
        // As it is named on the button: rounded.
        m_offered.emplace_back(m_swept.x.input, roundedTo(m_swept.x.values[at % width], kSourcedDigits));
        if (m_swept.y)
            m_offered.emplace_back(m_swept.y->input,
                                   roundedTo(m_swept.y->values[at / width], kSourcedDigits));
    }
    QStringList values;
    for (const auto& [input, value] : m_offered)
        values << inputText(input, value, currentLanguage());
    m_newScenario->setEnabled(!m_offered.empty());
    m_newScenario->setText(values.isEmpty()
                               ? tr("New scenario from a point: choose one in the picture")
                               : tr("New scenario with %1").arg(values.join(tr(", ", "between two values"))));
}

void WhatMattersPanel::makeScenario()
{
    Document& document = m_workspace.document();
    document.undoStack().beginMacro(tr("New scenario from a sweep"));
    const ScenarioId made = document.inheritFrom(m_workspace.current());
    QStringList values;
    for (const auto& [input, value] : m_offered) {
        if (const Status set = document.setInput(made, input, value); !set)
            m_workspace.report(set.error());
        values << inputText(input, value, currentLanguage());
    }
    const Scenario* original = document.scenario(m_workspace.current());
    if (original)
        document.rename(
            made,
            tr("%1, %2", "1: scenario, 2: values of inputs")
                .arg(QString::fromStdString(original->name), values.join(tr(", ", "between two values"))));
    document.undoStack().endMacro();
    m_workspace.setCurrent(made);
    m_chart->view()->setFocus(); // the button is off now
}

void WhatMattersPanel::retranslate()
{
    m_kind->setTexts(tr("What is shown"),
                     {tr("One at a time"), tr("Shares of the uncertainty"), tr("Sweep")});
    m_scenario->setSpokenName(tr("Scenario"));
    m_minus->setSpokenName(tr("Less which scenario"));
    m_minus->setToolTip(
        tr("Its own result, or by how much it differs from another scenario").toHtmlEscaped());
    m_metric->retranslate();
    m_per->retranslate();
    m_sweep->retranslate();
    m_activity->retranslate();
    offerScenario(-1);
    scheduleRefresh();
}

void WhatMattersPanel::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
