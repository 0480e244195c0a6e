// SPDX-License-Identifier: GPL-3.0-or-later
// Bars from zero on linear axes, dots on logarithmic ones, whiskers on both, the label behind the mark.

#include "app/chart/panel_layout.h"

#include "app/chart/axis_layout.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kBarGap = 6.0; // between a mark and its label
constexpr double kDotGap = 9.0;
constexpr double kThinnest = 2.0; // of a bar that is not zero: it shows beside the line that it starts from
constexpr std::size_t kLabelLimit = 120; // code points

std::optional<double> finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

// A value that has a mark: zero and less have none on a logarithmic axis.
std::optional<double> drawable(std::optional<double> value, Scale scale)
{
    value = finite(value);
    return value && (scale == Scale::linearBars || *value > 0.0) ? value : std::nullopt;
}

double fractionOf(Scale scale, double minimum, double maximum, double value)
{
    return shareOf({scale == Scale::logDots, minimum, maximum}, value);
}

bool hasRange(const Cell& cell, Scale scale)
{
    return drawable(cell.value, scale) && finite(cell.low) && drawable(cell.high, scale);
}

// Where the mark of a cell ends, as a share of the axis.
double endOf(const Panel& panel, const Cell& cell)
{
    const auto share = [&](double value) {
        return fractionOf(panel.scale, panel.minimum, panel.maximum, value);
    };
    const auto value = drawable(cell.value, panel.scale);
    if (!value)
        return 0.0;
    const double from = panel.scale == Scale::linearBars ? share(0.0) : 0.0;
    const double to = std::max(from, share(*value));
    return hasRange(cell, panel.scale) ? std::max(to, share(*cell.high)) : to;
}

double labelGap(const Panel& panel, const Cell& cell)
{
    constexpr double kHalfDot = 3.0;
    if (panel.scale == Scale::linearBars)
        return kBarGap + (hasRange(cell, panel.scale) ? kHalfDot : 0.0);
    return drawable(cell.value, panel.scale) ? kDotGap : 0.0;
}

double barHeight(double rowHeight)
{
    return std::clamp(std::round(rowHeight * 0.5), 6.0, 22.0);
}

struct CellPlace {
    const CompareChart& chart;
    const Panel& panel;
    const PanelLayout& layout;
    const Palette& palette;
    const Cell& cell;
    Rgb colour;
    int style;
    Box row;
};

double px(const CellPlace& at, double value)
{
    return xOf(at.layout, value);
}

// The bar from zero to the value, or its segments one behind the other with a hairline of ground between them.
void addBar(const CellPlace& at, std::vector<Shape>& out)
{
    const double height = barHeight(at.row.height);
    const double top = std::round(at.row.middle() - height / 2.0);
    const auto add = [&](double from, double to, double gap, Rgb fill) {
        const double low = std::min(px(at, from), px(at, to));
        const double high = std::max(px(at, from), px(at, to));
        if (from != to)
            out.emplace_back(RectShape{{low, top, std::max(kThinnest, high - low - gap), height}, fill});
    };
    if (at.cell.segments.empty())
        return add(0.0, *at.cell.value, 0.0, at.colour);
    const int count = static_cast<int>(std::max(at.chart.stack.size(), at.cell.segments.size()));
    double sum = 0.0;
    for (std::size_t i = 0; i < at.cell.segments.size(); ++i) {
        const double part = finite(at.cell.segments[i]).value_or(0.0);
        const bool last = i + 1 == at.cell.segments.size();
        const double gap = !last && std::abs(px(at, sum + part) - px(at, sum)) > 3.0 ? 1.0 : 0.0;
        add(sum, sum + part, gap, segmentTone(at.colour, at.palette.panel, static_cast<int>(i), count));
        sum += part;
    }
}

void addWhisker(const CellPlace& at, std::vector<Shape>& out)
{
    const double y = std::round(at.row.middle());
    const double from = px(at, *at.cell.low);
    const double to = px(at, *at.cell.high);
    const Rgb stroke = at.panel.scale == Scale::logDots ? at.colour : at.palette.text;
    constexpr double kCap = 3.5;
    out.emplace_back(LineShape{{from, y}, {to, y}, stroke, 1.5});
    for (const double x : {from, to})
        out.emplace_back(LineShape{{x, y - kCap}, {x, y + kCap}, stroke, 1.5});
    if (at.panel.scale == Scale::linearBars)
        out.emplace_back(
            CircleShape{{px(at, *at.cell.value), y}, 3.5, at.palette.panel, at.palette.text, 1.5});
}

// Where a label stands: behind the mark, or before it when there is no room.
struct LabelPlace {
    double left = 0.0;
    double width = 0.0;
    std::string text;
};

