// SPDX-License-Identifier: GPL-3.0-or-later
// A laid-out picture as a list of shapes in pixels: what the SVG writer writes and a painter paints, so that screen and
// files cannot differ.
#pragma once

#include "app/chart/palette.h"
#include "app/chart/text_style.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cw::chart {

struct Point {
    double x = 0.0;
    double y = 0.0;
};

struct Box {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double middle() const { return y + height / 2.0; }
    [[nodiscard]] bool contains(Point p) const
    {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
};

[[nodiscard]] inline bool overlapping(const Box& a, const Box& b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

enum class Anchor { start, middle, end };

struct RectShape {
    Box box;
    Rgb fill = 0;
};

// Only upright and level lines: they are sharp when at half a pixel.
struct LineShape {
    Point from;
    Point to;
    Rgb stroke = 0;
    double width = 1.0;
    bool dotted = false;
};

struct CircleShape {
    Point centre;
    double radius = 0.0;
    Rgb fill = 0;
    Rgb stroke = 0;
    double strokeWidth = 0.0; // 0: no outline
};

struct PolygonShape {
    std::vector<Point> points;
    Rgb fill = 0;
};

struct TextShape {
    Point at; // on the base line
    Anchor anchor = Anchor::start;
    TextStyle style;
    Rgb fill = 0;
    std::string text;
    std::string full; // the whole text when `text` is shortened
};

// A curve, a border or a filled area. Who lays it out clips it to its plot: files need no clipping.
struct PathShape {
    std::vector<Point> points;
    bool closed = false;
    Rgb stroke = 0;
    double width = 0.0; // 0: no line
    bool dotted = false;
    std::optional<Rgb> fill;
    double opacity = 1.0; // of the fill
};

using Shape = std::variant<RectShape, LineShape, CircleShape, PolygonShape, TextShape, PathShape>;

// Whether a pointer shows a region's text: a tooltip that repeats what is written there only disturbs.
enum class Tip { shown, none };

// A part of a picture that can be pointed at: a row, a cell of a heat map, a place on a curve.
struct Region {
    Box box;
    int index = 0;    // of the row, cell or place in the chart's spec
    std::string text; // what a tooltip and a screen reader say: the name, then lines separated by '\n'
    Tip tip = Tip::shown;
};

struct Picture {
    double width = 0.0;
    double height = 0.0;
    Rgb ground = 0xFFFFFF;
    std::string title;
    std::string description;
    std::string language;
    std::vector<Shape> shapes; // in the order of painting
    std::vector<Region> regions;
    double leastHeight = 0.0; // what the picture takes with the lowest rows
    double scale = 1.0;       // how large files show a pixel of the layout
};

struct LayoutOptions {
    double width = 1000.0;
    double height = 0.0;  // 0: as high as needed; else rows grow and shrink within limits
    bool headline = true; // false where the window shows headline and subtitle itself
    bool dark = false;
    bool limited = false; // the height is a limit: parts that may be left out are, where they do not fit
};

// A scenario's marker, of about the same visual weight for every kind; `size` is the width of the circle.
[[nodiscard]] Shape markerShape(Marker marker, Point centre, double size, Rgb fill);

} // namespace cw::chart
