// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding first, then three sweeps, each of which leaves something out.
#include "app/engine/article/plain_text.h"

#include "app/engine/article/letters.h"
#include "app/engine/article/noise.h"
#include "app/engine/text/utf8.h"

#include <algorithm>
#include <array>

namespace cw::article {

namespace {

// Pairs of a traditional character and its simplified form: those that stand in numbers, units, periods and subjects.
constexpr std::u32string_view kTraditional =
    U"萬万億亿時时電电噸吨顆颗塊块張张臺台檯台戶户兩两請请詢询數数據据訓训練练參参個个題题問问尋寻對对話话輛"
    U"辆車车標标準准國国"
    U"際际歐欧圓元圆元幣币約约餘余過过達达於于頁页號号詞词單单費费圖图節节點点歲岁週周間间鐘钟內内後后釐厘關"
    U"关閱阅讀读載载領领"
    U"碼码掃扫聯联繫系熱热線线廣广軟软偉伟韓韩資资顯显務务處处機机毎每從从與与為为爲为幾几許许較较華华東东運"
    U"运發发總总計计產产"
    U"業业雲云學学說说該该將将會会還还來来這这動动應应響响減减積积體体報报稱称預预測测環环參参腦脑僅仅額额長"
    U"长漲涨斷断頻频"
    U"優优費费買买賣卖進进續续擊击訊讯團团價价飛飞蘋苹萊莱荷荷蘭兰愛爱爾尔燈灯樣样級级歷历";

char32_t simplified(char32_t c)
{
    static const auto table = [] {
        std::array<char16_t, 0x10000> plain{};
        for (std::size_t i = 0; i + 1 < kTraditional.size(); i += 2)
            plain[kTraditional[i]] = static_cast<char16_t>(kTraditional[i + 1]);
        return plain;
    }();
    return c < table.size() && table[c] != 0 ? table[c] : c;
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF || c == 0x00AD || (c >= 0xFE00 && c <= 0xFE0F) || c == U'\r';
}

bool isAnyBlank(char32_t c)
{
    return c == U'\t' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F
        || c == 0x205F || c == 0x3000 || c == 0xFFFD || c == U'\0';
}

// A character that could not be decoded by somebody before us (U+FFFD) reads as a blank.
char32_t plainCharacter(char32_t c)
{
    if (isAnyBlank(c))
        return U' ';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0; // full-width forms of ASCII
    if (c >= 0x2080 && c <= 0x2089)
        return c - 0x2080 + U'0'; // CO₂
    switch (c) {
    case 0x2028:
    case 0x2029:
    case 0x0085:
    case U'\v':
    case U'\f': return U'\n';
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'−':
    case U'﹣': return U'-';
    case U'―': return U'—';
    case U'∼':
    case U'〜': return U'~';
    case U'￥': return U'¥';
    case U'﹪': return U'%';
    case U'｡': return U'。';
    case U'’': return U'\'';
    default: return simplified(c);
    }
}

// UTF-8 that was read as Windows-1252 and written again: its usual dashes, blanks and signs.
struct Garbled {
    std::u32string_view seen;
    char32_t meant;
};
constexpr std::array kGarbled{
    Garbled{U"â€“", U'-'}, Garbled{U"â€”", U'—'}, Garbled{U"â€™", U'\''}, Garbled{U"Ã—", U'×'},
    Garbled{U"Â³", U'³'},  Garbled{U"Â ", U' '},  Garbled{U"Â°", U'°'},   Garbled{U"â‚¬", U'€'},
};

void append(PlainText& out, char32_t c, std::uint32_t begin, std::uint32_t end)
{
    out.text += c;
    out.begin.push_back(begin);
    out.end.push_back(end);
}

bool beginsGarbled(char32_t c)
{
    return c == U'â' || c == U'Ã' || c == U'Â';
}

PlainText roomFor(std::size_t characters)
{
    PlainText out;
    out.text.reserve(characters);
    out.begin.reserve(characters);
    out.end.reserve(characters);
    return out;
}

Result<PlainText> decoded(std::string_view article)
{
    PlainText out = roomFor(article.size());
    for (std::size_t at = 0; at < article.size();) {
        const auto read = utf8CharacterAt(article, at);
        if (!read) {
            const auto line = 1 + std::count(article.begin(), article.begin() + static_cast<long>(at), '\n');
            return Error{ErrorCode::notUtf8, {}, std::to_string(line), {}, static_cast<int>(at)};
        }
        if (!isInvisible(read->code))
            append(out, read->code, static_cast<std::uint32_t>(at),
                   static_cast<std::uint32_t>(at + read->length));
        at += read->length;
    }
    return out;
}

// Narrow, simplified, mended. In place: what is mended only gets shorter.
void makePlain(PlainText& plain)
{
    std::size_t to = 0;
    const std::size_t size = plain.text.size();
    for (std::size_t at = 0; at < size; ++to) {
        std::size_t length = 1;
        char32_t c = plain.text[at];
        if (beginsGarbled(c))
            for (const Garbled& garbled : kGarbled)
                if (startsWith(plain.text, at, garbled.seen))
                    length = garbled.seen.size(), c = garbled.meant;
        plain.text[to] = plainCharacter(c);
        plain.begin[to] = plain.begin[at];
        plain.end[to] = plain.end[at + length - 1];
        at += length;
    }
    plain.text.resize(to);
    plain.begin.resize(to);
    plain.end.resize(to);
}

bool isPinyin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= 0x00E0 && c <= 0x00FC) || (c >= 0x0100 && c <= 0x01DC);
}

