// SPDX-License-Identifier: GPL-3.0-or-later
// What makes and reads files of other kinds than documents and pictures: report, workbook, bundle, import.
#pragma once

#include "app/engine/uncertainty/sampler.h"

#include <QByteArray>
#include <QString>

#include <functional>

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

private:
    using Make = std::function<Result<QByteArray>(const ReportInput&, const KeepGoing&)>;
    // Tells what was done, or what went wrong.
    void write(const QString& path, const QString& doing, const Make& make);
    [[nodiscard]] QString pathFor(const QString& title, const QString& ending);
    void tell(const Error& error);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
};

} // namespace cw
