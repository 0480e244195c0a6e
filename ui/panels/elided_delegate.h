// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of tables and trees that show themselves whole as a tooltip where they are shortened with "…".
#pragma once

#include <QStyledItemDelegate>

namespace cw {

class ElidedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace cw
