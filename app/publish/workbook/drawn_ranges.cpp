// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing some results after the other where all together would need too much memory.
#include "app/publish/workbook/drawn_ranges.h"

#include "app/models/compared_draws.h"
#include "app/models/input_rows.h"
#include "app/models/part_of.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace cw::workbook {

namespace {

constexpr std::size_t kDrawnAtOnce = 50'000'000; // draws × scenarios × results: 400 MB

// Of a scenario with one workload the total says all.
std::vector<DrawnResult> drawnResults(const Compared& columns)
{
    const bool several = std::any_of(columns.rows.begin(), columns.rows.end(), [](const ComparedRow& row) {
        return std::count_if(kWorkloads.begin(), kWorkloads.end(),
                             [&](Workload w) { return isOn(row.inputs, w); })
            > 1;
    });
    std::vector<DrawnResult> results;
    for (const MetricRow& metric : metricTable()) {
        results.push_back({metric.metric, {}});
        for (const Workload workload : kWorkloads)
            if (several)
                results.push_back({metric.metric, workload});
    }
    return results;
}

std::optional<Quantiles> quantilesUnlessSame(std::span<const double> draws)
{
    if (draws.empty() || !varies(draws))
        return std::nullopt;
    std::array<double, kPercentiles.size()> levels{};
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] = kPercentiles[i] / 100.0;
    const std::vector<double> found = quantilesOf(draws, levels);
    if (!(found[positionOf(5)] < found[positionOf(95)]))
        return std::nullopt;
    Quantiles quantiles{};
    std::copy(found.begin(), found.end(), quantiles.begin());
    return quantiles;
}

SampleRequest requestFor(const Compared& columns, const LoadedComparison& loaded)
{
    SampleRequest request{{},           loaded.comparison().correlations, {},          loaded.per(),
                          loaded.draws, loaded.comparison().seed,         allThreads()};
    for (const ComparedRow& row : columns.rows)
        request.scenarios.push_back(row.inputs);
    return request;
}

// quantiles[i] = those of the i-th result, on several threads.
template <class DrawsOf>
void fillAll(std::span<std::optional<Quantiles>* const> quantiles, const DrawsOf& drawsOf)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < quantiles.size(); i = next++)
            *quantiles[i] = quantilesUnlessSame(drawsOf(i));
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < allThreads(); ++thread)
        others.emplace_back(work);
    work();
}

} // namespace

Result<DrawnRanges> DrawnRanges::of(const Compared& columns, const LoadedComparison& loaded,
                                    const KeepGoing& keepGoing)
{
    DrawnRanges ranges;
    if (!hasRanges(columns))
        return ranges;
    ranges.m_results = drawnResults(columns);
    const std::size_t all = ranges.m_results.size();
    ranges.m_quantiles.resize(columns.rows.size() * all);
    SampleRequest request = requestFor(columns, loaded);
    const std::size_t most =
        std::max<std::size_t>(1, kDrawnAtOnce / std::max<std::size_t>(1, loaded.draws * columns.rows.size()));
    for (std::size_t first = 0; first < all; first += most) {
        const std::size_t count = std::min(most, all - first);
        const auto begin = ranges.m_results.begin() + static_cast<std::ptrdiff_t>(first);
        request.results.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
        const auto shareAt = [&](std::size_t result) {
            return static_cast<double>(result) / static_cast<double>(all);
        };
        const auto samples = sample(request, partOf(keepGoing, shareAt(first), shareAt(first + count)));
        if (!samples)
            return samples.error();
        if (!samples.value())
            return Error{ErrorCode::cancelled, {}, {}, {}};
        std::vector<std::optional<Quantiles>*> places;
        for (std::size_t i = 0; i < columns.rows.size() * count; ++i)
            places.push_back(&ranges.m_quantiles[i / count * all + first + i % count]);
        fillAll(places, [&](std::size_t i) { return samples.value()->of(i / count, i % count); });
    }
    return ranges;
}

std::optional<Quantiles> DrawnRanges::find(std::size_t column, const DrawnResult& result) const
{
    const auto at = std::find(m_results.begin(), m_results.end(), result);
    if (at == m_results.end())
        return std::nullopt;
    return m_quantiles[column * m_results.size() + static_cast<std::size_t>(at - m_results.begin())];
}

bool DrawnRanges::any() const
{
    return std::any_of(m_quantiles.begin(), m_quantiles.end(), [](const auto& q) { return q.has_value(); });
}

} // namespace cw::workbook
