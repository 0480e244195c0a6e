// SPDX-License-Identifier: GPL-3.0-or-later
// Dimensions of the points, and the drawing of a block.
#include "app/engine/uncertainty/draw_plan.h"

#include <algorithm>

namespace cw {

std::size_t DrawPlan::dimensionFor(ParameterId input, const Distribution& range)
{
    const auto found = std::find_if(m_inputs.begin(), m_inputs.end(), [&](const DrawnInput& d) {
        return d.input == input && d.range == range;
    });
    if (found != m_inputs.end())
        return static_cast<std::size_t>(found - m_inputs.begin());
    m_inputs.push_back({input, range, {}});
    m_drawers.emplace_back(range);
    return m_inputs.size() - 1;
}

// The correlations of which a scenario draws both inputs.
Status DrawPlan::addMixture(std::size_t scenario, std::span<const RankCorrelation> correlations)
{
    const auto dimensionOf = [&](ParameterId input) -> std::optional<std::size_t> {
        for (std::size_t d = 0; d < m_inputs.size(); ++d)
            if (m_inputs[d].input == input && m_inputs[d].scenarios.back() == scenario)
                return d;
        return std::nullopt;
    };
    std::vector<std::size_t> mixed;
    std::vector<CorrelatedPair> pairs;
    const auto positionOf = [&](std::size_t dimension) {
        const auto at = std::find(mixed.begin(), mixed.end(), dimension);
        if (at == mixed.end())
            mixed.push_back(dimension);
        return static_cast<std::size_t>(std::find(mixed.begin(), mixed.end(), dimension) - mixed.begin());
    };
    for (const RankCorrelation& c : correlations) {
        const auto a = dimensionOf(c.a);
        const auto b = dimensionOf(c.b);
        if (a && b && *a != *b)
            pairs.push_back({positionOf(*a), positionOf(*b), c.rho});
    }
    m_mixtures.emplace_back();
    if (pairs.empty())
        return Done{};
    auto copula = Copula::make(mixed.size(), pairs);
    if (!copula) {
        Error error = copula.error();
        error.where = parameterRow(m_inputs[mixed.front()].input).key;
        return error;
    }
    m_mixtures.back() = Mixture{std::move(mixed), copula.takeValue()};
    return Done{};
}

Result<DrawPlan> DrawPlan::make(std::span<const InputSet> scenarios,
                                std::span<const RankCorrelation> correlations)
{
    DrawPlan plan;
    plan.m_scenarios.assign(scenarios.begin(), scenarios.end());
    for (std::size_t s = 0; s < scenarios.size(); ++s) {
        for (const ParameterRow& row : parameterTable())
            if (const auto& range = scenarios[s][indexOf(row.id)].range)
                plan.m_inputs[plan.dimensionFor(row.id, *range)].scenarios.push_back(s);
        if (const Status status = plan.addMixture(s, correlations); !status)
            return status.error();
    }
    return plan;
}

BlockDrawer::BlockDrawer(const DrawPlan& plan, MetricSet wanted)
    : m_plan(plan)
    , m_inputs(plan.m_scenarios.size())
{
    for (std::size_t s = 0; s < m_inputs.size(); ++s) {
        m_inputs[s].wanted = withParts(wanted);
        for (std::size_t i = 0; i < kParameterCount; ++i) {
            m_inputs[s].points[i] = plan.m_scenarios[s][i].point;
            m_inputs[s].values[i] = Batch(plan.m_scenarios[s][i].point);
        }
    }
}

Batch BlockDrawer::drawOne(std::size_t dimension, const UniformBlock& points) const
{
    const ParameterRow& row = parameterRow(m_plan.m_inputs[dimension].input);
    return Batch::filledBy([&](auto out) {
        m_plan.m_drawers[dimension].draw(points, out);
        for (double& x : out) { // not std::clamp, which goes by reference and so one by one
            x = x < row.minimum ? row.minimum : x;
            x = x > row.maximum ? row.maximum : x;
        }
    });
}

void BlockDrawer::draw(std::span<const UniformBlock* const> points)
{
    for (std::size_t d = 0; d < points.size(); ++d) {
        const DrawnInput& input = m_plan.m_inputs[d];
        const Batch drawn = drawOne(d, *points[d]);
        for (const std::size_t s : input.scenarios)
            m_inputs[s].values[indexOf(input.input)] = drawn;
    }
    for (std::size_t s = 0; s < m_inputs.size(); ++s)
        if (m_plan.m_mixtures[s])
            drawMixture(s, points);
}

void BlockDrawer::drawMixture(std::size_t scenario, std::span<const UniformBlock* const> points)
{
    const DrawPlan::Mixture& mixture = *m_plan.m_mixtures[scenario];
    std::vector<UniformBlock> mixed;
    for (const std::size_t d : mixture.dimensions)
        mixed.push_back(*points[d]);
    std::vector<double*> places;
    for (UniformBlock& block : mixed)
        places.push_back(block.data());
    mixture.copula.apply(places, kPointBlock);
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        const std::size_t d = mixture.dimensions[i];
        m_inputs[scenario].values[indexOf(m_plan.m_inputs[d].input)] = drawOne(d, mixed[i]);
    }
}

} // namespace cw
