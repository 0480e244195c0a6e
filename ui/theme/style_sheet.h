// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet: resources/style.qss with the colours of the look put in.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QWidget;

namespace cw::theme {

// After a change of a name or a property that the style sheet looks at.
void styleAnew(QWidget* widget);

[[nodiscard]] QString styleSheet(const Colours& colours, bool dark);

} // namespace cw::theme
