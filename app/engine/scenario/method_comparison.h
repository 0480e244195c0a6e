// SPDX-License-Identifier: GPL-3.0-or-later
// The published methods of a workload side by side: the same scenario computed with each of them.
// What a method counts and leaves out stands in its row (method_table.h); app/models/texts.h has the words.
#pragma once

#include "app/engine/parameter/method_table.h"
#include "app/engine/scenario/scenario.h"

#include <vector>

namespace cw {

struct MethodVariant {
    const MethodRow* method = nullptr; // of methodTable(): lives as long as the program
    int option = 0;                    // its number among the options of the workload's method
    bool chosen = false;               // the scenario's own method
    InputSet inputs;                   // the scenario with this method, and with the workload on
    bool refuses = false;              // the method has no answer for these inputs
    std::vector<ParameterId> missing;  // inputs it reads that are not known: it has no result without them

    [[nodiscard]] bool applies() const { return !refuses && missing.empty(); }
};

// Every method of the workload, in the order of the table. A variant that applies has the energy of the year.
[[nodiscard]] std::vector<MethodVariant> methodVariants(const InputSet& inputs, Workload workload);

} // namespace cw
