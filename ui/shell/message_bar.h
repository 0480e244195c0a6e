// SPDX-License-Identifier: GPL-3.0-or-later
// A line at the top of the window that says what went wrong, or what was done, without stopping anybody.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace cw {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    // Stays until it is closed or replaced. Plain text: names of files may hold anything.
    void showProblem(const QString& text);
    // The same, for things that went well.
    void showNotice(const QString& text);
    // What went well is old news once the person goes on; a problem stays.
    void dropNotice();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void display(const QString& text, bool problem);
    void retranslate();

    QLabel* m_label;
    QToolButton* m_close;
};

} // namespace cw
