// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of now.
#include "ui/panels/current_chart.h"

namespace cw {

chart::CompareChart currentChart(Workspace& workspace)
{
    return withCurrentInput(workspace, buildCompareChart);
}

} // namespace cw
