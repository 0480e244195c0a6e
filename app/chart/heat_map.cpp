// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of one colour are drawn as one rectangle; contour lines and their labels are in the ink that the colour of their
// level can be read with.

#include "app/chart/heat_map.h"

#include "app/chart/axis_layout.h"
#include "app/chart/contour.h"
#include "app/chart/contour_labels.h"
#include "app/chart/heat_ramp.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"
#include "app/engine/units/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::chart {

namespace {

constexpr double kLeastPlot = 160.0; // heights
constexpr double kHighestPlot = 640.0;
constexpr double kBelow = kSmallLine + 5.0 + kBodyLine; // tick labels and the axis' title
constexpr double kBar = 10.0;                           // height of the colour legend

struct Run { // of cells of one colour in a row; no share: no answer
    Box box;
    std::optional<double> share;
};

bool complete(const HeatMap& chart)
{
    return !chart.xs.empty() && !chart.ys.empty() && chart.values.size() == chart.xs.size() * chart.ys.size();
}

// Steps are finer than the eye sees and let equal neighbours become one rectangle.
std::optional<double> shareOfCell(const HeatMap& chart, std::size_t index)
{
    constexpr double kSteps = 96.0;
    const std::optional<double>& value = chart.values[index];
    if (!value || !drawable(chart.colour, *value))
        return std::nullopt;
    return std::round(kSteps * shareOf(extentOf(chart.colour), *value)) / kSteps;
}

// Between the cells, half the way in pixels, on whole pixels: no seams. The outer ones are the plot's.
std::vector<double> edgesOf(const ValueAxis& axis, const std::vector<double>& values, double start,
                            double length)
{
    const auto at = [&](double value) { return start + length * shareOf(extentOf(axis), value); };
    std::vector<double> edges{start};
    for (std::size_t i = 1; i < values.size(); ++i)
        edges.push_back(std::round((at(values[i - 1]) + at(values[i])) / 2.0));
    edges.push_back(start + length);
    return edges;
}

struct Cells {
    std::vector<double> x; // edges, one more than columns
    std::vector<double> y; // from the bottom up

    [[nodiscard]] Box box(std::size_t column, std::size_t row, std::size_t columns) const
    {
        return {x[column], y[row + 1], x[column + columns] - x[column], y[row] - y[row + 1]};
    }
};

Cells cellsOf(const HeatMap& chart, const Box& plot)
{
    return {edgesOf(chart.x, chart.xs, plot.x, plot.width),
            edgesOf(chart.y, chart.ys, plot.bottom(), -plot.height)};
}

std::vector<Run> runsOf(const HeatMap& chart, const Cells& cells)
{
    std::vector<Run> runs;
    const std::size_t columns = chart.xs.size();
    for (std::size_t row = 0; row < chart.ys.size(); ++row) {
        for (std::size_t from = 0; from < columns;) {
            const auto share = shareOfCell(chart, row * columns + from);
            std::size_t to = from + 1;
            while (to < columns && shareOfCell(chart, row * columns + to) == share)
                ++to;
            runs.push_back({cells.box(from, row, to - from), share});
            from = to;
        }
    }
    return runs;
}

// Slanted lines x + y = c over a box; a line that goes on in the next row becomes one.
class Hatching {
public:
    void add(const Box& box)
    {
        constexpr double kApart = 9.0;
        for (double c = std::ceil((box.x + box.y) / kApart) * kApart; c < box.right() + box.bottom();
             c += kApart) {
            const double right = std::min(box.right(), c - box.y);
            const double left = std::max(box.x, c - box.bottom());
            if (right - left > 0.01)
                addPiece(c, {left, c - left}, {right, c - right});
        }
    }

    void draw(Canvas& canvas) const
    {
        const Rgb stroke = mixed(canvas.palette().secondary, canvas.palette().ground, 0.45);
        for (const auto& [c, pieces] : m_lines) {
            for (const auto& piece : pieces)
                canvas.add(PathShape{{piece.first, piece.second}, false, stroke, 1.0, false, {}, 1.0});
        }
    }

private:
    // Rows come from the bottom up, so a piece goes on where the one before it ended at its right.
    void addPiece(double c, Point from, Point to)
    {
        auto& pieces = m_lines[c];
        if (!pieces.empty() && std::abs(pieces.back().second.x - from.x) < 0.01)
            pieces.back().second = to;
        else
            pieces.push_back({from, to});
    }

