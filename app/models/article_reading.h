// SPDX-License-Identifier: GPL-3.0-or-later
// An article as it was read: its quantities with their places in the characters of a window, and what contradicts itself.
#pragma once

#include "app/engine/article/article.h"

#include <QString>

#include <optional>
#include <vector>

namespace cw {

// Characters of a QString, from 0.
struct CharacterPart {
    int begin = 0;
    int length = 0;
};

struct ArticleReading {
    std::string text;
    std::vector<Mention> mentions;
    std::vector<CharacterPart> places; // one for each mention
    std::vector<Contradiction> contradictions;
    std::optional<Error> error; // those of mentionsIn; then there are no mentions
};

// Any thread. An empty text has no mentions and no error.
[[nodiscard]] ArticleReading readArticle(std::string text);

// The mention that holds a character, or −1.
[[nodiscard]] int mentionAt(const ArticleReading& reading, int character);

// "500,000 kWh in line 3". GUI thread, as what follows.
[[nodiscard]] QString mentionAndLine(const Mention& mention);

// Breaks lines of more than some thousand characters after their sentences: one line of megabytes cannot be shown.
[[nodiscard]] QString withShortLines(const QString& text);

} // namespace cw
