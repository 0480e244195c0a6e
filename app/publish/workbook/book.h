// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook under construction: sheets, a fixed set of cell styles, and texts that cannot do harm. Wraps libxlsxwriter,
// which writes to files only: they stand in a folder for temporary files.
#pragma once

#include "app/engine/result.h"
#include "app/engine/scenario/metric.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <map>
#include <string>
#include <utility>

#include <xlsxwriter.h>

namespace cw::workbook {

inline constexpr std::size_t kLongestName = 200; // of a scenario, where it stands in a table

// What is written into a cell: chart::cellText(), of at most `limit` characters; a cell holds 32,767.
[[nodiscard]] std::string cellText(const QString& text, std::size_t limit = 8000);
// The text as a constant in a formula, with its quotation marks.
[[nodiscard]] std::string quotedText(const QString& text);
// What a cell holds that computes it: "not known" instead of an error.
[[nodiscard]] std::string orNotKnown(const std::string& formula);

// Rows and columns count from 0.
struct CellAt {
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::string cellName(CellAt at);  // "C5"
[[nodiscard]] std::string fixedName(CellAt at); // "$C$5"

// The format in which a value shows so many significant digits: also a changed one, unless it is another order of size.
[[nodiscard]] std::string numberFormat(double value, int significant);

enum class Style {
    title,
    headline,
    plain,
    wrapped,
    remark,  // grey, running on to the right
    note,    // small and grey, wrapped
    heading, // of a column
    numberHeading,
    section, // of a group of rows
    unit,
    number,
    strong,   // a number that is a main result
    shown,    // a number in a unit that suits it, with three digits or so
    exact,    // a number as it is given
    changing, // an input that may be changed: yellow, not locked
    fixed,    // a value that may not
    link
};

class Book;

class Sheet {
public:
    Sheet(Book& book, lxw_worksheet* sheet, QString name);

    void text(CellAt at, const QString& text, Style style = Style::plain);
    // In one cell over several columns, wrapped.
    void paragraph(int row, int lastColumn, const QString& text, Style style = Style::wrapped);
    // "not known" where it is not finite: a file cannot say it.
    void number(CellAt at, double value, Style style = Style::number);
    // With the result that it has now, for programs that do not compute; none, or not finite: not known.
    void formula(CellAt at, const std::string& formula, const Value& result, Style style = Style::number);
    void link(CellAt at, const QString& address);
    void width(int column, double characters);

    // "'Inputs'!"
    [[nodiscard]] std::string prefix() const;
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] lxw_worksheet* handle() const { return m_sheet; }
    // Frozen above and left of the cell; repeated on paper; A4 across, as wide as one page; locked but for the inputs.
    // After the last cell: the rows are made as high as their texts.
    void finish(CellAt firstFree);

private:
    Book* m_book;
    lxw_worksheet* m_sheet;
    QString m_name;
    void addHeight(int row, double width, const std::string& text, Style style);
    [[nodiscard]] double widthOf(int column) const;

    std::map<int, double> m_widths;  // in characters, of columns that are not as wide as usual
    std::map<int, double> m_heights; // in points, of rows that are higher than usual
};

class Book {
public:
    Book();
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    // Whether there is a folder to write to; nothing else may be called otherwise.
    [[nodiscard]] bool valid() const { return m_book != nullptr; }
    [[nodiscard]] Sheet add(const QString& name);
    [[nodiscard]] lxw_workbook* handle() const { return m_book; }
    // With the number format; none: as many digits as fit.
    [[nodiscard]] lxw_format* style(Style style, const std::string& numbers = {});
    // A name for a cell, usable in formulas: "site.pue" of the first scenario is site_pue_1.
    void define(const std::string& key, std::size_t scenario, const Sheet& sheet, CellAt at);
    // Ends the work. Errors: fileNotWritable; diskFull where the file was not written to its end.
    [[nodiscard]] Result<QByteArray> bytes();

private:
    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    std::map<std::pair<Style, std::string>, lxw_format*> m_styles;
};

} // namespace cw::workbook
