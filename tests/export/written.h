// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in a file, as every caller of app/export puts one there.
#pragma once

#include "app/export/picture_writer.h"

namespace cw::tests {

inline Status writePicture(const chart::AnyChart& chart, const QString& path,
                           const PictureOptions& options = {})
{
    return writeTo(path, [&](const QString& ending) { return pictureBytes(chart, ending, options); });
}

} // namespace cw::tests
