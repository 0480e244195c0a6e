// SPDX-License-Identifier: GPL-3.0-or-later
// Marker, title and buttons on one line.
#include "ui/panels/panel_head.h"

#include "ui/panels/elided_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/scenario_mark.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cw {

PanelHead::PanelHead(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_mark(new QLabel(this))
    , m_title(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("panelHead"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_layout->setContentsMargins(16, 0, 8, 1);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_title, 1);
    m_title->setFont(theme::strongFont());
    m_mark->hide();
}

void PanelHead::setTitle(const QString& title)
{
    m_title->setFullText(title);
}

void PanelHead::setMark(std::optional<int> style)
{
    m_style = style;
    showMark();
}

void PanelHead::addButton(QWidget* button)
{
    m_layout->addWidget(button);
}

void PanelHead::showMark()
{
    m_mark->setVisible(m_style.has_value());
    if (m_style)
        m_mark->setPixmap(theme::markIcon(*m_style).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void PanelHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        m_title->setFont(theme::strongFont());
}

} // namespace cw
