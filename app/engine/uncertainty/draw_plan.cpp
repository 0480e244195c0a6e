// SPDX-License-Identifier: GPL-3.0-or-later
// Dimensions of the points, and the drawing of a block.
#include "app/engine/uncertainty/draw_plan.h"

#include <algorithm>

namespace cw {

namespace {

bool contains(const std::vector<std::size_t>& all, std::size_t one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

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

std::optional<std::size_t> DrawPlan::dimensionIn(std::size_t scenario, ParameterId input) const
{
    for (std::size_t d = 0; d < m_inputs.size(); ++d)
        if (m_inputs[d].input == input && contains(m_inputs[d].scenarios, scenario))
            return d;
    return std::nullopt;
}

// The copula leaves the first of the mixed inputs as it is and moves the later ones, so those that most scenarios share
// come first: they must stay the same draws in all of them.
std::vector<std::size_t> DrawPlan::inMixingOrder(std::span<const CorrelatedPair> dimensions) const
{
    std::vector<std::size_t> mixed;
    for (const CorrelatedPair& pair : dimensions)
        for (const std::size_t d : {pair.first, pair.second})
            if (!contains(mixed, d))
                mixed.push_back(d);
    std::sort(mixed.begin(), mixed.end(), [&](std::size_t a, std::size_t b) {
        const auto sharedBy = [&](std::size_t d) { return m_inputs[d].scenarios.size(); };
        return sharedBy(a) != sharedBy(b) ? sharedBy(a) > sharedBy(b) : a < b;
    });
    return mixed;
}

// The correlations of which a scenario draws both inputs.
Status DrawPlan::addMixture(std::size_t scenario, std::span<const RankCorrelation> correlations)
{
    std::vector<CorrelatedPair> pairs; // of dimensions, then of positions among those that are mixed
    for (const RankCorrelation& c : correlations) {
        const auto a = dimensionIn(scenario, c.a);
        const auto b = dimensionIn(scenario, c.b);
        if (a && b && *a != *b)
            pairs.push_back({*a, *b, c.rho});
    }
    m_mixtures.emplace_back();
    if (pairs.empty())
        return Done{};
    auto mixed = inMixingOrder(pairs);
    for (CorrelatedPair& pair : pairs)
        for (std::size_t* d : {&pair.first, &pair.second})
            *d = static_cast<std::size_t>(std::find(mixed.begin(), mixed.end(), *d) - mixed.begin());
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
    for (std::size_t s = 0; s < scenarios.size(); ++s)
        for (const ParameterRow& row : parameterTable())
            if (const auto& range = scenarios[s][indexOf(row.id)].range)
                plan.m_inputs[plan.dimensionFor(row.id, *range)].scenarios.push_back(s);
    for (std::size_t s = 0; s < scenarios.size(); ++s)
        if (const Status status = plan.addMixture(s, correlations); !status)
            return status.error();
    if (2 * plan.m_inputs.size() > SobolPoints::kMostDimensions) // indices take two dimensions for each
        return Error{ErrorCode::tooManyRanges,
                     {},
                     std::to_string(plan.m_inputs.size()),
                     std::to_string(SobolPoints::kMostDimensions / 2)};
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
