// SPDX-License-Identifier: GPL-3.0-or-later
// What the Claims tab leads to: the editor of a claim, the view of an article, a scenario made of a claim. Made with the
// page, and gone with it.
#pragma once

#include "app/engine/claim/claim.h"

#include <QObject>
#include <QPointer>

namespace cw {

class ArticleView;
class ClaimEditor;
class ClaimsPage;
class Workspace;

class ClaimTools : public QObject {
    Q_OBJECT

public:
    ClaimTools(ClaimsPage& page, Workspace& workspace);
    ~ClaimTools() override;

    void newClaim();
    // Of the scenario at hand; a message where there is none.
    void newClaimFromScenario();
    // With the text that was there the last time.
    void showArticle();
    // A message where the file cannot be read.
    void openArticle(const QString& path);
    // A claim of the document.
    void edit(const std::string& id);
    // One undo step, or a message why not.
    void openAsScenario(const Claim& claim);
    // Null while they are not shown.
    [[nodiscard]] ArticleView* article() const;
    [[nodiscard]] ClaimEditor* editor() const;

signals:
    // The person is to choose a text; openArticle() takes it.
    void articleFileWanted();

private:
    [[nodiscard]] bool isTyping();
    void startEditing(const Claim& claim, const QString& advice);
    void keep(const Claim& draft);
    void showArticle(const QString& text);

    ClaimsPage& m_page;
    Workspace& m_workspace;
    QPointer<ArticleView> m_article;
    QPointer<ClaimEditor> m_editor;
    QString m_text; // of the last article
};

} // namespace cw
