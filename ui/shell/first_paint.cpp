// SPDX-License-Identifier: GPL-3.0-or-later
// Event filter on the page or its plot.
#include "ui/shell/first_paint.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace cw {

namespace {

// By name, since only ui/charts knows QCustomPlot.
QWidget* plotIn(const QWidget* page)
{
    const auto children = page->findChildren<QWidget*>();
    const auto found = std::find_if(children.begin(), children.end(), [](const QWidget* child) {
        return child->inherits("QCustomPlot") && child->isVisible();
    });
    return found == children.end() ? nullptr : *found;
}

} // namespace

FirstPaint::FirstPaint(QWidget* page)
    : QObject(page)
{
    QWidget* plot = plotIn(page);
    if (plot) {
        m_drawn = false;
        connect(plot, SIGNAL(afterReplot()), this, SLOT(onDrawn()));
    }
    (plot ? plot : page)->installEventFilter(this);
}

void FirstPaint::onDrawn()
{
    m_drawn = true;
}

// The frame goes to the screen after the painting: the queued call comes then.
bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_drawn && !m_done) {
        m_done = true;
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cw
