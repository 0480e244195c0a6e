// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs and pages.
#include "ui/shell/middle.h"

#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/claim_card_panel.h"
#include "ui/panels/claim_library.h"
#include "ui/panels/claim_tools.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/drag_button.h"
#include "ui/panels/explain_page.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/methods_panel.h"
#include "ui/panels/panel_head.h"
#include "ui/panels/ranges_panel.h"
#include "ui/panels/what_matters_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cw {

namespace {

// Where each view is: the tab, and its place among the views of that tab.
struct Place {
    int page;
    int view;
};

constexpr int kRanges = 1;
constexpr int kMatters = 2;
constexpr int kExplain = 3;
constexpr int kClaims = 4;
constexpr int kData = 5;

constexpr std::array<Place, kEveryTab.size()> kPlaces{{{0, 0},
                                                       {kRanges, 0},
                                                       {kMatters, 0},
                                                       {kMatters, 1},
                                                       {kMatters, 2},
                                                       {kExplain, 0},
                                                       {kExplain, 1},
                                                       {kExplain, 2},
                                                       {kClaims, 0},
                                                       {kData, 0}}};

} // namespace

Middle::Middle(Workspace& workspace, const QList<QAction*>& exhibitActions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_exhibitActions(exhibitActions)
    , m_tabs(new QTabBar(this))
    , m_copy(new DragButton(this))
    , m_export(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_compare(new ComparePanel(workspace, m_pages))
{
    setObjectName(QStringLiteral("middle"));
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_compare);
    m_tabs->addTab(QString());
    for (int page = kRanges; page <= kData; ++page) {
        m_pages->addWidget(new QWidget(m_pages)); // holds the place
        m_tabs->addTab(QString());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    connectAll();
    carry(m_compare);
    retranslate();
    showIcons();
}

QWidget* Middle::buildHead()
{
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("panelHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(PanelHead::kHeight);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 8, 1);
    row->setSpacing(0);
    row->addWidget(m_tabs, 1, Qt::AlignBottom);
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_copy, m_export}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return head;
}

void Middle::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        make(page);
        m_pages->setCurrentIndex(page);
        emit tabChanged();
    });
    connect(m_copy, &QToolButton::clicked, this, &Middle::copyWanted);
    connect(m_copy, &DragButton::dragWanted, this, &Middle::dragWanted);
    connect(m_export, &QToolButton::clicked, this, &Middle::exportWanted);
    const auto follow = [](QToolButton* button, const QAction* action) {
        const auto show = [button, action] { button->setEnabled(action->isEnabled()); };
        connect(action, &QAction::changed, button, show);
        show();
    };
    follow(m_copy, m_exhibitActions.at(0));
    follow(m_export, m_exhibitActions.at(1));
}

// Every chart of a page can be dragged away; every chart, table and tree has the menu.
void Middle::carry(QWidget* page)
{
    const auto charts = page->findChildren<ChartSurface*>();
    for (ChartSurface* surface : charts)
        connect(surface, &ChartSurface::dragWanted, this, &Middle::dragWanted);
    QList<QWidget*> shown(charts.begin(), charts.end());
    if (m_data && page == m_data)
        shown << m_data->table();
    if (m_explain && page == m_explain)
        shown << m_explain->tree()->tree();
    for (QWidget* widget : shown) {
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
        widget->addActions(m_exhibitActions);
    }
}

void Middle::put(int page, QWidget* widget)
{
    QWidget* holder = m_pages->widget(page);
    m_pages->insertWidget(page, widget);
    m_pages->removeWidget(holder);
    delete holder;
    carry(widget);
}

void Middle::make(int page)
{
    if (page == kRanges && !m_ranges)
        put(page, m_ranges = new RangesPanel(m_workspace, m_pages));
    if (page == kMatters && !m_matters) {
        put(page, m_matters = new WhatMattersPanel(m_workspace, m_pages));
        connect(m_matters, &WhatMattersPanel::kindChanged, this, &Middle::tabChanged);
    }
    if (page == kExplain && !m_explain) {
        put(page, m_explain = new ExplainPage(m_workspace, m_pages));
        connect(m_explain, &ExplainPage::kindChanged, this, &Middle::tabChanged);
    }
    if (page == kClaims && !m_claims) {
        put(page, m_claims = new ClaimsPage(m_workspace, m_pages));
        m_claimTools = new ClaimTools(*m_claims, m_workspace);
        connect(m_claims, &ClaimsPage::exportWanted, this, &Middle::exportWanted);
        connect(m_claims, &ClaimsPage::shownChanged, this, &Middle::tabChanged);
        connect(m_claimTools, &ClaimTools::articleFileWanted, this, &Middle::articleFileWanted);
    }
    if (page == kData && !m_data) {
        put(page, m_data = new DataPanel(m_workspace, m_pages));
        connect(m_data, &DataPanel::copyWanted, this, &Middle::copyWanted);
    }
}

