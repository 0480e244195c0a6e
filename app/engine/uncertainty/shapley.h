// SPDX-License-Identifier: GPL-3.0-or-later
// Why B differs from A: Shapley values over the inputs that differ (METHODS §6). They add up to B − A.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace cw {

inline constexpr std::size_t kMostExactInputs = 12;

// The result when the inputs whose bit is set have B's value and the others A's. Must be finite for every mask.
using MaskedValue = std::function<double(const std::vector<bool>& fromB)>;

struct Attribution {
    std::vector<double> parts;  // one for each input; they add up to value(all) − value(none)
    std::vector<double> errors; // standard errors; zeros where the parts are exact
    bool exact = true;
};

// Exact for up to kMostExactInputs inputs (2^n evaluations), beyond by `permutations` random orders, whose parts still add
// up exactly.
[[nodiscard]] Attribution shapley(std::size_t inputs, const MaskedValue& value, std::uint64_t seed = 1,
                                  std::size_t permutations = 400);

} // namespace cw
