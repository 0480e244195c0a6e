// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts on screen share: fonts and theme from the widget, texts as tooltips.
#pragma once

#include "app/chart/picture.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace cw {

// The widget's own family, and before or after it the one with the simplified forms of Han characters.
[[nodiscard]] QStringList screenFamilies(const QFont& font, bool chinese);
[[nodiscard]] bool isDarkPalette(const QPalette& palette);

[[nodiscard]] QRectF toRectF(const chart::Box& box);
// One line, without the white space around it.
[[nodiscard]] QString shownText(const std::string& text);
// The first line bold. Names are text, never markup.
[[nodiscard]] QString toolTipHtml(const QString& plain);

} // namespace cw
