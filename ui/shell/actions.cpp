// SPDX-License-Identifier: GPL-3.0-or-later
// QActions from the table.
#include "ui/shell/actions.h"

#include "ui/panels/workspace.h"
#include "ui/shell/action_table.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace cw {

Actions::Actions(Shell shell, QObject* parent)
    : QObject(parent)
    , m_shell(shell)
{
    make();
}

void Actions::make()
{
    for (const ActionRow& row : table()) {
        if (row.id == ActionId::line)
            continue;
        auto* action = new QAction(this);
        m_actions[row.id] = action;
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut), QKeySequence::PortableText));
        action->setCheckable(row.ticked != nullptr);
        if (row.id == ActionId::scenarioDelete) // elsewhere Del belongs to what is being typed
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, &row] {
            row.run(m_shell);
            refresh();
        });
    }
}

QAction* Actions::at(ActionId id) const
{
    return m_actions.at(id);
}

QList<QAction*> Actions::list(std::initializer_list<ActionId> ids) const
{
    QList<QAction*> actions;
    for (const ActionId id : ids)
        actions << at(id);
    return actions;
}

void Actions::fill(QMenuBar* bar)
{
    for (int i = 0; i < kMenuCount; ++i)
        m_menus << bar->addMenu(QString());
    for (const ActionRow& row : table()) {
        QMenu* menu = m_menus[static_cast<int>(row.menu)];
        if (row.id == ActionId::line)
            menu->addSeparator();
        else
            menu->addAction(at(row.id));
    }
    m_recent = new QMenu(bar);
    at(ActionId::fileRecent)->setMenu(m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &Actions::showRecentFiles);
    connect(m_menus[0], &QMenu::aboutToShow, this, &Actions::refresh);
    retranslate();
}

void Actions::showRecentFiles()
{
    m_recent->clear();
    const QStringList files = m_shell.settings.recentFiles();
    for (const QString& path : files) {
        QAction* action =
            m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { m_shell.files.openRecent(path); });
    }
}

void Actions::retranslate()
{
    for (const ActionRow& row : table())
        if (row.id != ActionId::line)
            at(row.id)->setText(tr(row.text));
    for (int i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(menuText(static_cast<MenuId>(i))));
    refresh();
}

void Actions::refresh()
{
    for (const ActionRow& row : table()) {
        if (row.id == ActionId::line)
            continue;
        at(row.id)->setEnabled(!row.possible || row.possible(m_shell));
        if (row.ticked)
            at(row.id)->setChecked(row.ticked(m_shell));
    }
    const QUndoStack& stack = m_shell.workspace.document().undoStack();
    const auto show = [this](ActionId id, const QString& plain, const QString& what) {
        at(id)->setText(what.isEmpty() ? plain : tr("%1: %2", "1: undo or redo, 2: what").arg(plain, what));
    };
    show(ActionId::editUndo, tr("&Undo"), stack.undoText());
    show(ActionId::editRedo, tr("&Redo"), stack.redoText());
    at(ActionId::fileRecent)->setEnabled(!m_shell.settings.recentFiles().isEmpty());
}

} // namespace cw
