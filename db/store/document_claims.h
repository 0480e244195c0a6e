// SPDX-License-Identifier: GPL-3.0-or-later
// The claims in a document's file: their rows, read and checked, and as they are written.
#pragma once

#include "app/engine/claim/claim.h"
#include "db/store/connection.h"

#include <string>
#include <vector>

namespace cw {

// Of a file of version 3 or newer. Errors: those of Connection::rows; fileDamaged (value says which claim and what);
// fileFromNewer for words that only a newer program knows. `writtenBy`: the version that wrote the file.
[[nodiscard]] Result<std::vector<Claim>> readClaims(const Connection& connection,
                                                    const std::string& writtenBy);

// Errors: notFinite, highBelowLow (where = the claim's id).
[[nodiscard]] Status checkClaimToWrite(const Claim& claim);

// A claim's columns behind its number: the same in a document and in the catalog.
[[nodiscard]] QVariantList claimColumns(const Claim& claim);
[[nodiscard]] std::vector<QVariantList> claimRows(const std::vector<Claim>& claims);
[[nodiscard]] std::vector<QVariantList> claimFacetRows(const std::vector<Claim>& claims);
[[nodiscard]] std::vector<QVariantList> claimSourceRows(const std::vector<Claim>& claims);

} // namespace cw
