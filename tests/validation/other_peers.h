// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Epoch AI, de Vries, single claims, Green Algorithms, CodeCarbon, ML CO2 Impact, measurements and costs.
#pragma once

#include "app/engine/demand/physics.h"
#include "app/engine/site/cottier2024.h"
#include "tests/validation/peer_answer.h"

namespace cw::validation::other_rows {

inline Answer epoch(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    if (in.isEmpty())
        return noInputs();
    return is(total(inferenceInputs(InferenceMethod::epoch2025,
                                    {{P::modelParametersActive, 1e9 * in.number("active_params_B")},
                                     {P::inferenceOutputTokens, in.number("tokens")},
                                     {P::hardwarePeakFlops, 1e12 * in.number("peak_TFLOPs")},
                                     {P::inferenceUtilisation, in.number("util")},
                                     {P::inferencePeakWatts, in.number("W")},
                                     {P::inferencePowerShare, in.number("power_frac")},
                                     {P::sitePue, in.number("PUE")}}),
                    M::electricityFacility, Per::query),
              "kWh");
}

// --- de Vries 2023 ------------------------------------------------------------------------------------------------

inline Answer energyOfDay(const PeerRow& row)
{
    return is(total(inferenceInputs(InferenceMethod::hardwareTime,
                                    {{P::inferenceServers, row.inputs.number("servers")},
                                     {P::hardwareServerKw, row.inputs.number("kW_per_server")},
                                     {P::inferenceServerLoad, 1}}),
                    M::electricityFacility, Per::day),
              "kWh/d");
}

inline Answer gpusOfServers(const PeerRow& row)
{
    const auto demand = inference::hardwareTime(row.inputs.number("servers"), 6.5, 1.0, 1.0,
                                                row.inputs.number("gpus_per_server"));
    return is(demand.acceleratorHours / constant::hoursPerDay.value, "accelerator");
}

// The energy for one query that a daily energy and a number of queries imply.
inline Answer energyOfRequest(const PeerRow& row)
{
    const InputSet queries = inferenceInputs(
        InferenceMethod::stated, {{P::inferenceQueriesPerDay, row.inputs.number("searches_per_day")}});
    return is(solved(queries, P::inferenceWhPerQuery, M::electricityFacility, Per::day,
                     1e6 * row.inputs.number("GWh_per_day")),
              "Wh");
}

inline InputSet shipments(const PeerRow& row)
{
    return fleetInputs(FleetMethod::shipments,
                       {{P::fleetShipmentsPerYear, row.inputs.number("servers")},
                        {P::fleetLife, 1},
                        {P::hardwareServerKw, row.inputs.number("kW_per_server")},
                        {P::fleetLoad, 1}});
}

inline Answer energyOfYear(const PeerRow& row)
{
    return is(total(shipments(row), M::electricityFacility), "kWh/year");
}

inline Answer powerOfFleet(const PeerRow& row)
{
    return is(total(shipments(row), M::powerPeak), "MW");
}

// --- Claims -------------------------------------------------------------------------------------------------------

// Accelerators, host, idle and overhead add up to the building's energy.
inline Answer googleEnergy(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const double accelerator = in.number("accelerator");
    const double it = accelerator + in.number("cpu_dram") + in.number("idle");
    return is(total(inferenceInputs(InferenceMethod::stated,
                                    {{P::inferenceWhPerQuery, accelerator},
                                     {P::inferenceBoundary, 0},
                                     {P::inferenceHostRatio, in.number("cpu_dram") / accelerator},
                                     {P::inferenceIdleRatio, in.number("idle") / accelerator},
                                     {P::sitePue, (it + in.number("overhead")) / it}}),
                    M::electricityFacility, Per::query),
              "kWh");
}

inline Answer googleWater(const PeerRow& row)
{
    return is(total(inferenceInputs(InferenceMethod::stated,
                                    {{P::inferenceWhPerQuery, row.inputs.number("IT_Wh")},
                                     {P::inferenceBoundary, 1},
                                     {P::siteWue, row.inputs.number("WUE")}}),
                    M::waterOnSite, Per::query),
              "L");
}

inline Answer googleFactor(const PeerRow& row)
{
    const InputSet prompt =
        inferenceInputs(InferenceMethod::stated, {{P::inferenceWhPerQuery, row.inputs.number("Wh")}});
    return is(
        solved(prompt, P::siteGridFactor, M::carbonLocation, Per::query, row.inputs.number("g") / 1000.0),
        "g/kWh");
}

inline Answer altmanWater(const PeerRow& row)
{
    return is(row.inputs.number("gallons"), "gal");
}

// --- Green Algorithms, CodeCarbon, ML CO2 Impact ------------------------------------------------------------------

// One server with the cards and cores of the row; PSF (how often the job is run) is the runs of a year.
inline InputSet greenJob(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const double cards = in.has("n_gpu") ? in.number("n_gpu") : 1.0;
    const auto use = [&](const char* own) { return in.has(own) ? in.number(own) : in.number("usage"); };
    return trainingInputs(
        TrainingMethod::greenAlgorithms3,
        {{P::trainingAccelerators, cards},
         {P::hardwareAcceleratorsPerServer, cards},
         {P::trainingDays, in.number("runtime_h") / 24.0},
         {P::trainingRunsPerYear, in.number("PSF")},
         {P::hardwareAcceleratorWatts, in.has("n_gpu") ? in.number("tdp_gpu_W") : 0.0},
         {P::trainingLoad, use("gpu_usage")},
         {P::hardwareServerCpuWatts, in.has("n_cpu") ? in.number("n_cpu") * in.number("tdp_core_W") : 0.0},
         {P::hardwareServerCpuUse, use("cpu_usage")},
         {P::hardwareServerMemory, in.number("mem_GB")},
         {P::sitePue, in.number("PUE")},
         {P::siteGridFactor, in.number("CI_g")}});
}

inline Answer greenEnergy(const PeerRow& row)
{
    return is(total(greenJob(row), M::electricityFacility), "kWh");
}

inline Answer greenCarbon(const PeerRow& row)
{
    return is(total(greenJob(row), M::carbonLocation), "kg");
}

inline Answer greenYear(const PeerRow& row)
{
    namespace c = green_algorithms::constant;
    return is(row.caseName.contains("1 week") ? c::weeksPerYear.value : c::monthsPerYear.value, "1");
}

inline Answer codecarbonMemory(const PeerRow& row)
{
    namespace c = codecarbon::constant;
    const bool arm = row.inputs.text("arm") == u"True";
    return is(codecarbon::memoryWatts(row.inputs.number("dimms"), arm ? c::moduleWattsArm : c::moduleWatts,
                                      arm ? c::leastMemoryArm : c::leastMemory),
              "W");
}

inline Answer codecarbonProcessor(const PeerRow& row)
{
    if (!row.caseName.endsWith("linear"))
        return because("curves for single processors: not among its published constants");
    return is(
        codecarbon::processorWattsAtLoad(row.inputs.number("tdp_W"), row.inputs.number("load_pct") / 100.0),
        "W");
}

inline Answer codecarbonCarbon(const PeerRow& row)
{
    if (row.inputs.text("country") != u"UNK")
        return because("not in the row: the carbon intensity of the place");
    const double kwh = row.inputs.number("energy_kWh");
    return is(site::carbonLocation(kwh, codecarbon::constant::worldFactor.value), "kg");
}

inline Answer mlco2Carbon(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    return is(total(trainingInputs(TrainingMethod::mlco22019,
                                   {{P::trainingAccelerators, 1},
                                    {P::trainingDays, in.number("hours") / 24.0},
                                    {P::hardwareAcceleratorWatts, in.number("gpu_W")},
                                    {P::siteGridFactor, in.number("g_per_kWh")}}),
                    M::carbonLocation, Per::run),
              "kg");
}

// --- Measurements and costs ---------------------------------------------------------------------------------------

// What was measured is power and speed: the energy of a token is the power for the time of one. How well measured-fit
// meets these figures is told by tst_measured_fit.
inline Answer measuredEnergy(const PeerRow& row)
{
    const double hours = constant::hPerS.value / row.inputs.number("tok_per_s");
    return is(physics::energyInTime(row.inputs.number("power_W"), hours), "Wh/token");
}

inline Answer measuredOnly(const PeerRow&)
{
    return because("a measurement without the length of its answers");
}

inline Answer valueLeft(const PeerRow& row)
{
    return is(cottier2024::valueLeft(row.inputs.number("years")), "1");
}

inline Answer amortised(const PeerRow& row)
{
    return is(cottier2024::amortisedShare(row.inputs.number("years")), "1");
}

inline Answer uncertainty(const PeerRow&)
{
    return notBuilt("uncertainty (METHODS §5)");
}

inline const std::vector<PeerFunction>& functions()
{
    static const std::vector<PeerFunction> all{
        {"Epoch AI", "energy_per_query", epoch},
        {"de Vries 2023", "energy_per_day", energyOfDay},
        {"de Vries 2023", "gpus", gpusOfServers},
        {"de Vries 2023", "energy_per_request", energyOfRequest},
        {"de Vries 2023", "energy_per_year_low", energyOfYear},
        {"de Vries 2023", "energy_per_year_high", energyOfYear},
        {"de Vries 2023", "power_low", powerOfFleet},
        {"de Vries 2023", "power_high", powerOfFleet},
        {"claim: Google 2025", "energy", googleEnergy},
        {"claim: Google 2025", "water", googleWater},
        {"claim: Google 2025", "implied_g_per_kWh", googleFactor},
        {"claim: Google 2025", "*", [](const PeerRow&) { return noInputs(); }},
        {"claim: Altman 2025", "water_per_query", altmanWater},
        {"claim: Mistral 2025", "*", [](const PeerRow&) { return noInputs(); }},
        {"Green Algorithms v3.0", "energy", greenEnergy},
        {"Green Algorithms v3.0", "carbon", greenCarbon},
        {"Green Algorithms v3.0", "multiplier", greenYear},
        {"CodeCarbon", "emissions", codecarbonCarbon},
        {"CodeCarbon", "ram_power", codecarbonMemory},
        {"CodeCarbon", "cpu_power", codecarbonProcessor},
        {"ML CO2 Impact", "co2", mlco2Carbon},
        {"BoaviztAPI 2.4.1", "*",
         [](const PeerRow&) { return because("embodied impacts from parts lists: no method of ours"); }},
        {"co2.js 0.19.0", "*",
         [](const PeerRow&) { return because("carbon of web traffic: no method of ours"); }},
        {"AI Energy Score (via Luccioni 2025)", "*", measuredOnly},
        {"ML.ENERGY (Chung 2025)", "*", measuredOnly},
        {"ML.ENERGY leaderboard v3", "*", measuredEnergy},
        {"Cottier 2024 (Epoch)", "start_value_fraction", valueLeft},
        {"Cottier 2024 (Epoch)", "amortised_fraction", amortised},
        {"Cottier 2024 (Epoch)", "*", [](const PeerRow&) { return noInputs(); }},
        {"analytic reference", "*", uncertainty},
    };
    return all;
}

} // namespace cw::validation::other_rows
