// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a comparison, before they become a chart, a table or a sentence.
#pragma once

#include "app/engine/scenario/evaluate.h"
#include "app/engine/scenario/view.h"

#include <optional>
#include <vector>

namespace cw {

struct ComparedRow {
    const Scenario* scenario = nullptr; // of the comparison that was given
    InputSet inputs;
    Outcome outcome;
};

struct Compared {
    std::vector<ComparedRow> rows;       // in the order of the comparison
    std::optional<ComparedRow> baseline; // also where it is hidden
};

enum class Rows { shown, all };

// Evaluates every scenario. The comparison must outlive the result.
[[nodiscard]] Compared compareAll(const Comparison& comparison, Rows which);

// Whether any workload that is on can be counted for `per`: a fleet has no queries, only training has runs. True also
// where the method has no answer: that is an unknown result, not a meaningless one.
[[nodiscard]] bool applies(const Outcome& outcome, Per per);

// value ÷ the baseline's; absent when either is not known, or the baseline's is 0.
[[nodiscard]] Value timesBaseline(const Value& value, const Value& baseline);

} // namespace cw
