// SPDX-License-Identifier: GPL-3.0-or-later
// Shortening to the width at hand.
#include "ui/panels/elided_label.h"

#include <QEvent>

namespace cw {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setFullText(const QString& text)
{
    if (m_full == text)
        return;
    m_full = text;
    updateGeometry();
    fit();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…') * 2, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()};
}

void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width());
    // A buddy makes "&" a mnemonic; names may hold one.
    setText(buddy() ? QString(shown).replace(u'&', QStringLiteral("&&")) : shown);
    if (shown != m_full)
        setToolTip(m_full.toHtmlEscaped());
    else if (toolTip() == m_full.toHtmlEscaped())
        setToolTip({});
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace cw
