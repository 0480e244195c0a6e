// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as CSV (RFC 4180, UTF-8, points as decimal signs).
#pragma once

#include "app/chart/any_chart.h"

#include <string>

namespace cw::chart {

// One table a chart, with a line of headings; numbers are exact, what is not known is empty. A text that a spreadsheet
// would take for a formula is led by an apostrophe: names come from files of other people.
// Compare: a line for each scenario and quantity. Distribution: a line for each quantile and point of a curve. The others:
// a line for each row, point or cell.
[[nodiscard]] std::string chartCsv(const AnyChart& chart);

// The CSV of a comparison: scenario, quantity, unit, value, low, high, the segments of a stack, label, source.
[[nodiscard]] std::string writeCsv(const CompareChart& chart);

} // namespace cw::chart
