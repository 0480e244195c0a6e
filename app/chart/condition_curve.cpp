// SPDX-License-Identifier: GPL-3.0-or-later
// The curve, its points, and a name beside each point where there is room; the others are named by their regions.

#include "app/chart/condition_curve.h"

#include "app/chart/axis_title.h"
#include "app/chart/clip.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kPoint = 9.0;
constexpr double kLabelHeight = kSmallLine;
constexpr double kGap = 5.0; // from a point to its name

struct PlacedPoint {
    const CurvePoint* source;
    int index;
    Point at;
};

Box around(Point at, double half)
{
    return {at.x - half, at.y - half, 2.0 * half, 2.0 * half};
}

std::vector<Point> curvePoints(const ConditionCurve& curve, const Box& plot)
{
    std::vector<Point> out;
    for (std::size_t i = 0; i < std::min(curve.xs.size(), curve.ys.size()); ++i)
        out.push_back(pointOf(curve.x, curve.y, plot, curve.xs[i], curve.ys[i]));
    return out;
}

bool onPlot(const Box& plot, Point at)
{
    return std::isfinite(at.x) && std::isfinite(at.y) && at.x >= plot.x && at.x <= plot.right()
        && at.y >= plot.y && at.y <= plot.bottom();
}

std::vector<PlacedPoint> placed(const ConditionCurve& curve, const Box& plot)
{
    std::vector<PlacedPoint> out;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const CurvePoint& point = curve.points[i];
        const Point at = pointOf(curve.x, curve.y, plot, point.x, point.y);
        if (onPlot(plot, at))
            out.push_back({&point, static_cast<int>(i), at});
    }
    return out;
}

// The curve as small boxes: names keep off it.
void addCurveBoxes(std::vector<Box>& taken, const std::vector<std::vector<Point>>& parts)
{
    constexpr double kStep = 4.0;
    for (const std::vector<Point>& part : parts) {
        for (std::size_t i = 0; i + 1 < part.size(); ++i) {
            const double dx = part[i + 1].x - part[i].x;
            const double dy = part[i + 1].y - part[i].y;
            const int steps = std::max(1, static_cast<int>(std::hypot(dx, dy) / kStep));
            for (int k = 0; k <= steps; ++k)
                taken.push_back(around({part[i].x + dx * k / steps, part[i].y + dy * k / steps}, 1.5));
        }
    }
}

// Right of the point, left, and the same further up and down: the first place that is free.
std::optional<Box> freePlace(Point at, double width, double height, const Box& plot,
                             const std::vector<Box>& taken)
{
    const double right = at.x + kPoint / 2.0 + kGap;
    const double left = at.x - kPoint / 2.0 - kGap - width;
    const double middle = at.y - height / 2.0;
    constexpr std::array kShifts{0.0, -12.0, 12.0, -22.0, 22.0};
    for (const double shift : kShifts) {
        for (const double x : {right, left}) {
            const Box box{x, middle + shift, width, height};
            const bool inside = box.x >= plot.x + 2.0 && box.right() <= plot.right() && box.y >= plot.y
                && box.bottom() <= plot.bottom() - 2.0;
            if (inside && std::none_of(taken.begin(), taken.end(), [&](const Box& other) {
                    return overlapping(box, other);
                }))
                return box;
        }
    }
    return std::nullopt;
}

void addName(Canvas& canvas, const WrappedText& name, const Box& box)
{
    canvas.add(
        RectShape{{box.x - 1.0, box.y + 1.0, box.width + 2.0, box.height - 2.0}, canvas.palette().panel});
    double y = box.y;
    for (const std::string& line : name.lines) {
        canvas.addText({box.x, baselineIn(y, kLabelHeight, kSmallText)}, kSmallText, canvas.palette().text,
                       line);
        y += kLabelHeight;
    }
}

// Whole or not at all: half a name may have lost its number.
void addNames(Canvas& canvas, const std::vector<PlacedPoint>& points, const Box& plot, std::vector<Box> taken)
{
    constexpr double kWidest = 240.0;
    constexpr int kMostLines = 3;
    for (const PlacedPoint& point : points)
        taken.push_back(around(point.at, kPoint / 2.0 + 1.0));
    for (const PlacedPoint& point : points) {
        const WrappedText name = wrapText(cleanText(point.source->name), std::min(kWidest, 0.5 * plot.width),
                                          kMostLines, kSmallText, canvas.measure());
        const double height = kLabelHeight * static_cast<double>(name.lines.size());
        const auto box = name.lines.empty() || name.shortened
            ? std::nullopt
            : freePlace(point.at, name.width, height, plot, taken);
        if (!box)
            continue;
        addName(canvas, name, *box);
        taken.push_back({box->x - 4.0, box->y, box->width + 8.0, box->height});
    }
}

void addAxes(Canvas& canvas, const ConditionCurve& curve, const Box& plot, double left, double right)
{
    addLevelGrid(canvas, curve.y, plot);
    addUprightGrid(canvas, curve.x, plot);
    addUprightTicks(canvas, curve.y, plot);
    const double bottom = sharp(plot.bottom());
    canvas.add(LineShape{{plot.x, bottom}, {plot.right(), bottom}, canvas.palette().secondary});
    addLevelTicks(canvas, curve.x, plot, plot.bottom() + 4.0, left, right);
}

void addPoint(Canvas& canvas, const PlacedPoint& point)
{
    const Palette& palette = canvas.palette();
    if (point.source->given)
        canvas.add(markerShape(Marker::diamond, point.at, kPoint + 2.0, palette.accent));
    else
        canvas.add(CircleShape{point.at, kPoint / 2.0 - 0.75, palette.panel, palette.text, 1.5});
}

} // namespace

void addConditionCurve(Canvas& canvas, const ConditionCurve& curve, double left, double right,
                       int firstRegion)
{
    constexpr double kShare = 0.5; // height of the plot for its width
    addWrappedAxisTitle(canvas, curve.y, left, right - left);
    canvas.moveDown(8.0);
    const double from = left + std::max(uprightTicksWidth(canvas, curve.y), kPoint);
    const double width = std::max(60.0, right - from);
    const Box plot{from, canvas.y(), width, std::clamp(std::round(kShare * width), 180.0, 280.0)};
    addAxes(canvas, curve, plot, left, right);
    const auto parts = clipLine(curvePoints(curve, plot), plot);
    for (const std::vector<Point>& part : parts)
        canvas.add(PathShape{part, false, canvas.palette().accent, 2.0, false, {}, 1.0});
    const std::vector<PlacedPoint> points = placed(curve, plot);
    std::vector<Box> taken;
    addCurveBoxes(taken, parts);
    addNames(canvas, points, plot, std::move(taken));
    for (const PlacedPoint& point : points) {
        addPoint(canvas, point);
        canvas.addRegion(around(point.at, kPoint), firstRegion + point.index,
                         regionText({point.source->name, point.source->details}));
    }
    canvas.moveDown(plot.height + kSmallLine + 5.0);
    addWrappedAxisTitle(canvas, curve.x, plot.x, right - plot.x);
}

} // namespace cw::chart
