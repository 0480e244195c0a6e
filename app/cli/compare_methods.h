// SPDX-License-Identifier: GPL-3.0-or-later
// Which methods are compared: for `compare-methods` and `export`.
#pragma once

#include "app/cli/subject_arguments.h"
#include "app/models/methods_chart.h"

namespace cw::cli {

// Adds --of.
void addWorkloadOption(CLI::App& command, std::string& workload);
// The workload that is named; empty: the first that is on.
[[nodiscard]] MethodsChoice methodsChoice(const Comparison& comparison, const Subject& subject,
                                          const std::string& workload);
// Errors: those of checkDraws.
[[nodiscard]] Status checkMethodDraws(const LoadedComparison& loaded, const MethodsChoice& choice);

} // namespace cw::cli
