// SPDX-License-Identifier: GPL-3.0-or-later
// SVG to icon: "currentColor" becomes the colour of the look, sharp at 1× and 2×.
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace cw::theme {

namespace {

QPixmap drawn(QByteArray svg, const QColor& colour, int scale)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    constexpr int kSide = 16;
    QPixmap pixmap(kSide * scale, kSide * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    for (const int scale : {1, 2}) {
        result.addPixmap(drawn(svg, colours().text, scale), QIcon::Normal, QIcon::Off);
        result.addPixmap(drawn(svg, colours().accent, scale), QIcon::Normal, QIcon::On);
        result.addPixmap(drawn(svg, colours().border, scale), QIcon::Disabled);
    }
    return result;
}

} // namespace cw::theme
