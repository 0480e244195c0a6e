// SPDX-License-Identifier: GPL-3.0-or-later
// From a quantity in an article to a claim with a suggested check: the other quantities of the text, the catalog's figures
// and the library are tried rule by rule; what does not fit in its units is not offered.
#pragma once

#include "app/engine/article/article.h"
#include "app/engine/claim/claim.h"
#include "app/engine/claim/figure.h"

#include <QString>

#include <span>
#include <string_view>

namespace cw {

// Everything that a suggestion may use. Only refers to it.
struct ArticleContext {
    std::string_view text;
    std::span<const Mention> mentions;
    std::span<const Claim> library;
    const FigureFinder& figures;
};

struct SuggestedClaim {
    Claim claim;    // a draft: sentence, subject, figure; expression empty where no rule fits
    QString reason; // one sentence: what the check rests on, or what is asked of the person
};

// `mention`: a place in the context's mentions. Looks at the quantities around it only, so that a long text costs no more
// than a short one. GUI thread (it translates).
[[nodiscard]] SuggestedClaim suggestedClaim(const ArticleContext& context, std::size_t mention);

// In bytes; `end` is behind it.
struct SentencePlace {
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] SentencePlace sentencePlace(std::string_view text, std::size_t begin, std::size_t length);

// The sentence that holds bytes [begin, begin + length), blanks joined, at most some 300 characters.
[[nodiscard]] std::string sentenceAround(std::string_view text, std::size_t begin, std::size_t length);

} // namespace cw
