// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a range without typing it: moving it, and making one around a value.
#pragma once

#include "app/engine/parameter/parameter_id.h"
#include "app/engine/uncertainty/distribution.h"

namespace cw {

// The range in proportion, with its median at `median` or as near to it as the input's bounds let its ends go. Where the
// median is 0, or would change its sign, the range is shifted instead.
[[nodiscard]] Distribution movedTo(ParameterId input, const Distribution& range, double median);

// From half of the value to its double (P5 to P95, lognormal), not beyond the input's bounds. Errors: notPositive for
// a value that is not above 0, zeroWidth where the bounds leave no room.
[[nodiscard]] Result<Distribution> halfToDouble(ParameterId input, double value);

} // namespace cw
