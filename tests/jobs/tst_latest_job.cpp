// SPDX-License-Identifier: GPL-3.0-or-later
// Of several requests only the newest counts; whatever is stopped or left behind reaches nobody.
#include "app/jobs/latest_job.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace cw;

namespace {

// Runs until it is told to stop.
int untilStopped(const KeepGoing& keepGoing, std::atomic<bool>& begun)
{
    while (keepGoing(0.25)) {
        begun = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return -1;
}

} // namespace

class TestLatestJob : public QObject {
    Q_OBJECT

private slots:
    void resultArrives();
    void progressArrives();
    void newestWins();
    void cancelDropsTheResult();
    void cancelWithoutWork();
    void startAfterCancel();
    void destructionWaits();
    void destructionWaitsForReplacedWork();
    void resultMayStartAnother();
};

void TestLatestJob::resultArrives()
{
    LatestJob<int> job(nullptr);
    QSignalSpy started(&job, &Job::started);
    QSignalSpy finished(&job, &Job::finished);
    int result = 0;
    job.start([](const KeepGoing&) { return 7; }, [&](int value) { result = value; });
    QCOMPARE(started.count(), 1);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(result, 7);
    QVERIFY(!job.isRunning());
}

void TestLatestJob::progressArrives()
{
    LatestJob<int> job(nullptr);
    QSignalSpy progressed(&job, &Job::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start(
        [](const KeepGoing& keepGoing) {
            for (int i = 1; i <= 10; ++i) {
                std::ignore = keepGoing(i / 10.0);
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
            return 1;
        },
        [](int) {});
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(progressed.count() >= 2); // Qt hands on so many a second
    int before = -1;
    for (const auto& signal : progressed) {
        QVERIFY(signal.front().toInt() >= before && signal.front().toInt() <= 100);
        before = signal.front().toInt();
    }
    QCOMPARE(before, 100);
}

void TestLatestJob::newestWins()
{
    LatestJob<int> job(nullptr);
    QSignalSpy finished(&job, &Job::finished);
    std::vector<int> results;
    std::atomic<bool> begun = false;
    for (int i = 0; i < 20; ++i)
        job.start([&, i](const KeepGoing& keepGoing) { return i < 19 ? untilStopped(keepGoing, begun) : i; },
                  [&](int value) { results.push_back(value); });
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(50); // nothing may come after it
    QCOMPARE(results, std::vector{19});
    QCOMPARE(finished.count(), 1);
}

void TestLatestJob::cancelDropsTheResult()
{
    LatestJob<int> job(nullptr);
    QSignalSpy finished(&job, &Job::finished);
    std::atomic<bool> begun = false;
    bool arrived = false;
    job.start([&](const KeepGoing& keepGoing) { return untilStopped(keepGoing, begun); },
              [&](int) { arrived = true; });
    QTRY_VERIFY(begun);
    job.cancel();
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(20);
    QVERIFY(!arrived);
    QVERIFY(!job.isRunning());
}

void TestLatestJob::cancelWithoutWork()
{
    LatestJob<int> job(nullptr);
    QSignalSpy finished(&job, &Job::finished);
    job.cancel();
    QVERIFY(!job.isRunning());
    QCOMPARE(finished.count(), 0);
}

void TestLatestJob::startAfterCancel()
{
    LatestJob<int> job(nullptr);
    std::atomic<bool> begun = false;
    int result = 0;
    job.start([&](const KeepGoing& keepGoing) { return untilStopped(keepGoing, begun); },
              [&](int value) { result = value; });
    job.cancel();
    job.start([](const KeepGoing&) { return 3; }, [&](int value) { result = value; });
    QTRY_COMPARE(result, 3);
}

void TestLatestJob::destructionWaits()
{
    std::atomic<bool> begun = false, ended = false;
    bool arrived = false;
    {
        LatestJob<int> job(nullptr);
        job.start(
            [&](const KeepGoing& keepGoing) {
                const int result = untilStopped(keepGoing, begun);
                std::this_thread::sleep_for(std::chrono::milliseconds(30));
                ended = true;
                return result;
            },
            [&](int) { arrived = true; });
        QTRY_VERIFY(begun);
    }
    QVERIFY(ended);
    QTest::qWait(20);
    QVERIFY(!arrived);
}

// A request that a newer one replaced may still be at work in what its owner holds.
void TestLatestJob::destructionWaitsForReplacedWork()
{
    std::atomic<bool> begun = false, ended = false;
    {
        LatestJob<int> job(nullptr);
        job.start(
            [&](const KeepGoing& keepGoing) {
                const int result = untilStopped(keepGoing, begun);
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                ended = true;
                return result;
            },
            [](int) {});
        QTRY_VERIFY(begun);
        bool second = false;
        job.start([](const KeepGoing&) { return 2; }, [&](int) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!ended);
    }
    QVERIFY(ended);
}

void TestLatestJob::resultMayStartAnother()
{
    LatestJob<int> job(nullptr);
    int result = 0;
    job.start(
        [](const KeepGoing&) { return 1; },
        [&](int) { job.start([](const KeepGoing&) { return 2; }, [&](int value) { result = value; }); });
    QTRY_COMPARE(result, 2);
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latest_job.moc"
