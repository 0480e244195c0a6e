// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, search, and what a row shows.
#include "app/models/claim_list_model.h"

#include "app/models/claim_card.h"
#include "app/models/claim_sections.h"
#include "app/models/source_text.h"

#include <algorithm>

#include <QCoreApplication>

namespace cw {

namespace {

constexpr int kOwnFirst = -1;

QString found(const std::string& text)
{
    return QString::fromStdString(text) + u'\n';
}

// Off first: that is what one looks for.
int orderOf(ShownVerdict verdict)
{
    switch (verdict.verdict) {
    case Verdict::off: return 0;
    case Verdict::roughly: return 1;
    case Verdict::holds: return verdict.but ? 2 : 3;
    case Verdict::unchecked: return 4;
    }
    return 4;
}

} // namespace

ClaimListModel::ClaimListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ClaimListModel::setClaims(std::vector<Claim> own, std::vector<Claim> library,
                               std::vector<Source> sources)
{
    m_own = static_cast<int>(own.size());
    m_claims = std::move(own);
    m_claims.insert(m_claims.end(), std::make_move_iterator(library.begin()),
                    std::make_move_iterator(library.end()));
    m_sources = std::move(sources);
    rebuild();
}

void ClaimListModel::setVerdicts(std::map<std::string, ShownVerdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    if (m_grouping == ClaimGrouping::verdict)
        return rebuild();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void ClaimListModel::setGrouping(ClaimGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

void ClaimListModel::setSearch(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void ClaimListModel::retranslate()
{
    rebuild();
}

bool ClaimListModel::matches(const Claim& claim) const
{
    const QString text = found(claim.sentence) + found(claim.sentenceZh) + found(claim.subject)
        + found(claim.subjectZh) + found(claim.who) + found(claim.id) + articleOf(claim);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::optional<ShownVerdict> ClaimListModel::verdictOf(const Claim& claim) const
{
    const auto known = m_verdicts.find(claim.id);
    return known == m_verdicts.end() ? std::nullopt : std::optional(known->second);
}

QString ClaimListModel::articleOf(const Claim& claim) const
{
    const Source* source = findSource(m_sources, claim.article);
    return source ? shortSource(*source) : QString::fromStdString(claim.article);
}

ClaimListModel::Group ClaimListModel::groupOf(int number) const
{
    const Claim& claim = m_claims[static_cast<std::size_t>(number)];
    if (m_grouping == ClaimGrouping::verdict) {
        const auto verdict = verdictOf(claim);
        constexpr int kLast = 5;
        return verdict ? Group{orderOf(*verdict), verdictWord(*verdict), {}}
                       : Group{kLast, tr("Not checked yet"), {}};
    }
    if (m_grouping == ClaimGrouping::subject) {
        const QString subject = localName(claim.subject, claim.subjectZh, currentLanguage());
        return {subject.isEmpty() ? 1 : 0, subject.isEmpty() ? tr("Other subjects") : subject, {}};
    }
    if (number < m_own)
        return {kOwnFirst, tr("Yours"), {}};
    const QString article = articleOf(claim); // in the order of the library
    const int last = static_cast<int>(m_claims.size());
    return {article.isEmpty() ? last : number, article.isEmpty() ? tr("No article") : article, {}};
}

void ClaimListModel::rebuild()
{
    std::map<QString, Group> found;
    for (int i = 0; i < static_cast<int>(m_claims.size()); ++i) {
        if (!matches(m_claims[static_cast<std::size_t>(i)]))
            continue;
        Group group = groupOf(i);
        found.try_emplace(group.heading, group).first->second.claims.push_back(i);
    }
    std::vector<Group> groups;
    for (auto& [heading, group] : found)
        groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.order < b.order; });
    beginResetModel();
    m_rows.clear();
    for (const Group& group : groups) {
        m_rows.push_back({group.heading, -1});
        for (const int claim : group.claims)
            m_rows.push_back({{}, claim});
    }
    endResetModel();
}

const Claim* ClaimListModel::claimAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int claim = m_rows[static_cast<std::size_t>(index.row())].claim;
    return claim < 0 ? nullptr : &m_claims[static_cast<std::size_t>(claim)];
}

bool ClaimListModel::isOwn(const Claim& claim) const
{
    return std::any_of(m_claims.begin(), m_claims.begin() + m_own,
                       [&](const Claim& own) { return own.id == claim.id; });
}

QModelIndex ClaimListModel::indexOfClaim(const std::string& id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const int claim = m_rows[row].claim;
        if (claim >= 0 && m_claims[static_cast<std::size_t>(claim)].id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

QModelIndex ClaimListModel::firstClaim() const
{
    return rowCount() > 1 ? index(1) : QModelIndex(); // behind its heading
}

int ClaimListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ClaimListModel::detailOf(const Claim& claim) const
{
    const auto verdict = verdictOf(claim);
    QStringList parts{verdict ? verdictWord(*verdict) : QString(), whoSays(claim, m_sources),
                      claimYear(claim)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant ClaimListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Claim* claim = claimAt(index);
    if (role == HeadingRole)
        return claim == nullptr;
    if (!claim)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? m_rows[static_cast<std::size_t>(index.row())].heading
            : QVariant();
    const QString sentence = claimSentence(*claim, currentLanguage());
    const auto verdict = verdictOf(*claim);
    switch (role) {
    case Qt::DisplayRole: return sentence;
    case Qt::AccessibleTextRole:
        return verdict ? tr("%1: %2", "1: a verdict, 2: a sentence").arg(verdictWord(*verdict), sentence)
                       : sentence;
    case MarkRole: return static_cast<int>(verdict ? verdictMark(*verdict) : chart::CardMark::none);
    case DetailRole: return detailOf(*claim);
    default: return {};
    }
}

Qt::ItemFlags ClaimListModel::flags(const QModelIndex& index) const
{
    return claimAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::NoItemFlags;
}

} // namespace cw
