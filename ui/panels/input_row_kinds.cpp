// SPDX-License-Identifier: GPL-3.0-or-later
// Choices and switches, and which row fits which input.
#include "ui/panels/input_row_kinds.h"

#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/number_row.h"
#include "ui/panels/switch_box.h"
#include "ui/theme/fonts.h"

#include <cmath>

namespace cw {

namespace {

// The switch of a workload heads its group.
bool headsGroup(ParameterId id)
{
    return id == ParameterId::trainingOn || id == ParameterId::inferenceOn || id == ParameterId::fleetOn;
}

} // namespace

InputRow* makeInputRow(ParameterId id, QWidget* parent)
{
    switch (parameterRow(id).kind) {
    case ParameterKind::choice: return new ChoiceRow(id, parent);
    case ParameterKind::flag: return new FlagRow(id, parent);
    case ParameterKind::number: break;
    }
    return new NumberRow(id, parent);
}

// --- Choices ---

ChoiceRow::ChoiceRow(ParameterId id, QWidget* parent)
    : InputRow(id, parent)
    , m_box(new ChoiceBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setBody(m_box, Place::below);
    setBuddyOf(m_box);
    connect(m_box, &ChoiceBox::chosen, this, [this](int index) { emit chosen(index, 0); });
    ChoiceRow::retranslate();
}

void ChoiceRow::showValue(const InputValue& value)
{
    m_box->showChoice(std::isnan(value.point) ? -1 : static_cast<int>(value.point));
}

void ChoiceRow::retranslate()
{
    QStringList texts;
    for (std::size_t i = 0; i < choiceOptions(id()).size(); ++i)
        texts << choiceLabel(id(), static_cast<int>(i));
    m_box->setTexts(texts);
    m_box->setSpokenName(name());
    m_box->setAccessibleDescription(parameterHelp(id()));
    m_box->setToolTip(parameterHelp(id()).toHtmlEscaped());
    InputRow::retranslate();
}

QWidget* ChoiceRow::firstFocus() const
{
    return m_box;
}

// --- Switches ---

FlagRow::FlagRow(ParameterId id, QWidget* parent)
    : InputRow(id, parent)
    , m_switch(new SwitchBox(this))
{
    setBody(m_switch, Place::beside);
    setBuddyOf(m_switch);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) { emit chosen(on ? 1.0 : 0.0, 0); });
    FlagRow::retranslate();
}

void FlagRow::showValue(const InputValue& value)
{
    m_switch->setChecked(value.point != 0.0);
}

void FlagRow::retranslate()
{
    if (headsGroup(id()))
        setLabelFont(theme::strongFont());
    m_switch->setAccessibleName(name());
    m_switch->setAccessibleDescription(parameterHelp(id()));
    m_switch->setToolTip(parameterHelp(id()).toHtmlEscaped());
    InputRow::retranslate();
}

QWidget* FlagRow::firstFocus() const
{
    return m_switch;
}

} // namespace cw
