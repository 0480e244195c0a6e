// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a claim's card, each in words; an empty one has no lines. Used by claim_card.cpp only.
#pragma once

#include "app/models/claim_card.h"

namespace cw {

[[nodiscard]] chart::CardSection derivationSection(const ClaimCardInput& input);
[[nodiscard]] chart::CardSection slipsSection(const ClaimCardInput& input);
[[nodiscard]] chart::CardSection conditionsSection(const ClaimCardInput& input);
// Claims of the same quantity that are more than a factor 1.5 away; `peers` is what stands on the number line.
[[nodiscard]] chart::CardSection contradictionsSection(const ClaimCardInput& input,
                                                       std::span<const Claim* const> peers);
[[nodiscard]] chart::CardSection sourcesSection(const ClaimCardInput& input);
[[nodiscard]] chart::CardSection noteSection(const ClaimCardInput& input);

// The ids of what the card rests on: the article first, then the claim's own sources and those of its figures.
[[nodiscard]] std::vector<std::string> claimSources(const ClaimCardInput& input);
// Who says it; the article where nobody is named.
[[nodiscard]] QString whoSays(const Claim& claim, std::span<const Source> sources);
// "for 2027"; empty where no year is known.
[[nodiscard]] QString claimYear(const Claim& claim);
[[nodiscard]] const Source* findSource(std::span<const Source> sources, const std::string& id);

} // namespace cw
