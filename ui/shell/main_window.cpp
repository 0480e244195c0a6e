// SPDX-License-Identifier: GPL-3.0-or-later
// Assembly of the window.
#include "ui/shell/main_window.h"

#include "ui/panels/compare_panel.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/panel_head.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/scenario_panel.h"
#include "ui/panels/workspace.h"
#include "ui/shell/about.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kScenariosWidth = 208;
constexpr int kInspectorWidth = 304;
constexpr int kNarrowestMiddle = 576; // what the chart needs, and a scroll bar

} // namespace

MainWindow::MainWindow(WindowServices services)
    : m_services(services)
    , m_files(std::make_unique<FileCommands>(services.workspace, services.settings, services.dialogs))
    , m_actions(new Actions(
          {services.workspace, *m_files, services.appearance, services.settings, services.dialogs, *this},
          this))
{
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
    QWidget* middle = buildMiddle();
    m_inspector = new InspectorPanel(m_services.workspace, m_splitter);
    m_scenarios->setMinimumWidth(160);
    middle->setMinimumWidth(kNarrowestMiddle);
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
    m_actions->fill(menuBar());
    m_corner = buildCorner();
    menuBar()->setCornerWidget(m_corner);
    using A = ActionId;
    m_scenarios->setActions(m_actions->list({A::scenarioNew, A::scenarioDuplicate, A::scenarioInherit}),
                            m_actions->list({A::scenarioRename, A::scenarioNote, A::scenarioDuplicate,
                                             A::scenarioInherit, A::scenarioBaseline, A::scenarioShow,
                                             A::scenarioUp, A::scenarioDown, A::scenarioDelete}));
}

QWidget* MainWindow::buildMiddle()
{
    auto* middle = new QWidget(m_splitter);
    middle->setObjectName(QStringLiteral("middle"));
    middle->setAttribute(Qt::WA_StyledBackground);
    auto* head = new QWidget(middle);
    head->setObjectName(QStringLiteral("panelHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(PanelHead::kHeight);
    m_tabs = new QTabBar(head);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_pages = new QStackedWidget(middle);
    m_compare = new ComparePanel(m_services.workspace, m_pages);
    m_explain = new ExplainPanel(m_services.workspace, m_pages);
    m_data = new DataPanel(m_services.workspace, m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_compare, m_explain, m_data}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 8, 1);
    row->addWidget(m_tabs, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_pages, 1);
    return middle;
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
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_actions, &Actions::refresh);
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
        m_explain->explain(cell);
        showTab(Tab::explain);
    });
    connect(m_compare, &ComparePanel::newScenarioWanted, m_actions->at(ActionId::scenarioNew),
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
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

Tab MainWindow::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

QWidget* MainWindow::page() const
{
    return m_pages->currentWidget();
}

void MainWindow::choosePreset()
{
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
    m_tabs->setAccessibleName(tr("Views"));
    const QStringList names{tr("Compare"), tr("Explain"), tr("Data")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_services.settings.setWindow(saveGeometry(), m_splitter->saveState());
    event->accept();
}

} // namespace cw
