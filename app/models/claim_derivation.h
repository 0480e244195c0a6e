// SPDX-License-Identifier: GPL-3.0-or-later
// How a claim is worked out, line by line: "25,000 GPU ÷ 8 GPU/server = 3,125 servers".
#pragma once

#include "app/chart/claim_card.h"
#include "app/engine/claim/check.h"
#include "app/engine/scenario/preset.h"
#include "app/models/language.h"

#include <span>

namespace cw {

// The result first, below each step what it was made of, a level deeper; figures of the catalog with their source. The
// check has an explanation and a result.
[[nodiscard]] std::vector<chart::CardLine>
derivationLines(const Check& check, std::span<const Source> sources, Language language);

} // namespace cw
