// SPDX-License-Identifier: GPL-3.0-or-later
// Values to pixels, grid lines and the labels of axes. Used by the layouts of app/chart only.
#pragma once

#include "app/chart/canvas.h"

#include <string>
#include <vector>

namespace cw::chart {

struct Extent {
    bool logarithmic = false;
    double minimum = 0.0;
    double maximum = 1.0;
};

[[nodiscard]] inline Extent extentOf(const ValueAxis& axis)
{
    return {axis.logarithmic, axis.minimum, axis.maximum};
}

// 0 at the minimum, 1 at the maximum, below and above beyond them; not a number where the value has no place.
[[nodiscard]] double openShareOf(const Extent& extent, double value);
// 0 at the minimum, 1 at the maximum, clamped; 0 for what is not a number and on an axis without length.
[[nodiscard]] double shareOf(const Extent& extent, double value);
// The inverse of shareOf.
[[nodiscard]] double valueAt(const Extent& extent, double share);
// Whether a value has a mark: finite, and above 0 on a logarithmic axis.
[[nodiscard]] bool drawable(const ValueAxis& axis, double value);

// The pixel of a value: from the left, and from the bottom.
[[nodiscard]] double xOf(const ValueAxis& axis, const Box& plot, double value);
[[nodiscard]] double yOf(const ValueAxis& axis, const Box& plot, double value);

// Where a point of a curve lies, beyond the plot too (chart/clip.h); not a number where it has no place.
[[nodiscard]] Point pointOf(const ValueAxis& x, const ValueAxis& y, const Box& plot, double atX, double atY);

// Where a hairline is sharp.
[[nodiscard]] double sharp(double pixel);

struct TickLabel {
    double at = 0.0; // pixel
    std::string text;
};

// Labels centred at their pixels within [left, right]; of labels that would touch, every second, third … is kept.
[[nodiscard]] std::vector<Shape> levelLabels(const std::vector<TickLabel>& labels, double left, double right,
                                             double baseline, Rgb colour, const TextMeasure& measure);

// Upright grid lines over the plot; labels in the line of text that begins at `labelTop`, within [left, right].
void addUprightGrid(Canvas& canvas, const ValueAxis& axis, const Box& plot);
void addLevelTicks(Canvas& canvas, const ValueAxis& axis, const Box& plot, double labelTop, double left,
                   double right);

// Level grid lines over the plot, with labels that end left of it.
void addLevelGrid(Canvas& canvas, const ValueAxis& axis, const Box& plot);
void addUprightTicks(Canvas& canvas, const ValueAxis& axis, const Box& plot);
// The room that the labels of addUprightTicks take, with the gap to the plot.
[[nodiscard]] double uprightTicksWidth(const Canvas& canvas, const ValueAxis& axis);

} // namespace cw::chart
