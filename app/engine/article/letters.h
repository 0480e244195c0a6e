// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of character a character is, as far as the reading of articles asks.
#pragma once

#include <cstddef>
#include <string_view>

namespace cw::article {

using Text = std::u32string_view;

[[nodiscard]] constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

[[nodiscard]] constexpr bool isUpper(char32_t c)
{
    return c >= U'A' && c <= U'Z';
}

[[nodiscard]] constexpr char32_t lower(char32_t c)
{
    return isUpper(c) ? c + 32 : c;
}

[[nodiscard]] constexpr bool isLatin(char32_t c)
{
    return lower(c) >= U'a' && lower(c) <= U'z';
}

[[nodiscard]] constexpr bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == U'〇';
}

// The character at a place; 0 beyond either end (a place before the beginning is a very large number).
[[nodiscard]] constexpr char32_t charAt(Text text, std::size_t at)
{
    return at < text.size() ? text[at] : U'\0';
}

[[nodiscard]] constexpr bool isCurrencySign(char32_t c)
{
    return c == U'$' || c == U'¥' || c == U'€' || c == U'£';
}

[[nodiscard]] constexpr bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

[[nodiscard]] constexpr std::size_t skipBlanks(Text text, std::size_t at)
{
    while (isBlank(charAt(text, at)))
        ++at;
    return at;
}

[[nodiscard]] constexpr bool startsWith(Text text, std::size_t at, Text what)
{
    return at <= text.size() && text.substr(at, what.size()) == what;
}

// Where a sentence ends: at a stop, not at the point of a number or of "U.S."; "20 MW." ends one. The rule looks at two
// characters before `at` and one behind.
[[nodiscard]] constexpr bool endsSentence(Text text, std::size_t at)
{
    const char32_t c = text[at];
    if (c == U'\n' || c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?')
        return true;
    const bool isInitial = isUpper(charAt(text, at - 1)) && !isLatin(charAt(text, at - 2));
    const char32_t next = charAt(text, at + 1);
    return c == U'.' && !isInitial && (next == U'\0' || isBlank(next) || next == U'\n' || isHan(next));
}

} // namespace cw::article
