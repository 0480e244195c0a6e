// SPDX-License-Identifier: GPL-3.0-or-later
// Tooltips for shortened cells.
#include "ui/panels/elided_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace cw {

bool ElidedDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const bool ownTip = !index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || ownTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QRect room = view->visualRect(index);
    const bool fits = sizeHint(option, index).width() <= room.width();
    const QString text =
        fits ? QString() : index.data().toString().toHtmlEscaped(); // an empty one hides the last
    QToolTip::showText(event->globalPos(), text, view->viewport(), room);
    return true;
}

} // namespace cw
