// SPDX-License-Identifier: GPL-3.0-or-later
// Showing it late, looking for "Cancel" now and then.
#include "ui/shell/progress.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QThread>

namespace cw {

namespace {

constexpr int kBlinkMs = 300;
constexpr int kLookMs = 30;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::Progress)
};

} // namespace

Progress::Progress(const QString& text, QWidget* parent)
    : m_dialog(parent)
{
    auto* cancel = new QPushButton(Texts::tr("Cancel"));
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false); // a Return that was meant for the dialog before does not cancel
    m_dialog.setCancelButton(cancel);
    m_dialog.setWindowTitle(QStringLiteral("Counterwatt"));
    m_dialog.setWindowModality(Qt::ApplicationModal);
    m_dialog.setLabelText(text);
    m_dialog.setMinimumSize(360, 112);
    m_dialog.setRange(0,
                      0); // how much is left is not known: the work has parts that do not know of each other
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
    m_dialog.setMinimumDuration(1 << 30); // it is shown here
    QObject::connect(&m_dialog, &QProgressDialog::canceled, [this] { m_cancelled = true; });
    m_dialog.reset(); // would show itself otherwise
    m_started.start();
    m_looked.start();
}

KeepGoing Progress::keepGoing()
{
    return [this](double) { return goOn(); };
}

void Progress::pause()
{
    m_dialog.hide();
    m_started.start();
}

// Before the window is there the person's keys and clicks wait: they belong to the window behind it.
bool Progress::goOn()
{
    if (m_cancelled || QThread::currentThread() != m_dialog.thread() || m_looked.elapsed() < kLookMs)
        return !m_cancelled;
    m_looked.start();
    if (m_dialog.isHidden() && m_started.elapsed() >= kBlinkMs)
        m_dialog.show();
    if (!m_dialog.isHidden())
        QCoreApplication::processEvents();
    return !m_cancelled;
}

} // namespace cw
