// SPDX-License-Identifier: GPL-3.0-or-later
// One line that says what is being computed, how far it is, with a button that stops it. Hidden while nothing is.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cw {

class Job;

class ActivityLine : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLine(QWidget* parent = nullptr);

    // `text` says what the job does. Jobs that take a moment only are not shown.
    void follow(Job& job, const QString& text);
    void retranslate();

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace cw
