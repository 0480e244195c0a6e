// SPDX-License-Identifier: GPL-3.0-or-later
// First the pieces, square by square, as links between edges of the grid that the line crosses; then the links are
// followed, open lines from their ends, closed ones from anywhere.

#include "app/chart/contour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::chart {

namespace {

using Edge = int;
constexpr Edge kNone = -1;

class Tracer {
public:
    Tracer(const ValueGrid& grid, double level)
        : m_grid(grid)
        , m_level(level)
        , m_columns(static_cast<int>(grid.xs.size()))
        , m_rows(static_cast<int>(grid.ys.size()))
        , m_links(2 * grid.values.size(), {kNone, kNone})
    {
    }

    std::vector<std::vector<Point>> run()
    {
        for (int row = 0; row + 1 < m_rows; ++row) {
            for (int column = 0; column + 1 < m_columns; ++column)
                addSquare(column, row);
        }
        std::vector<std::vector<Point>> lines;
        const auto edges = static_cast<Edge>(m_links.size());
        for (Edge edge = 0; edge < edges; ++edge) { // ends have one link
            if ((link(edge)[0] == kNone) != (link(edge)[1] == kNone))
                lines.push_back(follow(edge));
        }
        for (Edge edge = 0; edge < edges; ++edge) {
            if (link(edge)[0] != kNone)
                lines.push_back(follow(edge));
        }
        return lines;
    }

private:
    using Links = std::array<Edge, 2>;

    [[nodiscard]] Links& link(Edge edge) { return m_links[static_cast<std::size_t>(edge)]; }
    [[nodiscard]] double value(int column, int row) const
    {
        return m_grid.values[static_cast<std::size_t>(row * m_columns + column)];
    }
    // The edge to the next column, and the one to the next row.
    [[nodiscard]] Edge level(int column, int row) const { return 2 * (row * m_columns + column); }
    [[nodiscard]] Edge upright(int column, int row) const { return level(column, row) + 1; }

    void addSquare(int column, int row)
    {
        const std::array<double, 4> corners{value(column, row), value(column + 1, row),
                                            value(column + 1, row + 1), value(column, row + 1)};
        double sum = 0.0;
        for (const double corner : corners)
            sum += corner;
        if (!std::isfinite(sum))
            return;
        // Edge i lies between corner i and the next one.
        const std::array<Edge, 4> edges{level(column, row), upright(column + 1, row), level(column, row + 1),
                                        upright(column, row)};
        std::array<Edge, 4> crossed{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            if (above(corners[i]) != above(corners[(i + 1) % 4]))
                crossed[count++] = edges[i];
        }
        if (count == 2)
            return connect(crossed[0], crossed[1]);
        if (count != 4)
            return;
        const bool firstJoinsCentre = above(sum / 4.0) == above(corners[0]);
        connect(edges[0], edges[firstJoinsCentre ? 1 : 3]);
        connect(edges[2], edges[firstJoinsCentre ? 3 : 1]);
    }

    [[nodiscard]] bool above(double corner) const { return corner >= m_level; }

    void connect(Edge a, Edge b)
    {
        const auto add = [this](Edge from, Edge to) { link(from)[link(from)[0] == kNone ? 0 : 1] = to; };
        add(a, b);
        add(b, a);
    }

    void cut(Edge from, Edge to)
    {
        Links& links = link(from);
        if (links[1] == to)
            links[1] = kNone;
        else
            links = {links[1], kNone};
    }

    std::vector<Point> follow(Edge edge)
    {
        std::vector<Point> line{crossing(edge)};
        while (link(edge)[0] != kNone) {
            const Edge next = link(edge)[0];
            cut(edge, next);
            cut(next, edge);
            line.push_back(crossing(next));
            edge = next;
        }
        return line;
    }

    [[nodiscard]] Point crossing(Edge edge) const
    {
        const int column = edge / 2 % m_columns;
        const int row = edge / 2 / m_columns;
        const int right = edge % 2 == 0 ? 1 : 0;
        const double from = value(column, row);
        const double to = value(column + right, row + 1 - right);
        const double share = (m_level - from) / (to - from);
        const auto at = [](const std::vector<double>& places, int i) {
            return places[static_cast<std::size_t>(i)];
        };
        const double x = at(m_grid.xs, column);
        const double y = at(m_grid.ys, row);
        return {x + share * (at(m_grid.xs, column + right) - x),
                y + share * (at(m_grid.ys, row + 1 - right) - y)};
    }

    const ValueGrid& m_grid;
    double m_level;
    int m_columns;
    int m_rows;
    std::vector<Links> m_links;
};

} // namespace

std::vector<std::vector<Point>> contourLines(const ValueGrid& grid, double level)
{
    if (grid.xs.size() < 2 || grid.ys.size() < 2 || grid.values.size() != grid.xs.size() * grid.ys.size())
        return {};
    return Tracer(grid, level).run();
}

} // namespace cw::chart
