// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a quantity of an article: the others by nearness, the country, the sentence and the line.
#include "app/models/claim_rules.h"

#include "app/engine/units/unit.h"
#include "app/models/place_words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr std::size_t kMostNear = 24;   // quantities on either side
constexpr std::size_t kFarthest = 4000; // bytes away

Surroundings narrowed(const Surroundings& around, std::size_t begin, std::size_t end)
{
    Surroundings narrow = around;
    std::erase_if(narrow.near, [&](const Mention* m) { return m->begin < begin || m->begin >= end; });
    return narrow;
}

} // namespace

bool isOtherSubject(const Mention& a, const Mention& b)
{
    return a.subject.find(b.subject) == std::string::npos && b.subject.find(a.subject) == std::string::npos;
}

Surroundings ofOwnSubject(const Surroundings& around)
{
    Surroundings own = around;
    std::erase_if(own.near, [&](const Mention* m) { return isOtherSubject(*m, around.mention); });
    return own;
}

std::array<Surroundings, 2> circlesAround(const Surroundings& around)
{
    const std::string_view text = around.context.text;
    const Mention& own = around.mention;
    const SentencePlace sentence = sentencePlace(text, own.begin, own.length);
    const std::size_t before = own.begin == 0 ? std::string_view::npos : text.rfind('\n', own.begin - 1);
    const std::size_t lineBegin = before == std::string_view::npos ? 0 : before + 1;
    // A whole paragraph may be one line: beyond the sentence only what is about the same thing counts.
    return {narrowed(around, sentence.begin, sentence.end),
            ofOwnSubject(narrowed(around, lineBegin, std::min(text.find('\n', own.begin), text.size())))};
}

std::string unitWithPer(const Mention& mention)
{
    const std::string unit = mention.unit == "x" ? std::string() : mention.unit;
    return mention.per.empty() || !Unit::parse(unit + '/' + mention.per) ? unit : unit + '/' + mention.per;
}

Surroundings surroundingsOf(const ArticleContext& context, std::size_t mention)
{
    const Mention& own = context.mentions[mention];
    Surroundings around{context, own, sentenceAround(context.text, own.begin, own.length), {}, false, {}};
    const NamedPlace place = placeNear(context.text, own.begin, own.length);
    around.place = place.code;
    around.placeIsNamed = place.isNamed;
    // A figure is mostly worked out from what was said before it: what comes later is twice as far.
    const auto distance = [&](const Mention* m) {
        const std::size_t end = m->begin + m->length;
        return m->begin > own.begin ? 2 * (m->begin - own.begin) : own.begin - std::min(end, own.begin);
    };
    const std::size_t first = mention > kMostNear ? mention - kMostNear : 0;
    const std::size_t last = std::min(mention + kMostNear + 1, context.mentions.size());
    for (std::size_t i = first; i < last; ++i)
        if (i != mention && distance(&context.mentions[i]) <= kFarthest)
            around.near.push_back(&context.mentions[i]);
    const auto isOther = [&](const Mention* m) { return isOtherSubject(*m, own); };
    std::stable_sort(around.near.begin(), around.near.end(), [&](const Mention* a, const Mention* b) {
        return std::pair(isOther(a), distance(a)) < std::pair(isOther(b), distance(b));
    });
    return around;
}

} // namespace cw
