// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation with plain values and with traced ones.
#include "app/engine/scenario/evaluate.h"

namespace cw {

namespace {

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

WorkloadOutcome workloadOutcome(const Inputs<double>& in, Workload workload)
{
    WorkloadOutcome out;
    out.on = in.on(onParameter(workload));
    if (!hasResults(workload, in))
        return out;
    const auto year = workloadYear(workload, in);
    for (std::size_t i = 0; i < kMetricCount; ++i)
        out.perYear[i] = toValue(year.metrics[i]);
    for (std::size_t i = 0; i < kPerCount; ++i) {
        out.units[i] = toValue(year.units[i]);
        out.applies[i] = year.units[i].has_value();
    }
    return out;
}

} // namespace

Outcome evaluate(const InputSet& inputs)
{
    const Inputs<double> plain = plainInputs(inputs);
    Outcome outcome;
    for (const Workload workload : kWorkloads)
        outcome.workloads[static_cast<std::size_t>(workload)] = workloadOutcome(plain, workload);
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
        const bool refused = !workload.applies[static_cast<std::size_t>(Per::year)];
        if (!workload.on || (!workload.applies[static_cast<std::size_t>(per)] && !refused))
            continue;
        const Value part = resultOf(workload, metric, per);
        if (part)
            sum = sum.value_or(0.0) + *part;
        else if (!isPartOfElectricity(metric))
            return std::nullopt;
    }
    return sum;
}

namespace {

// The top of a tree is a sum or a quotient without a name; what it counts is known all the same.
std::shared_ptr<const TraceNode> withUnit(const Traced& top, Metric metric, Per per)
{
    if (!top.node()->unit.empty())
        return top.node();
    constexpr std::array perUnits{"year", "d", "run", "query", "ktoken"};
    TraceNode node = *top.node();
    node.unit = std::string(metricRow(metric).unit) + '/' + perUnits[static_cast<std::size_t>(per)];
    return std::make_shared<const TraceNode>(std::move(node));
}

} // namespace

std::shared_ptr<const TraceNode> explain(const InputSet& inputs, Workload workload, Metric metric, Per per)
{
    const Inputs<Traced> traced = tracedInputs(inputs);
    if (!hasResults(workload, traced))
        return nullptr;
    const auto year = workloadYear(workload, traced);
    const auto& value = year[metric];
    const auto& units = year.units[static_cast<std::size_t>(per)];
    if (!value || !units || !std::isfinite(value->value()) || !std::isfinite(units->value()))
        return nullptr;
    if (per == Per::year || !metricRow(metric).perTime)
        return withUnit(*value, metric, per);
    return withUnit(*value / *units, metric, per);
}

} // namespace cw
