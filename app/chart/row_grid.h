// SPDX-License-Identifier: GPL-3.0-or-later
// Charts whose rows have names at the left, one plot and perhaps columns of text at the right. Used by the layouts of
// app/chart only.
#pragma once

#include "app/chart/axis_layout.h"
#include "app/chart/plot_span.h"
#include "app/chart/text_wrap.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

struct RowName {
    std::string name;
    std::string detail;       // a second, smaller line
    std::optional<int> style; // with a marker before it
    bool strong = false;
};

struct TextColumn {
    std::string title;
    std::vector<std::string> cells; // one for each row
};

// The calls come in the order of the picture: columns are known from the beginning, heights after place().
class RowGrid {
public:
    // `labels`: those of place(). Where they have no room between names and columns, these stand above the marks, which then
    // have the whole width; without labels they always stand beside them.
    RowGrid(Canvas& canvas, const std::vector<RowName>& names, const std::vector<TextColumn>& columns,
            const std::vector<SideLabel>& labels = {});

    // The room of the plot and of the labels beside its marks.
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    // Where the marks stand: the whole rows, or their parts below the names.
    [[nodiscard]] const std::vector<Box>& rows() const { return m_rows; }
    // Whether a name or its detail had no room.
    [[nodiscard]] bool shortensNames() const;
    // The whole row: what is pointed at.
    [[nodiscard]] const Box& area(std::size_t row) const { return m_areas[row]; }

    // The axis' title and unit and the columns' titles; then room for a line of tick labels.
    void addHeader(const ValueAxis& axis);
    [[nodiscard]] double tickTop() const { return m_tickTop; }
    // As wide as labels beside the marks allow (never less than a good third); rows lie at y(), with `below` under them.
    void place(const std::vector<SideLabel>& labels, double below = 0.0);
    // The rows' part of the plot, after place().
    [[nodiscard]] Box plot() const;
    // The horizontal extent of the plot alone.
    [[nodiscard]] Box plotExtent(const std::vector<SideLabel>& labels) const;
    [[nodiscard]] double leastHeight() const { return heightWith(m_least); }
    [[nodiscard]] double naturalHeight() const { return heightWith(m_natural); }
    // For a chart that has more than rows between head and foot.
    void placeAt(double top, double height, const Box& extent);

    // Separators, names, markers and the columns' texts. Lines that run through all rows come first: they stop at names.
    void addNames();

private:
    struct Name {
        WrappedText name;
        WrappedText detail;
        std::string full;
        RowName source;
    };
    struct Column {
        std::string title;
        double x = 0.0;
        double width = 0.0;
        std::vector<WrappedText> cells;
        std::vector<std::string> full;
    };
    void wrapNames(const std::vector<RowName>& names, double room);
    void wrapColumns(const std::vector<TextColumn>& columns, double most);
    [[nodiscard]] std::vector<double> textHeights() const; // of each row
    [[nodiscard]] double heightWith(double row) const;
    void putNamesAbove(const std::vector<RowName>& names, const std::vector<TextColumn>& columns);
    [[nodiscard]] double textTop(std::size_t row, double height) const;
    void addName(std::size_t row);
    void addCells(std::size_t row);
    void addRowText(Point at, double line, TextStyle style, Rgb fill, const std::string& text,
                    const std::string& full);

    Canvas& m_canvas;
    std::vector<Name> m_names;
    std::vector<Column> m_columns;
    double m_left = 0.0;
    double m_right = 0.0;
    double m_tickTop = 0.0;
    double m_least = 24.0; // of one row, without the texts above its marks
    double m_natural = 32.0;
    std::vector<double> m_above; // heights of the texts above the marks; empty: they stand beside them
    std::vector<Box> m_areas;
    std::vector<Box> m_rows;
    Box m_extent;
};

inline constexpr double kMarkGap = 7.0; // between a mark and its label

// The heights of bars in rows of this height.
[[nodiscard]] double barHeight(double rowHeight);

// A line from low to high with caps.
void addWhisker(Canvas& canvas, double from, double to, double y, Rgb stroke);

// A text behind a mark that ends at `to`, or before its beginning `from` where there is no room; grid lines stop at it.
void addMarkLabel(Canvas& canvas, const RowGrid& grid, const Box& row, double from, double to,
                  const std::string& text);
// Only before, or only behind: shortened where it must be, left out where there is no room at all.
void addLabelBefore(Canvas& canvas, const RowGrid& grid, const Box& row, double from,
                    const std::string& text);
void addLabelBehind(Canvas& canvas, const RowGrid& grid, const Box& row, double to, const std::string& text);
// A text where there is no mark: why there is no answer.
void addReason(Canvas& canvas, const RowGrid& grid, const Box& row, const std::string& text);

} // namespace cw::chart
