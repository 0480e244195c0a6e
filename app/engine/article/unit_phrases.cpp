// SPDX-License-Identifier: GPL-3.0-or-later
// The table of unit words. Units with prefixes are written once and multiplied out.
#include "app/engine/article/unit_phrases.h"

#include "app/engine/article/phrasebook.h"

#include <algorithm>
#include <array>

namespace cw::article {

namespace {

struct Row {
    Text phrases; // separated by '|'; small letters: any case
    const char* unit;
    UnitKind kind;
    double factor = 1.0;
};

struct Base {
    Text phrases;
    const char* symbol;
    UnitKind kind;
    std::string_view prefixes; // that it takes: "kMGTP"
};

// clang-format off: one row a line
constexpr std::array kSymbols{
    // before them stand "", "k", "M", …
    Base{U"Wh|wh|W h|W·h", "Wh", UnitKind::energy, " kMGTP"},
    Base{U"W|We|Wp|Wt|W(e)", "W", UnitKind::power, " kMGT"},
    Base{U"w", "W", UnitKind::power, "kMGT"},
    Base{U"J", "J", UnitKind::energy, " kMGTP"},
    Base{U"FLOPS|FLOP/s|FLOPs/s", "FLOP/s", UnitKind::compute, " MGTPE"},
    Base{U"FLOPs|FLOP", "FLOP", UnitKind::compute, " MGTPE"},
    Base{U"B", "B", UnitKind::data, "kKMGTPE"},
    Base{U"t", "t", UnitKind::mass, " kMG"},
    Base{U"tCO2e|tCO2|tCO2eq", "t", UnitKind::mass, " kMG"},
    Base{U"gCO2e|gCO2|gCO2eq|g", "g", UnitKind::mass, " k"},
    Base{U"L", "L", UnitKind::volume, " mMG"},
    Base{U"l", "L", UnitKind::volume, "m"},
    Base{U"cal", "cal", UnitKind::energy, "k"},
};

constexpr std::array kNames{
    // before them stand "", "kilo", "mega", …
    Base{U"watt hour|watthour", "Wh", UnitKind::energy, " kMGTP"},
    Base{U"watt", "W", UnitKind::power, " kMGT"},
    Base{U"joule", "J", UnitKind::energy, " kMGT"},
    Base{U"tonne|ton", "t", UnitKind::mass, " kMG"},
    Base{U"gram|gramme", "g", UnitKind::mass, " k"},
    Base{U"litre|liter", "L", UnitKind::volume, " mM"},
    Base{U"metre|meter", "m", UnitKind::length, " k"},
    Base{U"byte", "B", UnitKind::data, " kMGTP"},
};

constexpr std::array kHanNames{
    // before them stand "", 千, 兆, …
    Base{U"瓦时|瓦小时|瓦特时|瓦特小时|瓦·时", "Wh", UnitKind::energy, " kMGTP"},
    Base{U"瓦|瓦特", "W", UnitKind::power, " kMGT"},
    Base{U"焦|焦耳", "J", UnitKind::energy, " kMGT"},
    Base{U"克", "g", UnitKind::mass, " k"},
    Base{U"升", "L", UnitKind::volume, " m"},
    Base{U"字节", "B", UnitKind::data, " MGTP"},
    Base{U"卡路里", "cal", UnitKind::energy, " k"},
};

constexpr std::array kRows{
    Row{U"度电|度", "kWh", UnitKind::energy},
    Row{U"瓩时", "kWh", UnitKind::energy},
    Row{U"瓩", "kW", UnitKind::power},
    Row{U"百万瓦时|百万瓦小时", "MWh", UnitKind::energy},
    Row{U"百万瓦", "MW", UnitKind::power},
    Row{U"大卡", "kcal", UnitKind::energy},
    Row{U"吨|公吨", "t", UnitKind::mass},
    Row{U"公斤", "kg", UnitKind::mass},
    Row{U"kilo of co2", "kg", UnitKind::mass},
    Row{U"metric tonne|metric ton", "t", UnitKind::mass},
    Row{U"pound of co2|pound of carbon|lb|lbs", "lb", UnitKind::mass},
    Row{U"m3|m³|立方米|立方|cubic metre|cubic meter|方水", "m3", UnitKind::volume},
    Row{U"gallon|gal|us gallon|加仑", "gal", UnitKind::volume},
    Row{U"km|公里", "km", UnitKind::length},
    Row{U"米", "m", UnitKind::length},
    Row{U"mile|英里", "mi", UnitKind::length},
    Row{U"%|percent|per cent|pct|percentage point|个百分点", "%", UnitKind::percent},
    Row{U"成", "%", UnitKind::percent, 10.0},
    Row{U"‰", "%", UnitKind::percent, 0.1},
    Row{U"times|fold|x|X|×|倍", "x", UnitKind::times},
    Row{U"dollar|us dollar|u.s. dollar|american dollar|USD|美元|美金", "USD", UnitKind::money},
    Row{U"cent|us cent|美分", "USD", UnitKind::money, 0.01},
    Row{U"yuan|chinese yuan|renminbi|RMB|CNY|元人民币|人民币|元|块钱", "CNY", UnitKind::money},
    Row{U"euro|EUR|欧元", "EUR", UnitKind::money},
    Row{U"GBP|英镑|pound sterling", "GBP", UnitKind::money},
    Row{U"JPY|日元|yen", "JPY", UnitKind::money},
    Row{U"second|sec|秒|秒钟", "s", UnitKind::time},
    Row{U"minute|min|分钟", "min", UnitKind::time},
    Row{U"hour|hr|h|小时|个小时|钟头|个钟头", "h", UnitKind::time},
    Row{U"day|天", "d", UnitKind::time},
    Row{U"week|周|个星期|星期", "week", UnitKind::time},
    Row{U"month|个月", "month", UnitKind::time},
    Row{U"year|yr|年", "year", UnitKind::time},
    Row{U"gpu hour|a100 hour|h100 hour|accelerator hour|gpu小时|卡时|卡小时", "accelerator.h",
        UnitKind::count},
    Row{U"次浮点运算|次浮点计算|floating point operation", "FLOP", UnitKind::compute},
};

constexpr std::array kSigns{
    Row{U"$|us$|u.s.$|USD|US$", "USD", UnitKind::money},
    Row{U"¥|RMB|CNY|CN¥|人民币", "CNY", UnitKind::money},
    Row{U"€|EUR", "EUR", UnitKind::money},
    Row{U"£|GBP", "GBP", UnitKind::money},
};
// clang-format on

struct Prefix {
    char symbol;
    Text name;
    Text han;
};
constexpr std::array kPrefixes{
    Prefix{' ', U"", U""},       Prefix{'m', U"milli", U"毫"}, Prefix{'k', U"kilo", U"千"},
    Prefix{'K', U"kilo", U"千"}, Prefix{'M', U"mega", U"兆"},  Prefix{'G', U"giga", U"吉"},
    Prefix{'T', U"tera", U"太"}, Prefix{'P', U"peta", U"拍"},  Prefix{'E', U"exa", U"艾"},
};

std::vector<std::u32string> variants(Text phrases)
{
    std::vector<std::u32string> out;
    for (std::size_t from = 0; from <= phrases.size();) {
        const std::size_t bar = std::min(phrases.find(U'|', from), phrases.size());
        out.emplace_back(phrases.substr(from, bar - from));
        from = bar + 1;
    }
    return out;
}

// What a phrase stands for; the book's ids count these.
struct Meaning {
    std::string unit;
    UnitKind kind;
    double factor;
};

class UnitBook {
public:
    template <std::size_t N>
    void addRows(const std::array<Row, N>& rows)
    {
        for (const Row& row : rows)
            for (const std::u32string& phrase : variants(row.phrases))
                add(phrase, {row.unit, row.kind, row.factor});
    }

