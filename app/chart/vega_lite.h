// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a Vega-Lite specification with its data, so that a newsroom can restyle it.
#pragma once

#include "app/chart/any_chart.h"

#include <string>

namespace cw::chart {

// JSON, schema version 5, with the data inside, title, subtitle, note and source, the scenarios' colours and markers.
[[nodiscard]] std::string vegaLite(const AnyChart& chart);

} // namespace cw::chart
