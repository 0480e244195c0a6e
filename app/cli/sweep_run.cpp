// SPDX-License-Identifier: GPL-3.0-or-later
// Running of sweeps on all processors.
#include "app/cli/sweep_run.h"

namespace cw::cli {

namespace {

Result<SweepRun> runLines(const LoadedComparison& loaded, SweepRun run)
{
    LineSweep sweep = lineSweepOf(loaded.comparison(), run.choice, loaded.per());
    sweep.draws = loaded.draws;
    sweep.threads = allThreads();
    auto lines = sweepLines(sweep);
    if (!lines)
        return lines.error();
    run.lines = std::move(*lines.value()); // never stopped
    const auto chart = buildLines(loaded.input(), run.choice, run.lines);
    if (chart.chart)
        for (const chart::LineSeries& series : chart.chart->series)
            run.names.push_back(series.name);
    run.built = anyBuilt(chart);
    return run;
}

SweepRun runMap(const LoadedComparison& loaded, SweepRun run)
{
    run.built = anyBuilt(buildMap(loaded.input(), run.choice));
    if (!run.built.chart)
        return run;
    const Scenario& scenario = *findScenario(loaded.comparison(), run.choice.scenario);
    run.names = {scenario.name};
    run.grid = sweepGrid(resolve(loaded.comparison(), scenario), run.choice.x, *run.choice.y,
                         run.choice.metric, loaded.per());
    return run;
}

} // namespace

Result<SweepRun> runSweep(const LoadedComparison& loaded, const Subject& subject, const Axes& axes)
{
    SweepRun run;
    run.choice = {subject.scenario, subject.metric, axes.x, axes.y};
    return axes.y ? Result<SweepRun>(runMap(loaded, std::move(run))) : runLines(loaded, std::move(run));
}

} // namespace cw::cli
