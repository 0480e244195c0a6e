// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a verdict: a shape of its own for each, so that it can be told without colour. Used by the layouts of
// app/chart and by the list of claims.
#pragma once

#include "app/chart/picture.h"

namespace cw::chart {

// A tick, a wave, a cross, a question mark.
enum class CardMark { none, holds, roughly, off, unchecked };

// What draws the mark, `size` pixels wide; nothing for `none`.
[[nodiscard]] std::vector<Shape> cardMark(CardMark mark, Point centre, double size, const Palette& palette);

} // namespace cw::chart
