// SPDX-License-Identifier: GPL-3.0-or-later
// Every format paints or writes the same laid-out picture.

#include "app/export/drawing.h"

#include "app/chart/svg_writer.h"
#include "app/export/picture_painter.h"
#include "cw_version.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

using Bytes = Result<QByteArray>;

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

// As a person types it, whatever the locale.
std::string numberText(double number)
{
    return QString::number(number).toStdString();
}

Status checked(const char* where, double value, double least, double most)
{
    if (!std::isfinite(value))
        return Error{ErrorCode::notFinite, where, numberText(value), {}};
    if (value < least)
        return Error{ErrorCode::belowMinimum, where, numberText(value), numberText(least)};
    if (value > most)
        return Error{ErrorCode::aboveMaximum, where, numberText(value), numberText(most)};
    return Done{};
}

PictureSize shownSize(const chart::Picture& picture)
{
    return {picture.width * picture.scale, picture.height * picture.scale};
}

QSize imageSize(const chart::Picture& picture, double scale)
{
    const PictureSize shown = shownSize(picture);
    return {wholePixels(shown.width * scale), wholePixels(shown.height * scale)};
}

} // namespace

PictureSize svgExtent(const Drawing& drawing, const PictureOptions& options)
{
    return shownSize(sizedPicture(drawing, options, chart::estimateWidth));
}

PictureSize pngExtent(const Drawing& drawing, const PictureOptions& options)
{
    PictureFonts fonts(pictureFamilies(drawing.language));
    const QSize size = imageSize(sizedPicture(drawing, options, fonts.measure()), options.scale);
    return {static_cast<double>(size.width()), static_cast<double>(size.height())};
}

PictureSize pdfExtent(const Drawing& drawing, const PictureOptions& options)
{
    PictureFonts fonts(pictureFamilies(drawing.language));
    return shownSize(sizedPicture(drawing, options, fonts.measure()));
}

// By the writer's own table of widths: the same bytes on every machine.
Bytes svgBytes(const Drawing& drawing, const PictureOptions& options)
{
    return QByteArray::fromStdString(chart::writeSvg(sizedPicture(drawing, options, chart::estimateWidth)));
}

Bytes pngBytes(const Drawing& drawing, const PictureOptions& options)
{
    constexpr double kMostPixels = 30000.0; // a side; QPainter addresses 32,767
    PictureFonts fonts(pictureFamilies(drawing.language));
    const chart::Picture picture = sizedPicture(drawing, options, fonts.measure());
    const double scale = picture.scale * options.scale;
    const double longest = std::max(picture.width, picture.height) * scale;
    if (longest > kMostPixels)
        return Error{ErrorCode::aboveMaximum, "height", std::to_string(std::lround(longest)), "30000"};
    QImage image(imageSize(picture, options.scale), QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::aboveMaximum, "scale", numberText(options.scale), {}};
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
    image.setText(QStringLiteral("Source"), QString::fromStdString(drawing.source));
    QBuffer buffer;
    constexpr int kQuickly = 60; // zlib level 3: two thirds of the usual time for nearly the same size
    image.save(&buffer, "PNG", kQuickly);
    return buffer.data();
}

// One page of the picture's size; a pixel is 1/96 inch.
Bytes pdfBytes(const Drawing& drawing, const PictureOptions& options)
{
    constexpr int kResolution = 1200; // fine enough that glyphs stand where their metrics say
    constexpr double kPointsPerPixel = 0.75;
    PictureFonts fonts(pictureFamilies(drawing.language));
    const chart::Picture picture = sizedPicture(drawing, options, fonts.measure());
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

Status checkOptions(const PictureOptions& options)
{
    const Status width = checked("width", options.width, 320.0, 8000.0);
    return width ? checked("scale", options.scale, 0.25, 8.0) : width;
}

} // namespace cw
