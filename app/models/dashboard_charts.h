// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts of a comparison stand together in the picture of the whole dashboard.
#pragma once

#include "app/models/named_chart.h"

#include <vector>

namespace cw {

// The comparison, and below it every kind that has an answer, as usualChoice() asks for it; of the two views of a
// distribution the densities. Errors: those of sample(), cancelled.
[[nodiscard]] Result<std::vector<chart::AnyChart>> dashboardCharts(const CompareInput& input, Metric metric,
                                                                   const KeepGoing& keepGoing = neverStop);

} // namespace cw
