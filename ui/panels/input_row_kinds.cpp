// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of the rows.
#include "ui/panels/input_row_kinds.h"

#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/switch_box.h"
#include "ui/panels/value_slider.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>

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

// --- Numbers ---

NumberRow::NumberRow(ParameterId id, QWidget* parent)
    : InputRow(id, parent)
    , m_slider(new ValueSlider(id, this))
    , m_field(new QuantityField(this))
{
    auto* body = new QWidget(this);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider, 3);
    layout->addWidget(m_field, 5);
    setBody(body, Place::below);
    setBuddyOf(m_field);
    connect(m_slider, &ValueSlider::moved, this, &InputRow::chosen);
    connect(m_field, &QuantityField::submitted, this, &InputRow::typed);
    connect(m_field, &QuantityField::abandoned, this, [this] { showError({}); });
    NumberRow::retranslate();
}

void NumberRow::showValue(double value)
{
    const ParameterRow& row = parameterRow(id());
    const QString number =
        std::isnan(value) ? QString() : QString::fromStdString(formatInput(row, value, currentLanguage()));
    m_field->showQuantity(number, QString::fromStdString(unitLabel(row.unit, currentLanguage())));
    m_slider->showValue(value);
    if (!m_field->isInvalid() && !error().isEmpty())
        showError({}); // the refused text has given way
}

void NumberRow::showError(const QString& sentence)
{
    if (sentence.isEmpty() && m_field->isInvalid())
        m_field->settle();
    m_field->setInvalid(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? parameterHelp(id()) : sentence);
    InputRow::showError(sentence);
}

void NumberRow::settle()
{
    InputRow::settle();
    m_field->settle();
}

void NumberRow::retranslate()
{
    m_slider->setAccessibleName(tr("Slider for “%1”").arg(name()));
    m_slider->setToolTip(parameterHelp(id()).toHtmlEscaped());
    m_field->setAccessibleName(name());
    m_field->setAccessibleDescription(parameterHelp(id()));
    m_field->setPlaceholderText(notKnownText());
    m_field->setToolTip(tr("A number with or without a unit; ? for not known").toHtmlEscaped());
    InputRow::retranslate();
}

QWidget* NumberRow::firstFocus() const
{
    return m_slider;
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

void ChoiceRow::showValue(double value)
{
    m_box->showChoice(std::isnan(value) ? -1 : static_cast<int>(value));
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

void FlagRow::showValue(double value)
{
    m_switch->setChecked(value != 0.0);
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
