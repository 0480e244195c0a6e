// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of EcoLogits: 0.9.1 and 0.9.3 as their own code gives them, and the version before.
#pragma once

#include "tests/validation/peer_answer.h"

namespace cw::validation::ecologits_rows {

inline End endOf(const PeerRow& row)
{
    return row.output.endsWith("_max") ? End::high : End::low;
}

// Parameters in 1e9. "123"; "min=20 max=70": a dense model of unknown size; "total=440 active=RangeValue(min=44, max=132)".
struct Size {
    double active;
    double total;
};

inline Size sizeOf(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    if (in.has("active_params_B"))
        return {in.number("active_params_B"), in.number("total_params_B")};
    const auto bound = in.numberAfter("params_B", endOf(row) == End::low ? "min" : "max");
    const double active = bound ? *bound : in.number("params_B");
    return {active, in.numberAfter("params_B", "total").value_or(active)};
}

inline InputSet request(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const End end = endOf(row);
    const Size size = sizeOf(row);
    const bool ownTest = in.has("gwp_kg_kWh"); // the inputs of EcoLogits' own tests have other names
    return inferenceInputs(
        InferenceMethod::ecologits09,
        {{P::modelParametersActive, size.active * 1e9},
         {P::modelParametersTotal, size.total * 1e9},
         {P::inferenceOutputTokens, in.number("output_tokens")},
         {P::inferenceRequestLatency, in.number(ownTest ? "request_latency_s" : "latency_s")},
         {P::sitePue, in.number("PUE", end)},
         {P::siteWue, ownTest ? in.number("WUE_on_L_kWh") : in.number("WUE_on", end)},
         {P::siteGridFactor,
          1000.0 * (ownTest ? in.number("gwp_kg_kWh") : in.numberAfter("mix", "gwp").value_or(kUnknown))},
         {P::siteWaterConsumption,
          ownTest ? in.number("wue_off_L_kWh") : in.numberAfter("mix", "wue").value_or(kUnknown)}});
}

inline Answer gpuEnergy(const PeerRow& row)
{
    return is(ecologits::gpuWhPerToken(row.inputs.number("active_params_B"), row.inputs.number("batch")),
              "Wh/token/accelerator");
}

inline Answer latency(const PeerRow& row)
{
    return is(ecologits::latencyPerToken(row.inputs.number("active_params_B"), row.inputs.number("batch")),
              "s/token");
}

inline Answer gpus(const PeerRow& row)
{
    return is(ecologits::gpuCount(row.inputs.number("total_params_B") * 1e9), "accelerator");
}

template <Metric metric>
Answer ofRequest(const PeerRow& row)
{
    return is(total(request(row), metric, Per::query), metricRow(metric).unit);
}

// What the documentation says: on site for the servers' energy, off site for the building's.
inline Answer correctedWater(const PeerRow& row)
{
    const InputSet inputs = request(row);
    const auto at = [&](ParameterId id) { return inputs[indexOf(id)].point; };
    const double onSite = site::waterOnSite(total(inputs, M::electricityIt, Per::query), at(P::siteWue));
    const double offSite =
        site::waterOffSite(total(inputs, M::electricityFacility, Per::query), at(P::siteWaterConsumption));
    return is(site::waterConsumption(onSite, offSite), "L");
}

inline Answer otherImpact(const PeerRow&)
{
    return notBuilt("abiotic depletion (ADPe) and primary energy (PE) of EcoLogits");
}

// active_total_params_B=70/70; 4-bit weights; GPU 143 kg, server 3,000 kg, 5 years.
inline InputSet oldRequest(const PeerRow& row)
{
    const QString sizes = row.inputs.text("active_total_params_B");
    return inferenceInputs(InferenceMethod::ecologits08,
                           {{P::modelParametersActive, sizes.section(u'/', 0, 0).toDouble() * 1e9},
                            {P::modelParametersTotal, sizes.section(u'/', 1, 1).toDouble() * 1e9},
                            {P::inferenceOutputTokens, row.inputs.number("output_tokens")},
                            {P::sitePue, row.inputs.number("PUE")},
                            {P::siteGridFactor, 1000.0 * row.inputs.number("gwp_kg_kWh")},
                            {P::hardwareAcceleratorEmbodied, 143},
                            {P::hardwareServerEmbodied, 3000},
                            {P::hardwareLife, 5}});
}

template <Metric metric>
Answer ofOldRequest(const PeerRow& row)
{
    return is(total(oldRequest(row), metric, Per::query), metricRow(metric).unit);
}

inline constexpr const char* kOld = "EcoLogits <=0.8 (ecologits.js)";

inline const std::vector<PeerFunction>& functions()
{
    static const std::vector<PeerFunction> all = [] {
        std::vector<PeerFunction> table;
        for (const char* version : {"EcoLogits 0.9.1", "EcoLogits 0.9.3"}) {
            const std::vector<PeerFunction> rows{
                {version, "gpu_energy_per_token", gpuEnergy},
                {version, "latency_per_token", latency},
                {version, "gpu_count", gpus},
                {version, "energy", ofRequest<M::electricityFacility>},
                {version, "energy_min", ofRequest<M::electricityFacility>},
                {version, "energy_max", ofRequest<M::electricityFacility>},
                {version, "gwp_total", ofRequest<M::carbonTotal>},
                {version, "gwp_total_min", ofRequest<M::carbonTotal>},
                {version, "gwp_total_max", ofRequest<M::carbonTotal>},
                {version, "gwp_usage_min", ofRequest<M::carbonLocation>},
                {version, "gwp_usage_max", ofRequest<M::carbonLocation>},
                {version, "gwp_embodied_min", ofRequest<M::carbonEmbodied>},
                {version, "wcf_as_coded", ofRequest<M::waterConsumption>},
                {version, "wcf_as_coded_min", ofRequest<M::waterConsumption>},
                {version, "wcf_as_coded_max", ofRequest<M::waterConsumption>},
                {version, "wcf_corrected", correctedWater},
                {version, "*", otherImpact},
            };
            table.insert(table.end(), rows.begin(), rows.end());
        }
        table.push_back({kOld, "energy", ofOldRequest<M::electricityFacility>});
        table.push_back({kOld, "gwp_total", ofOldRequest<M::carbonTotal>});
        table.push_back({kOld, "gwp_usage", ofOldRequest<M::carbonLocation>});
        table.push_back({kOld, "gwp_embodied", ofOldRequest<M::carbonEmbodied>});
        table.push_back(
            {"EcoLogits (old, as cited by Google 2025)", "*", [](const PeerRow&) { return noInputs(); }});
        return table;
    }();
    return all;
}

} // namespace cw::validation::ecologits_rows
