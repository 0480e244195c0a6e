// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, which version, under which licence.
#pragma once

#include <QString>

class QWidget;

namespace cw {

// Opens a small window beside the program; does not wait for it.
void showAbout(const QString& catalogVersion, QWidget* window);

} // namespace cw
