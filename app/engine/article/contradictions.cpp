// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what a text says twice: mentions of one subject are brought to one unit and one period.
#include "app/engine/article/article.h"
#include "app/engine/units/unit.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

constexpr double kTolerance = 1.5;
constexpr std::size_t kMostOfAGroup =
    200; // more different values of one thing are a table, not a contradiction

// A mention in the base unit of its group.
struct Comparable {
    std::size_t place = 0;
    double low = 0.0;
    double high = 0.0;
    std::optional<int> year;
};

// What two mentions must share: the subject, what is measured, and what it is for.
struct Group {
    std::string subject;
    std::string dimension;
    std::string per;

    auto operator<=>(const Group&) const = default;
};

const std::vector<std::pair<std::string, std::string>>& bases()
{
    static const std::vector<std::pair<std::string, std::string>> list{
        {"Wh", "energy"},    {"W", "power"},           {"L", "volume"},       {"g", "mass"},
        {"USD", "money"},    {"accelerator", "chips"}, {"server", "servers"}, {"param", "parameters"},
        {"token", "tokens"}, {"query", "queries"},     {"CNY", "yuan"},       {"USD/kWh", "price"},
    };
    return list;
}

// Hours of a period that is a time; 0 for others. A day and a year are brought together by it.
double hoursOf(const std::string& per)
{
    static const std::map<std::string, double> hours{
        {"second", 1.0 / 3600}, {"minute", 1.0 / 60}, {"hour", 1},   {"day", 24},
        {"week", 168},          {"month", 730},       {"year", 8760}};
    const auto found = hours.find(per);
    return found == hours.end() ? 0.0 : found->second;
}

// Units are looked up once each: a text has few different ones.
class Converter {
public:
    // The base unit's place and the factor into it; nothing for what is not compared (%, x, durations).
    const std::optional<std::pair<std::size_t, double>>& of(const std::string& unit)
    {
        const auto known = m_known.find(unit);
        return known != m_known.end() ? known->second : m_known.emplace(unit, search(unit)).first->second;
    }

private:
    static std::optional<std::pair<std::size_t, double>> search(const std::string& unit)
    {
        const auto parsed = Unit::parse(unit);
        if (!parsed)
            return std::nullopt;
        for (std::size_t i = 0; i < bases().size(); ++i) {
            const Unit base = Unit::known(bases()[i].first);
            if (parsed.value().convertibleTo(base))
                return std::pair(i, parsed.value().factorTo(base));
        }
        return std::nullopt;
    }

    std::map<std::string, std::optional<std::pair<std::size_t, double>>> m_known;
};

std::map<Group, std::vector<Comparable>> grouped(std::span<const Mention> mentions)
{
    std::map<Group, std::vector<Comparable>> groups;
    Converter converter;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        const auto& base = converter.of(mention.unit);
        if (mention.subject.empty() || !base || !(mention.low > 0.0))
            continue;
        const double hours = hoursOf(mention.per);
        const double factor = base->second / (hours > 0 ? hours : 1.0);
        auto& group =
            groups[{mention.subject, bases()[base->first].second, hours > 0 ? "hour" : mention.per}];
        const Comparable value{i, mention.low * factor, mention.high * factor, mention.year};
        const bool isKnown = std::any_of(group.begin(), group.end(), [&](const Comparable& other) {
            return other.low == value.low && other.high == value.high && other.year == value.year;
        });
        if (!isKnown && group.size() < kMostOfAGroup)
            group.push_back(value);
    }
    return groups;
}

// How far apart two ranges are: 1 where they touch.
double apart(const Comparable& a, const Comparable& b)
{
    return std::max({1.0, a.low / b.high, b.low / a.high});
}

// 460 TWh in 2022 and 1,050 TWh in 2026 do not contradict each other.
bool areOfDifferentYears(const Comparable& a, const Comparable& b)
{
    return a.year && b.year && *a.year != *b.year;
}

// "2.9 Wh, compared with 0.3 Wh for a plain search": what stands so close together is told apart by the sentence.
bool isComparison(const Mention& a, const Mention& b)
{
    constexpr std::size_t kNearest = 100; // bytes
    return a.line == b.line && b.begin - a.begin < kNearest;
}

} // namespace

std::vector<Contradiction> contradictionsIn(std::span<const Mention> mentions)
{
    std::vector<Contradiction> found;
    for (const auto& [group, values] : grouped(mentions))
        for (std::size_t i = 0; i < values.size(); ++i)
            for (std::size_t j = i + 1; j < values.size(); ++j)
                if (const double factor = apart(values[i], values[j]); factor > kTolerance
                    && !areOfDifferentYears(values[i], values[j])
                    && !isComparison(mentions[values[i].place], mentions[values[j].place]))
                    found.push_back({values[i].place, values[j].place, factor});
    std::sort(found.begin(), found.end(), [](const Contradiction& a, const Contradiction& b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return found;
}

} // namespace cw
