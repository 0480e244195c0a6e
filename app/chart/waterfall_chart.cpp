// SPDX-License-Identifier: GPL-3.0-or-later
// From the first scenario's result down to the second's; a thin line leads from the end of each bar to the next one.

#include "app/chart/waterfall_chart.h"

#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

// One row: an end (from == zero) or a step.
struct Row {
    std::string name;
    std::string detail;
    std::optional<int> style; // of an end
    double from = 0.0;
    double to = 0.0;
    std::optional<double> error;
    std::string label;
    std::string details;
};

// A step that is not known adds nothing to the running sum; its label says so.
std::vector<Row> rowsOf(const WaterfallChart& chart)
{
    const auto endRow = [](const WaterfallEnd& end) {
        return Row{end.name, {}, end.style, 0.0, end.value, {}, end.label, end.details};
    };
    std::vector<Row> rows{endRow(chart.start)};
    double sum = chart.start.value;
    for (const WaterfallStep& step : chart.steps) {
        const double delta = std::isfinite(step.delta) ? step.delta : 0.0;
        rows.push_back({step.name, step.detail, {}, sum, sum + delta, step.error, step.label, step.details});
        sum += delta;
    }
    rows.push_back(endRow(chart.end));
    return rows;
}

bool endsAreBars(const WaterfallChart& chart)
{
    return chart.axis.minimum <= 0.0 && chart.axis.maximum >= 0.0;
}

// The leftmost and rightmost value of a row's mark.
std::pair<double, double> spanOf(const WaterfallChart& chart, const Row& row)
{
    const double from = row.style && !endsAreBars(chart) ? row.to : row.from;
    const double error = row.error && std::isfinite(*row.error) ? std::max(0.0, *row.error) : 0.0;
    return {std::min({from, row.to, row.to - error}), std::max({from, row.to, row.to + error})};
}

std::vector<SideLabel> labelsOf(const WaterfallChart& chart, const std::vector<Row>& rows,
                                const TextMeasure& measure)
{
    std::vector<SideLabel> out;
    for (const Row& row : rows)
        out.push_back({shareOf(extentOf(chart.axis), spanOf(chart, row).second), 0.0,
                       kMarkGap + kMarkerSize / 2.0 + measure(cleanText(row.label), kBodyText)});
    return out;
}

void addMark(Canvas& canvas, const WaterfallChart& chart, const Row& row, const Box& plot, const Box& box)
{
    constexpr double kThinnest = 2.0;
    const Palette& palette = canvas.palette();
    const double height = barHeight(box.height);
    const double top = std::round(box.middle() - height / 2.0);
    const double from = xOf(chart.axis, plot, row.from);
    const double to = xOf(chart.axis, plot, row.to);
    const Rgb colour =
        row.style ? scenarioColour(palette, *row.style) : (row.to < row.from ? palette.less : palette.more);
    if (row.style && !endsAreBars(chart)) {
        canvas.add(markerShape(markerOf(*row.style), {to, std::round(box.middle())}, kMarkerSize, colour));
        return;
    }
    if (row.from != row.to)
        canvas.add(
            RectShape{{std::min(from, to), top, std::max(kThinnest, std::abs(to - from)), height}, colour});
    if (row.error && *row.error > 0.0 && std::isfinite(*row.error))
        addWhisker(canvas, xOf(chart.axis, plot, row.to - *row.error),
                   xOf(chart.axis, plot, row.to + *row.error), std::round(box.middle()), palette.text);
}

// From the mark of a row to that of the next one, at the sum so far.
void addConnector(Canvas& canvas, const WaterfallChart& chart, const std::vector<Row>& rows,
                  const RowGrid& grid, std::size_t index)
{
    const auto half = [&](std::size_t row) {
        return rows[row].style && !endsAreBars(chart) ? 0.0 : barHeight(grid.rows()[row].height) / 2.0;
    };
    const double x = sharp(xOf(chart.axis, grid.plot(), rows[index].to));
    canvas.add(LineShape{{x, std::round(grid.rows()[index].middle() - half(index))},
                         {x, std::round(grid.rows()[index + 1].middle() + half(index + 1))},
                         mixed(canvas.palette().secondary, canvas.palette().panel, 0.8)});
}

void addRow(Canvas& canvas, const WaterfallChart& chart, const Row& row, const RowGrid& grid, const Box& box)
{
    const Box plot = grid.plot();
    const auto [low, high] = spanOf(chart, row);
    const double round = row.style && !endsAreBars(chart) ? kMarkerSize / 2.0 : 0.0;
    addMarkLabel(canvas, grid, box, xOf(chart.axis, plot, low) - round, xOf(chart.axis, plot, high) + round,
                 row.label);
    addMark(canvas, chart, row, plot, box);
}

} // namespace

Picture waterfallPicture(const WaterfallChart& chart, const LayoutOptions& options,
                         const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.start.name.empty() && chart.end.name.empty() && chart.steps.empty())
        return canvas.teach();
    const std::vector<Row> rows = rowsOf(chart);
    std::vector<RowName> names;
    for (const Row& row : rows)
        names.push_back({row.name, row.detail, row.style, row.style.has_value()});
    const std::vector<SideLabel> labels = labelsOf(chart, rows, measure);
    RowGrid grid(canvas, names, {}, labels);
    grid.addHeader(chart.axis);
    grid.place(labels);
    addUprightGrid(canvas, chart.axis, grid.plot());
    addLevelTicks(canvas, chart.axis, grid.plot(), grid.tickTop(), grid.left(), grid.right());
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        addConnector(canvas, chart, rows, grid, i);
    grid.addNames();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        addRow(canvas, chart, rows[i], grid, grid.rows()[i]);
        canvas.addRegion(grid.area(i), static_cast<int>(i),
                         regionText({rows[i].name, rows[i].detail, rows[i].label, rows[i].details}));
    }
    return canvas.finish(grid.plot().bottom());
}

} // namespace cw::chart