    enum class Written { symbol, name, han };

    template <std::size_t N>
    void addBases(const std::array<Base, N>& bases, Written written)
    {
        for (const Base& base : bases)
            for (const Prefix& prefix : kPrefixes)
                if (base.prefixes.find(prefix.symbol) != std::string_view::npos)
                    addPrefixed(base, prefix, written);
    }

    [[nodiscard]] std::optional<FoundUnit> at(Text text, std::size_t at) const
    {
        if (!m_book)
            return std::nullopt;
        const auto match = m_book->at(text, at);
        if (!match)
            return std::nullopt;
        const Meaning& meaning = m_meanings[match->id];
        return FoundUnit{meaning.unit, meaning.factor, meaning.kind, at + match->length};
    }

    void close() { m_book.emplace(std::move(m_entries)); }

private:
    void add(const std::u32string& phrase, Meaning meaning)
    {
        m_entries.push_back({phrase, m_meanings.size()});
        m_meanings.push_back(std::move(meaning));
    }

    void addPrefixed(const Base& base, const Prefix& prefix, Written written)
    {
        const char symbol = prefix.symbol == 'K' ? 'k' : prefix.symbol;
        const std::string unit = symbol == ' ' ? base.symbol : symbol + std::string(base.symbol);
        for (const std::u32string& phrase : variants(base.phrases)) {
            std::u32string whole;
            if (written == Written::symbol)
                whole = prefix.symbol == ' ' ? phrase : static_cast<char32_t>(prefix.symbol) + phrase;
            else
                whole = std::u32string(written == Written::name ? prefix.name : prefix.han) + phrase;
            add(whole, {unit, base.kind, 1.0});
            // "mwh", "KWH" and "mw" in a newspaper are mega and kilo, never milli: any case will do.
            if (base.kind == UnitKind::power || base.kind == UnitKind::energy)
                addAnyCase(whole, unit, base.kind, symbol);
        }
    }

