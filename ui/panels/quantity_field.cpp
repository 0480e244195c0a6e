// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, refusing and showing of quantities.
#include "ui/panels/quantity_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace cw {

namespace {

constexpr int kUnitGap = 6;
constexpr int kFrame = 20; // border and padding, left and right

} // namespace

QuantityField::QuantityField(QWidget* parent)
    : QLineEdit(parent)
{
    setMinimumWidth(80);
    connect(this, &QLineEdit::textEdited, this, &QuantityField::fitMargins);
}

void QuantityField::showQuantity(const QString& number, const QString& unit)
{
    const bool typing = isModified() && hasFocus();
    if (m_number == number && m_unit == unit && (typing || text() == number))
        return;
    m_number = number;
    m_unit = unit;
    if (!typing)
        settle();
}

void QuantityField::startTyping(const QString& text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
    setModified(true);
    selectAll();
    fitMargins();
}

void QuantityField::setInvalid(bool invalid)
{
    if (m_invalid == invalid)
        return;
    m_invalid = invalid;
    setProperty("invalid", invalid);
    theme::styleAnew(this);
}

void QuantityField::settle()
{
    setInvalid(false);
    setText(m_number);
    setCursorPosition(0);
    setModified(false);
    fitMargins();
}

void QuantityField::submit()
{
    if (isModified() && text() != m_number)
        emit submitted(text());
    if (!m_invalid) // accepted: show it as it is kept; refused: keep what was typed beside the error
        settle();
}

// The unit has its own place at the right; typing takes the whole width, since it may bring a unit of its own.
void QuantityField::fitMargins()
{
    const int room = QFontMetrics(theme::noteFont()).horizontalAdvance(m_unit) + kUnitGap;
    setTextMargins(0, 0, showsUnit() ? room : 0, 0);
    update();
}

// A long range takes the place of its unit, which the tooltip says.
bool QuantityField::showsUnit() const
{
    if (m_unit.isEmpty() || isModified())
        return false;
    const int unit = QFontMetrics(theme::noteFont()).horizontalAdvance(m_unit) + kUnitGap;
    return fontMetrics().horizontalAdvance(m_number) + unit + kFrame <= width();
}

void QuantityField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitMargins();
}

bool QuantityField::event(QEvent* event)
{
    // Ctrl+Z belongs to the document as long as nothing was typed here.
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void QuantityField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (isModified() || m_invalid)) {
        settle();
        selectAll();
        emit abandoned();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
        if (!m_invalid)
            selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QuantityField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        submit();
}

void QuantityField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!showsUnit())
        return;
    QPainter painter(this);
    painter.setFont(theme::noteFont());
    painter.setPen(theme::colours().secondary);
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

} // namespace cw
