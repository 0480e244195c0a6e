// SPDX-License-Identifier: GPL-3.0-or-later
// From an exhibit to bytes.
#include "ui/panels/exhibit.h"

#include "app/models/language.h"
#include "ui/panels/workspace.h"

#include <QImage>
#include <QMimeData>

namespace cw {

namespace {

chart::ChartTable tableOf(const Exhibit& exhibit)
{
    return exhibit.chart ? chart::chartTable(*exhibit.chart) : *exhibit.table;
}

chart::ChartTexts textsOf(const Exhibit& exhibit)
{
    if (exhibit.chart)
        return chart::textsOf(*exhibit.chart);
    chart::ChartTexts texts;
    texts.headline = exhibit.title.toStdString();
    texts.language = languageTag(currentLanguage());
    return texts;
}

void addPictures(QMimeData& data, const Exhibit& exhibit)
{
    if (const auto png = bytesOf(exhibit, QStringLiteral("png"), {})) {
        data.setData(QStringLiteral("image/png"), png.value());
        data.setImageData(QImage::fromData(png.value(), "PNG"));
    }
    if (const auto svg = bytesOf(exhibit, QStringLiteral("svg"), {}))
        data.setData(QStringLiteral("image/svg+xml"), svg.value());
}

} // namespace

Exhibit exhibitOf(chart::AnyChart chart)
{
    Exhibit exhibit;
    exhibit.title = QString::fromStdString(chart::textsOf(chart).headline);
    exhibit.chart = std::move(chart);
    return exhibit;
}

void tellWhyNot(Workspace& workspace, const Exhibit& exhibit)
{
    if (!exhibit.reason.isEmpty())
        emit workspace.notice(exhibit.reason);
}

QStringList formatsOf(const Exhibit& exhibit)
{
    QStringList endings;
    if (exhibit.chart)
        endings = pictureFormats();
    else if (exhibit.table)
        endings = {QStringLiteral("csv")};
    if (!exhibit.markdown.isEmpty())
        endings << QStringLiteral("md");
    return endings;
}

Result<QByteArray> bytesOf(const Exhibit& exhibit, const QString& ending, PictureOptions options)
{
    const QStringList formats = formatsOf(exhibit);
    if (!formats.contains(ending))
        return Error{ErrorCode::noSuchFormat,
                     {},
                     ending.toStdString(),
                     formats.join(QStringLiteral(", ")).toStdString()};
    if (ending == QLatin1String("md"))
        return exhibit.markdown.toUtf8();
    if (!exhibit.chart)
        return QByteArray::fromStdString(chart::tableCsv(*exhibit.table));
    options.width = exhibit.usualWidth;
    return pictureBytes(*exhibit.chart, ending, options);
}

Result<PictureSize> extentOf(const Exhibit& exhibit, const QString& ending, PictureOptions options)
{
    if (!exhibit.chart)
        return Error{ErrorCode::noSuchFormat, {}, ending.toStdString(), {}};
    options.width = exhibit.usualWidth;
    return pictureExtent(*exhibit.chart, ending, options);
}

std::unique_ptr<QMimeData> mimeDataOf(const Exhibit& exhibit)
{
    auto data = std::make_unique<QMimeData>();
    const chart::ChartTable table = tableOf(exhibit);
    data->setText(QString::fromStdString(chart::tableTsv(table)));
    data->setHtml(QString::fromStdString(chart::tableHtml(table, textsOf(exhibit))));
    if (exhibit.chart)
        addPictures(*data, exhibit);
    return data;
}

} // namespace cw
