// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons, drawn in the colour of the look.
#pragma once

#include <QIcon>
#include <QString>

namespace cw::theme {

// `name` is a file of resources/icons without its ending. Drawn in the text colour; checked buttons in the accent.
// The icon is for the look that is on now: ask again on PaletteChange.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace cw::theme
