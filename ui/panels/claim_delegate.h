// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a claim of the list: mark, sentence on up to two lines, verdict and who says it; and the headings between.
#pragma once

#include <QStyledItemDelegate>

namespace cw {

class ClaimDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The whole sentence where it is shortened.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace cw
