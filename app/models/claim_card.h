// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a checked claim in words: what app/chart lays out and every export writes.
#pragma once

#include "app/chart/claim_card.h"
#include "app/engine/claim/check.h"
#include "app/engine/scenario/preset.h"
#include "app/models/claim_curve.h"
#include "app/models/compare_chart.h"
#include "app/models/language.h"

#include <span>

#include <QString>

namespace cw {

// What a card is made of; all of it outlives the call.
struct ClaimCardInput {
    const Claim& claim;
    const Check& check;
    std::span<const Claim> claims;        // all that are known: those of the same quantity stand beside it
    std::span<const KnownFigure> figures; // for the points of the curve
    std::span<const Source> sources;
    std::string catalogVersion;
    QString documentMark;
    Language language = Language::english;
    std::string date = today(); // stands in the source line
};
// In `language`, which the installed translator must speak too (LanguageScope).
[[nodiscard]] chart::ClaimCard buildClaimCard(const ClaimCardInput& input);

// The sentence in the language, or in the one that there is.
[[nodiscard]] QString claimSentence(const Claim& claim, Language language);

} // namespace cw
