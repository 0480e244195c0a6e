// SPDX-License-Identifier: GPL-3.0-or-later
// From the inputs of a scenario to its results: chooses the methods and puts the formulas of demand/ and site/ together.
// A template over the number type, so that values, distributions, explanations and the dimension test share it.
#pragma once

#include "app/engine/demand/ecologits.h"
#include "app/engine/demand/fleet.h"
#include "app/engine/demand/inference.h"
#include "app/engine/demand/llmcarbon.h"
#include "app/engine/demand/training.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/metric.h"
#include "app/engine/site/site.h"

#include <array>
#include <cmath>
#include <optional>

namespace cw {

// The inputs of one scenario in the number type N. Choices, flags and "is it known" are the scenario's, not a draw's.
template <class N>
struct Inputs {
    std::array<N, kParameterCount> values;
    std::array<double, kParameterCount> points;

    const N& operator[](ParameterId id) const { return values[indexOf(id)]; }
    [[nodiscard]] int choice(ParameterId id) const { return static_cast<int>(points[indexOf(id)]); }
    [[nodiscard]] bool on(ParameterId id) const { return points[indexOf(id)] != 0.0; }
    [[nodiscard]] bool known(ParameterId id) const { return !std::isnan(points[indexOf(id)]); }
};

// The year of one workload. A metric that does not apply or depends on an unknown input has no value.
template <class N>
struct WorkloadYear {
    std::array<std::optional<N>, kMetricCount> metrics;
    // How many days, runs, queries, 1,000 tokens that year holds; none where that makes no sense.
    std::array<std::optional<N>, kPerCount> units;

