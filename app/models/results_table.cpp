// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting the results.
#include "app/models/results_table.h"

#include "app/models/input_rows.h"
#include "app/models/part_of.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

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

namespace {

constexpr std::size_t kDrawnAtOnce = 190'000'000; // draws × scenarios × results: 1.5 GB

// The scenarios that the rows speak of.
Compared comparedOf(const std::vector<ResultRow>& rows, const Comparison& comparison)
{
    std::set<ScenarioId> wanted;
    for (const ResultRow& row : rows)
        wanted.insert(row.scenario);
    Compared compared = compareAll(comparison, Rows::all);
    std::erase_if(compared.rows, [&](const ComparedRow& row) { return !wanted.contains(row.scenario->id); });
    return compared;
}

// A row that may have a range: its scenario's position, and the result that is drawn for it.
struct DrawnRow {
    ResultRow* row;
    std::size_t position;
    DrawnResult result;
};

// Of a scenario with one workload that one's results are the total: they need not be drawn twice.
DrawnResult drawnResult(const ResultRow& row, const InputSet& inputs)
{
    const auto on = std::count_if(kWorkloads.begin(), kWorkloads.end(),
                                  [&](Workload workload) { return isOn(inputs, workload); });
    return {row.metric, on == 1 ? std::nullopt : row.workload};
}

// In the order of the metrics, so that what needs the same results stands together.
std::vector<DrawnRow> drawnRows(std::vector<ResultRow>& rows, const Compared& compared)
{
    std::vector<DrawnRow> drawn;
    for (ResultRow& row : rows)
        for (std::size_t i = 0; row.value && i < compared.rows.size(); ++i)
            if (compared.rows[i].scenario->id == row.scenario)
                drawn.push_back({&row, i, drawnResult(row, compared.rows[i].inputs)});
    std::stable_sort(drawn.begin(), drawn.end(), [](const DrawnRow& a, const DrawnRow& b) {
        return std::pair(a.result.metric, a.result.workload) < std::pair(b.result.metric, b.result.workload);
    });
    return drawn;
}

// Adds what a row needs: its own result, and the baseline's total.
void addResults(std::vector<DrawnResult>& results, const DrawnRow& row, bool hasBaseline)
{
    const auto add = [&](const DrawnResult& result) {
        if (std::find(results.begin(), results.end(), result) == results.end())
            results.push_back(result);
    };
    add(row.result);
    if (hasBaseline)
        add({row.result.metric});
}

void fill(const DrawnRow& drawn, const ComparedDraws& draws)
{
    ResultRow& row = *drawn.row;
    row.range = draws.summary(drawn.position, drawn.result);
    if (!row.range && !varies(draws.ofBaseline(drawn.result)))
        return;
    row.lessThanBaseline = draws.lessThanBaseline(drawn.position, drawn.result);
    if (row.lessThanBaseline) { // the baseline itself is always once itself
        row.timesBaselineRange = draws.timesBaseline(drawn.position, drawn.result);
        row.minusBaselineRange = draws.minusBaseline(drawn.position, drawn.result);
    }
}

void fillAll(std::span<const DrawnRow> rows, const ComparedDraws& draws, unsigned threads)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < rows.size(); i = next++)
            fill(rows[i], draws);
    };
    std::vector<std::jthread> others;
    for (unsigned t = 1; t < threads; ++t)
        others.emplace_back(work);
    work();
}

} // namespace

Status addRanges(std::vector<ResultRow>& rows, const Comparison& comparison, Per per, const Drawing& drawing)
{
    const Compared compared = comparedOf(rows, comparison);
    if (!hasRanges(compared))
        return Done{};
    const auto drawn = drawnRows(rows, compared);
    const std::size_t most = kDrawnAtOnce / std::max<std::size_t>(1, drawing.draws * compared.rows.size());
    for (auto first = drawn.begin(); first != drawn.end();) {
        std::vector<DrawnResult> results;
        addResults(results, *first, compared.baseline.has_value());
        auto last = first + 1;
        for (auto more = results; last != drawn.end(); ++last, results = more) {
            addResults(more, *last, compared.baseline.has_value());
            if (more.size() > std::max(most, results.size()))
                break;
        }
        const auto shareAt = [&](auto place) {
            return static_cast<double>(place - drawn.begin()) / static_cast<double>(drawn.size());
        };
        const ComparedDraws draws(compared, comparison, std::move(results), per, drawing.draws,
                                  drawing.threads, partOf(drawing.keepGoing, shareAt(first), shareAt(last)));
        if (draws.error())
            return *draws.error();
        fillAll({first, last}, draws, drawing.threads);
        first = last;
    }
    return Done{};
}

} // namespace cw
