// SPDX-License-Identifier: GPL-3.0-or-later
// The methods, with the inputs that each one reads.
#include "app/engine/parameter/method_table.h"

#include "app/engine/text_marker.h"

#include <algorithm>
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

constexpr std::array kMeasuredFit{P::modelParametersActive,
                                  P::modelParametersTotal,
                                  P::inferencePromptTokens,
                                  P::inferenceCachedPromptTokens,
                                  P::inferenceReasoningTokens,
                                  P::inferenceOutputTokens,
                                  P::inferenceBatch,
                                  P::inferencePrecision,
                                  P::inferenceAcceleratorsPerCopy,
                                  P::inferenceFitFactor,
                                  P::hardwareMemory,
                                  P::hardwareMemoryBandwidth,
                                  P::hardwarePeakFlops,
                                  P::hardwareAcceleratorWatts,
                                  P::inferenceHostRatio,
                                  P::inferenceIdleRatio};
constexpr std::array kJegham{P::inferenceFirstToken,       P::inferenceTokenRate,
                             P::inferenceOutputTokens,     P::inferenceGpuUtilisation,
                             P::inferenceOtherUtilisation, P::hardwareServerKw,
                             P::hardwareAcceleratorWatts,  P::hardwareAcceleratorsPerServer};
constexpr std::array kLlmcarbonUse{P::modelParametersActive, P::inferenceOutputTokens, P::inferencePeakWatts,
                                   P::inferencePowerShare};
constexpr std::array kGreenTraining{P::trainingAccelerators,
                                    P::trainingDays,
                                    P::trainingLoad,
                                    P::hardwareAcceleratorWatts,
                                    P::hardwareAcceleratorsPerServer,
                                    P::hardwareServerCpuWatts,
                                    P::hardwareServerCpuUse,
                                    P::hardwareServerMemory};
constexpr std::array kGreenUse{
    P::inferenceServers,         P::inferenceServerLoad,           P::inferenceQueriesPerDay,
    P::hardwareAcceleratorWatts, P::hardwareAcceleratorsPerServer, P::hardwareServerCpuWatts,
    P::hardwareServerCpuUse,     P::hardwareServerMemory};
constexpr std::array kCodecarbonTraining{P::trainingAccelerators,
                                         P::trainingDays,
                                         P::trainingLoad,
                                         P::hardwareAcceleratorWatts,
                                         P::hardwareAcceleratorsPerServer,
                                         P::hardwareServerCpuWatts,
                                         P::hardwareServerDimms};
constexpr std::array kCodecarbonUse{
    P::inferenceServers,         P::inferenceServerLoad,           P::inferenceQueriesPerDay,
    P::hardwareAcceleratorWatts, P::hardwareAcceleratorsPerServer, P::hardwareServerCpuWatts,
    P::hardwareServerDimms};
constexpr std::array kMlco2{P::trainingAccelerators, P::trainingDays, P::hardwareAcceleratorWatts};

