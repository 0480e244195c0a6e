// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping, decimals and powers of ten.
#include "app/engine/article/digits.h"

#include <charconv>
#include <cmath>
#include <string>

namespace cw::article {

namespace {

constexpr std::size_t kMostDigits = 24; // more is a serial number

std::size_t endOfDigits(Text text, std::size_t at)
{
    while (isDigit(charAt(text, at)))
        ++at;
    return at;
}

bool isGroup(Text text, std::size_t at)
{
    return endOfDigits(text, at) == at + 3;
}

// Behind the groups of "1,287,000" or "1 287 000"; `end` where there are none.
std::size_t endOfGroups(Text text, std::size_t begin, std::size_t end)
{
    const char32_t separator = charAt(text, end);
    const bool separates = separator == U',' || separator == U' ' || separator == U'\'';
    if (!separates || end - begin > 3)
        return end;
    const std::size_t furthest = end + kMostDigits;
    while (end < furthest && charAt(text, end) == separator && isGroup(text, end + 1))
        end += 4;
    return end;
}

// Behind the decimals of "43.3", and of "2,5" where no list "2,5,8" goes on; `end` where there are none.
std::size_t endOfDecimals(Text text, std::size_t end, bool grouped)
{
    const char32_t point = charAt(text, end);
    const std::size_t stop = endOfDigits(text, end + 1);
    if (stop == end + 1)
        return end;
    if (point == U'.')
        return stop;
    const bool isDecimalComma = point == U',' && !grouped && stop - end <= 3 && charAt(text, stop) != U',';
    return isDecimalComma ? stop : end;
}

std::string asciiOf(Text part)
{
    std::string out;
    bool grouped = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (isDigit(part[i]))
            out += static_cast<char>(part[i]);
        else if (part[i] == U'.' || (!grouped && part[i] == U',' && part.size() - i <= 3))
            out += '.';
        else
            grouped = true;
    }
    return out;
}

constexpr Text kSuperscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";

// The power behind a ten, "^23", "^-3", "²³", "⁻³", or "23" where a copy has lost that it was raised; moves `at` behind it.
std::optional<int> readPower(Text text, std::size_t& at)
{
    const bool hasCaret = charAt(text, at) == U'^';
    std::size_t next = at + (hasCaret ? 1 : 0);
    const bool isNegative = charAt(text, next) == U'⁻' || (hasCaret && charAt(text, next) == U'-');
    next += isNegative ? 1 : 0;
    int power = 0;
    const std::size_t first = next;
    for (; next < first + 2; ++next) {
        const char32_t c = charAt(text, next);
        const std::size_t raised = kSuperscripts.find(c);
        if (!isDigit(c) && raised == Text::npos)
            break;
        power = power * 10 + static_cast<int>(isDigit(c) ? c - U'0' : raised);
    }
    if (next == first || isDigit(charAt(text, next)))
        return std::nullopt;
    at = next;
    return isNegative ? -power : power;
}

// "e23", "× 10^23", "x10²³": the exponent, and `end` behind it. 0 where there is none.
int readExponent(Text text, std::size_t& end)
{
    std::size_t at = end;
    if (lower(charAt(text, at)) == U'e' && isDigit(charAt(text, at + 1))) {
        ++at;
    } else {
        at = skipBlanks(text, at);
        if (charAt(text, at) != U'×' && charAt(text, at) != U'x' && charAt(text, at) != U'*')
            return 0;
        at = skipBlanks(text, at + 1);
        if (!startsWith(text, at, U"10"))
            return 0;
        at += 2;
    }
    const auto power = readPower(text, at);
    if (power)
        end = at;
    return power.value_or(0);
}

// "10^6", "10⁶": a power of ten with nothing before it.
std::optional<Digits> readBarePower(Text text, std::size_t at)
{
    constexpr Text kRaised = U"^⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
    std::size_t end = at + 2;
    const bool isRaised = end < text.size() && kRaised.find(text[end]) != Text::npos;
    const auto power = startsWith(text, at, U"10") && isRaised ? readPower(text, end) : std::nullopt;
    return power ? std::optional(Digits{std::pow(10.0, *power), end, false}) : std::nullopt;
}

} // namespace

std::optional<Digits> readDigits(Text text, std::size_t at)
{
    if (const auto power = readBarePower(text, at))
        return power;
    const std::size_t whole = endOfDigits(text, at);
    if (whole == at || whole - at > kMostDigits)
        return std::nullopt;
    const std::size_t grouped = endOfGroups(text, at, whole);
    const std::size_t stop = endOfDecimals(text, grouped, grouped != whole);
    if (stop - at > 2 * kMostDigits)
        return std::nullopt;
    const bool leadingZero = text[at] == U'0' && whole - at > 1;
    if (leadingZero)
        return std::nullopt; // a serial number, or a year that lost its first digit
    std::size_t end = stop;
    const int exponent = readExponent(text, end);
    const std::string ascii = asciiOf(text.substr(at, stop - at)) + 'e' + std::to_string(exponent);
    Digits digits;
    if (std::from_chars(ascii.data(), ascii.data() + ascii.size(), digits.value).ec != std::errc{})
        return std::nullopt;
    digits.end = end;
    digits.plain = end == whole;
    return digits;
}

} // namespace cw::article
