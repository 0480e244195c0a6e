// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles of the draws of a workbook's results.
#pragma once

#include "app/models/compare_values.h"
#include "app/models/loaded_comparison.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace cw::workbook {

// In per cent; 5, 50 and 95 are among them.
inline constexpr std::array kPercentiles{1, 5, 10, 25, 50, 75, 90, 95, 99};
using Quantiles = std::array<double, kPercentiles.size()>;

class DrawnRanges {
public:
    // Of the results by workload and of the totals, counted for the view's `per`. Errors: those of sample(), cancelled.
    [[nodiscard]] static Result<DrawnRanges> of(const Compared& columns, const LoadedComparison& loaded,
                                                const KeepGoing& keepGoing);

    // Absent where no input that the result reads has a range.
    [[nodiscard]] std::optional<Quantiles> find(std::size_t column, const DrawnResult& result) const;
    [[nodiscard]] bool any() const;

private:
    std::vector<DrawnResult> m_results;
    std::vector<std::optional<Quantiles>> m_quantiles; // scenario by scenario
};

[[nodiscard]] constexpr std::size_t positionOf(int percentile)
{
    for (std::size_t i = 0; i < kPercentiles.size(); ++i)
        if (kPercentiles[i] == percentile)
            return i;
    return 0;
}

} // namespace cw::workbook
