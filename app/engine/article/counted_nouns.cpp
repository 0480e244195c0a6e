// SPDX-License-Identifier: GPL-3.0-or-later
// A noun may have adjectives before it in English, and a measure word and attributes in Chinese.
#include "app/engine/article/counted_nouns.h"

#include "app/engine/article/phrasebook.h"

#include <array>

namespace cw::article {

namespace {

struct NounGroup {
    Text phrases;
    const char* unit;
};

constexpr Text kChips = U"h100|h200|a100|h800|a800|h20|b100|b200|b300|gb200|gb300|v100|l40s|mi250|mi250x|"
                        U"mi300|mi300x|mi325x|p100|tpu v4|"
                        U"tpu v5|tpu v5e|tpu v5p|blackwell|昇腾910b|昇腾910|昇腾";

constexpr std::array kEnglish{
    NounGroup{U"home|household|house", "home"},
    NounGroup{
        U"query|queries|request|prompt|search|searches|question|answer|message|response|inquiry|inquiries|"
        U"conversation",
        "query"},
    NounGroup{U"gpu|accelerator|chip|tpu|graphics card|card|graphics processor|graphics processing unit|ai "
              U"processor",
              "accelerator"},
    NounGroup{kChips, "accelerator"},
    NounGroup{U"server", "server"},
    NounGroup{U"parameter|param", "param"},
    NounGroup{U"token", "token"},
    NounGroup{U"people|person|user|resident|inhabitant", "person"},
    NounGroup{U"car|vehicle|tesla|ev", "car"},
    NounGroup{U"pool", "pool"},
    NounGroup{U"training run|run", "run"},
};

constexpr std::array kHan{
    NounGroup{U"户|家庭|住户|户家庭", "home"},
    NounGroup{U"请求|查询|提问|搜索|问题|问答|对话|提示词|提示|回答|消息|交互|调用|推理|访问|询问|检索|搜寻",
              "query"},
    NounGroup{U"gpu|显卡|显示卡|算力卡|加速卡|计算卡|卡|芯片|晶片|加速器", "accelerator"},
    NounGroup{kChips, "accelerator"},
    NounGroup{U"服务器|伺服器", "server"},
    NounGroup{U"参数|参数量", "param"},
    NounGroup{U"token|词元", "token"},
    NounGroup{U"用户|人|居民|人口", "person"},
    NounGroup{U"汽车|电动车|电动汽车|特斯拉|轿车|车", "car"},
    NounGroup{U"泳池|游泳池", "pool"},
    NounGroup{U"训练", "run"},
};

// Words that may stand between a number and its noun.
constexpr std::array kAdjectives{Text{
    U"average|ordinary|typical|american|us|u.s.|uk|eu|chinese|european|british|german|dutch|irish|swedish|"
    U"danish|french|"
    U"japanese|indian|nvidia|amd|google|microsoft|meta|openai|chatgpt|gpt|intel|huawei|ai|high "
    U"end|new|more|additional|extra|"
    U"such|user|daily|weekly|monthly|annual|active|paying|registered|individual|single "
    U"family|family|private|olympic|"
    U"olympic size|olympic "
    U"sized|sized|size|swimming|standard|modern|electric|simple|short|long|complex|text|web|chat|"
    U"search|model|trainable|total|input|output|training|inference|separate|rack|graphics|medium "
    U"sized|hopper|"
    U"of the|of its|of "
    U"these|of|the|specialised|specialized|dedicated|advanced|powerful|local|nearby|rural|urban|different|"
    U"internet|online|customer|single|average sized|a100|h100|dgx|hgx|state of the art|other|full|average "
    U"american|"
    U"residential|world|generative|cloud"}};

// Measure words of Chinese, and what stops the way from one to its noun.
constexpr Text kMeasures = U"张块枚颗片个台套辆座条次";
constexpr Text kStops = U"的和与在为是了用由及或被将从到年月日";
constexpr std::array kOthers{Text{U"国家|地区|城市|数据中心|集群|枢纽|节点|小时|百分点|公司|企业|项目|电站"}};

template <std::size_t N>
Phrasebook bookOf(const std::array<NounGroup, N>& groups)
{
    std::array<Text, N> phrases;
    for (std::size_t i = 0; i < N; ++i)
        phrases[i] = groups[i].phrases;
    return Phrasebook(phrases);
}

const Phrasebook& hanBook()
{
    static const Phrasebook book = bookOf(kHan);
    return book;
}

// "medium-length answers", "BMW cars": a compound or a name may stand there too.
std::size_t attributeLength(Text text, std::size_t at)
{
    constexpr std::size_t kLongest = 24;
    std::size_t end = at;
    bool isCompound = false;
    for (; end < at + kLongest && (isLatin(charAt(text, end)) || charAt(text, end) == U'-'); ++end)
        isCompound = isCompound || text[end] == U'-';
    const bool isWord = isBlank(charAt(text, at - 1)); // the B of "2.7B parameters" is none
    return isWord && (isCompound || isUpper(charAt(text, at))) ? end - at : 0;
}

std::optional<CountedNoun> readEnglishNoun(Text text, std::size_t at)
{
    static const Phrasebook nouns = bookOf(kEnglish);
    static const Phrasebook adjectives{kAdjectives};
    constexpr int kMostAdjectives = 5;
    std::size_t begin = charAt(text, at) == U'-' ? at + 1 : skipBlanks(text, at);
    std::optional<CountedNoun> found;
    for (int i = 0; i <= kMostAdjectives; ++i) {
        if (const auto noun = nouns.at(text, begin))
            found =
                CountedNoun{kEnglish[noun->id].unit, begin + noun->length}; // "user requests": the last one
        const auto adjective = adjectives.at(text, begin);
        const std::size_t attribute = adjective ? adjective->length : attributeLength(text, begin);
        const std::size_t length = found && found->end > begin ? found->end - begin : attribute;
        const std::size_t next = skipBlanks(text, begin + length);
        if (length == 0 || next == begin + length)
            break;
        begin = next;
    }
    return found;
}

bool isMeasure(char32_t c)
{
    return c != U'\0' && kMeasures.find(c) != Text::npos;
}

bool mayFollowMeasure(Text text, std::size_t at)
{
    static const Phrasebook others{kOthers};
    const char32_t c = charAt(text, at);
    const bool isLetter = isHan(c) || isLatin(c) || c == U' ' || c == U'-' || isDigit(c);
    return isLetter && kStops.find(c) == Text::npos && !others.at(text, at);
}

// 人民币, 人次 and 人工智能 count no people; 卡 of 卡车 is no card, 车 of 车间 no car.
bool wordGoesOn(Text text, std::size_t end)
{
    const char32_t last = text[end - 1];
    const char32_t next = charAt(text, end);
    if (next == U'\0')
        return false;
    if (last == U'人')
        return Text(U"民次工类均机才力造").find(next) != Text::npos;
    if (last == U'卡')
        return Text(U"车路里").find(next) != Text::npos;
    if (last == U'户')
        return Text(U"外型口").find(next) != Text::npos;
    return last == U'车' && Text(U"间站厂道").find(next) != Text::npos;
}

std::optional<CountedNoun> hanNounAt(Text text, std::size_t at)
{
    const auto noun = hanBook().at(text, at);
    if (!noun || wordGoesOn(text, at + noun->length))
        return std::nullopt;
    return CountedNoun{kHan[noun->id].unit, at + noun->length};
}

// What a measure word can count.
bool canCount(char32_t measure, std::string_view unit)
{
    switch (measure) {
    case U'张':
    case U'块':
    case U'枚':
    case U'颗':
    case U'片': return unit == "accelerator";
    case U'台':
    case U'套': return unit == "server" || unit == "accelerator";
    case U'辆': return unit == "car";
    case U'条': return unit == "query";
    case U'次': return unit == "query" || unit == "run";
    case U'座': return unit == "pool";
    default: return unit != "run";
    }
}

// 个奥运标准泳池: some characters may stand between the measure word and the noun.
std::optional<CountedNoun> nounAfterMeasure(Text text, std::size_t at)
{
    constexpr std::size_t kFurthest = 14;
    std::optional<CountedNoun> found;
    for (std::size_t i = at; i < at + kFurthest && mayFollowMeasure(text, i); ++i)
        if (auto noun = hanNounAt(text, i); noun && canCount(text[at - 1], noun->unit)) {
            const bool joins = !found || found->end == i; // "A100服务器": the later one is the noun
            const bool isServer = noun->unit == "server";
            if (!joins && !isServer)
                return found;
            found = noun;
            i = noun->end - 1;
        } else if (found) {
            return found;
        }
    return found;
}

} // namespace

bool isChipAt(Text text, std::size_t at)
{
    static const Phrasebook chips{std::array{kChips}};
    return chips.at(text, at).has_value();
}

std::optional<CountedNoun> readCountedNoun(Text text, std::size_t at)
{
    std::size_t begin = skipBlanks(text, at);
    if (charAt(text, begin) == U'×' || lower(charAt(text, begin)) == U'x') {
        const std::size_t chip = skipBlanks(text, begin + 1);
        if (isChipAt(text, chip))
            begin = chip; // "8 x H100"
    }
    if (const auto noun = hanNounAt(text, begin); noun && isHan(text[begin]) && noun->unit != "run")
        return noun;
    if (!isMeasure(charAt(text, begin)))
        return readEnglishNoun(text, begin == at ? at : begin);
    return nounAfterMeasure(text, begin + 1);
}

std::optional<CountedNoun> readNounBefore(Text text, std::size_t begin, std::size_t at)
{
    constexpr std::size_t kFurthest = 14;
    const std::size_t measure = skipBlanks(text, at);
    if (!isMeasure(charAt(text, measure)) || mayFollowMeasure(text, measure + 1))
        return std::nullopt;
    for (std::size_t i = begin; i-- > 0 && begin - i < kFurthest;) {
        if (endsSentence(text, i) || text[i] == U',' || text[i] == U'，')
            break;
        if (const auto noun = hanNounAt(text, i); noun && canCount(text[measure], noun->unit))
            return CountedNoun{noun->unit, measure + 1};
    }
    return std::nullopt;
}

} // namespace cw::article
