// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo keys reach the document while a text field has nothing of its own to undo: Qt's fields keep them always.
#pragma once

#include <QObject>

namespace cw {

// Install it on the application.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cw
