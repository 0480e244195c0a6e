// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing a comparison, and what is read off the draws.
#include "app/models/compared_draws.h"

#include <algorithm>
#include <functional>

namespace cw {

namespace {

bool hasRange(const InputSet& inputs)
{
    return std::any_of(inputs.begin(), inputs.end(), [](const InputValue& v) { return v.range.has_value(); });
}

std::optional<Summary> summaryUnlessSame(std::span<const double> draws)
{
    if (!varies(draws))
        return std::nullopt;
    const Summary summary = summaryOf(draws);
    return summary.p5 < summary.p95 ? std::optional(summary) : std::nullopt;
}

std::optional<Summary> ratioOf(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty() || std::find(b.begin(), b.end(), 0.0) != b.end())
        return std::nullopt;
    std::vector<double> ratios(a.size());
    std::transform(a.begin(), a.end(), b.begin(), ratios.begin(), [](double x, double y) { return x / y; });
    return summaryOf(ratios);
}

} // namespace

bool hasRanges(const Compared& compared)
{
    return std::any_of(compared.rows.begin(), compared.rows.end(),
                       [](const ComparedRow& row) { return hasRange(row.inputs); })
        || (compared.baseline && hasRange(compared.baseline->inputs));
}

bool varies(std::span<const double> draws)
{
    return std::any_of(draws.begin(), draws.end(), [&](double draw) { return draw != draws.front(); });
}

ComparedDraws::ComparedDraws(const Compared& compared, const Comparison& comparison,
                             std::vector<DrawnResult> results, Per per, std::size_t draws, unsigned threads,
                             const KeepGoing& keepGoing)
    : m_results(std::move(results))
    , m_baseline(compared.rows.size())
    , m_hasBaseline(compared.baseline.has_value())
{
    if (!hasRanges(compared))
        return;
    SampleRequest request{{}, comparison.correlations, m_results, per, draws, comparison.seed, threads};
    for (const ComparedRow& row : compared.rows)
        request.scenarios.push_back(row.inputs);
    for (std::size_t i = 0; m_hasBaseline && i < compared.rows.size(); ++i)
        if (compared.rows[i].scenario == compared.baseline->scenario)
            m_baseline = i;
    if (m_hasBaseline && m_baseline == compared.rows.size())
        request.scenarios.push_back(compared.baseline->inputs);
    auto samples = sample(request, keepGoing);
    if (!samples)
        m_error = samples.error();
    else if (samples.value())
        m_samples = samples.takeValue();
    else
        m_error = Error{ErrorCode::cancelled, {}, {}, {}};
}

std::span<const double> ComparedDraws::of(std::size_t row, const DrawnResult& result) const
{
    const auto at = std::find(m_results.begin(), m_results.end(), result);
    if (!m_samples || at == m_results.end())
        return {};
    return m_samples->of(row, static_cast<std::size_t>(at - m_results.begin()));
}

std::span<const double> ComparedDraws::ofBaseline(const DrawnResult& result) const
{
    return m_hasBaseline ? of(m_baseline, {result.metric}) : std::span<const double>();
}

std::optional<Summary> ComparedDraws::summary(std::size_t row, const DrawnResult& result) const
{
    return summaryUnlessSame(of(row, result));
}

std::optional<Summary> ComparedDraws::timesBaseline(std::size_t row, const DrawnResult& result) const
{
    return ratioOf(of(row, result), ofBaseline(result));
}

std::optional<Summary> ComparedDraws::minusBaseline(std::size_t row, const DrawnResult& result) const
{
    const auto own = of(row, result);
    const auto baseline = ofBaseline(result);
    if (own.empty() || baseline.empty())
        return std::nullopt;
    std::vector<double> differences(own.size());
    std::transform(own.begin(), own.end(), baseline.begin(), differences.begin(), std::minus<>());
    return summaryOf(differences);
}

std::optional<Summary> ComparedDraws::ratio(std::size_t row, std::size_t other,
                                            const DrawnResult& result) const
{
    return ratioOf(of(row, result), of(other, result));
}

Value ComparedDraws::lessThanBaseline(std::size_t row, const DrawnResult& result) const
{
    const auto own = of(row, result);
    const auto baseline = ofBaseline(result);
    if (own.empty() || baseline.empty() || (row == m_baseline && !result.workload))
        return std::nullopt;
    return probabilityLess(own, baseline);
}

} // namespace cw
