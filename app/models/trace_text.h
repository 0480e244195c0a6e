// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the nodes of an explanation tree.
#pragma once

#include "app/engine/number/traced.h"

#include <QString>

namespace cw {

// The label of an input, a constant or a named result; for an unnamed step what is done: "Sum", "Product".
[[nodiscard]] QString traceLabel(const TraceNode& node);
// The sign between the parts of a step: " × "; empty for leaves and functions.
[[nodiscard]] QString traceSign(TraceOp op);
// Whether the key has words: a test walks all formulas with it.
[[nodiscard]] bool hasTraceLabel(const TraceNode& node);

} // namespace cw
