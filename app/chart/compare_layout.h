// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a comparison stands: headline, names once at the left, panels side by side that share the rows,
// references below them, legend, note and source. Screen and files use the same layout with their own text measure.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/chart/picture.h"

namespace cw::chart {

struct PanelLayout {
    Box frame;              // title, rows and the room for labels
    double labelsEnd = 0.0; // labels may reach into the gap to the next panel
    Box plot;               // from the axis' minimum to its maximum, from the first row to the last
    Scale scale = Scale::linearBars;
    double minimum = 0.0;
    double maximum = 1.0;
    std::vector<double> grid; // values of the grid lines
    std::vector<Shape> marks; // bars, dots, whiskers and their labels
};

struct CompareLayout {
    double width = 0.0;
    double height = 0.0;
    double leastHeight = 0.0; // what it takes with the lowest rows
    Palette palette = kLight;
    std::vector<Box> rows; // across the whole picture
    std::vector<PanelLayout> panels;
    std::vector<Shape> behind;     // separators and the legend's swatches: under the grid
    std::vector<Shape> references; // lines between grid and marks: they may fall on a grid line
    std::vector<Shape> texts;      // everything else that is written
};

[[nodiscard]] CompareLayout layoutCompare(const CompareChart& chart, const LayoutOptions& options,
                                          const TextMeasure& measure);

// The pixel of a value, clamped to the plot: nothing is drawn outside it.
[[nodiscard]] double xOf(const PanelLayout& panel, double value);

// Layout and grid lines as one list of shapes, for files.
[[nodiscard]] Picture comparePicture(const CompareChart& chart, const LayoutOptions& options,
                                     const TextMeasure& measure);

} // namespace cw::chart
