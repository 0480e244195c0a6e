// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard and drags.
#include "ui/shell/carrier.h"

#include "ui/panels/workspace.h"
#include "ui/shell/file_name.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::Carrier)
};

const auto kPng = QStringLiteral("image/png");

QPixmap thumbnail(const QByteArray& png, double ratio)
{
    constexpr QSizeF kRoom(240.0, 240.0);
    QPixmap pixmap;
    pixmap.loadFromData(png, "PNG");
    if (!pixmap.isNull()) {
        pixmap = pixmap.scaled((kRoom * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(ratio);
    }
    return pixmap;
}

} // namespace

Carrier::Carrier(Workspace& workspace)
    : run([](QDrag& drag) { drag.exec(Qt::CopyAction); })
    , m_workspace(workspace)
{
}

void Carrier::copy(const Exhibit& exhibit)
{
    if (!exhibit.isThere())
        return tellWhyNot(m_workspace, exhibit);
    QApplication::clipboard()->setMimeData(mimeDataOf(exhibit).release()); // takes it over
    emit m_workspace.notice(
        exhibit.chart ? Texts::tr("The chart is on the clipboard: as a picture, and its numbers as a table.")
                      : Texts::tr("The table is on the clipboard."));
}

// Each drag has a folder of its own: two charts of one title are two files.
Result<QString> Carrier::fileOf(const Exhibit& exhibit, const QByteArray& png)
{
    const QString ending = exhibit.chart ? QStringLiteral("png") : QStringLiteral("csv");
    const auto bytes = png.isEmpty() ? bytesOf(exhibit, ending, {}) : Result<QByteArray>(png);
    if (!bytes)
        return bytes.error();
    const QString folder = m_folder.filePath(QString::number(++m_drags));
    const QString path = QDir(folder).filePath(fileNameOf(exhibit.title) + u'.' + ending);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::fileNotWritable, path.toStdString(), {}, {}};
    const Status written = writeFile(path, bytes.value());
    return written ? Result<QString>(path) : written.error();
}

void Carrier::drag(const Exhibit& exhibit, QWidget* from)
{
    if (!exhibit.isThere())
        return tellWhyNot(m_workspace, exhibit);
    auto data = mimeDataOf(exhibit);
    const QByteArray png = data->data(kPng);
    const auto path = fileOf(exhibit, png);
    if (!path)
        return m_workspace.report(path.error());
    data->setUrls({QUrl::fromLocalFile(path.value())});
    auto* drag = new QDrag(from);
    const QPixmap picture = thumbnail(png, from->devicePixelRatioF());
    if (!picture.isNull())
        drag->setPixmap(picture);
    drag->setMimeData(data.release());
    run(*drag);
    drag->deleteLater();
}

} // namespace cw
