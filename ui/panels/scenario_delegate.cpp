// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and clicking of the list of scenarios.
#include "ui/panels/scenario_delegate.h"

#include "app/models/scenario_list_model.h"
#include "ui/theme/scenario_mark.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace cw {

namespace {

// Places in a row, measured from its left or right edge.
constexpr int kTickLeft = 16;
constexpr int kTickSide = 14;
constexpr int kMarkLeft = 38;
constexpr int kMarkSide = 10;
constexpr int kNameLeft = 56;
constexpr int kStarWidth = 28;

QRect tickRect(const QRect& row)
{
    return {row.left() + kTickLeft, row.center().y() - kTickSide / 2, kTickSide, kTickSide};
}

QRect nameRect(const QRect& row)
{
    return row.adjusted(kNameLeft, 0, -kStarWidth, 0);
}

QRect starRect(const QRect& row)
{
    return {row.right() - kStarWidth + 1, row.top(), kStarWidth, row.height()};
}

void paintTick(QPainter& painter, const QRect& box, bool on)
{
    const theme::Colours& c = theme::colours();
    painter.setPen(on ? c.accent : c.border);
    painter.setBrush(on ? c.accent : c.panel);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!on)
        return;
    painter.setPen(QPen(c.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    painter.drawPolyline(
        QPolygonF({at + QPointF(3.5, 7.2), at + QPointF(6.0, 9.8), at + QPointF(10.6, 4.6)}));
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const theme::Colours& c = theme::colours();
    const QRect row = option.rect;
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool baseline = index.data(ScenarioListModel::BaselineRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, c.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, c.hover);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), c.accent);

    paintTick(*painter, tickRect(row), shown);
    painter->setOpacity(shown ? 1.0 : 0.55);
    theme::paintMark(
        *painter, index.data(ScenarioListModel::StyleRole).toInt(),
        QRectF(row.left() + kMarkLeft, row.center().y() - kMarkSide / 2.0 + 0.5, kMarkSide, kMarkSide));
    const bool inherits = !index.data(ScenarioListModel::ParentRole).toString().isEmpty();
    const QString name =
        (inherits ? QStringLiteral("↳ ") : QString()) + index.data(Qt::DisplayRole).toString();
    painter->setPen(c.text);
    painter->setFont(option.font);
    painter->drawText(nameRect(row), Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameRect(row).width()));
    painter->setOpacity(1.0);
    if (baseline || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(baseline ? c.text : c.border);
        painter->drawText(starRect(row), Qt::AlignCenter,
                          baseline ? QStringLiteral("★") : QStringLiteral("☆"));
    }
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, kRowHeight};
}

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the scenario"));
    editor->setMaxLength(200);
    return editor;
}

void ScenarioDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(nameRect(option.rect).adjusted(-8, 2, kStarWidth - 8, -2));
}

bool ScenarioDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return mouseEvent(static_cast<QMouseEvent*>(event), model, option.rect, index);
    default: return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
}

// A click on the tick box or the star does its work; a second one must not begin to rename.
bool ScenarioDelegate::mouseEvent(QMouseEvent* event, QAbstractItemModel* model, const QRect& row,
                                  const QModelIndex& index)
{
    if (event->button() != Qt::LeftButton)
        return false;
    const QPoint at = event->position().toPoint();
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (tickRect(row).adjusted(-8, -8, 4, 8).contains(at)) {
        const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return !released || model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (starRect(row).contains(at)) {
        if (released)
            emit starClicked(index);
        return true;
    }
    return false;
}

} // namespace cw
