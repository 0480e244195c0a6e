// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of claims in the list.
#include "ui/panels/claim_delegate.h"

#include "app/chart/card_mark.h"
#include "app/export/picture_painter.h"
#include "app/models/claim_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace cw {

namespace {

constexpr int kHeadingHeight = 34;
constexpr int kMargin = 16;
constexpr int kIndent = 22; // of the sentence, behind the mark
constexpr int kMark = 14;
constexpr int kAbove = 7;
constexpr int kDetailLine = 17;
constexpr int kLines = 2; // of the sentence

bool isHeading(const QModelIndex& index)
{
    return index.data(ClaimListModel::HeadingRole).toBool();
}

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 1;
}

// The sentence in at most two lines; the last one ends in "…" where there is more.
QStringList sentenceLines(const QString& sentence, const QFont& font, int width)
{
    QTextLayout layout(sentence, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kLines - 1) {
            lines << QFontMetrics(font).elidedText(sentence.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << sentence.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QRect textRoom(const QRect& row)
{
    return row.adjusted(kMargin + kIndent, kAbove, -kMargin, -kAbove);
}

void paintHeading(QPainter& painter, const QRect& row, const QString& text)
{
    painter.setFont(theme::noteFont());
    painter.setPen(theme::colours().secondary);
    const QRect room = row.adjusted(kMargin, 10, -kMargin, -2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void paintMark(QPainter& painter, const QRect& row, chart::CardMark mark, int line)
{
    const chart::Point centre{row.left() + kMargin + kMark / 2.0, row.top() + kAbove + line / 2.0};
    PictureFonts fonts(pictureFamilies("en")); // marks have no text
    painter.save();
    paintShapes(painter, chart::cardMark(mark, centre, kMark, theme::chartPalette()), fonts);
    painter.restore();
}

} // namespace

void ClaimDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const theme::Colours& c = theme::colours();
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? c.selection : c.hover);
    const int line = lineHeight(option.font);
    paintMark(*painter, option.rect,
              static_cast<chart::CardMark>(index.data(ClaimListModel::MarkRole).toInt()), line);
    QRect room = textRoom(option.rect);
    painter->setFont(option.font);
    painter->setPen(c.text);
    for (const QString& text : sentenceLines(index.data().toString(), option.font, room.width())) {
        painter->drawText(room.left(), room.top() + QFontMetrics(option.font).ascent(), text);
        room.setTop(room.top() + line);
    }
    painter->setFont(theme::noteFont());
    painter->setPen(c.secondary);
    const QString detail = index.data(ClaimListModel::DetailRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index))
        return {200, kHeadingHeight};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 280;
    const QRect room = textRoom({0, 0, width, 100});
    const auto lines = sentenceLines(index.data().toString(), option.font, room.width()).size();
    return {200, 2 * kAbove + static_cast<int>(lines) * lineHeight(option.font) + kDetailLine};
}

bool ClaimDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString sentence = index.data().toString();
    const QStringList lines =
        sentenceLines(sentence, view->font(), textRoom(view->visualRect(index)).width());
    const bool whole = isHeading(index) || lines.isEmpty() || !lines.last().endsWith(u'…');
    QToolTip::showText(event->globalPos(), whole ? QString() : sentence.toHtmlEscaped(), view->viewport(),
                       view->visualRect(index));
    return true;
}

} // namespace cw
