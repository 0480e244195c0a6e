// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three buttons side by side of which one is chosen: "all | different".
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace cw {

class Segments : public QWidget {
    Q_OBJECT

public:
    Segments(int count, QWidget* parent);

    // `name` is what the buttons choose, for screen readers.
    void setTexts(const QString& name, const QStringList& texts);
    // Emits nothing.
    void showChoice(int index);
    [[nodiscard]] int choice() const;

signals:
    void chosen(int index);

private:
    QButtonGroup* m_buttons;
};

} // namespace cw
