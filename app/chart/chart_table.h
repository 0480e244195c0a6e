// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as one table: what CSV, TSV and HTML write and other programs paste.
#pragma once

#include "app/chart/any_chart.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cw::chart {

// A text, or a number that may be unknown.
using TableCell = std::variant<std::string, std::optional<double>>;

struct ChartTable {
    std::vector<std::string> headings;
    std::vector<std::vector<TableCell>> rows; // each as long as the headings
    std::string source;                       // of all of them
};

// Compare: a line for each scenario and quantity. Distribution: a line for each quantile and point of a curve. The others:
// a line for each row, point or cell. Texts are as in the chart: whoever writes them cleans them. Numbers that are not
// finite count as unknown.
[[nodiscard]] ChartTable chartTable(const AnyChart& chart);

// A text as a cell may hold it: one line, no control characters, at most 20,000 characters; one that a spreadsheet would
// take for a formula (= + - @ at its beginning, whatever white space is before them) is led by an apostrophe.
[[nodiscard]] std::string cellText(std::string_view text);

// RFC 4180, UTF-8; numbers exact with points as decimal signs, unknown ones empty; the source in the last column. Texts
// are cellText().
[[nodiscard]] std::string tableCsv(const ChartTable& table);
// The same, separated by tabs: for pasting into a sheet.
[[nodiscard]] std::string tableTsv(const ChartTable& table);
// A <table> with <caption>, scopes, and note and source as its foot; escaped, no outside style. Its own headings are in the
// language of `texts`. Texts are cellText(), but for a plain number with a sign ("+240"), which no sheet computes.
[[nodiscard]] std::string tableHtml(const ChartTable& table, const ChartTexts& texts);

} // namespace cw::chart
