// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs a result reads with the methods and options that are chosen now: decides what the inspector shows, which
// sources stand under a chart, and how many digits a number can bear.
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/scenario/scenario.h"

#include <vector>

namespace cw {

// The inputs, in the order of the table, that matter for a scenario now. The switch of each workload always does;
// what belongs to a workload that is off, to another method or to another option does not.
[[nodiscard]] std::vector<ParameterId> visibleInputs(const InputSet& inputs);
// Of these, the ones whose values differ from another scenario's.
[[nodiscard]] std::vector<ParameterId> visibleInputs(const InputSet& inputs, const InputSet& baseline);

// The numbers that a workload's result reads: the leaves of its explanation.
[[nodiscard]] std::vector<ParameterId> numbersRead(const InputSet& inputs, Workload workload, Metric metric);
// The same for the sum over the workloads that are on.
[[nodiscard]] std::vector<ParameterId> numbersRead(const InputSet& inputs, Metric metric);

[[nodiscard]] bool isOn(const InputSet& inputs, Workload workload);
// Significant digits for a result: 3 where every number that it reads was measured or disclosed, otherwise 2.
[[nodiscard]] int digitsOf(const InputSet& inputs, Metric metric);

} // namespace cw
