// SPDX-License-Identifier: GPL-3.0-or-later
// The title of an axis on as many lines as it takes: names of what a claim is about are long. Used by the claim's card only.
#pragma once

#include "app/chart/canvas.h"

namespace cw::chart {

// Title and unit from y() on, within `room` from `left`; the unit behind the title, or below it where it has no room there.
// Moves y() below them.
void addWrappedAxisTitle(Canvas& canvas, const ValueAxis& axis, double left, double room);

} // namespace cw::chart
