// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the middle: filled again after changes, at most once in a turn of the event loop and only while it is seen.
#pragma once

#include <QWidget>

namespace cw {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    // Puts what the document says now into the page.
    virtual void refresh() = 0;
    // Soon, once for any number of calls; a hidden page waits until it is shown.
    void scheduleRefresh();
    // At once where the page is seen; otherwise when it is shown.
    void refreshNow();

    void showEvent(QShowEvent* event) override;

private:
    void refreshIfStale();

    bool m_stale = true;
    bool m_scheduled = false;
};

} // namespace cw
