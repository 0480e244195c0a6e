// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet: resources/style.qss with the colours of the look put in.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace cw::theme {

[[nodiscard]] QString styleSheet(const Colours& colours, bool dark);

} // namespace cw::theme
