// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article, with its quantities marked where they are seen.
#pragma once

#include "app/models/article_reading.h"

#include <QPlainTextEdit>

#include <memory>

namespace cw {

class ArticleEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ArticleEdit(QWidget* parent = nullptr);

    // Breaks lines that are too long to be shown.
    void setArticle(const QString& text);
    // What was found in the text as it stands now.
    void setReading(std::shared_ptr<const ArticleReading> reading);
    // Scrolls to a mention and marks it as the chosen one; −1: none.
    void showMention(int mention);

signals:
    // The cursor was put into a mention.
    void mentionTouched(int mention);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void mark();
    void touch();

    std::shared_ptr<const ArticleReading> m_reading;
    int m_chosen = -1;
    bool m_isScrolling = false; // by showMention(), not by the person
};

} // namespace cw
