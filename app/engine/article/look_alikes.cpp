// SPDX-License-Identifier: GPL-3.0-or-later
// The words around a number decide.
#include "app/engine/article/look_alikes.h"

#include "app/engine/article/phrasebook.h"

#include <algorithm>
#include <array>

namespace cw::article {

namespace {

// The phrase that ends right before `at`, blanks left aside.
std::optional<std::size_t> phraseBefore(const Phrasebook& book, Text text, std::size_t at)
{
    constexpr std::size_t kLongest = 16;
    std::size_t end = at;
    while (end > 0 && (isBlank(text[end - 1]) || text[end - 1] == U'~' || text[end - 1] == U'('))
        --end;
    const std::size_t from = end > kLongest ? end - kLongest : 0;
    for (std::size_t i = from; i < end; ++i)
        if (const auto match = book.at(text.substr(0, end), i);
            match && i + match->length == end && !(isLatin(text[i]) && isLatin(charAt(text, i - 1))))
            return match->id;
    return std::nullopt;
}

std::optional<std::size_t> phraseBehind(const Phrasebook& book, Text text, std::size_t at)
{
    const auto match = book.at(text, charAt(text, at) == U'-' ? at + 1 : skipBlanks(text, at));
    return match ? std::optional(match->id) : std::nullopt;
}

bool isYearNumber(const FoundQuantity& found)
{
    const auto fits = [](double value) { return value >= 1900 && value <= 2100; };
    return found.plain && (fits(found.low) || fits(found.high));
}

bool followsYearWord(Text text, std::size_t at)
{
    static const Phrasebook before{std::array{
        Text{U"in|since|by|during|until|till|of|early|late|mid|from|and|january|february|march|april|may|"
             U"june|july|august|"
             U"september|october|november|december|autumn|spring|summer|winter|constant|through"}}};
    return phraseBefore(before, text, at).has_value();
}

// 2023年, "in 2023 homes", "2020-30 年"
bool isCalendarYear(Text text, const FoundQuantity& found)
{
    if (!isYearNumber(found))
        return false;
    if (found.unit == "year")
        return isHan(text[found.end - 1]);
    const bool isNoun = found.kind == UnitKind::count || found.kind == UnitKind::money;
    return isNoun && followsYearWord(text, found.begin);
}

// "two years ago", 十年前, 未来五年, 24年底, "45 years old", "five-year plan", "every two years"
bool isRelativeTime(Text text, const FoundQuantity& found)
{
    static const Phrasebook before{
        std::array{Text{U"past|last|next|previous|coming|following|within the "
                        U"last|every|each|aged|age|per|recent|the first|first|过去|"
                        U"未来|最近|今后|此前|每|每隔|每过|前|后|再过|接下来|近几|往后"}}};
    static const Phrasebook behind{
        std::array{Text{U"ago|earlier|later|ahead|sooner|old|plan|hence|from "
                        U"now|before|after|前|后|以来|以前|之前|之后|以后|来|底|初|末|代|级|计划|"
                        U"规划|目标|岁|间|下降|增长|上升|翻"}}};
    if (found.kind != UnitKind::time)
        return false;
    const bool isOfDay = (found.unit == "h" && found.low == 24) || (found.unit == "d" && found.low == 7);
    static const Phrasebook always{std::array{Text{U"a day|a week|per day|seven|不间断|不停|连续|全天"}}};
    const bool isFew = found.unit == "year" && found.spelled && charAt(text, found.begin - 1) == U'近';
    return isFew || phraseBefore(before, text, found.begin) || phraseBehind(behind, text, found.end)
        || (isOfDay && phraseBehind(always, text, found.end));
}

// "Phase 2 homes", "Table 3", "top 10 chips", "GPT 4 queries": the number belongs to the word before it.
bool isLabel(Text text, const FoundQuantity& found)
{
    static const Phrasebook labels{
        std::array{Text{U"figure|fig.|table|page|pp.|section|chapter|phase|tier|level|version|type|scope|"
                        U"step|item|part|unit|reactor|"
                        U"building|room|highway|route|gate|no.|number|top|stage|class|group|appendix|note|"
                        U"article|volume|vol.|issue|line|"
                        U"act|rtx|gtx|cuda|windows|ios|android|python|pytorch|iphone|core|ryzen|snapdragon|"
                        U"epyc|xeon|dgx|hgx|category|"
                        U"generation|question|rule|web|model|release|day|week|year|act|title|"
                        U"版本|型号|编号|图|表|附录|前|top10|第"}}};
    const bool isWeak = found.kind == UnitKind::count || found.kind == UnitKind::time
        || found.kind == UnitKind::data || found.kind == UnitKind::length;
    return isWeak && found.plain && phraseBefore(labels, text, found.begin);
}

// "A100 80GB": the memory belongs to the chip's name.
bool isMemoryOfName(Text text, const FoundQuantity& found)
{
    if (found.kind != UnitKind::data || !isBlank(charAt(text, found.begin - 1)))
        return false;
    std::size_t at = found.begin - 1;
    bool hasDigit = false;
    bool hasLetter = false;
    for (; at-- > 0 && (isDigit(text[at]) || isLatin(text[at]));) {
        hasDigit = hasDigit || isDigit(text[at]);
        hasLetter = hasLetter || isLatin(text[at]);
    }
    return hasDigit && hasLetter;
}

// 一台, 一年, "one query", 两人 and 三次 tell of single things; "one kWh" is a quantity.
bool isSingleThing(Text text, const FoundQuantity& found)
{
    if (!found.spelled || found.low != found.high)
        return false;
    const bool isCounted = found.kind == UnitKind::count || found.kind == UnitKind::time;
    if (found.low == 1)
        return isCounted;
    const bool isBare = text[found.end - 1] == U'次' || text[found.end - 1] == U'人' || found.unit == "run";
    return isBare && found.low < 100;
}

// 三次 happens three times; 2亿次 are queries. 次 with 运算 counts operations.
bool isOccurrence(Text text, const FoundQuantity& found)
{
    if (found.kind == UnitKind::times) {
        static const Phrasebook often{std::array{Text{U"a|per|each|in a row|every|zones|daily|weekly"}}};
        return text[found.end - 1] == U's' && phraseBehind(often, text, found.end);
    }
    if (found.unit != "query" || text[found.end - 1] != U'次')
        return false;
    static const Phrasebook others{
        std::array{Text{U"运算|计算|浮点|循环|充|会|试|实验|世界|下载|播放|观看|飞行"}}};
    return found.high < 10000 || phraseBehind(others, text, found.end);
}

// 35度 of heat; 一度 means "once".
bool isDegree(Text text, const FoundQuantity& found)
{
    if (text[found.end - 1] != U'度')
        return false;
    if (found.spelled && found.high < 10)
        return true;
    constexpr std::size_t kFurthest = 12;
    const std::size_t from = found.begin > kFurthest ? found.begin - kFurthest : 0;
    const Text before = text.substr(from, found.begin - from);
    return found.high < 1000 && std::any_of(before.begin(), before.end(), [](char32_t c) {
               return Text(U"温角纬经烧热冷旋倾").find(c) != Text::npos;
           });
}

// 三成 is 30 %; "3成" is not written.
bool isWrongTenth(Text text, const FoundQuantity& found)
{
    return text[found.end - 1] == U'成' && (!found.spelled || found.high > 90);
}

} // namespace

bool isLookAlike(Text text, const FoundQuantity& found)
{
    if (charAt(text, found.begin - 1) == U'第')
        return true;
    return isCalendarYear(text, found) || isRelativeTime(text, found) || isLabel(text, found)
        || isMemoryOfName(text, found) || isSingleThing(text, found) || isOccurrence(text, found)
        || isDegree(text, found) || isWrongTenth(text, found);
}

std::optional<int> calendarYearAt(Text text, std::size_t at)
{
    constexpr std::size_t kLength = 4;
    const char32_t before = charAt(text, at - 1);
    const std::size_t end = at + kLength;
    int year = 0;
    for (std::size_t i = at; i < end; ++i) {
        if (!isDigit(charAt(text, i)))
            return std::nullopt;
        year = year * 10 + static_cast<int>(text[i] - U'0');
    }
    const char32_t next = charAt(text, end);
    const bool isPart = isDigit(before) || isLatin(before) || Text(U"-.,/~").find(before) != Text::npos
        || isDigit(next) || isLatin(next)
        || (Text(U"-.,/:~").find(next) != Text::npos && isDigit(charAt(text, end + 1)));
    if (year < 1900 || year > 2100 || isPart)
        return std::nullopt;
    const bool isAlone = before == U'(' && next == U')';
    const bool isSaid = next == U'年' || startsWith(text, end, U"'s") || followsYearWord(text, at);
    return isAlone || isSaid ? std::optional(year) : std::nullopt;
}

bool isForEach(Text text, const FoundQuantity& found)
{
    static const Phrasebook before{
        std::array{Text{U"each taking|each using|each consuming|each requiring|each needing|each "
                        U"drawing|each costing|each at"}}};
    static const Phrasebook behind{std::array{Text{U"each|apiece"}}};
    static const Phrasebook period{std::array{Text{U"each day|each year|each month|each week|each hour"}}};
    return phraseBefore(before, text, found.begin)
        || (phraseBehind(behind, text, found.end) && !phraseBehind(period, text, found.end));
}

std::optional<ClaimBound> boundOf(Text text, const FoundQuantity& found)
{
    static constexpr std::array kBounds{
        Text{U"more than|over|at least|above|exceeding|exceed|exceeded|upwards of|no fewer than|no less "
             U"than|超过|超|逾|"
             U"多于|大于|不少于|不低于|至少|突破|高于|过"},
        Text{U"up to|at most|less than|under|below|fewer than|no more "
             U"than|不超过|至多|最多|最高|不到|低于|"
             U"少于|不足|小于"}};
    static constexpr std::array kBehind{Text{U"以上|多|余|or more|+"}, Text{U"以下|以内|or less|or fewer"}};
    static const Phrasebook before{kBounds};
    static const Phrasebook behind{kBehind};
    const auto id = phraseBehind(behind, text, found.end);
    const auto first = id ? id : phraseBefore(before, text, found.begin);
    if (!first)
        return std::nullopt;
    return *first == 0 ? ClaimBound::atLeast : ClaimBound::atMost;
}

} // namespace cw::article
