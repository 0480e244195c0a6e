// SPDX-License-Identifier: GPL-3.0-or-later
// Strict: each character has exactly one form.
#include "app/engine/text/utf8.h"

#include <array>

namespace cw {

namespace {

// How many bytes a character takes by its first one; 0 where none begins so.
std::size_t lengthBy(unsigned first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

} // namespace

std::optional<Utf8Character> utf8CharacterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(text[i]));
    };
    const std::size_t length = lengthBy(byte(at));
    if (length <= 1)
        return length == 1 ? std::optional(Utf8Character{byte(at), 1}) : std::nullopt;
    if (length > text.size() - at)
        return std::nullopt;
    char32_t code = byte(at) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return std::nullopt;
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < kLeast[length] || code > 0x10FFFF || isSurrogate)
        return std::nullopt;
    return Utf8Character{code, length};
}

} // namespace cw
