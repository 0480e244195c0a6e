// SPDX-License-Identifier: GPL-3.0-or-later
// LLMCarbon (Faiz et al. 2024) as published: regressions in the number of parameters, energy and embodied carbon.
// Its validation is circular: the efficiencies come from the papers that it is checked against (docs/methods.md).
#pragma once

#include "app/engine/demand/training.h"

namespace cw::llmcarbon {

namespace constant {
// What an 80 GB GPU holds: 0.03e9 parameters for each GB. Tensor parallelism stays within a node of 8.
inline constexpr Constant parametersPerGpu{2.4e9, "param", "llmcarbon.parameters-per-gpu", "llmcarbon-2024"};
inline constexpr Constant gpusPerNode{8, "1", "llmcarbon.gpus-per-node", "llmcarbon-2024"};
inline constexpr Constant oneParam{1, "param", "one-parameter", "llmcarbon-2024"};
inline constexpr Constant tera{1e12, "FLOP/s/accelerator", "tera", "llmcarbon-2024"};
inline constexpr Constant flopPerToken{6, "FLOP/param/token", "flop-per-parameter-token", "llmcarbon-2024"};
inline constexpr Constant flopPerAnswerToken{2, "FLOP/param/token", "flop-per-parameter-token-forward",
                                             "llmcarbon-2024"};
} // namespace constant

struct Regression {
    Constant a, b, c; // y = a·x² + b·x + c with x the number of parameters
};

inline constexpr Regression kGpus{{-2.12910565e-21, "1", "llmcarbon.gpus.a", "llmcarbon-2024"},
                                  {4.39684339e-9, "1", "llmcarbon.gpus.b", "llmcarbon-2024"},
                                  {799.173057, "1", "llmcarbon.gpus.c", "llmcarbon-2024"}};
inline constexpr Regression kTensorTflops{{-8.82079068e-20, "1", "llmcarbon.tensor.a", "llmcarbon-2024"},
                                          {1.68591116e-9, "1", "llmcarbon.tensor.b", "llmcarbon-2024"},
                                          {133.954735, "1", "llmcarbon.tensor.c", "llmcarbon-2024"}};
inline constexpr Regression kPipelineTflops{{-5.60233749e-23, "1", "llmcarbon.pipeline.a", "llmcarbon-2024"},
                                            {8.45435587e-11, "1", "llmcarbon.pipeline.b", "llmcarbon-2024"},
                                            {134.546129, "1", "llmcarbon.pipeline.c", "llmcarbon-2024"}};

template <class N>
N evaluateRegression(const Regression& r, const N& parameters)
{
    const N x = parameters / num<N>(constant::oneParam);
    return num<N>(r.a) * x * x + num<N>(r.b) * x + num<N>(r.c);
}

// How a model is spread: over the GPUs of a node first (tensor), then over nodes (pipeline). Pure numbers.
template <class N>
struct Parallelism {
    N tensor;
    N pipeline;
};

template <class N>
Parallelism<N> parallelism(const N& parameters)
{
    const N cards = parameters / num<N>(constant::parametersPerGpu);
    const N node = num<N>(constant::gpusPerNode);
    return {minOf(ceilOf(cards), node), ceilOf(cards / node)};
}

// GPUs that train a model of so many parameters: the regression, rounded to whole copies of the model.
template <class N>
N gpuCount(const N& parameters)
{
    const Parallelism<N> spread = parallelism(parameters);
    const N copy = spread.tensor * spread.pipeline;
    const N cards = roundOf(evaluateRegression(kGpus, parameters) / copy) * copy;
    return named(asUnit(cards, "accelerator"), quantity::acceleratorCount);
}

// FLOP/s that each GPU reaches: one fit for models within a node, another for those that need the pipeline.
template <class N>
N reachedFlops(const N& parameters)
{
    const N tera = whereAtMost(parallelism(parameters).pipeline, num<N>(cw::constant::one),
                               evaluateRegression(kTensorTflops, parameters),
                               evaluateRegression(kPipelineTflops, parameters));
    return tera * num<N>(constant::tera);
}

// Above about 2.1e12 parameters the regression asks for no GPU, later for fewer than none: no answer there.
inline bool refuses(double parameters)
{
    return gpuCount(parameters) < 1.0;
}

// The published formula with everything given: days, then energy. averageWatts W/accelerator.
template <class N>
Demand<N> given(const N& flopPerRun, const N& reachedFlopsPerSecond, const N& accelerators,
                const N& averageWatts)
{
    const N hours = flopPerRun / reachedFlopsPerSecond * num<N>(cw::constant::hPerS);
    return training::detail::fromAcceleratorHours(hours, averageWatts, accelerators);
}

// Operations of answering with so many tokens (token/run), for its inference row.
template <class N>
N flopOfAnswers(const N& parameters, const N& tokens)
{
    return named(num<N>(constant::flopPerAnswerToken) * parameters * tokens, quantity::runFlop);
}

// The method as a whole: sizes the cluster from the model. Not where it refuses().
template <class N>
Demand<N> training(const N& activeParameters, const N& tokens, const N& averageWatts)
{
    const N flop = named(num<N>(constant::flopPerToken) * activeParameters * tokens, quantity::runFlop);
    return given(flop, reachedFlops(activeParameters), gpuCount(activeParameters), averageWatts);
}

// Answering, with the speed that training reaches there: it gives no other. outputTokens token/query; watts W/accelerator
// with its share of the server. Not where it refuses().
template <class N>
Demand<N> inference(const N& activeParameters, const N& outputTokens, const N& watts)
{
    const N flop =
        named(num<N>(constant::flopPerAnswerToken) * activeParameters * outputTokens, quantity::queryFlop);
    const N hours = named(flop / reachedFlops(activeParameters) * num<N>(cw::constant::hPerS),
                          quantity::queryAcceleratorHours);
    const N it = named(hours * watts * num<N>(cw::constant::kWPerW), quantity::queryItEnergy);
    return {it, {}, {}, {}, it, hours, {}};
}

} // namespace cw::llmcarbon
