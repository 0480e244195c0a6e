// SPDX-License-Identifier: GPL-3.0-or-later
// Names take what they need, columns of text at most a third, the plot the rest; rows are equally high. Where that leaves no
// room for the labels, names and columns stand above the marks.

#include "app/chart/row_grid.h"

#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::chart {

namespace {

constexpr double kTallestRow = 56.0;
constexpr double kColumnGap = 24.0;
constexpr double kAboveGap = 3.0;   // between a name and the marks below it
constexpr double kLeastBand = 22.0; // of marks below a name
constexpr double kNaturalBand = 28.0;
constexpr int kNameLines = 2;
constexpr int kColumnLines = 3;
constexpr std::size_t kLabelLimit = 120; // code points

double linesHeight(const WrappedText& text, double line)
{
    return line * static_cast<double>(text.lines.size());
}

// Grid lines stop at a label: they would run through it.
void addLabelText(Canvas& canvas, const Box& row, double left, const std::string& shown,
                  const std::string& full)
{
    constexpr double kHeight = 16.0;
    const double width = canvas.measure()(shown, kBodyText);
    if (shown.empty())
        return;
    canvas.add(RectShape{{left - 3.0, std::round(row.middle() - kHeight / 2.0), width + 6.0, kHeight},
                         canvas.palette().panel});
    canvas.addText({left, baselineIn(row.middle() - kNameLine / 2.0, kNameLine, kBodyText)}, kBodyText,
                   canvas.palette().text, shown, shown == full ? std::string() : full);
}

} // namespace

RowGrid::RowGrid(Canvas& canvas, const std::vector<RowName>& names, const std::vector<TextColumn>& columns,
                 const std::vector<SideLabel>& labels)
    : m_canvas(canvas)
{
    wrapNames(names, std::clamp(0.3 * m_canvas.width(), 90.0, 280.0));
    wrapColumns(columns, 0.3 * m_canvas.width());
    for (const double height : textHeights()) {
        m_least = std::max(m_least, height + 6.0);
        m_natural = std::max(m_natural, height + 14.0);
    }
    if (!labels.empty() && !hasRoom(std::max(1.0, m_right - m_left), labels))
        putNamesAbove(names, columns);
}

void RowGrid::wrapNames(const std::vector<RowName>& names, double room)
{
    const TextMeasure& measure = m_canvas.measure();
    double widest = 0.0;
    m_names.clear();
    for (const RowName& row : names) {
        Name name;
        name.source = row;
        name.full = cleanText(row.name);
        const double indent = row.style ? kNameIndent : 0.0;
        name.name =
            wrapText(name.full, room - indent, kNameLines, row.strong ? kTitleText : kBodyText, measure);
        name.detail = wrapText(cleanText(row.detail), room - indent, kNameLines, kSmallText, measure);
        widest = std::max({widest, indent + name.name.width, indent + name.detail.width});
        m_names.push_back(std::move(name));
    }
    m_left = std::round(Canvas::left() + widest + kMargin);
}

// All columns together are `most` wide at most.
void RowGrid::wrapColumns(const std::vector<TextColumn>& columns, double most)
{
    const TextMeasure& measure = m_canvas.measure();
    const double each = most / std::max(1.0, static_cast<double>(columns.size()));
    m_columns.clear();
    m_right = m_canvas.right();
    for (const TextColumn& source : columns) {
        Column column;
        column.title = cleanText(source.title);
        double widest = std::min(each, measure(column.title, kSmallText));
        for (const std::string& cell : source.cells) {
            column.full.push_back(cleanText(cell));
            column.cells.push_back(wrapText(column.full.back(), each, kColumnLines, kSmallText, measure));
            widest = std::max(widest, column.cells.back().width);
        }
        column.width = std::ceil(widest);
        m_columns.push_back(std::move(column));
    }
    for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column) {
        column->x = m_right - column->width;
        m_right = column->x - kColumnGap;
    }
}

bool RowGrid::shortensNames() const
{
    return std::any_of(m_names.begin(), m_names.end(),
                       [](const Name& name) { return name.name.shortened || name.detail.shortened; });
}

