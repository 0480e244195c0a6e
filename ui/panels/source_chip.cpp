// SPDX-License-Identifier: GPL-3.0-or-later
// The chip's text and the card behind it.
#include "ui/panels/source_chip.h"

#include "app/models/texts.h"
#include "ui/panels/source_card.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace cw {

SourceChip::SourceChip(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("sourceChip"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &SourceChip::openDetails);
}

void SourceChip::showOrigin(const Origin& origin, const std::optional<Source>& source, const QString& what)
{
    const QString full = originText(origin, source);
    if (full == m_full && source == m_source && what == m_what)
        return;
    m_full = full;
    m_what = what;
    m_source = source;
    m_grade = origin.grade;
    setFont(theme::noteFont());
    setEnabled(source.has_value());
    setToolTip(source ? sourceDetails(*source).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                      : QString());
    setAccessibleName(tr("Source of “%1”: %2").arg(what, full));
    updateGeometry();
    update();
}

QSize SourceChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, 18};
}

QSize SourceChip::minimumSizeHint() const
{
    return {24, 18};
}

// In its own hand, so that the text begins exactly below the field.
void SourceChip::paintEvent(QPaintEvent*)
{
    const theme::Colours& c = theme::colours();
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    QPainter painter(this);
    painter.setPen(lit ? c.accent : c.secondary);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_full, Qt::ElideMiddle, width()));
    if (hasFocus())
        painter.drawLine(0, height() - 1, width(), height() - 1);
}

void SourceChip::openDetails()
{
    if (m_source)
        showSourceCard(*m_source, m_grade, m_what, this);
}

} // namespace cw
