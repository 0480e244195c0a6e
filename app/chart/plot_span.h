// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a plot may be beside which, or within which, labels stand before and behind its marks. Widths in pixels.
#pragma once

#include <vector>

namespace cw::chart {

// A label that stands before or behind a mark, at this share of the axis.
struct SideLabel {
    double share = 0.0;
    double before = 0.0; // its width with the gap to the mark; 0: none
    double behind = 0.0;
};

struct PlotSpan {
    double from = 0.0; // of the frame's beginning
    double width = 0.0;
};

// The widest plot that leaves all labels within the frame, never less than a good third of it.
[[nodiscard]] PlotSpan plotSpan(double frame, const std::vector<SideLabel>& labels);
// Whether that third is enough for the labels.
[[nodiscard]] bool hasRoom(double frame, const std::vector<SideLabel>& labels);

} // namespace cw::chart
