// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges as a person types them, and as files keep them.
#pragma once

#include "app/engine/parameter/parameter_id.h"
#include "app/engine/uncertainty/distribution.h"

#include <optional>
#include <string>
#include <string_view>

namespace cw {

// Reads, with or without a unit that converts to `unit` (a number alone is in `assumedUnit`; a unit or multiplier that
// stands at the last number only holds for all):
//   2.9 Wh                        a point
//   2..4 Wh, 2–4, 2-4, 2 to 4, 2～4, 2 至 4   P5 to P95: lognormal where both are positive, otherwise normal
//   3 ± 1 Wh, 3 Wh ± 10 %         normal with P5 = 2 and P95 = 4; a share of 3 where the input is no share itself
//   uniform(1, 4)  tri(1, 2, 4)  pert(1, 2, 4)  normal(2, 4)  lognormal(2, 4)    in capitals, with semicolons, full width
//   discrete(1: 30 %, 2: 70 %)    values with their weights
// Errors: those of readQuantityIn and of the makers in distribution.h, notARange; textTooLong beyond 200 bytes.
[[nodiscard]] Result<Distribution> readRange(std::string_view text, const std::string& unit,
                                             const std::string& assumedUnit);

// Reads a range for an input, as readParameter reads a value. Errors as above, and belowMinimum or aboveMaximum when an
// end lies outside the input's bounds; where = the key.
[[nodiscard]] Result<Distribution> readParameterRange(ParameterId id, std::string_view text);
// A value or a range as a person types it for an input. `range` is absent for a value alone, of which `point` may be
// kUnknown ("?"). Errors: those of readParameter and readParameterRange; where = the key.
struct TypedInput {
    double point = 0.0; // the median of a range
    std::optional<Distribution> range;
};
[[nodiscard]] Result<TypedInput> readInput(ParameterId id, std::string_view text);

// The same checks for a range that was not typed; unknownChoice for an input that is no number.
[[nodiscard]] Status checkRange(ParameterId id, const Distribution& range);

// "lognormal(2, 4)": readRangeText gives the same distribution back, to the last bit. A point is its number.
[[nodiscard]] std::string rangeText(const Distribution& range);
// Reads what rangeText wrote for anything but a point, of any length. Errors: as readRange.
[[nodiscard]] Result<Distribution> readRangeText(std::string_view text);

} // namespace cw
