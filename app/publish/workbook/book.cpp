// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, styles and the way from libxlsxwriter's file to bytes.
#include "app/publish/workbook/book.h"

#include "app/chart/palette.h"
#include "app/chart/text_clean.h"
#include "app/models/texts.h"
#include "app/publish/workbook/whole_zip.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace cw::workbook {

namespace {

constexpr double kLineHeight = 15.0; // points
constexpr int kLargestHeight = 400;  // Excel's limit is 409 points
constexpr std::uint32_t kYellow = 0xFFF4C2;
constexpr std::uint32_t kGrey = 0xF2F2EF;
// Millions and more in steps of a thousand, whole numbers from 1,000, otherwise as many digits as fit.
constexpr const char* kShownNumbers = "[>=100]#,##0;[>=0.1]0.0#;0.0E+00";
constexpr const char* kNumbers = "[>=1000000000000]##0.000E+0;[>=1000]#,##0;General";

void setLook(lxw_format* format, Style style)
{
    format_set_font_color(format, chart::kLight.text);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case Style::title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case Style::headline: format_set_font_size(format, 13); [[fallthrough]];
    case Style::wrapped: format_set_text_wrap(format); break;
    case Style::note:
        format_set_text_wrap(format);
        format_set_font_size(format, 9);
        format_set_font_color(format, chart::kLight.secondary);
        break;
    case Style::heading:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        break;
    case Style::section:
        format_set_bold(format);
        format_set_bg_color(format, kGrey);
        break;
    case Style::unit: format_set_font_color(format, chart::kLight.secondary); break;
    case Style::strong: format_set_bold(format); [[fallthrough]];
    case Style::number:
        format_set_num_format(format, kNumbers);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Style::shown:
        format_set_num_format(format, kShownNumbers);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Style::changing:
        format_set_num_format(format, kNumbers);
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_bg_color(format, kYellow);
        format_set_border(format, LXW_BORDER_HAIR);
        format_set_border_color(format, chart::kLight.secondary);
        format_set_unlocked(format);
        break;
    case Style::fixed:
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_text_wrap(format);
        format_set_font_color(format, chart::kLight.secondary);
        break;
    case Style::link:
        format_set_font_color(format, chart::kLight.accent);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        break;
    case Style::plain:
    case Style::count: break;
    }
}

lxw_row_t rowOf(CellAt at)
{
    return static_cast<lxw_row_t>(at.row);
}

lxw_col_t columnOf(CellAt at)
{
    return static_cast<lxw_col_t>(at.column);
}

// A character of Chinese is as wide as two.
double widthOf(const QString& text)
{
    double width = 0.0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2.0 : 1.0;
    return width;
}

} // namespace

std::string cellText(const QString& text, std::size_t limit)
{
    std::string clean = chart::cleanText(text.toStdString(), limit);
    if (!clean.empty() && std::string_view("=+-@").find(clean.front()) != std::string_view::npos)
        clean.insert(0, 1, '\'');
    return clean;
}

std::string quotedText(const QString& text)
{
    QString doubled = text;
    return '"' + doubled.replace(u'"', QStringLiteral("\"\"")).toStdString() + '"';
}

std::string cellName(CellAt at)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, rowOf(at), columnOf(at));
    return name;
}

std::string fixedName(CellAt at)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, rowOf(at), columnOf(at), 1, 1);
    return name;
}

Sheet::Sheet(Book& book, lxw_worksheet* sheet, QString name)
    : m_book(&book)
    , m_sheet(sheet)
    , m_name(std::move(name))
{
    m_widths.fill(9.0);
}

void Sheet::text(CellAt at, const QString& text, Style style)
{
    worksheet_write_string(m_sheet, rowOf(at), columnOf(at), cellText(text).c_str(), m_book->style(style));
}

