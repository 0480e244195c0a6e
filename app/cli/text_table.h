// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of text for a terminal: columns as wide as their widest cell, Chinese characters counted as two.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cw::cli {

// Cells that the text takes in a terminal: 2 for a Chinese character, 0 for a combining mark.
[[nodiscard]] int displayWidth(const QString& text);
// Text that came from outside, fit for a terminal: control characters become blanks, so that no name moves the cursor.
[[nodiscard]] QString printable(const QString& text);

enum class Align { left, right };

class TextTable {
public:
    explicit TextTable(std::vector<Align> columns)
        : m_columns(std::move(columns))
    {
    }

    void setAlign(std::size_t column, Align align) { m_columns[column] = align; }
    // Cells that are missing at the end stay empty.
    void addRow(const QStringList& cells) { m_rows.push_back({RowKind::cells, cells}); }
    // A row, and a line of dashes under its columns.
    void addHeader(const QStringList& cells);
    // A line over the whole width, outside the columns. Empty: a blank line.
    void addLine(const QString& line = {}) { m_rows.push_back({RowKind::whole, {line}}); }

    // Every line ends with a line feed and has no blanks before it.
    [[nodiscard]] QString text() const;

private:
    enum class RowKind { cells, dashes, whole };
    struct Row {
        RowKind kind;
        QStringList cells;
    };

    [[nodiscard]] std::vector<int> widths() const;
    [[nodiscard]] QString line(const QStringList& cells, const std::vector<int>& widths) const;

    std::vector<Align> m_columns;
    std::vector<Row> m_rows;
};

} // namespace cw::cli
