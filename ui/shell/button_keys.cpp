// SPDX-License-Identifier: GPL-3.0-or-later
// From Return to Space.
#include "ui/shell/button_keys.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>

namespace cw {

namespace {

bool isReturn(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && !(key.modifiers() & ~Qt::KeypadModifier) && !key.isAutoRepeat();
}

} // namespace

// Space opens menus and holds the button down until it is let go: so both halves are sent.
bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = event->type() == QEvent::KeyPress ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (!button || qobject_cast<QDialog*>(button->window()) || !isReturn(*static_cast<QKeyEvent*>(event)))
        return QObject::eventFilter(watched, event);
    const QPointer<QAbstractButton> alive(button); // a menu may do away with it
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (alive)
            QCoreApplication::sendEvent(alive, &space);
    }
    return true;
}

} // namespace cw
