// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a number as people write it: "1 287", "1.05万亿", "three hundred", "half a million", 十余万, 数亿, "-5".
#pragma once

#include "app/engine/article/letters.h"
#include "app/engine/claim/claim.h"

#include <optional>

namespace cw::article {

struct WrittenNumber {
    double low = 0.0; // multipliers applied; low < high for 数亿 (2 to 9 × 10^8) and 三四百
    double high = 0.0;
    double scale = 1.0;                     // the multiplier in it: 10^8 of 数亿; 1 where there is none
    ClaimBound bound = ClaimBound::exactly; // 多, 余
    bool spelled = false;                   // in words or Chinese numerals
    bool plain = false;                     // digits and nothing else: it may be a year or a label
    std::size_t end = 0;
};

// The number that begins at `at`. Nothing where there is none.
[[nodiscard]] std::optional<WrittenNumber> readWrittenNumber(Text text, std::size_t at);

[[nodiscard]] WrittenNumber negative(const WrittenNumber& number);

// Whether a sign stands at `at`: "(-5", "-$5", but not the dash of a range "5-10" or "5 -10", of a word, or of a list "- 5".
[[nodiscard]] bool isMinus(Text text, std::size_t at);

// Whether a number may begin here: what readWrittenNumber() looks at first.
[[nodiscard]] bool mayBeginNumber(Text text, std::size_t at);

// Behind digits that are no number, "2024-05-12", "24/7", "10:30", "12.1.3", "050": behind all of it. Otherwise `at`.
[[nodiscard]] std::size_t skipFigures(Text text, std::size_t at);

} // namespace cw::article
