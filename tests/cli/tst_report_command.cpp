// SPDX-License-Identifier: GPL-3.0-or-later
// `report` through the real program, without a display.
#include "tests/cli/program.h"

#include "app/document/document.h"

#include <QTemporaryDir>
#include <QtTest>

using program::call;

class TestReportCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QByteArray contentsOf(const char* name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void severalFilesAtOnce()
    {
        const auto answer = call({"report", "--sample", "--to", m_folder.filePath("a.html"), "--to",
                                  m_folder.filePath("a.pdf"), "--title", "My <title>", "--author", "Me",
                                  "--json", "--language", "en"});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.err, QString());
        const QJsonArray written = answer.json().array();
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[0]["format"].toString(), QStringLiteral("html"));
        QCOMPARE(written[0]["bytes"].toInteger(), contentsOf("a.html").size());
        QVERIFY(contentsOf("a.html").contains("<h1>My &lt;title&gt;</h1>"));
        QVERIFY(contentsOf("a.html").contains("Me · 20"));
        QVERIFY(contentsOf("a.pdf").startsWith("%PDF-"));
    }

    void oneFileIsAnObjectInTheAnswer()
    {
        const auto answer = call({"report", "--sample", "--to", m_folder.filePath("o.HTML"), "--blocks",
                                  "about", "--json", "--language", "en"});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().object()["format"].toString(), QStringLiteral("html"));
        QCOMPARE(answer.json().object()["bytes"].toInteger(), contentsOf("o.HTML").size());
    }

    void allFilesOrNone()
    {
        const auto answer = call({"report", "--sample", "--to", m_folder.filePath("none.html"), "--to",
                                  m_folder.filePath("none.xyz"), "--blocks", "about", "--language", "en"});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("none.xyz"), qPrintable(answer.err));
        QVERIFY(!QFileInfo::exists(m_folder.filePath("none.html")));
    }

    void chosenBlocks()
    {
        const auto answer = call({"report", "--sample", "--to", m_folder.filePath("b.html"), "--blocks",
                                  "about,summary", "--language", "en"});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QByteArray page = contentsOf("b.html");
        QVERIFY(page.indexOf("id=\"about\"") > 0);
        QVERIFY(page.indexOf("id=\"about\"") < page.indexOf("id=\"summary\""));
        QVERIFY(!page.contains("id=\"inputs\""));
    }

    void theTemplateOfTheDocumentCounts()
    {
        cw::DocumentContents contents;
        contents.comparison.title = "T";
        contents.report = {"From the template", "", "Own words", "zh_CN", {"title", "introduction"}};
        const QString file = m_folder.filePath("t.cwatt");
        QVERIFY(cw::writeDocument(file, contents));
        QVERIFY(call({"report", file, "--to", m_folder.filePath("t.html")}).code == 0);
        QVERIFY(contentsOf("t.html").contains("<html lang=\"zh-CN\">"));
        QVERIFY(contentsOf("t.html").contains("From the template"));
        QVERIFY(contentsOf("t.html").contains("Own words"));
        const auto answer = call({"report", file, "--to", m_folder.filePath("t.html"), "--language", "en"});
        QVERIFY(answer.code == 0); // what is said here comes first
        QVERIFY(contentsOf("t.html").contains("<html lang=\"en\">"));
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QString html = m_folder.filePath("no.html");
        QTest::newRow("no target") << QStringList{"report", "--sample"} << 2 << "--to";
        QTest::newRow("no document") << QStringList{"report", "--to", html} << 2 << "--sample";
        QTest::newRow("another ending")
            << QStringList{"report", "--sample", "--to", m_folder.filePath("no.docx")} << 3 << "html, pdf";
        QTest::newRow("unknown block")
            << QStringList{"report", "--sample", "--to", html, "--blocks", "colophon"} << 3 << "summary";
        QTest::newRow("a folder that is not there")
            << QStringList{"report", "--sample", "--to", m_folder.filePath("no/such.html")} << 4
            << "such.html";
        QTest::newRow("no such document")
            << QStringList{"report", m_folder.filePath("none.cwatt"), "--to", html} << 4 << "none.cwatt";
    }
    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        const auto answer = call(arguments + QStringList{"--language", "en"});
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
        QCOMPARE(answer.out, QByteArray());
        QVERIFY(!QFileInfo::exists(m_folder.filePath("no.html")));
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)

#include "tst_report_command.moc"
