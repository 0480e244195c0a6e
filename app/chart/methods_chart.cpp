// SPDX-License-Identifier: GPL-3.0-or-later
// A dot and a whisker a method. Methods are no scenarios: the chosen one is in the accent colour, the others are grey.

#include "app/chart/methods_chart.h"

#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kDot = 9.0;

bool known(const MethodsChart& chart, const MethodRow& row)
{
    return row.value && drawable(chart.axis, *row.value);
}

bool hasRange(const MethodsChart& chart, const MethodRow& row)
{
    return row.low && row.high && std::isfinite(*row.low) && drawable(chart.axis, *row.high);
}

double endOf(const MethodsChart& chart, const MethodRow& row)
{
    return hasRange(chart, row) ? std::max(*row.value, *row.high) : *row.value;
}

RowGrid rowsOf(Canvas& canvas, const MethodsChart& chart, const std::vector<SideLabel>& labels)
{
    std::vector<RowName> names;
    std::vector<TextColumn> columns;
    for (const std::string& title : chart.columnTitles)
        columns.push_back({title, {}});
    for (const MethodRow& row : chart.rows) {
        names.push_back({row.name, row.detail, {}, row.chosen});
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].cells.push_back(i < row.columns.size() ? row.columns[i] : std::string());
    }
    return {canvas, names, columns, labels};
}

std::vector<SideLabel> labelsOf(const MethodsChart& chart, const TextMeasure& measure)
{
    std::vector<SideLabel> out;
    for (const MethodRow& row : chart.rows) {
        if (known(chart, row))
            out.push_back({shareOf(extentOf(chart.axis), endOf(chart, row)), kDot / 2.0 + 1.0,
                           kDot / 2.0 + kMarkGap + measure(cleanText(row.label), kBodyText)});
    }
    return out;
}

void addRow(Canvas& canvas, const MethodsChart& chart, const RowGrid& grid, std::size_t index)
{
    const MethodRow& row = chart.rows[index];
    const Box& box = grid.rows()[index];
    const Box plot = grid.plot();
    if (!known(chart, row))
        return addReason(canvas, grid, box, row.label);
    const Rgb colour = row.chosen ? canvas.palette().accent : canvas.palette().secondary;
    const double y = std::round(box.middle());
    const double x = xOf(chart.axis, plot, *row.value);
    double from = x - kDot / 2.0;
    if (hasRange(chart, row)) {
        from = std::min(from, xOf(chart.axis, plot, *row.low));
        addWhisker(canvas, xOf(chart.axis, plot, *row.low), xOf(chart.axis, plot, *row.high), y, colour);
    }
    canvas.add(CircleShape{{x, y}, kDot / 2.0, colour});
    const double to = std::max(x + kDot / 2.0, xOf(chart.axis, plot, endOf(chart, row)));
    addMarkLabel(canvas, grid, box, from, to, row.label);
}

std::string textOf(const MethodsChart& chart, const MethodRow& row)
{
    std::vector<std::string> lines{row.name, row.detail, row.label};
    for (std::size_t i = 0; i < std::min(row.columns.size(), chart.columnTitles.size()); ++i) {
        if (!row.columns[i].empty())
            lines.push_back(chart.columnTitles[i] + ": " + row.columns[i]);
    }
    lines.push_back(row.details);
    return regionText(lines);
}

} // namespace

Picture methodsPicture(const MethodsChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.rows.empty())
        return canvas.teach();
    const std::vector<SideLabel> labels = labelsOf(chart, measure);
    RowGrid grid = rowsOf(canvas, chart, labels);
    grid.addHeader(chart.axis);
    grid.place(labels);
    addUprightGrid(canvas, chart.axis, grid.plot());
    grid.addNames();
    addLevelTicks(canvas, chart.axis, grid.plot(), grid.tickTop(), grid.left(), grid.right());
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        addRow(canvas, chart, grid, i);
        canvas.addRegion(grid.area(i), static_cast<int>(i), textOf(chart, chart.rows[i]));
    }
    return canvas.finish(grid.plot().bottom());
}

} // namespace cw::chart
