// SPDX-License-Identifier: GPL-3.0-or-later
// What all rows of the inspector share.
#include "ui/panels/input_row.h"

#include "app/models/texts.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/source_chip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

InputRow::InputRow(ParameterId id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
    , m_foot(new QHBoxLayout)
    , m_label(new ElidedLabel(this))
    , m_reset(new QToolButton(this))
    , m_chip(new SourceChip(this))
    , m_error(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_reset->setObjectName(QStringLiteral("small"));
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_error->setObjectName(QStringLiteral("fieldError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    connect(m_reset, &QToolButton::clicked, this, &InputRow::resetWanted);
}

// The reset button keeps its room when it is hidden, so that nothing jumps when a value is changed.
void InputRow::setBody(QWidget* body, Place place)
{
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_label, 1);
    head->addWidget(m_reset);
    m_layout->addLayout(head);
    if (place == Place::beside)
        head->addWidget(body);
    else
        m_layout->addWidget(body);
    m_layout->addWidget(m_error);
    m_foot->addWidget(m_chip, 0, Qt::AlignLeft);
    m_foot->addStretch(1);
    m_layout->addLayout(m_foot);
}

void InputRow::setFoot(QWidget* foot)
{
    m_foot->addWidget(foot, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void InputRow::setLabelFont(const QFont& font)
{
    m_label->setFont(font);
}

void InputRow::setBuddyOf(QWidget* field)
{
    m_label->setBuddy(field);
}

QString InputRow::name() const
{
    return parameterLabel(m_id);
}

void InputRow::showState(const InputState& state)
{
    m_state = state;
    m_reset->setVisible(state.own);
    showValue(state.value);
    showOrigin();
}

// A switch or choice that stands as the table has it needs no source; a number always has one.
void InputRow::showOrigin()
{
    const bool isNumber = parameterRow(m_id).kind == ParameterKind::number;
    const bool plain = m_state.value.origin.kind == OriginKind::tableDefault
        || (m_state.value.origin.kind == OriginKind::user && !m_state.source);
    m_chip->setVisible((isNumber || !plain) && m_error->isHidden());
    m_chip->showOrigin(m_state.value.origin, m_state.source, name());
    const QString reset = m_state.inheritedFrom.isEmpty()
        ? tr("Back to the default value")
        : tr("Back to the value of “%1”").arg(m_state.inheritedFrom);
    m_reset->setToolTip(reset.toHtmlEscaped());
    m_reset->setAccessibleName(
        tr("%1: %2", "1: name of an input, 2: what the button does").arg(name(), reset));
}

void InputRow::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    showOrigin();
}

void InputRow::settle()
{
    showError({});
}

QString InputRow::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void InputRow::retranslate()
{
    m_label->setFullText(name());
    m_label->setToolTip(parameterHelp(m_id).toHtmlEscaped());
    m_error->setFont(theme::noteFont());
    m_reset->setIcon(theme::icon(QStringLiteral("reset")));
    showState(m_state);
}

void InputRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_reset->setIcon(theme::icon(QStringLiteral("reset")));
}

} // namespace cw
