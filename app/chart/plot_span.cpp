// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of a label before and a label behind limits the width.

#include "app/chart/plot_span.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kLeastPlot = 0.36; // of the frame

// A label before a mark at share s takes b - s × width left of the plot, one behind a mark c - (1 - s) × width right of it; with
// the plot they fill the frame.
double widestPlot(double frame, const std::vector<SideLabel>& labels)
{
    double widest = frame;
    const auto limit = [&](const SideLabel& left, const SideLabel& right) {
        const double apart = right.share - left.share;
        if (apart > 0.0)
            widest = std::min(widest, (frame - left.before - right.behind) / apart);
    };
    const SideLabel noneLeft{0.0, 0.0, 0.0};
    const SideLabel noneRight{1.0, 0.0, 0.0};
    for (const SideLabel& left : labels) {
        limit(left, noneRight);
        limit(noneLeft, left);
        for (const SideLabel& right : labels)
            limit(left, right);
    }
    return widest;
}

} // namespace

PlotSpan plotSpan(double frame, const std::vector<SideLabel>& labels)
{
    double width = std::max(kLeastPlot * frame, widestPlot(frame, labels));
    double before = 0.0;
    double behind = 0.0;
    for (const SideLabel& label : labels) {
        if (label.before > 0.0)
            before = std::max(before, std::ceil(label.before - label.share * width));
        if (label.behind > 0.0)
            behind = std::max(behind, std::ceil(label.behind - (1.0 - label.share) * width));
    }
    width = std::max(kLeastPlot * frame, frame - before - behind);
    const double given = frame - width;
    return {before + behind > 0.0 ? given * before / (before + behind) : 0.0, width};
}

bool hasRoom(double frame, const std::vector<SideLabel>& labels)
{
    return widestPlot(frame, labels) >= kLeastPlot * frame;
}

} // namespace cw::chart
