// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the method of a workload and feeds it with the scenario's inputs: the energy of one run, query or year.
// A template over the number type, like the formulas of demand/ themselves.
#pragma once

#include "app/engine/demand/ecologits.h"
#include "app/engine/demand/fleet.h"
#include "app/engine/demand/inference.h"
#include "app/engine/demand/jegham.h"
#include "app/engine/demand/llmcarbon.h"
#include "app/engine/demand/measured_fit.h"
#include "app/engine/demand/mlco2.h"
#include "app/engine/demand/server_power.h"
#include "app/engine/demand/training.h"
#include "app/engine/number/batch.h"
#include "app/engine/parameter/method_table.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/metric.h"

#include <array>
#include <cmath>
#include <optional>

namespace cw {

// The inputs of one scenario in the number type N. Choices, flags and "is it known" are the scenario's, not a draw's.
template <class N>
struct Inputs {
    std::array<N, kParameterCount> values;
    std::array<double, kParameterCount> points;
    // The results that will be asked for, with their parts (withParts): others need not be computed.
    MetricSet wanted = MetricSet().set();

    const N& operator[](ParameterId id) const { return values[indexOf(id)]; }
    [[nodiscard]] int choice(ParameterId id) const { return static_cast<int>(points[indexOf(id)]); }
    [[nodiscard]] bool on(ParameterId id) const { return points[indexOf(id)] != 0.0; }
    [[nodiscard]] bool wants(Metric metric) const { return wanted[indexOf(metric)]; }
    [[nodiscard]] bool known(ParameterId id) const { return !std::isnan(points[indexOf(id)]); }
};

namespace formulas {

using P = ParameterId;

template <class N>
N greenAlgorithmsKw(const Inputs<N>& in, P load)
{
    return green_algorithms::serverKw(in[P::hardwareAcceleratorsPerServer] * in[P::hardwareAcceleratorWatts],
                                      in[load], in[P::hardwareServerCpuWatts], in[P::hardwareServerCpuUse],
                                      in[P::hardwareServerMemory]);
}

template <class N>
N codecarbonKw(const Inputs<N>& in, P load)
{
    return codecarbon::serverKw(in[P::hardwareAcceleratorsPerServer] * in[P::hardwareAcceleratorWatts],
                                in[load], in[P::hardwareServerCpuWatts], in[P::hardwareServerDimms]);
}

// Servers of a known power for the duration of the run.
template <class N>
Demand<N> serversInTraining(const Inputs<N>& in, const N& serverKw, const N& load)
{
    return training::serverDays(in[P::trainingAccelerators], in[P::hardwareAcceleratorsPerServer], serverKw,
                                in[P::trainingDays], load);
}

// Servers of a known power around the clock.
template <class N>
Demand<N> serversInUse(const Inputs<N>& in, const N& serverKw, const N& load)
{
    return inference::hardwareTime(in[P::inferenceServers], serverKw, load, in[P::inferenceQueriesPerDay],
                                   in[P::hardwareAcceleratorsPerServer]);
}

template <class N>
Demand<N> statedTraining(const Inputs<N>& in)
{
    return training::stated(in[P::trainingStatedEnergy], in[P::sitePue], in.on(P::trainingStatedIncludesPue),
                            in[P::hardwareAcceleratorWatts]);
}

template <class N>
Demand<N> trainingDemand(const Inputs<N>& in)
{
    const N one = num<N>(constant::one);
    switch (static_cast<TrainingMethod>(in.choice(P::trainingMethod))) {
    case TrainingMethod::stated:
    case TrainingMethod::morrison2025: return statedTraining(in);
    case TrainingMethod::acceleratorTime:
        return training::acceleratorTime(in[P::trainingAccelerators], in[P::trainingDays],
                                         in[P::trainingAverageWatts]);
    case TrainingMethod::serverDays:
        return serversInTraining(in, in[P::hardwareServerKw], in[P::trainingLoad]);
    case TrainingMethod::flop:
        return training::flop(training::flopOfRun(in[P::modelParametersActive], in[P::modelTrainingTokens],
                                                  in.on(P::trainingRecomputation)),
                              in[P::hardwarePeakFlops], in[P::trainingMfu], in[P::trainingAccelerators],
                              in[P::trainingAverageWatts]);
    case TrainingMethod::greenAlgorithms3:
        return serversInTraining(in, greenAlgorithmsKw(in, P::trainingLoad), one);
    case TrainingMethod::codecarbon3: return serversInTraining(in, codecarbonKw(in, P::trainingLoad), one);
    case TrainingMethod::mlco22019: {
        Demand<N> d = training::acceleratorTime(in[P::trainingAccelerators], in[P::trainingDays],
                                                in[P::hardwareAcceleratorWatts]);
        d.it = named(mlco2::rounded(d.it, mlco2::constant::oneKWh), cw::quantity::runItEnergy);
        d.unsplit = d.it;
        return d;
    }
    case TrainingMethod::llmcarbon2024: break;
    }
    return llmcarbon::training(in[P::modelParametersActive], in[P::modelTrainingTokens],
                               in[P::trainingAverageWatts]);
}

inline measured::Precision precisionOf(int choice)
{
    return static_cast<measured::Precision>(choice);
}

template <class N>
Demand<N> measuredFit(const Inputs<N>& in)
{
    const measured::Precision precision = precisionOf(in.choice(P::inferencePrecision));
    const N& total = in[P::modelParametersTotal];
    const N& memory = in[P::hardwareMemory];
    // A number that is given holds the weights here, see methodRefuses(): the comparison tells it in the explanation.
    const N accelerators = in.known(P::inferenceAcceleratorsPerCopy)
        ? maxOf(in[P::inferenceAcceleratorsPerCopy], measured::filledAccelerators(total, precision, memory))
        : measured::leastAccelerators(total, precision, memory);
    const measured::Serving<N> serving{in[P::modelParametersActive],
                                       total,
                                       precision,
                                       in[P::inferenceBatch],
                                       accelerators,
                                       in[P::hardwareMemoryBandwidth],
                                       in[P::hardwarePeakFlops],
                                       in[P::hardwareAcceleratorWatts]};
    const measured::Tokens<N> tokens{in[P::inferencePromptTokens], in[P::inferenceCachedPromptTokens],
                                     in[P::inferenceOutputTokens] + in[P::inferenceReasoningTokens]};
    return measured::perQuery(serving, tokens, in[P::inferenceFitFactor], in[P::inferenceHostRatio],
                              in[P::inferenceIdleRatio]);
}

template <class N>
Demand<N> jegham2025(const Inputs<N>& in)
{
    const auto server = jegham::serverOf(in[P::hardwareServerKw], in[P::hardwareAcceleratorsPerServer],
                                         in[P::hardwareAcceleratorWatts]);
    return jegham::perQuery(in[P::inferenceFirstToken], in[P::inferenceOutputTokens],
                            in[P::inferenceTokenRate], server, in[P::inferenceGpuUtilisation],
                            in[P::inferenceOtherUtilisation]);
}

template <class N>
Demand<N> statedInference(const Inputs<N>& in)
{
    return inference::stated(
        in[P::inferenceWhPerQuery], static_cast<Boundary>(in.choice(P::inferenceBoundary)), in[P::sitePue],
        in[P::inferenceHostRatio], in[P::inferenceIdleRatio], in[P::hardwareAcceleratorWatts]);
}

template <class N>
Demand<N> ecologits09(const Inputs<N>& in)
{
    const auto latency = in.known(P::inferenceRequestLatency)
        ? std::optional<N>(in[P::inferenceRequestLatency])
        : std::nullopt;
    return ecologits::v09<N>(in[P::modelParametersActive], in[P::modelParametersTotal],
                             in[P::inferenceOutputTokens], latency);
}

template <class N>
Demand<N> inferenceDemand(const Inputs<N>& in)
{
    const N one = num<N>(constant::one);
    switch (static_cast<InferenceMethod>(in.choice(P::inferenceMethod))) {
    case InferenceMethod::stated:
    case InferenceMethod::morrison2025: return statedInference(in);
    case InferenceMethod::epoch2025:
        return inference::epoch2025(in[P::modelParametersActive], in[P::inferenceOutputTokens],
                                    in[P::hardwarePeakFlops], in[P::inferenceUtilisation],
                                    in[P::inferencePeakWatts], in[P::inferencePowerShare]);
    case InferenceMethod::ecologits09: return ecologits09(in);
    case InferenceMethod::ecologits08:
        return ecologits::v08(in[P::modelParametersActive], in[P::modelParametersTotal],
                              in[P::inferenceOutputTokens]);
    case InferenceMethod::measuredFit: return measuredFit(in);
    case InferenceMethod::jegham2025: return jegham2025(in);
    case InferenceMethod::llmcarbon2024:
        return llmcarbon::inference(in[P::modelParametersActive], in[P::inferenceOutputTokens],
                                    in[P::inferencePeakWatts] * in[P::inferencePowerShare]);
    case InferenceMethod::greenAlgorithms3:
        return serversInUse(in, greenAlgorithmsKw(in, P::inferenceServerLoad), one);
    case InferenceMethod::codecarbon3: return serversInUse(in, codecarbonKw(in, P::inferenceServerLoad), one);
    case InferenceMethod::hardwareTime: break;
    }
    return serversInUse(in, in[P::hardwareServerKw], in[P::inferenceServerLoad]);
}

template <class N>
Demand<N> fleetDemand(const Inputs<N>& in)
{
    const auto method = static_cast<FleetMethod>(in.choice(P::fleetMethod));
    N rated, accelerators;
    if (method == FleetMethod::accelerators) {
        rated = fleet::ratedOfAccelerators(in[P::fleetAccelerators], in[P::fleetWattsPerAccelerator]);
        accelerators = in[P::fleetAccelerators];
    } else {
        const N servers = method == FleetMethod::servers
            ? in[P::fleetServers]
            : fleet::stockOfShipments(in[P::fleetShipmentsPerYear], in[P::fleetLife]);
        rated = fleet::ratedOfServers(servers, in[P::hardwareServerKw]);
        accelerators = servers * in[P::hardwareAcceleratorsPerServer];
    }
    if (in.choice(P::fleetLoadBasis) == 0)
        return fleet::yearAtShare(rated, in[P::fleetLoad], accelerators);
    return fleet::yearAtUtilisation(rated, in[P::fleetUtilisation], in[P::fleetIdleShare], accelerators);
}

// Whether a method refuses an input; of draws, any of them.
template <class N>
bool refusesAny(const Inputs<N>& in, P id, bool (*refuses)(double))
{
    if constexpr (std::is_same_v<N, Batch>) {
        for (std::size_t i = 0; i < Batch::kSize && !in[id].isSame(); ++i)
            if (refuses(in[id][i]))
                return true;
    }
    return refuses(in.points[indexOf(id)]);
}

// Whether the method of a workload has no answer for these inputs: LLMCarbon beyond the range of its regressions,
// measured-fit where the model does not fit the accelerators given.
template <class N>
bool methodRefuses(Workload workload, const Inputs<N>& in)
{
    const auto point = [&](P id) { return in.points[indexOf(id)]; };
    if (workload == Workload::training)
        return in.choice(P::trainingMethod) == static_cast<int>(TrainingMethod::llmcarbon2024)
            && refusesAny(in, P::modelParametersActive, llmcarbon::refuses);
    if (workload == Workload::fleet)
        return false;
    const auto method = static_cast<InferenceMethod>(in.choice(P::inferenceMethod));
    if (method == InferenceMethod::llmcarbon2024)
        return refusesAny(in, P::modelParametersActive, llmcarbon::refuses);
    return method == InferenceMethod::measuredFit
        && measured::refuses(point(P::modelParametersTotal), precisionOf(in.choice(P::inferencePrecision)),
                             point(P::inferenceAcceleratorsPerCopy), point(P::hardwareMemory));
}

} // namespace formulas

} // namespace cw
