// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in the GUI thread that can be cancelled: a small window that comes when it takes longer than a blink.
#pragma once

#include "app/engine/uncertainty/sampler.h"

#include <QElapsedTimer>
#include <QProgressDialog>

#include <atomic>

namespace cw {

class Progress {
public:
    Progress(const QString& text, QWidget* parent);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // To be given to the work; must not outlive this. Other threads may ask it, too.
    [[nodiscard]] KeepGoing keepGoing();
    // Makes room for a question; the window comes back when the work takes long afterwards, too.
    void pause();
    [[nodiscard]] QProgressDialog& dialog() { return m_dialog; }

private:
    [[nodiscard]] bool goOn();

    QProgressDialog m_dialog;
    QElapsedTimer m_started;
    QElapsedTimer m_looked; // at what the person does
    std::atomic<bool> m_cancelled{false};
};

} // namespace cw