RangesPanel* Middle::ranges()
{
    make(kRanges);
    return m_ranges;
}

WhatMattersPanel* Middle::matters()
{
    make(kMatters);
    return m_matters;
}

ExplainPage* Middle::explain()
{
    make(kExplain);
    return m_explain;
}

ClaimsPage* Middle::claims()
{
    make(kClaims);
    return m_claims;
}

ClaimTools* Middle::claimTools()
{
    make(kClaims);
    return m_claimTools;
}

ClaimEditor* Middle::claimEditor() const
{
    return m_claimTools ? m_claimTools->editor() : nullptr;
}

void Middle::showTab(Tab tab)
{
    const Place place = kPlaces[static_cast<std::size_t>(tab)];
    if (place.page == kMatters)
        matters()->showKind(static_cast<WhatMattersPanel::Kind>(place.view));
    if (place.page == kExplain)
        explain()->showKind(static_cast<ExplainPage::Kind>(place.view));
    m_tabs->setCurrentIndex(place.page);
    if (place.page == kClaims) // the keys go to the list
        m_claims->library()->setFocus(Qt::ShortcutFocusReason);
    emit tabChanged();
}

Tab Middle::tab() const
{
    const int page = m_tabs->currentIndex();
    const int view = page == kMatters ? static_cast<int>(m_matters->kind())
        : page == kExplain            ? static_cast<int>(m_explain->kind())
                                      : 0;
    for (std::size_t i = 0; i < kPlaces.size(); ++i)
        if (kPlaces[i].page == page && kPlaces[i].view == view)
            return static_cast<Tab>(i);
    return Tab::compare;
}

QWidget* Middle::page() const
{
    return m_pages->currentWidget();
}

const ChartBox* Middle::chart() const
{
    switch (tab()) {
    case Tab::ranges: return m_ranges->chart();
    case Tab::tornado:
    case Tab::shares:
    case Tab::sweep: return m_matters->chart();
    case Tab::why: return m_explain->why()->chart();
    case Tab::methods: return m_explain->methods()->chart();
    case Tab::claims: return m_claims->chart();
    case Tab::compare:
    case Tab::explain:
    case Tab::data: break;
    }
    return nullptr;
}

Exhibit Middle::shownBox() const
{
    const ChartBox* box = chart();
    if (box && box->hasChart())
        return exhibitOf(box->view()->chart());
    Exhibit nothing;
    if (box)
        nothing.reason = box->reason();
    return nothing;
}

Exhibit Middle::exhibit(DataPanel::Rows rows) const
{
    switch (tab()) {
    case Tab::compare: return exhibitOf(currentChart(m_workspace));
    case Tab::explain: return m_explain->tree()->exhibit();
    case Tab::data: return m_data->exhibit(rows);
    case Tab::claims: return m_claims->shownCard() ? m_claims->shownCard()->exhibit() : Exhibit();
    default: return shownBox();
    }
}

void Middle::showIcons()
{
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_export->setIcon(theme::icon(QStringLiteral("export")));
}

void Middle::retranslate()
{
    m_copy->setAccessibleName(tr("Copy what is shown"));
    m_copy->setToolTip(
        tr("Copy the chart or table (Ctrl+C). Pull from here, or the chart itself, to drop it into another "
           "window as a file.")
            .toHtmlEscaped());
    m_export->setAccessibleName(tr("Export what is shown"));
    m_export->setToolTip(tr("Export the chart or table as a file (Ctrl+E)").toHtmlEscaped());
    m_tabs->setAccessibleName(tr("Views"));
    const QStringList names{tr("Compare"), tr("Ranges"), tr("What matters"),
                            tr("Explain"), tr("Claims"), tr("Data")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
}

void Middle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace cw
