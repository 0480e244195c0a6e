// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a quantity and is none: years, "two years ago", ages, "Phase 2", 一台, 35 degrees.
#pragma once

#include "app/engine/article/quantity_reader.h"

namespace cw::article {

[[nodiscard]] bool isLookAlike(Text text, const FoundQuantity& found);

// The calendar year that begins at `at`, by the words around it: "in 2022", "(2022)", "2022's", 2022年. No years of a range
// "2022-2026" and no plain numbers.
[[nodiscard]] std::optional<int> calendarYearAt(Text text, std::size_t at);

// "each taking 0.34 Wh", "8.9 Wh each": for one of the things that were counted before it.
[[nodiscard]] bool isForEach(Text text, const FoundQuantity& found);
// "more than", "up to", 超过, 以上: the words before or behind a quantity. Nothing where there are none.
[[nodiscard]] std::optional<ClaimBound> boundOf(Text text, const FoundQuantity& found);

} // namespace cw::article
