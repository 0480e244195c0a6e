// SPDX-License-Identifier: GPL-3.0-or-later
// How the whole program looks: one palette, one set of fonts and one style sheet, switched while it runs (LOOK.md).
// GUI thread only. The look is a fact of the process, so it is kept here and asked for with free functions.
#pragma once

#include "app/chart/palette.h"
#include "app/engine/units/format.h"

#include <QColor>

namespace cw::theme {

enum class ThemeChoice { system, light, dark };

// Colours that the widgets need besides the chart's palette; made from it.
struct Colours {
    QColor ground;
    QColor panel;
    QColor text;
    QColor secondary;
    QColor hairline;
    QColor accent;
    QColor onAccent; // text upon the accent
    QColor border;   // round fields and buttons: 3:1 against the panel
    QColor hover;
    QColor selection; // behind the chosen row
    QColor error;
};

// Keeps the desktop's own fonts and colours, from which "as the system" is read, and installs the base style.
// Once, before the first widget.
void prepare();

// Whether `choice` means the dark look on this desktop.
[[nodiscard]] bool meansDark(ThemeChoice choice);

// Gives the whole application its palette, fonts and style sheet. Widgets hear of it by PaletteChange and FontChange.
void apply(bool dark, Language language);

[[nodiscard]] bool isDark();
[[nodiscard]] const Colours& colours();
[[nodiscard]] const chart::Palette& chartPalette();
[[nodiscard]] QColor toColour(chart::Rgb rgb);

} // namespace cw::theme
