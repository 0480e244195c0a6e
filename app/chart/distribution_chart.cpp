// SPDX-License-Identifier: GPL-3.0-or-later
// Curves at the top, the strips of the scenarios below them, one axis between the two.

#include "app/chart/distribution_chart.h"

#include "app/chart/clip.h"
#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kLeastCurves = 110.0;
constexpr double kNaturalCurves = 220.0;
constexpr double kHighestCurves = 460.0;
constexpr double kTickLine = 24.0; // labels between curves and strips
constexpr double kTightRow = 30.0;
constexpr double kLeastTitle = 80.0; // room beside the curves for the title of their heights

std::optional<double> drawable(const DistributionChart& chart, std::optional<double> value)
{
    return value && drawable(chart.values, *value) ? value : std::nullopt;
}

bool hasRange(const DistributionChart& chart, const DistributionSeries& series)
{
    return series.p5 && std::isfinite(*series.p5) && drawable(chart, series.p95);
}

double endOf(const DistributionChart& chart, const DistributionSeries& series)
{
    return hasRange(chart, series) ? std::max(*series.p50, *series.p95) : *series.p50;
}

std::vector<SideLabel> labelsOf(const DistributionChart& chart, const TextMeasure& measure)
{
    std::vector<SideLabel> out;
    for (const DistributionSeries& series : chart.series) {
        if (drawable(chart, series.p50))
            out.push_back({shareOf(extentOf(chart.values), endOf(chart, series)), kMarkerSize,
                           kMarkerSize / 2.0 + kMarkGap + measure(cleanText(series.label), kBodyText)});
    }
    return out;
}

// Below the first value the chance of more is what it is at the first one, above the last what it is there: the curve
// runs from end to end of the axis.
std::vector<Point> curveOf(const DistributionChart& chart, const DistributionSeries& series, const Box& plot)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i)
        points.push_back(pointOf(chart.values, chart.heights, plot, series.x[i], series.y[i]));
    if (chart.kind == CurveKind::exceedance && points.size() > 1) {
        if (points.front().x > plot.x)
            points.insert(points.begin(), {plot.x, points.front().y});
        if (points.back().x < plot.right())
            points.push_back({plot.right(), points.back().y});
    }
    return points;
}