std::vector<double> RowGrid::textHeights() const
{
    std::vector<double> heights;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        double height = linesHeight(m_names[i].name, kNameLine) + linesHeight(m_names[i].detail, kSmallLine);
        for (const Column& column : m_columns) {
            if (i < column.cells.size())
                height = std::max(height, linesHeight(column.cells[i], kSmallLine));
        }
        heights.push_back(std::max(kNameLine, height));
    }
    return heights;
}

void RowGrid::putNamesAbove(const std::vector<RowName>& names, const std::vector<TextColumn>& columns)
{
    wrapColumns(columns, 0.45 * m_canvas.width());
    wrapNames(names, m_right - Canvas::left());
    m_left = Canvas::left();
    m_right = m_canvas.right();
    m_above = textHeights();
    m_least = 2.0 * kAboveGap + kLeastBand;
    m_natural = 2.0 * kAboveGap + kNaturalBand;
}

double RowGrid::heightWith(double row) const
{
    return std::accumulate(m_above.begin(), m_above.end(), row * static_cast<double>(m_names.size()));
}

void RowGrid::addHeader(const ValueAxis& axis)
{
    const double top = m_canvas.y();
    const double right = m_columns.empty() ? m_right : m_columns.front().x - kColumnGap;
    m_canvas.addAxisTitle(axis, m_left, right - m_left);
    bool titles = false;
    for (const Column& column : m_columns) {
        m_canvas.addLine({column.x, baselineIn(top, kBodyLine, kTitleText)}, column.width, kSmallText,
                         m_canvas.palette().secondary, column.title);
        titles = titles || !column.title.empty();
    }
    if (m_canvas.y() == top && titles)
        m_canvas.moveDown(kBodyLine);
    m_canvas.moveDown(3.0);
    m_tickTop = m_canvas.y();
    m_canvas.moveDown(kSmallLine + 3.0);
}

Box RowGrid::plotExtent(const std::vector<SideLabel>& labels) const
{
    const PlotSpan span = plotSpan(std::max(1.0, m_right - m_left), labels);
    return {std::round(m_left + span.from), 0.0, std::floor(span.width), 0.0};
}

void RowGrid::place(const std::vector<SideLabel>& labels, double below)
{
    const double top = m_canvas.y();
    const double height = m_canvas.takeHeight(leastHeight() + below, naturalHeight() + below,
                                              heightWith(std::max(kTallestRow, m_natural)) + below);
    placeAt(top, height - below, plotExtent(labels));
}

void RowGrid::placeAt(double top, double height, const Box& extent)
{
    const double marks = (height - heightWith(0.0)) / static_cast<double>(m_names.size());
    const double width = m_canvas.right() + kMargin;
    double y = top;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const double text = m_above.empty() ? 0.0 : m_above[i];
        const double gap = m_above.empty() ? 0.0 : kAboveGap;
        m_areas.push_back({0.0, y, width, text + marks});
        m_rows.push_back({0.0, y + text + gap, width, marks - 2.0 * gap});
        y += text + marks;
    }
    m_extent = {extent.x, top, extent.width, height};
}

Box RowGrid::plot() const
{
    return m_extent;
}

// Where a text of this height begins: in the middle of its row, or above the marks.
double RowGrid::textTop(std::size_t row, double height) const
{
    return m_above.empty() ? area(row).middle() - height / 2.0 : area(row).y + kAboveGap;
}

void RowGrid::addNames()
{
    const auto separator = [this](double y) {
        m_canvas.add(
            LineShape{{Canvas::left(), sharp(y)}, {m_canvas.right(), sharp(y)}, m_canvas.palette().hairline});
    };
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        separator(area(i).y);
        addName(i);
        addCells(i);
    }
    separator(m_extent.bottom());
}

// On its own ground where lines of the plot would run through it.
void RowGrid::addRowText(Point at, double line, TextStyle style, Rgb fill, const std::string& text,
                         const std::string& full)
{
    if (!m_above.empty())
        m_canvas.add(RectShape{{at.x - 3.0, std::round(at.y), m_canvas.measure()(text, style) + 6.0, line},
                               m_canvas.palette().panel});
    m_canvas.addText({at.x, baselineIn(at.y, line, style)}, style, fill, text, full);
}

