// SPDX-License-Identifier: GPL-3.0-or-later
// Character by character, so that a message can say where.
#include "app/exchange/foreign_text.h"

#include "app/engine/text/utf8.h"

namespace cw {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

} // namespace

Error errorAt(const std::string& name, const TextPlace& place, ErrorCode code, std::string_view value,
              std::string_view limit)
{
    Error error{code, name, shortened(value), std::string(limit)};
    error.line = place.line;
    error.column = place.column;
    return error;
}

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

Result<std::string_view> readableText(std::string_view text, const std::string& name,
                                      const std::function<bool()>& goOn)
{
    constexpr std::size_t kOften = 100'000; // bytes
    text = withoutMark(text);
    if (text.starts_with(kMark)) // readers skip it, each in its own way
        return errorAt(name, {}, ErrorCode::malformedText, "U+FEFF", "UTF-8");
    std::size_t next = kOften;
    TextPlace place;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8CharacterAt(text, at);
        if (!character || character->code == 0) // readers take a null character for the end
            return errorAt(name, place, ErrorCode::notUtf8);
        place =
            character->code == '\n' ? TextPlace{place.line + 1, 1} : TextPlace{place.line, place.column + 1};
        at += character->length;
        if (at < next)
            continue;
        next = at + kOften;
        if (goOn && !goOn())
            break;
    }
    return text;
}

} // namespace cw
