// SPDX-License-Identifier: GPL-3.0-or-later
// What one input would have to be so that a result has a given value.
#pragma once

#include "app/engine/scenario/evaluate.h"

namespace cw {

// The value of `input`, within its bounds, at which the scenario's total of `metric` for `per` equals `target`.
// Searches by bisection and so wants a result that rises or falls with the input throughout; absent when no value
// within the bounds gives the target. Accurate to 1e-10 of the input.
[[nodiscard]] Value solveFor(const InputSet& inputs, ParameterId input, Metric metric, Per per,
                             double target);

} // namespace cw
