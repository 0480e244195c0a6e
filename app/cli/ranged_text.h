// SPDX-License-Identifier: GPL-3.0-or-later
// Results with their ranges for a terminal: "250 GWh (90–640)".
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/uncertainty/quantiles.h"

#include <optional>

#include <QString>

namespace cw::cli {

// A result as it is shown: the median where there is a range, which follows in the same unit; all in base units.
[[nodiscard]] QString rangedText(const Value& point, const std::optional<Summary>& range,
                                 Dimension dimension);
// The same of three numbers that belong together.
[[nodiscard]] QString rangedText(double low, double middle, double high, Dimension dimension);

} // namespace cw::cli
