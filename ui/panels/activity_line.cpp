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
    , m_patience(new QTimer(this))
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
    constexpr int kMoment = 150; // ms: what is quicker would only flicker
    m_patience->setSingleShot(true);
    m_patience->setInterval(kMoment);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_shown)
            return;
        m_shown->cancel();
        emit cancelled();
    });
    hide();
    retranslate();
}

void ActivityLine::follow(Job& job)
{
    connect(&job, &Job::started, this, [this, &job] {
        m_shown = &job;
        m_progress->setValue(0);
        m_patience->start();
    });
    connect(&job, &Job::progressed, this, [this, &job](int percent) {
        if (m_shown == &job)
            m_progress->setValue(percent);
    });
    connect(&job, &Job::finished, this, [this, &job] {
        if (m_shown != &job)
            return;
        m_shown = nullptr;
        m_patience->stop();
        hide();
    });
}

void ActivityLine::retranslate()
{
    m_text->setText(tr("Computing …"));
    m_progress->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace cw
