// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes over scenarios, results and counts.
#include "ui/panels/result_boxes.h"

#include "app/models/texts.h"
#include "ui/theme/scenario_mark.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cw {

QHBoxLayout* boxRow(std::initializer_list<BoxShare> boxes)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const BoxShare& each : boxes) {
        each.box->shareWidth();
        row->addWidget(each.box, each.share);
    }
    return row;
}

void ScenarioBox::showScenarios(const Comparison& comparison, ScenarioId chosen, const QString& none)
{
    m_ids.clear();
    QStringList names;
    if (!none.isEmpty()) {
        m_ids.push_back({});
        names << none;
    }
    for (const Scenario& scenario : comparison.scenarios) {
        m_ids.push_back(scenario.id);
        names << QString::fromStdString(scenario.name);
    }
    setTexts(names);
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        if (const Scenario* scenario = findScenario(comparison, m_ids[i]))
            setItemIcon(static_cast<int>(i), theme::markIcon(scenario->style));
    const auto at = std::find(m_ids.begin(), m_ids.end(), chosen);
    showChoice(at == m_ids.end() ? 0 : static_cast<int>(at - m_ids.begin()));
}

ScenarioId ScenarioBox::scenario() const
{
    const auto at = static_cast<std::size_t>(std::max(0, currentIndex()));
    return at < m_ids.size() ? m_ids[at] : ScenarioId{};
}

MetricBox::MetricBox(QWidget* parent)
    : ChoiceBox(parent)
{
    setMaxVisibleItems(static_cast<int>(kMetricCount));
    retranslate();
}

void MetricBox::retranslate()
{
    QStringList texts;
    for (const MetricRow& row : metricTable())
        texts << metricLabel(row.metric);
    setTexts(texts);
    setSpokenName(tr("Result"));
}

PerBox::PerBox(Workspace& workspace, QWidget* parent)
    : ChoiceBox(parent)
    , m_workspace(workspace)
{
    connect(this, &ChoiceBox::chosen, this, [this](int index) {
        CompareView view = m_workspace.document().view();
        view.per = static_cast<Per>(index);
        m_workspace.document().setView(view);
    });
    connect(&workspace.document(), &Document::viewChanged, this, &PerBox::showView);
    retranslate();
}

void PerBox::retranslate()
{
    QStringList texts;
    for (std::size_t i = 0; i < kPerCount; ++i)
        texts << perLabel(static_cast<Per>(i));
    setTexts(texts);
    setSpokenName(tr("What the results are counted for"));
    showView();
}

void PerBox::showView()
{
    showChoice(static_cast<int>(m_workspace.document().view().per));
}

} // namespace cw
