// SPDX-License-Identifier: GPL-3.0-or-later
// Label and closing button.
#include "ui/shell/message_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/style_sheet.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cw {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showProblem(const QString& text)
{
    display(text, true);
}

void MessageBar::showNotice(const QString& text)
{
    display(text, false);
}

void MessageBar::dropNotice()
{
    if (!property("problem").toBool())
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::display(const QString& text, bool problem)
{
    m_label->setText(text);
    setProperty("problem", problem);
    theme::styleAnew(this);
    setVisible(true);
    QAccessibleEvent spoken(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::retranslate()
{
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace cw
