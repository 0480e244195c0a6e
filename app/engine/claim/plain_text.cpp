// SPDX-License-Identifier: GPL-3.0-or-later
// Plain characters for an expression.
#include "app/engine/claim/plain_text.h"

#include <array>
#include <optional>

namespace cw {

namespace {

struct Character {
    char32_t code = 0;
    std::size_t length = 0; // in bytes
};

// The character that begins at `at`; nothing where the bytes are no UTF-8.
std::optional<Character> characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    const std::size_t length = first < 0x80 ? 1
        : first >> 5 == 6                   ? 2
        : first >> 4 == 14                  ? 3
        : first >> 3 == 30                  ? 4
                                            : 0;
    if (length == 0 || at + length > text.size())
        return std::nullopt;
    char32_t code = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return std::nullopt;
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return std::nullopt;
    return Character{code, length};
}

struct Replacement {
    char32_t code;
    std::string_view plain;
};

constexpr std::array kReplacements{
    Replacement{0x00A0, " "},  Replacement{0x2009, " "},  Replacement{0x202F, " "},
    Replacement{0x3000, " "},  Replacement{'\t', " "},    Replacement{'\n', " "},
    Replacement{'\r', " "},    Replacement{0x00D7, "*"},  Replacement{0x00B7, "*"},
    Replacement{0x22C5, "*"},  Replacement{0x00F7, "/"},  Replacement{0x2212, "-"},
    Replacement{0x2013, ".."}, Replacement{0x2014, ".."}, Replacement{'~', ".."},
    Replacement{0x301C, ".."}, Replacement{0x2026, ".."}, Replacement{0x81F3, ".."},
    Replacement{0x5230, ".."}, Replacement{0x00B2, "^2"}, Replacement{0x00B3, "^3"},
    Replacement{0x2082, "2"},  Replacement{0x2192, "->"}, Replacement{0x201C, "\""},
    Replacement{0x201D, "\""}, Replacement{0x3001, ","},  Replacement{0x00B1, "+/-"},
};

constexpr char32_t kFullWidthFirst = 0xFF01; // '！', the full-width form of '!'
constexpr char32_t kFullWidthLast = 0xFF5E;

std::string plainOf(char32_t code, std::string_view typed)
{
    if (code >= kFullWidthFirst && code <= kFullWidthLast)
        code -= kFullWidthFirst - '!';
    for (const Replacement& r : kReplacements)
        if (r.code == code)
            return std::string(r.plain);
    return code < 0x80 ? std::string(1, static_cast<char>(code)) : std::string(typed);
}

} // namespace

Result<PlainText> plainText(std::string_view typed)
{
    PlainText plain;
    for (std::size_t at = 0; at < typed.size();) {
        const auto character = characterAt(typed, at);
        if (!character)
            return Error{ErrorCode::notUtf8, {}, {}, {}, static_cast<int>(at)};
        const std::string text = plainOf(character->code, typed.substr(at, character->length));
        plain.text += text;
        plain.origin.insert(plain.origin.end(), text.size(), static_cast<int>(at));
        at += character->length;
    }
    plain.origin.push_back(static_cast<int>(typed.size()));
    return plain;
}

std::string quotedName(std::string_view name)
{
    std::string text = "\"";
    for (std::size_t at = 0; at < name.size();) {
        const auto character = characterAt(name, at);
        const std::string_view typed = name.substr(at, character ? character->length : 1);
        text += typed;
        if (character && plainOf(character->code, typed) == "\"")
            text += typed;
        at += typed.size();
    }
    return text + '"';
}

} // namespace cw
