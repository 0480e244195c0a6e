// SPDX-License-Identifier: GPL-3.0-or-later
// The card and its buttons.
#include "ui/panels/claim_card_panel.h"

#include "app/models/claim_text.h"
#include "app/models/known_claims.h"
#include "app/models/source_line.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr double kFileWidth = 840.0; // of a card in a file: lines are then as long as is easy to read

} // namespace

ClaimCardPanel::ClaimCardPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new QPushButton(this))
    , m_scenario(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_chart(new ChartBox(this))
{
    build();
    connectAll();
    retranslate();
}

void ClaimCardPanel::build()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 16, 16, 12);
    buttons->setSpacing(8);
    for (QPushButton* button : {m_scenario, m_edit})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton* button : {m_copy, m_export})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_chart, 1);
}

void ClaimCardPanel::connectAll()
{
    connect(m_export, &QPushButton::clicked, this, &ClaimCardPanel::exportWanted);
    connect(m_copy, &QPushButton::clicked, this, &ClaimCardPanel::copyText);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_claim->id); });
    connect(m_scenario, &QPushButton::clicked, this, [this] { emit scenarioWanted(*m_claim); });
}

void ClaimCardPanel::show(const Claim& claim, const std::vector<Claim>& others, bool own)
{
    m_claim = claim;
    m_others = others;
    m_own = own;
    m_check = checkClaim(claim, m_workspace.figures());
    m_edit->setVisible(own);
    m_scenario->setVisible(m_check.expression.has_value());
    showCard();
}

void ClaimCardPanel::showCard()
{
    if (m_claim)
        m_chart->showChart(cardIn(currentLanguage()));
}

chart::ClaimCard ClaimCardPanel::cardIn(Language language) const
{
    const std::vector<Source> sources = m_workspace.sources();
    const std::vector<KnownFigure> figures =
        figuresBeside(*m_claim, m_others, sources, m_workspace.catalog(), language);
    return buildClaimCard({*m_claim, m_check, m_others, figures, sources,
                           m_workspace.catalogVersion().toStdString(),
                           documentMark(m_workspace.document().comparison()), language});
}

QString ClaimCardPanel::text(Language language) const
{
    if (!m_claim)
        return {};
    const LanguageScope scope(language);
    return claimMarkdown(cardIn(language));
}

Exhibit ClaimCardPanel::exhibit() const
{
    Exhibit exhibit = exhibitOf(cardIn(currentLanguage()));
    exhibit.title = claimSentence(*m_claim, currentLanguage());
    exhibit.usualWidth = kFileWidth;
    exhibit.markdown = text(Language::english) + QStringLiteral("\n---\n\n") + text(Language::chinese);
    return exhibit;
}

void ClaimCardPanel::copyText() const
{
    QApplication::clipboard()->setText(text(currentLanguage()));
    emit m_workspace.notice(tr("The card is on the clipboard as text."));
}

void ClaimCardPanel::retranslate()
{
    m_edit->setText(tr("&Change…"));
    m_scenario->setText(tr("Open as sce&nario"));
    m_copy->setText(tr("Copy &text"));
    m_export->setText(tr("E&xport card…"));
    for (QPushButton* button : {m_edit, m_scenario, m_copy, m_export})
        button->setAccessibleName(button->text().remove(u'&'));
    showCard();
}

void ClaimCardPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
