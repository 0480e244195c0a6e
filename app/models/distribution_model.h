// SPDX-License-Identifier: GPL-3.0-or-later
// The uncertain results of all shown scenarios laid over one another.
#pragma once

#include "app/chart/distribution_chart.h"
#include "app/models/built_chart.h"
#include "app/models/compared_draws.h"

namespace cw {

// `scenarios` are those of the curves, in their order.
struct DistributionView {
    Built<chart::DistributionChart> built;
    std::vector<ScenarioId> scenarios;
};

// Of one result; scenarios in which it has no range are left out of the curves and said so in the note.
[[nodiscard]] DistributionView buildDistribution(const CompareInput& input, Metric metric,
                                                 chart::CurveKind kind);

} // namespace cw
