// SPDX-License-Identifier: GPL-3.0-or-later
// A button from which something can be pulled away, too: a click clicks, a pull asks for a drag.
#pragma once

#include <QToolButton>

#include <optional>

namespace cw {

class DragButton : public QToolButton {
    Q_OBJECT

public:
    explicit DragButton(QWidget* parent = nullptr);

signals:
    void dragWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    std::optional<QPoint> m_pressed; // until it is pulled
};

} // namespace cw
