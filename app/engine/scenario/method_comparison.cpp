// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the variants of a scenario, one for each method, and finds out which of them have a result.
#include "app/engine/scenario/method_comparison.h"

#include "app/engine/scenario/evaluate.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

using P = ParameterId;

// What every method of the workload reads besides its own inputs, on the way to the energy of a year.
std::vector<ParameterId> sharedInputs(Workload workload)
{
    switch (workload) {
    case Workload::training:
        return {P::trainingRunsPerYear, P::trainingDevelopmentShare, P::trainingFailedShare, P::sitePue};
    case Workload::inference: return {P::inferenceQueriesPerDay, P::sitePue};
    case Workload::fleet: break;
    }
    return {P::sitePue};
}

std::vector<ParameterId> unknownInputs(const InputSet& inputs, const MethodRow& method)
{
    std::vector<ParameterId> read(method.needs.begin(), method.needs.end());
    for (const ParameterId id : sharedInputs(method.workload))
        if (std::find(read.begin(), read.end(), id) == read.end())
            read.push_back(id);
    std::erase_if(read,
                  [&](ParameterId id) { return isOptional(id) || !std::isnan(inputs[indexOf(id)].point); });
    return read;
}

} // namespace

std::vector<MethodVariant> methodVariants(const InputSet& inputs, Workload workload)
{
    const std::size_t methodInput = indexOf(methodParameter(workload));
    std::vector<MethodVariant> variants;
    for (const MethodRow& row : methodsOf(workload)) {
        MethodVariant v;
        v.method = &row;
        v.option = static_cast<int>(variants.size());
        v.chosen = inputs[methodInput].point == v.option;
        v.inputs = inputs;
        v.inputs[indexOf(onParameter(workload))].point = 1.0;
        v.inputs[methodInput].point = v.option;
        const Outcome outcome = evaluate(v.inputs);
        const WorkloadOutcome& result = outcome.workloads[static_cast<std::size_t>(workload)];
        v.refuses = !result.applies[static_cast<std::size_t>(Per::year)];
        if (!result.perYear[indexOf(Metric::electricityFacility)])
            v.missing = unknownInputs(v.inputs, row);
        variants.push_back(std::move(v));
    }
    return variants;
}

} // namespace cw
