// SPDX-License-Identifier: GPL-3.0-or-later
// Calls the real program (environment CW_BINARY, set by ctest) the way a shell does.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <cmath>

namespace program {

struct Call {
    int code = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// `setup` may change the process before it starts (standard input, output file, environment).
template <class Setup>
Call callWith(const QStringList& arguments, const QByteArray& input, Setup setup)
{
    QProcess process;
    process.setProgram(qEnvironmentVariable("CW_BINARY"));
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name)); // as on a server
    process.setProcessEnvironment(environment);
    setup(process);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    constexpr int kMostMs = 60000;
    Call call;
    if (process.waitForFinished(kMostMs) && process.exitStatus() == QProcess::NormalExit)
        call.code = process.exitCode();
    call.out = process.readAllStandardOutput();
    call.err = QString::fromUtf8(process.readAllStandardError());
    return call;
}

inline Call call(const QStringList& arguments, const QByteArray& input = {})
{
    return callWith(arguments, input, [](QProcess&) {});
}

// The point of one result of the n-th scenario of an outcome; NaN where it is null or not there.
inline double point(const Call& call, const QString& metric, const QString& workload, int scenario = 0)
{
    const QJsonArray scenarios = call.json().object()["scenarios"].toArray();
    for (const QJsonValue& result : scenarios.at(scenario)["results"].toArray())
        if (result["metric"].toString() == metric && result["workload"].toString() == workload)
            return result["point"].toDouble(std::nan(""));
    return std::nan("");
}

} // namespace program
