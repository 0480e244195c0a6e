// SPDX-License-Identifier: GPL-3.0-or-later
// Reports, workbooks, bundles and imports from the window.
#include "ui/shell/publish_commands.h"

#include "app/document/draft.h"
#include "app/engine/scenario/standing_alone.h"
#include "app/export/picture_writer.h"
#include "app/publish/bundle/bundle.h"
#include "app/publish/workbook/workbook.h"
#include "ui/panels/workspace.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_name.h"
#include "ui/shell/progress.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::PublishCommands)
};

Language languageOf(const ReportTemplate& report)
{
    if (report.language.empty())
        return currentLanguage();
    return report.language == "zh_CN" ? Language::chinese : Language::english;
}

// What was drawn meanwhile may have got words of the report's language.
void showAnew()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        QApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
}

QString firstOf(const Verification& result)
{
    const BundleDifference& first = result.differences.front();
    const QString found = first.found.empty() ? Texts::tr("missing") : QString::fromStdString(first.found);
    QStringList where;
    for (const std::string& part : {first.file, first.where})
        if (!part.empty())
            where << QString::fromStdString(part);
    return Texts::tr("%1: %2 in the bundle, %3 now", "1: where, 2 and 3: values")
        .arg(where.join(QStringLiteral(", ")), QString::fromStdString(first.told), found);
}

QString verdictOn(const Verification& result)
{
    const QString writer =
        Texts::tr("written by version %1, catalog %2, on %3")
            .arg(QString::fromStdString(result.writtenBy), QString::fromStdString(result.catalog),
                 QString::fromStdString(result.date));
    if (result.equal())
        return Texts::tr("Equal: the results of the bundle come out again, %1 numbers (%2).",
                         "1: how many, 2: by which version")
            .arg(QLocale().toString(static_cast<qulonglong>(result.compared)), writer);
    return Texts::tr("Not equal: %1 results of the bundle differ (%2). The first: %3",
                     "1: how many, 2: by which version")
        .arg(QLocale().toString(static_cast<qulonglong>(result.differences.size())), writer, firstOf(result));
}

template <class Formats>
QString endingsOf(const Formats& formats)
{
    QStringList endings;
    for (const auto& format : formats)
        endings << format.ending;
    return endings.join(QStringLiteral(", "));
}

// The document may name blocks of a newer version: it keeps them, and this version writes the others.
Result<QByteArray> reportOf(const ReportInput& input, const KeepGoing& keepGoing,
                            Result<QByteArray> (*write)(const ReportInput&, const KeepGoing&))
{
    LoadedComparison known = input.loaded;
    std::erase_if(known.contents.report.blocks, [](const std::string& key) { return !isReportBlock(key); });
    return write({known, input.claims, input.figures}, keepGoing);
}

// As many as a person reads on top of a window.
QStringList firstRemarks(const std::vector<std::string>& remarks)
{
    constexpr std::size_t kMost = 4;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kMost, remarks.size()); ++i)
        lines << QString::fromStdString(remarks[i]);
    if (remarks.size() > kMost)
        lines << Texts::tr("… and %n more", nullptr, static_cast<int>(remarks.size() - kMost));
    return lines;
}

} // namespace

PublishCommands::PublishCommands(Workspace& workspace, Dialogs& dialogs)
    : m_workspace(workspace)
    , m_dialogs(dialogs)
{
}

void PublishCommands::tell(const Error& error)
{
    if (error.code == ErrorCode::cancelled)
        emit m_workspace.notice(Texts::tr("Cancelled; nothing was written."));
    else
        m_workspace.report(error);
}

QString PublishCommands::pathFor(const QString& title, const QString& ending)
{
    return m_dialogs.pathToExport(fileNameOf(title) + u'.' + ending);
}

void PublishCommands::write(const QString& path, const QString& doing, std::span<const Format> formats)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto format = std::find_if(formats.begin(), formats.end(),
                                     [&](const Format& known) { return known.ending == ending; });
    if (format == formats.end())
        return m_workspace.report({ErrorCode::noSuchFormat, path.toStdString(), ending.toStdString(),
                                   endingsOf(formats).toStdString()});
    const LoadedComparison loaded =
        loadedComparison(m_workspace.document().contents(), m_workspace.catalog());
    const ReportInput input{loaded, m_workspace.claims(), &m_workspace.figures()};
    Progress progress(doing, QApplication::activeWindow());
    const auto bytes = format->make(input, progress.keepGoing());
    if (!bytes)
        return tell(bytes.error());
    if (const Status written = writeFile(path, bytes.value()); !written)
        return tell(written.error());
    emit m_workspace.notice(Texts::tr("Written to %1").arg(QDir::toNativeSeparators(path)));
}

