// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which files keep what a claim is.
#include "app/engine/claim/claim.h"

#include <array>
#include <cmath>

namespace cw {

namespace {

template <class T, std::size_t Size>
std::optional<T> findKey(const std::array<const char*, Size>& keys, std::string_view key)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (keys[i] == key)
            return static_cast<T>(i);
    return std::nullopt;
}

constexpr std::array kKinds{"measured", "estimate", "what-if", "forecast"};
constexpr std::array kBounds{"", "at-least", "at-most"};
constexpr std::array kFacets{"scope", "base-year", "water", "use", "growth", "law"};

} // namespace

const char* claimKindKey(ClaimKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<ClaimKind> findClaimKind(std::string_view key)
{
    return findKey<ClaimKind>(kKinds, key);
}

const char* claimBoundKey(ClaimBound bound)
{
    return kBounds[static_cast<std::size_t>(bound)];
}

std::optional<ClaimBound> findClaimBound(std::string_view key)
{
    return findKey<ClaimBound>(kBounds, key);
}

const char* facetKey(FacetKind kind)
{
    return kFacets[static_cast<std::size_t>(kind)];
}

std::optional<FacetKind> findFacet(std::string_view key)
{
    return findKey<FacetKind>(kFacets, key);
}

double middleOf(const ClaimedValue& claimed)
{
    if (claimed.low == claimed.high)
        return claimed.low;
    return claimed.low > 0.0 && claimed.high > 0.0 ? std::sqrt(claimed.low * claimed.high)
                                                   : (claimed.low + claimed.high) / 2.0;
}

} // namespace cw
