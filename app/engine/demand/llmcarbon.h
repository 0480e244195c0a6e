// SPDX-License-Identifier: GPL-3.0-or-later
// LLMCarbon (Faiz et al. 2024) as published: regressions in the number of parameters, energy and embodied carbon.
// Its validation is circular: the efficiencies come from the papers that it is checked against (docs/methods.md).
#pragma once

#include "app/engine/demand/training.h"

namespace cw::llmcarbon {

// The GPU-count regression turns negative here: beyond, the method has no answer.
inline constexpr double kLargestParameters = 2.2e12;

namespace constant {
inline constexpr Constant oneParam{1, "param", "one-parameter", "llmcarbon-2024"};
inline constexpr Constant tera{1e12, "FLOP/s/accelerator", "tera", "llmcarbon-2024"};
inline constexpr Constant flopPerToken{6, "FLOP/param/token", "flop-per-parameter-token", "llmcarbon-2024"};
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

// GPUs that train a model of so many parameters; whole GPUs, as the published code rounds up.
template <class N>
N gpuCount(const N& parameters)
{
    return named(asUnit(ceilOf(evaluateRegression(kGpus, parameters)), "accelerator"), quantity::acceleratorCount);
}

// FLOP/s that each GPU reaches: the regression of models that fit tensor parallelism.
template <class N>
N reachedFlops(const N& parameters)
{
    return evaluateRegression(kTensorTflops, parameters) * num<N>(constant::tera);
}

// The published formula with everything given: days, then energy. averageWatts W/accelerator.
template <class N>
Demand<N> given(const N& flopPerRun, const N& reachedFlopsPerSecond, const N& accelerators, const N& averageWatts)
{
    const N hours = flopPerRun / reachedFlopsPerSecond * num<N>(cw::constant::hPerS);
    return training::detail::fromAcceleratorHours(hours, averageWatts, accelerators);
}

// The method as a whole: sizes the cluster from the model. Only for parameters <= kLargestParameters.
template <class N>
Demand<N> training(const N& activeParameters, const N& tokens, const N& averageWatts)
{
    const N flop = named(num<N>(constant::flopPerToken) * activeParameters * tokens, quantity::runFlop);
    return given(flop, reachedFlops(activeParameters), gpuCount(activeParameters), averageWatts);
}

} // namespace cw::llmcarbon
