// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of found presets.
#include "ui/panels/preset_delegate.h"

#include "app/models/preset_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace cw {

namespace {

constexpr int kHeight = 44;

// Shortened to the width; gives the width that was used.
int drawLine(QPainter& painter, const QRect& room, Qt::Alignment side, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, side | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const theme::Colours& c = theme::colours();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? c.selection : c.hover);
    const QRect top = option.rect.adjusted(12, 4, -12, -kHeight / 2);
    const QRect bottom = option.rect.adjusted(12, kHeight / 2, -12, -4);
    painter->setFont(theme::noteFont());
    painter->setPen(c.secondary);
    const int kind = drawLine(*painter, top, Qt::AlignRight, index.data(PresetModel::KindRole).toString());
    QStringList details{index.data(PresetModel::DetailRole).toString(),
                        index.data(PresetModel::SetsRole).toString()};
    details.removeAll(QString());
    drawLine(*painter, bottom, Qt::AlignLeft, details.join(QStringLiteral(" · ")));
    painter->setFont(option.font);
    painter->setPen(c.text);
    drawLine(*painter, top.adjusted(0, 0, -kind - 12, 0), Qt::AlignLeft,
             index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, kHeight};
}

} // namespace cw
