// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a quantity: the number at the left, its unit at the right while nothing is being typed.
#pragma once

#include <QLineEdit>

namespace cw {

class QuantityField : public QLineEdit {
    Q_OBJECT

public:
    explicit QuantityField(QWidget* parent = nullptr);

    // Shows a number and its unit, unless the person is typing here now.
    void showQuantity(const QString& number, const QString& unit);
    // Puts a text in, chosen as a whole, as if the person had begun to type.
    void startTyping(const QString& text);
    // After an accepted text: shows the value as it is kept.
    void settle();
    // After a refused text: keeps what was typed for mending and shows the field as wrong.
    void setInvalid(bool invalid);
    [[nodiscard]] bool isInvalid() const { return m_invalid; }

signals:
    // Enter or leaving the field, only when the text was changed.
    void submitted(const QString& text);
    // Escape: the old value is wanted.
    void abandoned();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void submit();
    void fitMargins();
    [[nodiscard]] bool showsUnit() const;

    QString m_number;
    QString m_unit;
    bool m_invalid = false;
};

} // namespace cw
