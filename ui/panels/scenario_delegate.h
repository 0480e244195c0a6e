// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a scenario in the list: tick box, marker in its colour, name, star of the baseline.
#pragma once

#include <QStyledItemDelegate>

namespace cw {

class ScenarioDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 32;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    // The star was clicked.
    void starClicked(const QModelIndex& index);

private:
    bool mouseEvent(QMouseEvent* event, QAbstractItemModel* model, const QRect& row,
                    const QModelIndex& index);
};

} // namespace cw