void RowGrid::addName(std::size_t row)
{
    const Name& name = m_names[row];
    const Palette& palette = m_canvas.palette();
    double y = textTop(row, linesHeight(name.name, kNameLine) + linesHeight(name.detail, kSmallLine));
    double x = Canvas::left();
    if (name.source.style) {
        const double middle = m_above.empty() ? area(row).middle() : y + kNameLine / 2.0;
        m_canvas.add(markerShape(markerOf(*name.source.style), {x + kMarkerSize / 2.0, std::round(middle)},
                                 kMarkerSize, scenarioColour(palette, *name.source.style)));
        x += kNameIndent;
    }
    const TextStyle style = name.source.strong ? kTitleText : kBodyText;
    for (const std::string& line : name.name.lines) {
        addRowText({x, y}, kNameLine, style, palette.text, line,
                   name.name.shortened ? name.full : std::string());
        y += kNameLine;
    }
    for (const std::string& line : name.detail.lines) {
        addRowText({x, y}, kSmallLine, kSmallText, palette.secondary, line,
                   name.detail.shortened ? cleanText(name.source.detail) : std::string());
        y += kSmallLine;
    }
}

void RowGrid::addCells(std::size_t row)
{
    for (const Column& column : m_columns) {
        if (row >= column.cells.size())
            continue;
        const WrappedText& cell = column.cells[row];
        double y = textTop(row, linesHeight(cell, kSmallLine));
        for (const std::string& line : cell.lines) {
            addRowText({column.x, y}, kSmallLine, kSmallText, m_canvas.palette().text, line,
                       cell.shortened ? column.full[row] : std::string());
            y += kSmallLine;
        }
    }
}

double barHeight(double rowHeight)
{
    return std::clamp(std::round(rowHeight * 0.5), 6.0, 22.0);
}

void addWhisker(Canvas& canvas, double from, double to, double y, Rgb stroke)
{
    constexpr double kCap = 3.5;
    canvas.add(LineShape{{from, y}, {to, y}, stroke, 1.5});
    for (const double x : {from, to})
        canvas.add(LineShape{{x, y - kCap}, {x, y + kCap}, stroke, 1.5});
}

void addMarkLabel(Canvas& canvas, const RowGrid& grid, const Box& row, double from, double to,
                  const std::string& text)
{
    const double width = canvas.measure()(cleanText(text, kLabelLimit), kBodyText);
    const double behind = grid.right() - to - kMarkGap;
    const double before = from - kMarkGap - grid.left();
    if (width > behind && before > behind)
        addLabelBefore(canvas, grid, row, from, text);
    else
        addLabelBehind(canvas, grid, row, to, text);
}

void addLabelBefore(Canvas& canvas, const RowGrid& grid, const Box& row, double from, const std::string& text)
{
    const std::string full = cleanText(text, kLabelLimit);
    const double room = from - kMarkGap - grid.left();
    const std::string shown = elideText(full, room, kBodyText, canvas.measure());
    const double width = canvas.measure()(shown, kBodyText);
    if (width <= room)
        addLabelText(canvas, row, from - kMarkGap - width, shown, full);
}

void addLabelBehind(Canvas& canvas, const RowGrid& grid, const Box& row, double to, const std::string& text)
{
    const std::string full = cleanText(text, kLabelLimit);
    const double room = grid.right() - to - kMarkGap;
    const std::string shown = elideText(full, room, kBodyText, canvas.measure());
    if (canvas.measure()(shown, kBodyText) <= room)
        addLabelText(canvas, row, to + kMarkGap, shown, full);
}

void addReason(Canvas& canvas, const RowGrid& grid, const Box& row, const std::string& text)
{
    constexpr double kIndent = 6.0; // from the first grid line
    const std::string full = cleanText(text);
    const WrappedText lines =
        wrapText(full, grid.right() - grid.left() - kIndent, 2, kSmallText, canvas.measure());
    double y = row.middle() - linesHeight(lines, kSmallLine) / 2.0;
    canvas.add(
        RectShape{{grid.left() + 3.0, std::round(y), lines.width + 6.0, linesHeight(lines, kSmallLine)},
                  canvas.palette().panel});
    for (const std::string& line : lines.lines) {
        canvas.addText({grid.left() + kIndent, baselineIn(y, kSmallLine, kSmallText)}, kSmallText,
                       canvas.palette().secondary, line, lines.shortened ? full : std::string());
        y += kSmallLine;
    }
}

} // namespace cw::chart
