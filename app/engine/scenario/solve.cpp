// SPDX-License-Identifier: GPL-3.0-or-later
// Bisection over one input.
#include "app/engine/scenario/solve.h"

namespace cw {

Value solveFor(const InputSet& inputs, ParameterId input, Metric metric, Per per, double target)
{
    InputSet trial = inputs;
    const auto missBy = [&](double point) -> Value {
        trial[indexOf(input)].point = point;
        const Value result = resultOf(evaluate(trial), metric, per);
        return result ? Value(*result - target) : std::nullopt;
    };

    double low = parameterRow(input).minimum;
    double high = parameterRow(input).maximum;
    const Value atLow = missBy(low);
    const Value atHigh = missBy(high);
    if (!atLow || !atHigh || *atLow == *atHigh)
        return std::nullopt;
    if (*atLow == 0.0 || *atHigh == 0.0)
        return *atLow == 0.0 ? low : high;
    if ((*atLow > 0.0) == (*atHigh > 0.0))
        return std::nullopt;

    // Inputs span many decades: halve the ratio while both ends are positive.
    for (int step = 0; step < 400 && high - low > 1e-10 * std::abs(high); ++step) {
        const double middle = low > 0.0 && high / low > 4.0 ? std::sqrt(low * high) : (low + high) / 2.0;
        const Value miss = missBy(middle);
        if (!miss)
            return std::nullopt;
        ((*miss > 0.0) == (*atLow > 0.0) ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

} // namespace cw
