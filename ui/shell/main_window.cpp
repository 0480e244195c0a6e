// SPDX-License-Identifier: GPL-3.0-or-later
// Assembly of the window.
#include "ui/shell/main_window.h"

#include "app/models/claim_scenario.h"
#include "ui/panels/claim_editor.h"
#include "ui/panels/claim_tools.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/explain_page.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/panel_head.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/scenario_panel.h"
#include "ui/panels/workspace.h"
#include "ui/shell/about.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/button_keys.h"
#include "ui/shell/carrier.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/publish_commands.h"
#include "ui/shell/undo_keys.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kScenariosWidth = 208;
constexpr int kInspectorWidth = 304;
constexpr int kNarrowestMiddle = 576; // what the chart needs, and a scroll bar
constexpr int kLongestSentence = 60;  // characters of a claim in a question
constexpr int kNarrowestClaims = 800; // the same with the library of claims beside it

constexpr QLatin1String kDocument("cwatt");

// The one file that is dropped, if it is of a kind that is read; else empty.
QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isRead =
        ending == kDocument || ending == QLatin1String("json") || ending == QLatin1String("csv");
    return isRead ? path : QString();
}

} // namespace

MainWindow::MainWindow(WindowServices services)
    : m_services(services)
    , m_files(std::make_unique<FileCommands>(services.workspace, services.settings, services.dialogs))
    , m_publish(std::make_unique<PublishCommands>(services.workspace, services.dialogs))
    , m_carrier(std::make_unique<Carrier>(services.workspace))
    , m_actions(new Actions({services.workspace, *m_files, *m_publish, services.appearance, services.settings,
                             services.dialogs, *this},
                            this))
{
    qApp->installEventFilter(new UndoKeys(this));
    qApp->installEventFilter(new ButtonKeys(this));
    build();
    connectAll();
    restore();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* central = new QWidget(this);
    m_messages = new MessageBar(central);
    m_splitter = new QSplitter(Qt::Horizontal, central);
    m_scenarios = new ScenarioPanel(m_services.workspace, m_splitter);
    m_middle = new Middle(m_services.workspace, m_actions->list({ActionId::editCopy, ActionId::fileExport}),
                          m_splitter);
    m_inspector = new InspectorPanel(m_services.workspace, m_splitter);
    m_scenarios->setMinimumWidth(160);
    m_middle->setMinimumWidth(kNarrowestMiddle);
    m_inspector->setMinimumWidth(272);
    for (int i = 0; i < m_splitter->count(); ++i) {
        m_splitter->setStretchFactor(i, i == 1 ? 1 : 0);
        m_splitter->setCollapsible(i, false);
    }
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    setAcceptDrops(true);
    m_actions->fill(menuBar());
    m_corner = buildCorner();
    menuBar()->setCornerWidget(m_corner);
    using A = ActionId;
    m_scenarios->setActions(m_actions->list({A::scenarioNew, A::scenarioDuplicate, A::scenarioInherit}),
                            m_actions->list({A::scenarioRename, A::scenarioNote, A::scenarioDuplicate,
                                             A::scenarioInherit, A::scenarioBaseline, A::scenarioShow,
                                             A::scenarioUp, A::scenarioDown, A::scenarioDelete}));
}

QWidget* MainWindow::buildCorner()
{
    auto* corner = new QWidget(this);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 3, 8, 4);
    layout->setSpacing(4);
    m_search = new QToolButton(corner);
    m_language = new QToolButton(corner);
    m_look = new QToolButton(corner);
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(QStringLiteral("cornerSearch"));
    m_language->setObjectName(QStringLiteral("wideTool"));
    m_language->setText(QStringLiteral("中/EN"));
    for (QToolButton* button : {m_search, m_language, m_look}) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return corner;
}

