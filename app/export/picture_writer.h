// SPDX-License-Identifier: GPL-3.0-or-later
// Charts to files: SVG, PNG, PDF, CSV and Vega-Lite (JSON). Needs a QGuiApplication (the offscreen platform will do); GUI thread.
#pragma once

#include "app/chart/any_chart.h"
#include "app/engine/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace cw {

// What a picture is for. `usual` is as wide as PictureOptions says and as high as needed; the others have a size of their own:
// pictureSize().
enum class Purpose { usual, slide, column, square, a4 };

// All of them, with the names that the command line and settings know them by.
struct NamedPurpose {
    Purpose purpose;
    const char* key;
};
[[nodiscard]] std::span<const NamedPurpose> purposes();

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

// Endings that pictureBytes knows, without the point, in the order in which a dialog offers them.
[[nodiscard]] QStringList pictureFormats();

// `ending` is one of pictureFormats(). Errors: noSuchFormat (limit lists the formats), belowMinimum and aboveMaximum (width,
// scale, or more pixels than an image may have).
[[nodiscard]] Result<QByteArray> pictureBytes(const chart::AnyChart& chart, const QString& ending,
                                              const PictureOptions& options = {});

// How large such a file is: the pixels of a PNG, those of the layout of the others, where 96 are an inch. Formats without a size
// have noSuchFormat (limit lists those with one); other errors as above.
[[nodiscard]] Result<PictureSize> pictureExtent(const chart::AnyChart& chart, const QString& ending,
                                                const PictureOptions& options = {});

// Several charts as one picture (app/chart/dashboard.h), in the formats that are pictures. Errors: as above, and nothingToWrite
// (no chart).
[[nodiscard]] QStringList dashboardFormats();
[[nodiscard]] Result<QByteArray> dashboardBytes(std::span<const chart::AnyChart> charts,
                                                const QString& ending, const PictureOptions& options = {});
[[nodiscard]] Result<PictureSize> dashboardExtent(std::span<const chart::AnyChart> charts,
                                                  const QString& ending, const PictureOptions& options = {});

// Replaces the file only when all of it could be written. Errors: fileNotWritable, diskFull.
[[nodiscard]] Status writeFile(const QString& path, const QByteArray& bytes);

// What a file with this ending (small letters, without the point) is to hold.
using BytesOf = std::function<Result<QByteArray>(const QString& ending)>;
// The bytes for a path by its ending. Errors: those of `bytesOf`; of noSuchFormat `where` is the path.
[[nodiscard]] Result<QByteArray> bytesFor(const QString& path, const BytesOf& bytesOf);
// The same in the file. Errors: as above, and those of writeFile.
[[nodiscard]] Status writeTo(const QString& path, const BytesOf& bytesOf);

} // namespace cw
