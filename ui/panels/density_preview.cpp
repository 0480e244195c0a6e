// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a density.
#include "ui/panels/density_preview.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cw {

DensityPreview::DensityPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DensityPreview::showShape(const Curve& shape, double median, const QString& spoken)
{
    m_shape = shape;
    m_median = median;
    setAccessibleName(spoken);
    setToolTip(spoken.toHtmlEscaped());
    update();
}

void DensityPreview::paintEvent(QPaintEvent*)
{
    if (m_shape.x.size() < 2)
        return;
    const double left = m_shape.x.front();
    const double width = m_shape.x.back() - left;
    const double top = *std::max_element(m_shape.y.begin(), m_shape.y.end());
    if (!(width > 0.0) || !(top > 0.0))
        return;
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto at = [&](double x, double y) {
        return QPointF(area.left() + (x - left) / width * area.width(),
                       area.bottom() - y / top * area.height());
    };
    QPainterPath curve(at(left, 0.0));
    for (std::size_t i = 0; i < m_shape.x.size(); ++i)
        curve.lineTo(at(m_shape.x[i], m_shape.y[i]));
    curve.lineTo(at(m_shape.x.back(), 0.0));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::colours();
    painter.fillPath(curve, colours.selection);
    painter.setPen(QPen(colours.secondary, 1.0));
    painter.drawPath(curve);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawLine(at(m_median, 0.0), at(m_median, top));
}

} // namespace cw
