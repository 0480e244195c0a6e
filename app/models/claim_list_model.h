// SPDX-License-Identifier: GPL-3.0-or-later
// The library of claims and the document's own as one list: in groups under headings, narrowed by a search. Verdicts arrive
// later, as they are worked out beside the window.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/scenario/preset.h"
#include "app/models/verdict_text.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <vector>

namespace cw {

enum class ClaimGrouping { article, verdict, subject };

class ClaimListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int HeadingRole = Qt::UserRole; // true: a heading, which cannot be chosen
    static constexpr int MarkRole =
        Qt::UserRole + 1; // chart::CardMark as int; none until the verdict is known
    static constexpr int DetailRole = Qt::UserRole + 2; // "Off · de Vries 2023"

    explicit ClaimListModel(QObject* parent = nullptr);

    // Own claims come first, under a heading of their own. Ids of own claims and of the library are never the same.
    void setClaims(std::vector<Claim> own, std::vector<Claim> library, std::vector<Source> sources);
    void setVerdicts(std::map<std::string, ShownVerdict> verdicts);
    void setGrouping(ClaimGrouping grouping);
    [[nodiscard]] ClaimGrouping grouping() const { return m_grouping; }
    // All words of the text in the sentence, the subject, who says it or the article, in either language.
    void setSearch(const QString& text);
    // The language has changed.
    void retranslate();

    // Null for a heading. Valid until the claims change.
    [[nodiscard]] const Claim* claimAt(const QModelIndex& index) const;
    [[nodiscard]] bool isOwn(const Claim& claim) const;
    // Not valid where it is not in the list now.
    [[nodiscard]] QModelIndex indexOfClaim(const std::string& id) const;
    [[nodiscard]] QModelIndex firstClaim() const;
    // All claims, whatever is searched for.
    [[nodiscard]] const std::vector<Claim>& claims() const { return m_claims; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;

private:
    struct Row {
        QString heading;
        int claim = -1; // of m_claims; −1: a heading
    };
    struct Group {
        int order = 0; // groups come in this order, then by heading
        QString heading;
        std::vector<int> claims;
    };
    void rebuild();
    [[nodiscard]] bool matches(const Claim& claim) const;
    [[nodiscard]] Group groupOf(int claim) const;
    [[nodiscard]] std::optional<ShownVerdict> verdictOf(const Claim& claim) const;
    [[nodiscard]] QString articleOf(const Claim& claim) const;
    [[nodiscard]] QString detailOf(const Claim& claim) const;

    std::vector<Claim> m_claims; // own ones first
    int m_own = 0;
    std::vector<Source> m_sources;
    std::map<std::string, ShownVerdict> m_verdicts;
    ClaimGrouping m_grouping = ClaimGrouping::article;
    QStringList m_words;
    std::vector<Row> m_rows;
};

} // namespace cw
