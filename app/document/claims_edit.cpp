// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, changing and removing claims.
#include "app/document/claims_edit.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace cw {

namespace {

constexpr std::string_view kOwn = "own-";

// 0 for an id that is not one of ours.
int numberOf(std::string_view id)
{
    constexpr std::size_t mostDigits = 9; // so that one above still fits
    int number = 0;
    if (id.starts_with(kOwn) && id.size() <= kOwn.size() + mostDigits)
        std::from_chars(id.data() + kOwn.size(), id.data() + id.size(), number);
    return number;
}

} // namespace

std::string nextClaimId(const std::vector<Claim>& claims)
{
    int largest = 0;
    for (const Claim& claim : claims)
        largest = std::max(largest, numberOf(claim.id));
    return std::string(kOwn) + std::to_string(largest + 1);
}

std::vector<Claim> withAddedClaim(std::vector<Claim> claims, Claim claim)
{
    claim.id = nextClaimId(claims);
    claims.push_back(std::move(claim));
    return claims;
}

std::vector<Claim> withChangedClaim(std::vector<Claim> claims, const std::string& id, Claim claim)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim& c) { return c.id == id; });
    if (found == claims.end())
        return claims;
    *found = std::move(claim);
    found->id = id;
    return claims;
}

std::vector<Claim> withoutClaim(std::vector<Claim> claims, const std::string& id)
{
    std::erase_if(claims, [&](const Claim& c) { return c.id == id; });
    return claims;
}

} // namespace cw
