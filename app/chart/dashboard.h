// SPDX-License-Identifier: GPL-3.0-or-later
// Several charts in one picture: the first across the whole width, the others below it in columns, and the sources of all of
// them once at the end.
#pragma once

#include "app/chart/any_chart.h"

#include <span>

namespace cw::chart {

// As many columns as the width has room for. Title and language are the first chart's; without charts the picture is empty.
[[nodiscard]] Picture dashboardPicture(std::span<const AnyChart> charts, const LayoutOptions& options,
                                       const TextMeasure& measure);

// The source lines of the charts in one paragraph; what all of them end with (program, document, date) is said once.
[[nodiscard]] std::string sharedSource(std::span<const AnyChart> charts);

} // namespace cw::chart
