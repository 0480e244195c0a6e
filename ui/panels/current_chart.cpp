// SPDX-License-Identifier: GPL-3.0-or-later
// From the workspace to buildCompareChart.
#include "ui/panels/current_chart.h"

#include "app/models/compare_chart.h"
#include "ui/panels/workspace.h"

namespace cw {

chart::CompareChart currentChart(Workspace& workspace)
{
    const Document& document = workspace.document();
    return buildCompareChart({document.comparison(), document.view(), workspace.sources(),
                              workspace.yardsticks(), workspace.catalogVersion().toStdString()});
}

} // namespace cw
