// SPDX-License-Identifier: GPL-3.0-or-later
// Two thin bars a row, one under the other, so that neither hides the other's error.

#include "app/chart/shares_chart.h"

#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

Rgb aloneColour(const Palette& palette)
{
    return palette.accent;
}

Rgb togetherColour(const Palette& palette)
{
    return mixed(palette.accent, palette.panel, 0.42);
}

// Where bar and whisker end, in the axis' unit; an estimate may be a little below 0 or above 100 %.
double endOf(const Share& share)
{
    if (!share.value || !std::isfinite(*share.value))
        return 0.0;
    return *share.value + (std::isfinite(share.error) ? std::max(0.0, share.error) : 0.0);
}

double endOf(const SharesRow& row)
{
    return std::max(endOf(row.alone), endOf(row.together));
}

bool known(const SharesRow& row)
{
    const auto finite = [](const Share& share) { return share.value && std::isfinite(*share.value); };
    return finite(row.alone) || finite(row.together);
}

void addShare(Canvas& canvas, const ValueAxis& axis, const Box& plot, const Share& share, double top,
              double height, Rgb fill)
{
    if (!share.value || !std::isfinite(*share.value))
        return;
    const double to = xOf(axis, plot, *share.value);
    const double zero = xOf(axis, plot, 0.0);
    if (to > zero)
        canvas.add(RectShape{{zero, top, to - zero, height}, fill});
    if (!(share.error > 0.0) || !std::isfinite(share.error))
        return;
    const double y = std::round(top + height / 2.0);
    canvas.add(LineShape{{xOf(axis, plot, *share.value - share.error), y},
                         {xOf(axis, plot, *share.value + share.error), y},
                         canvas.palette().text,
                         1.5});
}

void addRow(Canvas& canvas, const SharesChart& chart, const RowGrid& grid, std::size_t index)
{
    const SharesRow& row = chart.rows[index];
    const Box& box = grid.rows()[index];
    const Box plot = grid.plot();
    if (!known(row))
        return addReason(canvas, grid, box, row.label);
    const double height = std::clamp(std::floor(barHeight(box.height) / 2.0), 4.0, 9.0);
    const double middle = std::round(box.middle());
    addShare(canvas, chart.axis, plot, row.alone, middle - height - 1.0, height,
             aloneColour(canvas.palette()));
    addShare(canvas, chart.axis, plot, row.together, middle + 1.0, height, togetherColour(canvas.palette()));
    addMarkLabel(canvas, grid, box, plot.x, xOf(chart.axis, plot, endOf(row)), row.label);
}

} // namespace

Picture sharesPicture(const SharesChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.rows.empty())
        return canvas.teach();
    std::vector<RowName> names;
    std::vector<SideLabel> labels;
    for (const SharesRow& row : chart.rows) {
        names.push_back({row.name, {}, {}, false});
        if (known(row))
            labels.push_back({shareOf(extentOf(chart.axis), endOf(row)), 0.0,
                              kMarkGap + measure(cleanText(row.label), kBodyText)});
    }
    RowGrid grid(canvas, names, {}, labels);
    canvas.addLegend({{chart.aloneLegend, aloneColour(canvas.palette())},
                      {chart.togetherLegend, togetherColour(canvas.palette())}},
                     Canvas::left());
    grid.addHeader(chart.axis);
    grid.place(labels);
    addUprightGrid(canvas, chart.axis, grid.plot());
    grid.addNames();
    addLevelTicks(canvas, chart.axis, grid.plot(), grid.tickTop(), grid.left(), grid.right());
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        addRow(canvas, chart, grid, i);
        canvas.addRegion(grid.area(i), static_cast<int>(i),
                         regionText({chart.rows[i].name, chart.rows[i].label, chart.rows[i].details}));
    }
    return canvas.finish(grid.plot().bottom());
}

} // namespace cw::chart
