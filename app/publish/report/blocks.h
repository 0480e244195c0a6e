// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a report, one function each. What it has nothing to say about, a block leaves out: without parts it is
// not written.
#pragma once

#include "app/publish/report/report_context.h"

#include <span>

namespace cw::report {

[[nodiscard]] Parts titleBlock(Context& context);
[[nodiscard]] Parts introductionBlock(Context& context);
[[nodiscard]] Parts summaryBlock(Context& context);
[[nodiscard]] Parts comparisonBlock(Context& context);
[[nodiscard]] Parts inputsBlock(Context& context);
[[nodiscard]] Parts rangesBlock(Context& context);
[[nodiscard]] Parts mattersBlock(Context& context);
[[nodiscard]] Parts whyBlock(Context& context);
[[nodiscard]] Parts methodsBlock(Context& context);
[[nodiscard]] Parts claimsBlock(Context& context);
[[nodiscard]] Parts methodBlock(Context& context);
// Of what was cited before: it is made last, wherever it stands.
[[nodiscard]] Parts sourcesBlock(Context& context);
[[nodiscard]] Parts aboutBlock(Context& context);

} // namespace cw::report
