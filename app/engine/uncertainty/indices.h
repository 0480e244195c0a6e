// SPDX-License-Identifier: GPL-3.0-or-later
// Which input matters: first-order and total Sobol indices of any model that is evaluated block by block.
// Saltelli et al. 2010 (first order) and Jansen 1999 (total), on scrambled Sobol points.
#pragma once

#include "app/engine/uncertainty/sobol.h"

#include <functional>
#include <optional>
#include <vector>

namespace cw {

// Fills the results of a block of points, one uniform block for each input in their order. Must depend on the points only; is called from one thread at a time.
using BlockModel =
    std::function<void(std::span<const UniformBlock* const> inputs, std::span<double> results)>;

struct SobolIndex {
    double firstOrder = 0.0;      // share of the variance that the input explains alone
    double total = 0.0;           // share with all its interactions
    double firstOrderError = 0.0; // standard errors, from the spread over parts of the points
    double totalError = 0.0;
};

// `points` is rounded up to whole blocks; the model is evaluated points × (inputs + 2) times. `keepGoing` is asked after
// each block with the share done; false ends with no result. No variance gives zeros.
[[nodiscard]] std::optional<std::vector<SobolIndex>>
sobolIndices(std::size_t inputs, std::size_t points, std::uint64_t seed, const BlockModel& model,
             const std::function<bool(double)>& keepGoing);

} // namespace cw
