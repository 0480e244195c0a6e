// SPDX-License-Identifier: GPL-3.0-or-later
// File dialogs and the question about unsaved changes.
#include "ui/shell/dialogs.h"

#include "ui/shell/export_dialog.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/zone_dialog.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::Dialogs)
};

// The path with the ending of the chosen filter ("PNG picture (*.png)") when the person typed none.
QString withEnding(const QString& path, const QString& filter)
{
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
    return path + pattern.match(filter).captured(1);
}

QString askForSaving(const QString& title, const QString& suggested, const QString& filters)
{
    QString chosen;
    const QString path =
        QFileDialog::getSaveFileName(QApplication::activeWindow(), title, suggested, filters, &chosen);
    return withEnding(path, chosen);
}

QString documents()
{
    return Texts::tr("Counterwatt documents (*.cwatt)");
}

} // namespace

QString DesktopDialogs::pathToOpen()
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), Texts::tr("Open a document"), QString(),
                                        documents());
}

QString DesktopDialogs::pathToOpenArticle()
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), Texts::tr("Open a text"), QString(),
                                        Texts::tr("Texts (*.txt *.md);;All files (*)"));
}

QString DesktopDialogs::pathToSave(const QString& suggested)
{
    return askForSaving(Texts::tr("Save the document"), suggested, documents());
}

std::optional<ExportChoice> DesktopDialogs::chooseExport(const std::vector<ExportSubject>& subjects,
                                                         const ExportChoice& last)
{
    ExportDialog dialog(subjects, last, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

QString DesktopDialogs::pathToExport(const QString& suggested)
{
    const QString ending = QFileInfo(suggested).suffix();
    return askForSaving(Texts::tr("Export"), suggested,
                        QStringLiteral("%1 (*.%2)").arg(formatLabel(ending), ending));
}

std::optional<ReportWish> DesktopDialogs::chooseReport(const ReportWish& last, const QString& title)
{
    ReportDialog dialog(last, title, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

QString DesktopDialogs::pathToImport()
{
    return QFileDialog::getOpenFileName(
        QApplication::activeWindow(), Texts::tr("Import scenarios"), QString(),
        Texts::tr("Scenarios, emissions and grids (*.json *.csv);;All files (*)"));
}

QString DesktopDialogs::chooseZone(const std::vector<ImportZone>& zones)
{
    ZoneDialog dialog(zones, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? dialog.zone() : QString();
}

QString DesktopDialogs::pathToVerify()
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), Texts::tr("Verify a bundle"), QString(),
                                        Texts::tr("Bundles (*.zip)"));
}

std::optional<QString> DesktopDialogs::editNote(const QString& scenario, const QString& note)
{
    bool accepted = false;
    const QString text = QInputDialog::getMultiLineText(
        QApplication::activeWindow(), Texts::tr("Note"),
        Texts::tr("What should be said about “%1”:").arg(scenario), note, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

UnsavedAnswer DesktopDialogs::unsavedChanges(const QString& document)
{
    QMessageBox box(QApplication::activeWindow());
    box.setWindowTitle(QStringLiteral("Counterwatt"));
    box.setText(Texts::tr("Save the changes to “%1”?").arg(document));
    box.setInformativeText(Texts::tr("What is not saved is lost."));
    const auto* save = box.addButton(Texts::tr("&Save"), QMessageBox::AcceptRole);
    const auto* discard = box.addButton(Texts::tr("&Discard"), QMessageBox::DestructiveRole);
    box.addButton(Texts::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save)
        return UnsavedAnswer::save;
    return box.clickedButton() == discard ? UnsavedAnswer::discard : UnsavedAnswer::cancel;
}

} // namespace cw
