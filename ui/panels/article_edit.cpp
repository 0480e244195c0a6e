// SPDX-License-Identifier: GPL-3.0-or-later
// Marks only what is in sight: a long text has thousands of quantities.
#include "ui/panels/article_edit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace cw {

ArticleEdit::ArticleEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_reading(std::make_shared<ArticleReading>())
{
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleEdit::mark);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ArticleEdit::touch);
}

void ArticleEdit::setArticle(const QString& text)
{
    setPlainText(withShortLines(text));
}

void ArticleEdit::setReading(std::shared_ptr<const ArticleReading> reading)
{
    m_reading = std::move(reading);
    m_chosen = -1;
    mark();
}

void ArticleEdit::showMention(int mention)
{
    m_chosen = mention;
    if (mention >= 0) {
        const QScopedValueRollback scrolling(m_isScrolling, true);
        QTextCursor cursor(document());
        cursor.setPosition(m_reading->places[static_cast<std::size_t>(mention)].begin);
        setTextCursor(cursor);
        centerCursor();
    }
    mark();
}

void ArticleEdit::touch()
{
    if (m_isScrolling)
        return;
    if (const int mention = mentionAt(*m_reading, textCursor().position()); mention >= 0)
        emit mentionTouched(mention);
}

void ArticleEdit::mark()
{
    const int first = cursorForPosition({0, 0}).position();
    const int last = cursorForPosition(QPoint(viewport()->width(), viewport()->height())).position();
    const int end = static_cast<int>(document()->characterCount()) - 1;
    QList<QTextEdit::ExtraSelection> marks;
    const auto& places = m_reading->places;
    auto place = std::lower_bound(places.begin(), places.end(), first, [](const CharacterPart& part, int c) {
        return part.begin + part.length < c;
    });
    for (; place != places.end() && place->begin <= last && place->begin + place->length <= end; ++place) {
        const bool isChosen = place - places.begin() == m_chosen;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(place->begin);
        selection.cursor.setPosition(place->begin + place->length, QTextCursor::KeepAnchor);
        selection.format.setBackground(isChosen ? theme::colours().accent : theme::colours().selection);
        selection.format.setForeground(isChosen ? theme::colours().onAccent : theme::colours().text);
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // not by colour alone
        selection.format.setUnderlineColor(theme::colours().accent);
        marks.push_back(selection);
    }
    setExtraSelections(marks);
}

void ArticleEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(withShortLines(source->text()));
}

void ArticleEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reading)
        mark();
}

void ArticleEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    mark();
}

} // namespace cw
