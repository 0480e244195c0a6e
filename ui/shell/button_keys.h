// SPDX-License-Identifier: GPL-3.0-or-later
// Return presses the button that has the focus, as Space does. In dialogs it is the default button's, which is Qt's own way.
#pragma once

#include <QObject>

namespace cw {

// To be installed on the application.
class ButtonKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cw
