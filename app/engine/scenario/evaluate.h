// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a scenario as plain values, and the explanation tree behind one of them.
#pragma once

#include "app/engine/number/traced.h"
#include "app/engine/scenario/formulas.h"
#include "app/engine/scenario/scenario.h"

namespace cw {

// A result: absent where it does not apply (a query of a fleet) or depends on an input that is not known.
using Value = std::optional<double>;

struct WorkloadOutcome {
    bool on = false;
    std::array<Value, kMetricCount> perYear;
    std::array<Value, kPerCount> units; // how many of each unit the year holds
    // Whether it makes sense to count for a unit: units may be absent where it does, for an unknown input. All false:
    // the method has no answer.
    std::array<bool, kPerCount> applies{};
};

struct Outcome {
    std::array<WorkloadOutcome, kWorkloadCount> workloads;
};

// All results of a scenario's inputs, per year. Units: metricRow(m).unit. Never NaN or infinite.
[[nodiscard]] Outcome evaluate(const InputSet& inputs);

// One result of one workload, counted for `per`.
[[nodiscard]] Value resultOf(const WorkloadOutcome& workload, Metric metric, Per per);
// The sum over the workloads that are on and to which `per` applies. Absent when none applies or one is not known.
// The parts of the electricity (accelerators, host …) are summed over the workloads that know them.
[[nodiscard]] Value resultOf(const Outcome& outcome, Metric metric, Per per);

// The tree behind resultOf(): its value equals the result, its leaves are inputs and constants.
// Null when there is no result.
[[nodiscard]] std::shared_ptr<const TraceNode> explain(const InputSet& inputs, Workload workload,
                                                       Metric metric, Per per);

} // namespace cw
