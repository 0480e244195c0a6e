// SPDX-License-Identifier: GPL-3.0-or-later
// The claim library's CSV files, read and checked: two languages, a source behind every expression, or a reason why there is
// none.
#pragma once

#include "app/engine/claim/claim.h"
#include "db/store/builder/csv.h"

#include <QString>

#include <set>

namespace cw::catalog_build {

// Reads claims.csv and claim_facets.csv, in the order of the file. Every fault is added to `problems`.
[[nodiscard]] std::vector<Claim> readClaims(const QString& folder, const std::set<std::string>& sourceIds,
                                            std::vector<Problem>& problems);

} // namespace cw::catalog_build
