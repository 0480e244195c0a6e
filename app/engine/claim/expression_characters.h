// SPDX-License-Identifier: GPL-3.0-or-later
// A typed text in plain characters, with the way back to where each of them was typed.
#pragma once

#include "app/engine/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cw {

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct ExpressionCharacters {
    std::string text;        // full-width forms, typographic signs and blanks replaced by their ASCII ones
    std::vector<int> origin; // of each byte of `text`, and of its end: the byte in the typed text

    [[nodiscard]] int originOf(std::size_t at) const
    {
        return origin[at < origin.size() ? at : origin.size() - 1];
    }
};

// × · become *, ÷ /, − -, – — ～ 至 到 and … "..", ± +/-, ² ^2, ³ ^3, → ->, “ ” ". Errors: notUtf8 with its position.
[[nodiscard]] Result<ExpressionCharacters> expressionCharacters(std::string_view typed);

// A name as an expression writes it: in quotes, with every quote in it doubled, the typographic ones too because they are
// read as plain ones.
[[nodiscard]] std::string quotedName(std::string_view name);

} // namespace cw
