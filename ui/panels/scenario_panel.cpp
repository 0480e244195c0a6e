// SPDX-License-Identifier: GPL-3.0-or-later
// The list of scenarios and its buttons.
#include "ui/panels/scenario_panel.h"

#include "app/models/scenario_list_model.h"
#include "ui/panels/panel_head.h"
#include "ui/panels/scenario_delegate.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

ScenarioPanel::ScenarioPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ScenarioListModel(&workspace.document(), this))
    , m_head(new PanelHead(this))
    , m_add(new QToolButton(this))
    , m_list(new QListView(this))
    , m_legend(new QLabel(this))
{
    setObjectName(QStringLiteral("scenarioPanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
}

void ScenarioPanel::build()
{
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_head->addButton(m_add);
    m_list->setObjectName(QStringLiteral("scenarioList"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_legend->setObjectName(QStringLiteral("note"));
    m_legend->setContentsMargins(16, 4, 8, 12);
    m_legend->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_legend);
}

void ScenarioPanel::connectAll()
{
    auto* delegate = new ScenarioDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &ScenarioDelegate::starClicked, this, [this](const QModelIndex& index) {
        const bool already = index.data(ScenarioListModel::BaselineRole).toBool();
        m_workspace.document().setBaseline(already ? std::nullopt
                                                   : std::optional(m_model->scenarioAt(index)));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_workspace.setCurrent(m_model->scenarioAt(index));
            });
    connect(&m_workspace, &Workspace::currentChanged, this, &ScenarioPanel::followCurrent);
    // After the model's own connection, so that the rows are there.
    connect(&m_workspace.document(), &Document::changed, this, &ScenarioPanel::followCurrent);
}

void ScenarioPanel::setActions(const QList<QAction*>& adding, const QList<QAction*>& all)
{
    auto* menu = new QMenu(m_add);
    menu->addActions(adding);
    m_add->setMenu(menu);
    m_list->addActions(all);
}

void ScenarioPanel::renameCurrent()
{
    const QModelIndex index = m_model->indexOfScenario(m_workspace.current());
    if (!index.isValid())
        return;
    m_list->setFocus();
    m_list->setCurrentIndex(index);
    m_list->edit(index);
}

void ScenarioPanel::followCurrent()
{
    const QModelIndex index = m_model->indexOfScenario(m_workspace.current());
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    m_legend->setVisible(m_workspace.document().comparison().baseline.has_value());
}

void ScenarioPanel::retranslate()
{
    m_head->setTitle(tr("Scenarios"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_add->setIcon(theme::icon(QStringLiteral("add")));
    m_add->setToolTip(tr("Add a scenario"));
    m_add->setAccessibleName(tr("Add a scenario"));
    m_legend->setFont(theme::noteFont());
    m_legend->setText(tr("★ baseline"));
}

void ScenarioPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace cw
