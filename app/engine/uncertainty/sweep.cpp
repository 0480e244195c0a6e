// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps of one and of two inputs.
#include "app/engine/uncertainty/sweep.h"

#include "app/engine/scenario/evaluate.h"
#include "app/engine/uncertainty/quantiles.h"

#include <cmath>

namespace cw {

namespace {

std::vector<double> spread(double from, double to, std::size_t points, bool inFactors)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < points; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(points - 1);
        values.push_back(inFactors ? from * std::pow(to / from, share) : from + (to - from) * share);
    }
    values.back() = to;
    return values;
}

void fix(InputSet& inputs, ParameterId input, double value)
{
    inputs[indexOf(input)].point = value;
    inputs[indexOf(input)].range.reset();
}

void add(SweptLine& line, std::span<const double> draws)
{
    const auto summary = draws.empty() ? std::nullopt : std::optional(summaryOf(draws));
    line.low.push_back(summary ? Value(summary->p5) : Value());
    line.middle.push_back(summary ? Value(summary->p50) : Value());
    line.high.push_back(summary ? Value(summary->p95) : Value());
}

} // namespace

Result<SweepAxis> sweepAxis(ParameterId input, double from, double to, std::size_t points)
{
    const ParameterRow& row = parameterRow(input);
    for (const double end : {from, to})
        if (const auto checked = checkedValue(input, end); !checked)
            return checked.error();
    if (to < from)
        return Error{ErrorCode::highBelowLow, row.key, {}, {}};
    if (to == from)
        return Error{ErrorCode::zeroWidth, row.key, {}, {}};
    const bool inFactors = row.scale == ParameterScale::logarithmic && from > 0.0;
    return SweepAxis{input,
                     spread(from, to, std::clamp<std::size_t>(points, 2, kMostSweepPoints), inFactors)};
}

Result<std::optional<std::vector<SweptLine>>> sweepLines(const LineSweep& request, const KeepGoing& keepGoing)
{
    std::vector<SweptLine> lines(request.scenarios.size());
    const auto count = static_cast<double>(request.axis.values.size());
    for (std::size_t i = 0; i < request.axis.values.size(); ++i) {
        SampleRequest sampling{request.scenarios, request.correlations, {{request.metric}}, request.per,
                               request.draws,     request.seed,         request.threads};
        for (InputSet& inputs : sampling.scenarios)
            fix(inputs, request.axis.input, request.axis.values[i]);
        const auto drawn = sample(
            sampling, [&](double share) { return keepGoing((static_cast<double>(i) + share) / count); });
        if (!drawn)
            return drawn.error();
        if (!drawn.value())
            return std::optional<std::vector<SweptLine>>();
        for (std::size_t s = 0; s < lines.size(); ++s)
            add(lines[s], drawn.value()->of(s, 0));
    }
    return std::optional(std::move(lines));
}

std::vector<Value> sweepGrid(const InputSet& scenario, const SweepAxis& x, const SweepAxis& y, Metric metric,
                             Per per)
{
    Inputs<double> plain = plainInputs(scenario);
    const auto set = [&](ParameterId input, double value) {
        plain.values[indexOf(input)] = plain.points[indexOf(input)] = value;
    };
    std::vector<Value> values;
    for (const double yValue : y.values)
        for (const double xValue : x.values) {
            set(y.input, yValue);
            set(x.input, xValue);
            values.push_back(resultOf(scenarioResults(plain), metric, per));
        }
    return values;
}

} // namespace cw
