// SPDX-License-Identifier: GPL-3.0-or-later
// One way through the text: names are passed over, quantities noted, and each is given its subject and period.
#include "app/engine/article/article.h"

#include "app/engine/article/counted_nouns.h"
#include "app/engine/article/look_alikes.h"
#include "app/engine/article/marks.h"
#include "app/engine/article/noise.h"
#include "app/engine/article/periods.h"
#include "app/engine/article/plain_text.h"
#include "app/engine/article/quantity_reader.h"
#include "app/engine/article/written_number.h"

#include <algorithm>

namespace cw {

namespace {

using namespace cw::article;

struct PlacedMark {
    Mark mark;
    std::size_t begin = 0;
    int sentence = 0;
};

struct PlacedQuantity {
    FoundQuantity quantity;
    int sentence = 0;
    int clause = 0;
};

struct PlacedYear {
    int year = 0;
    std::size_t begin = 0;
    int clause = 0;
};

struct PlacedPeriod {
    Period period;
    std::size_t begin = 0;
    int sentence = -1;
};

// What stands where, in the order of the text.
struct Findings {
    std::vector<PlacedQuantity> quantities;
    std::vector<PlacedMark> subjects;
    std::vector<PlacedMark> roles;
    std::vector<PlacedYear> years;
};

class Walk {
public:
    explicit Walk(Text text)
        : m_text(text)
    {
    }

    Findings run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_found);
    }

private:
    void step()
    {
        const char32_t c = m_text[m_at];
        if (endsSentence(m_text, m_at))
            ++m_sentence;
        if (endsSentence(m_text, m_at) || endsClause(m_at))
            ++m_clause;
        if (takeMark() || takePeriod() || takeQuantity())
            return;
        if (isLatin(c))
            return skipTo(endOfName(m_at));
        noteYear();
        if (isDigit(c))
            return skipTo(endOfDigits(m_at));
        skipTo(std::max(m_at + 1, endOfNumerals(m_at)));
    }

    void skipTo(std::size_t at) { m_at = at; }

    // The comma of "In 2022, Google" keeps the year with what follows.
    [[nodiscard]] bool endsClause(std::size_t at) const
    {
        constexpr std::size_t kBehindYear = 7; // behind its four digits, 年 and a bracket at the most
        const char32_t c = m_text[at];
        const bool isComma = c == U',' || c == U'，';
        if (isComma && !m_found.years.empty() && at - m_found.years.back().begin < kBehindYear)
            return false;
        return isComma || c == U';' || c == U'；' || c == U':' || c == U'：';
    }

    void noteYear()
    {
        if (const auto year = calendarYearAt(m_text, m_at))
            m_found.years.push_back({*year, m_at, m_clause});
    }

    // The digits of a name are no number: "GPT-4", "H100", "A100-80GB"; neither are those of an address.
    [[nodiscard]] std::size_t endOfName(std::size_t at) const
    {
        if (const std::size_t end = skipAddress(m_text, at); end > at)
            return end;
        while (isLatin(charAt(m_text, at)) || isDigit(charAt(m_text, at)) || isJoint(at))
            ++at;
        return at;
    }

    [[nodiscard]] bool isJoint(std::size_t at) const
    {
        const char32_t c = charAt(m_text, at);
        const char32_t next = charAt(m_text, at + 1);
        return (c == U'-' && (isDigit(next) || isUpper(next))) || (c == U'.' && isDigit(next));
    }

    // A number that is no quantity, with the letters at its end: "8x7B", "5G", "2020s", "2024-05-12".
    [[nodiscard]] std::size_t endOfDigits(std::size_t at) const
    {
        const std::size_t figures = skipFigures(m_text, at);
        if (figures > at)
            return figures;
        while (isDigit(charAt(m_text, at)))
            ++at;
        while (isLatin(charAt(m_text, at))
               || (isDigit(charAt(m_text, at)) && isLatin(charAt(m_text, at - 1))))
            ++at;
        return at;
    }

    // 二〇二三: numerals without a multiplier are a year or a serial number.
    [[nodiscard]] std::size_t endOfNumerals(std::size_t at) const
    {
        std::size_t end = at;
        while (end < m_text.size() && Text(U"〇零一二三四五六七八九").find(m_text[end]) != Text::npos)
            ++end;
        return end - at >= 3 ? end : at;
    }

