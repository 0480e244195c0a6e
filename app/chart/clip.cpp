// SPDX-License-Identifier: GPL-3.0-or-later
// Lines by the range of their parameter inside the box, areas edge by edge.

#include "app/chart/clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace cw::chart {

namespace {

bool finite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

Point between(Point from, Point to, double share)
{
    return {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
}

bool same(Point a, Point b)
{
    return a.x == b.x && a.y == b.y;
}

// One of the four edges; `inside` is 0 on the edge, positive within.
struct Edge {
    double normalX;
    double normalY;
    double offset;

    [[nodiscard]] double inside(Point p) const { return normalX * p.x + normalY * p.y + offset; }
};

std::array<Edge, 4> edgesOf(const Box& box)
{
    return {{{1.0, 0.0, -box.x}, {-1.0, 0.0, box.right()}, {0.0, 1.0, -box.y}, {0.0, -1.0, box.bottom()}}};
}

struct Segment {
    Point from;
    Point to;
};

std::optional<Segment> clipSegment(Point from, Point to, const Box& box)
{
    double first = 0.0;
    double last = 1.0;
    for (const Edge& edge : edgesOf(box)) {
        const double a = edge.inside(from);
        const double b = edge.inside(to);
        if (a < 0.0 && b < 0.0)
            return std::nullopt;
        if (a < 0.0)
            first = std::max(first, a / (a - b));
        else if (b < 0.0)
            last = std::min(last, a / (a - b));
    }
    if (first >= last)
        return std::nullopt;
    // Exactly the points that lie inside: neighbours are joined by comparing them.
    return Segment{first > 0.0 ? between(from, to, first) : from, last < 1.0 ? between(from, to, last) : to};
}

} // namespace

std::vector<std::vector<Point>> clipLine(const std::vector<Point>& line, const Box& box)
{
    std::vector<std::vector<Point>> out;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (!finite(line[i - 1]) || !finite(line[i]))
            continue;
        const auto segment = clipSegment(line[i - 1], line[i], box);
        if (!segment)
            continue;
        if (out.empty() || !same(out.back().back(), segment->from))
            out.push_back({segment->from});
        out.back().push_back(segment->to);
    }
    return out;
}

std::vector<Point> clipArea(std::vector<Point> area, const Box& box)
{
    for (const Edge& edge : edgesOf(box)) {
        std::vector<Point> kept;
        for (std::size_t i = 0; i < area.size(); ++i) {
            const Point from = area[i];
            const Point to = area[(i + 1) % area.size()];
            const double a = edge.inside(from);
            const double b = edge.inside(to);
            if (a >= 0.0)
                kept.push_back(from);
            if ((a < 0.0) != (b < 0.0))
                kept.push_back(between(from, to, a / (a - b)));
        }
        area = std::move(kept);
    }
    return area;
}

} // namespace cw::chart
