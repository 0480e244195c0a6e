// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison for files: panels side by side while every number is whole, else in blocks one below the other.

#include "app/chart/compare_layout.h"
#include "app/chart/compose.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

Picture toPicture(const CompareChart& chart, CompareLayout layout)
{
    Picture out{layout.width,
                layout.height,
                layout.palette.panel,
                cleanText(chart.headline),
                cleanText(chart.description, 20000),
                cleanText(chart.language, 20),
                {},
                {},
                layout.leastHeight};
    const auto append = [&out](std::vector<Shape>& shapes) {
        std::move(shapes.begin(), shapes.end(), std::back_inserter(out.shapes));
    };
    append(layout.behind);
    for (const PanelLayout& panel : layout.panels) {
        for (const double value : panel.grid) {
            const double x = std::floor(xOf(panel, value)) + 0.5;
            out.shapes.emplace_back(
                LineShape{{x, panel.plot.y}, {x, panel.plot.bottom()}, layout.palette.hairline});
        }
    }
    append(layout.references);
    for (PanelLayout& panel : layout.panels)
        append(panel.marks);
    append(layout.texts);
    return out;
}

// Comparisons of `side` panels each that together say what the chart says: the first has the head, the last the foot.
std::vector<CompareChart> blocksOf(const CompareChart& chart, std::size_t side)
{
    std::vector<CompareChart> blocks;
    for (std::size_t from = 0; from == 0 || from < chart.panels.size(); from += side) {
        CompareChart block = chart;
        const std::size_t to = std::min(from + side, chart.panels.size());
        block.panels.assign(chart.panels.begin() + static_cast<std::ptrdiff_t>(from),
                            chart.panels.begin() + static_cast<std::ptrdiff_t>(to));
        if (from > 0) {
            block.headline.clear();
            block.subtitle.clear();
        }
        if (to < chart.panels.size()) {
            block.axisNote.clear();
            block.note.clear();
            block.source.clear();
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

// Whether every number is whole and its mark has room to move.
bool isEasyToRead(const CompareLayout& layout)
{
    constexpr double kLeastFrame = 100.0;
    const auto whole = [](const Shape& shape) {
        const auto* text = std::get_if<TextShape>(&shape);
        return !text || text->full.empty();
    };
    return std::all_of(layout.panels.begin(), layout.panels.end(), [&](const PanelLayout& panel) {
        return panel.frame.width >= kLeastFrame && std::all_of(panel.marks.begin(), panel.marks.end(), whole);
    });
}

// The blocks one below the other; what they have above their least heights is shared evenly.
Picture below(const CompareChart& chart, const std::vector<CompareChart>& blocks,
              const LayoutOptions& options, const TextMeasure& measure)
{
    constexpr double kCloser = 12.0; // margins of neighbours are one
    if (blocks.size() == 1)
        return toPicture(chart, layoutCompare(chart, options, measure));
    std::vector<double> heights;
    double least = -kCloser * static_cast<double>(blocks.size() - 1);
    for (const CompareChart& block : blocks) {
        heights.push_back(layoutCompare(block, options, measure).leastHeight);
        least += heights.back();
    }
    const double more = std::max(0.0, options.height - least) / static_cast<double>(blocks.size());
    Picture whole = toPicture(chart, {});
    double y = 0.0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        LayoutOptions own = options;
        own.height = options.height > 0.0 ? std::floor(heights[i] + more) : 0.0;
        Picture part = toPicture(blocks[i], layoutCompare(blocks[i], own, measure));
        whole.width = std::max(whole.width, part.width);
        whole.ground = part.ground;
        whole.height = y + part.height;
        y = whole.height - kCloser;
        addPart(whole, std::move(part), {0.0, whole.height - part.height});
    }
    whole.leastHeight = least;
    whole.height = std::max(whole.height, options.height);
    return whole;
}

} // namespace

Picture comparePicture(const CompareChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    const std::size_t all = std::max<std::size_t>(1, chart.panels.size());
    for (std::size_t side = all; side > 1; side = (side + 1) / 2) {
        const std::vector<CompareChart> blocks = blocksOf(chart, side);
        if (std::all_of(blocks.begin(), blocks.end(), [&](const CompareChart& block) {
                return isEasyToRead(layoutCompare(block, {options.width}, measure));
            }))
            return below(chart, blocks, options, measure);
    }
    return below(chart, blocksOf(chart, 1), options, measure);
}

} // namespace cw::chart
