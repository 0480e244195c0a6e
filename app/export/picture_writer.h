// SPDX-License-Identifier: GPL-3.0-or-later
// Charts to files: SVG, PNG, PDF, CSV and Vega-Lite (JSON). Needs a QGuiApplication (the offscreen platform will do); GUI thread.
#pragma once

#include "app/chart/any_chart.h"
#include "app/engine/result.h"

#include <QString>
#include <QStringList>

#include <span>

namespace cw {

// What a picture is for. `usual` is as wide as PictureOptions says and as high as needed; the others have a size of their own:
// pictureSize().
enum class Purpose { usual, slide, column, square, a4 };

struct PictureOptions {
    double scale = 2.0;    // PNG pixels for each pixel of the layout: 0.25 to 8
    bool dark = false;     // files are light unless asked otherwise
    double width = 1000.0; // of the layout, for Purpose::usual: 320 to 8,000
    Purpose purpose = Purpose::usual;
};

// Pixels of the layout: what a PNG at scale 1 has, 96 to an inch.
struct PictureSize {
    double width = 0.0;
    double height = 0.0; // 0: as high as needed
};
[[nodiscard]] PictureSize pictureSize(Purpose purpose);

// Endings that writePicture knows, without the point, in the order in which a dialog offers them.
[[nodiscard]] QStringList pictureFormats();

// The ending of the path chooses the format. The file is replaced only when all of it could be written. Errors:
// noSuchFormat (limit lists the formats), belowMinimum and aboveMaximum (width, scale, or more pixels than an image may
// have), fileNotWritable, diskFull.
[[nodiscard]] Status writePicture(const chart::AnyChart& chart, const QString& path,
                                  const PictureOptions& options = {});

// The same without a file. `ending` is one of pictureFormats(). Errors: noSuchFormat, belowMinimum, aboveMaximum.
[[nodiscard]] Result<QByteArray> pictureBytes(const chart::AnyChart& chart, const QString& ending,
                                              const PictureOptions& options = {});

// How large such a file is: the pixels of a PNG, those of the layout of the others, where 96 are an inch. Formats without a size
// have noSuchFormat (limit lists those with one); other errors as above.
[[nodiscard]] Result<PictureSize> pictureExtent(const chart::AnyChart& chart, const QString& ending,
                                                const PictureOptions& options = {});

// Several charts as one picture (app/chart/dashboard.h), in the formats that are pictures. Errors: as above, and nothingToWrite
// (no chart).
[[nodiscard]] QStringList dashboardFormats();
[[nodiscard]] Status writeDashboard(std::span<const chart::AnyChart> charts, const QString& path,
                                    const PictureOptions& options = {});
[[nodiscard]] Result<QByteArray> dashboardBytes(std::span<const chart::AnyChart> charts,
                                                const QString& ending, const PictureOptions& options = {});
[[nodiscard]] Result<PictureSize> dashboardExtent(std::span<const chart::AnyChart> charts,
                                                  const QString& ending, const PictureOptions& options = {});

// Replaces the file only when all of it could be written. Errors: fileNotWritable, diskFull.
[[nodiscard]] Status writeFile(const QString& path, const QByteArray& bytes);

} // namespace cw
