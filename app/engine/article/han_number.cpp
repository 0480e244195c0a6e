// SPDX-License-Identifier: GPL-3.0-or-later
// A number is a sum of parts in falling multipliers; 万亿 multiplies what stands before it.
#include "app/engine/article/han_number.h"

#include "app/engine/article/digits.h"

#include <array>

namespace cw::article {

namespace {

constexpr Text kNumerals = U"零一二三四五六七八九";

double numeralOf(char32_t c) // -1: none
{
    if (c == U'两')
        return 2;
    if (c == U'〇')
        return 0;
    const std::size_t at = kNumerals.find(c);
    return at == Text::npos ? -1.0 : static_cast<double>(at);
}

double multiplierOf(char32_t c) // 0: none
{
    switch (c) {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    case U'万': return 1e4;
    case U'亿': return 1e8;
    case U'兆': return 1e12;
    default: return 0;
    }
}

// 千瓦 and 兆瓦 are units: their first character multiplies nothing.
bool beginsUnit(Text text, std::size_t at)
{
    if (text[at] != U'千' && text[at] != U'兆')
        return false;
    return Text(U"瓦克米卡焦字伏赫升").find(charAt(text, at + 1)) != Text::npos;
}

// One end of what is being read: 三四百 and 数亿 are read as two of them.
struct Sum {
    double total = 0.0;
    double section = 0.0;
    double current = -1.0; // -1: none

    void multiply(double by)
    {
        if (by < 1e4) {
            section += (current < 0 ? 1.0 : current) * by;
        } else {
            const double part = section + (current < 0 ? 0.0 : current);
            if (part == 0.0 && total > 0.0)
                total *= by;
            else if (total > 0.0 && total < by)
                total = (total + part) * by;
            else
                total += (part == 0.0 ? 1.0 : part) * by;
            section = 0.0;
        }
        current = -1.0;
    }

    // 两万五 is 25,000.
    [[nodiscard]] double value(double lastMultiplier, bool shortened) const
    {
        const double rest = current < 0 ? 0.0 : current * (shortened ? lastMultiplier / 10.0 : 1.0);
        return total + section + rest;
    }
};

class Reader {
public:
    Reader(Text text, std::size_t at)
        : m_text(text)
        , m_at(at)
        , m_begin(at)
    {
    }

    std::optional<WrittenNumber> read()
    {
        constexpr std::size_t kLongest = 40;
        while (m_at < m_begin + kLongest
               && (takeDigits() || takeOpen() || takeNumeral() || takeMultiplier() || takeMore()
                   || takePoint())) {
        }
        const bool something = m_hasMultiplier || m_hasNumeral || m_more;
        if (!something || (m_isBare && !mayBeBare()))
            return std::nullopt;
        WrittenNumber number;
        const bool shortened = m_endsInNumeral && m_last >= 100;
        number.low = m_low.value(m_last, shortened);
        number.high = m_high.value(m_last, shortened);
        number.scale = m_scale;
        number.bound = m_more ? ClaimBound::atLeast : ClaimBound::exactly;
        number.spelled = !m_hasDigits;
        number.end = m_at;
        return number;
    }

private:
    void set(double low, double high)
    {
        m_low.current = low;
        m_high.current = high;
    }

    [[nodiscard]] bool isEmpty() const { return m_at == m_begin; }
    [[nodiscard]] bool hasCurrent() const { return m_low.current >= 0; }

    bool takeDigits()
    {
        if (hasCurrent() || m_more || (m_hasNumeral && m_last < 1e4))
            return false;
        if (!isEmpty() && m_last < 100)
            return false;
        const auto digits = readDigits(m_text, m_at);
        // "1亿2000万" goes on; the digits of "1亿20" belong to something else.
        if (!digits || (!isEmpty() && multiplierOf(charAt(m_text, digits->end)) >= m_last)
            || (!isEmpty() && multiplierOf(charAt(m_text, digits->end)) == 0 && digits->value * 10 < m_last))
            return false;
        set(digits->value, digits->value);
        m_at = digits->end;
        m_hasDigits = true;
        m_endsInNumeral = false;
        return true;
    }

