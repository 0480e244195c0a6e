// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a workload can be computed: each method with each flag and choice that it reads.
#pragma once

#include "tests/engine/test_inputs.h"

#include <vector>

namespace cw::test {

struct Combination {
    std::string name;
    InputSet inputs;
};

// The defaults, and plausible values where the table says "not known".
inline InputSet everythingKnown()
{
    return with(defaultInputs(),
                {{P::inferenceRequestLatency, 5.0},
                 {P::inferenceFirstToken, 0.5},
                 {P::inferenceTokenRate, 60.0},
                 {P::inferenceCachedPromptTokens, 50.0},
                 {P::inferenceReasoningTokens, 300.0},
                 {P::hardwarePrice, 30000.0},
                 {P::siteResidualFactor, 500.0},
                 {P::siteWaterWithdrawal, 40.0},
                 {P::siteWaterThroughflow, 4080.0},
                 {P::costCarbonPrice, 55.0},
                 {P::costCarbonBaseline, 1000.0},
                 {P::costCarbonStep, 0.05},
                 {P::costCarbonYears, 6.0},
                 {P::siteContractedShare, 0.6},
                 {P::trainingDevelopmentShare, 0.5},
                 {P::trainingFailedShare, 0.25},
                 {P::trainingRunsPerYear, 4.0},
                 {P::trainingModelLife, 1.5}});
}

// The flags and choices besides the method that change the formula of a workload.
inline std::vector<ParameterId> switchesOf(Workload workload)
{
    switch (workload) {
    case Workload::training:
        return {P::trainingStatedIncludesPue, P::trainingRecomputation, P::siteResidualBasis, P::inferenceOn};
    case Workload::inference: return {P::inferenceBoundary, P::siteResidualBasis, P::trainingOn};
    case Workload::fleet: return {P::fleetLoadBasis, P::siteResidualBasis, P::inferenceOn};
    }
    return {};
}

// All options of one input on top of what is there.
inline std::vector<Combination> multiplied(const std::vector<Combination>& all, ParameterId id)
{
    std::vector<Combination> out;
    const auto options = choiceOptions(id);
    for (const Combination& c : all)
        for (std::size_t i = 0; i < options.size(); ++i)
            out.push_back({c.name + ' ' + parameterRow(id).key + '=' + options[i].id,
                           with(c.inputs, {{id, static_cast<double>(i)}})});
    return out;
}

inline std::vector<Combination> combinationsOf(Workload workload)
{
    std::vector<Combination> all{
        {workloadKey(workload), with(everythingKnown(), {{onParameter(workload), 1.0}})}};
    all = multiplied(all, methodParameter(workload));
    for (const ParameterId id : switchesOf(workload))
        all = multiplied(all, id);
    if (workload != Workload::inference)
        return all;
    // EcoLogits takes a measured latency only where one is known, measured-fit the accelerators of a copy. Experts in 8
    // bits have a coefficient of their own.
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i)
        all.push_back({all[i].name + " latency unknown, accelerators known, experts in 8 bits",
                       with(all[i].inputs,
                            {{P::inferenceRequestLatency, kUnknown},
                             {P::inferenceAcceleratorsPerCopy, 8.0},
                             {P::inferencePrecision, 1.0},
                             {P::modelParametersActive, 37e9}})});
    return all;
}

} // namespace cw::test