// The length of "(xùn)" after a Han character; 0 where there is none. A sound has a vowel and no capital: "(GPU)" stays.
std::size_t pinyinAt(Text text, std::size_t at)
{
    constexpr std::size_t kLongestSound = 7;
    if (text[at] != U'(' || at == 0 || !isHan(text[at - 1]))
        return 0;
    std::size_t end = at + 1;
    bool hasVowel = false;
    for (; end - at <= kLongestSound && isPinyin(charAt(text, end)); ++end)
        hasVowel = hasVowel || text[end] > 0x7F || Text(U"aeiou").find(text[end]) != Text::npos;
    return hasVowel && charAt(text, end) == U')' ? end + 1 - at : 0;
}

// "5 0 萬": digits that a scanner has set apart, each by itself.
bool isLoneDigit(Text text, std::size_t at)
{
    return isDigit(charAt(text, at)) && !isDigit(charAt(text, at + 1)) && !isDigit(charAt(text, at - 1));
}

// A blank that a scanner put between Han characters, into "5 0 萬" or before a decimal point: "12 .5".
bool isStrayBlank(Text text, std::size_t first, std::size_t next)
{
    const char32_t before = charAt(text, first - 1);
    const char32_t after = charAt(text, next);
    if (isHan(before) && isHan(after))
        return true;
    if (next != first + 1)
        return false;
    if (isDigit(before) && after == U'.' && isDigit(charAt(text, next + 1)))
        return true;
    return isLoneDigit(text, first - 1) && isLoneDigit(text, next);
}

// A line that was broken to fit a page goes on below: it is long, and no stop ends it; what follows is no link list.
bool isBrokenLine(Text text, std::size_t lineBegin, std::size_t at)
{
    constexpr std::size_t kHanLine = 15;
    constexpr std::size_t kLatinLine = 50;
    const char32_t before = charAt(text, at - 1);
    const char32_t after = charAt(text, at + 1);
    const bool goesOn = isHan(after) || isLatin(after) || isDigit(after);
    const bool stops = Text(U"。！？!?.:：；;|>)").find(before) != Text::npos;
    const std::size_t length = at - lineBegin;
    return goesOn && !stops && length >= (isHan(before) ? kHanLine : kLatinLine)
        && skipNoiseLines(text, at + 1) == at + 1;
}

PlainText withoutStrays(const PlainText& in)
{
    PlainText out = roomFor(in.text.size());
    const Text text = in.text;
    std::size_t lineBegin = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t next = at == lineBegin ? skipNoiseLines(text, at) : at; next > at) {
            append(out, U'\n', in.begin[at], in.end[at]);
            at = lineBegin = next;
            continue;
        }
        if (const std::size_t pinyin = pinyinAt(text, at); pinyin > 0) {
            at += pinyin;
            continue;
        }
        if (text[at] == U'\n') {
            const bool broken = isBrokenLine(text, lineBegin, at);
            lineBegin = at + 1;
            if (!broken || !isHan(text[at - 1]) || !isHan(charAt(text, at + 1)))
                append(out, broken ? U' ' : U'\n', in.begin[at], in.end[at]);
            ++at;
            continue;
        }
        if (text[at] == U' ') {
            const std::size_t next = skipBlanks(text, at);
            if (!isStrayBlank(text, at, next))
                append(out, U' ', in.begin[at], in.end[at]);
            at = next;
            continue;
        }
        append(out, text[at], in.begin[at], in.end[at]);
        ++at;
    }
    return out;
}

} // namespace

Result<PlainText> plainText(std::string_view article)
{
    auto characters = decoded(article);
    if (!characters)
        return characters.error();
    makePlain(characters.value());
    PlainText out = withoutStrays(characters.value());
    if (std::all_of(out.text.begin(), out.text.end(), [](char32_t c) { return isBlank(c) || c == U'\n'; }))
        return Error{ErrorCode::emptyText, {}, {}, {}};
    return out;
}

} // namespace cw::article
