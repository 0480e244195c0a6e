// SPDX-License-Identifier: GPL-3.0-or-later
// Bound, range, numbers, unit: taken off the text from left to right.
#include "app/engine/claim/claimed_text.h"

#include "app/engine/units/format.h"
#include "app/engine/units/quantity_text.h"
#include "app/engine/units/unit.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace cw {

namespace {

struct BoundWord {
    std::string_view word; // lower case
    ClaimBound bound;
};
// Longest first where one begins with another.
constexpr std::array kBoundWords{
    BoundWord{"more than ", ClaimBound::atLeast}, BoundWord{"at least ", ClaimBound::atLeast},
    BoundWord{"over ", ClaimBound::atLeast},      BoundWord{"above ", ClaimBound::atLeast},
    BoundWord{"≥", ClaimBound::atLeast},          BoundWord{">", ClaimBound::atLeast},
    BoundWord{"超过", ClaimBound::atLeast},       BoundWord{"超過", ClaimBound::atLeast},
    BoundWord{"至少", ClaimBound::atLeast},       BoundWord{"逾", ClaimBound::atLeast},
    BoundWord{"up to ", ClaimBound::atMost},      BoundWord{"at most ", ClaimBound::atMost},
    BoundWord{"less than ", ClaimBound::atMost},  BoundWord{"under ", ClaimBound::atMost},
    BoundWord{"≤", ClaimBound::atMost},           BoundWord{"<", ClaimBound::atMost},
    BoundWord{"不到", ClaimBound::atMost},        BoundWord{"至多", ClaimBound::atMost},
    BoundWord{"最多", ClaimBound::atMost},        BoundWord{"不超过", ClaimBound::atMost},
};

struct MoneySign {
    std::string_view sign;
    std::string_view unit;
};
constexpr std::array kMoneySigns{MoneySign{"US$", "USD"}, MoneySign{"$", "USD"}, MoneySign{"€", "EUR"},
                                 MoneySign{"¥", "CNY"}, MoneySign{"￥", "CNY"}};

constexpr std::array<std::string_view, 10> kRangeSigns{"..",   "–",  "—",  "～", "~",
                                                       " to ", "至", "到", "-",  "±"};

constexpr double kLeastFixed = 1e-6; // smaller and larger numbers are written with a power of ten
constexpr double kMostFixed = 1e15;

// Without a power of ten.
std::string fixedNumber(double value)
{
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Whether the text begins with a word, letter case apart.
bool beginsWith(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != word[i])
            return false;
    }
    return true;
}

// "about 100 MWh" is 100 MWh: every check rounds.
void dropAbout(std::string_view& text)
{
    constexpr std::array<std::string_view, 13> words{
        "about ", "around ", "roughly ", "some ", "nearly ", "almost ", "approximately ",
        "ca. ",   "大约",    "约",       "約",    "将近",    "近"};
    for (const std::string_view word : words)
        if (beginsWith(text, word)) {
            text = trimmed(text.substr(word.size()));
            return;
        }
}

ClaimBound takeBound(std::string_view& text)
{
    dropAbout(text);
    for (const BoundWord& row : kBoundWords)
        if (beginsWith(text, row.word)) {
            text = trimmed(text.substr(row.word.size()));
            return row.bound;
        }
    return ClaimBound::exactly;
}

// "$375 million" as "375 million USD".
std::string withMoneyBehind(std::string_view text)
{
    for (const MoneySign& row : kMoneySigns)
        if (text.starts_with(row.sign))
            return std::string(trimmed(text.substr(row.sign.size()))) + ' ' + std::string(row.unit);
    return std::string(text);
}

struct Ends {
    QuantityText low;
    QuantityText high;
};

// "3 kWh ± 100 Wh", "3 kWh ± 10 %": a share of 3 where 3 is no share itself. Nothing where the units are unlike.
std::optional<Ends> spreadOf(const QuantityText& middle, const QuantityText& half)
{
    double width = half.value;
    if (half.unit == "%" && middle.unit != "%") {
        width *= middle.value / 100.0;
    } else if (half.unit != middle.unit) {
        const auto from = Unit::parse(half.unit);
        const auto to = Unit::parse(middle.unit);
        if (!from || !to || !from.value().convertibleTo(to.value()))
            return std::nullopt;
        width *= from.value().factorTo(to.value());
    }
    return Ends{{middle.value - width, middle.unit}, {middle.value + width, middle.unit}};
}