// The braces: prompt tokens, host, idle machines, overhead, embodied. A stated figure counts what its source says.
// clang-format off: one row a line
constexpr std::array kMethods{
    MethodRow{"stated",
              Workload::training,
              CW_TEXT("Method", "Stated energy"),
              "as stated",
              "counterwatt-manual",
              2026,
              {false, true, false, true, false},
              kTrainingStated},
    MethodRow{"accelerator-time",
              Workload::training,
              CW_TEXT("Method", "Accelerators × time × mean power"),
              "server",
              "patterson-2021",
              2021,
              {false, true, false, true, false},
              kAcceleratorTime},
    MethodRow{"server-days",
              Workload::training,
              CW_TEXT("Method", "Servers × days × rated power"),
              "server",
              "de-vries-2023",
              2023,
              {false, true, false, false, false},
              kServerDays},
    MethodRow{"flop",
              Workload::training,
              CW_TEXT("Method", "Computing (6·N·D) ÷ speed reached"),
              "server",
              "narayanan-2021",
              2021,
              {false, true, false, false, false},
              kFlop},
    MethodRow{"llmcarbon-2024",
              Workload::training,
              CW_TEXT("Method", "LLMCarbon 2024"),
              "server",
              "llmcarbon-2024",
              2024,
              {false, true, false, true, true},
              kLlmcarbon},
    MethodRow{"green-algorithms-3",
              Workload::training,
              CW_TEXT("Method", "Green Algorithms 3"),
              "server",
              "green-algorithms-3",
              2025,
              {false, true, false, true, false},
              kGreenTraining},
    MethodRow{"mlco2-2019",
              Workload::training,
              CW_TEXT("Method", "ML CO2 Impact 2019"),
              "accelerator",
              "mlco2-2019",
              2019,
              {false, false, false, false, false},
              kMlco2},
    MethodRow{"codecarbon-3",
              Workload::training,
              CW_TEXT("Method", "CodeCarbon 3"),
              "server",
              "codecarbon-3",
              2025,
              {false, true, false, true, false},
              kCodecarbonTraining},
    MethodRow{"morrison-2025",
              Workload::training,
              CW_TEXT("Method", "Morrison et al. 2025"),
              "as stated",
              "morrison-2025",
              2025,
              {false, true, false, true, true},
              kTrainingStated},
    MethodRow{"stated",
              Workload::inference,
              CW_TEXT("Method", "Stated energy per query"),
              "as stated",
              "counterwatt-manual",
              2026,
              {true, true, true, true, false},
              kInferenceStated},
    MethodRow{"epoch-2025",
              Workload::inference,
              CW_TEXT("Method", "Epoch AI 2025"),
              "server",
              "epoch-2025",
              2025,
              {false, true, false, true, false},
              kEpoch},
    MethodRow{"ecologits-0.9",
              Workload::inference,
              CW_TEXT("Method", "EcoLogits 0.9"),
              "server",
              "ecologits-0.9",
              2025,
              {false, true, false, true, true},
              kEcologits},
    MethodRow{"ecologits-0.8",
              Workload::inference,
              CW_TEXT("Method", "EcoLogits 0.8"),
              "server",
              "ecologits-0.8",
              2024,
              {false, true, false, true, true},
              kEcologitsOld},
    MethodRow{"hardware-time",
              Workload::inference,
              CW_TEXT("Method", "Servers × time ÷ queries"),
              "server",
              "de-vries-2023",
              2023,
              {true, true, true, false, false},
              kHardwareTime},
    MethodRow{"measured-fit",
              Workload::inference,
              CW_TEXT("Method", "Fit to measurements"),
              "accelerator",
              "ml-energy-2026",
              2026,
              {true, true, true, true, false},
              kMeasuredFit},
    MethodRow{"jegham-2025",
              Workload::inference,
              CW_TEXT("Method", "Jegham et al. 2025"),
              "server",
              "jegham-2025",
              2025,
              {true, true, false, true, false},
              kJegham},
    MethodRow{"llmcarbon-2024",
              Workload::inference,
              CW_TEXT("Method", "LLMCarbon 2024"),
              "server",
              "llmcarbon-2024",
              2024,
              {false, true, false, true, true},
              kLlmcarbonUse},
    MethodRow{"green-algorithms-3",
              Workload::inference,
              CW_TEXT("Method", "Green Algorithms 3"),
              "server",
              "green-algorithms-3",
              2025,
              {true, true, true, true, false},
              kGreenUse},
    MethodRow{"codecarbon-3",
              Workload::inference,
              CW_TEXT("Method", "CodeCarbon 3"),
              "server",
              "codecarbon-3",
              2025,
              {true, true, true, true, false},
              kCodecarbonUse},
    MethodRow{"morrison-2025",
              Workload::inference,
              CW_TEXT("Method", "Morrison et al. 2025"),
              "as stated",
              "morrison-2025",
              2025,
              {true, true, false, true, true},
              kInferenceStated},
    MethodRow{"servers",
              Workload::fleet,
              CW_TEXT("Method", "Servers × rated power"),
              "server",
              "de-vries-2023",
              2023,
              {true, true, true, false, false},
              kFleetServers},
    MethodRow{"accelerators",
              Workload::fleet,
              CW_TEXT("Method", "Accelerators × rated power"),
              "server",
              "semianalysis-2024",
              2024,
              {true, true, true, true, false},
              kFleetAccelerators},
    MethodRow{"shipments",
              Workload::fleet,
              CW_TEXT("Method", "Yearly shipments × life"),
              "server",
              "de-vries-2023",
              2023,
              {true, true, true, false, false},
              kFleetShipments},
};
// clang-format on

} // namespace

std::span<const MethodRow> methodTable()
{
    return kMethods;
}

// The rows of a workload stand together.
std::span<const MethodRow> methodsOf(Workload workload)
{
    const auto isOurs = [workload](const MethodRow& row) { return row.workload == workload; };
    const auto first = std::find_if(kMethods.begin(), kMethods.end(), isOurs);
    const auto last = std::find_if_not(first, kMethods.end(), isOurs);
    return {first, last};
}

bool isOptional(ParameterId id)
{
    return id == P::inferenceRequestLatency || id == P::inferenceAcceleratorsPerCopy;
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
