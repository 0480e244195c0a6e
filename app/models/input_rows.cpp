// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of each method and each kind of result. A test compares these lists with the leaves of the explanation
// trees of all methods: a formula that reads another input fails it.
#include "app/models/input_rows.h"

#include "app/engine/scenario/formulas.h"
#include "app/models/number_text.h"

#include <algorithm>
#include <bitset>
#include <string_view>

namespace cw {

namespace {

using P = ParameterId;
using M = Metric;
using InputFlags = std::bitset<kParameterCount>;

void add(InputFlags& flags, std::initializer_list<P> ids)
{
    for (const P id : ids)
        flags.set(indexOf(id));
}

void remove(InputFlags& flags, std::initializer_list<P> ids)
{
    for (const P id : ids)
        flags.reset(indexOf(id));
}

double pointOf(const InputSet& inputs, P id)
{
    return inputs[indexOf(id)].point;
}

const MethodRow& chosenMethod(const InputSet& inputs, Workload workload)
{
    return methodsOf(workload)[static_cast<std::size_t>(pointOf(inputs, methodParameter(workload)))];
}

// What the method needs, without what belongs to options that are not chosen.
InputFlags methodInputs(const InputSet& inputs, Workload workload)
{
    InputFlags flags;
    for (const P id : chosenMethod(inputs, workload).needs)
        flags.set(indexOf(id));
    if (flags.test(indexOf(P::inferenceBoundary)) && pointOf(inputs, P::inferenceBoundary) != 0.0)
        remove(flags, {P::inferenceHostRatio, P::inferenceIdleRatio});
    if (pointOf(inputs, P::fleetLoadBasis) == 0.0)
        remove(flags, {P::fleetUtilisation, P::fleetIdleShare});
    else
        remove(flags, {P::fleetLoad});
    return flags;
}

bool isTraining(const InputSet& inputs, Workload workload, TrainingMethod method)
{
    return workload == Workload::training
        && pointOf(inputs, P::trainingMethod) == static_cast<double>(method);
}

// Of these, what the accelerator hours (for embodied carbon and hardware cost) are made of.
InputFlags hourInputs(const InputSet& inputs, Workload workload)
{
    InputFlags flags = methodInputs(inputs, workload);
    if (isTraining(inputs, workload, TrainingMethod::flop))
        remove(flags, {P::trainingAccelerators}); // tells the peak power alone
    return flags;
}

// And what the energy is made of: without what some methods read for the accelerator hours alone.
InputFlags demandInputs(const InputSet& inputs, Workload workload)
{
    InputFlags flags = hourInputs(inputs, workload);
    const std::string_view method = chosenMethod(inputs, workload).id;
    if (method == "stated" || method == "morrison-2025")
        remove(flags, {P::hardwareAcceleratorWatts});
    if (method == "hardware-time" || workload == Workload::fleet)
        remove(flags, {P::hardwareAcceleratorsPerServer});
    return flags;
}

Accounting accountingOf(const InputSet& inputs, Workload workload)
{
    return cw::accountingOf(workload, static_cast<int>(pointOf(inputs, methodParameter(workload))));
}

// How often it happens in a year.
void addFrequency(InputFlags& flags, Workload workload)
{
    if (workload == Workload::training)
        add(flags, {P::trainingRunsPerYear, P::trainingDevelopmentShare, P::trainingFailedShare});
    if (workload == Workload::inference)
        add(flags, {P::inferenceQueriesPerDay});
}

InputFlags energyInputs(const InputSet& inputs, Workload workload)
{
    InputFlags flags = demandInputs(inputs, workload);
    addFrequency(flags, workload);
    if (accountingOf(inputs, workload).overhead == OverheadRule::site)
        add(flags, {P::sitePue});
    return flags;
}

// A price of 0 makes its baseline, step and years irrelevant. The tonnes free of charge are shared among the workloads
// by their energy: each one's cost reads the others' inputs.
void addCarbonPrice(InputFlags& flags, const InputSet& inputs)
{
    add(flags, {P::costCarbonPrice});
    if (pointOf(inputs, P::costCarbonPrice) == 0.0)
        return;
    add(flags, {P::siteGridFactor, P::costCarbonBaseline, P::costCarbonStep, P::costCarbonYears});
    for (const Workload other : kWorkloads)
        if (isOn(inputs, other))
            flags |= energyInputs(inputs, other);
}

void addEmbodied(InputFlags& flags)
{
    add(flags,
        {P::hardwareAcceleratorEmbodied, P::hardwareServerEmbodied, P::hardwareAcceleratorsPerServer,
         P::hardwareLife});
}

void addCarbon(InputFlags& flags, const InputSet& inputs, M metric)
{
    if (metric == M::carbonLocation || metric == M::carbonTotal)
        add(flags, {P::siteGridFactor});
    if (metric == M::carbonMarket) {
        const bool residual = pointOf(inputs, P::siteResidualBasis) != 0.0;
        add(flags,
            {P::siteContractedShare, P::siteResidualBasis,
             residual ? P::siteResidualFactor : P::siteGridFactor});
    }
    if (metric == M::carbonEmbodied || metric == M::carbonTotal)
        addEmbodied(flags);
}

void addWater(InputFlags& flags, M metric, GridWater gridWater)
{
    if (metric == M::waterOnSite || metric == M::waterConsumption)
        add(flags, {P::siteWue});
    if (gridWater != GridWater::none && (metric == M::waterOffSite || metric == M::waterConsumption))
        add(flags, {P::siteWaterConsumption});
    if (metric == M::waterWithdrawal)
        add(flags, {P::siteWaterWithdrawal});
    if (metric == M::waterThroughflow)
        add(flags, {P::siteWaterThroughflow});
}

void addCost(InputFlags& flags, const InputSet& inputs, M metric)
{
    if (metric == M::costElectricity || metric == M::costRunning || metric == M::costTotal)
        add(flags, {P::costTariff});
    if (metric == M::costCarbon || metric == M::costRunning || metric == M::costTotal)
        addCarbonPrice(flags, inputs);
    if (metric == M::costHardware || metric == M::costTotal)
        add(flags, {P::hardwarePrice, P::hardwareLife});
}

// What turns the year into queries and tokens.
void addUnitInputs(InputFlags& flags, const InputSet& inputs, Workload workload)
{
    if (workload == Workload::fleet || !isOn(inputs, Workload::inference))
        return;
    add(flags, {P::inferenceQueriesPerDay, P::inferenceOutputTokens});
    if (workload == Workload::training)
        add(flags, {P::trainingModelLife});
}

bool countsHours(M metric)
{
    return metric == M::carbonEmbodied || metric == M::carbonTotal || metric == M::costHardware
        || metric == M::costTotal;
}

InputFlags resultInputs(const InputSet& inputs, Workload workload, M metric)
{
    InputFlags flags = energyInputs(inputs, workload);
    if (countsHours(metric))
        flags |= hourInputs(inputs, workload);
    if (metric == M::powerPeak)
        flags |= methodInputs(inputs, workload);
    addCarbon(flags, inputs, metric);
    addWater(flags, metric, accountingOf(inputs, workload).gridWater);
    addCost(flags, inputs, metric);
    return flags;
}

InputFlags workloadInputs(const InputSet& inputs, Workload workload)
{
    InputFlags flags;
    for (const MetricRow& row : metricTable())
        flags |= resultInputs(inputs, workload, row.metric);
    addUnitInputs(flags, inputs, workload);
    flags.set(indexOf(methodParameter(workload)));
    return flags;
}

std::vector<P> listOf(const InputFlags& flags)
{
    std::vector<P> ids;
    for (const ParameterRow& row : parameterTable())
        if (flags.test(indexOf(row.id)))
            ids.push_back(row.id);
    return ids;
}

InputFlags numberFlags(const InputSet& inputs, Workload workload, M metric)
{
    InputFlags flags = resultInputs(inputs, workload, metric);
    for (const ParameterRow& row : parameterTable())
        if (row.kind != ParameterKind::number)
            flags.reset(indexOf(row.id));
    return flags;
}

bool isSolid(const InputValue& value)
{
    return value.origin.grade == Grade::measured || value.origin.grade == Grade::disclosed;
}

// What the manual itself defines (one run a year, no repeated runs, no carbon price) is how we count, not an estimate.
bool isConvention(const InputValue& value)
{
    return value.origin.kind == OriginKind::tableDefault && value.origin.source == "counterwatt-manual";
}

} // namespace

std::vector<ParameterId> visibleInputs(const InputSet& inputs)
{
    InputFlags flags;
    for (const Workload workload : kWorkloads) {
        flags.set(indexOf(onParameter(workload)));
        if (isOn(inputs, workload))
            flags |= workloadInputs(inputs, workload);
    }
    return listOf(flags);
}

std::vector<ParameterId> visibleInputs(const InputSet& inputs, const InputSet& baseline)
{
    InputFlags different;
    for (const P id : differingInputs(inputs, baseline))
        different.set(indexOf(id));
    std::vector<P> ids = visibleInputs(inputs);
    std::erase_if(ids, [&](P id) { return !different.test(indexOf(id)); });
    return ids;
}

std::vector<ParameterId> numbersRead(const InputSet& inputs, Workload workload, Metric metric)
{
    return listOf(numberFlags(inputs, workload, metric));
}

std::vector<ParameterId> numbersRead(const InputSet& inputs, Metric metric)
{
    InputFlags flags;
    for (const Workload workload : kWorkloads)
        if (isOn(inputs, workload))
            flags |= numberFlags(inputs, workload, metric);
    return listOf(flags);
}

bool isOn(const InputSet& inputs, Workload workload)
{
    return pointOf(inputs, onParameter(workload)) != 0.0;
}

int digitsOf(const InputSet& inputs, Metric metric)
{
    const std::vector<P> read = numbersRead(inputs, metric);
    const bool solid = std::all_of(read.begin(), read.end(), [&](P id) {
        return isSolid(inputs[indexOf(id)]) || isConvention(inputs[indexOf(id)]);
    });
    return solid && !read.empty() ? kSourcedDigits : kEstimateDigits;
}

} // namespace cw
