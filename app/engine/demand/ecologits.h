// SPDX-License-Identifier: GPL-3.0-or-later
// EcoLogits 0.9 and 0.8 (GenAI Impact), reproduced from their published formulas and constants (METHODS §2).
// Input tokens are ignored, as there. Water of 0.9 counts the PUE twice, as there (site/site.h).
#pragma once

#include "app/engine/demand/demand.h"

#include <optional>

namespace cw::ecologits {

namespace constant {
inline constexpr Constant billion{1e9, "param", "billion-parameters", "ecologits-0.9"};
inline constexpr Constant overhead{1.2, "1", "ecologits.memory-overhead", "ecologits-0.9"};
inline constexpr Constant gpuMemory{80, "1", "ecologits.gpu-memory-gb", "ecologits-0.9"};
inline constexpr Constant gpusPerServer{8, "accelerator/server", "ecologits.gpus-per-server",
                                        "ecologits-0.9"};
// 0.9
inline constexpr Constant alpha{1.1665273170451914e-06, "Wh/token/accelerator", "ecologits.alpha",
                                "ecologits-0.9"};
inline constexpr Constant beta{-0.011205921025579175, "1", "ecologits.beta", "ecologits-0.9"};
inline constexpr Constant gamma{4.052928146734005e-05, "Wh/token/accelerator", "ecologits.gamma",
                                "ecologits-0.9"};
inline constexpr Constant latencyPerBillion{6.785088094353663e-4, "s/token", "ecologits.latency-p",
                                            "ecologits-0.9"};
inline constexpr Constant latencyPerBatch{3.119310311688259e-4, "s/token", "ecologits.latency-b",
                                          "ecologits-0.9"};
inline constexpr Constant latencyBase{0.019473717579473387, "s/token", "ecologits.latency-0",
                                      "ecologits-0.9"};
inline constexpr Constant batch{64, "1", "ecologits.batch", "ecologits-0.9"};
inline constexpr Constant bytes16{2, "1", "ecologits.bytes-16bit", "ecologits-0.9"};
inline constexpr Constant serverKw{1.2, "kW/server", "ecologits.server-kw", "ecologits-0.9"};
// 0.8
inline constexpr Constant alphaOld{8.91e-5, "Wh/token/accelerator", "ecologits08.alpha", "ecologits-0.8"};
inline constexpr Constant betaOld{1.43e-3, "Wh/token/accelerator", "ecologits08.beta", "ecologits-0.8"};
inline constexpr Constant latencyPerBillionOld{8.02e-4, "s/token", "ecologits08.latency-p", "ecologits-0.8"};
inline constexpr Constant latencyBaseOld{2.23e-2, "s/token", "ecologits08.latency-0", "ecologits-0.8"};
inline constexpr Constant bytes4{0.5, "1", "ecologits08.bytes-4bit", "ecologits-0.8"};
inline constexpr Constant serverKwOld{1, "kW/server", "ecologits08.server-kw", "ecologits-0.8"};
} // namespace constant

// Wh per output token and GPU; activeBillions = active parameters ÷ 1e9.
template <class N>
N gpuWhPerToken(const N& activeBillions, const N& batch)
{
    return num<N>(constant::alpha) * expOf(num<N>(constant::beta) * batch) * activeBillions
        + num<N>(constant::gamma);
}

// Seconds per output token.
template <class N>
N latencyPerToken(const N& activeBillions, const N& batch)
{
    return num<N>(constant::latencyPerBillion) * activeBillions + num<N>(constant::latencyPerBatch) * batch
        + num<N>(constant::latencyBase);
}

// GPUs of 80 GB that hold the weights, a pure number.
template <class N>
N gpusForWeights(const N& totalParameters, const Constant& bytesPerWeight)
{
    const N gigabytes =
        num<N>(constant::overhead) * (totalParameters / num<N>(constant::billion)) * num<N>(bytesPerWeight);
    return ceilOf(gigabytes / num<N>(constant::gpuMemory));
}

// 0.9: 16-bit weights, and a power of two as vLLM wants it.
template <class N>
N gpuCount(const N& totalParameters)
{
    const N cards = powerOfTwoAbove(gpusForWeights(totalParameters, constant::bytes16));
    return named(asUnit(cards, "accelerator"), quantity::acceleratorCount);
}

// 0.8: 4-bit weights, as many as are needed.
template <class N>
N gpuCountOld(const N& totalParameters)
{
    return named(asUnit(gpusForWeights(totalParameters, constant::bytes4), "accelerator"),
                 quantity::acceleratorCount);
}

// What both versions share: a request occupies `gpus` for `latency` s/query, together with `batch` others.
template <class N>
Demand<N> request(const N& gpus, const N& gpuWh, const N& outputTokens, const N& latency, const N& serverKw,
                  const std::optional<N>& batch)
{
    const N occupied = latency * num<N>(cw::constant::hPerS);
    const N share = batch ? occupied / *batch : occupied;
    Demand<N> d;
    d.accelerators =
        named(gpus * outputTokens * gpuWh * num<N>(cw::constant::kWhPerWh), quantity::queryAcceleratorEnergy);
    d.host = named(share * serverKw * (gpus / num<N>(constant::gpusPerServer)), quantity::queryHostEnergy);
    d.it = named(*d.accelerators + *d.host, quantity::queryItEnergy);
    d.acceleratorHours = named(share * gpus, quantity::queryAcceleratorHours);
    return d;
}

// kWh/query before PUE. `measuredLatency` (s/query) replaces the estimate where it is known and shorter.
template <class N>
Demand<N> v09(const N& activeParameters, const N& totalParameters, const N& outputTokens,
              const std::optional<N>& measuredLatency)
{
    const N billions = activeParameters / num<N>(constant::billion);
    const N batch = num<N>(constant::batch);
    N latency = outputTokens * latencyPerToken(billions, batch);
    if (measuredLatency)
        latency = minOf(latency, *measuredLatency);
    return request<N>(gpuCount(totalParameters), gpuWhPerToken(billions, batch), outputTokens,
                      named(latency, quantity::queryLatency), num<N>(constant::serverKw), batch);
}

// The version before 0.9 (up to November 2025): other fits, 4-bit weights, no batch.
template <class N>
Demand<N> v08(const N& activeParameters, const N& totalParameters, const N& outputTokens)
{
    const N billions = activeParameters / num<N>(constant::billion);
    const N latency =
        outputTokens * (num<N>(constant::latencyPerBillionOld) * billions + num<N>(constant::latencyBaseOld));
    const N wh = num<N>(constant::alphaOld) * billions + num<N>(constant::betaOld);
    return request<N>(gpuCountOld(totalParameters), wh, outputTokens, named(latency, quantity::queryLatency),
                      num<N>(constant::serverKwOld), std::nullopt);
}

} // namespace cw::ecologits
