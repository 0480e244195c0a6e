// SPDX-License-Identifier: GPL-3.0-or-later
// Every shape knows its own points.

#include "app/chart/compose.h"

#include <utility>

namespace cw::chart {

namespace {

struct Mover {
    Point by;

    void operator()(Point& p) const
    {
        p.x += by.x;
        p.y += by.y;
    }
    void operator()(Box& box) const
    {
        box.x += by.x;
        box.y += by.y;
    }
    void operator()(RectShape& rect) const { (*this)(rect.box); }
    void operator()(LineShape& line) const
    {
        (*this)(line.from);
        (*this)(line.to);
    }
    void operator()(CircleShape& circle) const { (*this)(circle.centre); }
    void operator()(PolygonShape& polygon) const
    {
        for (Point& p : polygon.points)
            (*this)(p);
    }
    void operator()(TextShape& text) const { (*this)(text.at); }
    void operator()(PathShape& path) const
    {
        for (Point& p : path.points)
            (*this)(p);
    }
};

} // namespace

void addPart(Picture& whole, Picture part, Point at)
{
    const Mover move{at};
    for (Shape& shape : part.shapes) {
        std::visit(move, shape);
        whole.shapes.push_back(std::move(shape));
    }
    for (Region& region : part.regions) {
        move(region.box);
        whole.regions.push_back(std::move(region));
    }
}

} // namespace cw::chart
