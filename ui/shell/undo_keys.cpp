// SPDX-License-Identifier: GPL-3.0-or-later
// Whose key it is.
#include "ui/shell/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace cw {

// A field that overrides a shortcut accepts this event; what never reaches it goes to the menu.
bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto* field = qobject_cast<QLineEdit*>(watched)) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if ((key->matches(QKeySequence::Undo) && !field->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !field->isRedoAvailable()))
                return true;
        }
    return QObject::eventFilter(watched, event);
}

} // namespace cw
