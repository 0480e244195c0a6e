// SPDX-License-Identifier: GPL-3.0-or-later
// The marker of a scenario outside the charts: in the list, in boxes and headings.
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace cw::theme {

// Paints the marker of `style` (0 … 7) into `box` in the scenario's colour of the look that is on.
void paintMark(QPainter& painter, int style, const QRectF& box);

// The same as an icon of 12 × 12.
[[nodiscard]] QIcon markIcon(int style);

} // namespace cw::theme
