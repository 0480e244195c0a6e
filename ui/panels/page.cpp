// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshing when it is worth it.
#include "ui/panels/page.h"

namespace cw {

void Page::scheduleRefresh()
{
    m_stale = true;
    if (m_scheduled || !isVisible())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            if (isVisible())
                refreshIfStale();
        },
        Qt::QueuedConnection);
}

void Page::refreshNow()
{
    m_stale = true;
    if (isVisible())
        refreshIfStale();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfStale();
}

void Page::refreshIfStale()
{
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

} // namespace cw
