// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of heat maps: one hue, lightness in even steps of what the eye sees (OKLab), so that equal differences look
// equal and every kind of colour vision reads them. The low end is near the ground in light and in dark.
#pragma once

#include "app/chart/palette.h"

namespace cw::chart {

// `share` of the way from the low to the high end, clamped to 0 … 1.
[[nodiscard]] Rgb heatColour(double share, bool dark);

// Lines and texts on that colour.
[[nodiscard]] Rgb inkOn(double share, bool dark);

} // namespace cw::chart
