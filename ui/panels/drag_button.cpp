// SPDX-License-Identifier: GPL-3.0-or-later
// Telling a pull from a click.
#include "ui/panels/drag_button.h"

#include <QApplication>
#include <QMouseEvent>

namespace cw {

DragButton::DragButton(QWidget* parent)
    : QToolButton(parent)
{
    setCursor(Qt::OpenHandCursor);
}

void DragButton::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return QToolButton::mouseMoveEvent(event);
    if (!m_pressed)
        return; // pulled already
    const int pulled = (event->position().toPoint() - *m_pressed).manhattanLength();
    if (pulled < QApplication::startDragDistance())
        return QToolButton::mouseMoveEvent(event);
    m_pressed.reset();
    setDown(false); // so that letting go is no click
    emit dragWanted();
}

} // namespace cw
