// SPDX-License-Identifier: GPL-3.0-or-later
// The claims that stand beside a comparison, its own and the library's, and the card of one of them by its id.
#pragma once

#include "app/models/claim_card.h"
#include "app/models/loaded_comparison.h"

#include <span>
#include <string>
#include <vector>

namespace cw {

// The document's own come first: where both have an id, it is the document's claim that is meant.
[[nodiscard]] std::vector<Claim> knownClaims(const LoadedComparison& loaded, const Catalog& catalog);

// Published figures for the points of a claim's curve: of the catalog (null: none), and what other claims say.
[[nodiscard]] std::vector<KnownFigure> figuresBeside(const Claim& claim, std::span<const Claim> claims,
                                                     std::span<const Source> sources, const Catalog* catalog,
                                                     Language language);

// In the current language. Errors: unknownChoice (value = the id; limit = ids that begin like it, or some).
[[nodiscard]] Result<chart::ClaimCard> claimCardOf(const LoadedComparison& loaded, const Catalog& catalog,
                                                   const std::string& id);

} // namespace cw
