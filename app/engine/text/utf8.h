// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes UTF-8 strictly: the one decoder of articles and expressions.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cw {

struct Utf8Character {
    char32_t code = 0;
    std::size_t length = 0; // in bytes, 1 to 4
};

// The character that begins at `at`, a place within the text. Nothing where the bytes are no UTF-8: cut short, longer than
// need be, a surrogate, above U+10FFFF.
[[nodiscard]] std::optional<Utf8Character> utf8CharacterAt(std::string_view text, std::size_t at);

} // namespace cw
