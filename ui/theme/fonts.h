// SPDX-License-Identifier: GPL-3.0-or-later
// The three sizes of type (LOOK.md): headline 18 semibold, body 13, notes 11, all of the desktop's own sans.
#pragma once

#include "app/engine/units/format.h"

#include <QFont>

namespace cw::theme {

// Keeps the family that the desktop uses, before the program sets a font of its own.
void rememberDesktopFont();

[[nodiscard]] QFont bodyFont(Language language);
// The same family as the application's font now, in another size.
[[nodiscard]] QFont noteFont();
[[nodiscard]] QFont headlineFont();
[[nodiscard]] QFont strongFont(); // body, semibold: headings of panels and groups

} // namespace cw::theme
