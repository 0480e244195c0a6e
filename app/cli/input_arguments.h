// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario that is given on the command line: --set, --method, --workload, --preset, --inputs, --name.
#pragma once

#include "app/cli/scenario_arguments.h"

#include <CLI/CLI.hpp>

namespace cw::cli {

struct InputArguments {
    ScenarioArguments arguments;
    std::string file; // of settings
    std::string name;
};

// Adds all of the options above.
void addInputArguments(CLI::App& command, InputArguments& arguments);
// Whether any input, method, workload or preset was given.
[[nodiscard]] bool isGiven(const InputArguments& arguments);

// The scenario alone, with remarks on standard error about what changes nothing. Errors: those of inputsFrom,
// readInputFile and Catalog::open.
[[nodiscard]] Result<Comparison> comparisonFrom(const InputArguments& arguments);

} // namespace cw::cli
