// SPDX-License-Identifier: GPL-3.0-or-later
// The list and what narrows it.
#include "ui/panels/claim_library.h"

#include "ui/panels/claim_delegate.h"
#include "ui/panels/segments.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kMargin = 16;

} // namespace

ClaimLibrary::ClaimLibrary(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ClaimListModel(this))
    , m_search(new QLineEdit(this))
    , m_new(new QToolButton(this))
    , m_fromExpression(new QAction(this))
    , m_fromScenario(new QAction(this))
    , m_fromText(new QAction(this))
    , m_groups(new Segments(3, this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_job(this)
{
    setObjectName(QStringLiteral("claimLibrary"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
}

void ClaimLibrary::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);
    auto* menu = new QMenu(m_new);
    menu->addActions({m_fromExpression, m_fromScenario, m_fromText});
    m_new->setMenu(menu);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_list->setObjectName(QStringLiteral("claimList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClaimDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(kMargin, 0, kMargin, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kMargin, kMargin, 8, 0);
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_new);
    auto* groups = new QHBoxLayout;
    groups->setContentsMargins(kMargin, 8, kMargin, 4);
    groups->addWidget(m_groups);
    groups->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(groups);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
}

void ClaimLibrary::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        if (!m_list->currentIndex().isValid() && m_model->firstClaim().isValid())
            m_list->setCurrentIndex(m_model->firstClaim());
    });
    connect(m_groups, &Segments::chosen, this,
            [this](int choice) { m_model->setGrouping(static_cast<ClaimGrouping>(choice)); });
    // Rows come and go with search and groups: the choice stays with its claim.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { keepChoice(m_chosen); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const Claim* claim = m_model->claimAt(index);
                if (!claim || claim->id == m_chosen)
                    return;
                m_chosen = claim->id;
                emit chosenChanged(m_chosen);
            });
    connect(m_list, &QListView::activated, this, [this] {
        if (chosen())
            emit activated(m_chosen);
    });
    connect(m_fromExpression, &QAction::triggered, this, &ClaimLibrary::newFromExpressionWanted);
    connect(m_fromScenario, &QAction::triggered, this, &ClaimLibrary::newFromScenarioWanted);
    connect(m_fromText, &QAction::triggered, this, &ClaimLibrary::newFromTextWanted);
}

void ClaimLibrary::keepChoice(const std::string& id)
{
    const QModelIndex index = m_model->indexOfClaim(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    if (index == m_model->firstClaim())
        m_list->scrollToTop(); // its heading is above it
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void ClaimLibrary::reload()
{
    const auto& library = m_workspace.claims();
    m_model->setClaims(m_workspace.document().claims(), library, m_workspace.sources());
    const bool gone = std::none_of(m_model->claims().begin(), m_model->claims().end(),
                                   [&](const Claim& claim) { return claim.id == m_chosen; });
    if (gone && !m_chosen.empty())
        m_chosen.clear();
    if (gone && m_model->firstClaim().isValid())
        m_list->setCurrentIndex(m_model->firstClaim());
    checkAll();
}

void ClaimLibrary::checkAll()
{
    using Verdicts = std::map<std::string, ShownVerdict>;
    const auto work = [claims = m_model->claims(), &figures = m_workspace.figures()](const KeepGoing& go) {
        Verdicts verdicts;
        for (const Claim& claim : claims) {
            if (!go(static_cast<double>(verdicts.size()) / static_cast<double>(claims.size())))
                break;
            verdicts[claim.id] = shownVerdict(checkClaim(claim, figures));
        }
        return verdicts;
    };
    m_job.start(work, [this](Verdicts verdicts) { m_model->setVerdicts(std::move(verdicts)); });
}

void ClaimLibrary::choose(const std::string& id)
{
    if (!m_model->indexOfClaim(id).isValid())
        m_search->clear();
    keepChoice(id);
}

const Claim* ClaimLibrary::chosen() const
{
    const auto& claims = m_model->claims();
    const auto found =
        std::find_if(claims.begin(), claims.end(), [&](const Claim& c) { return c.id == m_chosen; });
    return found == claims.end() ? nullptr : &*found;
}

// Down goes from the search into the list; Del is for a claim of one's own.
bool ClaimLibrary::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && chosen() && m_model->isOwn(*chosen())) {
        emit deleteWanted(m_chosen);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimLibrary::retranslate()
{
    m_search->setPlaceholderText(tr("Search the claims"));
    m_search->setAccessibleName(tr("Search the claims"));
    m_new->setIcon(theme::icon(QStringLiteral("add")));
    m_new->setToolTip(tr("New claim"));
    m_new->setAccessibleName(tr("New claim"));
    m_fromExpression->setText(tr("From an &expression…"));
    m_fromScenario->setText(tr("From the &scenario at hand…"));
    m_fromText->setText(tr("From a &text…"));
    m_groups->setTexts(tr("Claims in groups by"), {tr("Article"), tr("Verdict"), tr("Subject")});
    m_list->setAccessibleName(tr("Claims"));
    m_nothing->setText(
        tr("No claim has all of these words. Search in English or in Chinese; fewer words find more."));
    m_model->retranslate();
}

void ClaimLibrary::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace cw
