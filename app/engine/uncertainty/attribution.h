// SPDX-License-Identifier: GPL-3.0-or-later
// Why the result of one scenario differs from that of another: the part of each input that differs (METHODS §6).
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/scenario/scenario.h"

#include <optional>
#include <span>
#include <vector>

namespace cw {

struct InputPart {
    ParameterId input{};
    double part = 0.0;  // of the difference, in the metric's unit
    double error = 0.0; // standard error; 0 where the parts are exact
};

struct Why {
    double from = 0.0; // the results at the points of both scenarios
    double to = 0.0;
    std::vector<InputPart> parts; // the largest first; they add up to `to` − `from`
    bool exact = true;            // false beyond kMostExactInputs inputs (shapley.h)
};

// Shapley values over `inputs`, those in which the scenarios differ; all others must be equal or change nothing. A
// scenario with nothing switched on counts as 0. Absent when a result is not known, of either scenario or of a mixture of
// the two (say, a method of one with an input that only the other knows).
[[nodiscard]] std::optional<Why> whyDiffers(const InputSet& from, const InputSet& to,
                                            std::span<const ParameterId> inputs, Metric metric, Per per);

} // namespace cw