void PublishCommands::writeReport()
{
    Document& document = m_workspace.document();
    const auto wish =
        m_dialogs.chooseReport({document.contents().report, QStringLiteral("html")}, document.displayName());
    if (!wish)
        return;
    document.setReport(wish->report);
    const std::string& title = wish->report.title;
    const QString path =
        pathFor(title.empty() ? document.displayName() : QString::fromStdString(title), wish->format);
    if (path.isEmpty())
        return;
    static const std::array<Format, 2> kFormats{
        {{QStringLiteral("html"),
          [](const ReportInput& input, const KeepGoing& keepGoing) {
              return reportOf(input, keepGoing, reportHtml);
          }},
         {QStringLiteral("pdf"), [](const ReportInput& input, const KeepGoing& keepGoing) {
              return reportOf(input, keepGoing, reportPdf);
          }}}};
    write(path, Texts::tr("Writing the report…"), kFormats);
    if (languageOf(wish->report) != currentLanguage())
        showAnew();
}

void PublishCommands::writeWorkbook()
{
    static const std::array<Format, 1> kFormats{
        {{QStringLiteral("xlsx"), [](const ReportInput& input, const KeepGoing& keepGoing) {
              return workbookBytes(input.loaded, keepGoing);
          }}}};
    const QString path = pathFor(m_workspace.document().displayName(), kFormats[0].ending);
    if (!path.isEmpty())
        write(path, Texts::tr("Writing the workbook…"), kFormats);
}

void PublishCommands::writeBundle()
{
    static const std::array<Format, 1> kFormats{{{QStringLiteral("zip"), bundleBytes}}};
    const QString path = pathFor(m_workspace.document().displayName(), kFormats[0].ending);
    if (!path.isEmpty())
        write(path, Texts::tr("Writing the bundle…"), kFormats);
}

void PublishCommands::verifyBundle()
{
    const QString path = m_dialogs.pathToVerify();
    if (path.isEmpty())
        return;
    Progress progress(Texts::tr("Computing the results of the bundle again…"), QApplication::activeWindow());
    const auto result = cw::verifyBundle(path, progress.keepGoing());
    if (!result)
        return tell(result.error());
    if (result.value().equal())
        emit m_workspace.notice(verdictOn(result.value()));
    else
        emit m_workspace.problem(verdictOn(result.value()));
}

void PublishCommands::importScenarios()
{
    const QString path = m_dialogs.pathToImport();
    if (!path.isEmpty())
        importFrom(path);
}

void PublishCommands::importFrom(const QString& path)
{
    Document& document = m_workspace.document();
    const Scenario* current = document.scenario(m_workspace.current());
    Progress progress(Texts::tr("Reading %1…", "1: file").arg(QFileInfo(path).fileName()),
                      QApplication::activeWindow());
    ImportChoice choice;
    choice.askZone = [&](const std::vector<ImportZone>& zones) {
        progress.pause();
        return m_dialogs.chooseZone(zones).toStdString();
    };
    const auto imported =
        importFile(path, current ? standingAlone(document.comparison(), *current) : Scenario{}, choice,
                   progress.keepGoing());
    if (imported)
        add(imported.value(), path);
    else if (imported.error().code == ErrorCode::cancelled)
        emit m_workspace.notice(Texts::tr("Cancelled; nothing was imported."));
    else
        m_workspace.report(imported.error());
}

void PublishCommands::add(const Imported& imported, const QString& path)
{
    for (const Scenario& draft : imported.scenarios)
        if (const Status fit = checkDraft(draft); !fit)
            return m_workspace.report(fit.error());
    Document& document = m_workspace.document();
    QUndoStack& undo = document.undoStack();
    std::optional<ScenarioId> last;
    undo.beginMacro(
        Texts::tr("Import %1", "a step that can be undone; 1: file").arg(QFileInfo(path).fileName()));
    for (const Scenario& draft : imported.scenarios)
        if (const auto added = document.addScenario(draft, imported.sources))
            last = added.value();
    undo.endMacro();
    if (last)
        m_workspace.setCurrent(*last);
    QStringList said{
        Texts::tr("Imported from %1 (%2). Scenarios: %3.", "1: file, 2: kind of file, 3: how many")
            .arg(QFileInfo(path).fileName(), importFormatLabel(QString::fromStdString(imported.format)),
                 QLocale().toString(static_cast<qulonglong>(imported.scenarios.size())))};
    said << firstRemarks(imported.remarks);
    emit m_workspace.notice(said.join(u'\n'));
}

} // namespace cw
