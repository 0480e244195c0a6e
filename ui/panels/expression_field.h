// SPDX-License-Identifier: GPL-3.0-or-later
// A field for an expression with units: its result stands under it while it is typed, and an error is marked at its
// character.
#pragma once

#include "app/engine/claim/check.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace cw {

class ExpressionField : public QWidget {
    Q_OBJECT

public:
    explicit ExpressionField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    // Emits nothing.
    void setText(const QString& text);
    void setSpokenName(const QString& name);
    // `result`: a sentence under the field. Takes the mark of an error away.
    void showResult(const QString& result);
    // Marks the character at which the error stands, and says it under the field.
    void showError(const Error& error);
    // What stands under the field now.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool hasError() const { return m_error.has_value(); }
    // Puts the cursor where the error is, or at the end.
    void startMending();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark();

    QPlainTextEdit* m_edit;
    QLabel* m_message;
    std::optional<Error> m_error;
};

} // namespace cw
