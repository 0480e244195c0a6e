// SPDX-License-Identifier: GPL-3.0-or-later
// File commands.
#include "ui/shell/file_commands.h"

#include "ui/panels/exhibit.h"
#include "ui/panels/workspace.h"
#include "ui/shell/dashboard_subject.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_name.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::FileCommands)
};

QString withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".cwatt") : path;
}

} // namespace

FileCommands::FileCommands(Workspace& workspace, Settings& settings, Dialogs& dialogs)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
}

bool FileCommands::mayLeave()
{
    Document& document = m_workspace.document();
    if (!document.isModified())
        return true;
    switch (m_dialogs.unsavedChanges(document.displayName())) {
    case UnsavedAnswer::save: return save();
    case UnsavedAnswer::discard: return true;
    case UnsavedAnswer::cancel: break;
    }
    return false;
}

void FileCommands::startNew()
{
    if (mayLeave())
        m_workspace.document().startNew();
}

void FileCommands::openSample()
{
    if (const Catalog* catalog = m_workspace.catalog(); catalog && mayLeave())
        m_workspace.document().startSample(*catalog);
}

void FileCommands::open()
{
    if (!mayLeave())
        return;
    const QString path = m_dialogs.pathToOpen();
    if (!path.isEmpty())
        openPath(path);
}

bool FileCommands::openPath(const QString& path)
{
    const Status done = m_workspace.document().open(path);
    if (!done) {
        m_workspace.report(done.error());
        if (done.error().code == ErrorCode::fileMissing)
            m_settings.removeRecentFile(path);
        return false;
    }
    m_settings.addRecentFile(path);
    return true;
}

void FileCommands::openRecent(const QString& path)
{
    if (mayLeave())
        openPath(path);
}

bool FileCommands::save()
{
    const QString path = m_workspace.document().path();
    return path.isEmpty() ? saveAs() : saveTo(path);
}

bool FileCommands::saveAs()
{
    const Document& document = m_workspace.document();
    const QString suggested = document.path().isEmpty()
        ? fileNameOf(document.displayName()) + QStringLiteral(".cwatt")
        : document.path();
    const QString path = m_dialogs.pathToSave(suggested);
    return !path.isEmpty() && saveTo(withEnding(path));
}

bool FileCommands::saveTo(const QString& path)
{
    const Status done = m_workspace.document().saveAs(path);
    if (!done) {
        m_workspace.report(done.error());
        return false;
    }
    m_settings.addRecentFile(path);
    return true;
}

void FileCommands::exportShown(const Exhibit& exhibit)
{
    std::vector<ExportSubject> subjects;
    if (exhibit.isThere())
        subjects.push_back(subjectOf(exhibit));
    if (!m_workspace.document().comparison().scenarios.empty())
        subjects.push_back(dashboardSubject(m_workspace));
    if (subjects.empty())
        return tellWhyNot(m_workspace, exhibit);
    const ExportChoice last = m_settings.exportChoice();
    const auto choice = m_dialogs.chooseExport(subjects, last);
    if (!choice)
        return;
    const ExportSubject& subject = subjects[choice->subject];
    ExportChoice kept = *choice;
    if (subject.formats.size() == 1)
        kept.format = last.format; // there was nothing to choose
    m_settings.setExportChoice(kept);
    const QString path = m_dialogs.pathToExport(fileNameOf(subject.title) + u'.' + choice->format);
    if (!path.isEmpty())
        tellExported(exportTo(path, subject, *choice), path);
}

void FileCommands::tellExported(const Status& done, const QString& path)
{
    if (done)
        emit m_workspace.notice(Texts::tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workspace.report(done.error());
}

} // namespace cw
