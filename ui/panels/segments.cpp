// SPDX-License-Identifier: GPL-3.0-or-later
// A row of exclusive buttons.
#include "ui/panels/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace cw {

Segments::Segments(int count, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("segment"));
        button->setProperty("place", i == 0 ? "first" : i == count - 1 ? "last" : "middle");
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setTexts(const QString& name, const QStringList& texts)
{
    setAccessibleName(name);
    for (int i = 0; i < texts.size(); ++i) {
        m_buttons->button(i)->setText(texts[i]);
        m_buttons->button(i)->setAccessibleName(name + QStringLiteral(": ") + texts[i]);
    }
}

void Segments::showChoice(int index)
{
    if (auto* button = m_buttons->button(index))
        button->setChecked(true);
}

int Segments::choice() const
{
    return m_buttons->checkedId();
}

} // namespace cw
