// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs of the compared scenarios are drawn, from which dimension of the points, and the drawing of one block.
#pragma once

#include "app/engine/number/batch.h"
#include "app/engine/scenario/formulas.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/uncertainty/correlation.h"
#include "app/engine/uncertainty/sobol.h"

#include <span>
#include <vector>

namespace cw {

// One dimension of the points: an input with a range. Scenarios that have the same range for it share it, so that it
// moves together in them (DESIGN, idea 4).
struct DrawnInput {
    ParameterId input{};
    Distribution range;
    std::vector<std::size_t> scenarios; // by position, ascending
};

class DrawPlan {
public:
    // Errors: tooManyRanges; notPositiveDefinite; where = the key of one of the inputs.
    [[nodiscard]] static Result<DrawPlan> make(std::span<const InputSet> scenarios,
                                               std::span<const RankCorrelation> correlations);

    // In the order of the scenarios, in each in the order of the parameter table.
    [[nodiscard]] const std::vector<DrawnInput>& inputs() const { return m_inputs; }

private:
    // What the copula of one scenario mixes.
    struct Mixture {
        std::vector<std::size_t> dimensions;
        Copula copula;
    };
    friend class BlockDrawer;

    [[nodiscard]] std::size_t dimensionFor(ParameterId input, const Distribution& range);
    [[nodiscard]] std::optional<std::size_t> dimensionIn(std::size_t scenario, ParameterId input) const;
    [[nodiscard]] std::vector<std::size_t> inMixingOrder(std::span<const CorrelatedPair> dimensions) const;
    [[nodiscard]] Status addMixture(std::size_t scenario, std::span<const RankCorrelation> correlations);

    std::vector<InputSet> m_scenarios;
    std::vector<DrawnInput> m_inputs;
    std::vector<Drawer> m_drawers;                  // one for each input
    std::vector<std::optional<Mixture>> m_mixtures; // one for each scenario
};

// The inputs of every scenario for one block of points after the other. Belongs to one thread; the plan must outlive it.
class BlockDrawer {
public:
    // `wanted`: the results that will be computed from the inputs.
    BlockDrawer(const DrawPlan& plan, MetricSet wanted);

    // One uniform block for each of the plan's inputs. Draws are cut off at the bounds of the parameter table.
    void draw(std::span<const UniformBlock* const> points);
    [[nodiscard]] const Inputs<Batch>& inputs(std::size_t scenario) const { return m_inputs[scenario]; }

private:
    [[nodiscard]] Batch drawOne(std::size_t dimension, const UniformBlock& points) const;
    void drawMixture(std::size_t scenario, std::span<const UniformBlock* const> points);

    const DrawPlan& m_plan;
    std::vector<Inputs<Batch>> m_inputs;
};

} // namespace cw
