// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare chart of the open document, for the screen and for files alike.
#pragma once

#include "app/chart/chart_spec.h"

namespace cw {

class Workspace;

[[nodiscard]] chart::CompareChart currentChart(Workspace& workspace);

} // namespace cw
