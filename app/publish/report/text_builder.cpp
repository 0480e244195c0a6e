// SPDX-License-Identifier: GPL-3.0-or-later
// Type and spacing of the PDF. Sizes in pixels of 1/96 inch.
#include "app/publish/report/text_builder.h"

#include <QTextDocument>
#include <QTextTable>

namespace cw::report {

namespace {

constexpr double kBody = 13.5;
constexpr double kSmall = 11.5;
constexpr double kTermWidth = 195.0; // of the names in a list of terms
constexpr QRgb kInk = 0xFF1D1F21;
constexpr QRgb kPale = 0xFF5B6066;
constexpr QRgb kHair = 0xFFD9D9D3;
constexpr QRgb kAccent = 0xFF0B5CAD;

QTextTableCellFormat cellFormat(bool isHeading)
{
    QTextTableCellFormat format;
    format.setBottomBorder(isHeading ? 1.0 : 0.75);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(isHeading ? kInk : kHair));
    format.setTopPadding(3.0);
    format.setBottomPadding(3.0);
    format.setRightPadding(10.0);
    return format;
}

QList<QTextLength> widthsOf(const Table& table)
{
    int left = 100;
    int others = 0;
    for (const Column& column : table.columns) {
        left -= column.percent;
        others += column.percent > 0 ? 0 : 1;
    }
    QList<QTextLength> widths;
    for (const Column& column : table.columns)
        widths << QTextLength(QTextLength::PercentageLength,
                              column.percent > 0 ? column.percent : static_cast<double>(left) / others);
    return widths;
}

// Words about the chart or table that follows them.
bool introduces(const Part& part, const Part& next)
{
    return std::holds_alternative<Paragraph>(part)
        && (std::holds_alternative<Figure>(next) || std::holds_alternative<Table>(next));
}

} // namespace

TextBuilder::TextBuilder(QTextDocument& document, FigureObject& figures, PictureFonts& fonts, double width)
    : m_cursor(&document)
    , m_figures(figures)
    , m_fonts(fonts)
    , m_width(width)
{
}

QTextCharFormat TextBuilder::formatOf(const Face& face)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, face.size);
    format.setFontWeight(face.weight);
    format.setForeground(QColor(face.pale ? kPale : kInk));
    return format;
}

// A new document has an empty block already, and so has the place behind a table.
void TextBuilder::startBlock(const Space& space, const Face& face)
{
    QTextBlockFormat format;
    format.setTopMargin(space.above);
    format.setBottomMargin(space.below);
    format.setLeftMargin(space.left);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (space.keep)
        format.setProperty(kKeepWithNext, true);
    if (m_isFirst)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat(formatOf(face));
    m_isFirst = false;
}

void TextBuilder::keepWithNext()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(kKeepWithNext, true);
    m_cursor.setBlockFormat(format);
}

void TextBuilder::insert(const Text& text, const Face& face)
{
    QTextCharFormat format = formatOf(face);
    const QString words = cleaned(text.words);
    if (text.words.startsWith(u' '))
        m_cursor.insertText(QStringLiteral(" "), format);
    if (!text.target.isEmpty() && isLink(text.target)) {
        format.setAnchor(true);
        format.setAnchorHref(text.target);
        format.setForeground(QColor(kAccent));
    }
    m_cursor.insertText(words, format);
    if (text.words.endsWith(u' '))
        m_cursor.insertText(QStringLiteral(" "), format);
}

void TextBuilder::addTitle(const QString& title)
{
    const Face face{30.0, QFont::Bold};
    startBlock({0.0, 8.0}, face);
    insert({title}, face);
}

void TextBuilder::addSection(const Section& section)
{
    if (!section.heading.isEmpty()) {
        const Face face{20.0, QFont::Bold};
        startBlock({30.0, 10.0, 0.0, true}, face);
        insert({section.heading}, face);
    }
    for (std::size_t i = 0; i < section.parts.size(); ++i) {
        std::visit(*this, section.parts[i]);
        if (i + 1 < section.parts.size() && introduces(section.parts[i], section.parts[i + 1]))
            keepWithNext();
    }
}

void TextBuilder::operator()(const Paragraph& paragraph)
{
    Face face{kBody};
    Space space{0.0, 9.0};
    switch (paragraph.tone) {
    case Tone::plain: break;
    case Tone::lead: face = {17.0, QFont::DemiBold}; break;
    case Tone::small: face = {kSmall, QFont::Normal, true}; break;
    case Tone::quoted: space.left = 14.0; break;
    }
    startBlock(space, face);
    for (const Text& text : paragraph.texts)
        insert(text, face);
}

void TextBuilder::operator()(const Heading& heading)
{
    const bool isDeep = heading.level > 3;
    const Face face{isDeep ? kBody : 15.5, QFont::Bold, isDeep};
    startBlock({isDeep ? 10.0 : 18.0, 4.0, 0.0, true}, face);
    insert({heading.words}, face);
}

