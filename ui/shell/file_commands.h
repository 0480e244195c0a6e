// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save, export: what happens to files, with the question about unsaved changes before anything is lost.
#pragma once

#include "app/engine/result.h"

#include <QString>

namespace cw {

class Dialogs;
class Settings;
class Workspace;
struct Exhibit;

class FileCommands {
public:
    FileCommands(Workspace& workspace, Settings& settings, Dialogs& dialogs);

    void startNew();
    void openSample();
    void open();
    // Without a question: for the command line and for documents that replace nothing. False, with a message, on an error.
    bool openPath(const QString& path);
    // The same after the question.
    void openRecent(const QString& path);
    bool save();
    bool saveAs();
    // Asks for kind and place, and writes it; where there is nothing it says why.
    void exportShown(const Exhibit& exhibit);
    // Asks about unsaved changes; false when the person wants to stay.
    [[nodiscard]] bool mayLeave();

private:
    bool saveTo(const QString& path);
    void tellExported(const Status& done, const QString& path);

    Workspace& m_workspace;
    Settings& m_settings;
    Dialogs& m_dialogs;
};

} // namespace cw
