// SPDX-License-Identifier: GPL-3.0-or-later
// Looking a claim up, checking it, and putting together what its card is made of.
#include "app/models/known_claims.h"

#include "app/models/catalog_figures.h"
#include "app/models/claim_sections.h"
#include "app/models/document_figures.h"
#include "app/models/source_line.h"
#include "db/store/catalog.h"

#include <algorithm>

namespace cw {

namespace {

// The first ids that begin with the same letter; of all, where there are none.
std::string idsLike(std::span<const Claim> claims, const std::string& id)
{
    constexpr std::size_t kMost = 8;
    std::vector<std::string> ids;
    for (const Claim& claim : claims)
        ids.push_back(claim.id);
    std::stable_partition(ids.begin(), ids.end(), [&](const std::string& other) {
        return !id.empty() && other.starts_with(id.front());
    });
    std::string out;
    for (std::size_t i = 0; i < std::min(kMost, ids.size()); ++i)
        out += (i == 0 ? "" : ", ") + ids[i];
    return ids.size() > kMost ? out + " …" : out;
}

} // namespace

std::vector<Claim> knownClaims(const LoadedComparison& loaded, const Catalog& catalog)
{
    std::vector<Claim> claims = loaded.contents.claims;
    std::vector<Claim> library = catalog.claims();
    std::move(library.begin(), library.end(), std::back_inserter(claims));
    return claims;
}

std::vector<KnownFigure> figuresBeside(const Claim& claim, std::span<const Claim> claims,
                                       std::span<const Source> sources, const Catalog* catalog,
                                       Language language)
{
    std::vector<KnownFigure> figures = catalog
        ? knownFigures(catalog->all(QStringLiteral("inference")), language)
        : std::vector<KnownFigure>{};
    for (const Claim& other : claims)
        if (other.claimed && other.id != claim.id && other.claimed->unit.find('/') != std::string::npos)
            figures.push_back({whoSays(other, sources).toStdString(), middleOf(*other.claimed),
                               other.claimed->unit, other.article});
    return figures;
}

Result<chart::ClaimCard> claimCardOf(const LoadedComparison& loaded, const Catalog& catalog,
                                     const std::string& id)
{
    const std::vector<Claim> claims = knownClaims(loaded, catalog);
    const auto claim = std::find_if(claims.begin(), claims.end(), [&](const Claim& c) { return c.id == id; });
    if (claim == claims.end())
        return Error{ErrorCode::unknownChoice, {}, shortened(id), idsLike(claims, id)};
    const CatalogFigures ofCatalog(catalog);
    DocumentFigures figures(ofCatalog);
    figures.setComparison(loaded.comparison());
    const Check check = checkClaim(*claim, figures);
    const Language language = currentLanguage();
    const std::vector<KnownFigure> beside = figuresBeside(*claim, claims, loaded.sources, &catalog, language);
    return buildClaimCard({*claim, check, claims, beside, loaded.sources, loaded.catalogVersion,
                           documentMark(loaded.comparison()), language, loaded.date});
}

} // namespace cw
