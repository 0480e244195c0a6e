// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of a loaded comparison: its numbers, and the chart of them. For `sweep` and `export`.
#pragma once

#include "app/cli/chart_file.h"
#include "app/cli/subject_arguments.h"
#include "app/models/sweep_chart.h"

namespace cw::cli {

struct SweepRun {
    SweepChoice choice;
    std::vector<std::string> names; // of the scenarios
    std::vector<SweptLine> lines;   // one input
    std::vector<Value> grid;        // two: the rows of the second input, its lowest value first
    AnyBuilt built;
};

// The names, lines or grid are there when the chart is. Errors: those of subjectOf, axesOf and sample().
[[nodiscard]] Result<SweepRun> runSweep(const LoadedComparison& loaded, const Subject& subject,
                                        const Axes& axes);

} // namespace cw::cli
