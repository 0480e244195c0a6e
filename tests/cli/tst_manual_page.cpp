// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page names the subcommands that the program has, no more and no fewer.
#include <QtTest>

#include <QProcess>
#include <QRegularExpression>
#include <QSet>

namespace {

QSet<QString> wordsOf(const QString& text, const QString& pattern)
{
    QSet<QString> words;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        words += it.next().captured(1);
    return words;
}

QString said(const QSet<QString>& words)
{
    QStringList list(words.begin(), words.end());
    list.sort();
    return list.join(u' ');
}

} // namespace

class TestManualPage : public QObject {
    Q_OBJECT

private slots:
    void namesTheSubcommands();
};

void TestManualPage::namesTheSubcommands()
{
    QProcess program;
    program.start(qEnvironmentVariable("CW_BINARY"), {"--help"});
    QVERIFY2(program.waitForFinished(),
             "counterwatt did not start; run the test by ctest, which sets CW_BINARY");
    QCOMPARE(program.exitCode(), 0);
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    const QSet<QString> inProgram = wordsOf(help.mid(help.indexOf("Subcommands:")), "^  ([a-z-]+)  ");

    QFile file(QStringLiteral(CW_SOURCE_DIR "/installer/counterwatt.1.in"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const auto begin = page.indexOf(".SH COMMANDS");
    const QString commands = page.mid(begin, page.indexOf(".SH OPTIONS") - begin);
    const QSet<QString> onPage = wordsOf(commands, "^\\.BI? ([a-z-]+)");

    QVERIFY(inProgram.size() >= 6);
    QCOMPARE(said(onPage), said(inProgram));

    // Each begins an entry of its own; else it runs on in the text of the one before.
    const QStringList lines = commands.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (lines[i].contains(QRegularExpression("^\\.BI? [a-z]")))
            QVERIFY2(lines[i - 1] == ".TP", qPrintable(lines[i]));
}

QTEST_GUILESS_MAIN(TestManualPage)

#include "tst_manual_page.moc"
