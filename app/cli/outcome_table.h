// SPDX-License-Identifier: GPL-3.0-or-later
// Results and inputs of one scenario as tables for reading.
#pragma once

#include "app/cli/session.h"
#include "app/engine/scenario/evaluate.h"
#include "app/models/results_table.h"

#include <QString>

namespace cw::cli {

// Metrics as rows; the workloads that are on and, where there are several, their total as columns. Each number has the
// unit that suits it, and the range of `rows` where it has one; "not known" and "does not apply" stand in words.
[[nodiscard]] QString outcomeTable(const std::string& name, const Outcome& outcome,
                                   const std::vector<ResultRow>& rows, Per per);

// The inputs that these results read, with value, unit and where the value came from.
[[nodiscard]] QString inputTable(const InputSet& inputs, const SourceBook& sources);

} // namespace cw::cli
