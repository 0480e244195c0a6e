// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a scenario as plain values, and the explanation tree behind one of them.
#pragma once

#include "app/engine/number/traced.h"
#include "app/engine/scenario/results.h"
#include "app/engine/scenario/scenario.h"

namespace cw {

// A result: absent where it does not apply (a query of a fleet) or depends on an input that is not known.
using Value = std::optional<double>;

using WorkloadOutcome = WorkloadResults<double>;
using Outcome = ScenarioResults<double>;

// All results of a scenario's inputs, per year. Units: metricRow(m).unit. Never NaN or infinite.
[[nodiscard]] Outcome evaluate(const InputSet& inputs);
// The inputs' points in the form that the formulas take.
[[nodiscard]] Inputs<double> plainInputs(const InputSet& inputs);

// The tree behind resultOf(): its value equals the result, its leaves are inputs and constants.
// Null when there is no result.
[[nodiscard]] std::shared_ptr<const TraceNode> explain(const InputSet& inputs, Workload workload,
                                                       Metric metric, Per per);

} // namespace cw
