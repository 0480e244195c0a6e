// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence and a button in the middle of an empty place.
#include "ui/panels/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kTextWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("secondary"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(kTextWidth);
    m_button->setObjectName(QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setTexts(const QString& text, const QString& button)
{
    m_text->setText(text);
    m_text->setFixedHeight(m_text->heightForWidth(kTextWidth)); // a centred label would not ask for it
    m_button->setText(button);
    m_button->setAccessibleName(QString(button).remove(u'&'));
}

} // namespace cw
