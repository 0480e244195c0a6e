// SPDX-License-Identifier: GPL-3.0-or-later
// Carries what a view shows out of the window: to the clipboard, or by the pointer as a file.
#pragma once

#include "ui/panels/exhibit.h"

#include <QTemporaryDir>

#include <functional>

class QDrag;
class QWidget;

namespace cw {

class Workspace;

class Carrier {
public:
    explicit Carrier(Workspace& workspace);

    // Both say what was done, or why nothing was.
    void copy(const Exhibit& exhibit);
    // Returns when it was dropped. The file lives as long as this: who gets it may read it later.
    void drag(const Exhibit& exhibit, QWidget* from);

    // Runs the drag; a test looks at it instead.
    std::function<void(QDrag&)> run;

private:
    // `png` is the picture that it carries; empty for a table.
    [[nodiscard]] Result<QString> fileOf(const Exhibit& exhibit, const QByteArray& png);

    Workspace& m_workspace;
    QTemporaryDir m_folder;
    int m_drags = 0;
};

} // namespace cw
