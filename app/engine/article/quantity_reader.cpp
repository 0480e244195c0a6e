// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, ranges and units put together.
#include "app/engine/article/quantity_reader.h"

#include "app/engine/article/counted_nouns.h"
#include "app/engine/article/periods.h"
#include "app/engine/article/phrasebook.h"
#include "app/engine/article/written_number.h"

#include <array>
#include <cmath>

namespace cw::article {

namespace {

bool followsBetween(Text text, std::size_t at)
{
    constexpr std::size_t kFurthest = 24;
    const std::size_t from = at > kFurthest ? at - kFurthest : 0;
    const Text before = text.substr(from, at - from);
    return before.find(U"etween ") != Text::npos || before.find(U"介于") != Text::npos
        || before.find(U"在") != Text::npos;
}

// Where the second number of a range begins: behind "-", "~", "至", " to ", and behind " and " after "between".
// 0: no range. The first number begins at `begin` and ends at `at`.
std::size_t skipRangeSign(Text text, std::size_t at, std::size_t begin)
{
    static const Phrasebook words{std::array{Text{U"to|or|至|到|或"}, Text{U"and|和|与"}}};
    const std::size_t next = skipBlanks(text, at);
    const char32_t c = charAt(text, next);
    if (c == U'-' || c == U'~' || (c == U'—' && charAt(text, next + 1) != U'—'))
        return skipBlanks(text, next + 1);
    const auto word = words.at(text, next);
    return word && (word->id == 0 || followsBetween(text, begin)) ? skipBlanks(text, next + word->length) : 0;
}

// "from 2% to 10%", 从2%到10%: two quantities, no range.
bool followsFrom(Text text, std::size_t at)
{
    std::size_t end = at;
    while (end > 0 && (isBlank(text[end - 1]) || text[end - 1] == U'约'))
        --end;
    const Text before = text.substr(0, end);
    return before.ends_with(U"from") || before.ends_with(U"从") || before.ends_with(U"由");
}

// 3 ± 1
std::optional<WrittenNumber> withDeviation(Text text, const WrittenNumber& middle)
{
    std::size_t at = skipBlanks(text, middle.end);
    if (startsWith(text, at, U"+/-"))
        at += 3;
    else if (charAt(text, at) == U'±')
        at += 1;
    else
        return std::nullopt;
    const auto deviation = readWrittenNumber(text, skipBlanks(text, at));
    if (!deviation || deviation->low < 0.0 || deviation->low >= std::abs(middle.low))
        return std::nullopt;
    WrittenNumber out = middle;
    out.low = middle.low - deviation->low;
    out.high = middle.high + deviation->low;
    out.end = deviation->end;
    return out;
}

// The second number's multiplier holds for the first too: "8.5至13.4万亿", "90 to 100 million".
WrittenNumber joined(const WrittenNumber& first, const WrittenNumber& second)
{
    WrittenNumber out = second;
    const bool shares = first.scale == 1.0 && second.scale > 1.0 && first.low * second.scale <= second.low;
    out.low = first.low * (shares ? second.scale : 1.0);
    out.plain = first.plain && second.plain;
    return out;
}

std::optional<WrittenNumber> readNumberOrRange(Text text, std::size_t at)
{
    if (at >= text.size() || !mayBeginNumber(text, at))
        return std::nullopt;
    const auto first = readWrittenNumber(text, at);
    if (!first)
        return std::nullopt;
    if (const auto deviated = withDeviation(text, *first))
        return deviated;
    const std::size_t next = skipRangeSign(text, first->end, at);
    if (next == 0 || next >= text.size() || !mayBeginNumber(text, next))
        return first;
    const auto second = readWrittenNumber(text, next);
    if (!second || second->low != second->high || first->low != first->high)
        return first;
    const WrittenNumber range = joined(*first, *second);
    const bool isFromYear =
        first->plain && first->low >= 1900 && first->low <= 2100 && second->low > 10 * first->low;
    return range.low < range.high && !isFromYear ? range : *first; // "from 2019 to 14.3 million"
}

std::optional<FoundUnit> countAt(Text text, std::size_t begin, std::size_t end)
{
    if (const auto noun = readCountedNoun(text, end))
        return FoundUnit{noun->unit, 1.0, UnitKind::count, noun->end};
    if (const auto noun = readNounBefore(text, begin, end))
        return FoundUnit{noun->unit, 1.0, UnitKind::count, noun->end};
    if (const std::size_t at = skipBlanks(text, end); charAt(text, at) == U'次')
        return FoundUnit{"query", 1.0, UnitKind::count, at + 1};
    return std::nullopt;
}

// The unit or noun behind a number from `begin` to `end`.
std::optional<FoundUnit> unitBehind(Text text, std::size_t begin, std::size_t end)
{
    const bool hyphen = charAt(text, end) == U'-';
    const auto unit = readUnit(text, hyphen ? end + 1 : skipBlanks(text, end));
    const bool isCross = unit && unit->kind == UnitKind::times && !isHan(text[unit->end - 1]);
    if (isCross && isChipAt(text, skipBlanks(text, unit->end)))
        return countAt(text, begin, end);                                                 // "8 x H100"
    const bool isProduct = isCross && isDigit(charAt(text, skipBlanks(text, unit->end))); // "2 x 500 MW"
    if (unit)
        return isProduct ? std::nullopt : unit;
    return countAt(text, begin, end);
}

// "6.4m", "2.7B", "850b": moves `end` behind the letter. 1 where there is none.
double takeLetter(Text text, std::size_t& end)
{
    const char32_t next = charAt(text, end + 1);
    if (!isDigit(charAt(text, end - 1)) || isLatin(next) || isDigit(next))
        return 1.0;
    double factor = 1.0;
    switch (charAt(text, end)) {
    case U'k':
    case U'K': factor = 1e3; break;
    case U'm':
    case U'M': factor = 1e6; break;
    case U'b':
    case U'B': factor = 1e9; break;
    case U'T': factor = 1e12; break;
    default: return 1.0;
    }
    ++end;
    return factor;
}

FoundQuantity quantityOf(const WrittenNumber& number, const FoundUnit& unit, double factor, std::size_t begin)
{
    FoundQuantity found;
    found.low = number.low * factor * unit.factor;
    found.high = number.high * factor * unit.factor;
    found.unit = unit.unit;
    found.kind = unit.kind;
    found.bound = number.bound;
    found.begin = begin;
    found.end = unit.end;
    found.plain = number.plain && factor == 1.0;
    found.spelled = number.spelled;
    return found;
}

std::optional<FoundQuantity> readNumberWithUnit(Text text, std::size_t at)
{
    const auto number = readNumberOrRange(text, at);
    if (!number)
        return std::nullopt;
    if (const auto unit = unitBehind(text, at, number->end))
        return quantityOf(*number, *unit, 1.0, at);
    std::size_t end = number->end;
    const double factor = takeLetter(text, end);
    if (factor == 1.0)
        return std::nullopt;
    const auto unit = unitBehind(text, at, end);
    return unit ? std::optional(quantityOf(*number, *unit, factor, at)) : std::nullopt;
}

// "$375 million", "US$850m", "RMB 2 bn (dollars)", "-$5 million"
std::optional<FoundQuantity> readMoney(Text text, std::size_t at)
{
    const bool isNegative = isMinus(text, at);
    const auto sign = readCurrencySign(text, isNegative ? at + 1 : at);
    if (!sign || isLatin(charAt(text, at - 1)))
        return std::nullopt;
    auto number = readNumberOrRange(text, skipBlanks(text, sign->end));
    if (!number)
        return std::nullopt;
    if (isNegative)
        number = negative(*number);
    FoundUnit unit = *sign;
    unit.end = number->end;
    const double factor = takeLetter(text, unit.end);
    const std::size_t next = charAt(text, unit.end) == U'-' ? unit.end + 1 : skipBlanks(text, unit.end);
    const auto again = readUnit(text, next);
    if (again && again->kind == UnitKind::money)
        unit.end = again->end;
    return quantityOf(*number, unit, factor, at);
}

// 百分之二十
std::optional<FoundQuantity> readHundredths(Text text, std::size_t at)
{
    constexpr Text kWord = U"百分之";
    if (!startsWith(text, at, kWord))
        return std::nullopt;
    const auto number = readNumberOrRange(text, at + kWord.size());
    if (!number)
        return std::nullopt;
    return quantityOf(*number, {"%", 1.0, UnitKind::percent, number->end}, 1.0, at);
}

// 翻一番, "tenfold": times without a number before them.
std::optional<FoundQuantity> readMultiple(Text text, std::size_t at)
{
    static constexpr std::array kMultiples{Text{U"翻一番|翻番|翻倍|翻了一番|翻了一倍|翻一倍|twofold"},
                                           Text{U"threefold"},
                                           Text{U"翻两番|翻了两番|fourfold"},
                                           Text{U"fivefold"},
                                           Text{U"sixfold"},
                                           Text{U"sevenfold"},
                                           Text{U"翻三番|翻了三番|eightfold"},
                                           Text{U"tenfold"},
                                           Text{U"hundredfold"},
                                           Text{U"thousandfold"}};
    static constexpr std::array kValues{2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 100.0, 1000.0};
    static const Phrasebook book{kMultiples};
    const auto match = book.at(text, at);
    if (!match)
        return std::nullopt;
    WrittenNumber number;
    number.low = kValues[match->id];
    number.high = number.low;
    return quantityOf(number, {"x", 1.0, UnitKind::times, at + match->length}, 1.0, at);
}

std::optional<FoundQuantity> readOne(Text text, std::size_t at)
{
    const char32_t c = text[at];
    if (c == U'百')
        if (auto found = readHundredths(text, at))
            return found;
    if (auto found = readMoney(text, at))
        return found;
    if (auto found = readMultiple(text, at))
        return found;
    return readNumberWithUnit(text, at);
}

bool mayHavePeriod(const FoundQuantity& found)
{
    return found.kind != UnitKind::time && found.kind != UnitKind::length && found.kind != UnitKind::times;
}

void takePeriod(Text text, FoundQuantity& found)
{
    if (!mayHavePeriod(found))
        return;
    const auto period = readPeriodAfter(text, found.end);
    if (!period)
        return;
    const bool isRate = !period->unit.empty()
        && (found.kind == UnitKind::money || found.kind == UnitKind::mass || found.kind == UnitKind::volume
            || found.kind == UnitKind::energy || found.kind == UnitKind::count);
    if (isRate && period->unit != found.unit) {
        found.unit += '/' + period->unit;
        found.end = period->end;
    } else if (period->unit.empty() && period->per != found.unit) {
        found.per = period->per;
    }
}

// "85 TWh to 134 TWh", "5%-10%", "$0.04/kWh to $0.07/kWh": one range, where both have the unit.
void takeSecondEnd(Text text, FoundQuantity& found)
{
    const std::size_t next = skipRangeSign(text, found.end, found.begin);
    if (next == 0 || next >= text.size() || found.low != found.high
        || (followsFrom(text, found.begin) && !followsBetween(text, found.begin)))
        return;
    auto second = readOne(text, next);
    if (second)
        takePeriod(text, *second);
    if (!second || second->unit != found.unit || second->low != second->high || second->low <= found.low)
        return;
    found.high = second->high;
    found.end = second->end;
    found.per = second->per.empty() ? found.per : second->per;
    found.plain = found.plain && second->plain;
}

} // namespace

std::optional<FoundQuantity> readQuantity(Text text, std::size_t at)
{
    auto found = readOne(text, at);
    if (!found || !std::isfinite(found->low) || !std::isfinite(found->high))
        return std::nullopt;
    takePeriod(text, *found);
    takeSecondEnd(text, *found);
    return found;
}

} // namespace cw::article
