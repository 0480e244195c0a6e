// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts panels, menus and tabs together; everything they do is theirs.
#pragma once

#include "ui/shell/middle.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QToolButton;

namespace cw {

class Actions;
class Appearance;
class Carrier;
class Dialogs;
class FileCommands;
class InspectorPanel;
class MessageBar;
class PublishCommands;
class ScenarioPanel;
class Settings;
class Workspace;

// What the window is given; all of it outlives the window.
struct WindowServices {
    Workspace& workspace;
    Settings& settings;
    Appearance& appearance;
    Dialogs& dialogs;
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services);
    ~MainWindow() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    // What stands under the tabs now.
    [[nodiscard]] QWidget* page() const;
    // Puts the cursor into the field for presets.
    void choosePreset();
    // Edits the name of the scenario at hand in the list.
    void renameCurrent();
    void showAbout();
    [[nodiscard]] Middle& middle() { return *m_middle; }
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] PublishCommands& publish() { return *m_publish; }
    [[nodiscard]] Carrier& carrier() { return *m_carrier; }

protected:
    void closeEvent(QCloseEvent* event) override;
    // A document is opened, a file of another program imported.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildCorner();
    void connectAll();
    void openArticle();
    void openDropped(const QString& path);
    void restore();
    void retranslate();
    void showTitle();
    void showLook();
    void showInspector();
    bool mayLeaveClaim();

    WindowServices m_services;
    std::unique_ptr<FileCommands> m_files;
    std::unique_ptr<PublishCommands> m_publish;
    std::unique_ptr<Carrier> m_carrier;
    Actions* m_actions;
    MessageBar* m_messages;
    QSplitter* m_splitter;
    ScenarioPanel* m_scenarios;
    InspectorPanel* m_inspector;
    Middle* m_middle;
    QWidget* m_corner;
    QToolButton* m_search;
    QToolButton* m_language;
    QToolButton* m_look = nullptr; // the palette may change before it is made
};

} // namespace cw
