// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of a document: a table of claims, one of facets and one of sources.
#include "db/store/document_claims.h"

#include "db/store/document_rows.h"

#include <cmath>

namespace cw {

namespace {

// As the tables hold it: enumerations still words, ends still single.
struct ClaimRow {
    Claim claim;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;
    std::string bound;
    std::string kind;
    std::string toldAs;
};

struct FacetRow {
    std::size_t claim = 0;
    std::string kind;
    Facet facet;
};

struct SourceRow {
    std::size_t claim = 0;
    std::string source;
};

ClaimRow readClaim(const Row& row)
{
    ClaimRow r;
    Claim& c = r.claim;
    std::string* const texts[]{&c.id,        &c.article,   &c.sentence, &c.sentenceZh, &c.subject,
                               &c.subjectZh, &c.quantity,  &c.who,      &c.per,        &r.unit,
                               &r.bound,     &r.kind,      &r.toldAs,   &c.expression, &c.plausible,
                               &c.missing,   &c.missingZh, &c.note,     &c.noteZh};
    int column = 0;
    for (std::string* text : texts)
        *text = row.text(column++);
    if (const auto year = row.optionalInteger(column++))
        c.year = static_cast<int>(*year);
    r.low = row.optionalNumber(column++);
    r.high = row.optionalNumber(column);
    return r;
}

// Reads the claims of one file; the first fault ends it.
class ClaimReader {
public:
    ClaimReader(const Connection& connection, const std::string& writtenBy)
        : m_connection(connection)
        , m_writtenBy(writtenBy)
    {
    }

    Result<std::vector<Claim>> read()
    {
        using Step = Status (ClaimReader::*)();
        for (const Step step : {&ClaimReader::addClaims, &ClaimReader::addFacets, &ClaimReader::addSources})
            if (const Status status = (this->*step)(); !status)
                return status.error();
        return std::move(m_claims);
    }

private:
    [[nodiscard]] Error damaged(const std::string& what) const
    {
        return {ErrorCode::fileDamaged, pathText(m_connection.path()), what, ""};
    }
    [[nodiscard]] Error unknown(const std::string& word) const
    {
        return unknownWord(m_connection.path(), m_writtenBy, word);
    }

    Status addClaims()
    {
        const auto rows = m_connection.rows<ClaimRow>(
            QStringLiteral(
                "SELECT id, article, sentence, sentence_zh, subject, subject_zh, quantity, who, per,"
                " unit, bound, kind, told_as, expression, plausible, missing, missing_zh, note,"
                " note_zh, year, low, high FROM claim ORDER BY position"),
            {}, readClaim);
        if (!rows)
            return rows.error();
        for (const ClaimRow& row : rows.value())
            if (const Status status = addClaim(row); !status)
                return status;
        return Done{};
    }

    Status addClaim(const ClaimRow& row)
    {
        Claim claim = row.claim;
        const std::string name = "claim " + shortened(claim.id);
        const auto bound = findClaimBound(row.bound);
        const auto kind = findClaimKind(row.kind);
        const auto toldAs = findClaimKind(row.toldAs);
        if (!bound || !kind || !toldAs)
            return unknown(name + ": " + row.bound + ' ' + row.kind + ' ' + row.toldAs);
        claim.kind = *kind;
        claim.toldAs = *toldAs;
        if (row.low.has_value() != row.high.has_value())
            return damaged(name + ": half a figure");
        if (row.low)
            claim.claimed = ClaimedValue{*row.low, *row.high, row.unit, *bound};
        if (!checkClaimToWrite(claim))
            return damaged(name + ": figure");
        m_claims.push_back(std::move(claim));
        return Done{};
    }

    // A row's claim by its place among the others, which is not its position when one was left out.
    Status addFacets()
    {
        const auto rows = m_connection.rows<FacetRow>(
            QStringLiteral(
                "SELECT (SELECT count(*) FROM claim c WHERE c.position < f.claim), kind, told, really,"
                " told_zh, really_zh FROM claim_facet f ORDER BY claim, position"),
            {}, [](const Row& r) {
                return FacetRow{static_cast<std::size_t>(r.integer(0)),
                                r.text(1),
                                {FacetKind::scope, r.text(2), r.text(3), r.text(4), r.text(5)}};
            });
        if (!rows)
            return rows.error();
        for (const FacetRow& row : rows.value()) {
            const auto kind = findFacet(row.kind);
            if (row.claim >= m_claims.size())
                return damaged("a facet without its claim");
            if (!kind)
                return unknown("facet " + row.kind);
            m_claims[row.claim].facets.push_back(row.facet);
            m_claims[row.claim].facets.back().kind = *kind;
        }
        return Done{};
    }

