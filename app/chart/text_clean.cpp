// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 in and out, and the rules for what a chart does not show.

#include "app/chart/text_clean.h"

#include <algorithm>

namespace cw::chart {

namespace {

constexpr char32_t kBroken = 0xFFFD;
constexpr char32_t kJoiner = 0x200D;

struct Span {
    char32_t first;
    char32_t last;
};

template <std::size_t n>
bool within(char32_t c, const Span (&spans)[n])
{
    return std::any_of(std::begin(spans), std::end(spans),
                       [c](Span span) { return c >= span.first && c <= span.last; });
}

// C0, C1, directional marks and overrides, the byte order mark, and what XML 1.0 does not allow.
constexpr Span kDropped[]{{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200B, 0x200B},
                          {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2069}, {0xFEFF, 0xFEFF},
                          {0xFFF9, 0xFFFC}, {0xFFFE, 0xFFFF}};
constexpr Span kSpaces[]{{'\t', '\r'}, {' ', ' '}, {0x85, 0x85}, {0x2028, 0x2029}};
constexpr Span kContinuing[]{{0x0300, 0x036F},   {0x0483, 0x0489},   {0x0591, 0x05C7},  {0x0610, 0x061A},
                             {0x064B, 0x065F},   {0x0900, 0x0903},   {0x093A, 0x094F},  {0x0E31, 0x0E3A},
                             {0x0E47, 0x0E4E},   {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF},  {0x200C, 0x200D},
                             {0x20D0, 0x20FF},   {0x3099, 0x309A},   {0xFE00, 0xFE0F},  {0xFE20, 0xFE2F},
                             {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F}, {0xE0100, 0xE01EF}};

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

// How many bytes follow a leading byte; -1 for a byte that cannot lead.
int followers(unsigned char lead)
{
    if (lead < 0x80)
        return 0;
    if (lead < 0xC2 || lead > 0xF4)
        return -1;
    return lead < 0xE0 ? 1 : (lead < 0xF0 ? 2 : 3);
}

// The code point at `at`, which is moved behind it.
char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = followers(lead);
    if (more <= 0)
        return more == 0 ? lead : kBroken;
    char32_t c = lead & (0x3FU >> more);
    std::size_t next = at;
    for (int i = 0; i < more; ++i, ++next) {
        if (next >= text.size() || (static_cast<unsigned char>(text[next]) & 0xC0) != 0x80)
            return kBroken;
        c = (c << 6) | (static_cast<unsigned char>(text[next]) & 0x3F);
    }
    constexpr char32_t kSmallest[]{0, 0x80, 0x800, 0x10000};
    if (c < kSmallest[more] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return kBroken;
    at = next;
    return c;
}

} // namespace

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        out.push_back(nextCodePoint(text, at));
    return out;
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text) {
        const auto part = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (c < 0x800)
            (out += static_cast<char>(0xC0 | (c >> 6))) += part(0);
        else if (c < 0x10000)
            ((out += static_cast<char>(0xE0 | (c >> 12))) += part(6)) += part(0);
        else
            (((out += static_cast<char>(0xF0 | (c >> 18))) += part(12)) += part(6)) += part(0);
    }
    return out;
}

std::string cleanText(std::string_view text, std::size_t limit)
{
    std::u32string out;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (within(c, kSpaces)) {
            space = !out.empty();
            continue;
        }
        if (within(c, kDropped))
            continue;
        if (out.size() >= limit) {
            out += U'…';
            break;
        }
        if (space)
            out += U' ';
        space = false;
        out += c;
    }
    return encodeUtf8(out);
}

bool mayCutBefore(std::u32string_view text, std::size_t index)
{
    if (index == 0 || index >= text.size())
        return true;
    if (within(text[index], kContinuing) || text[index - 1] == kJoiner)
        return false;
    if (!isFlagLetter(text[index]))
        return true;
    std::size_t letters = 0; // of flags come in pairs
    while (letters < index && isFlagLetter(text[index - 1 - letters]))
        ++letters;
    return letters % 2 == 0;
}

} // namespace cw::chart
