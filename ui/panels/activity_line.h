// SPDX-License-Identifier: GPL-3.0-or-later
// One line that says what is being computed, how far it is, with a button that stops it. Hidden while nothing is.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace cw {

class Job;

class ActivityLine : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLine(QWidget* parent = nullptr);

    // Of several jobs that are followed the newest is shown. Jobs that take a moment only are not.
    void follow(Job& job);
    void retranslate();

signals:
    void cancelled(); // by the person

private:
    Job* m_shown = nullptr;
    QTimer* m_patience;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace cw
