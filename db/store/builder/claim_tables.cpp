// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and checking the claim library. Whether the expressions can be read is for the tests: they name figures of the
// catalog that is only being made here.
#include "db/store/builder/claim_tables.h"

#include "db/store/builder/csv_file.h"

#include <map>

namespace cw::catalog_build {

namespace {

constexpr std::string_view kClaimColumns =
    "id,article,sentence,sentence_zh,subject,subject_zh,quantity,who,year,per,claimed_low,claimed_high,unit,"
    "bound,kind,"
    "told_as,expression,plausible,missing,missing_zh,sources,note,note_zh";
constexpr std::string_view kFacetColumns = "claim,kind,told,told_zh,is,is_zh";

// The columns of claims.csv, in their order.
enum Column : std::size_t {
    id,
    article,
    sentence,
    sentenceZh,
    subject,
    subjectZh,
    quantity,
    who,
    year,
    per,
    claimedLow,
    claimedHigh,
    unit,
    bound,
    kind,
    toldAs,
    expression,
    plausible,
    missing,
    missingZh,
    sources,
    note,
    noteZh
};

class ClaimsReader {
public:
    ClaimsReader(const QString& folder, const std::set<std::string>& sourceIds,
                 std::vector<Problem>& problems)
        : m_claimFile(folder, "claims.csv", kClaimColumns, problems)
        , m_facetFile(folder, "claim_facets.csv", kFacetColumns, problems)
        , m_sourceIds(sourceIds)
    {
    }

    std::vector<Claim> read()
    {
        std::set<std::string> seen;
        for (const CsvRow& row : m_claimFile.rows()) {
            if (!m_claimFile.newKey(row, row.fields[Column::id], seen))
                continue;
            m_places[row.fields[Column::id]] = m_claims.size();
            m_claims.push_back(claim(row));
        }
        for (const CsvRow& row : m_facetFile.rows())
            addFacet(row);
        return std::move(m_claims);
    }

private:
    Claim claim(const CsvRow& row)
    {
        const auto& f = row.fields;
        checkTexts(row);
        Claim claim;
        claim.id = f[Column::id];
        claim.article = f[Column::article];
        claim.sentence = f[Column::sentence];
        claim.sentenceZh = f[Column::sentenceZh];
        claim.subject = f[Column::subject];
        claim.subjectZh = f[Column::subjectZh];
        claim.quantity = f[Column::quantity];
        claim.who = f[Column::who];
        if (const int said = m_claimFile.year(row, Column::year))
            claim.year = said;
        claim.per = f[Column::per];
        claim.claimed = claimed(row);
        claim.kind = kindIn(row, Column::kind);
        claim.toldAs = kindIn(row, Column::toldAs);
        claim.expression = f[Column::expression];
        claim.plausible = f[Column::plausible];
        claim.missing = f[Column::missing];
        claim.missingZh = f[Column::missingZh];
        claim.sources = sourcesOf(row);
        claim.note = f[Column::note];
        claim.noteZh = f[Column::noteZh];
        return claim;
    }

    void checkTexts(const CsvRow& row) const
    {
        m_claimFile.required(row, Column::sentence, "sentence");
        m_claimFile.required(row, Column::sentenceZh, "sentence_zh");
        m_claimFile.required(row, Column::subject, "subject");
        m_claimFile.required(row, Column::subjectZh, "subject_zh");
        m_claimFile.required(row, Column::quantity, "quantity");
        m_claimFile.required(row, Column::who, "who");
        const auto& f = row.fields;
        if (f[Column::missing].empty() != f[Column::missingZh].empty())
            m_claimFile.report(row, "missing is in one language only");
        if (f[Column::note].empty() != f[Column::noteZh].empty())
            m_claimFile.report(row, "note is in one language only");
        if (f[Column::expression].empty() && f[Column::missing].empty())
            m_claimFile.report(row, "neither an expression nor what is missing for one");
        checkSource(m_claimFile, row, f[Column::article]);
    }

    std::optional<ClaimedValue> claimed(const CsvRow& row) const
    {
        const auto& f = row.fields;
        const auto low = m_claimFile.numberOrEmpty(row, Column::claimedLow, "claimed_low");
        const auto high = m_claimFile.numberOrEmpty(row, Column::claimedHigh, "claimed_high");
        const auto bound = findClaimBound(f[Column::bound]);
        if (!bound)
            m_claimFile.report(row, "bound " + quoted(f[Column::bound]) + " is not known");
        if (low.has_value() != high.has_value())
            m_claimFile.report(row, "one end of the claimed range is empty");
        if (!low || !high || !bound)
            return std::nullopt;
        if (*low > *high)
            m_claimFile.report(row, "claimed_low is above claimed_high");
        return ClaimedValue{*low, *high, f[Column::unit], *bound};
    }

    ClaimKind kindIn(const CsvRow& row, std::size_t column) const
    {
        const auto kind = findClaimKind(row.fields[column]);
        if (!kind)
            m_claimFile.report(row, "kind " + quoted(row.fields[column]) + " is not known");
        return kind.value_or(ClaimKind::estimate);
    }

    std::vector<std::string> sourcesOf(const CsvRow& row) const
    {
        const auto ids = splitList(row.fields[Column::sources]);
        for (const std::string& source : ids)
            checkSource(m_claimFile, row, source);
        if (ids.empty() && !row.fields[Column::expression].empty())
            m_claimFile.report(row, "an expression without a source");
        return ids;
    }

    void checkSource(const CsvFile& file, const CsvRow& row, const std::string& source) const
    {
        if (!m_sourceIds.contains(source))
            file.report(row,
                        source.empty() ? "no source" : "source " + quoted(source) + " is not in sources.csv");
    }

    void addFacet(const CsvRow& row)
    {
        const auto& f = row.fields;
        const auto place = m_places.find(f[0]);
        const auto facet = findFacet(f[1]);
        if (place == m_places.end())
            m_facetFile.report(row, "claim " + quoted(f[0]) + " is not in claims.csv");
        if (!facet)
            m_facetFile.report(row, "kind " + quoted(f[1]) + " is not known");
        m_facetFile.required(row, 2, "told");
        m_facetFile.required(row, 3, "told_zh");
        m_facetFile.required(row, 4, "is");
        m_facetFile.required(row, 5, "is_zh");
        if (place != m_places.end() && facet)
            m_claims[place->second].facets.push_back({*facet, f[2], f[4], f[3], f[5]});
    }

    CsvFile m_claimFile;
    CsvFile m_facetFile;
    const std::set<std::string>& m_sourceIds;
    std::vector<Claim> m_claims;
    std::map<std::string, std::size_t> m_places;
};

} // namespace

std::vector<Claim> readClaims(const QString& folder, const std::set<std::string>& sourceIds,
                              std::vector<Problem>& problems)
{
    return ClaimsReader(folder, sourceIds, problems).read();
}

} // namespace cw::catalog_build
