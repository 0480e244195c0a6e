// SPDX-License-Identifier: GPL-3.0-or-later
// The whole dashboard as something that can be exported.
#pragma once

#include "ui/shell/export_choice.h"

namespace cw {

class Workspace;

// Its charts are computed when its bytes are asked for first, with a window to cancel it. The workspace outlives it.
[[nodiscard]] ExportSubject dashboardSubject(Workspace& workspace);

} // namespace cw
