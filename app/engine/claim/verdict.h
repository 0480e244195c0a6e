// SPDX-License-Identifier: GPL-3.0-or-later
// How far a claimed figure lies from a recomputed one.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/claim/expression.h"

namespace cw {

enum class Verdict;

inline constexpr double kRoughly = 1.5;         // the factor up to which a claim holds roughly
inline constexpr double kLeastRounding = 0.025; // what is worked out from rounded inputs cannot be nearer
inline constexpr double kMostRounding = 0.05;   // "1" is not 1.5
inline constexpr double kWidest =
    3.0; // a claimed range that holds the recomputed one, but reaches so much further

// Half a unit of the last digit as a share of the value (2,500 → 50/2,500), between the two limits above.
[[nodiscard]] double roundingOf(double printed);

// By which factor the claimed figure lies outside P5 to P95; 1: inside, or within rounding. Infinite where the signs differ
// or one of them is 0. Both in one unit; `printed` is the claim before it was converted, for its digits.
// A point lies inside where it is between P5 and P95; of a range, each end has to. A range that holds the whole of the
// recomputed one lies inside too, unless that is itself a range and an end is more than kWidest away. "More than" and
// "up to" reach from the figure to 1.5 times, or down to 1/1.5 of it, and have to touch the recomputed range.
[[nodiscard]] double factorOutside(const ClaimedValue& claimed, const ClaimedValue& printed,
                                   const Recomputed& recomputed);

[[nodiscard]] Verdict verdictOf(double factorOutside);

} // namespace cw
