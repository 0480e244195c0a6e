// SPDX-License-Identifier: GPL-3.0-or-later
// What makes and reads files of other kinds than documents and pictures: report, workbook, bundle, import.
#pragma once

#include "app/exchange/import.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

namespace cw {

class Dialogs;
class Workspace;
struct ReportInput;

class PublishCommands {
public:
    PublishCommands(Workspace& workspace, Dialogs& dialogs);

    // Each asks where to, works with "Cancel", and says what was done or went wrong.
    void writeReport();
    void writeWorkbook();
    void writeBundle();
    // Computes the results of a bundle again and says whether they are equal.
    void verifyBundle();
    // Scenarios of other programs' files, as one undo step.
    void importScenarios();
    void importFrom(const QString& path);
    // What was read from the file, all of it or nothing.
    void add(const Imported& imported, const QString& path);

private:
    using Make = std::function<Result<QByteArray>(const ReportInput&, const KeepGoing&)>;
    struct Format {
        QString ending;
        Make make;
    };
    // The path's ending decides the format. Tells what was done, or what went wrong.
    void write(const QString& path, const QString& doing, std::span<const Format> formats);
    [[nodiscard]] QString pathFor(const QString& title, const QString& ending);
    void tell(const Error& error);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
};

} // namespace cw
