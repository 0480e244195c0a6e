// SPDX-License-Identifier: GPL-3.0-or-later
// Labels stand like flags to the right of their lines (to the left in the right half of the picture); the line furthest
// to the side that the flags point to has the highest flag, so that no line runs through a flag.

#include "app/chart/reference_layout.h"

#include "app/chart/panel_layout.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kFlagGap = 5.0;
constexpr double kBetween = 10.0;

bool collides(const PlacedReference& flag, const PlacedReference& other)
{
    const bool text = flag.level == other.level && flag.left < other.left + other.width + kBetween
        && other.left < flag.left + flag.width + kBetween;
    const auto cuts = [](const PlacedReference& line, const PlacedReference& label) {
        return line.level >= label.level && line.x > label.left - 3.0
            && line.x < label.left + label.width + 3.0;
    };
    return text || cuts(flag, other) || cuts(other, flag);
}

void findLevel(PlacedReference& flag, const std::vector<PlacedReference>& placed)
{
    const auto free = [&] {
        return std::none_of(placed.begin(), placed.end(),
                            [&](const auto& other) { return collides(flag, other); });
    };
    const int most = static_cast<int>(placed.size());
    while (flag.level < most && !free())
        ++flag.level;
}

std::vector<PlacedReference> flagsOf(const Panel& panel, const PanelLayout& layout, bool toRight, double left,
                                     double right, const TextMeasure& measure)
{
    std::vector<PlacedReference> flags;
    for (const Reference& reference : panel.references) {
        if (!onAxis(panel, reference.value))
            continue;
        PlacedReference flag;
        flag.x = std::floor(xOf(layout, reference.value)) + 0.5;
        flag.full = cleanText(reference.label, 80);
        const double room = toRight ? right - flag.x - kFlagGap : flag.x - kFlagGap - left;
        flag.text = elideText(flag.full, room, kSmallText, measure);
        flag.width = measure(flag.text, kSmallText);
        flag.left = toRight ? flag.x + kFlagGap : flag.x - kFlagGap - flag.width;
        flags.push_back(flag);
    }
    std::sort(flags.begin(), flags.end(),
              [toRight](const auto& a, const auto& b) { return toRight ? a.x > b.x : a.x < b.x; });
    return flags;
}

} // namespace

std::vector<PlacedReference> placeReferences(const CompareChart& chart, const CompareLayout& picture,
                                             double right, const TextMeasure& measure)
{
    std::vector<PlacedReference> placed;
    const std::size_t count = std::min(chart.panels.size(), picture.panels.size());
    for (std::size_t i = 0; i < count; ++i) {
        const bool toRight = 2 * i < count;
        const double left = picture.panels.front().frame.x;
        for (PlacedReference& flag :
             flagsOf(chart.panels[i], picture.panels[i], toRight, left, right, measure)) {
            findLevel(flag, placed);
            placed.push_back(flag);
        }
    }
    return placed;
}

int levelsOf(const std::vector<PlacedReference>& references)
{
    int levels = 0;
    for (const PlacedReference& reference : references)
        levels = std::max(levels, reference.level + 1);
    return levels;
}

} // namespace cw::chart
