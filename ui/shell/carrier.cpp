// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard and drags.
#include "ui/shell/carrier.h"

#include "ui/panels/workspace.h"
#include "ui/shell/file_name.h"

#include <QApplication>
#include <QClipboard>
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

QPixmap thumbnail(const QByteArray& png, double ratio)
{
    constexpr int kWidth = 240;
    QPixmap pixmap;
    pixmap.loadFromData(png, "PNG");
    if (!pixmap.isNull()) {
        pixmap = pixmap.scaledToWidth(static_cast<int>(kWidth * ratio), Qt::SmoothTransformation);
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

bool Carrier::isThere(const Exhibit& exhibit)
{
    if (!exhibit.isThere() && !exhibit.reason.isEmpty())
        emit m_workspace.notice(exhibit.reason);
    return exhibit.isThere();
}

void Carrier::copy(const Exhibit& exhibit)
{
    if (!isThere(exhibit))
        return;
    QApplication::clipboard()->setMimeData(mimeDataOf(exhibit).release()); // takes it over
    emit m_workspace.notice(
        exhibit.chart ? Texts::tr("The chart is on the clipboard: as a picture, and its numbers as a table.")
                      : Texts::tr("The table is on the clipboard."));
}

Result<QString> Carrier::fileOf(const Exhibit& exhibit) const
{
    const QString ending = exhibit.chart ? QStringLiteral("png") : QStringLiteral("csv");
    const auto bytes = bytesOf(exhibit, ending, {});
    if (!bytes)
        return bytes.error();
    const QString path = m_folder.filePath(fileNameOf(exhibit.title) + u'.' + ending);
    const Status written = writeFile(path, bytes.value());
    return written ? Result<QString>(path) : written.error();
}

void Carrier::drag(const Exhibit& exhibit, QWidget* from)
{
    if (!isThere(exhibit))
        return;
    const auto path = fileOf(exhibit);
    if (!path)
        return m_workspace.report(path.error());
    auto data = mimeDataOf(exhibit);
    data->setUrls({QUrl::fromLocalFile(path.value())});
    auto* drag = new QDrag(from);
    const QPixmap picture = thumbnail(data->data(QStringLiteral("image/png")), from->devicePixelRatioF());
    if (!picture.isNull())
        drag->setPixmap(picture);
    drag->setMimeData(data.release());
    run(*drag);
    drag->deleteLater();
}

} // namespace cw
