// SPDX-License-Identifier: GPL-3.0-or-later
// Distances between the middles of regions; across the direction they count more, so that a step stays in its row.

#include "ui/charts/region_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

chart::Point middleOf(const chart::Box& box)
{
    return {box.x + box.width / 2.0, box.middle()};
}

chart::Point directionOf(Step step)
{
    switch (step) {
    case Step::left: return {-1.0, 0.0};
    case Step::right: return {1.0, 0.0};
    case Step::up: return {0.0, -1.0};
    default: return {0.0, 1.0};
    }
}

// -1: none in that direction.
int nearest(const std::vector<chart::Region>& regions, int from, chart::Point direction)
{
    constexpr double kBeside = 0.5; // pixels: less is the same place
    constexpr double kAcross = 4.0;
    const chart::Point start = middleOf(regions[static_cast<std::size_t>(from)].box);
    double best = std::numeric_limits<double>::infinity();
    int found = -1;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const chart::Point at = middleOf(regions[i].box);
        const double along = (at.x - start.x) * direction.x + (at.y - start.y) * direction.y;
        const double across =
            std::abs((at.x - start.x) * direction.y) + std::abs((at.y - start.y) * direction.x);
        if (along > kBeside && along + kAcross * across < best) {
            best = along + kAcross * across;
            found = static_cast<int>(i);
        }
    }
    return found;
}

} // namespace

int steppedRegion(const std::vector<chart::Region>& regions, int from, Step step)
{
    const int last = static_cast<int>(regions.size()) - 1;
    if (step == Step::first || step == Step::last)
        return step == Step::first ? 0 : last;
    const chart::Point direction = directionOf(step);
    const int next = nearest(regions, from, direction);
    if (next >= 0)
        return next;
    if (nearest(regions, from, {-direction.x, -direction.y}) >= 0)
        return from; // the edge
    const bool back = step == Step::left || step == Step::up;
    return std::clamp(from + (back ? -1 : 1), 0, last);
}

} // namespace cw
