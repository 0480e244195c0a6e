// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions.
#include "ui/shell/action_table.h"

#include "app/models/texts.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/correlation_dialog.h"
#include "ui/panels/workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/carrier.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/publish_commands.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

#include <array>

namespace cw {

namespace {

using theme::ThemeChoice;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::Actions)
};

Document& documentOf(const Shell& s)
{
    return s.workspace.document();
}

const Scenario* currentOf(const Shell& s)
{
    return documentOf(s).scenario(s.workspace.current());
}

bool hasCurrent(const Shell& s)
{
    return currentOf(s) != nullptr;
}

int rowOfCurrent(const Shell& s)
{
    const auto& all = documentOf(s).comparison().scenarios;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == s.workspace.current())
            return static_cast<int>(i);
    return -1;
}

template <int step>
bool canMoveBy(const Shell& s)
{
    const int row = rowOfCurrent(s);
    const int last = static_cast<int>(documentOf(s).comparison().scenarios.size()) - 1;
    return row >= 0 && row + step >= 0 && row + step <= last;
}

template <int step>
void moveBy(Shell& s)
{
    const int row = rowOfCurrent(s);
    documentOf(s).move(row, row + step);
}

bool isBaseline(const Shell& s)
{
    const auto baseline = documentOf(s).comparison().baseline;
    return baseline && *baseline == s.workspace.current();
}

bool isShown(const Shell& s)
{
    const Scenario* scenario = currentOf(s);
    return scenario && scenario->shown;
}

void addScenario(Shell& s)
{
    s.workspace.setCurrent(documentOf(s).addScenario(Texts::tr("New scenario")));
    s.window.renameCurrent();
}

void duplicate(Shell& s)
{
    s.workspace.setCurrent(documentOf(s).duplicate(s.workspace.current()));
}

void inherit(Shell& s)
{
    s.workspace.setCurrent(documentOf(s).inheritFrom(s.workspace.current()));
}

void removeScenario(Shell& s)
{
    documentOf(s).remove(s.workspace.current());
}

void toggleShown(Shell& s)
{
    documentOf(s).setShown(s.workspace.current(), !isShown(s));
}

void toggleBaseline(Shell& s)
{
    documentOf(s).setBaseline(isBaseline(s) ? std::nullopt : std::optional(s.workspace.current()));
}

void tryClose(Shell& s)
{
    s.window.close();
}

template <ThemeChoice choice>
void setTheme(Shell& s)
{
    s.appearance.setTheme(choice);
}

template <ThemeChoice choice>
bool hasTheme(const Shell& s)
{
    return s.appearance.theme() == choice;
}

template <Language language>
void setLanguage(Shell& s)
{
    s.appearance.setLanguage(language);
}

template <Language language>
bool hasLanguage(const Shell& s)
{
    return s.appearance.language() == language;
}

template <Tab tab>
void showTab(Shell& s)
{
    s.window.showTab(tab);
}

template <Tab tab>
bool isTab(const Shell& s)
{
    return s.window.tab() == tab;
}

void newDocument(Shell& s)
{
    s.files.startNew();
}

void openDocument(Shell& s)
{
    s.files.open();
}

void openSample(Shell& s)
{
    s.files.openSample();
}

void saveDocument(Shell& s)
{
    s.files.save();
}

void saveDocumentAs(Shell& s)
{
    s.files.saveAs();
}

void exportShown(Shell& s)
{
    s.files.exportShown(s.window.middle().exhibit());
}

// What is marked in a text that can only be read goes before the chart. Qt gives its lines with ends of their own.
void copyShown(Shell& s)
{
    constexpr QChar kParagraph(QChar::ParagraphSeparator);
    constexpr QChar kLine(QChar::LineSeparator);
    if (const auto* label = qobject_cast<const QLabel*>(QApplication::focusWidget());
        label && label->hasSelectedText())
        return QApplication::clipboard()->setText(
            label->selectedText().replace(kParagraph, u'\n').replace(kLine, u'\n'));
    s.window.carrier().copy(s.window.middle().exhibit(DataPanel::Rows::chosen));
}

bool canCopy(const Shell& s)
{
    if (s.window.tab() == Tab::claims)
        return s.window.middle().claims()->shownCard() != nullptr;
    return hasCurrent(s);
}

template <void (PublishCommands::*command)()>
void publish(Shell& s)
{
    (s.publish.*command)();
}

bool hasScenarios(const Shell& s)
{
    return !documentOf(s).comparison().scenarios.empty();
}

// What is shown, or the dashboard of all.
bool canExport(const Shell& s)
{
    return canCopy(s) || hasScenarios(s);
}

