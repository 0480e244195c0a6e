// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a scenario in one number type, and how they are counted and summed: one set of rules for values and
// for draws.
#pragma once

#include "app/engine/number/batch.h"
#include "app/engine/scenario/formulas.h"

namespace cw {

template <class N>
struct WorkloadResults {
    bool on = false;
    std::array<std::optional<N>, kMetricCount> perYear;
    std::array<std::optional<N>, kPerCount> units; // how many of each unit the year holds
    // Whether it makes sense to count for a unit: units may be absent where it does, for an unknown input. All false:
    // the method has no answer.
    std::array<bool, kPerCount> applies{};
};

template <class N>
struct ScenarioResults {
    std::array<WorkloadResults<N>, kWorkloadCount> workloads;
};

// Absent where it depends on an input that is not known.
inline std::optional<double> onlyKnown(const std::optional<double>& x)
{
    return x && std::isfinite(*x) ? x : std::nullopt;
}
inline std::optional<Batch> onlyKnown(const std::optional<Batch>& x)
{
    return x && x->isSame() && !std::isfinite((*x)[0]) ? std::nullopt : x;
}

template <class N>
WorkloadResults<N> workloadResults(Workload workload, const Inputs<N>& in)
{
    WorkloadResults<N> out;
    out.on = in.on(onParameter(workload));
    if (!hasResults(workload, in))
        return out;
    const auto year = workloadYear(workload, in);
    for (std::size_t i = 0; i < kMetricCount; ++i)
        out.perYear[i] = onlyKnown(year.metrics[i]);
    for (std::size_t i = 0; i < kPerCount; ++i) {
        out.units[i] = onlyKnown(year.units[i]);
        out.applies[i] = year.units[i].has_value();
    }
    return out;
}

template <class N>
ScenarioResults<N> scenarioResults(const Inputs<N>& in)
{
    ScenarioResults<N> out;
    for (const Workload workload : kWorkloads)
        out.workloads[static_cast<std::size_t>(workload)] = workloadResults(workload, in);
    return out;
}

// One result of one workload, counted for `per`.
template <class N>
std::optional<N> resultOf(const WorkloadResults<N>& workload, Metric metric, Per per)
{
    const auto& year = workload.perYear[indexOf(metric)];
    const auto& units = workload.units[static_cast<std::size_t>(per)];
    if (!workload.on || !year || !units)
        return std::nullopt;
    return metricRow(metric).perTime ? *year / *units : *year;
}

inline bool isPartOfElectricity(Metric m)
{
    return m >= Metric::electricityAccelerators && m <= Metric::electricityUnsplit;
}

// The sum over the workloads that are on and to which `per` applies. Absent when none applies or one is not known.
// The parts of the electricity (accelerators, host …) are summed over the workloads that know them.
template <class N>
std::optional<N> resultOf(const ScenarioResults<N>& results, Metric metric, Per per)
{
    std::optional<N> sum;
    for (const WorkloadResults<N>& workload : results.workloads) {
        const bool refused = !workload.applies[static_cast<std::size_t>(Per::year)];
        if (!workload.on || (!workload.applies[static_cast<std::size_t>(per)] && !refused))
            continue;
        const std::optional<N> part = resultOf(workload, metric, per);
        if (part)
            sum = sum ? *sum + *part : *part;
        else if (!isPartOfElectricity(metric))
            return std::nullopt;
    }
    return sum;
}

} // namespace cw