void addFill(Canvas& canvas, const DistributionSeries& series, std::vector<Point> points, const Box& plot)
{
    std::erase_if(points, [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
    if (points.size() < 2)
        return;
    points.push_back({points.back().x, plot.bottom()});
    points.push_back({points.front().x, plot.bottom()});
    PathShape area{clipArea(std::move(points), plot), true, 0, 0.0, false, {}, 0.14};
    area.fill = scenarioColour(canvas.palette(), series.style);
    if (!area.points.empty())
        canvas.add(std::move(area));
}

void addCurve(Canvas& canvas, const DistributionChart& chart, const DistributionSeries& series,
              const Box& plot)
{
    constexpr double kWidth = 2.0;
    const Rgb colour = scenarioColour(canvas.palette(), series.style);
    const auto middle = drawable(chart, series.p50);
    if (series.x.size() < 2 && middle) { // certain: all of it at one place
        const double x = std::round(xOf(chart.values, plot, *middle));
        canvas.add(LineShape{{x, plot.y}, {x, plot.bottom()}, colour, kWidth});
    }
    for (std::vector<Point>& part : clipLine(curveOf(chart, series, plot), plot))
        canvas.add(PathShape{std::move(part), false, colour, kWidth, false, {}, 1.0});
}

// Fills first: no curve lies under the fill of another one.
void addCurves(Canvas& canvas, const DistributionChart& chart, const Box& plot)
{
    addUprightGrid(canvas, chart.values, plot);
    if (chart.kind == CurveKind::exceedance) {
        addLevelGrid(canvas, chart.heights, plot);
        addUprightTicks(canvas, chart.heights, plot);
    } else {
        for (const DistributionSeries& series : chart.series)
            addFill(canvas, series, curveOf(chart, series, plot), plot);
    }
    const double bottom = sharp(plot.bottom());
    canvas.add(LineShape{{plot.x, bottom}, {plot.right(), bottom}, canvas.palette().secondary});
    for (const DistributionSeries& series : chart.series)
        addCurve(canvas, chart, series, plot);
}

void addStrip(Canvas& canvas, const DistributionChart& chart, const RowGrid& grid, std::size_t index)
{
    const DistributionSeries& series = chart.series[index];
    const Box& row = grid.rows()[index];
    const Box plot = grid.plot();
    if (!drawable(chart, series.p50))
        return addReason(canvas, grid, row, series.label);
    const Rgb colour = scenarioColour(canvas.palette(), series.style);
    const auto x = [&](double value) { return xOf(chart.values, plot, value); };
    const double y = std::round(row.middle());
    const double middle = x(*series.p50);
    double from = middle - kMarkerSize / 2.0;
    if (hasRange(chart, series)) {
        from = std::min(from, x(*series.p5));
        addWhisker(canvas, x(*series.p5), x(*series.p95), y, colour);
    }
    if (series.p25 && drawable(chart, series.p75))
        canvas.add(RectShape{{x(*series.p25), y - 3.0, x(*series.p75) - x(*series.p25), 6.0},
                             mixed(colour, canvas.palette().panel, 0.45)});
    canvas.add(CircleShape{{middle, y}, kMarkerSize / 2.0 + 2.5, canvas.palette().panel, 0, 0.0});
    canvas.add(markerShape(markerOf(series.style), {middle, y}, kMarkerSize, colour));
    const double to = std::max(middle + kMarkerSize / 2.0, x(endOf(chart, series)));
    addMarkLabel(canvas, grid, row, from, to, series.label);
}

// What the height of the curves says: before their labels, in lines that end at `right`.
void addHeightsTitle(Canvas& canvas, const std::string& title, double right, double top)
{
    double y = top - kSmallLine / 2.0;
    for (const std::string& line :
         wrapText(cleanText(title), right - Canvas::left(), 5, kSmallText, canvas.measure()).lines) {
        canvas.addText({right, baselineIn(y, kSmallLine, kSmallText)}, kSmallText, canvas.palette().secondary,
                       line, {}, Anchor::end);
        y += kSmallLine;
    }
}

// The titles of both axes and the place of the curves below them; `extent` is that of the plot from left to right.
double addTitles(Canvas& canvas, const DistributionChart& chart, const RowGrid& grid, const Box& extent)
{
    const double ticks = chart.kind == CurveKind::exceedance ? uprightTicksWidth(canvas, chart.heights) : 0.0;
    const double end = extent.x - ticks - 8.0;
    const double room = grid.right() - grid.left();
    const bool beside = end - Canvas::left() >= kLeastTitle;
    canvas.addAxisTitle(chart.values, grid.left(), room);
    if (!beside && !chart.heights.title.empty()) { // above the curves where the names leave no room
        canvas.addLine({grid.left(), baselineIn(canvas.y(), kSmallLine, kSmallText)}, room, kSmallText,
                       canvas.palette().secondary, chart.heights.title);
        canvas.moveDown(kSmallLine);
    }
    canvas.moveDown(8.0);
    if (beside)
        addHeightsTitle(canvas, chart.heights.title, end, canvas.y());
    return canvas.y();
}

RowGrid rowsOf(Canvas& canvas, const DistributionChart& chart)
{
    std::vector<RowName> names;
    for (const DistributionSeries& series : chart.series)
        names.push_back({series.name, {}, series.style, false});
    return {canvas, names, {}};
}

} // namespace

Picture distributionPicture(const DistributionChart& chart, const LayoutOptions& options,
                            const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.series.empty())
        return canvas.teach();
    RowGrid grid = rowsOf(canvas, chart);
    const Box extent = grid.plotExtent(labelsOf(chart, measure));
    const double top = addTitles(canvas, chart, grid, extent);
    const double least = kTightRow * static_cast<double>(chart.series.size());
    const double rows = std::max(least, grid.leastHeight());
    const double curves =
        canvas.takeHeight(kLeastCurves + kTickLine + rows, kNaturalCurves + kTickLine + rows,
                          kHighestCurves + kTickLine + rows)
        - kTickLine - rows;
    grid.placeAt(top + curves + kTickLine, rows, extent);
    addCurves(canvas, chart, {extent.x, top, extent.width, curves});
    addLevelTicks(canvas, chart.values, grid.plot(), top + curves + 4.0, grid.left(), grid.right());
    grid.addNames();
    addUprightGrid(canvas, chart.values, grid.plot());
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const DistributionSeries& series = chart.series[i];
        addStrip(canvas, chart, grid, i);
        canvas.addRegion(grid.rows()[i], static_cast<int>(i),
                         regionText({series.name, series.label, series.details}));
    }
    return canvas.finish(grid.plot().bottom());
}

} // namespace cw::chart
