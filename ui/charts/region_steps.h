// SPDX-License-Identifier: GPL-3.0-or-later
// Which region an arrow key leads to: the nearest one in that direction.
#pragma once

#include "app/chart/picture.h"

#include <vector>

namespace cw {

enum class Step { left, right, up, down, first, last };

// The number of the region after a step from region `from`. Where regions lie in one row or one column only, the keys
// across it go back and forth too. At the edge nothing changes. `regions` is not empty.
[[nodiscard]] int steppedRegion(const std::vector<chart::Region>& regions, int from, Step step);

} // namespace cw
