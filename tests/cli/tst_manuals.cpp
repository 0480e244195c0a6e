// SPDX-License-Identifier: GPL-3.0-or-later
// What README.md and docs/ say is so: every example runs, every method and result is described.
#include "app/engine/parameter/method_table.h"
#include "app/engine/scenario/metric.h"
#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <QtTest>

class TestManuals : public QObject {
    Q_OBJECT

private slots:
    void examplesRun_data();
    void examplesRun();
    void everyMethodIsDescribed();
    void everyResultIsDescribed();

private:
    QTemporaryDir m_folder;
};

namespace {

QString textOf(const char* file)
{
    QFile source(QStringLiteral(CW_SOURCE_DIR "/") + QLatin1String(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s is missing", file);
    return QString::fromUtf8(source.readAll());
}

// The indented lines that call the program, without those that hold placeholders or files of the reader.
QStringList examplesOf(const char* file)
{
    const QString call = QStringLiteral("    counterwatt ");
    QStringList examples;
    for (const QString& line : textOf(file).split(u'\n')) {
        if (!line.startsWith(call))
            continue;
        bool isExample = true;
        for (const char* placeholder :
             {"KIND", "FILE", "BUNDLE", "my.cwatt", "case.txt", "article.txt", "claims.csv", "…"})
            isExample = isExample && !line.contains(QString::fromUtf8(placeholder));
        if (isExample)
            examples << line.mid(call.size()).section(QStringLiteral("  "), 0, 0);
    }
    return examples;
}

} // namespace

void TestManuals::examplesRun_data()
{
    QTest::addColumn<QString>("example");
    for (const char* file : {"README.md", "docs/cli.md"}) {
        const QStringList examples = examplesOf(file);
        QVERIFY2(examples.size() >= 8, file);
        for (const QString& example : examples)
            QTest::newRow(qPrintable(QLatin1String(file) + QStringLiteral(": ") + example)) << example;
    }
}

void TestManuals::examplesRun()
{
    QFETCH(QString, example);
    const program::Call result =
        program::callWith(QProcess::splitCommand(example), {},
                          [this](QProcess& process) { process.setWorkingDirectory(m_folder.path()); });
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    const qsizetype to = example.indexOf(QStringLiteral("--to "));
    if (to >= 0)
        QVERIFY(QFileInfo(m_folder.filePath(example.mid(to + 5).section(u' ', 0, 0))).size() > 0);
    else
        QVERIFY(result.out.size() > 20);
}

void TestManuals::everyMethodIsDescribed()
{
    const QString manual = textOf("docs/methods.md");
    for (const cw::MethodRow& row : cw::methodTable()) {
        QVERIFY2(manual.contains(QStringLiteral("`%1`").arg(QLatin1String(row.id))), row.id);
        QVERIFY2(manual.contains(QLatin1String(row.source)), row.source);
    }
}

void TestManuals::everyResultIsDescribed()
{
    const QString manual = textOf("docs/methods.md");
    for (const cw::MetricRow& row : cw::metricTable()) {
        QVERIFY2(manual.contains(QStringLiteral("`%1`").arg(QLatin1String(row.key))), row.key);
        // docs/cli.md lists them as "`power.mean`, `.peak`"
        const QString last = QString::fromLatin1(row.key).section(u'.', 1);
        QVERIFY2(textOf("docs/cli.md").contains(u'.' + last + u'`'), row.key);
    }
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