    // 数 and 几 before a multiplier: two to nine; 几 after 十: one to nine.
    bool takeOpen()
    {
        const char32_t c = charAt(m_text, m_at);
        const bool several = (c == U'数' || c == U'几') && isEmpty()
            && multiplierOf(charAt(m_text, m_at + 1)) > 0 && !beginsUnit(m_text, m_at + 1);
        const bool andSome = c == U'几' && m_last == 10 && !hasCurrent();
        if (!several && !andSome)
            return false;
        set(several ? 2 : 1, 9);
        m_hasNumeral = true;
        m_endsInNumeral = false;
        ++m_at;
        return true;
    }

    bool takeNumeral()
    {
        const double numeral = numeralOf(charAt(m_text, m_at));
        if (numeral < 0 || m_more || m_hasDigits)
            return false;
        if (hasCurrent()) {
            // 三四百: from one to the next.
            const bool isNext =
                numeral == m_high.current + 1 && m_low.current == m_high.current && numeral > 1;
            if (!isNext || numeralOf(charAt(m_text, m_at + 1)) >= 0)
                return false;
            m_high.current = numeral;
        } else if (numeral == 0) {
            ++m_at; // 一千零五十
            m_afterZero = true;
            return !isEmpty() && m_last > 0;
        } else {
            set(numeral, numeral);
        }
        m_hasNumeral = true;
        m_endsInNumeral = !m_afterZero;
        ++m_at;
        return true;
    }

    bool takeMultiplier()
    {
        const bool blank = charAt(m_text, m_at) == U' ' && m_hasDigits;
        const std::size_t at = m_at + (blank ? 1 : 0);
        const double by = multiplierOf(charAt(m_text, at));
        if (by == 0 || beginsUnit(m_text, at))
            return false;
        if (isEmpty())
            m_isBare = by != 10;
        m_low.multiply(by);
        m_high.multiply(by);
        m_scale *= m_last >= 1e4 && by < 1e4 ? 1.0 : by;
        m_last = by;
        m_hasMultiplier = true;
        m_endsInNumeral = false;
        m_afterZero = false;
        m_at = at + 1;
        return true;
    }

    // 多, 余, 来: and some more.
    bool takeMore()
    {
        const char32_t c = charAt(m_text, m_at);
        if (m_more || isEmpty() || (c != U'多' && c != U'余' && c != U'来'))
            return false;
        if (c == U'来' && m_last != 10)
            return false;
        m_more = true;
        ++m_at;
        return true;
    }

    // 三点五
    bool takePoint()
    {
        if (charAt(m_text, m_at) != U'点' || !hasCurrent() || m_hasDigits
            || numeralOf(charAt(m_text, m_at + 1)) < 0)
            return false;
        double place = 0.1;
        double value = m_low.current;
        for (++m_at; numeralOf(charAt(m_text, m_at)) >= 0; ++m_at, place /= 10)
            value += numeralOf(m_text[m_at]) * place;
        set(value, value);
        m_endsInNumeral = false;
        return true;
    }

    // A multiplier alone is a number in 百万, 近千, 万卡 and 百倍, but not in 万一 or 千万要.
    [[nodiscard]] bool mayBeBare() const
    {
        const bool isDouble = m_at - m_begin >= 2 && !m_more;
        const bool isRound = Text(U"近过超上逾达约破成").find(charAt(m_text, m_begin - 1)) != Text::npos;
        const bool isCounted = Text(U"卡倍").find(charAt(m_text, m_at)) != Text::npos;
        return isDouble || isRound || isCounted;
    }

    Text m_text;
    std::size_t m_at;
    std::size_t m_begin;
    Sum m_low;
    Sum m_high;
    double m_last = 0.0;
    double m_scale = 1.0;
    bool m_hasDigits = false;
    bool m_hasNumeral = false;
    bool m_hasMultiplier = false;
    bool m_endsInNumeral = false;
    bool m_afterZero = false;
    bool m_isBare = false;
    bool m_more = false;
};

} // namespace

bool isHanNumeral(char32_t c)
{
    return numeralOf(c) >= 0 || multiplierOf(c) > 0 || c == U'数' || c == U'几';
}

std::optional<WrittenNumber> readHanNumber(Text text, std::size_t at)
{
    auto number = Reader(text, at).read();
    if (number && at > 0 && text[at - 1] == U'上' && text[at] != U'数' && number->spelled)
        number->bound = ClaimBound::atLeast; // 上万
    return number;
}

} // namespace cw::article
