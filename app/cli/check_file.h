// SPDX-License-Identifier: GPL-3.0-or-later
// Claims out of a CSV file, for `counterwatt check --file`.
#pragma once

#include "app/engine/claim/claim.h"

#include <QStringList>

#include <string>
#include <vector>

namespace cw::cli {

// A row that was read, or what is wrong with it: the others are checked all the same.
struct ClaimRow {
    Claim claim;
    QString trouble; // a sentence; empty: none
};

struct ClaimFile {
    std::vector<ClaimRow> rows;
    QString trouble; // why nothing could be read; empty: something was
};

// Needs the columns id, expression, claimed_low, claimed_high, unit and kind, in any order; takes told_as, per, bound,
// plausible and missing as well, and looks past others. An empty claimed_high is claimed_low.
[[nodiscard]] ClaimFile claimsIn(const std::string& text, const std::string& name);

} // namespace cw::cli
