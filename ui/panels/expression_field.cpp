// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, marking, telling.
#include "ui/panels/expression_field.h"

#include "app/models/check_text.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kLines = 3;

// The character at which an error stands, or the last one where the text ends too early.
QTextCursor characterCursor(QPlainTextEdit* edit, int at)
{
    const int end = static_cast<int>(edit->toPlainText().size());
    QTextCursor cursor(edit->document());
    cursor.setPosition(std::min(at, std::max(0, end - 1)));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

ExpressionField::ExpressionField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kLines + 16);
    m_edit->setPlaceholderText(QStringLiteral("200 million/day * 2.9 Wh -> MWh/day"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ExpressionField::edited);
}

QString ExpressionField::text() const
{
    return m_edit->toPlainText().replace(u'\n', u' ');
}

void ExpressionField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

void ExpressionField::setSpokenName(const QString& name)
{
    m_edit->setAccessibleName(name);
}

void ExpressionField::showResult(const QString& result)
{
    m_error.reset();
    m_message->setObjectName(QStringLiteral("secondary"));
    m_message->setText(result);
    mark();
}

void ExpressionField::showError(const Error& error)
{
    m_error = error;
    m_message->setObjectName(QStringLiteral("fieldError"));
    m_message->setText(expressionErrorText(error, text()));
    mark();
}

QString ExpressionField::message() const
{
    return m_message->text();
}

void ExpressionField::startMending()
{
    const int at = m_error ? errorColumn(*m_error, text()) - 1 : -1;
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    if (at >= 0)
        cursor.setPosition(std::min(at, cursor.position()));
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void ExpressionField::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int at = m_error ? errorColumn(*m_error, text()) - 1 : -1;
    if (at >= 0 && !text().isEmpty()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = characterCursor(m_edit, at);
        selection.format.setForeground(theme::colours().panel);
        selection.format.setBackground(theme::colours().error);
        marks.push_back(selection);
    }
    m_edit->setExtraSelections(marks);
    m_edit->setProperty("invalid", m_error.has_value());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_edit, m_message})
        theme::styleAnew(widget);
}

void ExpressionField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace cw
