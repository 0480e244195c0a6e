// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a found preset on two lines: name and kind; where it belongs and what it sets.
#pragma once

#include <QStyledItemDelegate>

namespace cw {

class PresetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cw
