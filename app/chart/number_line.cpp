// SPDX-License-Identifier: GPL-3.0-or-later
// A row each for what is claimed, what comes out, and what others say; the ends of the recomputed range are dotted lines
// through all rows, so that one sees at once what lies between them. Neither names nor labels, which say a number with its unit,
// are cut: where one has no room, all stand above the marks, names and labels in one line.

#include "app/chart/number_line.h"

#include "app/chart/axis_title.h"
#include "app/chart/row_grid.h"
#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kMark = 10.0;
constexpr double kBar = 8.0; // height of a claimed range

bool known(const ValueAxis& axis, const CardRow& row)
{
    return row.value && drawable(axis, *row.value);
}

bool hasRange(const ValueAxis& axis, const CardRow& row)
{
    return row.low && row.high && drawable(axis, *row.low) && drawable(axis, *row.high);
}

// From where to where the marks of a row reach, as shares of the axis.
std::pair<double, double> reachOf(const ValueAxis& axis, const CardRow& row)
{
    const Extent extent = extentOf(axis);
    double from = shareOf(extent, *row.value);
    double to = from;
    if (hasRange(axis, row)) {
        from = std::min(from, shareOf(extent, *row.low));
        to = std::max(to, shareOf(extent, *row.high));
    }
    return {from, to};
}

std::vector<SideLabel> labelsOf(const ValueAxis& axis, const std::vector<CardRow>& rows,
                                const TextMeasure& measure)
{
    std::vector<SideLabel> out;
    for (const CardRow& row : rows) {
        if (known(axis, row))
            out.push_back({reachOf(axis, row).second, kMark / 2.0 + 1.0,
                           kMark / 2.0 + kMarkGap + measure(cleanText(row.label), kBodyText)});
    }
    return out;
}

std::vector<RowName> namesOf(const std::vector<CardRow>& rows)
{
    std::vector<RowName> names;
    for (const CardRow& row : rows)
        names.push_back({row.name, row.detail, {}, row.role != CardRole::other});
    return names;
}

// "Claimed · 107 TWh per year (range 85 to 130 TWh per year)"
std::vector<RowName> namesWithLabels(const std::vector<CardRow>& rows)
{
    std::vector<RowName> names = namesOf(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        names[i].name += (rows[i].name.empty() || rows[i].label.empty() ? "" : " · ") + rows[i].label;
    return names;
}

// Wider than any picture: the grid then puts the names above the marks, and these have the whole width.
std::vector<SideLabel> noRoomBeside()
{
    return {{1.0, 0.0, 1e6}};
}

// Where the recomputed range ends, through all rows; one line where the ends lie together.
void addRecomputedEnds(Canvas& canvas, const ValueAxis& axis, const std::vector<CardRow>& rows,
                       const Box& plot)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [](const CardRow& candidate) {
        return candidate.role == CardRole::recomputed;
    });
    if (row == rows.end() || !known(axis, *row))
        return;
    constexpr double kApart = 5.0;
    const auto [from, to] = reachOf(axis, *row);
    const auto add = [&](double share) {
        const double x = sharp(std::min(plot.x + share * plot.width, plot.right() - 1.0));
        canvas.add(LineShape{{x, plot.y}, {x, plot.bottom()}, canvas.palette().secondary, 1.0, true});
    };
    add(from);
    if ((to - from) * plot.width > kApart)
        add(to);
}

void addMark(Canvas& canvas, const CardRow& row, double from, double x, double to, double y)
{
    const Palette& palette = canvas.palette();
    switch (row.role) {
    case CardRole::claimed:
        if (to - from > kMark)
            canvas.add(RectShape{{from, y - kBar / 2.0, to - from, kBar}, palette.accent});
        else
            canvas.add(markerShape(Marker::diamond, {x, y}, kMark, palette.accent));
        break;
    case CardRole::recomputed:
    case CardRole::other: {
        const Rgb colour = row.role == CardRole::recomputed ? palette.text : palette.secondary;
        if (to - from > 1.0)
            addWhisker(canvas, from, to, y, colour);
        canvas.add(CircleShape{{x, y}, (row.role == CardRole::recomputed ? 9.0 : 7.0) / 2.0, colour});
        break;
    }
    }
}

