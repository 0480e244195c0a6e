// SPDX-License-Identifier: GPL-3.0-or-later
// What the other tests of this folder lean on: a program that is missing, hangs or fails is never taken for a success.
#include "tests/interop/ask.h"

using namespace cw::test;

class TestAsk : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatAProgramSays()
    {
        const Answer answer = ask("sh", {"-c", "pwd; echo wrong >&2; exit 3"}, "/");
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.out, QString("/\n"));
        QCOMPARE(answer.err, QString("wrong\n"));
    }

    void aProgramThatHangsIsEnded()
    {
        const Answer answer = ask("sh", {"-c", "echo begun; exec sleep 60"}, {}, 500);
        QCOMPARE(answer.code, -1);
        QCOMPARE(answer.out, QString("begun\n"));
        QVERIFY(answer.err.contains("did not end"));
    }

    void aCrashIsNoSuccess() { QCOMPARE(ask("sh", {"-c", "kill -9 $$"}).code, -1); }

    void aMissingProgramIsNoSuccess()
    {
        QCOMPARE(ask("counterwatt-no-such-program", {}).code, -1);
        QVERIFY(!isThere("counterwatt-no-such-program"));
        QVERIFY(!isThere("npm:counterwatt-no-such-package"));
        QVERIFY(isThere("sh"));
    }

    void whatIsMissingFailsWhereItIsAskedFor()
    {
        const QByteArray before = qgetenv("CW_INTEROP");
        qunsetenv("CW_INTEROP");
        QVERIFY(!missingFails());
        qputenv("CW_INTEROP", "1");
        QVERIFY(missingFails());
        before.isNull() ? qunsetenv("CW_INTEROP") : qputenv("CW_INTEROP", before);
    }
};

QTEST_GUILESS_MAIN(TestAsk)

#include "tst_ask.moc"