    bool takeMark()
    {
        auto mark = readMark(m_text, m_at);
        if (!mark || charAt(m_text, mark->end) == U'$') // "US$375 million"
            return false;
        auto& marks = mark->kind == MarkKind::role ? m_found.roles : m_found.subjects;
        const std::size_t end = mark->end;
        const auto noun = readCountedNoun(m_text, end);
        const bool isAttribute = noun && noun->unit == "home"; // a US home is a measure, not what is measured
        if (!isAttribute)
            marks.push_back({std::move(*mark), m_at, m_sentence});
        skipTo(end);
        return true;
    }

    bool takeQuantity()
    {
        const bool begins =
            mayBeginNumber(m_text, m_at) || isCurrencySign(m_text[m_at]) || m_text[m_at] == U'翻';
        if (!begins || endOfNumerals(m_at) > m_at || skipFigures(m_text, m_at) > m_at)
            return false;
        auto quantity = readQuantity(m_text, m_at);
        if (!quantity)
            return false;
        if (isLookAlike(m_text, *quantity)) {
            noteYear();
            skipTo(quantity->end); // all of 每3至7年, or 7年 would be left
            return true;
        }
        if (const auto bound = boundOf(m_text, *quantity))
            quantity->bound = *bound;
        if (quantity->per.empty() && m_period.sentence == m_sentence)
            usePeriod(*quantity);
        useCount(*quantity);
        const std::size_t end = quantity->end;
        m_found.quantities.push_back({std::move(*quantity), m_sentence, m_clause});
        skipTo(end);
        return true;
    }

    bool takePeriod()
    {
        auto period = readPeriodBefore(m_text, m_at);
        if (!period)
            return false;
        m_period = {*period, m_at, m_sentence};
        // 一天 and 一度电 are no quantities; the names and numbers of "each ChatGPT query", "per 1,000 queries" are read.
        skipTo(m_text[m_at] == U'一' ? period->end : m_at + 1);
        return true;
    }

    // 每度电1.06元, "each query needs 3 Wh": a period said before.
    void usePeriod(FoundQuantity& quantity) const
    {
        const Period& period = m_period.period;
        const UnitKind kind = quantity.kind;
        const bool isAmount = kind == UnitKind::energy || kind == UnitKind::volume || kind == UnitKind::mass
            || kind == UnitKind::money;
        const bool isFlow = quantity.unit == "query" || quantity.unit == "token" || kind == UnitKind::compute;
        const bool hasRate = quantity.unit.find('/') != std::string::npos;
        if (!period.unit.empty() && isAmount && !hasRate && kind != UnitKind::energy) {
            const bool isNear = quantity.begin - m_period.begin <= kNearest;
            quantity.unit += isNear && period.unit != quantity.unit ? '/' + period.unit : std::string();
        } else if (period.unit.empty() && !hasRate && (isAmount || isFlow)
                   && period.per.find(quantity.unit) == std::string::npos) {
            quantity.per = period.per;
        } else if (kind == UnitKind::percent && period.per == "year"
                   && quantity.begin - m_period.begin <= kNearest) {
            quantity.per = period.per;
        }
    }

    // "300 million queries a day, each taking 0.34 Wh": for what was counted last in the sentence.
    void useCount(FoundQuantity& quantity) const
    {
        if (!quantity.per.empty() || quantity.kind == UnitKind::count || m_found.quantities.empty())
            return;
        const PlacedQuantity& last = m_found.quantities.back();
        if (last.sentence == m_sentence && last.quantity.kind == UnitKind::count
            && isForEach(m_text, quantity))
            quantity.per = last.quantity.unit;
    }

    static constexpr std::size_t kNearest = 12;

    Text m_text;
    std::size_t m_at = 0;
    int m_sentence = 0;
    int m_clause = 0;
    PlacedPeriod m_period;
    Findings m_found;
};

// The nearest mark before a quantity in its sentence, or else behind it there, or else the last one of the sentence before.
const PlacedMark* nearestMark(const std::vector<PlacedMark>& marks, const PlacedQuantity& quantity,
                              bool before)
{
    const auto next = std::partition_point(marks.begin(), marks.end(), [&](const PlacedMark& mark) {
        return mark.begin < quantity.quantity.begin;
    });
    const PlacedMark* last = next == marks.begin() ? nullptr : &*(next - 1);
    if (last && last->sentence == quantity.sentence)
        return last;
    if (next != marks.end() && next->sentence == quantity.sentence)
        return &*next;
    return before && last && last->sentence == quantity.sentence - 1 ? last : nullptr;
}

