// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with everything behind it, on the shipped catalog, with dialogs that answer as the test says.
// Used by the tests of the window; one at a time.
#pragma once

#include "db/store/catalog_path.h"
#include "ui/panels/input_list.h"
#include "ui/panels/input_row.h"
#include "ui/panels/workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace cw {

struct ScriptedDialogs : Dialogs {
    QString openPath;
    QString savePath;
    QString exportPath;
    std::optional<ExportChoice> exportChoice; // absent: as the last one
    std::vector<ExportSubject> offered;
    QString suggestedExport;
    std::vector<ImportZone> zones; // that were offered
    QString zone;                  // that is chosen
    std::optional<ReportWish> reportWish;
    ReportWish lastReport;
    std::optional<QString> note;
    UnsavedAnswer answer = UnsavedAnswer::cancel;
    int questions = 0;

    QString pathToOpen() override { return openPath; }
    QString pathToOpenArticle() override { return openPath; }
    QString pathToSave(const QString&) override { return savePath; }
    std::optional<ExportChoice> chooseExport(const std::vector<ExportSubject>& subjects,
                                             const ExportChoice& last) override
    {
        offered = subjects;
        return exportChoice ? exportChoice : last;
    }
    QString pathToExport(const QString& suggested) override
    {
        suggestedExport = suggested;
        return exportPath;
    }
    std::optional<ReportWish> chooseReport(const ReportWish& last, const QString&) override
    {
        lastReport = last;
        return reportWish;
    }
    QString pathToImport() override { return openPath; }
    QString chooseZone(const std::vector<ImportZone>& offeredZones) override
    {
        zones = offeredZones;
        return zone;
    }
    QString pathToVerify() override { return openPath; }
    std::optional<QString> editNote(const QString&, const QString&) override { return note; }
    UnsavedAnswer unsavedChanges(const QString&) override
    {
        ++questions;
        return answer;
    }
};

// The offscreen platform cannot do everything that a window asks of it, and says so.
inline void failOnRealWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

class RealWindow {
public:
    enum class Start { sample, empty };

    explicit RealWindow(Start start = Start::sample)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        m_settings.setLanguage(Language::english);
        m_settings.setTheme(theme::ThemeChoice::light);
        m_appearance = std::make_unique<Appearance>(m_settings);
        m_workspace = std::make_unique<Workspace>(catalogPath());
        m_window =
            std::make_unique<MainWindow>(WindowServices{*m_workspace, m_settings, *m_appearance, m_dialogs});
        if (start == Start::sample && m_workspace->catalog())
            document().startSample(*m_workspace->catalog());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        isActive = QTest::qWaitForWindowActive(m_window.get());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Document& document() { return m_workspace->document(); }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Appearance& appearance() { return *m_appearance; }
    [[nodiscard]] ScriptedDialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    template <class Widget>
    [[nodiscard]] Widget* find()
    {
        return m_window->findChild<Widget*>();
    }

    // Null unless the input is shown now.
    [[nodiscard]] InputRow* row(ParameterId id)
    {
        InputRow* row = find<InputList>()->row(id);
        return row && !row->isHidden() ? row : nullptr;
    }
    template <class Widget>
    [[nodiscard]] Widget* control(ParameterId id)
    {
        return row(id) ? row(id)->findChild<Widget*>() : nullptr;
    }
    [[nodiscard]] double valueOf(ParameterId id)
    {
        return document().inputs(m_workspace->current())[indexOf(id)].point;
    }
    [[nodiscard]] QString message() { return find<MessageBar>()->text(); }
    // A key for whatever has the focus, as a person types it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

    bool isActive = false;

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace cw
