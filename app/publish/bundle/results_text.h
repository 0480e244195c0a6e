// SPDX-License-Identifier: GPL-3.0-or-later
// All results of a comparison as text, and what differs between two such texts.
#pragma once

#include "app/publish/bundle/bundle.h"

#include <string>

namespace cw {

// The outcome (docs/cli.md) of every scenario, hidden ones too. Errors: those of sample().
[[nodiscard]] Result<std::string> resultsText(const Comparison& comparison, Per per, std::size_t draws);

// Adds what differs, bit by bit, to the verification, and the number of numbers that were compared. `told` may be any text.
void compareResults(const std::string& told, const std::string& found, Verification& verification);

} // namespace cw
