// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about training: LLMCarbon, Patterson 2021, Meta's LLaMA paper and model cards.
#pragma once

#include "tests/validation/peer_answer.h"

#include <array>

namespace cw::validation::training_rows {

// --- LLMCarbon ----------------------------------------------------------------------------------------------------

// A mixture of experts is counted with its base model.
inline double computedParameters(const PeerRow& row)
{
    return 1e9 * row.inputs.number(row.inputs.text("type") == "MoE" ? "base_params_B" : "params_B");
}

inline double computedTokens(const PeerRow& row)
{
    return 1e9 * row.inputs.number("tokens_B");
}

inline InputSet llmcarbonRun(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    return trainingInputs(TrainingMethod::flop,
                          {{P::modelParametersActive, computedParameters(row)},
                           {P::modelTrainingTokens, computedTokens(row)},
                           {P::trainingRecomputation, 0},
                           {P::hardwarePeakFlops, 1e12 * in.number("peak_TFLOPs")},
                           {P::trainingMfu, in.number("hw_efficiency")},
                           {P::trainingAccelerators, in.number("n_devices")},
                           {P::trainingAverageWatts, in.number("avg_system_W")},
                           {P::sitePue, in.number("PUE")},
                           {P::siteGridFactor, 1000.0 * in.number("kgCO2_per_kWh")}});
}

inline Answer flop(const PeerRow& row)
{
    return is(training::flopOfRun(computedParameters(row), computedTokens(row), false), "FLOP");
}

inline Answer trainingDays(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const double speed = 1e12 * in.number("peak_TFLOPs") * in.number("hw_efficiency");
    const auto demand =
        llmcarbon::given(training::flopOfRun(computedParameters(row), computedTokens(row), false), speed,
                         in.number("n_devices"), in.number("avg_system_W"));
    return is(training::daysOfRun(demand.acceleratorHours, in.number("n_devices")), "d");
}

inline Answer llmcarbonEnergy(const PeerRow& row)
{
    return is(total(llmcarbonRun(row), M::electricityFacility, Per::run), "kWh");
}

inline Answer llmcarbonCarbon(const PeerRow& row)
{
    return is(total(llmcarbonRun(row), M::carbonLocation, Per::run), "kg");
}

// The same tokens answered instead of learnt: 2 instead of 6 operations for each parameter and token.
inline Answer llmcarbonAnswers(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const double speed = 1e12 * in.number("peak_TFLOPs") * in.number("hw_efficiency");
    const auto demand =
        llmcarbon::given(llmcarbon::flopOfAnswers(computedParameters(row), computedTokens(row)), speed,
                         in.number("n_devices"), in.number("avg_system_W"));
    return is(site::carbonLocation(site::facilityEnergy(demand.it, in.number("PUE")),
                                   1000.0 * in.number("kgCO2_per_kWh")),
              "kg");
}

// XLM-R on 512 V100 in 64 servers; kg for each part from the published hardware table: die area or capacity × kg.
inline Answer llmcarbonEmbodied(const PeerRow& row)
{
    constexpr double v100 = 8.15 * 1.2;
    constexpr double server =
        1.47 * 1 + 256 * 0.4 + 32768 * 0.018 + 111.6 * 1.2; // CPU, DRAM, SSD, other chips
    return is(total(trainingInputs(TrainingMethod::acceleratorTime,
                                   {{P::trainingAccelerators, 512},
                                    {P::trainingDays, row.inputs.number("days")},
                                    {P::hardwareAcceleratorEmbodied, v100},
                                    {P::hardwareServerEmbodied, server},
                                    {P::hardwareAcceleratorsPerServer, 8},
                                    {P::hardwareLife, row.inputs.number("lifetime_years")}}),
                    M::carbonEmbodied, Per::run),
              "kg");
}

inline Answer llmcarbonGpus(const PeerRow& row)
{
    return is(llmcarbon::gpuCount(1e9 * row.inputs.number("params_B")), "accelerator");
}

inline Answer llmcarbonSpeed(const PeerRow& row)
{
    return asPrinted(llmcarbon::reachedFlops(1e9 * row.inputs.number("params_B")), "FLOP/s");
}

// --- Patterson 2021 -----------------------------------------------------------------------------------------------

inline Answer pattersonEnergy(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    return is(total(trainingInputs(TrainingMethod::acceleratorTime,
                                   {{P::trainingAccelerators, in.number("chips")},
                                    {P::trainingDays, in.number("days")},
                                    {P::trainingAverageWatts, in.number("avg_W_per_chip")},
                                    {P::sitePue, in.number("PUE")}}),
                    M::electricityFacility, Per::run),
              "kWh");
}

inline InputSet publishedRun(const PeerRow& row)
{
    return statedRun(1000.0 * row.inputs.number("energy_MWh"));
}

inline Answer grossCarbon(const PeerRow& row)
{
    return is(
        total(with(publishedRun(row), {{P::siteGridFactor, 1000.0 * row.inputs.number("kg_per_kWh_gross")}}),
              M::carbonLocation, Per::run),
        "kg");
}

// Net: what the company's own purchases leave, as a residual factor.
inline Answer netCarbon(const PeerRow& row)
{
    return is(total(with(publishedRun(row),
                         {{P::siteResidualBasis, 1},
                          {P::siteContractedShare, 0},
                          {P::siteResidualFactor, 1000.0 * row.inputs.number("kg_per_kWh_net")}}),
                    M::carbonMarket, Per::run),
              "kg");
}

// --- Meta ---------------------------------------------------------------------------------------------------------

inline InputSet gpuHours(const PeerRow& row)
{
    return trainingInputs(TrainingMethod::acceleratorTime,
                          {{P::trainingAccelerators, 1},
                           {P::trainingDays, row.inputs.number("gpu_hours") / 24.0},
                           {P::trainingAverageWatts, row.inputs.number("W")}});
}

inline InputSet llama1Run(const PeerRow& row)
{
    return with(gpuHours(row),
                {{P::sitePue, row.inputs.number("PUE")},
                 {P::siteGridFactor, 1000.0 * row.inputs.number("kg_per_kWh")}});
}

inline Answer llama1Energy(const PeerRow& row)
{
    return is(total(llama1Run(row), M::electricityFacility, Per::run), "kWh");
}

inline Answer llama1Carbon(const PeerRow& row)
{
    return is(total(llama1Run(row), M::carbonLocation, Per::run), "kg");
}

// The factor that a card's tonnes imply for its hours at rated power.
inline Answer impliedFactor(const PeerRow& row)
{
    return is(solved(gpuHours(row), P::siteGridFactor, M::carbonLocation, Per::run,
                     1000.0 * row.inputs.number("co2_t")),
              "g/kWh");
}

inline Answer cardCarbon(const PeerRow&)
{
    return because("constants not published: the card gives neither PUE nor grid factor");
}

inline const std::vector<PeerFunction>& functions()
{
    static const std::vector<PeerFunction> all{
        {"LLMCarbon", "FLOPs", flop},
        {"LLMCarbon", "training_days", trainingDays},
        {"LLMCarbon", "training_energy", llmcarbonEnergy},
        {"LLMCarbon", "training_co2", llmcarbonCarbon},
        {"LLMCarbon", "inference_co2_of_same_tokens", llmcarbonAnswers},
        {"LLMCarbon", "embodied_co2", llmcarbonEmbodied},
        {"LLMCarbon", "n_gpus", llmcarbonGpus},
        {"LLMCarbon", "achieved_TFLOPs_per_GPU", llmcarbonSpeed},
        {"Patterson 2021", "training_energy", pattersonEnergy},
        {"Patterson 2021", "gross_co2", grossCarbon},
        {"Patterson 2021", "net_co2", netCarbon},
        {"Patterson 2021", "*", [](const PeerRow&) { return noInputs(); }},
        {"Meta LLaMA-1", "training_energy", llama1Energy},
        {"Meta LLaMA-1", "training_co2", llama1Carbon},
        {"Meta model cards", "implied_kg_per_TDP_kWh", impliedFactor},
        {"Meta model cards", "*", cardCarbon},
    };
    return all;
}

} // namespace cw::validation::training_rows
