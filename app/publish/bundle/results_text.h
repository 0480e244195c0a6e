// SPDX-License-Identifier: GPL-3.0-or-later
// All results of a comparison as text, and what differs between two such texts.
#pragma once

#include "app/publish/bundle/bundle.h"

#include <string>

namespace cw {

// The outcome (docs/cli.md) of every scenario, hidden ones too. Errors: those of sample(), cancelled.
[[nodiscard]] Result<std::string> resultsText(const Comparison& comparison, Per per, std::size_t draws,
                                              const KeepGoing& keepGoing);

// Adds what differs, bit by bit, to the verification, and the number of numbers that were compared. `told` may be any text:
// one that is no JSON, too deep, or has far more values than were computed, is one difference.
void compareResults(const std::string& told, const std::string& found, Verification& verification);

} // namespace cw