LabelPlace placeLabel(const CellPlace& at, const std::string& full, const TextMeasure& measure)
{
    const auto value = drawable(at.cell.value, at.panel.scale);
    const double width = measure(full, kBodyText);
    const double gap = labelGap(at.panel, at.cell);
    const double end = at.layout.plot.x + endOf(at.panel, at.cell) * at.layout.plot.width + gap;
    if (end + width <= at.layout.labelsEnd)
        return {end, width, full};
    if (value && at.panel.scale == Scale::logDots) {
        const double low =
            px(at, hasRange(at.cell, at.panel.scale) ? std::min(*at.cell.low, *value) : *value);
        if (low - gap - width >= at.layout.frame.x)
            return {low - gap - width, width, full};
    }
    const std::string text = elideText(full, at.layout.labelsEnd - end, kBodyText, measure);
    return {end, measure(text, kBodyText), text};
}

void addLabel(const CellPlace& at, const TextMeasure& measure, std::vector<Shape>& out)
{
    const std::string full = cleanText(at.cell.label, kLabelLimit);
    if (full.empty())
        return;
    const LabelPlace place = placeLabel(at, full, measure);
    constexpr double kHeight = 16.0; // grid and reference lines stop at the label
    out.emplace_back(
        RectShape{{place.left - 3.0, std::round(at.row.middle() - kHeight / 2.0), place.width + 6.0, kHeight},
                  at.palette.panel});
    out.emplace_back(TextShape{{place.left, at.row.middle() + 0.36 * kBodyText.size},
                               Anchor::start,
                               kBodyText,
                               finite(at.cell.value) ? at.palette.text : at.palette.secondary,
                               place.text,
                               place.text == full ? std::string() : full});
}

void addCell(const CellPlace& at, const TextMeasure& measure, std::vector<Shape>& out)
{
    if (at.panel.scale == Scale::logDots) { // a faint line leads the eye from the name to the dot
        const double y = std::floor(at.row.middle()) + 0.5;
        out.emplace_back(
            LineShape{{at.layout.plot.x, y}, {at.layout.plot.right(), y}, at.palette.hairline, 1.0, true});
    }
    if (drawable(at.cell.value, at.panel.scale)) {
        if (at.panel.scale == Scale::linearBars)
            addBar(at, out);
        if (hasRange(at.cell, at.panel.scale))
            addWhisker(at, out);
        if (at.panel.scale == Scale::logDots)
            out.push_back(markerShape(markerOf(at.style),
                                      {px(at, *at.cell.value), std::round(at.row.middle())}, kDotSize,
                                      at.colour));
    }
    addLabel(at, measure, out);
}

} // namespace

double xOf(const PanelLayout& panel, double value)
{
    return panel.plot.x + panel.plot.width * fractionOf(panel.scale, panel.minimum, panel.maximum, value);
}

double plotInset(Scale scale)
{
    return scale == Scale::logDots ? kDotSize : 0.0;
}

double plotWidth(const Panel& panel, double frameWidth, const TextMeasure& measure)
{
    const double inset = plotInset(panel.scale);
    double width = frameWidth - inset;
    if (panel.scale == Scale::logDots)
        return width - inset; // a label that has no room behind its dot stands before it
    for (const Cell& cell : panel.cells) {
        const double end = endOf(panel, cell);
        const std::string label = cleanText(cell.label, kLabelLimit);
        const double room = frameWidth - inset - labelGap(panel, cell) - measure(label, kBodyText);
        if (end > 0.0)
            width = std::min(width, room / end);
    }
    return std::max(width, 0.25 * frameWidth);
}

void placeMarks(const CompareChart& chart, const Panel& panel, const CompareLayout& picture,
                PanelLayout& layout, const TextMeasure& measure)
{
    if (panel.scale == Scale::linearBars) { // the line that bars start from
        const double x = std::floor(xOf(layout, 0.0)) + 0.5;
        layout.marks.emplace_back(LineShape{{x, layout.plot.y},
                                            {x, layout.plot.bottom()},
                                            mixed(picture.palette.secondary, picture.palette.panel, 0.75)});
    }
    const std::size_t count = std::min(panel.cells.size(), picture.rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        const int style = chart.rows[i].style;
        const Rgb colour = picture.palette.scenarios[static_cast<std::size_t>(style & 7)];
        addCell({chart, panel, layout, picture.palette, panel.cells[i], colour, style, picture.rows[i]},
                measure, layout.marks);
    }
}

std::vector<Shape> tickLabels(const Panel& panel, const PanelLayout& layout, double baseline, Rgb colour,
                              const TextMeasure& measure)
{
    std::vector<TickLabel> labels;
    for (const Tick& tick : panel.ticks) {
        if (onAxis(panel, tick.value))
            labels.push_back({xOf(layout, tick.value), tick.label});
    }
    return levelLabels(labels, layout.frame.x, layout.frame.right(), baseline, colour, measure);
}

} // namespace cw::chart