    std::optional<N>& operator[](Metric m) { return metrics[indexOf(m)]; }
    const std::optional<N>& operator[](Metric m) const { return metrics[indexOf(m)]; }
};

namespace formulas {

using P = ParameterId;

namespace quantity {
inline constexpr Quantity yearItEnergy{"it-energy", "kWh/year"};
inline constexpr Quantity yearAcceleratorHours{"accelerator-hours", "accelerator.h/year"};
inline constexpr Quantity runsCounted{"runs-counted", "run/year"};
inline constexpr Quantity queriesPerYear{"queries-per-year", "query/year"};
inline constexpr Quantity queriesOfTraining{"queries-of-training", "query/year"};
inline constexpr Quantity ktokensPerYear{"ktokens-per-year", "ktoken/year"};
inline constexpr Quantity baselineShare{"fn.baseline-share", "1"};
} // namespace quantity

template <class N>
Demand<N> trainingDemand(const Inputs<N>& in)
{
    switch (static_cast<TrainingMethod>(in.choice(P::trainingMethod))) {
    case TrainingMethod::stated:
        return training::stated(in[P::trainingStatedEnergy], in[P::sitePue],
                                in.on(P::trainingStatedIncludesPue), in[P::hardwareAcceleratorWatts]);
    case TrainingMethod::acceleratorTime:
        return training::acceleratorTime(in[P::trainingAccelerators], in[P::trainingDays],
                                         in[P::trainingAverageWatts]);
    case TrainingMethod::serverDays:
        return training::serverDays(in[P::trainingAccelerators], in[P::hardwareAcceleratorsPerServer],
                                    in[P::hardwareServerKw], in[P::trainingDays], in[P::trainingLoad]);
    case TrainingMethod::flop:
        return training::flop(training::flopOfRun(in[P::modelParametersActive], in[P::modelTrainingTokens],
                                                  in.on(P::trainingRecomputation)),
                              in[P::hardwarePeakFlops], in[P::trainingMfu], in[P::trainingAccelerators],
                              in[P::trainingAverageWatts]);
    case TrainingMethod::llmcarbon2024: break;
    }
    return llmcarbon::training(in[P::modelParametersActive], in[P::modelTrainingTokens],
                               in[P::trainingAverageWatts]);
}

template <class N>
Demand<N> inferenceDemand(const Inputs<N>& in)
{
    switch (static_cast<InferenceMethod>(in.choice(P::inferenceMethod))) {
    case InferenceMethod::stated:
        return inference::stated(in[P::inferenceWhPerQuery],
                                 static_cast<Boundary>(in.choice(P::inferenceBoundary)), in[P::sitePue],
                                 in[P::inferenceHostRatio], in[P::inferenceIdleRatio],
                                 in[P::hardwareAcceleratorWatts]);
    case InferenceMethod::epoch2025:
        return inference::epoch2025(in[P::modelParametersActive], in[P::inferenceOutputTokens],
                                    in[P::hardwarePeakFlops], in[P::inferenceUtilisation],
                                    in[P::inferencePeakWatts], in[P::inferencePowerShare]);
    case InferenceMethod::ecologits09:
        return ecologits::v09<N>(
            in[P::modelParametersActive], in[P::modelParametersTotal], in[P::inferenceOutputTokens],
            in.known(P::inferenceRequestLatency) ? std::optional<N>(in[P::inferenceRequestLatency])
                                                 : std::nullopt);
    case InferenceMethod::ecologits08:
        return ecologits::v08(in[P::modelParametersActive], in[P::modelParametersTotal],
                              in[P::inferenceOutputTokens]);
    case InferenceMethod::hardwareTime: break;
    }
    return inference::hardwareTime(in[P::inferenceServers], in[P::hardwareServerKw],
                                   in[P::inferenceServerLoad], in[P::inferenceQueriesPerDay],
                                   in[P::hardwareAcceleratorsPerServer]);
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

// Multiplies the energies and hours of a demand by how often it happens in a year.
template <class N>
Demand<N> timesPerYear(Demand<N> d, const N& timesPerYear)
{
    for (auto* part : {&d.accelerators, &d.host, &d.idle, &d.unsplit})
        if (*part)
            *part = **part * timesPerYear;
    d.it = named(d.it * timesPerYear, quantity::yearItEnergy);
    d.acceleratorHours = named(d.acceleratorHours * timesPerYear, quantity::yearAcceleratorHours);
    return d;
}

template <class N>
N queriesPerYear(const Inputs<N>& in)
{
    return named(in[P::inferenceQueriesPerDay] * num<N>(constant::daysPerYear), quantity::queriesPerYear);
}

// The demand of a whole year, with development and failed runs for training.
template <class N>
Demand<N> demandOfYear(Workload workload, const Inputs<N>& in)
{
    switch (workload) {
    case Workload::training: {
        const N runs = named(
            in[P::trainingRunsPerYear]
                * (num<N>(constant::one) + in[P::trainingDevelopmentShare] + in[P::trainingFailedShare]),
            quantity::runsCounted);
        return timesPerYear(trainingDemand(in), runs);
    }
    case Workload::inference: return timesPerYear(inferenceDemand(in), queriesPerYear(in));
    case Workload::fleet: break;
    }
    return fleetDemand(in);
}

template <class N>
void addEnergy(WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in)
{
    year[Metric::electricityIt] = d.it;
    year[Metric::electricityAccelerators] = d.accelerators;
    year[Metric::electricityHost] = d.host;
    year[Metric::electricityIdle] = d.idle;
    year[Metric::electricityUnsplit] = d.unsplit;
    year[Metric::electricityOverhead] = site::overheadEnergy(d.it, in[P::sitePue]);
    year[Metric::electricityFacility] = site::facilityEnergy(d.it, in[P::sitePue]);
    year[Metric::powerMean] = site::meanPower(*year[Metric::electricityFacility]);
    if (d.ratedKw)
        year[Metric::powerPeak] = site::peakPower(*d.ratedKw, in[P::sitePue]);
}

template <class N>
void addCarbon(WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in)
{
    const N& facility = *year[Metric::electricityFacility];
    const N& residual =
        in.choice(P::siteResidualBasis) == 0 ? in[P::siteGridFactor] : in[P::siteResidualFactor];
    year[Metric::carbonLocation] = site::carbonLocation(facility, in[P::siteGridFactor]);
    year[Metric::carbonMarket] = site::carbonMarket(facility, in[P::siteContractedShare], residual);
    year[Metric::carbonEmbodied] = site::carbonEmbodied(
        d.acceleratorHours, in[P::hardwareAcceleratorEmbodied], in[P::hardwareServerEmbodied],
        in[P::hardwareAcceleratorsPerServer], in[P::hardwareLife]);
    year[Metric::carbonTotal] = *year[Metric::carbonLocation] + *year[Metric::carbonEmbodied];
}

template <class N>
void addWater(WorkloadYear<N>& year, const Inputs<N>& in, bool asEcologits09)
{
    const N& facility = *year[Metric::electricityFacility];
    const N& cooled = asEcologits09 ? facility : *year[Metric::electricityIt];
    year[Metric::waterOnSite] = site::waterOnSite(cooled, in[P::siteWue]);
    year[Metric::waterOffSite] = asEcologits09
        ? site::waterOffSiteEcologits(facility, in[P::sitePue], in[P::siteWaterConsumption])
        : site::waterOffSite(facility, in[P::siteWaterConsumption]);
    year[Metric::waterConsumption] =
        site::waterConsumption(*year[Metric::waterOnSite], *year[Metric::waterOffSite]);
    year[Metric::waterWithdrawal] = site::waterWithdrawal(facility, in[P::siteWaterWithdrawal]);
    year[Metric::waterThroughflow] = site::waterThroughflow(facility, in[P::siteWaterThroughflow]);
}

// `baselineShare`: the part of the scenario's free tonnes that falls to this workload; none where it has them all.
template <class N>
void addCost(WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in,
             const std::optional<N>& baselineShare)
{
    const N baseline = baselineShare ? in[P::costCarbonBaseline] * *baselineShare : in[P::costCarbonBaseline];
    const N charged = site::chargedTonnes(*year[Metric::carbonLocation], baseline);
    year[Metric::costElectricity] =
        site::costElectricity(*year[Metric::electricityFacility], in[P::costTariff]);
    year[Metric::costCarbon] =
        site::costCarbon(charged, in[P::costCarbonPrice], in[P::costCarbonStep], in[P::costCarbonYears]);
    year[Metric::costRunning] = *year[Metric::costElectricity] + *year[Metric::costCarbon];
    year[Metric::costHardware] =
        site::costHardware(d.acceleratorHours, in[P::hardwarePrice], in[P::hardwareLife]);
    year[Metric::costTotal] = *year[Metric::costRunning] + *year[Metric::costHardware];
}

// What a year holds of each unit. A run of training is shared by the queries of the model's life.
template <class N>
void addUnits(WorkloadYear<N>& year, Workload workload, const Inputs<N>& in)
{
    const auto at = [&](Per per) -> std::optional<N>& { return year.units[static_cast<std::size_t>(per)]; };
    at(Per::year) = num<N>(constant::one);
    at(Per::day) = num<N>(constant::daysPerYear);
    if (workload == Workload::training)
        at(Per::run) = in[P::trainingRunsPerYear];
    if (workload == Workload::fleet || !in.on(P::inferenceOn))
        return;
    N queries = queriesPerYear(in);
    if (workload == Workload::training)
        queries = named(queries * (in[P::trainingRunsPerYear] * in[P::trainingModelLife]),
                        quantity::queriesOfTraining);
    at(Per::query) = queries;
    at(Per::ktoken) = named(queries * in[P::inferenceOutputTokens] / num<N>(constant::tokensPerKtoken),
                            quantity::ktokensPerYear);
}

} // namespace formulas

inline constexpr std::array kWorkloads{Workload::training, Workload::inference, Workload::fleet};

// Whether a workload has results: it is on, and its method has an answer for the inputs. LLMCarbon's regressions have
// none beyond their range.
template <class N>
bool hasResults(Workload workload, const Inputs<N>& in)
{
    using P = ParameterId;
    const bool refuses = workload == Workload::training
        && in.choice(P::trainingMethod) == static_cast<int>(TrainingMethod::llmcarbon2024)
        && llmcarbon::refuses(in.points[indexOf(P::modelParametersActive)]);
    return in.on(onParameter(workload)) && !refuses;
}

// The share of the scenario's computer energy that a workload takes: the tonnes free of charge are shared by it. `it` is
// its own energy. None where the workload is the only one.
template <class N>
std::optional<N> baselineShare(Workload workload, const N& it, const Inputs<N>& in)
{
    std::optional<N> all;
    for (const Workload w : kWorkloads)
        if (w != workload && hasResults(w, in)) {
            const N others = formulas::demandOfYear(w, in).it;
            all = all ? *all + others : it + others;
        }
    if (!all)
        return std::nullopt;
    return named(it / *all, formulas::quantity::baselineShare);
}

// One workload of a scenario; only where hasResults().
template <class N>
WorkloadYear<N> workloadYear(Workload workload, const Inputs<N>& in)
{
    const Demand<N> demand = formulas::demandOfYear(workload, in);
    const bool asEcologits09 = workload == Workload::inference
        && in.choice(ParameterId::inferenceMethod) == static_cast<int>(InferenceMethod::ecologits09);
    WorkloadYear<N> year;
    formulas::addEnergy(year, demand, in);
    formulas::addCarbon(year, demand, in);
    formulas::addWater(year, in, asEcologits09);
    formulas::addCost(year, demand, in, baselineShare(workload, demand.it, in));
    formulas::addUnits(year, workload, in);
    return year;
}

} // namespace cw
