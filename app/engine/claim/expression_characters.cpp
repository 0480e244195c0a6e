// SPDX-License-Identifier: GPL-3.0-or-later
// Plain characters for an expression.
#include "app/engine/claim/expression_characters.h"

#include "app/engine/text/utf8.h"

#include <array>

namespace cw {

namespace {

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

Result<ExpressionCharacters> expressionCharacters(std::string_view typed)
{
    ExpressionCharacters plain;
    for (std::size_t at = 0; at < typed.size();) {
        const auto character = utf8CharacterAt(typed, at);
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
        const auto character = utf8CharacterAt(name, at);
        const std::string_view typed = name.substr(at, character ? character->length : 1);
        text += typed;
        if (character && plainOf(character->code, typed) == "\"")
            text += typed;
        at += typed.size();
    }
    return text + '"';
}

} // namespace cw
