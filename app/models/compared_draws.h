// SPDX-License-Identifier: GPL-3.0-or-later
// The ranges of a comparison's results, from draws that all scenarios share.
#pragma once

#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/models/compare_values.h"

#include <memory>

namespace cw {

class ComparedDraws {
public:
    // Draws of `results` for every row and the baseline, counted for `per`. Without any range there is nothing to draw, and
    // every answer below is absent; also where the correlations contradict each other, or it was stopped (error() says so).
    ComparedDraws() = default;
    ComparedDraws(const Compared& compared, const Comparison& comparison, std::vector<DrawnResult> results,
                  Per per, std::size_t draws, unsigned threads = 1, const KeepGoing& keepGoing = neverStop);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool any() const { return m_samples.has_value(); }
    // By the position of the row; empty where the result is not known.
    [[nodiscard]] std::span<const double> of(std::size_t row, const DrawnResult& result) const;
    [[nodiscard]] std::span<const double> ofBaseline(const DrawnResult& result) const;

    // Absent too where the row has no range for the result: all its draws are the same.
    [[nodiscard]] std::optional<Summary> summary(std::size_t row, const DrawnResult& result) const;
    // Of the row's result ÷ the baseline's total, draw by draw.
    [[nodiscard]] std::optional<Summary> timesBaseline(std::size_t row, const DrawnResult& result) const;
    // Of the row's result less the baseline's total, draw by draw, in the metric's unit.
    [[nodiscard]] std::optional<Summary> minusBaseline(std::size_t row, const DrawnResult& result) const;
    // Of one row's ÷ another's.
    [[nodiscard]] std::optional<Summary> ratio(std::size_t row, std::size_t other,
                                               const DrawnResult& result) const;
    // The chance that the row's result is less than the baseline's total.
    [[nodiscard]] Value lessThanBaseline(std::size_t row, const DrawnResult& result) const;

private:
    std::vector<DrawnResult> m_results;
    std::size_t m_baseline = 0; // position of its draws
    bool m_hasBaseline = false;
    std::optional<Samples> m_samples;
    std::optional<Error> m_error;
};

// Whether any input of any row has a range.
[[nodiscard]] bool hasRanges(const Compared& compared);

// Whether not all draws are the same.
[[nodiscard]] bool varies(std::span<const double> draws);

} // namespace cw
