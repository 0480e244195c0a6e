// SPDX-License-Identifier: GPL-3.0-or-later
// A claim's card as text to paste and print: Markdown.
#pragma once

#include "app/chart/claim_card.h"

#include <QString>

namespace cw {

// Everything that the card says, in its own language; ends with a line break.
[[nodiscard]] QString claimMarkdown(const chart::ClaimCard& card);

} // namespace cw
