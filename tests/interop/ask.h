// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of other programs. One that is missing skips a test, and fails it where CW_INTEROP=1 says that all are there
// (`./dev test --interop`).
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QtTest>

namespace cw::test {

struct Answer {
    int code = -1; // also where the program did not start, crashed or took too long
    QString out;
    QString err;

    [[nodiscard]] QString text() const { return out + err; }
};

// A program that takes longer is ended.
inline Answer ask(const QString& program, const QStringList& arguments, const QString& folder = {},
                  int mostMs = 110'000)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(mostMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    Answer answer{ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                  QString::fromUtf8(process.readAllStandardOutput()),
                  QString::fromUtf8(process.readAllStandardError())};
    if (!ended)
        answer.err += QStringLiteral("%1 did not end: %2\n").arg(program, process.errorString());
    return answer;
}

inline QString nodeFolder()
{
    return QStringLiteral(CW_SOURCE_DIR "/tests/interop/node");
}

inline bool isThere(const QString& name)
{
    if (name.startsWith(QLatin1String("npm:")))
        return QFileInfo::exists(nodeFolder() + QStringLiteral("/node_modules/") + name.mid(4));
    return !QStandardPaths::findExecutable(name).isEmpty();
}

inline bool missingFails()
{
    return qEnvironmentVariable("CW_INTEROP") == QLatin1String("1");
}

// Ends the test: skipped, or failed. Called by needProgram only.
inline void missProgram(const QString& name)
{
    const QString reason = name.startsWith(QLatin1String("npm:"))
        ? QStringLiteral("the package %1 is not installed: npm ci in tests/interop/node").arg(name.mid(4))
        : name + QStringLiteral(" is not installed");
    if (missingFails())
        QFAIL(qPrintable(reason));
    QSKIP(qPrintable(reason));
}

} // namespace cw::test

// A macro, because only the test itself can return. "npm:ajv" is a package of tests/interop/node.
#define needProgram(name)                                                                                    \
    do {                                                                                                     \
        if (!cw::test::isThere(QString(name)))                                                               \
            return cw::test::missProgram(QString(name));                                                     \
    } while (false)
