// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of equal value on a grid, by marching squares: linear between neighbouring grid points, a saddle decided by the
// mean of its four corners.
#pragma once

#include "app/chart/picture.h"

#include <vector>

namespace cw::chart {

// values[row * xs.size() + column] belongs to (xs[column], ys[row]). Squares with a corner that is not a number have no
// line. A closed line ends where it begins. Each line has two points or more.
struct ValueGrid {
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> values;
};

[[nodiscard]] std::vector<std::vector<Point>> contourLines(const ValueGrid& grid, double level);

} // namespace cw::chart
