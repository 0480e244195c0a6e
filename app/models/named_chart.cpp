// SPDX-License-Identifier: GPL-3.0-or-later
// One maker for each kind of chart.
#include "app/models/named_chart.h"

#include "app/models/compare_chart.h"
#include "app/models/distribution_model.h"
#include "app/models/influence_chart.h"
#include "app/models/input_rows.h"
#include "app/models/methods_chart.h"
#include "app/models/sweep_chart.h"
#include "app/models/why_chart.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::NamedChart)
};

constexpr std::array<ChartKind, 9> kKinds{{
    {ChartName::compare, "compare"},
    {ChartName::distribution, "distribution"},
    {ChartName::exceedance, "exceedance"},
    {ChartName::tornado, "tornado"},
    {ChartName::shares, "shares"},
    {ChartName::waterfall, "waterfall"},
    {ChartName::methods, "methods"},
    {ChartName::line, "line", 1},
    {ChartName::map, "map", 2},
}};

InfluenceChoice influenceChoice(const ChartChoice& choice)
{
    return {choice.scenario, choice.minus, choice.metric};
}

AnyBuilt sharesChart(const CompareInput& input, const ChartChoice& choice)
{
    const InfluenceChoice asked = influenceChoice(choice);
    const Question question = questionOf(input.comparison, asked, input.view.per);
    const auto found = influences(question, kInfluencePoints, input.comparison.seed);
    if (!found) // the tornado of the same question says why
        return anyBuilt(buildTornado(input, asked).built);
    return {buildShares(input, asked, *found).chart, {}};
}

AnyBuilt waterfallChart(const CompareInput& input, const ChartChoice& choice)
{
    const ScenarioId from = choice.minus.value_or(input.comparison.baseline.value_or(choice.scenario));
    return anyBuilt(buildWhy(input, {from, choice.scenario, choice.metric}).built);
}

Result<AnyBuilt> lineChart(const CompareInput& input, const ChartChoice& choice)
{
    const SweepChoice asked{choice.scenario, choice.metric, *choice.x, {}};
    LineSweep sweep = lineSweepOf(input.comparison, asked, input.view.per);
    sweep.draws = input.draws;
    sweep.threads = input.threads;
    const auto lines = sweepLines(sweep);
    if (!lines)
        return lines.error();
    return anyBuilt(buildLines(input, asked, *lines.value())); // never stopped
}

Workload firstWorkload(const InputSet& inputs)
{
    for (const Workload workload : kWorkloads)
        if (isOn(inputs, workload))
            return workload;
    return Workload::inference;
}

// The inputs that move the result most, over their ranges.
std::vector<SweepAxis> usualAxes(const CompareInput& input, const ChartChoice& choice, std::size_t wanted,
                                 std::size_t points)
{
    std::vector<SweepAxis> axes;
    const auto moved = tornado(questionOf(input.comparison, influenceChoice(choice), input.view.per));
    if (!moved)
        return axes;
    const InputSet inputs = resolve(input.comparison, *findScenario(input.comparison, choice.scenario));
    for (const TornadoBar& bar : moved->bars) {
        const RangeEnds ends = usualSweep(inputs, bar.mover.input);
        if (auto axis = sweepAxis(bar.mover.input, ends.low, ends.high, points); axis && axes.size() < wanted)
            axes.push_back(axis.takeValue());
    }
    return axes;
}

} // namespace

std::span<const ChartKind> chartKinds()
{
    return kKinds;
}

const ChartKind& chartKind(ChartName name)
{
    return kKinds[static_cast<std::size_t>(name)];
}

Result<AnyBuilt> buildChart(const CompareInput& input, const ChartChoice& choice)
{
    const auto curves = [&](chart::CurveKind kind) {
        return anyBuilt(buildDistribution(input, choice.metric, kind).built);
    };
    switch (choice.name) {
    case ChartName::compare: return AnyBuilt{buildCompareChart(input), {}};
    case ChartName::distribution: return curves(chart::CurveKind::density);
    case ChartName::exceedance: return curves(chart::CurveKind::exceedance);
    case ChartName::tornado: return anyBuilt(buildTornado(input, influenceChoice(choice)).built);
    case ChartName::shares: return sharesChart(input, choice);
    case ChartName::waterfall: return waterfallChart(input, choice);
    case ChartName::methods:
        return anyBuilt(buildMethods(input, {choice.scenario, choice.workload, choice.metric}).built);
    case ChartName::line: return lineChart(input, choice);
    case ChartName::map: break;
    }
    return anyBuilt(buildMap(input, {choice.scenario, choice.metric, *choice.x, choice.y}));
}

Built<ChartChoice> usualChoice(const CompareInput& input, ChartName name, Metric metric)
{
    const auto& scenarios = input.comparison.scenarios;
    const auto isAsked = [&](const Scenario& s) { return s.shown && s.id != input.comparison.baseline; };
    auto found = std::find_if(scenarios.begin(), scenarios.end(), isAsked);
    if (found == scenarios.end())
        found = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& s) { return s.shown; });
    ChartChoice choice{name, {}, {}, metric, Workload::inference, {}, {}};
    if (found == scenarios.end())
        return name == ChartName::compare ? Built<ChartChoice>{choice, {}}
                                          : Built<ChartChoice>{{}, Texts::tr("No scenario is shown.")};
    choice.scenario = found->id;
    choice.workload = firstWorkload(resolve(input.comparison, *found));
    const auto wanted = static_cast<std::size_t>(chartKind(name).inputs);
    std::vector<SweepAxis> axes = usualAxes(input, choice, wanted, wanted > 1 ? kMapPoints : kLinePoints);
    if (axes.size() < wanted)
        return {{}, Texts::tr("Too few inputs have a range to show how the result follows them.")};
    if (wanted > 0)
        choice.x = std::move(axes[0]);
    if (wanted > 1)
        choice.y = std::move(axes[1]);
    return {choice, {}};
}

} // namespace cw
