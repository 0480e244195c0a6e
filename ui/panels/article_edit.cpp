// SPDX-License-Identifier: GPL-3.0-or-later
// Marks only what is in sight: a long text has thousands of quantities.
#include "ui/panels/article_edit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace cw {

// The marks are cursors of the document: they may not come or go while it is being changed, which is when it tells that
// the cursor or the view has moved.
ArticleEdit::ArticleEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_reading(std::make_shared<ArticleReading>())
    , m_marking(new QTimer(this))
{
    setTabChangesFocus(true);
    m_marking->setSingleShot(true);
    m_marking->setInterval(0);
    connect(m_marking, &QTimer::timeout, this, &ArticleEdit::mark);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleEdit::markSoon);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ArticleEdit::touch, Qt::QueuedConnection);
}

void ArticleEdit::setArticle(const QString& text)
{
    setReading(std::make_shared<ArticleReading>());
    setPlainText(withShortLines(text));
}

int ArticleEdit::setReading(std::shared_ptr<const ArticleReading> reading)
{
    m_reading = std::move(reading);
    m_chosen = std::max(mentionAt(*m_reading, textCursor().position()), m_reading->places.empty() ? -1 : 0);
    markSoon();
    return m_chosen;
}

void ArticleEdit::showMention(int mention)
{
    if (mention == m_chosen)
        return;
    m_chosen = mention;
    if (mention >= 0) {
        QTextCursor cursor(document());
        const int end = document()->characterCount() - 1; // what is typed now may have made the text shorter
        cursor.setPosition(std::min(m_reading->places[static_cast<std::size_t>(mention)].begin, end));
        setTextCursor(cursor);
        centerCursor();
    }
    markSoon();
}

void ArticleEdit::touch()
{
    const int mention = mentionAt(*m_reading, textCursor().position());
    if (mention < 0 || mention == m_chosen)
        return;
    m_chosen = mention; // the cursor stays where the person has put it
    markSoon();
    emit mentionTouched(mention);
}

void ArticleEdit::markSoon()
{
    m_marking->start();
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
        markSoon();
}

void ArticleEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    markSoon();
}

} // namespace cw
