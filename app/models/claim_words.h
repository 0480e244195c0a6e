// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what the editor of a claim lets choose: kinds and facets.
#pragma once

#include "app/engine/claim/claim.h"

#include <QString>

namespace cw {

[[nodiscard]] QString claimKindLabel(ClaimKind kind); // "Measured"
[[nodiscard]] QString facetLabel(FacetKind kind);     // "What is counted"

} // namespace cw