void undo(Shell& s)
{
    documentOf(s).undoStack().undo();
}

void redo(Shell& s)
{
    documentOf(s).undoStack().redo();
}

bool canUndo(const Shell& s)
{
    return documentOf(s).undoStack().canUndo();
}

bool canRedo(const Shell& s)
{
    return documentOf(s).undoStack().canRedo();
}

void choosePreset(Shell& s)
{
    s.window.choosePreset();
}

void editCorrelations(Shell& s)
{
    (new CorrelationDialog(documentOf(s), &s.window))->open(); // deletes itself
}

void renameScenario(Shell& s)
{
    s.window.renameCurrent();
}

void editNote(Shell& s)
{
    const Scenario* scenario = currentOf(s);
    const auto text =
        s.dialogs.editNote(QString::fromStdString(scenario->name), QString::fromStdString(scenario->note));
    if (text)
        documentOf(s).setNote(scenario->id, text->trimmed());
}

void showAboutWindow(Shell& s)
{
    s.window.showAbout();
}

void nothing(Shell&) {}

} // namespace

std::span<const ActionRow> Actions::table()
{
    using A = ActionId;
    using M = MenuId;
    // clang-format off
    static constexpr std::array rows{
        ActionRow{A::fileNew, M::file, QT_TR_NOOP("&New document"), "Ctrl+N", newDocument},
        ActionRow{A::fileOpen, M::file, QT_TR_NOOP("&Open…"), "Ctrl+O", openDocument},
        ActionRow{A::fileRecent, M::file, QT_TR_NOOP("Open &recent"), "", nothing}, // its menu opens
        ActionRow{A::fileSample, M::file, QT_TR_NOOP("Open the sa&mple"), "", openSample},
        ActionRow{A::line, M::file},
        ActionRow{A::fileSave, M::file, QT_TR_NOOP("&Save"), "Ctrl+S", saveDocument},
        ActionRow{A::fileSaveAs, M::file, QT_TR_NOOP("Save &as…"), "Ctrl+Shift+S", saveDocumentAs},
        ActionRow{A::line, M::file},
        ActionRow{A::fileImport, M::file, QT_TR_NOOP("&Import scenarios…"), "Ctrl+Shift+I", publish<&PublishCommands::importScenarios>},
        ActionRow{A::line, M::file},
        ActionRow{A::fileExport, M::file, QT_TR_NOOP("&Export chart or table…"), "Ctrl+E", exportShown, canExport},
        ActionRow{A::fileReport, M::file, QT_TR_NOOP("Repor&t…"), "Ctrl+R", publish<&PublishCommands::writeReport>, hasScenarios},
        ActionRow{A::fileWorkbook, M::file, QT_TR_NOOP("Export &workbook…"), "", publish<&PublishCommands::writeWorkbook>, hasScenarios},
        ActionRow{A::fileBundle, M::file, QT_TR_NOOP("Export &bundle…"), "", publish<&PublishCommands::writeBundle>, hasScenarios},
        ActionRow{A::line, M::file},
        ActionRow{A::fileQuit, M::file, QT_TR_NOOP("&Quit"), "Ctrl+Q", tryClose},

        ActionRow{A::editUndo, M::edit, QT_TR_NOOP("&Undo"), "Ctrl+Z", undo, canUndo},
        ActionRow{A::editRedo, M::edit, QT_TR_NOOP("&Redo"), "Ctrl+Shift+Z", redo, canRedo},
        ActionRow{A::line, M::edit},
        ActionRow{A::editCopy, M::edit, QT_TR_NOOP("&Copy chart or table"), "Ctrl+C", copyShown, canCopy},
        ActionRow{A::line, M::edit},
        ActionRow{A::editPreset, M::edit, QT_TR_NOOP("Choose a &preset"), "Ctrl+K", choosePreset, hasCurrent},
        ActionRow{A::editCorrelations, M::edit, QT_TR_NOOP("Corre&lated inputs…"), "", editCorrelations},

        ActionRow{A::scenarioNew, M::scenario, QT_TR_NOOP("&New scenario"), "Ctrl+Shift+N", addScenario},
        ActionRow{A::scenarioDuplicate, M::scenario, QT_TR_NOOP("&Duplicate"), "Ctrl+D", duplicate, hasCurrent},
        ActionRow{A::scenarioInherit, M::scenario, QT_TR_NOOP("&Inherit from this one"), "Ctrl+I", inherit, hasCurrent},
        ActionRow{A::line, M::scenario},
        ActionRow{A::scenarioRename, M::scenario, QT_TR_NOOP("&Rename"), "F2", renameScenario, hasCurrent},
        ActionRow{A::scenarioNote, M::scenario, QT_TR_NOOP("Edit no&te…"), "", editNote, hasCurrent},
        ActionRow{A::scenarioBaseline, M::scenario, QT_TR_NOOP("Use as &baseline"), "Ctrl+B", toggleBaseline, hasCurrent, isBaseline},
        ActionRow{A::scenarioShow, M::scenario, QT_TR_NOOP("&Show in the chart"), "Ctrl+H", toggleShown, hasCurrent, isShown},
        ActionRow{A::scenarioUp, M::scenario, QT_TR_NOOP("Move &up"), "Alt+Up", moveBy<-1>, canMoveBy<-1>},
        ActionRow{A::scenarioDown, M::scenario, QT_TR_NOOP("Move d&own"), "Alt+Down", moveBy<1>, canMoveBy<1>},
        ActionRow{A::line, M::scenario},
        ActionRow{A::scenarioDelete, M::scenario, QT_TR_NOOP("D&elete"), "Del", removeScenario, hasCurrent},

        ActionRow{A::viewCompare, M::view, QT_TR_NOOP("&Compare"), "Ctrl+1", showTab<Tab::compare>, nullptr, isTab<Tab::compare>},
        ActionRow{A::viewRanges, M::view, QT_TR_NOOP("&Ranges"), "Ctrl+2", showTab<Tab::ranges>, nullptr, isTab<Tab::ranges>},
        ActionRow{A::viewTornado, M::view, QT_TR_NOOP("What &matters"), "Ctrl+3", showTab<Tab::tornado>, nullptr, isTab<Tab::tornado>},
        ActionRow{A::viewShares, M::view, QT_TR_NOOP("Shares of the &uncertainty"), "Ctrl+4", showTab<Tab::shares>, nullptr, isTab<Tab::shares>},
        ActionRow{A::viewSweep, M::view, QT_TR_NOOP("S&weep"), "Ctrl+5", showTab<Tab::sweep>, nullptr, isTab<Tab::sweep>},
        ActionRow{A::viewExplain, M::view, QT_TR_NOOP("&Explain"), "Ctrl+6", showTab<Tab::explain>, nullptr, isTab<Tab::explain>},
        ActionRow{A::viewWhy, M::view, QT_TR_NOOP("Wh&y two differ"), "Ctrl+7", showTab<Tab::why>, nullptr, isTab<Tab::why>},
        ActionRow{A::viewMethods, M::view, QT_TR_NOOP("Methods &side by side"), "Ctrl+8", showTab<Tab::methods>, nullptr, isTab<Tab::methods>},
        ActionRow{A::viewClaims, M::view, QT_TR_NOOP("C&laims"), "Ctrl+0", showTab<Tab::claims>, nullptr, isTab<Tab::claims>},
        ActionRow{A::viewData, M::view, QT_TR_NOOP("&Data"), "Ctrl+9", showTab<Tab::data>, nullptr, isTab<Tab::data>},
        ActionRow{A::line, M::view},
        ActionRow{A::viewSystem, M::view, QT_TR_NOOP("Look as the &system"), "", setTheme<ThemeChoice::system>, nullptr, hasTheme<ThemeChoice::system>},
        ActionRow{A::viewLight, M::view, QT_TR_NOOP("&Light"), "", setTheme<ThemeChoice::light>, nullptr, hasTheme<ThemeChoice::light>},
        ActionRow{A::viewDark, M::view, QT_TR_NOOP("Dar&k"), "", setTheme<ThemeChoice::dark>, nullptr, hasTheme<ThemeChoice::dark>},
        ActionRow{A::line, M::view},
        ActionRow{A::viewEnglish, M::view, "English", "", setLanguage<Language::english>, nullptr, hasLanguage<Language::english>},
        ActionRow{A::viewChinese, M::view, "简体中文", "", setLanguage<Language::chinese>, nullptr, hasLanguage<Language::chinese>},

        ActionRow{A::helpVerify, M::help, QT_TR_NOOP("&Verify a bundle…"), "", publish<&PublishCommands::verifyBundle>},
        ActionRow{A::line, M::help},
        ActionRow{A::helpAbout, M::help, QT_TR_NOOP("&About Counterwatt"), "", showAboutWindow},
    };
    // clang-format on
    return rows;
}

const char* Actions::menuText(MenuId menu)
{
    static constexpr std::array texts{QT_TR_NOOP("&File"), QT_TR_NOOP("&Edit"), QT_TR_NOOP("S&cenario"),
                                      QT_TR_NOOP("&View"), QT_TR_NOOP("&Help")};
    return texts[static_cast<std::size_t>(menu)];
}

} // namespace cw
