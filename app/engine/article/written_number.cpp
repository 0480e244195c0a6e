// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of number it is.
#include "app/engine/article/written_number.h"

#include "app/engine/article/digits.h"
#include "app/engine/article/english_number.h"
#include "app/engine/article/han_number.h"

namespace cw::article {

namespace {

bool isPartOfFigures(Text text, std::size_t at)
{
    const char32_t c = text[at];
    return isDigit(c)
        || ((c == U'.' || c == U'/' || c == U':' || c == U'-') && isDigit(charAt(text, at + 1)));
}

// "3-1" may be a range and "1.5" a number; two points, two dashes or a slash are no number.
bool areNoNumber(Text figures)
{
    std::size_t points = 0;
    std::size_t dashes = 0;
    for (const char32_t c : figures) {
        points += c == U'.' ? 1 : 0;
        dashes += c == U'-' ? 1 : 0;
        if (c == U'/' || c == U':')
            return true;
    }
    return dashes > 1 || points > dashes + 1;
}

std::optional<WrittenNumber> readUnsigned(Text text, std::size_t at)
{
    if (auto number = readHanNumber(text, at))
        return number;
    if (!isDigit(charAt(text, at)))
        return readEnglishNumber(text, at);
    const auto digits = readDigits(text, at);
    if (!digits)
        return std::nullopt;
    WrittenNumber number;
    number.end = digits->end;
    number.scale = readEnglishMultiplier(text, number.end);
    number.low = digits->value * number.scale;
    number.high = number.low;
    number.plain = digits->plain && number.scale == 1.0;
    return number;
}

} // namespace

WrittenNumber negative(const WrittenNumber& number)
{
    WrittenNumber out = number;
    out.low = -number.high;
    out.high = -number.low;
    return out;
}

bool isMinus(Text text, std::size_t at)
{
    const char32_t next = charAt(text, at + 1);
    if (charAt(text, at) != U'-' || !(isDigit(next) || isCurrencySign(next)))
        return false;
    const char32_t before = charAt(text, at - 1);
    if (isBlank(before))
        return !isDigit(charAt(text, at - 2)); // "5 -10" is a range
    return before == U'\0' || before == U'\n' || before == U'(' || before == U'[';
}

bool mayBeginNumber(Text text, std::size_t at)
{
    const char32_t c = text[at];
    return isDigit(c) || isHanNumeral(c) || (isLatin(c) && !isLatin(charAt(text, at - 1)))
        || isMinus(text, at);
}

std::size_t skipFigures(Text text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isPartOfFigures(text, end))
        ++end;
    const Text figures = text.substr(at, end - at);
    return areNoNumber(figures) ? end : at;
}

std::optional<WrittenNumber> readWrittenNumber(Text text, std::size_t at)
{
    const bool isNegative = isMinus(text, at);
    const auto number = readUnsigned(text, isNegative ? at + 1 : at);
    return number && isNegative ? std::optional(negative(*number)) : number;
}

} // namespace cw::article
