// SPDX-License-Identifier: GPL-3.0-or-later
// Aligning text for a terminal.
#include "app/cli/text_table.h"

#include <algorithm>
#include <array>

namespace cw::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The East Asian wide and full-width blocks, and the pictures (Unicode, EastAsianWidth).
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF}, Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE4F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int characterWidth(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const auto holds = [c](const Range& r) { return c >= r.first && c <= r.last; };
    return std::any_of(kWide.begin(), kWide.end(), holds) ? 2 : 1;
}

QString padded(const QString& cell, int width, Align align)
{
    const QString blanks(std::max(0, width - displayWidth(cell)), u' ');
    return align == Align::right ? blanks + cell : cell + blanks;
}

void removeTrailingBlanks(QString& text)
{
    while (text.endsWith(u' '))
        text.chop(1);
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += characterWidth(c);
    return width;
}

QString printable(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        if (c.category() == QChar::Other_Control || c == QChar::ParagraphSeparator
            || c == QChar::LineSeparator)
            c = u' ';
    return out;
}

void TextTable::addHeader(const QStringList& cells)
{
    addRow(cells);
    m_rows.push_back({RowKind::dashes, {}});
}

std::vector<int> TextTable::widths() const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const Row& row : m_rows) {
        if (row.kind != RowKind::cells)
            continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.cells.value(static_cast<qsizetype>(i))));
    }
    return widths;
}

QString TextTable::line(const QStringList& cells, const std::vector<int>& widths) const
{
    QString out;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        out += padded(cells.value(static_cast<qsizetype>(i)), widths[i], m_columns[i]) + QStringLiteral("  ");
    removeTrailingBlanks(out);
    return out + u'\n';
}

QString TextTable::text() const
{
    const std::vector<int> columnWidths = widths();
    QStringList dashes;
    for (const int width : columnWidths)
        dashes << QString(width, u'-');

    QString out;
    for (const Row& row : m_rows) {
        switch (row.kind) {
        case RowKind::cells: out += line(row.cells, columnWidths); break;
        case RowKind::dashes: out += line(dashes, columnWidths); break;
        case RowKind::whole: out += row.cells.front() + u'\n'; break;
        }
    }
    return out;
}

} // namespace cw::cli
