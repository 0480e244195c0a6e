// SPDX-License-Identifier: GPL-3.0-or-later
// The names and adjectives of countries.
#include "app/models/place_words.h"

#include <algorithm>
#include <span>

namespace cw {

namespace {

struct PlaceRow {
    const char* code;
    std::array<const char*, 8> words; // whole words as they are written; unused ones null
};

constexpr std::array kPlaceRows{
    PlaceRow{"US", {"U.S.", "US", "USA", "American", "Americans", "United States", "美国", "美國"}},
    PlaceRow{"CN", {"Chinese", "China", "中国", "中國", "我国", "我國"}},
    PlaceRow{"GB", {"British", "Britain", "UK", "United Kingdom", "英国", "英國"}},
    PlaceRow{"EU", {"European", "Europeans", "Europe", "EU", "欧盟", "歐盟", "欧洲"}},
    PlaceRow{"DE", {"German", "Germans", "Germany", "德国", "德國"}},
    PlaceRow{"FR", {"French", "France", "法国", "法國"}},
    PlaceRow{"NL", {"Dutch", "Netherlands", "荷兰", "荷蘭"}},
    PlaceRow{"JP", {"Japan", "Japanese", "日本"}},
    PlaceRow{"IN", {"India", "Indian", "Indians", "印度"}},
    PlaceRow{"IE", {"Irish", "Ireland", "爱尔兰", "愛爾蘭"}},
    PlaceRow{"SE", {"Swedish", "Sweden", "瑞典"}},
    PlaceRow{"AR", {"Argentina", "Argentine", "Argentines", "Argentinian", "阿根廷"}},
    PlaceRow{"CH", {"Swiss", "Switzerland", "瑞士"}},
    PlaceRow{"NO", {"Norway", "Norwegian", "Norwegians", "挪威"}},
    PlaceRow{"DK", {"Danish", "Denmark", "丹麦", "丹麥"}},
    PlaceRow{"SG", {"Singapore", "新加坡"}},
    PlaceRow{"LT", {"Lithuania", "Lithuanian", "立陶宛"}},
    PlaceRow{"SI", {"Slovenia", "Slovenian", "斯洛文尼亚"}},
};

constexpr std::size_t kLongestLine = 2000; // bytes on either side that are looked at

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// "focus" and "Indiana" name no place, nor does "US$"; Chinese words stand next to anything.
bool isPartOfMore(std::string_view line, std::size_t begin, std::string_view word)
{
    const std::size_t end = begin + word.size();
    const bool before = begin > 0 && isLetter(word.front()) && isLetter(line[begin - 1]);
    const bool behind =
        end < line.size() && isLetter(word.back()) && (isLetter(line[end]) || line[end] == '$');
    return before || behind;
}

// The nearest place of a word to `at`, or npos; never the middle of a longer word.
std::size_t distanceTo(std::string_view line, std::string_view word, std::size_t at)
{
    std::size_t least = std::string_view::npos;
    for (std::size_t i = line.find(word); i != std::string_view::npos; i = line.find(word, i + 1)) {
        if (isPartOfMore(line, i, word))
            continue;
        least = std::min(least, i > at ? i - at : at - i);
    }
    return least;
}

bool hasHan(std::string_view text)
{
    // 一 to 鿿 are E4 B8 80 to E9 BF BF
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xE4 && byte <= 0xE9;
    });
}

} // namespace

NamedPlace placeNear(std::string_view text, std::size_t begin, std::size_t length)
{
    begin = std::min(begin, text.size());
    const std::size_t breakBefore = begin == 0 ? std::string_view::npos : text.rfind('\n', begin - 1);
    const std::size_t lineBegin = breakBefore == std::string_view::npos ? 0 : breakBefore + 1;
    const std::size_t from = std::max(lineBegin, begin > kLongestLine ? begin - kLongestLine : 0);
    const std::size_t lineEnd = std::min(text.find('\n', begin), text.size());
    const std::size_t to = std::min(lineEnd, begin + length + kLongestLine);
    const std::string_view line = text.substr(from, to > from ? to - from : 0);
    NamedPlace place{hasHan(line) ? "CN" : "US", false};
    std::size_t least = std::string_view::npos;
    for (const PlaceRow& row : kPlaceRows)
        for (const char* word : row.words) {
            const std::size_t distance = word ? distanceTo(line, word, begin - from) : std::string_view::npos;
            if (distance < least) {
                least = distance;
                place = {row.code, true};
            }
        }
    return place;
}

} // namespace cw
