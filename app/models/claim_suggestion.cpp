// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a claim, with the first proposed check whose units fit.
#include "app/models/claim_suggestion.h"

#include "app/engine/article/letters.h"
#include "app/engine/claim/expression.h"
#include "app/engine/text/utf8.h"
#include "app/models/claim_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimSuggestion)
};

constexpr std::size_t kLongestSentence = 900; // bytes: some 300 Chinese characters

// --- What a sentence tells its figure as ---

struct ToldAs {
    ClaimKind kind;
    std::array<const char*, 10> words; // lower case
};

constexpr std::array kTold{
    ToldAs{ClaimKind::whatIf,
           {"would ", "if every", "if each", "suppose", "假如", "如果", "若", "假設", "假设", ""}},
    ToldAs{
        ClaimKind::forecast,
        {"will ", "by 20", "forecast", "expected to", "projected", "预计", "預計", "将达", "將達", "到20"}},
    ToldAs{ClaimKind::estimate,
           {"estimate", "about ", "roughly", "around ", "估算", "估計", "估计", "约", "約", "大約"}},
};

ClaimKind toldAs(std::string_view sentence)
{
    std::string lower(sentence);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const ToldAs& row : kTold)
        for (const char* word : row.words)
            if (*word != '\0' && lower.find(word) != std::string::npos)
                return row.kind;
    return ClaimKind::measured;
}

// --- Sentences ---

// The rule of the article's reader, for bytes. False within a character.
bool endsAfter(std::string_view text, std::size_t at)
{
    const auto here = utf8CharacterAt(text, at);
    if (!here)
        return false;
    const auto byteBefore = [&](std::size_t by) { // letters are single bytes, and only they matter
        return at >= by ? static_cast<char32_t>(static_cast<unsigned char>(text[at - by])) : U'\0';
    };
    const std::size_t behind = at + here->length;
    const auto next = behind < text.size() ? utf8CharacterAt(text, behind) : std::nullopt;
    const std::array around{byteBefore(2), byteBefore(1), here->code, next ? next->code : U'\0'};
    return article::endsSentence({around.data(), around.size()}, 2);
}

std::size_t widthAt(std::string_view text, std::size_t at)
{
    std::size_t width = 1;
    while (at + width < text.size() && (static_cast<unsigned char>(text[at + width]) & 0xC0U) == 0x80U)
        ++width;
    return width;
}

// --- The draft ---

Claim draftOf(const Surroundings& around)
{
    const Mention& mention = around.mention;
    Claim claim;
    claim.sentence = around.sentence;
    claim.subject = mention.subject;
    claim.per = mention.per;
    claim.claimed = ClaimedValue{mention.low, mention.high, unitWithPer(mention), mention.bound};
    claim.toldAs = toldAs(around.sentence);
    claim.kind = claim.toldAs; // what it is in truth, only a person can say
    return claim;
}

// The claimed unit that the expression can be brought to: with the period, or without it ("1,287 MWh a run").
std::optional<std::string> fittingUnit(const Mention& mention, const Expression& expression)
{
    for (const std::string& text : {unitWithPer(mention), mention.unit == "x" ? std::string() : mention.unit})
        if (const auto unit = Unit::parse(text); unit && unit.value().convertibleTo(expression.unit()))
            return text;
    return std::nullopt;
}

bool take(SuggestedClaim& suggestion, const ProposedCheck& check, const Surroundings& around)
{
    const auto expression = readExpression(check.expression, around.context.figures);
    if (!expression)
        return false;
    const auto unit = fittingUnit(around.mention, expression.value());
    if (!unit)
        return false;
    suggestion.claim.claimed->unit = *unit;
    suggestion.claim.expression = check.expression;
    suggestion.reason = check.reason;
    for (const ExpressionTerm& term : expression.value().terms)
        if (term.figure && !term.figure->source.empty())
            suggestion.claim.sources.push_back(term.figure->source);
    if (check.like) {
        suggestion.claim.quantity = check.like->quantity;
        suggestion.claim.plausible = check.like->plausible;
        suggestion.claim.sources = check.like->sources;
    }
    return true;
}

} // namespace

SentencePlace sentencePlace(std::string_view text, std::size_t begin, std::size_t length)
{
    begin = std::min(begin, text.size());
    const std::size_t end = std::min(begin + length, text.size());
    std::size_t from = begin;
    const std::size_t least = begin > kLongestSentence ? begin - kLongestSentence : 0;
    while (from > least && !endsAfter(text, from - 1)) {
        --from;
        while (from > least && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
            --from; // never into a character
        if (endsAfter(text, from)) {
            from += widthAt(text, from);
            break;
        }
    }
    while (from < begin && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
        ++from;
    std::size_t to = end;
    while (to < text.size() && to - from < kLongestSentence && !endsAfter(text, to))
        to += widthAt(text, to);
    if (to < text.size() && text[to] != '\n' && endsAfter(text, to))
        to += widthAt(text, to);
    return {from, to};
}

std::string sentenceAround(std::string_view text, std::size_t begin, std::size_t length)
{
    const SentencePlace place = sentencePlace(text, begin, length);
    const std::string_view sentence = text.substr(place.begin, place.end - place.begin);
    return QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()))
        .simplified()
        .toStdString();
}

SuggestedClaim suggestedClaim(const ArticleContext& context, std::size_t mention)
{
    const Surroundings around = surroundingsOf(context, mention);
    SuggestedClaim suggestion{draftOf(around), {}};
    for (const ProposedCheck& check : proposedChecks(around))
        if (take(suggestion, check, around))
            return suggestion;
    suggestion.reason =
        Texts::tr("Neither the text nor the catalog says how this figure could be worked out. Type an"
                  " expression for it.");
    return suggestion;
}

} // namespace cw
