// SPDX-License-Identifier: GPL-3.0-or-later
// A list of words and phrases, and which of them stands at a place of a text.
#pragma once

#include "app/engine/article/letters.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cw::article {

// Phrases in small letters match any case; one with a capital matches exactly. A blank matches a hyphen too, and a Latin
// phrase of three letters or more its plural with "s". Latin phrases match whole words only.
class Phrasebook {
public:
    struct Entry {
        std::u32string phrase;
        std::size_t id = 0;
    };
    struct Match {
        std::size_t id = 0;
        std::size_t length = 0; // in characters of the text
    };

    explicit Phrasebook(std::vector<Entry> entries);
    // Phrases separated by '|'; the id is the place of the group in the list.
    explicit Phrasebook(std::span<const Text> groups);

    // The longest phrase that begins at `at`.
    [[nodiscard]] std::optional<Match> at(Text text, std::size_t at) const;

private:
    struct Row {
        Entry entry;
        char32_t first = 0;  // in small letters
        char32_t second = 0; // 0: any; most phrases are told apart by these two
        bool exact = false;  // in its case
    };

    std::vector<Row> m_rows;           // by first character, longest first
    std::vector<std::uint16_t> m_from; // of each first character below U+10000: its first row + 1; 0: none
};

} // namespace cw::article