    std::map<double, std::vector<std::pair<Point, Point>>> m_lines;
};

void addCells(Canvas& canvas, const HeatMap& chart, const Cells& cells)
{
    Hatching hatching;
    for (const Run& run : runsOf(chart, cells)) {
        canvas.add(
            RectShape{run.box, run.share ? heatColour(*run.share, canvas.dark()) : canvas.palette().ground});
        if (!run.share)
            hatching.add(run.box);
    }
    hatching.draw(canvas);
}

// Values as shares of the colour axis: on a logarithmic one, lines are interpolated there too.
ValueGrid gridOf(const HeatMap& chart, const Box& plot)
{
    ValueGrid grid;
    for (const double x : chart.xs)
        grid.xs.push_back(xOf(chart.x, plot, x));
    for (const double y : chart.ys)
        grid.ys.push_back(yOf(chart.y, plot, y));
    for (const auto& value : chart.values)
        grid.values.push_back(value ? openShareOf(extentOf(chart.colour), *value)
                                    : std::numeric_limits<double>::quiet_NaN());
    return grid;
}

std::vector<Contour> contoursOf(const HeatMap& chart, const Box& plot)
{
    std::vector<Contour> out;
    const ValueGrid grid = gridOf(chart, plot);
    for (const Tick& tick : chart.contours) {
        const double share = openShareOf(extentOf(chart.colour), tick.value);
        if (std::isfinite(share))
            out.push_back({contourLines(grid, share), cleanText(tick.label, 40), share});
    }
    return out;
}

// A marker on a plate of the panel's colour, with its name beside it.
struct PlacedPoint {
    Box plate;
    Point at;
    Point text;
    std::string shown; // empty where no place is free for the name
    std::string full;
    int style = 0;
};

constexpr double kPlate = 9.0; // half the height of a plate

PlacedPoint pointBeside(const Canvas& canvas, const HeatPoint& point, Point at, const Box& plot, bool toRight)
{
    PlacedPoint out{{at.x - kPlate, at.y - kPlate, 2.0 * kPlate, 2.0 * kPlate}, at, {}, {}, {}, point.style};
    out.full = cleanText(point.name);
    const double room = (toRight ? plot.right() - at.x : at.x - plot.x) - kPlate - 10.0;
    if (out.full.empty() || room < 2.0 * kPlate)
        return out;
    out.shown = elideText(out.full, room, kSmallText, canvas.measure());
    const double width = canvas.measure()(out.shown, kSmallText) + 8.0;
    out.plate.width += width;
    out.plate.x -= toRight ? 0.0 : width;
    out.text = {toRight ? at.x + kPlate + 2.0 : out.plate.x + 6.0,
                baselineIn(out.plate.y, out.plate.height, kSmallText)};
    return out;
}

// The name stands on the side with more room; where another one stands already, on the other side or not at all.
std::vector<PlacedPoint> placePoints(const Canvas& canvas, const HeatMap& chart, const Box& plot)
{
    std::vector<PlacedPoint> placed;
    const auto free = [&placed](const PlacedPoint& point) {
        return std::none_of(placed.begin(), placed.end(),
                            [&](const PlacedPoint& other) { return overlapping(point.plate, other.plate); });
    };
    for (const HeatPoint& point : chart.points) {
        if (!drawable(chart.x, point.x) || !drawable(chart.y, point.y))
            continue;
        const Point at{std::clamp(xOf(chart.x, plot, point.x), plot.x + kPlate, plot.right() - kPlate),
                       std::clamp(yOf(chart.y, plot, point.y), plot.y + kPlate, plot.bottom() - kPlate)};
        const bool toRight = at.x < plot.x + plot.width / 2.0;
        PlacedPoint best = pointBeside(canvas, point, at, plot, toRight);
        if (!free(best))
            best = pointBeside(canvas, point, at, plot, !toRight);
        if (!free(best)) {
            best.shown.clear();
            best.plate = {at.x - kPlate, at.y - kPlate, 2.0 * kPlate, 2.0 * kPlate};
        }
        placed.push_back(std::move(best));
    }
    return placed;
}

void addPoint(Canvas& canvas, const PlacedPoint& point)
{
    canvas.add(RectShape{point.plate, canvas.palette().panel});
    canvas.add(markerShape(markerOf(point.style), point.at, kMarkerSize,
                           scenarioColour(canvas.palette(), point.style)));
    canvas.addText(point.text, kSmallText, canvas.palette().text, point.shown,
                   point.shown == point.full ? std::string() : point.full);
}

void addContours(Canvas& canvas, const std::vector<Contour>& contours, const Box& plot,
                 const std::vector<PlacedPoint>& points)
{
    for (const Contour& contour : contours) {
        for (const auto& line : contour.lines)
            canvas.add(PathShape{line, false, inkOn(contour.share, canvas.dark()), 1.0, false, {}, 1.0});
    }
    std::vector<Box> taken;
    for (const PlacedPoint& point : points)
        taken.push_back(point.plate);
    for (const PlacedLabel& label : placeContourLabels(contours, plot, taken, canvas.measure())) {
        canvas.add(RectShape{label.box, heatColour(label.share, canvas.dark())});
        canvas.addText({label.box.x + 3.0, baselineIn(label.box.y, label.box.height, kSmallText)}, kSmallText,
                       inkOn(label.share, canvas.dark()), label.text);
    }
}

// The legend: title, a bar of the ramp with its ticks, and what a hatched place means.
void addLegend(Canvas& canvas, const HeatMap& chart)
{
    canvas.addAxisTitle(chart.colour, Canvas::left(), canvas.width());
    canvas.moveDown(4.0);
    constexpr double kPiece = 4.0;
    const double width = std::min(320.0, std::floor(0.55 * canvas.width() / kPiece) * kPiece);
    const Box bar{Canvas::left(), std::round(canvas.y()), width, kBar};
    for (double x = 0.0; x < width; x += kPiece)
        canvas.add(RectShape{{bar.x + x, bar.y, kPiece, kBar},
                             heatColour((x + kPiece / 2.0) / width, canvas.dark())});
    const bool absent =
        std::any_of(chart.values.begin(), chart.values.end(), [](const auto& v) { return !v; });
    if (absent && !chart.absentLegend.empty()) {
        const Box swatch{bar.right() + 24.0, bar.y, 22.0, kBar};
        canvas.add(RectShape{swatch, canvas.palette().ground});
        Hatching hatching;
        hatching.add(swatch);
        hatching.draw(canvas);
        canvas.addLine({swatch.right() + 6.0, baselineIn(bar.y - 2.0, kSmallLine, kSmallText)},
                       canvas.right() - swatch.right() - 6.0, kSmallText, canvas.palette().text,
                       chart.absentLegend);
    }
    addLevelTicks(canvas, chart.colour, bar, bar.bottom() + 2.0, Canvas::left(), canvas.right());
    canvas.moveDown(kBar + kSmallLine + 14.0);
}

// "PUE: 1.2", "Energy per request: 2.9 Wh"; titles and units are cleaned once, for there are many cells.
class AxisText {
public:
    explicit AxisText(const ValueAxis& axis)
        : m_before(cleanText(axis.title) + ": ")
        , m_behind(axis.unit.empty() ? std::string() : " " + cleanText(axis.unit))
    {
    }

