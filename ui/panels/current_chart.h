// SPDX-License-Identifier: GPL-3.0-or-later
// What the builders of charts ask for, from the workspace.
#pragma once

#include "app/models/compare_chart.h"
#include "ui/panels/workspace.h"

namespace cw {

// Calls build(CompareInput) with what the document says now.
template <class Build>
auto withCurrentInput(Workspace& workspace, Build build)
{
    const Document& document = workspace.document();
    const std::vector<Source> sources = workspace.sources();
    return build(CompareInput{document.comparison(), document.view(), sources, workspace.yardsticks(),
                              workspace.catalogVersion().toStdString(), currentLanguage(),
                              workspace.draws()});
}

[[nodiscard]] chart::CompareChart currentChart(Workspace& workspace);

// The line under a table, with these sources (ids; one may stand there twice): as under a chart.
[[nodiscard]] QString sourceLineWith(Workspace& workspace, const std::vector<std::string>& ids);

} // namespace cw
