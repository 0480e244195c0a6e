// SPDX-License-Identifier: GPL-3.0-or-later
// Bands, then lines, then the names at their ends, moved apart where lines end close together.

#include "app/chart/line_chart.h"

#include "app/chart/axis_layout.h"
#include "app/chart/clip.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"
#include "app/engine/units/format.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kLeastPlot = 150.0; // heights
constexpr double kHighestPlot = 640.0;
constexpr double kBelow = kSmallLine + 5.0 + kBodyLine; // tick labels and the axis' title
constexpr double kToLabel = 18.0;                       // from the plot to the names at its right

struct EndLabel {
    Point end; // of the line
    int style = 0;
    std::string full;
    WrappedText text;
    double top = 0.0; // of the text

    [[nodiscard]] double height() const { return kNameLine * static_cast<double>(text.lines.size()); }
    [[nodiscard]] double middle() const { return top + height() / 2.0; }
};

std::vector<Point> pointsOf(const LineChart& chart, const LineSeries& series,
                            const std::vector<double>& values, const Box& plot)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < std::min(series.x.size(), values.size()); ++i)
        points.push_back(pointOf(chart.x, chart.y, plot, series.x[i], values[i]));
    return points;
}

// A light fill between fine lines, which keep its edges smooth where painters do not smooth the fill.
void addBand(Canvas& canvas, const std::vector<Point>& low, const std::vector<Point>& high, std::size_t from,
             std::size_t to, const Box& plot, Rgb fill)
{
    if (to - from < 2)
        return;
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    const std::vector<Point> upper(high.begin() + at(from), high.begin() + at(to));
    const std::vector<Point> lower(low.begin() + at(from), low.begin() + at(to));
    std::vector<Point> area = upper;
    area.insert(area.end(), lower.rbegin(), lower.rend());
    PathShape band{clipArea(std::move(area), plot), true, 0, 0.0, false, fill, 0.15};
    if (!band.points.empty())
        canvas.add(std::move(band));
    const Rgb edge = mixed(fill, canvas.palette().panel, 0.3);
    for (const auto& line : {upper, lower}) {
        for (std::vector<Point>& part : clipLine(line, plot))
            canvas.add(PathShape{std::move(part), false, edge, 1.0, false, {}, 1.0});
    }
}

// A stretch of the band for each stretch of the line that is known.
void addBands(Canvas& canvas, const LineChart& chart, const LineSeries& series, const Box& plot)
{
    const std::vector<Point> low = pointsOf(chart, series, series.low, plot);
    const std::vector<Point> high = pointsOf(chart, series, series.high, plot);
    const Rgb fill = scenarioColour(canvas.palette(), series.style);
    const std::size_t count = std::min(low.size(), high.size());
    std::size_t from = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(low[i].y) && std::isfinite(high[i].y) && std::isfinite(low[i].x))
            continue;
        addBand(canvas, low, high, from, i, plot, fill);
        from = i + 1;
    }
    if (from < count)
        addBand(canvas, low, high, from, count, plot, fill);
}

void addLine(Canvas& canvas, const LineChart& chart, const LineSeries& series, const Box& plot,
             std::vector<EndLabel>& ends)
{
    const std::vector<Point> points = pointsOf(chart, series, series.middle, plot);
    const Rgb colour = scenarioColour(canvas.palette(), series.style);
    std::optional<Point> end;
    for (std::vector<Point>& part : clipLine(points, plot)) {
        end = part.back();
        canvas.add(PathShape{std::move(part), false, colour, 2.0, false, {}, 1.0});
    }
    if (!end && points.size() == 1 && plot.contains(points.front()))
        end = points.front();
    if (end)
        ends.push_back({*end, series.style, cleanText(series.name), {}, 0.0});
}

// Each beside its line's end where that is free, else pushed down, and up again from the bottom. What has no room at all
// is left out: the line keeps its marker.
void moveApart(std::vector<EndLabel>& labels, const Box& plot)
{
    std::sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.end.y < b.end.y; });
    constexpr double kBetween = 3.0;
    double sum = 0.0;
    for (EndLabel& label : labels) {
        if (sum + label.height() > plot.height)
            label.text.lines.clear();
        sum += label.text.lines.empty() ? 0.0 : label.height() + kBetween;
    }
    double free = plot.y - kNameLine / 2.0;
    for (EndLabel& label : labels) {
        label.top = std::max(label.end.y - label.height() / 2.0, free);
        free = label.text.lines.empty() ? free : label.top + label.height() + kBetween;
    }
    double lowest = plot.bottom() + kNameLine / 2.0;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->top = std::min(label->top, lowest - label->height());
        lowest = label->text.lines.empty() ? lowest : label->top - kBetween;
    }
}

void addEnd(Canvas& canvas, const EndLabel& label, double left)
{
    const Palette& palette = canvas.palette();
    const bool moved = std::abs(label.middle() - label.end.y) > 2.0;
    if (!label.text.lines.empty() && (moved || left - label.end.x > kToLabel + 2.0))
        canvas.add(
            PathShape{{{label.end.x + kMarkerSize / 2.0 + 1.0, label.end.y}, {left - 3.0, label.middle()}},
                      false,
                      mixed(palette.secondary, palette.panel, 0.6),
                      1.0,
                      false,
                      {},
                      1.0});
    canvas.add(
        markerShape(markerOf(label.style), label.end, kMarkerSize, scenarioColour(palette, label.style)));
    double y = label.top;
    for (const std::string& line : label.text.lines) {
        canvas.addText({left, baselineIn(y, kNameLine, kBodyText)}, kBodyText, palette.text, line,
                       label.text.shortened ? label.full : std::string());
        y += kNameLine;
    }
}

