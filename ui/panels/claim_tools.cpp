// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the page with its editor, its article and the document.
#include "ui/panels/claim_tools.h"

#include "app/models/article_file.h"
#include "app/models/claim_scenario.h"
#include "app/models/source_text.h"
#include "ui/panels/article_view.h"
#include "ui/panels/claim_editor.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/workspace.h"

namespace cw {

ClaimTools::ClaimTools(ClaimsPage& page, Workspace& workspace)
    : QObject(&page)
    , m_page(page)
    , m_workspace(workspace)
{
    connect(&page, &ClaimsPage::newFromExpressionWanted, this, &ClaimTools::newClaim);
    connect(&page, &ClaimsPage::newFromScenarioWanted, this, &ClaimTools::newClaimFromScenario);
    connect(&page, &ClaimsPage::newFromTextWanted, this, qOverload<>(&ClaimTools::showArticle));
    connect(&page, &ClaimsPage::editWanted, this, &ClaimTools::edit);
    connect(&page, &ClaimsPage::scenarioWanted, this, &ClaimTools::openAsScenario);
}

ClaimTools::~ClaimTools() = default;

ArticleView* ClaimTools::article() const
{
    return m_article;
}

ClaimEditor* ClaimTools::editor() const
{
    return m_editor;
}

void ClaimTools::newClaim()
{
    startEditing({}, {});
}

void ClaimTools::newClaimFromScenario()
{
    const Scenario* scenario = m_workspace.document().scenario(m_workspace.current());
    if (!scenario) {
        emit m_workspace.problem(
            tr("There is no scenario to make a claim from. Make one at the left first."));
        return;
    }
    startEditing(claimOf(*scenario),
                 tr("The check takes “%1” as it is now, in a year; .carbon, .water and .cost can stand for "
                    ".electricity."
                    " Type the sentence and the figure that were published.")
                     .arg(QString::fromStdString(scenario->name)));
}

void ClaimTools::edit(const std::string& id)
{
    if (const Claim* claim = m_workspace.document().claim(id))
        startEditing(*claim, {});
}

// What was typed is saved or cancelled before something else takes its place.
bool ClaimTools::isTyping()
{
    const bool isTyping = m_editor && m_editor->isChanged();
    if (isTyping)
        emit m_workspace.notice(tr("Save or cancel the claim that is open first."));
    return isTyping;
}

// In the place of all: a click in the library would throw away what is being typed.
void ClaimTools::startEditing(const Claim& claim, const QString& advice)
{
    if (isTyping())
        return;
    auto* editor = new ClaimEditor(m_workspace, &m_page);
    m_page.showInPlaceOfAll(editor);
    m_editor = editor;
    editor->edit(claim, advice);
    connect(editor, &ClaimEditor::saved, this,
            [this](const QString& id) { m_page.showClaim(id.toStdString()); });
    connect(editor, &ClaimEditor::abandoned, &m_page, &ClaimsPage::showLibrary);
}

void ClaimTools::showArticle()
{
    showArticle(m_text);
}

void ClaimTools::showArticle(const QString& text)
{
    if (isTyping())
        return;
    auto* article = new ArticleView(m_workspace, &m_page);
    m_page.showInPlaceOfAll(article);
    m_article = article;
    connect(article, &ArticleView::textChanged, this, [this](const QString& now) { m_text = now; });
    connect(article, &ArticleView::openWanted, this, &ClaimTools::articleFileWanted);
    connect(article, &ArticleView::closed, &m_page, &ClaimsPage::showLibrary);
    connect(article, &ArticleView::checkWanted, this, &ClaimTools::keep);
    connect(article, &ArticleView::editWanted, this, &ClaimTools::startEditing);
    article->setText(text);
    article->selectAll(); // what is pasted takes its place
}

void ClaimTools::openArticle(const QString& path)
{
    const auto text = readArticleFile(path.toStdString());
    if (text)
        showArticle(QString::fromStdString(text.value()));
    else
        m_workspace.report(text.error());
}

// Checking the same figure twice makes one claim.
void ClaimTools::keep(const Claim& draft)
{
    for (Claim known : m_workspace.document().claims()) {
        const std::string id = known.id;
        known.id = draft.id;
        if (known == draft) {
            m_page.showClaim(id);
            return;
        }
    }
    std::vector<Source> sources;
    for (const std::string& id : draft.sources)
        if (const auto source = m_workspace.source(id))
            sources.push_back(*source);
    m_page.showClaim(m_workspace.document().addClaim(draft, sources));
}

void ClaimTools::openAsScenario(const Claim& claim)
{
    const auto article = m_workspace.source(claim.article);
    const ClaimScenario made =
        scenarioOf(claim, m_workspace.figures(), article ? shortSource(*article) : QString());
    if (!made.scenario) {
        emit m_workspace.problem(made.reason);
        return;
    }
    std::vector<Source> sources;
    for (const auto& [id, value] : made.scenario->values)
        if (const auto source = m_workspace.source(value.origin.source))
            sources.push_back(*source);
    const auto id = m_workspace.document().addScenario(*made.scenario, sources);
    if (!id) {
        m_workspace.report(id.error());
        return;
    }
    m_workspace.setCurrent(id.value());
    emit m_workspace.notice(tr("“%1” is a scenario of the document now, at the left.")
                                .arg(QString::fromStdString(made.scenario->name)));
}

} // namespace cw
