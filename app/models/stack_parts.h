// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of stacked bars: by workload, or by where the electricity goes.
#pragma once

#include "app/models/compare_values.h"

#include <string>
#include <variant>
#include <vector>

namespace cw {

// One part: a workload of the scenario, or a part of its electricity.
using StackPart = std::variant<Workload, Metric>;

struct Stack {
    Stacking kind = Stacking::none;
    std::vector<StackPart> parts; // only those that some scenario has
};

[[nodiscard]] Stack stackOf(const Compared& compared, const CompareView& view);
[[nodiscard]] std::vector<std::string> stackNames(const Stack& stack);
// Whether a column can be split: stages are known for electricity alone.
[[nodiscard]] bool isSplit(const Stack& stack, Metric metric);
// One value for each part, in base units; 0 for a part that the scenario does not have.
[[nodiscard]] std::vector<double> partsOf(const ComparedRow& row, Metric metric, Per per, const Stack& stack);

} // namespace cw
