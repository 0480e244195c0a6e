// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation with plain values and with traced ones.
#include "app/engine/scenario/evaluate.h"

namespace cw {

Inputs<double> plainInputs(const InputSet& inputs)
{
    Inputs<double> plain;
    for (std::size_t i = 0; i < kParameterCount; ++i)
        plain.values[i] = plain.points[i] = inputs[i].point;
    return plain;
}

namespace {

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

} // namespace

Outcome evaluate(const InputSet& inputs)
{
    return scenarioResults(plainInputs(inputs));
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
