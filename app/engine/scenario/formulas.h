// SPDX-License-Identifier: GPL-3.0-or-later
// From the inputs of a scenario to its results: chooses the methods and puts the formulas of demand/ and site/ together.
// A template over the number type, so that values, distributions, explanations and the dimension test share it.
#pragma once

#include "app/engine/scenario/accounting.h"
#include "app/engine/scenario/demand_choice.h"
#include "app/engine/scenario/metric.h"
#include "app/engine/site/site.h"

#include <array>
#include <cmath>
#include <optional>

namespace cw {

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

// The rules of the method that the inputs choose.
template <class N>
Accounting accountingOf(Workload workload, const Inputs<N>& in)
{
    return cw::accountingOf(workload, in.choice(methodParameter(workload)));
}

template <class N>
N queriesPerYear(const Inputs<N>& in, const Constant& daysPerYear)
{
    return named(in[P::inferenceQueriesPerDay] * num<N>(daysPerYear), quantity::queriesPerYear);
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
    case Workload::inference:
        return timesPerYear(inferenceDemand(in), queriesPerYear(in, accountingOf(workload, in).daysPerYear));
    case Workload::fleet: break;
    }
    return fleetDemand(in);
}

} // namespace formulas

inline constexpr std::array kWorkloads{Workload::training, Workload::inference, Workload::fleet};

