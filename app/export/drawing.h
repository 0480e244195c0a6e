// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be laid out, as the bytes of a picture in the size of its purpose. Used by app/export only.
#pragma once

#include "app/export/picture_writer.h"

#include <functional>
#include <string>

namespace cw {

struct Drawing {
    std::function<chart::Picture(const chart::LayoutOptions&, const chart::TextMeasure&)> layOut;
    std::string language; // decides the fonts
    std::string source;   // for the data of the file
};

// Of a purpose with a fixed height the picture has exactly the size of pictureSize() (`scale` says how it gets there): it is
// laid out as wide as its rows need, and then shown smaller or larger as a whole.
[[nodiscard]] chart::Picture sizedPicture(const Drawing& drawing, const PictureOptions& options,
                                          const chart::TextMeasure& measure);

// Of the files that the functions below make: pictureExtent().
[[nodiscard]] PictureSize svgExtent(const Drawing& drawing, const PictureOptions& options);
[[nodiscard]] PictureSize pngExtent(const Drawing& drawing, const PictureOptions& options);
[[nodiscard]] PictureSize pdfExtent(const Drawing& drawing, const PictureOptions& options);

[[nodiscard]] Result<QByteArray> svgBytes(const Drawing& drawing, const PictureOptions& options);
// Errors: aboveMaximum (more pixels than an image may have).
[[nodiscard]] Result<QByteArray> pngBytes(const Drawing& drawing, const PictureOptions& options);
[[nodiscard]] Result<QByteArray> pdfBytes(const Drawing& drawing, const PictureOptions& options);

// Errors: notFinite, belowMinimum, aboveMaximum (width, scale).
[[nodiscard]] Status checkOptions(const PictureOptions& options);

} // namespace cw
