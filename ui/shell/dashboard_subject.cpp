// SPDX-License-Identifier: GPL-3.0-or-later
// Charts made once, pictures as often as a choice changes.
#include "ui/shell/dashboard_subject.h"

#include "app/models/dashboard_charts.h"
#include "app/models/loaded_comparison.h"
#include "ui/panels/workspace.h"
#include "ui/shell/progress.h"

#include <QApplication>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::DashboardSubject)
};

using Charts = std::vector<chart::AnyChart>;

Result<Charts> chartsOf(Workspace& workspace)
{
    const LoadedComparison loaded = loadedComparison(workspace.document().contents(), workspace.catalog());
    Progress progress(Texts::tr("Computing the charts of the dashboard…"), QApplication::activeWindow());
    return dashboardCharts(loaded.input(), Metric::electricityFacility, progress.keepGoing());
}

// Makes them when they are first wanted.
Status fill(Charts& charts, Workspace& workspace)
{
    if (!charts.empty())
        return Done{};
    auto made = chartsOf(workspace);
    if (!made)
        return made.error();
    charts = made.takeValue();
    return Done{};
}

} // namespace

ExportSubject dashboardSubject(Workspace& workspace)
{
    const auto charts = std::make_shared<Charts>(); // shared by the copies of the subject
    return {Texts::tr("Whole dashboard"), workspace.document().displayName(), dashboardFormats(),
            [charts, &workspace](const QString& ending, const PictureOptions& options) {
                const Status there = fill(*charts, workspace);
                return there ? dashboardBytes(*charts, ending, options) : there.error();
            },
            [charts, &workspace](const QString& ending, const PictureOptions& options) {
                const Status there = fill(*charts, workspace);
                return there ? dashboardExtent(*charts, ending, options) : there.error();
            }};
}

} // namespace cw
