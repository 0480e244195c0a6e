// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an empty place: what it will hold, and the one button that fills it (LOOK.md).
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cw {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setTexts(const QString& text, const QString& button);

signals:
    void clicked();

private:
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace cw
