// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting the results.
#include "app/models/results_table.h"

#include "app/models/input_rows.h"

namespace cw {

namespace {

Value baselineOf(const Compared& compared, Metric metric, Per per)
{
    return compared.baseline ? resultOf(compared.baseline->outcome, metric, per) : Value();
}

ResultRow rowOf(const ComparedRow& row, std::optional<Workload> workload, Metric metric, const Value& value)
{
    return {row.scenario->id, row.scenario->name, workload, metric, metricRow(metric).unit, value, {}};
}

void addRows(std::vector<ResultRow>& rows, const Compared& compared, const ComparedRow& row,
             std::optional<Workload> workload, Per per)
{
    for (const MetricRow& metric : metricTable()) {
        const Value value = workload
            ? resultOf(row.outcome.workloads[static_cast<std::size_t>(*workload)], metric.metric, per)
            : resultOf(row.outcome, metric.metric, per);
        rows.push_back(rowOf(row, workload, metric.metric, value));
        rows.back().timesBaseline = timesBaseline(value, baselineOf(compared, metric.metric, per));
    }
}

} // namespace

const char* workloadKey(const ResultRow& row)
{
    return row.workload ? workloadKey(*row.workload) : "total";
}

std::vector<ResultRow> resultsTable(const Comparison& comparison, Per per)
{
    const Compared compared = compareAll(comparison, Rows::all);
    std::vector<ResultRow> rows;
    for (const ComparedRow& row : compared.rows) {
        for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet})
            if (isOn(row.inputs, workload))
                addRows(rows, compared, row, workload, per);
        addRows(rows, compared, row, std::nullopt, per);
    }
    return rows;
}

} // namespace cw
