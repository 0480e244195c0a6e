// SPDX-License-Identifier: GPL-3.0-or-later
// What tests ask of a laid-out picture: its texts and their boxes, its bars, and whether anything is cut or overlaps.
// Shared by the layout tests.
#pragma once

#include "app/chart/picture.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace cw::chart {

inline Box boxOf(const TextShape& text)
{
    const double width = estimateWidth(text.text, text.style);
    const double left = text.anchor == Anchor::start
        ? text.at.x
        : text.at.x - width * (text.anchor == Anchor::middle ? 0.5 : 1.0);
    return {left, text.at.y - 0.76 * text.style.size, width, 0.98 * text.style.size};
}

// More than a touch.
inline bool overlap(const Box& a, const Box& b)
{
    constexpr double kTouch = 0.5;
    return a.x + kTouch < b.right() && b.x + kTouch < a.right() && a.y + kTouch < b.bottom()
        && b.y + kTouch < a.bottom();
}

template <typename Wanted>
std::vector<Wanted> shapesOf(const std::vector<Shape>& shapes)
{
    std::vector<Wanted> out;
    for (const Shape& shape : shapes) {
        if (const auto* found = std::get_if<Wanted>(&shape))
            out.push_back(*found);
    }
    return out;
}

inline std::vector<TextShape> textsOf(const Picture& picture)
{
    return shapesOf<TextShape>(picture.shapes);
}

// Rectangles of a colour.
inline std::vector<Box> barsOf(const Picture& picture, Rgb fill)
{
    std::vector<Box> out;
    for (const RectShape& rect : shapesOf<RectShape>(picture.shapes)) {
        if (rect.fill == fill)
            out.push_back(rect.box);
    }
    return out;
}

inline const TextShape* findText(const Picture& picture, const std::string& text)
{
    for (const Shape& shape : picture.shapes) {
        const auto* found = std::get_if<TextShape>(&shape);
        if (found && found->text == text)
            return found;
    }
    return nullptr;
}

inline QByteArray where(const TextShape& text)
{
    return QByteArray::fromStdString(text.text.substr(0, 80)) + " at " + QByteArray::number(text.at.x) + ","
        + QByteArray::number(text.at.y);
}

inline bool within(const Box& inner, double width, double height)
{
    constexpr double kRounding = 0.51;
    return inner.x >= -kRounding && inner.y >= -kRounding && inner.right() <= width + kRounding
        && inner.bottom() <= height + kRounding
        && std::isfinite(inner.x + inner.y + inner.width + inner.height);
}

inline Box aroundOf(const std::vector<Point>& points)
{
    Box box{points.front().x, points.front().y, 0.0, 0.0};
    for (const Point p : points) {
        const double right = std::max(box.right(), p.x);
        const double bottom = std::max(box.bottom(), p.y);
        box.x = std::min(box.x, p.x);
        box.y = std::min(box.y, p.y);
        box.width = right - box.x;
        box.height = bottom - box.y;
    }
    return box;
}

// The box of any shape.
struct ShapeBox {
    Box operator()(const RectShape& rect) const { return rect.box; }
    Box operator()(const LineShape& line) const { return aroundOf({line.from, line.to}); }
    Box operator()(const CircleShape& circle) const
    {
        return {circle.centre.x - circle.radius, circle.centre.y - circle.radius, 2.0 * circle.radius,
                2.0 * circle.radius};
    }
    Box operator()(const PolygonShape& polygon) const { return aroundOf(polygon.points); }
    Box operator()(const PathShape& path) const { return aroundOf(path.points); }
    Box operator()(const TextShape& text) const { return boxOf(text); }
};

// What is cut or written over; empty when all is well.
inline QByteArray faultOf(const Picture& picture)
{
    for (const Shape& shape : picture.shapes) {
        const Box box = std::visit(ShapeBox(), shape);
        if (!within(box, picture.width, picture.height)) {
            const auto* text = std::get_if<TextShape>(&shape);
            return "outside: " + (text ? where(*text) : "shape " + QByteArray::number(int(shape.index())))
                + " box " + QByteArray::number(box.x) + "," + QByteArray::number(box.y) + " "
                + QByteArray::number(box.width) + "x" + QByteArray::number(box.height) + " of "
                + QByteArray::number(picture.width) + "x" + QByteArray::number(picture.height);
        }
        if (box.width < 0.0 || box.height < 0.0)
            return "negative size: shape " + QByteArray::number(int(shape.index()));
    }
    const std::vector<TextShape> texts = textsOf(picture);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            if (overlap(boxOf(texts[i]), boxOf(texts[k])))
                return where(texts[i]) + " on " + where(texts[k]);
        }
    }
    for (const Region& region : picture.regions) {
        if (!within(region.box, picture.width, picture.height) || region.box.width <= 0.0
            || region.box.height <= 0.0)
            return "region " + QByteArray::number(region.index) + " outside or empty";
    }
    return {};
}

} // namespace cw::chart
