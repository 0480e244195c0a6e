// SPDX-License-Identifier: GPL-3.0-or-later
// The line under every picture: whose figures it rests on, and what made it.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/models/compare_values.h"
#include "app/models/source_text.h"

#include <span>

#include <QString>

namespace cw {

// Four hexadecimal digits that change whenever a scenario or a value does: to find the state that a picture shows.
[[nodiscard]] QString documentMark(const Comparison& comparison);

// The sources of what the shown results read, the most telling first: the first of each scenario, then the second …
// Scenarios that cannot be counted for `per` have no part in it. Stated figures go before the defaults of the table, which are named only where nothing was stated.
[[nodiscard]] std::vector<std::string> sourcesRead(const Compared& compared, std::span<const Metric> metrics,
                                                   Per per);

// "Sources: A 2021, B 2023 and 3 more · Counterwatt 0.1.0, catalog 2026-11 · document 3f9a · 2026-11-22". An empty date is
// left out.
[[nodiscard]] QString sourceLine(const std::vector<std::string>& ids, std::span<const Source> sources,
                                 const std::string& catalogVersion, const QString& documentMark,
                                 const std::string& date);

// The same with every source.
[[nodiscard]] chart::SourceList sourceList(const std::vector<std::string>& ids,
                                           std::span<const Source> sources, const std::string& catalogVersion,
                                           const QString& documentMark, const std::string& date);

} // namespace cw
