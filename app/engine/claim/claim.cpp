// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a claim's enumerations.
#include "app/engine/claim/claim.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

// In the order of the enumerators.
constexpr std::array kKinds{"measured", "estimate", "what-if", "forecast"};
constexpr std::array kBounds{"", "at-least", "at-most"};
constexpr std::array kFacets{"scope", "base-year", "water", "use", "growth", "law"};

template <class E, std::size_t n>
std::optional<E> find(const std::array<const char*, n>& keys, std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<E>(found - keys.begin()));
}

} // namespace

const char* claimKindKey(ClaimKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<ClaimKind> findClaimKind(std::string_view key)
{
    return find<ClaimKind>(kKinds, key);
}

const char* claimBoundKey(ClaimBound bound)
{
    return kBounds[static_cast<std::size_t>(bound)];
}

std::optional<ClaimBound> findClaimBound(std::string_view key)
{
    return find<ClaimBound>(kBounds, key);
}

const char* facetKey(FacetKind kind)
{
    return kFacets[static_cast<std::size_t>(kind)];
}

std::optional<FacetKind> findFacet(std::string_view key)
{
    return find<FacetKind>(kFacets, key);
}

} // namespace cw
