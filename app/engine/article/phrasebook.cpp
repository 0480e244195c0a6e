// SPDX-License-Identifier: GPL-3.0-or-later
// Looking a phrase up by its first character: text without any costs one look a character.
#include "app/engine/article/phrasebook.h"

#include <algorithm>

namespace cw::article {

namespace {

constexpr std::size_t kBmp = 0x10000;

std::vector<Phrasebook::Entry> split(std::span<const Text> groups)
{
    std::vector<Phrasebook::Entry> entries;
    for (std::size_t id = 0; id < groups.size(); ++id)
        for (std::size_t from = 0; from <= groups[id].size();) {
            const std::size_t bar = std::min(groups[id].find(U'|', from), groups[id].size());
            entries.push_back({std::u32string(groups[id].substr(from, bar - from)), id});
            from = bar + 1;
        }
    return entries;
}

// "5G" is not 5 g.
bool isExact(Text phrase)
{
    return phrase.size() == 1 || std::any_of(phrase.begin(), phrase.end(), isUpper);
}

bool fits(char32_t wanted, char32_t found, bool exact)
{
    if (wanted == U' ')
        return found == U' ' || found == U'-';
    return wanted == (exact ? found : lower(found));
}

// The length of the match; 0: none.
std::size_t matchLength(Text phrase, bool exact, Text text, std::size_t at)
{
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (!fits(phrase[i], charAt(text, at + i), exact))
            return 0;
    const auto isWordEnd = [&](std::size_t end) {
        return !isLatin(charAt(text, end)) && !isDigit(charAt(text, end));
    };
    const std::size_t end = at + phrase.size();
    if (!isLatin(phrase.back()) || isWordEnd(end))
        return phrase.size();
    const bool plural = phrase.size() >= 3 && lower(charAt(text, end)) == U's' && isWordEnd(end + 1);
    return plural ? phrase.size() + 1 : 0;
}

} // namespace

Phrasebook::Phrasebook(std::vector<Entry> entries)
    : m_from(kBmp, 0)
{
    for (Entry& entry : entries) {
        const Text phrase = entry.phrase;
        const char32_t second = charAt(phrase, 1) == U' ' ? U'\0' : lower(charAt(phrase, 1));
        const char32_t first = lower(phrase.front());
        const bool exact = isExact(phrase);
        m_rows.push_back({std::move(entry), first, second, exact});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.first != b.first ? a.first < b.first : a.entry.phrase.size() > b.entry.phrase.size();
    });
    for (std::size_t i = m_rows.size(); i-- > 0;)
        m_from[m_rows[i].first] = static_cast<std::uint16_t>(i + 1);
}

Phrasebook::Phrasebook(std::span<const Text> groups)
    : Phrasebook(split(groups))
{
}

std::optional<Phrasebook::Match> Phrasebook::at(Text text, std::size_t at) const
{
    const char32_t first = lower(charAt(text, at));
    if (first >= kBmp || m_from[first] == 0)
        return std::nullopt;
    if (isLatin(first) && isLatin(charAt(text, at - 1)))
        return std::nullopt;
    const char32_t second = lower(charAt(text, at + 1));
    for (std::size_t i = m_from[first] - 1U; i < m_rows.size() && m_rows[i].first == first; ++i) {
        const Row& row = m_rows[i];
        if (row.second != U'\0' && row.second != second)
            continue;
        if (const std::size_t length = matchLength(row.entry.phrase, row.exact, text, at); length > 0)
            return Match{row.entry.id, length};
    }
    return std::nullopt;
}

} // namespace cw::article
