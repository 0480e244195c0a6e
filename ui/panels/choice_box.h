// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box over a fixed list of values, whose texts change with the language and which leaves the wheel to scrolling.
#pragma once

#include <QComboBox>

namespace cw {

class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    // Puts other texts in, keeping what is chosen where it is still there. Emits nothing.
    void setTexts(const QStringList& texts);
    // Emits nothing.
    void showChoice(int index);
    // Takes the width that its row gives it, however long or new its texts are.
    void shareWidth();
    // Names the box and the list that it opens, for screen readers.
    void setSpokenName(const QString& name);

    // Qt keeps the one of the first language; and a narrow window may shorten the texts.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // Only by the person, and only when it is another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int m_shown = -1;
};

} // namespace cw
