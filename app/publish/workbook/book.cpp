// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, styles and the way from libxlsxwriter's file to bytes.
#include "app/publish/workbook/book.h"

#include "app/chart/chart_table.h"
#include "app/chart/palette.h"
#include "app/chart/text_clean.h"
#include "app/models/texts.h"
#include "app/publish/workbook/whole_zip.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <optional>

namespace cw::workbook {

namespace {

constexpr double kLineHeight = 15.0;     // points
constexpr double kLargestHeight = 400.0; // Excel's limit is 409 points
constexpr std::uint32_t kYellow = 0xFFF4C2;
constexpr std::uint32_t kGrey = 0xF2F2EF;
constexpr double kTitleHeight = 24.0;
constexpr double kNoteHeight = 12.5;
constexpr int kDigits = 4;
constexpr int kShownDigits = 3;

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
    case Style::numberHeading:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        if (style == Style::numberHeading)
            format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Style::section:
        format_set_bold(format);
        format_set_bg_color(format, kGrey);
        break;
    case Style::unit:
        format_set_font_color(format, chart::kLight.secondary);
        format_set_indent(format, 1);
        break;
    case Style::strong: format_set_bold(format); [[fallthrough]];
    case Style::shown:
    case Style::exact:
    case Style::number: format_set_align(format, LXW_ALIGN_RIGHT); break;
    case Style::changing:
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
    case Style::remark: format_set_font_color(format, chart::kLight.secondary); break;
    case Style::plain: break;
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
double lengthOf(const QString& text)
{
    double width = 0.0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2.0 : 1.0;
    return width;
}

// How much of a column a character takes, and a line of a row, where it matters.
struct Type {
    double width = 1.0;
    double height = kLineHeight; // points
    bool wraps = true;
};

std::optional<Type> typeOf(Style style)
{
    constexpr double kMargin = 1.1; // words do not fill a line
    switch (style) {
    case Style::title: return Type{1.0, kTitleHeight, false};
    case Style::headline: return Type{1.3, 18.0};
    case Style::note: return Type{0.85, kNoteHeight};
    case Style::heading:
    case Style::numberHeading: return Type{1.15 * kMargin};
    case Style::wrapped:
    case Style::fixed: return Type{kMargin};
    default: return std::nullopt;
    }
}

std::string formatFor(double value, Style style)
{
    constexpr double kManyDigits = 10000.0;
    if (style == Style::changing || style == Style::exact) // shows what is typed
        return value >= kManyDigits && value == std::floor(value) ? "#,##0" : "";
    return numberFormat(value, style == Style::shown ? kShownDigits : kDigits);
}

} // namespace

std::string numberFormat(double value, int significant)
{
    constexpr double kLargest = 1e15; // beyond and below: as powers of ten
    constexpr double kSmallest = 1e-5;
    const double magnitude = std::abs(value);
    if (magnitude == 0.0)
        return "General";
    if (magnitude >= kLargest || magnitude < kSmallest)
        return "0." + std::string(static_cast<std::size_t>(significant - 1), '0') + "E+00";
    const int whole = static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    const int decimals = significant - whole;
    return decimals <= 0 ? "#,##0" : "0." + std::string(static_cast<std::size_t>(decimals), '0');
}

std::string cellText(const QString& text, std::size_t limit)
{
    return chart::cellText(chart::cleanText(text.toStdString(), limit));
}

std::string quotedText(const QString& text)
{
    QString doubled = text;
    return '"' + doubled.replace(u'"', QStringLiteral("\"\"")).toStdString() + '"';
}

std::string orNotKnown(const std::string& formula)
{
    return "=IFERROR(" + formula + ',' + quotedText(notKnownText()) + ')';
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
}

double Sheet::widthOf(int column) const
{
    constexpr double kUsual = 9.0;
    const auto own = m_widths.find(column);
    return own == m_widths.end() ? kUsual : own->second;
}

void Sheet::text(CellAt at, const QString& text, Style style)
{
    const std::string clean = cellText(text);
    worksheet_write_string(m_sheet, rowOf(at), columnOf(at), clean.c_str(), m_book->style(style));
    addHeight(at.row, widthOf(at.column), clean, style);
}

void Sheet::paragraph(int row, int lastColumn, const QString& text, Style style)
{
    const std::string clean = cellText(text);
    worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(row), 0, static_cast<lxw_row_t>(row),
                          static_cast<lxw_col_t>(lastColumn), clean.c_str(), m_book->style(style));
    double room = 0.0;
    for (int column = 0; column <= lastColumn; ++column)
        room += widthOf(column);
    addHeight(row, room, clean, style);
}

// Programs differ in whether they make rows as high as wrapped texts need.
void Sheet::addHeight(int row, double width, const std::string& text, Style style)
{
    const auto type = typeOf(style);
    if (!type)
        return;
    const double room = width / type->width;
    const double lines = type->wraps ? std::ceil(lengthOf(QString::fromStdString(text)) / room) : 1.0;
    const double height = std::min(lines * type->height, kLargestHeight);
    if (height > kLineHeight)
        m_heights[row] = std::max(m_heights[row], height);
}

void Sheet::number(CellAt at, double value, Style style)
{
    if (std::isfinite(value))
        worksheet_write_number(m_sheet, rowOf(at), columnOf(at), value,
                               m_book->style(style, formatFor(value, style)));
    else
        text(at, notKnownText(), style);
}

void Sheet::formula(CellAt at, const std::string& formula, const Value& result, Style style)
{
    if (result && std::isfinite(*result))
        worksheet_write_formula_num(m_sheet, rowOf(at), columnOf(at), formula.c_str(),
                                    m_book->style(style, formatFor(*result, style)), *result);
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
    m_widths[column] = characters;
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
    for (const auto& [row, height] : m_heights)
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), height, nullptr);
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
}

lxw_format* Book::style(Style style, const std::string& numbers)
{
    lxw_format*& format = m_styles[{style, numbers}];
    if (!format) {
        format = workbook_add_format(m_book);
        setLook(format, style);
        if (!numbers.empty())
            format_set_num_format(format, numbers.c_str());
    }
    return format;
}

Book::~Book()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Sheet Book::add(const QString& name)
{
    const QString fitting = name.left(LXW_SHEETNAME_MAX);
    return {*this, workbook_add_worksheet(m_book, fitting.toUtf8().constData()), fitting};
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
    const std::string folder = m_folder.path().toStdString();
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
        return Error{ErrorCode::fileNotWritable, folder, lxw_strerror(error), {}};
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::fileNotWritable, folder, file.errorString().toStdString(), {}};
    const QByteArray bytes = file.readAll();
    if (!isWhole(bytes)) // the library does not notice that a part could not be written to the end
        return Error{ErrorCode::diskFull, folder, {}, {}};
    return bytes;
}

} // namespace cw::workbook
