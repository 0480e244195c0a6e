// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as CSV (RFC 4180, UTF-8, points as decimal signs).
#pragma once

#include "app/chart/chart_spec.h"

#include <string>

namespace cw::chart {

// One line for each scenario and quantity: scenario, quantity, unit, value, low, high, the segments of a stack, label,
// source. Numbers are exact; what is not known is empty. A text that a spreadsheet would take for a formula is led by
// an apostrophe: names come from files of other people.
[[nodiscard]] std::string writeCsv(const CompareChart& chart);

} // namespace cw::chart
