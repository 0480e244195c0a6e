// SPDX-License-Identifier: GPL-3.0-or-later
// Curves and areas cut at the edges of their plot, so that neither screen nor files need clipping.
#pragma once

#include "app/chart/picture.h"

#include <vector>

namespace cw::chart {

// The parts of a line inside the box; a point that is not finite interrupts the line. Parts have two points or more.
[[nodiscard]] std::vector<std::vector<Point>> clipLine(const std::vector<Point>& line, const Box& box);

// The part of a closed area inside the box; empty where there is none. Points are finite.
[[nodiscard]] std::vector<Point> clipArea(std::vector<Point> area, const Box& box);

} // namespace cw::chart
