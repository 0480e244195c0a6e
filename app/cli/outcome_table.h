// SPDX-License-Identifier: GPL-3.0-or-later
// Results and inputs of one scenario as tables for reading.
#pragma once

#include "app/cli/session.h"
#include "app/engine/scenario/evaluate.h"

#include <QString>

namespace cw::cli {

// Metrics as rows; the workloads that are on and, where there are several, their total as columns. Each number has the
// unit that suits it; "not known" and "does not apply" stand in words.
[[nodiscard]] QString outcomeTable(const std::string& name, const Outcome& outcome, Per per);

// The inputs that these results read, with value, unit and where the value came from.
[[nodiscard]] QString inputTable(const InputSet& inputs, const SourceBook& sources);

} // namespace cw::cli
