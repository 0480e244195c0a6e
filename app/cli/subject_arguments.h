// SPDX-License-Identifier: GPL-3.0-or-later
// One result of a comparison, as several subcommands ask for it: which scenario, less which other, which metric.
#pragma once

#include "app/cli/comparison_arguments.h"
#include "app/engine/uncertainty/sweep.h"

namespace cw::cli {

struct SubjectArguments {
    std::string scenario; // name; empty: the first that is shown
    std::string minus;    // name; empty: none
    std::string metric = "electricity.facility";
};

void addScenarioOption(CLI::App& command, SubjectArguments& arguments);
void addMinusOption(CLI::App& command, SubjectArguments& arguments);
void addMetricOption(CLI::App& command, SubjectArguments& arguments);

struct Subject {
    ScenarioId scenario;
    std::optional<ScenarioId> minus;
    Metric metric = Metric::electricityFacility;
};
// Errors: unknownScenario, unknownChoice (metric); where = the option.
[[nodiscard]] Result<Subject> subjectOf(const Comparison& comparison, const SubjectArguments& arguments);

// Errors: unknownScenario; where = `option`, limit = the nearest name.
[[nodiscard]] Result<ScenarioId> scenarioNamed(const Comparison& comparison, const std::string& name,
                                               const std::string& option);
[[nodiscard]] const std::string& nameOf(const Comparison& comparison, ScenarioId scenario);

// The inputs of a sweep as they are typed.
struct AxisArguments {
    std::string input;  // "site.pue=1.1..1.6"
    std::string second; // empty: a line
    std::string points; // in each direction; empty: see `axesOf`
};
// Adds --input, --second and --points.
void addAxisOptions(CLI::App& command, AxisArguments& arguments);

struct Axes {
    SweepAxis x;
    std::optional<SweepAxis> y;
};
// Errors: unknownParameter, emptyText (no range), those of readParameterRange and sweepAxis; belowMinimum and aboveMaximum
// (--points).
[[nodiscard]] Result<Axes> axesOf(const AxisArguments& arguments, std::size_t usualPoints);

} // namespace cw::cli
