// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done from menu or keyboard, as one table: text, shortcut, when it is possible, what it does.
#pragma once

#include <QObject>

#include <map>
#include <span>

class QAction;
class QMenu;
class QMenuBar;

namespace cw {

class Appearance;
class Dialogs;
class FileCommands;
class MainWindow;
class PublishCommands;
class Settings;
class Workspace;

// What actions work upon.
struct Shell {
    Workspace& workspace;
    FileCommands& files;
    PublishCommands& publish;
    Appearance& appearance;
    Settings& settings;
    Dialogs& dialogs;
    MainWindow& window;
};

enum class MenuId { file, edit, scenario, view, help };
inline constexpr int kMenuCount = 5;

enum class ActionId {
    line,
    fileNew,
    fileOpen,
    fileRecent,
    fileSample,
    fileSave,
    fileSaveAs,
    fileImport,
    fileExport,
    fileReport,
    fileWorkbook,
    fileBundle,
    fileQuit,
    editUndo,
    editRedo,
    editCopy,
    editPreset,
    editCorrelations,
    scenarioNew,
    scenarioDuplicate,
    scenarioInherit,
    scenarioRename,
    scenarioNote,
    scenarioBaseline,
    scenarioShow,
    scenarioUp,
    scenarioDown,
    scenarioDelete,
    viewCompare,
    viewRanges,
    viewTornado,
    viewShares,
    viewSweep,
    viewExplain,
    viewWhy,
    viewMethods,
    viewClaims,
    viewData,
    viewSystem,
    viewLight,
    viewDark,
    viewEnglish,
    viewChinese,
    helpVerify,
    helpAbout
};

struct ActionRow;

class Actions : public QObject {
    Q_OBJECT

public:
    // Reads nothing of the shell until fill(): the window may still be in the making.
    Actions(Shell shell, QObject* parent);

    [[nodiscard]] QAction* at(ActionId id) const;
    [[nodiscard]] QList<QAction*> list(std::initializer_list<ActionId> ids) const;
    // The menus with all actions of the table.
    void fill(QMenuBar* bar);
    void retranslate();
    // What is possible and what is ticked now.
    void refresh();

private:
    // The table itself, in action_table.cpp.
    [[nodiscard]] static std::span<const ActionRow> table();
    [[nodiscard]] static const char* menuText(MenuId menu);
    void make();
    void showRecentFiles();

    Shell m_shell;
    std::map<ActionId, QAction*> m_actions;
    QList<QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

} // namespace cw
