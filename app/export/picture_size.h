// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of pictures by what they are for, and the layout that fits into them. Used by app/export only.
#pragma once

#include "app/export/picture_writer.h"

namespace cw {

// Of a purpose with a fixed height the picture has exactly the size of pictureSize() (`scale` says how it gets there): it is
// laid out as wide as its rows need, and then shown smaller or larger as a whole.
[[nodiscard]] chart::Picture sizedPicture(const chart::AnyChart& chart, const PictureOptions& options,
                                          const chart::TextMeasure& measure);

} // namespace cw
