// SPDX-License-Identifier: GPL-3.0-or-later
// Axes of panels: bars from zero, or dots on decades where bars would hide the small values.
#pragma once

#include "app/chart/chart_spec.h"

#include <vector>

namespace cw {

// Bars can be read while the largest is at most so many times the smallest (LOOK.md).
inline constexpr double kLargestBarSpan = 300.0;
// The axis goes on beyond the largest value, so that its label has room at the mark.
inline constexpr double kLabelRoom = 1.25;

struct Axis {
    chart::Scale scale = chart::Scale::linearBars;
    double minimum = 0.0;
    double maximum = 1.0;
    std::vector<chart::Tick> ticks;
};

// The smallest and the largest of the values above 0; both 0 where there is none.
struct Span {
    double smallest = 0.0;
    double largest = 0.0;
};
[[nodiscard]] Span spanOf(const std::vector<double>& values);
[[nodiscard]] chart::Scale scaleFor(const Span& span);

// From 0, ticks at 1, 2 or 5 times a power of ten: 3 to 5 of them, the last not below `largest`. 0: no ticks.
[[nodiscard]] Axis linearAxis(double largest);
// From the smallest to the largest, not through 0 unless it lies there; ticks as above. smallest < largest.
[[nodiscard]] Axis betweenAxis(double smallest, double largest);
// Ticks at 1, 2 and 5 times each power of ten around a short logarithmic axis, without labels. 0 < smallest < largest.
[[nodiscard]] std::vector<chart::Tick> finerLogTicks(double smallest, double largest);
// A labelled tick at each decade from that of the smallest value: who draws leaves out labels that do not fit.
// 0 < smallest <= largest.
[[nodiscard]] Axis logAxis(const Span& span);

} // namespace cw
