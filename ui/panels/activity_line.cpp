// SPDX-License-Identifier: GPL-3.0-or-later
// Progress and cancel.
#include "ui/panels/activity_line.h"

#include "app/jobs/latest_job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace cw {

ActivityLine::ActivityLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("secondary"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    hide();
    retranslate();
}

void ActivityLine::follow(Job& job, const QString& text)
{
    constexpr int kMoment = 150; // ms: what is quicker would only flicker
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(kMoment);
    connect(patience, &QTimer::timeout, this, [this, text] {
        m_text->setText(text);
        m_progress->setAccessibleName(text);
        show();
    });
    connect(&job, &Job::started, this, [this, patience] {
        m_progress->setValue(0);
        patience->start();
    });
    connect(&job, &Job::progressed, m_progress, &QProgressBar::setValue);
    connect(&job, &Job::finished, this, [this, patience] {
        patience->stop();
        hide();
    });
    connect(m_cancel, &QPushButton::clicked, &job, &Job::cancel);
}

void ActivityLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace cw
