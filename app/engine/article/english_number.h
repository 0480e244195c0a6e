// SPDX-License-Identifier: GPL-3.0-or-later
// Reads English number words, and the multipliers behind digits: "three hundred", "half a million", "tens of thousands".
#pragma once

#include "app/engine/article/written_number.h"

namespace cw::article {

[[nodiscard]] std::optional<WrittenNumber> readEnglishNumber(Text text, std::size_t at);

// 10^6 for " million" and "-million", with `end` moved behind it; 1 where there is none. "k", "m", "bn" are left to the
// caller, who knows what follows.
[[nodiscard]] double readEnglishMultiplier(Text text, std::size_t& end);

} // namespace cw::article
