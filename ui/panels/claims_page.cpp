// SPDX-License-Identifier: GPL-3.0-or-later
// Library and card side by side.
#include "ui/panels/claims_page.h"

#include "ui/panels/claim_card_panel.h"
#include "ui/panels/claim_library.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/workspace.h"

#include <QEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kLibraryWidth = 296;
constexpr int kNarrowestLibrary = 220;
constexpr int kNarrowestCard = 572; // the picture and a scroll bar

} // namespace

ClaimsPage::ClaimsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_all(new QStackedWidget(this))
    , m_halves(new QSplitter(Qt::Horizontal, m_all))
    , m_library(new ClaimLibrary(workspace, m_halves))
    , m_right(new QStackedWidget(m_halves))
    , m_empty(new EmptyState(m_right))
    , m_card(new ClaimCardPanel(workspace, m_right))
{
    build();
    connectAll();
    retranslate();
}

void ClaimsPage::build()
{
    m_right->addWidget(m_empty);
    m_right->addWidget(m_card);
    m_library->setMinimumWidth(kNarrowestLibrary);
    m_right->setMinimumWidth(kNarrowestCard);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({kLibraryWidth, 4 * kLibraryWidth});
    m_all->addWidget(m_halves);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);
}

void ClaimsPage::connectAll()
{
    const Document& document = m_workspace.document();
    connect(&document, &Document::claimsChanged, this, [this] {
        m_claimsStale = true;
        scheduleRefresh();
    });
    connect(m_library, &ClaimLibrary::chosenChanged, this, [this] {
        if (m_library->chosen())
            show(*m_library->chosen());
    });
    connect(m_library, &ClaimLibrary::activated, this, [this](const std::string& id) {
        if (m_workspace.document().claim(id))
            emit editWanted(id);
    });
    connect(m_library, &ClaimLibrary::deleteWanted, this,
            [this](const std::string& id) { m_workspace.document().removeClaim(id); });
    connect(m_library, &ClaimLibrary::newFromExpressionWanted, this, &ClaimsPage::newFromExpressionWanted);
    connect(m_library, &ClaimLibrary::newFromScenarioWanted, this, &ClaimsPage::newFromScenarioWanted);
    connect(m_library, &ClaimLibrary::newFromTextWanted, this, &ClaimsPage::newFromTextWanted);
    connect(m_empty, &EmptyState::clicked, this, &ClaimsPage::newFromTextWanted);
    connect(m_card, &ClaimCardPanel::exportWanted, this, &ClaimsPage::exportWanted);
    connect(m_card, &ClaimCardPanel::editWanted, this, &ClaimsPage::editWanted);
    connect(m_card, &ClaimCardPanel::scenarioWanted, this, &ClaimsPage::scenarioWanted);
}

void ClaimsPage::refresh()
{
    if (m_claimsStale) {
        m_claimsStale = false;
        m_library->reload();
    }
    if (const Claim* chosen = m_library->chosen())
        show(*chosen);
    else if (!m_card->claim())
        m_right->setCurrentWidget(m_empty);
}

void ClaimsPage::show(const Claim& claim)
{
    m_card->show(claim, m_library->model().claims(), m_library->model().isOwn(claim));
    m_right->setCurrentWidget(m_card);
    emit shownChanged();
}

void ClaimsPage::showClaim(const std::string& id)
{
    if (m_claimsStale)
        refreshNow();
    showLibrary();
    m_library->choose(id);
}

void ClaimsPage::showInPlaceOfAll(QWidget* widget)
{
    showLibrary();
    m_all->setCurrentIndex(m_all->addWidget(widget));
    emit shownChanged();
}

void ClaimsPage::showLibrary()
{
    while (m_all->count() > 1) { // the halves stay
        QWidget* other = m_all->widget(1);
        m_all->removeWidget(other);
        other->deleteLater();
    }
    m_library->setFocus(Qt::OtherFocusReason);
    emit shownChanged();
}

ClaimCardPanel* ClaimsPage::shownCard() const
{
    return m_card->claim() && m_all->currentWidget() == m_halves ? m_card : nullptr;
}

const ChartBox* ClaimsPage::chart() const
{
    return shownCard() ? m_card->chart() : nullptr;
}

void ClaimsPage::retranslate()
{
    m_halves->setAccessibleName(tr("Claims"));
    m_empty->setTexts(
        tr("Here published figures are checked: what comes out, what may have gone wrong, and what would "
           "have to be true. Paste an article, and its figures become claims."),
        tr("Check a &text…"));
    scheduleRefresh();
}

void ClaimsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
