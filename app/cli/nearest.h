// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …?": the known word that a mistyped one is nearest to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cw::cli {

// Insertions, deletions, replacements and swaps of neighbours that make `a` into `b`, letter case apart.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b);

// The candidate with the smallest distance, when no more than a third of the word would have to change. A word may
// also be near to what follows the first "." or "=" of a candidate: "pue" → "site.pue".
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> candidates);

} // namespace cw::cli
