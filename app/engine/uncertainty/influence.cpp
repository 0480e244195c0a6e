// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado and indices of scenarios.
#include "app/engine/uncertainty/influence.h"

#include "app/engine/scenario/evaluate.h"
#include "app/engine/uncertainty/draw_plan.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kP5 = 0.05;
constexpr double kP95 = 0.95;

// The answer for one set of numbers for each scenario; absent where a result is.
template <class N>
std::optional<N> answer(const Question& question, std::span<const Inputs<N>> inputs)
{
    std::vector<std::optional<N>> results;
    for (const Inputs<N>& in : inputs)
        results.push_back(resultOf(scenarioResults(in), question.metric, question.per));
    if (results.size() == 1)
        return results[0];
    return results[0] && results[1] ? std::optional<N>(*results[1] - *results[0]) : std::nullopt;
}

// Every input that has a range at its median: a source's own value may stand at the very end of its range.
std::vector<Inputs<double>> plainOf(const Question& question)
{
    std::vector<Inputs<double>> plain;
    for (const InputSet& inputs : question.scenarios) {
        plain.push_back(plainInputs(inputs));
        for (std::size_t i = 0; i < kParameterCount; ++i)
            if (inputs[i].range)
                plain.back().values[i] = medianOf(*inputs[i].range);
    }
    return plain;
}

// The answer with one input moved, wherever it is drawn.
std::optional<double> answerAt(const Question& question, std::vector<Inputs<double>> plain,
                               const DrawnInput& drawn, double value)
{
    const ParameterRow& row = parameterRow(drawn.input);
    for (const std::size_t s : drawn.scenarios)
        plain[s].values[indexOf(drawn.input)] = std::clamp(value, row.minimum, row.maximum);
    return onlyKnown(answer<double>(question, plain));
}

// Central difference of half a per cent to either side, as far as the input's bounds let it. Scenarios that share a range may
// have different points: each is moved from its own.
std::optional<double> elasticityAt(const Question& question, const std::vector<Inputs<double>>& plain,
                                   const DrawnInput& drawn, double base)
{
    constexpr double kStep = 0.005;
    const ParameterRow& row = parameterRow(drawn.input);
    const std::size_t at = indexOf(drawn.input);
    std::vector<Inputs<double>> below = plain;
    std::vector<Inputs<double>> above = plain;
    double moved = 0.0; // relative, the least of the scenarios
    for (const std::size_t s : drawn.scenarios) {
        const double point = plain[s].values[at];
        below[s].values[at] = std::clamp(point * (1.0 - kStep), row.minimum, row.maximum);
        above[s].values[at] = std::clamp(point * (1.0 + kStep), row.minimum, row.maximum);
        const double share = point == 0.0 ? 0.0 : (above[s].values[at] - below[s].values[at]) / point;
        moved = s == drawn.scenarios.front() ? share : std::min(moved, share);
    }
    const auto atLow = onlyKnown(answer<double>(question, below));
    const auto atHigh = onlyKnown(answer<double>(question, above));
    if (!atLow || !atHigh || base == 0.0 || moved == 0.0)
        return std::nullopt;
    return (*atHigh - *atLow) / base / moved;
}

std::optional<TornadoBar> barOf(const Question& question, const std::vector<Inputs<double>>& plain,
                                const DrawnInput& drawn, double base)
{
    const ParameterRow& row = parameterRow(drawn.input);
    const RangeEnds ends{std::clamp(quantile(drawn.range, kP5), row.minimum, row.maximum),
                         std::clamp(quantile(drawn.range, kP95), row.minimum, row.maximum)};
    const auto low = answerAt(question, plain, drawn, ends.low);
    const auto high = answerAt(question, plain, drawn, ends.high);
    if (!low || !high || (*low == base && *high == base))
        return std::nullopt;
    return TornadoBar{
        {drawn.input, drawn.scenarios}, ends, *low, *high, elasticityAt(question, plain, drawn, base)};
}

// Correlations change no single bar.
std::vector<DrawnInput> drawnInputs(const Question& question)
{
    const auto plan = DrawPlan::make(question.scenarios, {});
    return plan ? plan.value().inputs() : std::vector<DrawnInput>();
}

} // namespace

std::optional<Tornado> tornado(const Question& question)
{
    const auto plain = plainOf(question);
    const auto base = onlyKnown(answer<double>(question, plain));
    if (!base)
        return std::nullopt;
    Tornado out{*base, {}};
    for (const DrawnInput& drawn : drawnInputs(question))
        if (auto bar = barOf(question, plain, drawn, *base))
            out.bars.push_back(std::move(*bar));
    std::stable_sort(out.bars.begin(), out.bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.atHigh - a.atLow) > std::abs(b.atHigh - b.atLow);
    });
    return out;
}

namespace {

// The scenarios with only the ranges that move something: every dimension less saves two evaluations a point.
std::vector<InputSet> withOnly(const Question& question, const Tornado& moving)
{
    std::vector<InputSet> kept = question.scenarios;
    for (std::size_t s = 0; s < kept.size(); ++s)
        for (InputValue& value : kept[s])
            value.range.reset();
    for (const TornadoBar& bar : moving.bars)
        for (const std::size_t s : bar.mover.scenarios)
            kept[s][indexOf(bar.mover.input)].range = question.scenarios[s][indexOf(bar.mover.input)].range;
    return kept;
}

bool sameMover(const DrawnInput& drawn, const Mover& mover)
{
    return drawn.input == mover.input && drawn.scenarios == mover.scenarios;
}

} // namespace

std::optional<std::vector<Influence>> influences(const Question& question, std::size_t points,
                                                 std::uint64_t seed, const KeepGoing& keepGoing)
{
    const auto moving = tornado(question);
    if (!moving || moving->bars.empty())
        return std::nullopt;
    const auto scenarios = withOnly(question, *moving);
    const auto plan = DrawPlan::make(scenarios, {}).takeValue();
    BlockDrawer drawer(plan, MetricSet().set(indexOf(question.metric)));
    bool finite = true;
    const BlockModel model = [&](std::span<const UniformBlock* const> inputs, std::span<double> results) {
        drawer.draw(inputs);
        std::vector<Inputs<Batch>> drawn;
        for (std::size_t s = 0; s < scenarios.size(); ++s)
            drawn.push_back(drawer.inputs(s));
        const auto out = answer<Batch>(question, drawn);
        for (std::size_t k = 0; k < results.size(); ++k) {
            results[k] = out ? (*out)[k] : 0.0;
            finite = finite && out && std::isfinite(results[k]);
        }
    };
    const auto indices = sobolIndices(plan.inputs().size(), points, seed, model,
                                      [&](double share) { return finite && keepGoing(share); });
    if (!indices || !finite)
        return std::nullopt;
    std::vector<Influence> out;
    for (const TornadoBar& bar : moving->bars)
        for (std::size_t i = 0; i < indices->size(); ++i)
            if (sameMover(plan.inputs()[i], bar.mover))
                out.push_back({bar.mover, (*indices)[i]});
    return out;
}

} // namespace cw
