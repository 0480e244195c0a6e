// SPDX-License-Identifier: GPL-3.0-or-later
// One panel of a comparison: its axis, the marks in its rows and their labels. Used by compare_layout only.
#pragma once

#include "app/chart/compare_layout.h"

namespace cw::chart {

inline constexpr double kDotSize = 9.0;

[[nodiscard]] inline bool onAxis(const Panel& panel, double value)
{
    return value >= panel.minimum && value <= panel.maximum;
}

// How wide the axis may be in a frame so that every label fits behind its bar (at least a quarter of the frame).
[[nodiscard]] double plotWidth(const Panel& panel, double frameWidth, const TextMeasure& measure);
// Room at the left, so that a dot at the axis' minimum is whole.
[[nodiscard]] double plotInset(Scale scale);

// Fills `layout.marks` for rows at `layout.plot` with `rows` of the picture.
void placeMarks(const CompareChart& chart, const Panel& panel, const CompareLayout& picture,
                PanelLayout& layout, const TextMeasure& measure);

// The labels of the axis, base line at `baseline`; of labels that would touch, every second, third … is kept.
[[nodiscard]] std::vector<Shape> tickLabels(const Panel& panel, const PanelLayout& layout, double baseline,
                                            Rgb colour, const TextMeasure& measure);

} // namespace cw::chart
