// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a document's own claims as plain functions over the list: each gives the list as it would be afterwards.
#pragma once

#include "app/engine/claim/claim.h"

#include <string>
#include <vector>

namespace cw {

// "own-7": one above the largest number that a claim of the list has.
[[nodiscard]] std::string nextClaimId(const std::vector<Claim>& claims);
// At the end, with its own id.
[[nodiscard]] std::vector<Claim> withAddedClaim(std::vector<Claim> claims, Claim claim);
// The same for an id that is not there.
[[nodiscard]] std::vector<Claim> withChangedClaim(std::vector<Claim> claims, const std::string& id,
                                                  Claim claim);
[[nodiscard]] std::vector<Claim> withoutClaim(std::vector<Claim> claims, const std::string& id);

} // namespace cw