std::string subjectOf(const Findings& found, const PlacedQuantity& quantity)
{
    const PlacedMark* subject = nearestMark(found.subjects, quantity, true);
    const PlacedMark* role = nearestMark(found.roles, quantity, false);
    if (!subject)
        return role ? role->mark.name : std::string();
    return role ? subject->mark.name + ' ' + role->mark.name : subject->mark.name;
}

// Which year each quantity is of, in the order of the text: the one right behind it ("460 TWh in 2022"), or else the last
// before it in its clause that is not such a one ("In 2022, Google used 12 TWh").
class Years {
public:
    Years(Text text, const Findings& found)
        : m_text(text)
        , m_found(found)
    {
    }

    std::optional<int> of(std::size_t quantity)
    {
        const PlacedQuantity& here = m_found.quantities[quantity];
        while (m_next < m_found.years.size() && m_found.years[m_next].begin < here.quantity.begin)
            ++m_next;
        if (isBehind(quantity)) {
            m_taken = m_next;
            return m_found.years[m_next].year;
        }
        if (m_next == 0 || m_taken == m_next - 1 || m_found.years[m_next - 1].clause != here.clause)
            return std::nullopt;
        return m_found.years[m_next - 1].year;
    }

private:
    // "460 TWh of electricity in 2022", but not 460太瓦时，2026年 nor "460 TWh and in 2026 …".
    [[nodiscard]] bool isBehind(std::size_t quantity) const
    {
        constexpr std::size_t kFurthest = 40;
        const PlacedQuantity& here = m_found.quantities[quantity];
        if (m_next == m_found.years.size() || m_found.years[m_next].clause != here.clause)
            return false;
        const std::size_t begin = m_found.years[m_next].begin;
        const bool isLast = quantity + 1 == m_found.quantities.size()
            || m_found.quantities[quantity + 1].quantity.begin > begin;
        const std::size_t end = here.quantity.end;
        if (!isLast || begin - end > kFurthest || charAt(m_text, begin + 4) == U'年')
            return false;
        const Text between = m_text.substr(end, begin - end);
        return between.find(U" and ") == Text::npos && between.find(U" but ") == Text::npos
            && between.find(U" to ") == Text::npos;
    }

    Text m_text;
    const Findings& m_found;
    std::size_t m_next = 0;                // the first year behind the quantity
    std::size_t m_taken = std::size_t(-1); // the last one that belongs to the quantity before it
};

// Counts lines and characters on the way from one mention to the next.
class Places {
public:
    explicit Places(std::string_view text)
        : m_text(text)
    {
    }

    void moveTo(std::size_t byte)
    {
        for (; m_at < byte; ++m_at) {
            if (m_text[m_at] == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((static_cast<unsigned char>(m_text[m_at]) & 0xC0U) != 0x80U) {
                ++m_column;
            }
        }
    }

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

Mention mentionOf(const FoundQuantity& quantity, const PlainText& plain, std::string_view article)
{
    Mention mention;
    mention.begin = plain.begin[quantity.begin];
    mention.length = plain.end[quantity.end - 1] - mention.begin;
    mention.text = article.substr(mention.begin, mention.length);
    mention.low = quantity.low;
    mention.high = quantity.high;
    mention.unit = quantity.unit;
    mention.bound = quantity.bound;
    mention.per = quantity.per;
    return mention;
}

} // namespace

Result<std::vector<Mention>> mentionsIn(std::string_view text)
{
    if (text.size() > kLongestArticle)
        return Error{ErrorCode::textTooLong, {}, {}, std::to_string(kLongestArticle)};
    const auto plain = plainText(text);
    if (!plain)
        return plain.error();
    const Findings found = Walk(plain.value().text).run();
    std::vector<Mention> mentions;
    mentions.reserve(found.quantities.size());
    Places places(text);
    Years years(plain.value().text, found);
    for (std::size_t i = 0; i < found.quantities.size(); ++i) {
        const PlacedQuantity& quantity = found.quantities[i];
        Mention mention = mentionOf(quantity.quantity, plain.value(), text);
        places.moveTo(mention.begin);
        mention.line = places.line();
        mention.column = places.column();
        mention.subject = subjectOf(found, quantity);
        mention.year = years.of(i);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace cw
