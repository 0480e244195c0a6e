// SPDX-License-Identifier: GPL-3.0-or-later
// File dialogs and the question about unsaved changes.
#include "ui/shell/dialogs.h"

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

QStringList pictures()
{
    return {Texts::tr("SVG picture (*.svg)"), Texts::tr("PNG picture (*.png)"), Texts::tr("PDF page (*.pdf)"),
            Texts::tr("Table of the data (*.csv)")};
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

QString DesktopDialogs::pathToExport(const QString& suggested)
{
    return askForSaving(Texts::tr("Export the chart"), suggested, pictures().join(QStringLiteral(";;")));
}

QString DesktopDialogs::pathToExportCard(const QString& suggested)
{
    const QStringList filters = pictures() + QStringList{Texts::tr("Text in English and Chinese (*.md)")};
    return askForSaving(Texts::tr("Export the card"), suggested, filters.join(QStringLiteral(";;")));
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
