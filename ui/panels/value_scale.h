// SPDX-License-Identifier: GPL-3.0-or-later
// How a slider's position and an input's value belong together.
#pragma once

#include "app/engine/parameter/parameter_table.h"

namespace cw {

inline constexpr int kSliderSteps = 400;

// The position 0 … kSliderSteps of a value. Logarithmic inputs move by equal factors (below their smallest positive
// step stands zero); linear ones by equal steps, or, where the usual value is close to one end of a wide range, bent so
// that the usual value stands near the middle. An unknown value stands at the table's default.
[[nodiscard]] int sliderPosition(const ParameterRow& row, double value);

// The value of a position, rounded to digits that the slider can tell apart. The ends are the input's bounds.
[[nodiscard]] double sliderValue(const ParameterRow& row, int position);

} // namespace cw
