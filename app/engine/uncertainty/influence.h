// SPDX-License-Identifier: GPL-3.0-or-later
// Which input matters for a result: one at a time (tornado), and as shares of the variance (Sobol indices).
// Also for the difference of two scenarios, where an input that both share moves in both.
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/uncertainty/indices.h"
#include "app/engine/uncertainty/sampler.h"

#include <array>
#include <vector>

namespace cw {

// One scenario: its result. Two: that of the second less that of the first.
struct Question {
    std::vector<InputSet> scenarios;
    Metric metric = Metric::electricityFacility;
    Per per = Per::year;
};

// An input that has a range and moves the result.
struct Mover {
    ParameterId input{};
    std::vector<std::size_t> scenarios; // of the question, by position, in which it moves
};

struct TornadoBar {
    Mover mover;
    RangeEnds ends;     // the input at P5 and at P95
    double atLow = 0.0; // the result there, all others at their medians or points
    double atHigh = 0.0;
    // By how many per cent the result changes when the input does by one, at its median. Absent where either is 0.
    std::optional<double> elasticity;
};

struct Tornado {
    double base = 0.0; // the result with every input at its median, or its point where it has no range
    std::vector<TornadoBar> bars; // the longest first; inputs that move nothing are left out
};

// Absent when the question has no answer (a result that is not known or does not apply).
[[nodiscard]] std::optional<Tornado> tornado(const Question& question);

struct Influence {
    Mover mover;
    SobolIndex index;
};

inline constexpr std::size_t kInfluencePoints = 1 << 14;

// Sobol indices of the inputs of the tornado, in its order; correlations are left out: the shares of inputs that move
// together cannot be told apart. Absent when there is no answer, nothing moves it, it
// is not finite in some draw, or the work was stopped. An input that moves nothing while the others are at their medians is left
// out, though it might act together with them.
[[nodiscard]] std::optional<std::vector<Influence>> influences(const Question& question, std::size_t points,
                                                               std::uint64_t seed,
                                                               const KeepGoing& keepGoing = neverStop);

} // namespace cw
