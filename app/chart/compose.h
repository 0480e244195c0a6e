// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures made of pictures. Used by the layouts of app/chart and by the dashboard.
#pragma once

#include "app/chart/picture.h"

namespace cw::chart {

// Moves the shapes and regions of `part` to `at` and adds them to `whole`, whose size stays as it is.
void addPart(Picture& whole, Picture part, Point at);

} // namespace cw::chart