void Sheet::paragraph(int row, int lastColumn, const QString& text, Style style)
{
    double room = 0.0;
    for (int column = 0; column <= lastColumn; ++column)
        room += m_widths[static_cast<std::size_t>(column)];
    const double characterWidth = style == Style::headline ? 1.25 : 1.0;
    const double lines = std::ceil(widthOf(text) * characterWidth / (0.95 * room));
    const double height = std::min(lines * kLineHeight * characterWidth + 2.0, double(kLargestHeight));
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), height, nullptr);
    worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(row), 0, static_cast<lxw_row_t>(row),
                          static_cast<lxw_col_t>(lastColumn), cellText(text).c_str(), m_book->style(style));
}

void Sheet::number(CellAt at, double value, Style style)
{
    worksheet_write_number(m_sheet, rowOf(at), columnOf(at), value, m_book->style(style));
}

void Sheet::formula(CellAt at, const std::string& formula, const Value& result, Style style)
{
    if (result)
        worksheet_write_formula_num(m_sheet, rowOf(at), columnOf(at), formula.c_str(), m_book->style(style),
                                    *result);
    else
        worksheet_write_formula_str(m_sheet, rowOf(at), columnOf(at), formula.c_str(), m_book->style(style),
                                    notKnownText().toUtf8().constData());
}

// Other protocols than the web's are written as text only: the address may come from somebody's document.
void Sheet::link(CellAt at, const QString& address)
{
    const QByteArray clean = QByteArray::fromStdString(cellText(address));
    const bool web = clean.startsWith("https://") || clean.startsWith("http://");
    if (!web
        || worksheet_write_url(m_sheet, rowOf(at), columnOf(at), clean.constData(),
                               m_book->style(Style::link))
            != LXW_NO_ERROR)
        text(at, address);
}

void Sheet::width(int column, double characters)
{
    m_widths[static_cast<std::size_t>(column)] = characters;
    worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), characters,
                         nullptr);
}

std::string Sheet::prefix() const
{
    QString doubled = m_name;
    return '\'' + doubled.replace(u'\'', QStringLiteral("''")).toStdString() + "'!";
}

void Sheet::finish(CellAt firstFree)
{
    constexpr std::uint8_t kA4 = 9;
    if (firstFree.row > 0) {
        worksheet_freeze_panes(m_sheet, rowOf(firstFree), columnOf(firstFree));
        worksheet_repeat_rows(m_sheet, static_cast<lxw_row_t>(firstFree.row - 1),
                              static_cast<lxw_row_t>(firstFree.row - 1));
    }
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.7);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&L&8&A&R&8&P / &N");
    lxw_protection open{};
    open.format_columns = open.format_rows = open.format_cells = open.autofilter = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &open);
}

Book::Book()
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = m_folder.path().toLocal8Bit();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book =
        workbook_new_opt(m_folder.filePath(QStringLiteral("book.xlsx")).toLocal8Bit().constData(), &options);
    for (std::size_t i = 0; m_book && i < m_styles.size(); ++i) {
        m_styles[i] = workbook_add_format(m_book);
        setLook(m_styles[i], static_cast<Style>(i));
    }
}

Book::~Book()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Sheet Book::add(const QString& name)
{
    return {*this, workbook_add_worksheet(m_book, name.toUtf8().constData()), name};
}

void Book::define(const std::string& key, std::size_t scenario, const Sheet& sheet, CellAt at)
{
    std::string name = key + '_' + std::to_string(scenario + 1);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '.' || c == '-'; }, '_');
    workbook_define_name(m_book, name.c_str(), ('=' + sheet.prefix() + fixedName(at)).c_str());
}

Result<QByteArray> Book::bytes()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    QByteArray bytes;
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    // The library does not notice that a part could not be written to the end.
    if (error != LXW_NO_ERROR || !isWhole(bytes))
        return Error{ErrorCode::diskFull, m_folder.path().toStdString(), lxw_strerror(error), {}};
    return bytes;
}

} // namespace cw::workbook