void TextBuilder::operator()(const List& list)
{
    const Face face{kBody};
    for (const Text& item : list.items) {
        startBlock({0.0, 5.0, 14.0}, face);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setTextIndent(-14.0);
        format.setTabPositions({QTextOption::Tab(14.0, QTextOption::LeftTab)});
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(QStringLiteral("•\t"), formatOf(face));
        insert(item, face);
    }
}

void TextBuilder::insertCell(const QTextTable& table, int row, int column, const Text& text, const Face& face,
                             Qt::Alignment alignment)
{
    QTextTableCell cell = table.cellAt(row, column);
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(format);
    insert(text, face);
    cell.setFormat(cellFormat(row == 0));
}

void TextBuilder::operator()(const Table& table)
{
    const Face caption{kBody, QFont::Bold};
    startBlock({12.0, 4.0, 0.0, true}, caption);
    insert({table.caption}, caption);
    startBlock({}, {1.0}); // a table takes the place of a block
    const auto columns = static_cast<int>(table.columns.size());
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0.0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0.0);
    format.setCellPadding(0.0);
    format.setHeaderRowCount(1);
    format.setBottomMargin(10.0);
    if (hasOwnWidths(table))
        format.setColumnWidthConstraints(widthsOf(table));
    QTextTable* made = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
    const auto alignment = [&](int column) {
        return table.columns[static_cast<std::size_t>(column)].isNumber ? Qt::AlignRight : Qt::AlignLeft;
    };
    for (int column = 0; column < columns; ++column)
        insertCell(*made, 0, column, {table.columns[static_cast<std::size_t>(column)].heading},
                   {11.0, QFont::Normal, true}, alignment(column));
    int row = 1;
    for (const auto& cells : table.rows) {
        for (int column = 0; column < columns; ++column)
            insertCell(*made, row, column, cells[static_cast<std::size_t>(column)], {kSmall},
                       alignment(column));
        ++row;
    }
    m_cursor.movePosition(QTextCursor::End);
}

void TextBuilder::operator()(const Figure& figure)
{
    chart::LayoutOptions options;
    options.width = m_width;
    startBlock({10.0, 10.0}, {1.0});
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(0.0, QTextBlockFormat::SingleHeight);
    m_cursor.setBlockFormat(format);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        m_figures.add(chart::pictureOf(figure.chart, options, m_fonts.measure())));
}

void TextBuilder::operator()(const Terms& terms)
{
    for (const auto& [name, text] : terms.entries) {
        startBlock({0.0, 3.0, kTermWidth}, {kBody});
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setTextIndent(-kTermWidth);
        format.setTabPositions({QTextOption::Tab(kTermWidth, QTextOption::LeftTab)});
        m_cursor.setBlockFormat(format);
        insert({name}, {kBody, QFont::Normal, true});
        m_cursor.insertText(QStringLiteral("\t"), formatOf({kBody}));
        insert(text, {kBody});
    }
}

void TextBuilder::operator()(const Formulas& formulas)
{
    for (const FormulaLine& line : formulas.lines) {
        const bool hasNumbers = !line.numbers.isEmpty();
        startBlock({0.0, hasNumbers ? 0.0 : 6.0, 16.0 * line.indent, hasNumbers}, {kBody});
        insert({line.name}, {kBody, line.madeOf.isEmpty() ? QFont::Normal : QFont::DemiBold});
        if (!line.madeOf.isEmpty())
            insert({QStringLiteral(" = ") + line.madeOf}, {kBody});
        if (hasNumbers) {
            startBlock({0.0, 6.0, 16.0 * line.indent}, {kSmall, QFont::Normal, true});
            insert({line.numbers}, {kSmall, QFont::Normal, true});
        }
    }
}

void TextBuilder::operator()(const References& references)
{
    for (const Reference& reference : references.entries) {
        startBlock({0.0, 6.0, 28.0}, {kBody});
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setTextIndent(-28.0);
        format.setTabPositions({QTextOption::Tab(28.0, QTextOption::LeftTab)});
        m_cursor.setBlockFormat(format);
        QTextCharFormat place = formatOf({kBody});
        place.setAnchorNames({QStringLiteral("source-%1").arg(reference.number)});
        m_cursor.insertText(QStringLiteral("%1.").arg(reference.number), place);
        m_cursor.insertText(QStringLiteral("\t"), formatOf({kBody}));
        insert({reference.title}, {kBody});
        m_cursor.insertText(QString(QChar::LineSeparator), formatOf({kBody}));
        insert({reference.details}, {kSmall, QFont::Normal, true});
        if (!reference.link.isEmpty()) {
            m_cursor.insertText(QString(QChar::LineSeparator), formatOf({kSmall}));
            insert({reference.link, reference.link}, {kSmall});
        }
    }
}

} // namespace cw::report
