// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made of: sections of simple parts, in words that are ready to be read. One model, two writers (HTML
// and PDF); neither knows what the words are about. Texts may hold anything: the writers clean and escape them.
#pragma once

#include "app/chart/any_chart.h"

#include <QString>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cw::report {

// Words, or words that lead somewhere: "#source-3" within the report, "https://…" outside it. A target of another kind is
// not made a link.
struct Text {
    QString words;
    QString target = {};
};

enum class Tone { plain, lead, small, quoted }; // lead: the answer; quoted: a person's own words

struct Paragraph {
    std::vector<Text> texts;
    Tone tone = Tone::plain;
};

// Below the heading of its section: 3, and 4 below that.
struct Heading {
    QString words;
    int level = 3;
};

struct List {
    std::vector<Text> items;
};

struct Column {
    QString heading;
    bool isNumber = false;
    int percent = 0; // of the table's width; 0: a part of what the others leave
};

// The first column names its row. Every row is as long as the columns. Where a column has a width of its own, all have the same
// widths whatever they hold, so that tables below each other stand in line.
struct Table {
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Text>> rows;
};

// The chart's description is read to whoever cannot see it.
struct Figure {
    chart::AnyChart chart;
};

struct Terms {
    std::vector<std::pair<QString, Text>> entries;
};

// "Electricity of the facility = Electricity of the computers × PUE", and the same with numbers.
struct FormulaLine {
    QString name;
    QString madeOf;
    QString numbers;
    int indent = 0;
};
struct Formulas {
    std::vector<FormulaLine> lines;
};

struct Reference {
    int number = 0; // "#source-3"
    QString title;
    QString details; // publisher, year, licence
    QString link;    // as it stands in the source: a link only where it is one
};
struct References {
    std::vector<Reference> entries;
};

using Part = std::variant<Paragraph, Heading, List, Table, Figure, Terms, Formulas, References>;

struct Section {
    std::string key; // of its block
    QString heading; // empty for the title
    std::vector<Part> parts;
};

struct Report {
    QString title;
    std::string language; // "en" or "zh-CN"
    QString author;
    std::string date;
    QString contents; // heading of the list of sections
    std::vector<Section> sections;
};

// Of the title's section, which is the head of the document.
inline constexpr const char* kTitleKey = "title";

[[nodiscard]] bool hasOwnWidths(const Table& table);

// What every writer does to a text first: no control characters, one line. A text of any length stays whole.
[[nodiscard]] QString cleaned(const QString& text);
// An address that may become a link: http, https, or a place within the report.
[[nodiscard]] bool isLink(const QString& target);

} // namespace cw::report
