// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Epoch AI, de Vries and single claims, and the peers whose methods are not built.
#pragma once

#include "tests/validation/peer_answer.h"

namespace cw::validation::other_rows {

inline Answer epoch(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    if (in.isEmpty())
        return notBuilt("prompt tokens (measured-fit prices them apart)");
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

template <const char* const& method>
Answer missing(const PeerRow&)
{
    return notBuilt(method);
}

inline constexpr const char* kGreenAlgorithms = "green-algorithms-3";
inline constexpr const char* kCodeCarbon = "codecarbon-3";
inline constexpr const char* kMlco2 = "mlco2-2019";
inline constexpr const char* kMeasuredFit = "measured-fit (these rows are measurements to fit to)";
inline constexpr const char* kCottier = "cottier-2024";
inline constexpr const char* kUncertainty = "uncertainty (METHODS §5)";

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
        {"Green Algorithms v3.0", "*", missing<kGreenAlgorithms>},
        {"CodeCarbon", "*", missing<kCodeCarbon>},
        {"ML CO2 Impact", "*", missing<kMlco2>},
        {"BoaviztAPI 2.4.1", "*",
         [](const PeerRow&) { return because("embodied impacts from parts lists: no method of ours"); }},
        {"co2.js 0.19.0", "*",
         [](const PeerRow&) { return because("carbon of web traffic: no method of ours"); }},
        {"AI Energy Score (via Luccioni 2025)", "*", missing<kMeasuredFit>},
        {"ML.ENERGY (Chung 2025)", "*", missing<kMeasuredFit>},
        {"ML.ENERGY leaderboard v3", "*", missing<kMeasuredFit>},
        {"Cottier 2024 (Epoch)", "*", missing<kCottier>},
        {"analytic reference", "*", missing<kUncertainty>},
    };
    return all;
}

} // namespace cw::validation::other_rows
