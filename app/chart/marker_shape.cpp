// SPDX-License-Identifier: GPL-3.0-or-later
// The outlines of the eight markers.

#include "app/chart/picture.h"

#include <array>
#include <cmath>
#include <numbers>

namespace cw::chart {

namespace {

// Corners on a circle, the first one straight up; every second one at `inner` of the radius when that is not 1.
PolygonShape corners(Point centre, double radius, int count, double inner, double turned, Rgb fill)
{
    PolygonShape out{{}, fill};
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * (i + turned) / count - std::numbers::pi / 2.0;
        const double r = i % 2 == 0 ? radius : radius * inner;
        out.points.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return out;
}

PolygonShape triangle(Point centre, double size, int direction, Rgb fill)
{
    const double half = 0.60 * size;
    const double top = centre.y - direction * 0.58 * size;
    const double base = centre.y + direction * 0.46 * size;
    return {{{centre.x, top}, {centre.x + half, base}, {centre.x - half, base}}, fill};
}

// A plus sign; turned by an eighth it is a cross.
PolygonShape plus(Point centre, double size, bool turned, Rgb fill)
{
    // clang-format off
    constexpr std::array<Point, 12> kOutline{{{-1, -3}, {1, -3}, {1, -1}, {3, -1}, {3, 1}, {1, 1},
                                              {1, 3}, {-1, 3}, {-1, 1}, {-3, 1}, {-3, -1}, {-1, -1}}};
    // clang-format on
    const double scale = size * 0.56 / 3.0;
    const double c = turned ? std::numbers::sqrt2 / 2.0 : 1.0;
    const double s = turned ? std::numbers::sqrt2 / 2.0 : 0.0;
    PolygonShape out{{}, fill};
    for (const Point p : kOutline)
        out.points.push_back(
            {centre.x + scale * (c * p.x - s * p.y), centre.y + scale * (s * p.x + c * p.y)});
    return out;
}

} // namespace

Shape markerShape(Marker marker, Point centre, double size, Rgb fill)
{
    switch (marker) {
    case Marker::circle: return CircleShape{centre, size / 2.0, fill};
    case Marker::triangle: return triangle(centre, size, 1, fill);
    case Marker::square:
        return RectShape{{centre.x - 0.45 * size, centre.y - 0.45 * size, 0.9 * size, 0.9 * size}, fill};
    case Marker::diamond: return corners(centre, 0.62 * size, 4, 1.0, 0.0, fill);
    case Marker::invertedTriangle: return triangle(centre, size, -1, fill);
    case Marker::star: return corners(centre, 0.66 * size, 10, 0.42, 0.0, fill);
    case Marker::cross: return plus(centre, size, true, fill);
    case Marker::plus: break;
    }
    return plus(centre, size, false, fill);
}

} // namespace cw::chart
