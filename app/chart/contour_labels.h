// SPDX-License-Identifier: GPL-3.0-or-later
// Where the labels of contour lines stand: on their line, inside the plot, away from one another and from other lines.
// Used by heat_map only.
#pragma once

#include "app/chart/picture.h"

#include <string>
#include <vector>

namespace cw::chart {

struct Contour {
    std::vector<std::vector<Point>> lines;
    std::string label;
    double share = 0.0; // of the colour axis
};

struct PlacedLabel {
    Box box; // the line is interrupted here
    std::string text;
    double share = 0.0;
};

// At most one label a contour, on its longest line; none where no place is free. `taken` is what else stands in the plot.
[[nodiscard]] std::vector<PlacedLabel> placeContourLabels(const std::vector<Contour>& contours,
                                                          const Box& plot, std::vector<Box> taken,
                                                          const TextMeasure& measure);

} // namespace cw::chart
