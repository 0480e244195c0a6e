// SPDX-License-Identifier: GPL-3.0-or-later
// A table of formats, each a function from a chart to bytes; one function that writes bytes to a file safely.

#include "app/export/picture_writer.h"

#include "app/chart/chart_table.h"
#include "app/chart/svg_writer.h"
#include "app/export/picture_painter.h"
#include "app/export/picture_size.h"
#include "cw_version.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

using Bytes = Result<QByteArray>;

// By the writer's own table of widths: the same bytes on every machine.
Bytes svgBytes(const chart::AnyChart& chart, const PictureOptions& options)
{
    return QByteArray::fromStdString(chart::writeSvg(sizedPicture(chart, options, chart::estimateWidth)));
}

Bytes csvBytes(const chart::AnyChart& chart, const PictureOptions&)
{
    return QByteArray::fromStdString(chart::tableCsv(chart::chartTable(chart)));
}

void paint(QPainter& painter, const chart::Picture& picture, PictureFonts& fonts)
{
    painter.fillRect(QRectF(0.0, 0.0, picture.width, picture.height), toColor(picture.ground));
    paintShapes(painter, picture.shapes, fonts);
}

// As many as it takes; what is a whole number but for rounding is that number.
int wholePixels(double length)
{
    return static_cast<int>(std::ceil(length - 1e-6));
}

Bytes pngBytes(const chart::AnyChart& chart, const PictureOptions& options)
{
    constexpr double kMostPixels = 30000.0; // a side; QPainter addresses 32,767
    PictureFonts fonts(pictureFamilies(chart::textsOf(chart).language));
    const chart::Picture picture = sizedPicture(chart, options, fonts.measure());
    const double scale = picture.scale * options.scale;
    const double longest = std::max(picture.width, picture.height) * scale;
    if (longest > kMostPixels)
        return Error{ErrorCode::aboveMaximum, "height", std::to_string(std::lround(longest)), "30000"};
    QImage image(QSize(wholePixels(picture.width * scale), wholePixels(picture.height * scale)),
                 QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::aboveMaximum, "scale", std::to_string(options.scale), {}};
    image.fill(toColor(picture.ground));
    {
        QPainter painter(&image);
        painter.scale(scale, scale); // a device pixel ratio below 1 would be taken as 1
        paint(painter, picture, fonts);
    }
    constexpr double kDotsPerMetre = 96.0 / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre * options.scale)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(kDotsPerMetre * options.scale)));
    image.setText(QStringLiteral("Title"), QString::fromStdString(picture.title));
    image.setText(QStringLiteral("Source"), QString::fromStdString(chart::textsOf(chart).source));
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

// One page of the picture's size; a pixel is 1/96 inch.
Bytes pdfBytes(const chart::AnyChart& chart, const PictureOptions& options)
{
    constexpr int kResolution = 1200; // fine enough that glyphs stand where their metrics say
    constexpr double kPointsPerPixel = 0.75;
    PictureFonts fonts(pictureFamilies(chart::textsOf(chart).language));
    const chart::Picture picture = sizedPicture(chart, options, fonts.measure());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(picture.title));
        writer.setCreator(QStringLiteral("Counterwatt " CW_VERSION));
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QSizeF(picture.width, picture.height) * picture.scale * kPointsPerPixel,
                                     QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.scale(kResolution / 96.0 * picture.scale, kResolution / 96.0 * picture.scale);
        paint(painter, picture, fonts);
    }
    return buffer.data();
}

struct Format {
    const char* ending;
    Bytes (*bytes)(const chart::AnyChart&, const PictureOptions&);
};

constexpr std::array<Format, 4> kFormats{
    {{"svg", svgBytes}, {"png", pngBytes}, {"pdf", pdfBytes}, {"csv", csvBytes}}};

Status checked(const char* where, double value, double least, double most)
{
    const auto text = [](double number) { return QString::number(number).toStdString(); };
    if (!std::isfinite(value))
        return Error{ErrorCode::notFinite, where, text(value), {}};
    if (value < least)
        return Error{ErrorCode::belowMinimum, where, text(value), text(least)};
    if (value > most)
        return Error{ErrorCode::aboveMaximum, where, text(value), text(most)};
    return Done{};
}

// A short write is not an error by itself; the one after it says what is wrong.
bool writeAll(QFileDevice& file, const QByteArray& bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return file.flush();
}

Status written(const QFileDevice& file, bool done, const QString& path)
{
    if (done)
        return Done{};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::diskFull : ErrorCode::fileNotWritable,
                 path.toStdString(),
                 file.errorString().toStdString(),
                 {}};
}

} // namespace

QStringList pictureFormats()
{
    QStringList out;
    for (const Format& format : kFormats)
        out.append(QString::fromLatin1(format.ending));
    return out;
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    const bool special = target.exists() && !target.isFile() && !target.isDir();
    if (special) { // a pipe or device is written to, never replaced
        QFile file(path);
        return written(file, file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, bytes),
                       path);
    }
    QSaveFile file(path);
    return written(file, file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.commit(), path);
}

Result<QByteArray> pictureBytes(const chart::AnyChart& chart, const QString& ending,
                                const PictureOptions& options)
{
    const auto format = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& candidate) {
        return ending == QLatin1String(candidate.ending);
    });
    if (format == kFormats.end())
        return Error{ErrorCode::noSuchFormat,
                     {},
                     ending.toStdString(),
                     pictureFormats().join(QStringLiteral(", ")).toStdString()};
    for (const Status& status :
         {checked("width", options.width, 320.0, 8000.0), checked("scale", options.scale, 0.25, 8.0)}) {
        if (!status)
            return status.error();
    }
    return format->bytes(chart, options);
}

Status writePicture(const chart::AnyChart& chart, const QString& path, const PictureOptions& options)
{
    const Result<QByteArray> bytes = pictureBytes(chart, QFileInfo(path).suffix().toLower(), options);
    if (bytes)
        return writeFile(path, bytes.value());
    Error error = bytes.error();
    if (error.code == ErrorCode::noSuchFormat)
        error.where = path.toStdString();
    return error;
}

} // namespace cw
