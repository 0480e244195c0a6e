// SPDX-License-Identifier: GPL-3.0-or-later
// A table of formats, each a function from a drawing or a chart to bytes; one function that writes bytes to a file safely.

#include "app/export/picture_writer.h"

#include "app/chart/chart_table.h"
#include "app/chart/dashboard.h"
#include "app/chart/vega_lite.h"
#include "app/export/drawing.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace cw {

namespace {

std::string csvOf(const chart::AnyChart& chart)
{
    return chart::tableCsv(chart::chartTable(chart));
}

// A picture with its size, or data.
struct Format {
    const char* ending;
    Result<QByteArray> (*picture)(const Drawing&, const PictureOptions&);
    PictureSize (*extent)(const Drawing&, const PictureOptions&);
    std::string (*data)(const chart::AnyChart&);
};

constexpr std::array<Format, 5> kFormats{{{"svg", svgBytes, svgExtent, nullptr},
                                          {"png", pngBytes, pngExtent, nullptr},
                                          {"pdf", pdfBytes, pdfExtent, nullptr},
                                          {"csv", nullptr, nullptr, csvOf},
                                          {"json", nullptr, nullptr, chart::vegaLite}}};

const Format* formatOf(const QString& ending)
{
    const auto format = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& candidate) {
        return ending == QLatin1String(candidate.ending);
    });
    return format == kFormats.end() ? nullptr : &*format;
}

// Both live as long as the charts.
Drawing drawingOf(const chart::AnyChart& chart)
{
    const chart::ChartTexts texts = chart::textsOf(chart);
    const auto layOut = [&chart](const chart::LayoutOptions& layout, const chart::TextMeasure& measure) {
        return chart::pictureOf(chart, layout, measure);
    };
    return {layOut, texts.language, texts.source};
}

Drawing drawingOf(std::span<const chart::AnyChart> charts)
{
    const auto layOut = [charts](const chart::LayoutOptions& layout, const chart::TextMeasure& measure) {
        return chart::dashboardPicture(charts, layout, measure);
    };
    return {layOut, chart::textsOf(charts.front()).language, chart::sharedSource(charts)};
}

Error noFormat(const QString& ending, const QStringList& formats)
{
    return {
        ErrorCode::noSuchFormat, {}, ending.toStdString(), formats.join(QStringLiteral(", ")).toStdString()};
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

QStringList dashboardFormats()
{
    QStringList out;
    for (const Format& format : kFormats) {
        if (format.picture)
            out.append(QString::fromLatin1(format.ending));
    }
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

Result<QByteArray> bytesFor(const QString& path, const BytesOf& bytesOf)
{
    auto bytes = bytesOf(QFileInfo(path).suffix().toLower());
    if (bytes || bytes.error().code != ErrorCode::noSuchFormat)
        return bytes;
    Error error = bytes.error();
    error.where = path.toStdString();
    return error;
}

Status writeTo(const QString& path, const BytesOf& bytesOf)
{
    const auto bytes = bytesFor(path, bytesOf);
    return bytes ? writeFile(path, bytes.value()) : Status(bytes.error());
}

Result<QByteArray> pictureBytes(const chart::AnyChart& chart, const QString& ending,
                                const PictureOptions& options)
{
    const Format* format = formatOf(ending);
    if (!format)
        return noFormat(ending, pictureFormats());
    if (const Status possible = checkOptions(options); !possible)
        return possible.error();
    if (format->data)
        return QByteArray::fromStdString(format->data(chart));
    return format->picture(drawingOf(chart), options);
}

Result<PictureSize> pictureExtent(const chart::AnyChart& chart, const QString& ending,
                                  const PictureOptions& options)
{
    const Format* format = formatOf(ending);
    if (!format || !format->extent)
        return noFormat(ending, dashboardFormats());
    if (const Status possible = checkOptions(options); !possible)
        return possible.error();
    return format->extent(drawingOf(chart), options);
}

Result<QByteArray> dashboardBytes(std::span<const chart::AnyChart> charts, const QString& ending,
                                  const PictureOptions& options)
{
    const Format* format = formatOf(ending);
    if (!format || !format->picture)
        return noFormat(ending, dashboardFormats());
    if (charts.empty())
        return Error{ErrorCode::nothingToWrite, {}, {}, {}};
    if (const Status possible = checkOptions(options); !possible)
        return possible.error();
    return format->picture(drawingOf(charts), options);
}

Result<PictureSize> dashboardExtent(std::span<const chart::AnyChart> charts, const QString& ending,
                                    const PictureOptions& options)
{
    const Format* format = formatOf(ending);
    if (!format || !format->extent)
        return noFormat(ending, dashboardFormats());
    if (charts.empty())
        return Error{ErrorCode::nothingToWrite, {}, {}, {}};
    if (const Status possible = checkOptions(options); !possible)
        return possible.error();
    return format->extent(drawingOf(charts), options);
}

} // namespace cw
