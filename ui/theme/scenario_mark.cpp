// SPDX-License-Identifier: GPL-3.0-or-later
// Markers as small polygons.
#include "ui/theme/scenario_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace cw::theme {

namespace {

QPolygonF polygon(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

// Five points on the unit circle and five inside, the first one up.
QPolygonF star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 1.0 : 0.45;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return points;
}

QPolygonF plus(double arm)
{
    return polygon({{-arm, -1},
                    {arm, -1},
                    {arm, -arm},
                    {1, -arm},
                    {1, arm},
                    {arm, arm},
                    {arm, 1},
                    {-arm, 1},
                    {-arm, arm},
                    {-1, arm},
                    {-1, -arm},
                    {-arm, -arm}});
}

QPainterPath shapeOf(chart::Marker marker)
{
    QPainterPath path;
    switch (marker) {
    case chart::Marker::circle: path.addEllipse(QPointF(0, 0), 0.9, 0.9); break;
    case chart::Marker::triangle: path.addPolygon(polygon({{0, -1}, {1, 0.85}, {-1, 0.85}})); break;
    case chart::Marker::square: path.addRect(QRectF(-0.8, -0.8, 1.6, 1.6)); break;
    case chart::Marker::diamond:
        path.addPolygon(polygon({{0, -1.05}, {1.05, 0}, {0, 1.05}, {-1.05, 0}}));
        break;
    case chart::Marker::invertedTriangle: path.addPolygon(polygon({{0, 1}, {1, -0.85}, {-1, -0.85}})); break;
    case chart::Marker::star: path.addPolygon(star()); break;
    case chart::Marker::cross: path.addPolygon(QTransform().rotate(45).map(plus(0.3))); break;
    case chart::Marker::plus: path.addPolygon(plus(0.3)); break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintMark(QPainter& painter, int style, const QRectF& box)
{
    const auto index = static_cast<std::size_t>(style & 7);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(box.width() / 2, box.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(chartPalette().scenarios[index]));
    painter.drawPath(shapeOf(chart::markerOf(style)));
    painter.restore();
}

QIcon markIcon(int style)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, style, QRectF(3, 3, 10, 10));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace cw::theme