// Both sides of a sign, if both are quantities. A side without unit and multiplier takes those of the other.
std::optional<Ends> endsAt(std::string_view text, std::size_t at, std::string_view sign)
{
    const std::string_view left = trimmed(text.substr(0, at));
    const std::string_view right = trimmed(text.substr(at + sign.size()));
    auto low = readQuantity(left);
    auto high = readQuantity(right);
    if (!low || !high)
        return std::nullopt;
    if (trimmed(afterNumber(left)).empty())
        low = readQuantity(std::string(left) + afterNumber(right));
    if (!low)
        return std::nullopt;
    if (low.value().unit.empty()) // "2 million to 3 million homes"
        low.value().unit = high.value().unit;
    if (sign == "±")
        return spreadOf(low.value(), high.value());
    return Ends{low.takeValue(), high.takeValue()};
}

// The minus of "1e-3".
bool isExponentSign(std::string_view text, std::size_t at)
{
    return at >= 2 && (text[at - 1] == 'e' || text[at - 1] == 'E') && text[at - 2] >= '0'
        && text[at - 2] <= '9';
}

std::optional<Ends> endsOf(std::string_view text)
{
    for (const std::string_view sign : kRangeSigns)
        for (auto at = text.find(sign, 1); at != std::string_view::npos; at = text.find(sign, at + 1))
            if (auto ends = isExponentSign(text, at) ? std::nullopt : endsAt(text, at, sign))
                return ends;
    return std::nullopt;
}

Result<ClaimedValue> fromEnds(const Ends& ends)
{
    ClaimedValue value{ends.low.value, ends.high.value, ends.high.unit, ClaimBound::exactly};
    if (ends.low.unit != ends.high.unit) {
        const auto low = Unit::parse(ends.low.unit);
        const auto high = Unit::parse(ends.high.unit);
        if (!low || !high || !low.value().convertibleTo(high.value()))
            return Error{ErrorCode::wrongUnit, {}, shortened(ends.low.unit), shortened(ends.high.unit)};
        value.low *= low.value().factorTo(high.value());
    }
    if (value.low > value.high)
        return Error{ErrorCode::highBelowLow, {}, {}, {}};
    return value;
}

} // namespace

Result<ClaimedValue> readClaimedValue(std::string_view text)
{
    if (text.size() > kLongestQuantityText)
        return Error{ErrorCode::textTooLong, {}, shortened(text), std::to_string(kLongestQuantityText)};
    std::string_view rest = trimmed(text);
    const ClaimBound bound = takeBound(rest);
    const std::string plain = withMoneyBehind(rest);
    Result<ClaimedValue> value = ClaimedValue{};
    if (const auto ends = endsOf(plain)) {
        value = fromEnds(*ends);
    } else {
        const auto quantity = readQuantity(plain);
        if (!quantity)
            return quantity.error();
        value = ClaimedValue{quantity.value().value, quantity.value().value, quantity.value().unit, bound};
    }
    if (value)
        value.value().bound = bound;
    return value;
}

std::string typedNumber(double value)
{
    struct Word {
        double factor;
        const char* text;
    };
    for (const Word& word : {Word{1e12, " trillion"}, Word{1e9, " billion"}, Word{1e6, " million"}})
        if (std::abs(value) >= word.factor && std::abs(value) < 1e3 * word.factor
            && value / word.factor * word.factor == value)
            return fixedNumber(value / word.factor) + word.text;
    const double size = std::abs(value);
    return size == 0.0 || (size >= kLeastFixed && size < kMostFixed) ? fixedNumber(value)
                                                                     : formatExact(value);
}

std::string claimedText(const ClaimedValue& value)
{
    std::string text = value.bound == ClaimBound::atLeast ? "at least "
        : value.bound == ClaimBound::atMost               ? "up to "
                                                          : "";
    text += typedNumber(value.low);
    if (value.low != value.high)
        text += ".." + typedNumber(value.high);
    return value.unit.empty() ? text : text + ' ' + value.unit;
}

bool isKnownUnit(const std::string& unit)
{
    return unit.empty() || Unit::parse(unit).ok();
}

} // namespace cw