    void addAnyCase(std::u32string phrase, const std::string& unit, UnitKind kind, char symbol)
    {
        std::transform(phrase.begin(), phrase.end(), phrase.begin(), lower);
        if (symbol != ' ' || phrase.size() > 1)
            add(phrase, {unit, kind, 1.0});
    }

    std::vector<Phrasebook::Entry> m_entries;
    std::vector<Meaning> m_meanings;
    std::optional<Phrasebook> m_book;
};

const UnitBook& unitBook()
{
    static const UnitBook book = [] {
        UnitBook made;
        made.addRows(kRows);
        made.addBases(kSymbols, UnitBook::Written::symbol);
        made.addBases(kNames, UnitBook::Written::name);
        made.addBases(kHanNames, UnitBook::Written::han);
        made.close();
        return made;
    }();
    return book;
}

// 元 of 元宇宙 and 成 of 成为 are no units.
bool wordGoesOn(Text text, const FoundUnit& found)
{
    const char32_t last = text[found.end - 1];
    const char32_t next = charAt(text, found.end);
    if (last == U'元')
        return Text(U"宇素件器旦老").find(next) != Text::npos;
    if (last == U'成')
        return Text(U"为本立功果都员分长交熟套").find(next) != Text::npos;
    if (last == U'度')
        return Text(U"假过量日").find(next) != Text::npos;
    if (last == U'天')
        return Text(U"然空气").find(next) != Text::npos;
    if (last == U'米')
        return Text(U"饭其兰").find(next) != Text::npos;
    return last == U'升' && Text(U"至到级温").find(next) != Text::npos;
}

} // namespace

std::optional<FoundUnit> readUnit(Text text, std::size_t at)
{
    const auto found = unitBook().at(text, at);
    return found && wordGoesOn(text, *found) ? std::nullopt : found;
}

std::optional<FoundUnit> readCurrencySign(Text text, std::size_t at)
{
    static const UnitBook book = [] {
        UnitBook made;
        made.addRows(kSigns);
        made.close();
        return made;
    }();
    return book.at(text, at);
}

} // namespace cw::article
