// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as one table: what CSV, TSV and HTML write and other programs paste.
#pragma once

#include "app/chart/any_chart.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cw::chart {

// A text, or a number that may be unknown.
using TableCell = std::variant<std::string, std::optional<double>>;

struct ChartTable {
    std::vector<std::string> headings;
    std::vector<std::vector<TableCell>> rows; // each as long as the headings
};

// Compare: a line for each scenario and quantity. Distribution: a line for each quantile and point of a curve. The others:
// a line for each row, point or cell. Texts are as in the chart: whoever writes them cleans them.
[[nodiscard]] ChartTable chartTable(const AnyChart& chart);

// RFC 4180, UTF-8; numbers exact with points as decimal signs, unknown ones empty. Texts that a spreadsheet would take for a
// formula are led by an apostrophe.
[[nodiscard]] std::string tableCsv(const ChartTable& table);
// Separated by tabs, for pasting into a sheet; guarded in the same way.
[[nodiscard]] std::string tableTsv(const ChartTable& table);
// A <table> with <caption>, <thead> and scopes, escaped; no outside style.
[[nodiscard]] std::string tableHtml(const ChartTable& table, const ChartTexts& texts);

} // namespace cw::chart