    Status addSources()
    {
        const auto rows = m_connection.rows<SourceRow>(
            QStringLiteral("SELECT (SELECT count(*) FROM claim c WHERE c.position < s.claim), source"
                           " FROM claim_source s ORDER BY claim, position"),
            {}, [](const Row& r) {
                return SourceRow{static_cast<std::size_t>(r.integer(0)), r.text(1)};
            });
        if (!rows)
            return rows.error();
        for (const SourceRow& row : rows.value()) {
            if (row.claim >= m_claims.size())
                return damaged("a source without its claim");
            m_claims[row.claim].sources.push_back(row.source);
        }
        return Done{};
    }

    const Connection& m_connection;
    const std::string& m_writtenBy;
    std::vector<Claim> m_claims;
};

QVariant yearOrNull(const std::optional<int>& year)
{
    return year ? QVariant::fromValue<qlonglong>(*year) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant endOrNull(const std::optional<ClaimedValue>& claimed, double ClaimedValue::*end)
{
    return claimed ? QVariant((*claimed).*end) : QVariant(QMetaType(QMetaType::Double));
}

} // namespace

Result<std::vector<Claim>> readClaims(const Connection& connection, const std::string& writtenBy)
{
    return ClaimReader(connection, writtenBy).read();
}

Status checkClaimToWrite(const Claim& claim)
{
    if (!claim.claimed)
        return Done{};
    if (!std::isfinite(claim.claimed->low) || !std::isfinite(claim.claimed->high))
        return Error{ErrorCode::notFinite, claim.id, "", ""};
    if (claim.claimed->low > claim.claimed->high)
        return Error{ErrorCode::highBelowLow, claim.id, "", ""};
    return Done{};
}

QVariantList claimColumns(const Claim& c)
{
    const ClaimedValue value = c.claimed.value_or(ClaimedValue{});
    return {toQt(c.id),
            toQt(c.article),
            toQt(c.sentence),
            toQt(c.sentenceZh),
            toQt(c.subject),
            toQt(c.subjectZh),
            toQt(c.quantity),
            toQt(c.who),
            yearOrNull(c.year),
            toQt(c.per),
            endOrNull(c.claimed, &ClaimedValue::low),
            endOrNull(c.claimed, &ClaimedValue::high),
            toQt(value.unit),
            QString::fromLatin1(claimBoundKey(value.bound)),
            QString::fromLatin1(claimKindKey(c.kind)),
            QString::fromLatin1(claimKindKey(c.toldAs)),
            toQt(c.expression),
            toQt(c.plausible),
            toQt(c.missing),
            toQt(c.missingZh),
            toQt(c.note),
            toQt(c.noteZh)};
}

std::vector<QVariantList> claimRows(const std::vector<Claim>& claims)
{
    std::vector<QVariantList> rows;
    for (const Claim& claim : claims)
        rows.push_back(QVariantList{static_cast<int>(rows.size())} + claimColumns(claim));
    return rows;
}

std::vector<QVariantList> claimFacetRows(const std::vector<Claim>& claims)
{
    std::vector<QVariantList> rows;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        int position = 0;
        for (const Facet& f : claims[claim].facets)
            rows.push_back({static_cast<int>(claim), position++, QString::fromLatin1(facetKey(f.kind)),
                            toQt(f.told), toQt(f.is), toQt(f.toldZh), toQt(f.isZh)});
    }
    return rows;
}

std::vector<QVariantList> claimSourceRows(const std::vector<Claim>& claims)
{
    std::vector<QVariantList> rows;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        int position = 0;
        for (const std::string& source : claims[claim].sources)
            rows.push_back({static_cast<int>(claim), position++, toQt(source)});
    }
    return rows;
}

} // namespace cw
