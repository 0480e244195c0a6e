// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation with plain values and with traced ones.
#include "app/engine/scenario/evaluate.h"

namespace cw {

namespace {

constexpr std::array kWorkloads{Workload::training, Workload::inference, Workload::fleet};

bool isOn(const InputSet& inputs, Workload workload)
{
    return inputs[indexOf(onParameter(workload))].point != 0.0;
}

// LLMCarbon's regressions have no answer beyond their range.
bool methodRefuses(const InputSet& inputs, Workload workload)
{
    using P = ParameterId;
    return workload == Workload::training
        && inputs[indexOf(P::trainingMethod)].point == static_cast<double>(TrainingMethod::llmcarbon2024)
        && inputs[indexOf(P::modelParametersActive)].point > llmcarbon::kLargestParameters;
}

Inputs<double> plainInputs(const InputSet& inputs)
{
    Inputs<double> plain;
    for (std::size_t i = 0; i < kParameterCount; ++i)
        plain.values[i] = plain.points[i] = inputs[i].point;
    return plain;
}

Inputs<Traced> tracedInputs(const InputSet& inputs)
{
    Inputs<Traced> traced;
    for (const ParameterRow& row : parameterTable()) {
        const double point = inputs[indexOf(row.id)].point;
        traced.points[indexOf(row.id)] = point;
        traced.values[indexOf(row.id)] = Traced::parameter(row.key, row.unit, point);
    }
    return traced;
}

Value toValue(const std::optional<double>& x)
{
    if (!x || !std::isfinite(*x))
        return std::nullopt;
    return x;
}

// The share of the scenario's computer energy that a workload takes: the free tonnes are shared by it.
std::optional<double> baselineShare(const Inputs<double>& in, const InputSet& inputs, Workload workload)
{
    double all = 0.0;
    double own = 0.0;
    int on = 0;
    for (const Workload w : kWorkloads) {
        if (!isOn(inputs, w) || methodRefuses(inputs, w))
            continue;
        const double it = formulas::demandOfYear(w, in).it;
        all += it;
        ++on;
        if (w == workload)
            own = it;
    }
    if (on < 2)
        return std::nullopt;
    return own / all;
}

WorkloadOutcome workloadOutcome(const Inputs<double>& in, const InputSet& inputs, Workload workload)
{
    WorkloadOutcome out;
    out.on = isOn(inputs, workload);
    if (!out.on || methodRefuses(inputs, workload))
        return out;
    const auto year = workloadYear(workload, in, baselineShare(in, inputs, workload));
    for (std::size_t i = 0; i < kMetricCount; ++i)
        out.perYear[i] = toValue(year.metrics[i]);
    for (std::size_t i = 0; i < kPerCount; ++i)
        out.units[i] = toValue(year.units[i]);
    return out;
}

} // namespace

Outcome evaluate(const InputSet& inputs)
{
    const Inputs<double> plain = plainInputs(inputs);
    Outcome outcome;
    for (const Workload workload : kWorkloads)
        outcome.workloads[static_cast<std::size_t>(workload)] = workloadOutcome(plain, inputs, workload);
    return outcome;
}

Value resultOf(const WorkloadOutcome& workload, Metric metric, Per per)
{
    const Value& year = workload.perYear[indexOf(metric)];
    const Value& units = workload.units[static_cast<std::size_t>(per)];
    if (!workload.on || !year || !units)
        return std::nullopt;
    return metricRow(metric).perTime ? *year / *units : *year;
}

namespace {

bool isPartOfElectricity(Metric m)
{
    return m >= Metric::electricityAccelerators && m <= Metric::electricityUnsplit;
}

} // namespace

Value resultOf(const Outcome& outcome, Metric metric, Per per)
{
    Value sum;
    for (const WorkloadOutcome& workload : outcome.workloads) {
        const bool applies = workload.on && (workload.units[static_cast<std::size_t>(per)] || !workload.units[0]);
        if (!applies)
            continue;
        const Value part = resultOf(workload, metric, per);
        if (part)
            sum = sum.value_or(0.0) + *part;
        else if (!isPartOfElectricity(metric))
            return std::nullopt;
    }
    return sum;
}

std::shared_ptr<const TraceNode> explain(const InputSet& inputs, Workload workload, Metric metric, Per per)
{
    if (!isOn(inputs, workload) || methodRefuses(inputs, workload))
        return nullptr;
    const auto share = baselineShare(plainInputs(inputs), inputs, workload);
    std::optional<Traced> tracedShare;
    if (share)
        tracedShare = Traced::step(TraceOp::function, *share, {}, "fn.baseline-share");
    const auto year = workloadYear(workload, tracedInputs(inputs), tracedShare);
    const auto& value = year[metric];
    const auto& units = year.units[static_cast<std::size_t>(per)];
    if (!value || !units || !std::isfinite(value->value()))
        return nullptr;
    if (per == Per::year || !metricRow(metric).perTime)
        return value->node();
    return (*value / *units).node();
}

} // namespace cw