void MainWindow::connectAll()
{
    Workspace& workspace = m_services.workspace;
    const Document& document = workspace.document();
    connect(m_middle, &Middle::tabChanged, m_actions, &Actions::refresh);
    connect(m_middle, &Middle::tabChanged, m_messages, &MessageBar::dropNotice);
    connect(m_middle, &Middle::tabChanged, this, &MainWindow::showInspector);
    connect(m_middle, &Middle::exportWanted, m_actions->at(ActionId::fileExport), &QAction::trigger);
    connect(m_middle, &Middle::copyWanted, m_actions->at(ActionId::editCopy), &QAction::trigger);
    connect(m_middle, &Middle::dragWanted, this, [this] {
        if (m_actions->at(ActionId::editCopy)->isEnabled())
            m_carrier->drag(m_middle->exhibit(), this);
    });
    connect(m_middle, &Middle::articleFileWanted, this, &MainWindow::openArticle);
    connect(m_search, &QToolButton::clicked, this, &MainWindow::choosePreset);
    connect(m_language, &QToolButton::clicked, &m_services.appearance, &Appearance::toggleLanguage);
    connect(m_look, &QToolButton::clicked, &m_services.appearance, &Appearance::toggleDark);
    connect(&m_services.appearance, &Appearance::changed, m_actions, &Actions::refresh);
    connect(&document, &Document::changed, m_actions, &Actions::refresh);
    // A command announces its change while it is being pushed: only afterwards can it be undone.
    connect(&workspace.document().undoStack(), &QUndoStack::indexChanged, m_actions, &Actions::refresh);
    connect(&document, &Document::fileChanged, this, &MainWindow::showTitle);
    connect(&workspace, &Workspace::currentChanged, m_actions, &Actions::refresh);
    connect(&workspace, &Workspace::problem, m_messages, &MessageBar::showProblem);
    connect(&workspace, &Workspace::notice, m_messages, &MessageBar::showNotice);
    connect(&workspace, &Workspace::explainRequested, this, [this](const CellRef& cell) {
        m_middle->explain()->tree()->explain(cell);
        showTab(Tab::explain);
    });
    connect(m_middle->compare(), &ComparePanel::newScenarioWanted, m_actions->at(ActionId::scenarioNew),
            &QAction::trigger);
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(m_services.settings.geometry());
    if (!m_splitter->restoreState(m_services.settings.splitter()))
        m_splitter->setSizes(
            {kScenariosWidth, width() - kScenariosWidth - kInspectorWidth - 2, kInspectorWidth});
}

void MainWindow::showTab(Tab tab)
{
    m_middle->showTab(tab);
}

Tab MainWindow::tab() const
{
    return m_middle->tab();
}

QWidget* MainWindow::page() const
{
    return m_middle->page();
}

// A claim is of no scenario: its card gets the room of the inspector.
void MainWindow::showInspector()
{
    const bool claims = tab() == Tab::claims;
    m_inspector->setVisible(!claims);
    m_middle->setMinimumWidth(claims ? kNarrowestClaims : kNarrowestMiddle);
}

void MainWindow::openArticle()
{
    const QString path = m_services.dialogs.pathToOpenArticle();
    if (!path.isEmpty())
        m_middle->claimTools()->openArticle(path);
}

void MainWindow::choosePreset()
{
    if (tab() == Tab::claims)
        showTab(Tab::compare); // where the inspector is
    m_inspector->presetField()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::renameCurrent()
{
    m_scenarios->renameCurrent();
}

void MainWindow::showAbout()
{
    cw::showAbout(m_services.workspace.catalogVersion(), this);
}

void MainWindow::showTitle()
{
    QString name = m_services.workspace.document().displayName();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // Qt's own mark in titles
    setWindowTitle(tr("%1[*] — Counterwatt").arg(name.isEmpty() ? tr("Untitled") : name));
    setWindowModified(m_services.workspace.document().isModified());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_search->setText(tr("Presets  Ctrl+K"));
    m_search->setAccessibleName(tr("Search the presets"));
    m_search->setToolTip(
        tr("Search the presets and fill the inputs of the scenario at hand").toHtmlEscaped());
    m_language->setToolTip(tr("Switch to Chinese"));
    m_language->setAccessibleName(m_language->toolTip());
    showLook();
    showTitle();
    menuBar()->setCornerWidget(m_corner); // measures it anew
}

void MainWindow::showLook()
{
    const bool dark = theme::isDark();
    m_look->setIcon(theme::icon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_look->setToolTip(dark ? tr("Light look") : tr("Dark look"));
    m_look->setAccessibleName(m_look->toolTip());
    m_search->setIcon(theme::icon(QStringLiteral("search")));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_look)
        showLook();
}

// Another document does not touch the editor of a claim; the end of the window does.
bool MainWindow::mayLeaveClaim()
{
    ClaimEditor* editor = m_middle->claimEditor();
    if (!editor || !editor->isChanged())
        return true;
    showTab(Tab::claims);
    const QString sentence =
        shortSentence(QString::fromStdString(editor->claim().sentence), kLongestSentence);
    switch (m_services.dialogs.unsavedChanges(sentence.isEmpty() ? tr("New claim") : sentence)) {
    case UnsavedAnswer::save: return editor->save().has_value();
    case UnsavedAnswer::discard: return true;
    case UnsavedAnswer::cancel: break;
    }
    return false;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->source() && !droppedFile(*event->mimeData()).isEmpty()) // not our own chart
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { openDropped(path); }, Qt::QueuedConnection);
}

// After the drop: the program from which it came waits until that is over, and questions and long work may follow.
void MainWindow::openDropped(const QString& path)
{
    if (QFileInfo(path).suffix().toLower() == kDocument)
        m_files->openRecent(path);
    else
        m_publish->importFrom(path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveClaim() || !m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_services.settings.setWindow(saveGeometry(), m_splitter->saveState());
    event->accept();
}

} // namespace cw
