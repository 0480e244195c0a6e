// SPDX-License-Identifier: GPL-3.0-or-later
// Inspector: from the document to the rows, and from the rows to the document.
#include "ui/panels/inspector_panel.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/models/input_rows.h"
#include "app/models/texts.h"
#include "ui/panels/input_list.h"
#include "ui/panels/panel_head.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/segments.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

InspectorPanel::InspectorPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new PanelHead(this))
    , m_note(new QLabel(this))
    , m_preset(new PresetField(workspace, this))
    , m_filter(new Segments(2, this))
    , m_inputs(new InputList(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
}

void InspectorPanel::build()
{
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(16, 12, 16, 4);
    tools->setSpacing(8);
    tools->addWidget(m_note);
    tools->addWidget(m_preset);
    tools->addWidget(m_filter);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setObjectName(QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(16, 12, 16, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(tools);
    layout->addWidget(m_empty);
    layout->addWidget(m_inputs, 1);
}

void InspectorPanel::connectAll()
{
    connect(&m_workspace.document(), &Document::changed, this, &InspectorPanel::refresh);
    connect(&m_workspace, &Workspace::currentChanged, this, [this] {
        m_inputs->settle();
        refresh();
    });
    connect(&m_workspace, &Workspace::inputRequested, this, &InspectorPanel::goTo);
    connect(m_filter, &Segments::chosen, this, &InspectorPanel::refresh);
    connect(m_preset, &PresetField::chosen, this, &InspectorPanel::applyPreset);
    connect(m_inputs, &InputList::chosen, this, &InspectorPanel::change);
    connect(m_inputs, &InputList::rangeChosen, this, &InspectorPanel::changeRange);
    connect(m_inputs, &InputList::typed, this, &InspectorPanel::changeByText);
    connect(m_inputs, &InputList::dragged, &m_workspace, &Workspace::setDragging);
    connect(m_inputs, &InputList::resetWanted, this,
            [this](ParameterId id) { m_workspace.document().resetInput(m_workspace.current(), id); });
}

void InspectorPanel::setFilter(int filter)
{
    m_filter->showChoice(filter);
    refresh();
}

void InspectorPanel::goTo(ScenarioId scenario, ParameterId id)
{
    m_workspace.setCurrent(scenario);
    setFilter(0);
    InputRow* row = m_inputs->row(id);
    if (!row || row->isHidden())
        return;
    m_inputs->widget()->layout()->activate();
    m_inputs->ensureWidgetVisible(row, 0, 40);
    row->firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

// What "different" is measured against: the baseline, or the table for the baseline itself.
InputSet InspectorPanel::compared() const
{
    const auto baseline = m_workspace.document().comparison().baseline;
    if (!baseline || *baseline == m_workspace.current())
        return defaultInputs();
    return m_workspace.document().inputs(*baseline);
}

std::vector<ParameterId> InspectorPanel::wanted(const InputSet& inputs) const
{
    if (m_filter->choice() == 0)
        return visibleInputs(inputs);
    return visibleInputs(inputs, compared());
}

void InspectorPanel::refresh()
{
    const Document& document = m_workspace.document();
    const Scenario* scenario = document.scenario(m_workspace.current());
    m_preset->setVisible(scenario);
    m_filter->setVisible(scenario);
    m_inputs->setVisible(scenario);
    m_head->setMark(scenario ? std::optional<int>(scenario->style) : std::nullopt);
    m_head->setTitle(scenario ? QString::fromStdString(scenario->name) : tr("Inputs"));
    showNote(scenario ? scenario->note : std::string());
    if (!scenario) {
        m_empty->setText(tr("The inputs of the chosen scenario stand here, each with its source."));
        m_empty->show();
        return;
    }
    const InputSet inputs = document.inputs(scenario->id);
    const std::vector<ParameterId> ids = wanted(inputs);
    m_empty->setText(tr("Nothing differs from the baseline. “All” shows everything that can be changed."));
    m_empty->setVisible(ids.empty());
    const Scenario* parent = scenario->parent ? document.scenario(*scenario->parent) : nullptr;
    const QString parentName = parent ? QString::fromStdString(parent->name) : QString();
    const std::vector<ParameterId> own =
        differingInputs(inputs, parent ? document.inputs(parent->id) : defaultInputs());
    m_inputs->showInputs(ids, [&](ParameterId id) {
        const InputValue& value = inputs[indexOf(id)];
        const bool differs = std::find(own.begin(), own.end(), id) != own.end();
        return InputState{value, m_workspace.source(value.origin.source), differs, parentName};
    });
}

void InspectorPanel::showNote(const std::string& note)
{
    m_note->setFont(theme::noteFont());
    m_note->setText(QString::fromStdString(note));
    m_note->setVisible(!note.empty());
}

void InspectorPanel::change(ParameterId id, double value, int session)
{
    const Status done = m_workspace.document().setInput(m_workspace.current(), id, value, session);
    if (InputRow* row = m_inputs->row(id))
        row->showError(done ? QString() : errorText(done.error()));
}

void InspectorPanel::changeRange(ParameterId id, const Distribution& range, int session)
{
    const Status done = m_workspace.document().setRange(m_workspace.current(), id, range, session);
    if (InputRow* row = m_inputs->row(id))
        row->showError(done ? QString() : errorText(done.error()));
}

// The old value is kept when the text cannot be read; what was typed stays there for mending.
void InspectorPanel::changeByText(ParameterId id, const QString& text)
{
    InputRow* row = m_inputs->row(id);
    const auto value = readInput(id, text.trimmed().toStdString());
    if (!value) {
        row->showError(errorText(value.error()));
        return;
    }
    const auto& [point, range] = value.value();
    const ScenarioId scenario = m_workspace.current();
    Document& document = m_workspace.document();
    const Status done =
        range ? document.setRange(scenario, id, *range) : document.setInput(scenario, id, point);
    if (done)
        row->settle();
    else
        row->showError(errorText(done.error()));
}

void InspectorPanel::applyPreset(const Preset& preset)
{
    std::vector<Source> sources;
    for (const Figure& figure : preset.figures)
        if (const auto source = m_workspace.source(figure.source))
            sources.push_back(*source);
    m_workspace.document().applyPreset(m_workspace.current(), preset, sources);
}

void InspectorPanel::retranslate()
{
    m_filter->setTexts(tr("Which inputs are shown"), {tr("All"), tr("Different from baseline")});
    m_inputs->retranslate();
    refresh();
}

void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
