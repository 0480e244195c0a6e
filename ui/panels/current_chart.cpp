// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of now.
#include "ui/panels/current_chart.h"

#include "app/models/source_line.h"

#include <algorithm>

namespace cw {

chart::CompareChart currentChart(Workspace& workspace)
{
    return withCurrentInput(workspace, buildCompareChart);
}

QString sourceLineWith(Workspace& workspace, const std::vector<std::string>& ids)
{
    std::vector<std::string> once;
    for (const std::string& id : ids)
        if (!id.empty() && std::find(once.begin(), once.end(), id) == once.end())
            once.push_back(id);
    return sourceLine(once, workspace.sources(), workspace.catalogVersion().toStdString(),
                      documentMark(workspace.document().comparison()), today());
}

} // namespace cw
