// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation with numbers that write themselves down.
#include "app/engine/scenario/written_results.h"

namespace cw {

namespace {

Inputs<Written> writtenInputs(const InputSet& inputs)
{
    Inputs<Written> written;
    for (const ParameterRow& row : parameterTable()) {
        const double point = inputs[indexOf(row.id)].point;
        written.points[indexOf(row.id)] = point;
        written.values[indexOf(row.id)] = Written::input(row.key, row.unit, point);
    }
    return written;
}

} // namespace

ScenarioResults<Written> writtenResults(const InputSet& inputs)
{
    ScenarioResults<Written> results = scenarioResults(writtenInputs(inputs));
    for (WorkloadResults<Written>& workload : results.workloads)
        for (const MetricRow& row : metricTable()) {
            auto& part = workload.perYear[indexOf(row.metric)];
            if (part && isPartOfElectricity(row.metric) && !std::isfinite(part->value()))
                part.reset();
        }
    return results;
}

} // namespace cw
