// SPDX-License-Identifier: GPL-3.0-or-later
// All results of a comparison as rows: for the Data tab, the command line's JSON and CSV files.
#pragma once

#include "app/models/compared_draws.h"

#include <span>
#include <string>
#include <vector>

namespace cw {

struct ResultRow {
    ScenarioId scenario;
    std::string scenarioName;
    std::optional<Workload> workload; // none: the scenario's total
    Metric metric = Metric::electricityFacility;
    std::string unit;    // of `value`: metricRow(metric).unit, counted for the table's `per`
    Value value;         // at the points of the inputs; absent: not known, or does not apply
    Value timesBaseline; // value ÷ the baseline's total of the same metric
    // Of the draws; absent where no input that the result (for the last two: or the baseline's) reads has a range.
    std::optional<Summary> range = {};
    std::optional<Summary> timesBaselineRange = {};
    std::optional<Summary> minusBaselineRange = {}; // value less the baseline's total, in `unit`
    Value lessThanBaseline = {};                    // the chance that this is less than the baseline's total
};

// "training", "inference", "fleet" or "total": the contract of the JSON.
[[nodiscard]] const char* workloadKey(const ResultRow& row);

// Every metric of every scenario, hidden ones too: each workload that is on, then the total. Full precision.
[[nodiscard]] std::vector<ResultRow> resultsTable(const Comparison& comparison, Per per);

struct Drawing {
    std::size_t draws = kUsualDraws;
    unsigned threads = 1;
    KeepGoing keepGoing = neverStop;
};

// Adds the ranges to rows of the comparison's table; rows that are not wanted may be taken out before. Draws some metrics
// after the other where all together would need more than 1.5 GB. Errors: those of sample(), cancelled.
[[nodiscard]] Status addRanges(std::vector<ResultRow>& rows, const Comparison& comparison, Per per,
                               const Drawing& drawing);

} // namespace cw
