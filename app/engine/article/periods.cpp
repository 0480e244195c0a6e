// SPDX-License-Identifier: GPL-3.0-or-later
// Periods before and after a quantity.
#include "app/engine/article/periods.h"

#include "app/engine/article/counted_nouns.h"
#include "app/engine/article/phrasebook.h"
#include "app/engine/article/unit_phrases.h"
#include "app/engine/article/written_number.h"

#include <array>

namespace cw::article {

namespace {

struct Named {
    Text phrases;
    const char* per;
};

// Whole phrases that hold for what follows.
constexpr std::array kBefore{
    Named{U"daily|日均|单日|一天|每日|一日|日用水|日耗电|日用电", "day"},
    Named{U"annual|annually|yearly|年均|一年|全年|年用电|年耗电|年发电|年消耗|年耗|年产|年排放|年用水|年总|"
          U"年度",
          "year"},
    Named{U"monthly|月均|一个月|每月", "month"},
    Named{U"weekly|一周", "week"},
    Named{U"hourly|一小时", "hour"},
    Named{U"单次|每次|一次查询|一次搜索|一次提问|一次对话|一次回答|一次请求|一次问答", "query"},
    Named{U"一次训练|训练一次|单次训练|每次训练|per run|每训练一次|per training run", "run"},
    Named{U"人均|per capita", "person"},
    Named{U"户均|一户家庭|一户", "home"},
};

// Whole phrases that hold for what stands before.
constexpr std::array kAfter{
    Named{U"daily|a day|each day|every day|per day|in a day|in a single day|per diem", "day"},
    Named{U"annually|a year|each year|every year|per year|per annum|p.a.|yearly|in a year|over a year|over "
          U"the year|"
          U"for the year|during the year|in one year",
          "year"},
    Named{U"monthly|a month|each month|every month|per month|in a month", "month"},
    Named{U"weekly|a week|each week|every week|per week", "week"},
    Named{U"hourly|an hour|each hour|every hour|per hour", "hour"},
    Named{U"a minute|every minute|per minute", "minute"},
    Named{U"a second|every second|per second", "second"},
};

template <std::size_t N>
Phrasebook bookOf(const std::array<Named, N>& rows)
{
    std::array<Text, N> phrases;
    for (std::size_t i = 0; i < N; ++i)
        phrases[i] = rows[i].phrases;
    return Phrasebook(phrases);
}

std::string timeName(const std::string& unit)
{
    if (unit == "d")
        return "day";
    if (unit == "h")
        return "hour";
    if (unit == "s")
        return "second";
    return unit == "min" ? "minute" : unit;
}

std::string wholeText(double count)
{
    return count >= 1.0 && count < 1e15 ? std::to_string(static_cast<long long>(count)) : std::string();
}

// How many things a quantity is for: "1000", "25-50"; empty for one. Moves `at` behind the number.
std::string readCount(Text text, std::size_t& at)
{
    const auto numberAt = [&](std::size_t begin) {
        return begin < text.size() && mayBeginNumber(text, begin) ? readWrittenNumber(text, begin)
                                                                  : std::nullopt;
    };
    const auto first = numberAt(at);
    if (!first)
        return {};
    at = first->end;
    std::string count = first->low == 1.0 ? std::string() : wholeText(first->low);
    const bool isRange = Text(U"-~至到").find(charAt(text, at)) != Text::npos && at < text.size();
    if (const auto second = isRange ? numberAt(at + 1) : std::nullopt) {
        at = second->end;
        count += '-' + wholeText(second->low);
    }
    at = skipBlanks(text, at);
    return count;
}

std::string withCount(const std::string& count, const std::string& noun)
{
    return count.empty() ? noun : count + ' ' + noun;
}

// "day", "1,000 queries", 次查询, "tonne of CO2": what stands behind "per".
std::optional<Period> readNoun(Text text, std::size_t at)
{
    std::size_t begin = skipBlanks(text, at);
    const std::string count = readCount(text, begin);
    const char32_t c = charAt(text, begin);
    if (c == U'日')
        return Period{withCount(count, "day"), {}, begin + 1};
    if (c == U'月')
        return Period{withCount(count, "month"), {}, begin + 1};
    if (const auto unit = readUnit(text, begin)) {
        if (unit->kind == UnitKind::time)
            return Period{withCount(count, timeName(unit->unit)), {}, unit->end};
        if (count.empty() && unit->kind != UnitKind::percent && unit->kind != UnitKind::times)
            return Period{{}, unit->unit, unit->end};
    }
    if (const auto noun = readCountedNoun(text, begin))
        return Period{withCount(count, noun->unit), {}, noun->end};
    if (c == U'次')
        return Period{withCount(count, "query"), {}, begin + 1};
    return std::nullopt;
}

// "of electricity", "CO2e", 二氧化碳: what the quantity is of stands between it and its period.
std::size_t skipMatter(Text text, std::size_t at)
{
    static const std::array kMatter{Text{U"of co2|co2|co2e|co2 equivalent|of co2e|of co2 equivalent|co2 "
                                         U"eq|of carbon dioxide|of carbon dioxide equivalent|"
                                         U"of carbon|of water|of electricity|of power|of energy|of fresh "
                                         U"water|of freshwater|二氧化碳当量|二氧化碳|"
                                         U"的二氧化碳|水|电|的电|的水|it|itself"}};
    static const Phrasebook book{kMatter};
    const auto match = book.at(text, skipBlanks(text, at));
    return match ? skipBlanks(text, at) + match->length : at;
}

std::optional<Period> periodAt(Text text, std::size_t at)
{
    static const Phrasebook after = bookOf(kAfter);
    static const Phrasebook per{std::array{Text{U"per|each|every|a|an|for every|for each"}}};
    if (const auto match = after.at(text, at))
        return Period{kAfter[match->id].per, {}, at + match->length};
    if (charAt(text, at) == U'/' || charAt(text, at) == U'每')
        return readNoun(text, at + 1);
    const auto match = per.at(text, at);
    if (!match)
        return std::nullopt;
    const auto noun = readNoun(text, at + match->length);
    const bool isArticle = match->length <= 2; // "3 Wh a query", but no "5 MW a tonne"
    return noun && isArticle && !noun->unit.empty() ? std::nullopt : noun;
}

bool endsClause(char32_t c)
{
    return c == U'\0' || Text(U",.;:()。、；：！？!?\n").find(c) != Text::npos;
}

} // namespace

std::optional<Period> readPeriodAfter(Text text, std::size_t at)
{
    constexpr std::size_t kFurthest = 40;
    const std::size_t first = skipBlanks(text, skipMatter(text, at));
    if (auto period = periodAt(text, first))
        return period;
    // "litres of fresh water per day": further on in the clause, but not behind another number.
    for (std::size_t i = first; i < first + kFurthest && !endsClause(charAt(text, i)); ++i) {
        if (isDigit(text[i]) || isHan(text[i]))
            break;
        if (text[i] != U' ')
            continue;
        if (auto period = periodAt(text, i + 1); period && period->unit.empty())
            return period;
    }
    return std::nullopt;
}

std::optional<Period> readPeriodBefore(Text text, std::size_t at)
{
    static const Phrasebook before = bookOf(kBefore);
    static const Phrasebook per{std::array{Text{U"per|each|every|a|an|one|a single|for every|for each"}}};
    if (const auto match = before.at(text, at))
        return Period{kBefore[match->id].per, {}, at + match->length};
    if (startsWith(text, at, U"一度电"))
        return Period{{}, "kWh", at + 3}; // its price follows
    if (charAt(text, at) == U'每')
        return readNoun(text, at + 1);
    const auto match = per.at(text, at);
    if (!match)
        return std::nullopt;
    const auto noun = readNoun(text, at + match->length);
    const bool isWeak =
        lower(text[at]) == U'a' || lower(text[at]) == U'o'; // "a query" yes, "a day", "a home", "a tonne" no
    return noun && isWeak && noun->per != "query" ? std::nullopt : noun;
}

} // namespace cw::article
