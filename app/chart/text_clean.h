// SPDX-License-Identifier: GPL-3.0-or-later
// Names and notes come from people and files: before a chart shows or writes them they are made harmless and one line.
#pragma once

#include <string>
#include <string_view>

namespace cw::chart {

// Broken UTF-8 becomes U+FFFD, one for each byte that cannot be read.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);

// Control characters and characters that turn the reading direction of what follows are left out, every run of
// white space becomes one space, and at most `limit` code points are kept (an ellipsis says that there were more).
[[nodiscard]] std::string cleanText(std::string_view text, std::size_t limit = 2000);

// False where a character continues the one before it (accents, variation selectors, joined emoji, flags): there a
// text must not be cut.
[[nodiscard]] bool mayCutBefore(std::u32string_view text, std::size_t index);

} // namespace cw::chart