    [[nodiscard]] std::string of(double value) const
    {
        constexpr int kDigits = 4;
        return m_before + formatNumber(value, kDigits) + m_behind;
    }

private:
    std::string m_before;
    std::string m_behind;
};

// What the tooltip of a cell says below its value.
std::vector<std::string> placeTexts(const ValueAxis& axis, const std::vector<double>& values)
{
    const AxisText text(axis);
    std::vector<std::string> out;
    for (const double value : values)
        out.push_back("\n" + text.of(value));
    return out;
}

void addRegions(Canvas& canvas, const HeatMap& chart, const Cells& cells)
{
    const AxisText valueText(chart.colour);
    const std::string absent = cleanText(chart.absentLegend);
    const std::vector<std::string> atX = placeTexts(chart.x, chart.xs);
    const std::vector<std::string> atY = placeTexts(chart.y, chart.ys);
    for (std::size_t row = 0; row < chart.ys.size(); ++row) {
        for (std::size_t column = 0; column < chart.xs.size(); ++column) {
            const std::size_t index = row * chart.xs.size() + column;
            const auto& value = chart.values[index];
            std::string text = index < chart.details.size()
                ? regionText({chart.details[index]})
                : (value ? valueText.of(*value) : absent) + atX[column] + atY[row];
            canvas.addRegion(cells.box(column, row, 1), static_cast<int>(index), std::move(text));
        }
    }
}

} // namespace

Picture heatPicture(const HeatMap& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (!complete(chart))
        return canvas.teach();
    addLegend(canvas, chart);
    canvas.addAxisTitle(chart.y, Canvas::left(), canvas.width());
    canvas.moveDown(6.0);
    const double left = std::ceil(Canvas::left() + uprightTicksWidth(canvas, chart.y));
    const double natural = std::clamp(0.42 * canvas.width(), 240.0, 440.0);
    const double top = std::round(canvas.y());
    const double height =
        std::floor(canvas.takeHeight(kLeastPlot + kBelow, natural + kBelow, kHighestPlot + kBelow) - kBelow);
    const Box plot{left, top, std::floor(std::max(60.0, canvas.right() - left)), height};
    const Cells cells = cellsOf(chart, plot);
    addCells(canvas, chart, cells);
    const std::vector<PlacedPoint> points = placePoints(canvas, chart, plot);
    addContours(canvas, contoursOf(chart, plot), plot, points);
    for (const PlacedPoint& point : points)
        addPoint(canvas, point);
    addUprightTicks(canvas, chart.y, plot);
    addLevelTicks(canvas, chart.x, plot, plot.bottom() + 4.0, Canvas::left(), canvas.right());
    addRegions(canvas, chart, cells);
    canvas.moveDown(height + kSmallLine + 5.0);
    canvas.addAxisTitle(chart.x, plot.x, plot.width);
    return canvas.finish(plot.bottom() + kBelow);
}

} // namespace cw::chart
