// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside the window: of several requests only the newest counts, an older one is stopped. GUI thread.
#pragma once

#include "app/engine/uncertainty/sampler.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <new>
#include <utility>
#include <vector>

namespace cw {

// What a panel shows of a job, whatever it computes.
class Job : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isRunning() const = 0;
    // Stops the work, whose result is dropped; finished() follows.
    virtual void cancel() = 0;

signals:
    void started();
    void progressed(int percent);
    void finished();
};

// Work = a function that gives a T and asks its KeepGoing now and then; it must return soon after a false.
template <class T>
class LatestJob : public Job {
public:
    using Work = std::function<T(const KeepGoing&)>;

    explicit LatestJob(QObject* parent)
        : Job(parent)
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Job::progressed);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &LatestJob::deliver);
    }
    // Waits for the work, which may use what its owner holds.
    ~LatestJob() override
    {
        m_watcher.disconnect(this);
        retireCurrent();
        for (QFuture<T>& work : m_retired)
            work.waitForFinished();
    }

    // `done` gets the result, unless another start() or cancel() comes first.
    void start(Work work, std::function<void(T)> done)
    {
        retireCurrent(); // nothing of it will arrive: the watcher turns to the new one
        m_done = std::move(done);
        m_watcher.setFuture(QtConcurrent::run(&run, std::move(work)));
        emit started();
    }

    [[nodiscard]] bool isRunning() const override { return m_watcher.isRunning(); }
    void cancel() override { m_watcher.cancel(); }

private:
    static void run(QPromise<T>& promise, const Work& work)
    {
        promise.setProgressRange(0, 100);
        try {
            T result = work([&promise](double share) {
                promise.setProgressValue(static_cast<int>(share * 100.0));
                return !promise.isCanceled();
            });
            if (!promise.isCanceled())
                promise.addResult(std::move(result));
        } catch (const std::bad_alloc&) {
            qWarning("not enough memory for what was asked for"); // no result; nothing may leave this thread
        }
    }

    // Stops the work at hand, which goes on until it notices.
    void retireCurrent()
    {
        std::erase_if(m_retired, [](const QFuture<T>& work) { return work.isFinished(); });
        m_retired.push_back(m_watcher.future());
        m_retired.back().cancel();
    }

    void deliver()
    {
        const QFuture<T> future = m_watcher.future();
        const auto done = std::exchange(m_done, nullptr); // which may start the next one
        emit finished();
        if (done && !future.isCanceled() && future.resultCount() > 0)
            done(future.result());
    }

    QFutureWatcher<T> m_watcher;
    std::vector<QFuture<T>> m_retired; // stopped, perhaps still at work
    std::function<void(T)> m_done;
};

} // namespace cw
