// SPDX-License-Identifier: GPL-3.0-or-later
// File commands.
#include "ui/shell/file_commands.h"

#include "app/export/picture_writer.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/claim_card_panel.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/workspace.h"
#include "ui/shell/dialogs.h"
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

// The document's name as a file name: no separators, no control characters.
QString fileName(QString name)
{
    for (QChar& c : name)
        if (!c.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'-';
    name = name.simplified().left(80);
    while (name.endsWith(u'.') || name.endsWith(u'。')) // the ending brings its own
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("comparison") : name;
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
        ? fileName(document.displayName()) + QStringLiteral(".cwatt")
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

void FileCommands::exportChart(const ChartBox* view)
{
    if (view && !view->hasChart()) {
        emit m_workspace.notice(view->reason());
        return;
    }
    const QString suggested = fileName(m_workspace.document().displayName()) + QStringLiteral(".svg");
    const QString path = m_dialogs.pathToExport(suggested);
    if (path.isEmpty())
        return;
    tellExported(writePicture(view ? view->view()->chart() : currentChart(m_workspace), path, {}), path);
}

void FileCommands::exportCard(const ClaimCardPanel& card)
{
    if (!card.claim())
        return;
    const QString sentence = claimSentence(*card.claim(), currentLanguage());
    const QString path = m_dialogs.pathToExportCard(fileName(sentence) + QStringLiteral(".svg"));
    if (!path.isEmpty())
        tellExported(card.exportTo(path), path);
}

void FileCommands::tellExported(const Status& done, const QString& path)
{
    if (done)
        emit m_workspace.notice(Texts::tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workspace.report(done.error());
}

} // namespace cw
