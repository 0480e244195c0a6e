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

bool hasCapital(Text phrase)
{
    return std::any_of(phrase.begin(), phrase.end(), isUpper);
}

bool fits(char32_t wanted, char32_t found, bool exact)
{
    if (wanted == U' ')
        return found == U' ' || found == U'-';
    return wanted == (exact ? found : lower(found));
}

// The length of the match; 0: none.
std::size_t matchLength(Text phrase, Text text, std::size_t at)
{
    const bool exact = phrase.size() == 1 || hasCapital(phrase); // "5G" is not 5 g
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (!fits(phrase[i], charAt(text, at + i), exact))
            return 0;
    const auto isWordEnd = [&](std::size_t end) {
        return !isLatin(charAt(text, end)) && !isDigit(charAt(text, end));
    };
    std::size_t end = at + phrase.size();
    if (!isLatin(phrase.back()) || isWordEnd(end))
        return phrase.size();
    const bool plural = phrase.size() >= 3 && lower(charAt(text, end)) == U's' && isWordEnd(end + 1);
    return plural ? phrase.size() + 1 : 0;
}

} // namespace

Phrasebook::Phrasebook(std::vector<Entry> entries)
    : m_entries(std::move(entries))
    , m_from(kBmp, 0)
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        const char32_t firstA = lower(a.phrase.front());
        const char32_t firstB = lower(b.phrase.front());
        return firstA != firstB ? firstA < firstB : a.phrase.size() > b.phrase.size();
    });
    for (std::size_t i = m_entries.size(); i-- > 0;)
        m_from[lower(m_entries[i].phrase.front())] = static_cast<std::uint16_t>(i + 1);
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
    for (std::size_t i = m_from[first] - 1U;
         i < m_entries.size() && lower(m_entries[i].phrase.front()) == first; ++i)
        if (const std::size_t length = matchLength(m_entries[i].phrase, text, at); length > 0)
            return Match{m_entries[i].id, length};
    return std::nullopt;
}

} // namespace cw::article
