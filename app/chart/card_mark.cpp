// SPDX-License-Identifier: GPL-3.0-or-later
// Discs and rings with a sign. Right and wrong are filled; what is in between or unknown is a ring.

#include "app/chart/card_mark.h"

#include <cmath>

namespace cw::chart {

namespace {

// Offsets from the centre as shares of the size.
PathShape stroke(Point centre, double size, const std::vector<Point>& offsets, Rgb colour)
{
    PathShape path;
    for (const Point p : offsets)
        path.points.push_back({centre.x + p.x * size, centre.y + p.y * size});
    path.stroke = colour;
    path.width = std::max(1.2, 0.11 * size);
    return path;
}

CircleShape disc(Point centre, double size, Rgb fill)
{
    return {centre, size / 2.0, fill};
}

CircleShape ring(Point centre, double size, Rgb ground, Rgb colour)
{
    const double width = std::max(1.2, 0.1 * size);
    return {centre, (size - width) / 2.0, ground, colour, width};
}

} // namespace

std::vector<Shape> cardMark(CardMark mark, Point centre, double size, const Palette& palette)
{
    switch (mark) {
    case CardMark::none: break;
    case CardMark::holds:
        return {disc(centre, size, palette.accent),
                stroke(centre, size, {{-0.24, 0.02}, {-0.07, 0.19}, {0.25, -0.17}}, palette.panel)};
    case CardMark::roughly:
        return {ring(centre, size, palette.panel, palette.accent),
                stroke(centre, size, {{-0.25, 0.05}, {-0.13, -0.09}, {0.0, 0.0}, {0.13, 0.09}, {0.25, -0.05}},
                       palette.accent)};
    case CardMark::off:
        return {disc(centre, size, palette.more),
                stroke(centre, size, {{-0.18, -0.18}, {0.18, 0.18}}, palette.panel),
                stroke(centre, size, {{-0.18, 0.18}, {0.18, -0.18}}, palette.panel)};
    case CardMark::unchecked:
        return {
            ring(centre, size, palette.panel, palette.secondary),
            stroke(centre, size,
                   {{-0.13, -0.12}, {-0.08, -0.22}, {0.07, -0.23}, {0.13, -0.12}, {0.0, 0.02}, {0.0, 0.09}},
                   palette.secondary),
            disc({centre.x, centre.y + 0.23 * size}, std::max(1.4, 0.13 * size), palette.secondary)};
    }
    return {};
}

} // namespace cw::chart
