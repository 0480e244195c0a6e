// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of typed quantities.
#include "app/engine/units/quantity_text.h"

#include "app/engine/units/multipliers.h"
#include "app/engine/units/unit.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace cw {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Full-width digits and signs, no-break and thin blanks, the typographic minus.
std::string toPlain(std::string_view text)
{
    std::string out(text);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 20> table{{
        {"０", "0"},     {"１", "1"},     {"２", "2"}, {"３", "3"}, {"４", "4"}, {"５", "5"}, {"６", "6"},
        {"７", "7"},     {"８", "8"},     {"９", "9"}, {"．", "."}, {"，", ","}, {"　", " "}, {"\u00a0", " "},
        {"\u202f", " "}, {"\u2009", " "}, {"−", "-"},  {"－", "-"}, {"＋", "+"}, {"％", "%"},
    }};
    for (const auto& [from, to] : table)
        replaceAll(out, from, to);
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A comma or blank groups digits when exactly three digits follow and then no further digit.
bool groupsAt(std::string_view text, std::size_t at)
{
    if (at == 0 || !isDigit(text[at - 1]))
        return false;
    for (std::size_t i = 1; i <= 3; ++i)
        if (at + i >= text.size() || !isDigit(text[at + i]))
            return false;
    return at + 4 >= text.size() || !isDigit(text[at + 4]);
}

// The number's characters without grouping; `end` is where it stops in `text`.
std::string numberPart(std::string_view text, std::size_t& end)
{
    std::string digits;
    std::size_t i = 0;
    bool seenPoint = false;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
        if (text[i] == '-')
            digits += '-';
        ++i;
    }
    for (; i < text.size(); ++i) {
        if (isDigit(text[i]))
            digits += text[i];
        else if (text[i] == '.' && !seenPoint)
            digits += '.', seenPoint = true;
        else if (!seenPoint && (text[i] == ',' || text[i] == ' ') && groupsAt(text, i))
            continue;
        else
            break;
    }
    const bool isExponent = i + 1 < text.size() && (text[i] == 'e' || text[i] == 'E')
        && (isDigit(text[i + 1])
            || ((text[i + 1] == '-' || text[i + 1] == '+') && i + 2 < text.size() && isDigit(text[i + 2])));
    if (isExponent) {
        digits += 'e';
        ++i;
        if (text[i] == '-')
            digits += '-';
        if (text[i] == '-' || text[i] == '+')
            ++i;
        for (; i < text.size() && isDigit(text[i]); ++i)
            digits += text[i];
    }
    end = i;
    return digits;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Error error(ErrorCode code, std::string_view text, std::string limit = {})
{
    return {code, {}, shortened(text), std::move(limit)};
}

} // namespace

Result<QuantityText> readQuantity(std::string_view text)
{
    if (text.size() > kLongestQuantityText)
        return error(ErrorCode::textTooLong, text, std::to_string(kLongestQuantityText));
    const std::string plain = toPlain(text);
    std::string_view rest = trimmed(plain);
    if (rest.empty())
        return error(ErrorCode::emptyText, text);

    std::size_t end = 0;
    const std::string digits = numberPart(rest, end);
    double value = 0.0;
    const auto [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failure == std::errc::result_out_of_range)
        return error(ErrorCode::notFinite, text);
    if (failure != std::errc{} || stop != digits.data() + digits.size())
        return error(ErrorCode::notANumber, text);
    rest.remove_prefix(end);
    if (!rest.empty() && (rest.front() == ',' || rest.front() == '.' || isDigit(rest.front())))
        return error(ErrorCode::notANumber, text);

    value *= takeMultipliers(rest);
    if (!std::isfinite(value))
        return error(ErrorCode::notFinite, text);
    return QuantityText{value, std::string(rest)};
}

std::string afterNumber(std::string_view text)
{
    const std::string plain = toPlain(text);
    const std::string_view rest = trimmed(plain);
    std::size_t end = 0;
    (void)numberPart(rest, end);
    return std::string(rest.substr(end));
}

namespace {

std::string numeratorOf(const std::string& unit)
{
    return unit.substr(0, unit.find('/'));
}

// UDUNITS would read "1.2 3" as 3.6 and "5 d since 2000-01-01" as a date: a unit of ours has a digit or a sign of that
// language only within a symbol, as in m3 and CO2.
bool isPlainUnit(std::string_view unit)
{
    for (std::size_t i = 0; i < unit.size(); ++i) {
        const bool afterLetter = i > 0 && std::isalpha(static_cast<unsigned char>(unit[i - 1]));
        if (unit[i] == '^' || (isDigit(unit[i]) && !afterLetter))
            return false;
    }
    return unit.find(" since ") == std::string_view::npos;
}

// The factor from the typed unit to the wanted one; NaN when it measures something else. The end of the wanted unit
// may be left out: in a field for "Wh/query" people type "2.9 Wh", in one for "FLOP/s/accelerator" "989 TFLOP/s",
// in one for "query/d" "200 million/d".
double factorBetween(const Unit& typed, const std::string& wantedText)
{
    const Unit wanted = Unit::known(wantedText);
    if (typed.convertibleTo(wanted))
        return typed.factorTo(wanted);
    for (std::string part = wantedText; part.find('/') != std::string::npos;) {
        part.resize(part.rfind('/'));
        const Unit shorter = Unit::known(part);
        if (typed.convertibleTo(shorter))
            return typed.factorTo(shorter);
    }
    if (wantedText.find('/') == std::string::npos)
        return std::nan("");
    const Unit numerator = Unit::known(numeratorOf(wantedText));
    const Unit counted = typed * numerator;
    const bool isRate = numeratorOf(wantedText) == "query" || numeratorOf(wantedText) == "run"
        || numeratorOf(wantedText) == "server";
    return isRate && counted.convertibleTo(wanted) ? counted.factorTo(wanted) : std::nan("");
}

} // namespace

Result<double> readQuantityIn(std::string_view text, const std::string& unit, const std::string& assumedUnit)
{
    const auto quantity = readQuantity(text);
    if (!quantity)
        return quantity.error();
    const std::string& written = quantity.value().unit;
    const auto typed = Unit::parse(written.empty() ? assumedUnit : written);
    if (!typed || !isPlainUnit(written))
        return error(ErrorCode::unknownUnit, quantity.value().unit, unit);
    const double factor = factorBetween(typed.value(), unit);
    if (std::isnan(factor))
        return error(ErrorCode::wrongUnit, quantity.value().unit, unit);
    const double value = quantity.value().value * factor;
    if (!std::isfinite(value))
        return error(ErrorCode::notFinite, text);
    return value;
}

} // namespace cw
