// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the switch.
#include "ui/panels/switch_box.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace cw {

namespace {

constexpr QSize kSwitch(30, 16);

} // namespace

QSize SwitchBox::sizeHint() const
{
    return {kSwitch.width() + 2, 28};
}

bool SwitchBox::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void SwitchBox::paintEvent(QPaintEvent*)
{
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(QPointF(width() - kSwitch.width() - 1, (height() - kSwitch.height()) / 2), kSwitch);
    track.adjust(0.5, 0.5, -0.5, -0.5);
    const double radius = track.height() / 2;

    painter.setPen(isChecked() ? c.accent : c.border);
    painter.setBrush(isChecked() ? c.accent : c.panel);
    painter.drawRoundedRect(track, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? c.onAccent : c.border);
    const double x = isChecked() ? track.right() - radius : track.left() + radius;
    painter.drawEllipse(QPointF(x, track.center().y()), radius - 3, radius - 3);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(c.text);
        painter.drawRoundedRect(track, radius, radius);
    }
}

} // namespace cw