void addEnds(Canvas& canvas, std::vector<EndLabel> labels, const Box& plot)
{
    const double left = plot.right() + kToLabel;
    for (EndLabel& label : labels)
        label.text = wrapText(label.full, canvas.right() - left, 2, kBodyText, canvas.measure());
    moveApart(labels, plot);
    for (const EndLabel& label : labels)
        addEnd(canvas, label, left);
}

void addPresent(Canvas& canvas, const LineChart& chart, const Box& plot)
{
    const double x = sharp(xOf(chart.x, plot, *chart.present));
    canvas.add(LineShape{{x, plot.y - 3.0}, {x, plot.bottom()}, canvas.palette().secondary, 1.0, true});
    const std::string full = cleanText(chart.presentLabel);
    const std::string text = elideText(full, canvas.right() - Canvas::left(), kSmallText, canvas.measure());
    const double width = canvas.measure()(text, kSmallText);
    const double left = std::clamp(x - width / 2.0, Canvas::left(), canvas.right() - width);
    canvas.addText({left, baselineIn(plot.y - kSmallLine - 4.0, kSmallLine, kSmallText)}, kSmallText,
                   canvas.palette().text, text, text == full ? std::string() : full);
}

std::string valueText(const ValueAxis& axis, double value)
{
    constexpr int kDigits = 4;
    return formatNumber(value, kDigits) + (axis.unit.empty() ? "" : " " + axis.unit);
}

std::string placeText(const LineChart& chart, std::size_t index)
{
    std::vector<std::string> lines{chart.x.title + ": " + valueText(chart.x, chart.series.front().x[index])};
    for (const LineSeries& series : chart.series) {
        if (index >= series.middle.size() || !std::isfinite(series.middle[index]))
            continue;
        std::string line = series.name + ": ";
        if (index < series.low.size() && index < series.high.size())
            line += formatNumber(series.low[index], 3) + " – " + formatNumber(series.high[index], 3) + " · ";
        lines.push_back(line + valueText(chart.y, series.middle[index]));
    }
    return regionText(lines);
}

// Upright stripes, each up to half the way to its neighbours.
void addRegions(Canvas& canvas, const LineChart& chart, const Box& plot)
{
    const std::vector<double>& xs = chart.series.front().x;
    const auto at = [&](std::size_t i) { return xOf(chart.x, plot, xs[i]); };
    for (std::size_t i = 0; i < xs.size(); ++i) {
        const double from = i == 0 ? plot.x : (at(i - 1) + at(i)) / 2.0;
        const double to = i + 1 == xs.size() ? plot.right() : (at(i) + at(i + 1)) / 2.0;
        canvas.addRegion({from, plot.y, to - from, plot.height}, static_cast<int>(i),
                         i < chart.details.size() ? regionText({chart.details[i]}) : placeText(chart, i));
    }
}

// How much of the width the names at the right take.
double namesWidth(const LineChart& chart, const Canvas& canvas)
{
    double widest = 0.0;
    for (const LineSeries& series : chart.series)
        widest = std::max(widest, canvas.measure()(cleanText(series.name), kBodyText));
    return std::min(std::ceil(widest), std::floor(0.25 * canvas.width()));
}

void addAxes(Canvas& canvas, const LineChart& chart, const Box& plot)
{
    addLevelGrid(canvas, chart.y, plot);
    addUprightTicks(canvas, chart.y, plot);
    const double bottom = sharp(plot.bottom());
    canvas.add(LineShape{{plot.x, bottom}, {plot.right(), bottom}, canvas.palette().secondary});
    addLevelTicks(canvas, chart.x, plot, plot.bottom() + 4.0, Canvas::left(), canvas.right());
}

} // namespace

Picture linePicture(const LineChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.series.empty() || chart.series.front().x.empty())
        return canvas.teach();
    canvas.addAxisTitle(chart.y, Canvas::left(), canvas.width());
    const bool present = chart.present && drawable(chart.x, *chart.present);
    canvas.moveDown(8.0 + (present ? kSmallLine : 0.0));
    const double left = Canvas::left() + std::max(uprightTicksWidth(canvas, chart.y), kMarkerSize);
    const double right = canvas.right() - kToLabel - namesWidth(chart, canvas);
    const double natural = std::clamp(0.42 * canvas.width(), 220.0, 420.0);
    const double top = canvas.y();
    const double height =
        canvas.takeHeight(kLeastPlot + kBelow, natural + kBelow, kHighestPlot + kBelow) - kBelow;
    const Box plot{left, top, std::max(60.0, right - left), height};
    addAxes(canvas, chart, plot);
    for (const LineSeries& series : chart.series)
        addBands(canvas, chart, series, plot);
    if (present)
        addPresent(canvas, chart, plot);
    std::vector<EndLabel> ends;
    for (const LineSeries& series : chart.series)
        addLine(canvas, chart, series, plot, ends);
    addEnds(canvas, std::move(ends), plot);
    addRegions(canvas, chart, plot);
    canvas.moveDown(height + kSmallLine + 5.0);
    canvas.addAxisTitle(chart.x, plot.x, canvas.right() - plot.x);
    return canvas.finish(plot.bottom() + kBelow);
}

} // namespace cw::chart
