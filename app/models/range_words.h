// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of inputs for reading: in a field, in a tooltip, in a list; and their shape as a curve to draw.
#pragma once

#include "app/engine/parameter/parameter_table.h"
#include "app/engine/uncertainty/distribution.h"
#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/units/format.h"

#include <QString>

namespace cw {

// The ends as the inspector shows them, without the unit: "2–4", "180–220 million", "1.8–2.2 亿". As many digits as it
// takes to tell the ends apart, three at least. Can be typed again.
[[nodiscard]] QString rangeNumbers(const ParameterRow& row, const RangeEnds& ends, Language language);
// With the unit: "2–4 Wh".
[[nodiscard]] QString rangeWithUnit(const ParameterRow& row, const RangeEnds& ends, Language language);
// "lognormal, 5th to 95th percentile".
[[nodiscard]] QString distributionText(DistributionKind kind);
// "lognormal(2, 4) Wh": every digit.
[[nodiscard]] QString exactRangeText(const ParameterRow& row, const Distribution& range, Language language);

// The density between the 1st and the 99th percentile, over `bins` steps.
[[nodiscard]] Curve shapeOf(const Distribution& range, std::size_t bins);

} // namespace cw
