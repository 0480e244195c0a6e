// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the window has shown what it opens with: for pictures and for measuring the start.
#pragma once

#include <QObject>

class QWidget;

namespace cw {

class FirstPaint : public QObject {
    Q_OBJECT

public:
    // Watches `page`. Where it holds a plot, an empty frame before the plot's first drawing does not count.
    explicit FirstPaint(QWidget* page);

signals:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void onDrawn();

private:
    bool m_drawn = true;
    bool m_done = false;
};

} // namespace cw
