// SPDX-License-Identifier: GPL-3.0-or-later
// Bars leave the base line to both sides; the input's value stands outside each end.

#include "app/chart/tornado_chart.h"

#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kBaseLine = 20.0; // the label of the base line, below the rows

// One end of a bar; `pixel` follows once the plot has its width.
struct End {
    double value = 0.0;
    std::string text; // empty: none beside this end
    Rgb fill = 0;
    bool rises = false; // beyond the base
};

// The ends of a row that have a mark. Where both lie on one side of the base, only the outer one has room for its text.
std::vector<End> endsOf(const TornadoChart& chart, const TornadoRow& row, const Palette& palette)
{
    std::vector<End> ends;
    const auto add = [&](std::optional<double> result, const std::string& text, Rgb fill) {
        if (result && drawable(chart.axis, *result))
            ends.push_back({*result, text, fill, *result > *chart.base});
    };
    if (!chart.base || !drawable(chart.axis, *chart.base))
        return ends;
    add(row.lowResult, row.lowInput, palette.less);
    add(row.highResult, row.highInput, palette.more);
    const auto further = [&](const End& end) { return std::abs(end.value - *chart.base); };
    if (ends.size() == 2 && ends[0].rises == ends[1].rises)
        (further(ends[0]) < further(ends[1]) ? ends[0] : ends[1]).text.clear();
    return ends;
}

std::vector<SideLabel> labelsOf(const TornadoChart& chart, const Canvas& canvas)
{
    std::vector<SideLabel> out;
    for (const TornadoRow& row : chart.rows) {
        for (const End& end : endsOf(chart, row, canvas.palette())) {
            const double width = kMarkGap + canvas.measure()(cleanText(end.text), kBodyText);
            const double share = shareOf(extentOf(chart.axis), end.value);
            out.push_back(end.rises ? SideLabel{share, 0.0, width} : SideLabel{share, width, 0.0});
        }
    }
    return out;
}

void addBars(Canvas& canvas, const TornadoChart& chart, const RowGrid& grid, const std::vector<End>& ends,
             const Box& row)
{
    const double base = xOf(chart.axis, grid.plot(), *chart.base);
    const double height = barHeight(row.height);
    const double top = std::round(row.middle() - height / 2.0);
    const bool sameSide = ends.size() == 2 && ends[0].rises == ends[1].rises;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double x = xOf(chart.axis, grid.plot(), ends[i].value);
        const double from = std::min(base, x);
        const double lower = sameSide && i == 1 ? std::floor(height / 2.0) : 0.0;
        canvas.add(RectShape{{from, top + lower, std::abs(x - base), sameSide ? height / 2.0 : height},
                             ends[i].fill});
        if (ends[i].text.empty())
            continue;
        if (ends[i].rises)
            addLabelBehind(canvas, grid, row, x, ends[i].text);
        else
            addLabelBefore(canvas, grid, row, x, ends[i].text);
    }
}

void addBase(Canvas& canvas, const TornadoChart& chart, const RowGrid& grid)
{
    const Box plot = grid.plot();
    const double x = sharp(xOf(chart.axis, plot, *chart.base));
    for (const Box& row : grid.rows()) // names may stand between them
        canvas.add(LineShape{{x, row.y}, {x, row.bottom()}, canvas.palette().text});
    canvas.add(LineShape{{x, plot.bottom()}, {x, plot.bottom() + 5.0}, canvas.palette().text});
    const std::string text =
        elideText(cleanText(chart.baseLabel), grid.right() - grid.left(), kSmallText, canvas.measure());
    const double width = canvas.measure()(text, kSmallText);
    const double left = std::clamp(x - width / 2.0, grid.left(), std::max(grid.left(), grid.right() - width));
    canvas.addText({left, baselineIn(plot.bottom() + 5.0, kSmallLine, kSmallText)}, kSmallText,
                   canvas.palette().text, text);
}

RowGrid rowsOf(Canvas& canvas, const TornadoChart& chart, const std::vector<SideLabel>& labels)
{
    std::vector<RowName> names;
    TextColumn elasticities{chart.elasticityTitle, {}};
    for (const TornadoRow& row : chart.rows) {
        names.push_back({row.name, {}, {}, false});
        elasticities.cells.push_back(row.elasticity);
    }
    const bool column = !chart.elasticityTitle.empty();
    return {canvas, names, column ? std::vector<TextColumn>{elasticities} : std::vector<TextColumn>{},
            labels};
}

} // namespace

Picture tornadoPicture(const TornadoChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    Canvas canvas(chart.texts, options, measure);
    if (chart.rows.empty())
        return canvas.teach();
    const Palette& palette = canvas.palette();
    const std::vector<SideLabel> labels = labelsOf(chart, canvas);
    RowGrid grid = rowsOf(canvas, chart, labels);
    canvas.addLegend({{chart.lowLegend, palette.less}, {chart.highLegend, palette.more}}, Canvas::left());
    grid.addHeader(chart.axis);
    grid.place(labels, chart.base ? kBaseLine : 0.0);
    addUprightGrid(canvas, chart.axis, grid.plot());
    grid.addNames();
    addLevelTicks(canvas, chart.axis, grid.plot(), grid.tickTop(), grid.left(), grid.right());
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const TornadoRow& row = chart.rows[i];
        const std::vector<End> ends = endsOf(chart, row, palette);
        if (ends.empty())
            addReason(canvas, grid, grid.rows()[i], row.reason);
        else
            addBars(canvas, chart, grid, ends, grid.rows()[i]);
        canvas.addRegion(
            grid.area(i), static_cast<int>(i),
            regionText({row.name, row.lowInput + " – " + row.highInput, row.reason, row.details}));
    }
    const bool hasBase = chart.base && drawable(chart.axis, *chart.base);
    if (hasBase)
        addBase(canvas, chart, grid);
    return canvas.finish(grid.plot().bottom() + (chart.base ? kBaseLine : 0.0));
}

} // namespace cw::chart
