// SPDX-License-Identifier: GPL-3.0-or-later
// An article's text in the form in which it is searched, with the way back to its bytes.
#pragma once

#include "app/engine/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cw::article {

// Full-width characters are narrow, traditional characters that occur in quantities are simplified, blanks are U+0020;
// dropped are zero-width characters, pinyin in brackets, blanks between Han characters, line ends within a sentence, and
// lines that are no part of the article (noise.h).
struct PlainText {
    std::u32string text;
    std::vector<std::uint32_t> begin; // of each character: its first byte in the article
    std::vector<std::uint32_t> end;   //                    the byte after its last one
};

// Errors: notUtf8 (value = the line), emptyText. The article is at most 4 GB long (mentionsIn takes less).
[[nodiscard]] Result<PlainText> plainText(std::string_view article);

} // namespace cw::article
