// SPDX-License-Identifier: GPL-3.0-or-later
// The methods, with the inputs that each one reads.
#include "app/engine/parameter/method_table.h"

#include "app/engine/text_marker.h"

#include <array>

namespace cw {

namespace {

using P = ParameterId;

constexpr std::array kTrainingStated{P::trainingStatedEnergy, P::trainingStatedIncludesPue,
                                     P::hardwareAcceleratorWatts};
constexpr std::array kAcceleratorTime{P::trainingAccelerators, P::trainingDays, P::trainingAverageWatts};
constexpr std::array kServerDays{P::trainingAccelerators, P::hardwareAcceleratorsPerServer,
                                 P::hardwareServerKw, P::trainingDays, P::trainingLoad};
constexpr std::array kFlop{P::modelParametersActive, P::modelTrainingTokens, P::trainingRecomputation,
                           P::trainingAccelerators,  P::hardwarePeakFlops,   P::trainingMfu,
                           P::trainingAverageWatts};
constexpr std::array kLlmcarbon{P::modelParametersActive, P::modelTrainingTokens, P::trainingAverageWatts};
constexpr std::array kInferenceStated{P::inferenceWhPerQuery, P::inferenceBoundary, P::inferenceHostRatio,
                                      P::inferenceIdleRatio, P::hardwareAcceleratorWatts};
constexpr std::array kEpoch{P::modelParametersActive, P::inferenceOutputTokens, P::hardwarePeakFlops,
                            P::inferenceUtilisation,  P::inferencePeakWatts,    P::inferencePowerShare};
constexpr std::array kEcologits{P::modelParametersActive, P::modelParametersTotal, P::inferenceOutputTokens,
                                P::inferenceRequestLatency};
constexpr std::array kEcologitsOld{P::modelParametersActive, P::modelParametersTotal,
                                   P::inferenceOutputTokens};
constexpr std::array kHardwareTime{P::inferenceServers, P::hardwareServerKw, P::inferenceServerLoad,
                                   P::inferenceQueriesPerDay, P::hardwareAcceleratorsPerServer};
constexpr std::array kFleetServers{P::fleetServers,
                                   P::hardwareServerKw,
                                   P::fleetLoadBasis,
                                   P::fleetLoad,
                                   P::fleetUtilisation,
                                   P::fleetIdleShare,
                                   P::hardwareAcceleratorsPerServer};
constexpr std::array kFleetAccelerators{P::fleetAccelerators, P::fleetWattsPerAccelerator, P::fleetLoadBasis,
                                        P::fleetLoad,         P::fleetUtilisation,         P::fleetIdleShare};
constexpr std::array kFleetShipments{P::fleetShipmentsPerYear,
                                     P::fleetLife,
                                     P::hardwareServerKw,
                                     P::fleetLoadBasis,
                                     P::fleetLoad,
                                     P::fleetUtilisation,
                                     P::fleetIdleShare,
                                     P::hardwareAcceleratorsPerServer};

// clang-format off: one row a line
constexpr std::array kMethods{
    MethodRow{"stated", Workload::training, CW_TEXT("Method", "Stated energy"), "as stated",
              "counterwatt-manual", 2026, kTrainingStated},
    MethodRow{"accelerator-time", Workload::training, CW_TEXT("Method", "Accelerators × time × mean power"),
              "server", "patterson-2021", 2021, kAcceleratorTime},
    MethodRow{"server-days", Workload::training, CW_TEXT("Method", "Servers × days × rated power"), "server",
              "de-vries-2023", 2023, kServerDays},
    MethodRow{"flop", Workload::training, CW_TEXT("Method", "Computing (6·N·D) ÷ speed reached"), "server",
              "narayanan-2021", 2021, kFlop},
    MethodRow{"llmcarbon-2024", Workload::training, CW_TEXT("Method", "LLMCarbon 2024"), "server",
              "llmcarbon-2024", 2024, kLlmcarbon},
    MethodRow{"stated", Workload::inference, CW_TEXT("Method", "Stated energy per query"), "as stated",
              "counterwatt-manual", 2026, kInferenceStated},
    MethodRow{"epoch-2025", Workload::inference, CW_TEXT("Method", "Epoch AI 2025"), "server", "epoch-2025",
              2025, kEpoch},
    MethodRow{"ecologits-0.9", Workload::inference, CW_TEXT("Method", "EcoLogits 0.9"), "server",
              "ecologits-0.9", 2025, kEcologits},
    MethodRow{"ecologits-0.8", Workload::inference, CW_TEXT("Method", "EcoLogits 0.8"), "server",
              "ecologits-0.8", 2024, kEcologitsOld},
    MethodRow{"hardware-time", Workload::inference, CW_TEXT("Method", "Servers × time ÷ queries"), "server",
              "de-vries-2023", 2023, kHardwareTime},
    MethodRow{"servers", Workload::fleet, CW_TEXT("Method", "Servers × rated power"), "server",
              "de-vries-2023", 2023, kFleetServers},
    MethodRow{"accelerators", Workload::fleet, CW_TEXT("Method", "Accelerators × rated power"), "server",
              "semianalysis-2024", 2024, kFleetAccelerators},
    MethodRow{"shipments", Workload::fleet, CW_TEXT("Method", "Yearly shipments × life"), "server",
              "de-vries-2023", 2023, kFleetShipments},
};
// clang-format on

} // namespace

std::span<const MethodRow> methodTable()
{
    return kMethods;
}

std::span<const MethodRow> methodsOf(Workload workload)
{
    const std::span<const MethodRow> all = kMethods;
    switch (workload) {
    case Workload::training: return all.subspan(0, 5);
    case Workload::inference: return all.subspan(5, 5);
    case Workload::fleet: return all.subspan(10, 3);
    }
    return {};
}

const char* workloadKey(Workload workload)
{
    constexpr std::array keys{"training", "inference", "fleet"};
    return keys[static_cast<std::size_t>(workload)];
}

ParameterId methodParameter(Workload workload)
{
    constexpr std::array ids{P::trainingMethod, P::inferenceMethod, P::fleetMethod};
    return ids[static_cast<std::size_t>(workload)];
}

ParameterId onParameter(Workload workload)
{
    constexpr std::array ids{P::trainingOn, P::inferenceOn, P::fleetOn};
    return ids[static_cast<std::size_t>(workload)];
}

} // namespace cw