void addRow(Canvas& canvas, const ValueAxis& axis, const RowGrid& grid, const CardRow& row, const Box& box)
{
    const Box plot = grid.plot();
    const double x = xOf(axis, plot, *row.value);
    const auto [from, to] = reachOf(axis, row);
    const double left = plot.x + from * plot.width;
    const double right = plot.x + to * plot.width;
    addMark(canvas, row, left, x, right, std::round(box.middle()));
}

void addLabel(Canvas& canvas, const ValueAxis& axis, const RowGrid& grid, const CardRow& row, const Box& box)
{
    if (!known(axis, row))
        return addReason(canvas, grid, box, row.label);
    const Box plot = grid.plot();
    const double x = xOf(axis, plot, *row.value);
    const auto [from, to] = reachOf(axis, row);
    addMarkLabel(canvas, grid, box, std::min(plot.x + from * plot.width, x - kMark / 2.0),
                 std::max(plot.x + to * plot.width, x + kMark / 2.0), row.label);
}

// Whether each label has room behind or before its mark.
bool labelsFit(const ValueAxis& axis, const std::vector<CardRow>& rows, const RowGrid& grid,
               const Box& extent, const TextMeasure& measure)
{
    return std::all_of(rows.begin(), rows.end(), [&](const CardRow& row) {
        if (!known(axis, row))
            return true;
        const auto [from, to] = reachOf(axis, row);
        const double room = std::max(grid.right() - extent.x - to * extent.width,
                                     extent.x + from * extent.width - grid.left());
        return measure(cleanText(row.label), kBodyText) + kMark / 2.0 + kMarkGap <= room;
    });
}

void addTitle(Canvas& canvas, const ValueAxis& axis, RowGrid& grid)
{
    addWrappedAxisTitle(canvas, axis, grid.left(), grid.right() - grid.left());
    grid.addHeader({}); // room for the ticks
}

void addGrid(Canvas& canvas, const ValueAxis& axis, const std::vector<CardRow>& rows, RowGrid& grid)
{
    addUprightGrid(canvas, axis, grid.plot());
    addRecomputedEnds(canvas, axis, rows, grid.plot());
    grid.addNames();
    addLevelTicks(canvas, axis, grid.plot(), grid.tickTop(), grid.left(), grid.right());
}

} // namespace

void addNumberLine(Canvas& canvas, const ValueAxis& axis, const std::vector<CardRow>& rows)
{
    const std::vector<SideLabel> labels = labelsOf(axis, rows, canvas.measure());
    const RowGrid usual(canvas, namesOf(rows), {}, labels);
    const bool beside =
        !usual.shortensNames() && labelsFit(axis, rows, usual, usual.plotExtent(labels), canvas.measure());
    RowGrid grid(canvas, beside ? namesOf(rows) : namesWithLabels(rows), {},
                 beside ? labels : noRoomBeside());
    const Box extent = grid.plotExtent(beside ? labels : std::vector<SideLabel>{});
    addTitle(canvas, axis, grid);
    const double height = grid.naturalHeight();
    grid.placeAt(canvas.y(), height, extent);
    addGrid(canvas, axis, rows, grid);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (known(axis, rows[i]))
            addRow(canvas, axis, grid, rows[i], grid.rows()[i]);
        if (beside)
            addLabel(canvas, axis, grid, rows[i], grid.rows()[i]);
        canvas.addRegion(grid.area(i), static_cast<int>(i),
                         regionText({rows[i].name, rows[i].detail, rows[i].label, rows[i].details}));
    }
    canvas.moveDown(height);
}

} // namespace cw::chart
