// SPDX-License-Identifier: GPL-3.0-or-later
// Which slip may have made a published figure wrong. A slip is offered only when the corrected figure falls into the
// plausible range: none is better than a wrong one (METHODS "Claims"; docs/claims.md has the list).
#pragma once

#include "app/engine/claim/check.h"

namespace cw {

// A claim beside what it ought to be, all in one unit.
struct SlipCase {
    const Claim& claim;
    const Expression& expression;
    ClaimedValue claimed;                // converted
    Recomputed recomputed;               //
    std::optional<Recomputed> plausible; // what the quantity can be, where the claim says so
    Verdict verdict;                     // of the arithmetic alone
    std::string unit;                    // into which the expression is converted; "1" for plain numbers
    const FigureFinder& figures;
};

// The best first: by how well it explains the factor, then those that need no number. Slips of number only where the claim
// is off (growth by and to: also roughly).
[[nodiscard]] std::vector<Slip> slipsIn(const SlipCase& slipCase);

// --- The families ---
// 万, 亿, prefix, period, joule, currency, growth by and to: one factor each.
[[nodiscard]] std::vector<Slip> factorSlips(const SlipCase& c);
// Homes for persons, homes of another country, another year, an input given as the result, a power given as energy.
[[nodiscard]] std::vector<Slip> figureSlips(const SlipCase& c);
// What the facets say, what-ifs told as fact, throughflow told as consumption.
[[nodiscard]] std::vector<Slip> ideaSlips(const SlipCase& c);

// --- What the families share ---
// Whether the printed figure measures one of these kinds ("kWh", "USD", "1" …); a noun without a unit is a plain number.
[[nodiscard]] bool isPrintedIn(const SlipCase& c, std::span<const char* const> kinds);
// The claimed figure times a factor, whatever comes out; distance 0.
[[nodiscard]] Slip scaled(const SlipCase& c, SlipCode code, double factor);
// The same with its distance from what it ought to be; nothing where it is not within `tolerance`
// (a factor) of the recomputed or the plausible range.
[[nodiscard]] std::optional<Slip> corrected(const SlipCase& c, SlipCode code, double factor,
                                            double tolerance);

} // namespace cw
