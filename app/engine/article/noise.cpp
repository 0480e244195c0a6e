// SPDX-License-Identifier: GPL-3.0-or-later
// Signs by which a line that is no prose can be told.
#include "app/engine/article/noise.h"

#include "app/engine/article/phrasebook.h"

#include <algorithm>
#include <array>

namespace cw::article {

namespace {

enum Sign : std::size_t { advertisement, link, listHead };

constexpr std::array<Text, 3> kSigns{
    U"加微信|加群|加qq|qq群|微信群|微信号|公众号|扫码|二维码|客服|vx|v信|加v|免费领|点击领取|点击下载|优惠券|"
    U"领取红包|"
    U"招商热线|咨询热线|advertisement|sponsored|click here|subscribe now|sign up|unsubscribe|promo "
    U"code|whatsapp|telegram|"
    U"limited offer|coupon|newsletter|add wechat|buy now",
    U"read more|see also|home|about us|log in|login|contact us|privacy policy|next article|previous "
    U"article|首页|登录|返回顶部|"
    U"返回首页|更多|上一篇|下一篇|订阅|关于我们|联系我们|阅读全文|查看更多|share|most read|»|›|>>",
    U"read more|related|related articles|related reading|more on this|see also|most read|recommended|you may "
    U"also like|"
    U"相关阅读|推荐阅读|延伸阅读|相关文章|热门文章|猜你喜欢|相关新闻|热门推荐|上一篇|下一篇|更多文章|"
    U"精选文章|trending|"
    U"further reading|more from|related stories|related story",
};

const Phrasebook& signBook(Sign sign)
{
    static const std::array books{Phrasebook(std::span(kSigns).subspan(0, 1)),
                                  Phrasebook(std::span(kSigns).subspan(1, 1)),
                                  Phrasebook(std::span(kSigns).subspan(2, 1))};
    return books[sign];
}

Text lineAt(Text text, std::size_t at)
{
    return text.substr(at, std::min(text.find(U'\n', at), text.size()) - at);
}

bool hasSign(Text line, Sign sign)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        if (signBook(sign).at(line, i))
            return true;
    return false;
}

// How much a line says: a Chinese character says as much as two or three Latin ones.
std::size_t weight(Text line)
{
    std::size_t sum = 0;
    for (const char32_t c : line)
        sum += isHan(c) ? 2 : 1;
    return sum;
}

bool endsLikeProse(Text line)
{
    const auto last = line.find_last_not_of(U" \"”’)");
    return last != Text::npos && Text(U"。.！!？?；;").find(line[last]) != Text::npos;
}

// "Title | Title | Read more": bars between titles. A table's cells begin with bars or with figures.
bool isLinkBar(Text line)
{
    const auto bars =
        std::count_if(line.begin(), line.end(), [](char32_t c) { return c == U'|' || c == U'｜'; });
    if (bars == 0 || charAt(line, skipBlanks(line, 0)) == U'|' || endsLikeProse(line))
        return false;
    constexpr std::size_t kTitle = 24;
    const bool hasTitles = weight(line) > kTitle * static_cast<std::size_t>(bars + 1);
    return hasSign(line, link) || hasSign(line, listHead) || (bars >= 2 && hasTitles);
}

// "- [Title](address)"
bool isMarkdownLink(Text line)
{
    const std::size_t open = line.find(U'[');
    const std::size_t close = line.find(U"](");
    if (open == Text::npos || close == Text::npos || close < open)
        return false;
    const std::size_t last = line.find_last_not_of(U' ');
    const bool isWhole = line[last] == U')' && open <= 6;
    return isWhole && line.find(U"](", close + 1) == Text::npos;
}

// "Related:" with the list below it or behind it.
bool isListHead(Text line)
{
    const std::size_t first = skipBlanks(line, 0);
    std::size_t begin = first;
    while (Text(U"#*【[-•> ").find(charAt(line, begin)) != Text::npos && begin < line.size())
        ++begin;
    const auto match = signBook(listHead).at(line, begin);
    if (!match)
        return false;
    const char32_t next = charAt(line, skipBlanks(line, begin + match->length));
    return next == U'\0' || Text(U":：|】]*").find(next) != Text::npos;
}

bool isShortTitle(Text line)
{
    constexpr std::size_t kLongestTitle = 110;
    return !line.empty() && weight(line) <= kLongestTitle && !endsLikeProse(line);
}

bool isAdvertisement(Text line)
{
    constexpr std::size_t kLongest = 200;
    return weight(line) <= kLongest && hasSign(line, advertisement);
}

std::size_t skipLine(Text text, std::size_t at)
{
    return std::min(at + lineAt(text, at).size() + 1, text.size());
}

} // namespace

std::size_t skipNoiseLines(Text text, std::size_t at)
{
    constexpr std::size_t kLongestNoise = 2000; // a longer line is a text without line ends
    const Text line = lineAt(text, at);
    if (line.empty() || line.size() > kLongestNoise)
        return at;
    if (isListHead(line)) {
        const bool isAlone = weight(line) <= 40 && line.find(U'|') == Text::npos;
        std::size_t next = skipLine(text, at);
        if (isAlone)
            while (next < text.size() && isShortTitle(lineAt(text, next)))
                next = skipLine(text, next);
        return next;
    }
    if (isLinkBar(line) || isMarkdownLink(line) || isAdvertisement(line))
        return skipLine(text, at);
    return at;
}

std::size_t skipAddress(Text text, std::size_t at)
{
    static const Phrasebook begins{std::array{Text{U"https|http|www|doi|isbn|arxiv|issn"}}};
    const auto isAddressCharacter = [](char32_t c) {
        return isLatin(c) || isDigit(c) || (c != U'\0' && Text(U"./:-_?=&%#@+~").find(c) != Text::npos);
    };
    const auto endOf = [&](std::size_t i) {
        while (isAddressCharacter(charAt(text, i)))
            ++i;
        return i;
    };
    if (const auto match = begins.at(text, at)) {
        const std::size_t next = at + match->length;
        const bool isLabel = lower(text[at]) != U'h' && lower(text[at]) != U'w'; // "DOI 10.1016/…"
        if (isLabel || charAt(text, next) == U':' || charAt(text, next) == U'.')
            return endOf(skipBlanks(text, charAt(text, next) == U':' && isLabel ? next + 1 : next));
    }
    // "name@example.org", "example.com/2024/100-mw"
    if (!isLatin(text[at]) || isLatin(charAt(text, at - 1)))
        return at;
    std::size_t end = at;
    while (isLatin(charAt(text, end)) || isDigit(charAt(text, end)))
        ++end;
    constexpr std::size_t kLongestName = 60;
    if (charAt(text, end) != U'@' && charAt(text, end) != U'.')
        return at;
    while (end < at + kLongestName && isAddressCharacter(charAt(text, end)))
        ++end;
    const Text word = text.substr(at, end - at);
    const bool isAddress = word.find(U'@') != Text::npos || word.find(U".com/") != Text::npos
        || word.find(U".org/") != Text::npos || word.find(U".cn/") != Text::npos
        || word.find(U".net/") != Text::npos;
    return isAddress ? endOf(end) : at;
}

} // namespace cw::article
