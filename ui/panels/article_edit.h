// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article, with its quantities marked where they are seen.
#pragma once

#include "app/models/article_reading.h"

#include <QPlainTextEdit>

#include <memory>

class QTimer;

namespace cw {

class ArticleEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ArticleEdit(QWidget* parent = nullptr);

    // Breaks lines that are too long to be shown.
    void setArticle(const QString& text);
    // What was found in the text as it stands now. The mention at the cursor is the chosen one, or the first; −1: there is
    // none. Neither the cursor nor the view moves: somebody may be typing.
    int setReading(std::shared_ptr<const ArticleReading> reading);
    // Chooses a mention and, if it is another one, goes there; −1: none.
    void showMention(int mention);

signals:
    // The cursor was put into a mention.
    void mentionTouched(int mention);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void markSoon();
    void mark();
    void touch();

    std::shared_ptr<const ArticleReading> m_reading;
    int m_chosen = -1;
    QTimer* m_marking;
};

} // namespace cw
