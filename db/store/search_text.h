// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as the full-text index sees them, the same on the way in and in a query. FTS5's tokenizer takes a
// run of Chinese characters for one word; separated by blanks, each character can be found.
#pragma once

#include <QString>

namespace cw {

// Full-width forms folded to plain ones, and blanks round each Han, kana and hangul character.
[[nodiscard]] QString separatedText(const QString& text);

// The FTS5 query for what a person typed: all words must be there, Latin ones as beginnings, Chinese ones as
// adjoining characters. Empty when there is no letter or digit in it. Never a syntax error, whatever was
// typed.
[[nodiscard]] QString matchQuery(const QString& text);

} // namespace cw
