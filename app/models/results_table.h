// SPDX-License-Identifier: GPL-3.0-or-later
// All results of a comparison as rows: for the Data tab, the command line's JSON and CSV files.
#pragma once

#include "app/models/compare_values.h"

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
    Value value;         // absent: not known, or does not apply
    Value timesBaseline; // value ÷ the baseline's total of the same metric
};

// "training", "inference", "fleet" or "total": the contract of the JSON.
[[nodiscard]] const char* workloadKey(const ResultRow& row);

// Every metric of every scenario, hidden ones too: each workload that is on, then the total. Full precision.
[[nodiscard]] std::vector<ResultRow> resultsTable(const Comparison& comparison, Per per);

} // namespace cw
