// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of a scenario as the command line gives them: presets, key=value, methods, workloads.
#pragma once

#include "app/engine/scenario/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace cw {
class Catalog;
}

namespace cw::cli {

struct ScenarioArguments {
    std::vector<std::string> presets; // "grid=deu", applied first
    std::vector<std::string>
        settings; // "site.pue=1.1", "inference.whPerQuery=2..4 Wh"; of two for one key the last counts
    std::vector<std::string> methods;   // "inference=epoch-2025"
    std::vector<std::string> workloads; // "training": which are on; empty: see inputsFrom
};

// "site.pue = 1.1" → "site.pue" and "1.1". Without "=" all of it is the key. Points into the text.
struct Setting {
    std::string_view key;
    std::string_view text;
};
[[nodiscard]] Setting splitSetting(std::string_view setting);

// Splits the lines of a file of settings: "key = value", blank lines and those that begin with # left out.
[[nodiscard]] std::vector<std::string> settingLines(const std::string& text);

// The table's defaults with everything applied. Which workloads are on: those of `workloads`; without any, those whose
// method or own key ("training.days") is given; without any of these, inference. A setting of "training.on" has the last word.
// `catalog` is wanted only where presets are given.
// Errors: unknownParameter and unknownMethod (limit = the nearest one), unknownPreset, unknownChoice, those of
// readInput; emptyText for a text without "=" (where = the option).
[[nodiscard]] Result<InputSet> inputsFrom(const ScenarioArguments& arguments, const Catalog* catalog);

// The keys that were given but that no result of these inputs reads, because their workload is off or its method
// does not need them.
[[nodiscard]] std::vector<std::string> unusedSettings(const ScenarioArguments& arguments,
                                                      const InputSet& inputs);

} // namespace cw::cli