// Whether a workload has results: it is on, and its method has an answer for the inputs.
template <class N>
bool hasResults(Workload workload, const Inputs<N>& in)
{
    return in.on(onParameter(workload)) && !formulas::methodRefuses(workload, in);
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

namespace formulas {

template <class N>
void addEnergy(WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in, const Accounting& rules)
{
    const N pue = rules.overhead == OverheadRule::none ? num<N>(constant::one) : in[P::sitePue];
    year[Metric::electricityIt] = d.it;
    year[Metric::electricityAccelerators] = d.accelerators;
    year[Metric::electricityHost] = d.host;
    year[Metric::electricityIdle] = d.idle;
    year[Metric::electricityUnsplit] = d.unsplit;
    year[Metric::electricityFacility] = site::facilityEnergy(d.it, pue);
    if (in.wants(Metric::electricityOverhead))
        year[Metric::electricityOverhead] = site::overheadEnergy(d.it, pue);
    if (in.wants(Metric::powerMean))
        year[Metric::powerMean] = site::meanPower(*year[Metric::electricityFacility]);
    if (d.ratedKw && in.wants(Metric::powerPeak))
        year[Metric::powerPeak] = site::peakPower(*d.ratedKw, pue);
}

template <class N>
void addCarbon(WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in, const Accounting& rules)
{
    const N& facility = *year[Metric::electricityFacility];
    const N& residual =
        in.choice(P::siteResidualBasis) == 0 ? in[P::siteGridFactor] : in[P::siteResidualFactor];
    if (in.wants(Metric::carbonLocation))
        year[Metric::carbonLocation] = rules.carbon == CarbonRounding::twoDecimals
            ? site::carbonLocationRounded(facility, in[P::siteGridFactor])
            : site::carbonLocation(facility, in[P::siteGridFactor]);
    if (in.wants(Metric::carbonMarket))
        year[Metric::carbonMarket] = site::carbonMarket(facility, in[P::siteContractedShare], residual);
    if (in.wants(Metric::carbonEmbodied))
        year[Metric::carbonEmbodied] = site::carbonEmbodied(
            d.acceleratorHours, in[P::hardwareAcceleratorEmbodied], in[P::hardwareServerEmbodied],
            in[P::hardwareAcceleratorsPerServer], in[P::hardwareLife]);
    if (in.wants(Metric::carbonTotal))
        year[Metric::carbonTotal] = *year[Metric::carbonLocation] + *year[Metric::carbonEmbodied];
}

// Consumed at the power plants; none where the method does not count it.
template <class N>
std::optional<N> waterOffSite(const N& facility, const Inputs<N>& in, GridWater rule)
{
    switch (rule) {
    case GridWater::none: return std::nullopt;
    case GridWater::pueTwice:
        return site::waterOffSiteEcologits(facility, in[P::sitePue], in[P::siteWaterConsumption]);
    case GridWater::ofFacility: break;
    }
    return site::waterOffSite(facility, in[P::siteWaterConsumption]);
}

template <class N>
void addWater(WorkloadYear<N>& year, const Inputs<N>& in, const Accounting& rules)
{
    const N& facility = *year[Metric::electricityFacility];
    const N& cooled =
        rules.coolingWater == CoolingWater::ofFacility ? facility : *year[Metric::electricityIt];
    if (in.wants(Metric::waterOnSite))
        year[Metric::waterOnSite] = site::waterOnSite(cooled, in[P::siteWue]);
    if (in.wants(Metric::waterOffSite))
        year[Metric::waterOffSite] = waterOffSite(facility, in, rules.gridWater);
    if (in.wants(Metric::waterConsumption))
        year[Metric::waterConsumption] = year[Metric::waterOffSite]
            ? site::waterConsumption(*year[Metric::waterOnSite], *year[Metric::waterOffSite])
            : *year[Metric::waterOnSite];
    if (in.wants(Metric::waterWithdrawal))
        year[Metric::waterWithdrawal] = site::waterWithdrawal(facility, in[P::siteWaterWithdrawal]);
    if (in.wants(Metric::waterThroughflow))
        year[Metric::waterThroughflow] = site::waterThroughflow(facility, in[P::siteWaterThroughflow]);
}

// Of the tonnes above what is free of charge.
template <class N>
N carbonCost(Workload workload, const WorkloadYear<N>& year, const Demand<N>& d, const Inputs<N>& in)
{
    const std::optional<N> share = baselineShare(workload, d.it, in);
    const N baseline = share ? in[P::costCarbonBaseline] * *share : in[P::costCarbonBaseline];
    const N charged = site::chargedTonnes(*year[Metric::carbonLocation], baseline);
    return site::costCarbon(charged, in[P::costCarbonPrice], in[P::costCarbonStep], in[P::costCarbonYears]);
}

template <class N>
void addCost(WorkloadYear<N>& year, Workload workload, const Demand<N>& d, const Inputs<N>& in)
{
    if (in.wants(Metric::costElectricity))
        year[Metric::costElectricity] =
            site::costElectricity(*year[Metric::electricityFacility], in[P::costTariff]);
    if (in.wants(Metric::costCarbon))
        year[Metric::costCarbon] = carbonCost(workload, year, d, in);
    if (in.wants(Metric::costRunning))
        year[Metric::costRunning] = *year[Metric::costElectricity] + *year[Metric::costCarbon];
    if (in.wants(Metric::costHardware))
        year[Metric::costHardware] =
            site::costHardware(d.acceleratorHours, in[P::hardwarePrice], in[P::hardwareLife]);
    if (in.wants(Metric::costTotal))
        year[Metric::costTotal] = *year[Metric::costRunning] + *year[Metric::costHardware];
}

// What a year holds of each unit. A run of training is shared by the queries of the model's life.
template <class N>
void addUnits(WorkloadYear<N>& year, Workload workload, const Inputs<N>& in)
{
    const auto at = [&](Per per) -> std::optional<N>& { return year.units[static_cast<std::size_t>(per)]; };
    at(Per::year) = num<N>(constant::one);
    const Constant daysPerYear = accountingOf(workload, in).daysPerYear;
    at(Per::day) = num<N>(daysPerYear);
    if (workload == Workload::training)
        at(Per::run) = in[P::trainingRunsPerYear];
    if (workload == Workload::fleet || !in.on(P::inferenceOn))
        return;
    N queries = queriesPerYear(in, daysPerYear);
    if (workload == Workload::training)
        queries = named(queries * (in[P::trainingRunsPerYear] * in[P::trainingModelLife]),
                        quantity::queriesOfTraining);
    at(Per::query) = queries;
    at(Per::ktoken) = named(queries * in[P::inferenceOutputTokens] / num<N>(constant::tokensPerKtoken),
                            quantity::ktokensPerYear);
}

} // namespace formulas

// One workload of a scenario; only where hasResults().
template <class N>
WorkloadYear<N> workloadYear(Workload workload, const Inputs<N>& in)
{
    const Demand<N> demand = formulas::demandOfYear(workload, in);
    const Accounting rules = formulas::accountingOf(workload, in);
    WorkloadYear<N> year;
    formulas::addEnergy(year, demand, in, rules);
    formulas::addCarbon(year, demand, in, rules);
    formulas::addWater(year, in, rules);
    formulas::addCost(year, workload, demand, in);
    formulas::addUnits(year, workload, in);
    return year;
}

} // namespace cw
