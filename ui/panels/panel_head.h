// SPDX-License-Identifier: GPL-3.0-or-later
// The top line of a panel: an optional marker, a title, buttons at the right. The three columns of the window share its
// height, so that their lines meet.
#pragma once

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace cw {

class ElidedLabel;

class PanelHead : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHeight = 40;

    explicit PanelHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMark(std::optional<int> style);
    void addButton(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();

    QHBoxLayout* m_layout;
    QLabel* m_mark;
    ElidedLabel* m_title;
    std::optional<int> m_style;
};

} // namespace cw
