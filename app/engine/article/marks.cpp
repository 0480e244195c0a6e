// SPDX-License-Identifier: GPL-3.0-or-later
// Known names in both languages.
#include "app/engine/article/marks.h"

#include "app/engine/article/phrasebook.h"
#include "app/engine/article/unit_phrases.h"
#include "app/engine/article/written_number.h"

#include <array>

namespace cw::article {

namespace {

enum class NameKind { model, other, role };

struct Name {
    Text phrases;
    const char* name;
    NameKind kind;
};

// clang-format off: one row a line
constexpr std::array kNames{
    Name{U"chatgpt", "ChatGPT", NameKind::model},
    Name{U"gpt", "GPT", NameKind::model},
    Name{U"llama", "Llama", NameKind::model},
    Name{U"mixtral", "Mixtral", NameKind::model},
    Name{U"mistral", "Mistral", NameKind::model},
    Name{U"gemini", "Gemini", NameKind::model},
    Name{U"gemma", "Gemma", NameKind::model},
    Name{U"claude", "Claude", NameKind::model},
    Name{U"phi", "Phi", NameKind::model},
    Name{U"bloom", "BLOOM", NameKind::model},
    Name{U"palm", "PaLM", NameKind::model},
    Name{U"lamda", "LaMDA", NameKind::model},
    Name{U"bard", "Bard", NameKind::model},
    Name{U"grok", "Grok", NameKind::model},
    Name{U"qwen|通义千问|千问", "Qwen", NameKind::model},
    Name{U"deepseek|深度求索", "DeepSeek", NameKind::model},
    Name{U"ernie|文心一言|文心", "ERNIE", NameKind::model},
    Name{U"kimi", "Kimi", NameKind::model},
    Name{U"doubao|豆包", "Doubao", NameKind::model},
    Name{U"sora", "Sora", NameKind::model},
    Name{U"dall e", "DALL-E", NameKind::model},
    Name{U"stable diffusion", "Stable Diffusion", NameKind::model},
    Name{U"copilot", "Copilot", NameKind::model},
    Name{U"olympus", "Olympus", NameKind::model},
    Name{U"falcon", "Falcon", NameKind::model},
    Name{U"opt", "OPT", NameKind::model},
    Name{U"rtx|gtx", "GPU", NameKind::model},
    Name{U"cuda", "CUDA", NameKind::model},
    Name{U"alphago", "AlphaGo", NameKind::model},
    Name{U"google|谷歌|alphabet", "Google", NameKind::other},
    Name{U"microsoft|微软", "Microsoft", NameKind::other},
    Name{U"meta|脸书|facebook", "Meta", NameKind::other},
    Name{U"amazon|亚马逊|aws", "Amazon", NameKind::other},
    Name{U"openai", "OpenAI", NameKind::other},
    Name{U"anthropic", "Anthropic", NameKind::other},
    Name{U"nvidia|英伟达|辉达", "Nvidia", NameKind::other},
    Name{U"alibaba|阿里巴巴|阿里", "Alibaba", NameKind::other},
    Name{U"tencent|腾讯", "Tencent", NameKind::other},
    Name{U"baidu|百度", "Baidu", NameKind::other},
    Name{U"bytedance|字节跳动", "ByteDance", NameKind::other},
    Name{U"huawei|华为", "Huawei", NameKind::other},
    Name{U"apple|苹果公司", "Apple", NameKind::other},
    Name{U"tesla|特斯拉", "Tesla", NameKind::other},
    Name{U"xai", "xAI", NameKind::other},
    Name{U"intel|英特尔", "Intel", NameKind::other},
    Name{U"amd", "AMD", NameKind::other},
    Name{U"oracle|甲骨文公司", "Oracle", NameKind::other},
    Name{U"helion", "Helion", NameKind::other},
    Name{U"oklo", "Oklo", NameKind::other},
    Name{U"nuscale", "NuScale", NameKind::other},
    Name{U"stargate|星际之门", "Stargate", NameKind::other},
    Name{U"colossus", "Colossus", NameKind::other},
    Name{U"data centre|data center|datacentre|datacenter|数据中心|资料中心|机房", "data centres",
         NameKind::other},
    Name{U"ai server|ai服务器|人工智能服务器", "AI servers", NameKind::other},
    Name{U"server|服务器|伺服器", "servers", NameKind::other},
    Name{U"crypto|cryptocurrency|cryptocurrencies|bitcoin|比特币|加密货币", "cryptocurrency",
         NameKind::other},
    Name{U"artificial intelligence|generative ai|ai industry|ai行业|ai产业|aigc|人工智能|生成式ai", "AI",
         NameKind::other},
    Name{U"semiconductor|半导体", "semiconductors", NameKind::other},
    Name{U"united states|u.s.|USA|US|美国|america", "United States", NameKind::other},
    Name{U"china|中国", "China", NameKind::other},
    Name{U"ireland|爱尔兰", "Ireland", NameKind::other},
    Name{U"netherlands|荷兰", "Netherlands", NameKind::other},
    Name{U"denmark|丹麦", "Denmark", NameKind::other},
    Name{U"sweden|瑞典", "Sweden", NameKind::other},
    Name{U"japan|日本", "Japan", NameKind::other},
    Name{U"germany|德国", "Germany", NameKind::other},
    Name{U"france|法国", "France", NameKind::other},
    Name{U"united kingdom|UK|英国|britain", "United Kingdom", NameKind::other},
    Name{U"lithuania|立陶宛", "Lithuania", NameKind::other},
    Name{U"slovenia|斯洛文尼亚", "Slovenia", NameKind::other},
    Name{U"argentina|阿根廷", "Argentina", NameKind::other},
    Name{U"singapore|新加坡", "Singapore", NameKind::other},
    Name{U"india|印度", "India", NameKind::other},
    Name{U"europe|european union|EU|欧洲|欧盟", "Europe", NameKind::other},
    Name{U"three gorges|三峡", "Three Gorges", NameKind::other},
    Name{U"training|trained|train|训练", "training", NameKind::role},
    Name{U"inference|推理", "inference", NameKind::role},
};
// clang-format on

Phrasebook makeBook()
{
    std::array<Text, kNames.size()> phrases;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        phrases[i] = kNames[i].phrases;
    return Phrasebook(phrases);
}

bool isNameCharacter(Text text, std::size_t at)
{
    const char32_t c = charAt(text, at);
    const bool joins =
        (c == U'.' || c == U'-') && (isDigit(charAt(text, at + 1)) || isLatin(charAt(text, at + 1)));
    return isDigit(c) || isLatin(c) || joins;
}

std::size_t endOfWord(Text text, std::size_t at)
{
    while (isNameCharacter(text, at))
        ++at;
    return at;
}

// " 2", " 3.5", " 70B", " 8x7B" behind a model's name; not the 200 of "ChatGPT 200 million" nor the 65 of "65 kWh".
std::size_t endOfVersion(Text text, std::size_t at)
{
    if (!isBlank(charAt(text, at)) || !isDigit(charAt(text, at + 1)))
        return at;
    const std::size_t end = endOfWord(text, at + 1);
    const Text word = text.substr(at + 1, end - at - 1);
    const char32_t last = lower(word.back());
    const bool isSize = last == U'b' && word.size() <= 6;
    if (isSize)
        return end;
    const bool isShort = word.size() <= 3 && (isDigit(last) || last == U'o');
    const auto number = readWrittenNumber(text, at + 1);
    const bool isBare = !number || number->end <= end;
    if (!isShort || !isBare || readUnit(text, skipBlanks(text, end)))
        return at;
    return end;
}

} // namespace

std::optional<Mark> readMark(Text text, std::size_t at)
{
    static const Phrasebook book = makeBook();
    const auto match = book.at(text, at);
    if (!match) {
        return std::nullopt;
    }
    const Name& name = kNames[match->id];
    Mark mark{name.kind == NameKind::role ? MarkKind::role : MarkKind::subject, name.name,
              at + match->length};
    if (name.kind != NameKind::model)
        return mark;
    const std::size_t base = mark.end;
    mark.end = endOfWord(text, mark.end); // "GPT-4"
    for (const char32_t c : text.substr(base, mark.end - base))
        mark.name += static_cast<char>(c);
    for (std::size_t end = endOfVersion(text, mark.end); end != mark.end;
         end = endOfVersion(text, mark.end)) {
        for (std::size_t i = mark.end; i < end; ++i)
            mark.name += static_cast<char>(text[i]);
        mark.end = end;
    }
    return mark;
}

} // namespace cw::article
