// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs say of our reports: html-validate, axe-core and Chromium of the HTML, poppler of the PDF. In both
// languages, and with names that want to break out. Skipped where the programs are missing.
#include "tests/interop/ask.h"
#include "tests/publish/report_input.h"

#include "app/export/picture_writer.h"
#include "app/publish/report/report_model.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestReportInterop : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ReportMaker m_maker;
    ReportMaker m_sample;

    QString pdfText(const char* name)
    {
        return ask("pdftotext", {"-layout", m_folder.filePath(QLatin1String(name)), "-"}).out;
    }

private slots:
    // One of each, written once for all tests.
    void initTestCase()
    {
        QVERIFY(m_maker.catalog);
        m_maker.loaded.contents.claims = {m_maker.claims.front()};
        const auto write = [&](const char* name, const auto& bytes) {
            QVERIFY(bytes);
            QVERIFY(writeFile(m_folder.filePath(QLatin1String(name)), bytes.value()));
        };
        write("en.html", reportHtml(m_maker.input("en")));
        write("zh.html", reportHtml(m_maker.input("zh_CN")));
        write("en.pdf", reportPdf(m_maker.input("en")));
        write("zh.pdf", reportPdf(m_maker.input("zh_CN")));
        m_maker.loaded.contents.report.blocks = {"summary", "sources"}; // no title, few blocks
        write("short.html", reportHtml(m_maker.input("en")));
        m_maker.loaded =
            loadedComparison(hostileContents(sampleContents(*m_maker.catalog), 50), m_maker.catalog.get());
        write("hostile.html", reportHtml(m_maker.input("en")));
        write("hostile.pdf", reportPdf(m_maker.input("en")));
    }

    // html-validate's recommended rules, axe-core on a screen and on a phone, no request, nothing cut in print.
    void theHtmlIsSoundForOthers()
    {
        needProgram("node");
        needProgram("chromium");
        needProgram("npm:axe-core");
        QStringList arguments{nodeFolder() + "/report.mjs"};
        for (const char* name : {"en.html", "zh.html", "short.html", "hostile.html"})
            arguments << m_folder.filePath(QLatin1String(name));
        const Answer answer = ask("node", arguments);
        QVERIFY2(answer.code == 0 && answer.text().isEmpty(), qPrintable(answer.text().left(4000)));
    }

    // The check itself must find what is wrong.
    void aBadPageIsRefused()
    {
        needProgram("node");
        needProgram("chromium");
        const QString bad = m_folder.filePath("bad.html");
        QVERIFY(writeFile(bad,
                          "<!DOCTYPE html><html><head><title>a</title></head><body><img src=\"missing.png\">"
                          "<div style=\"width:3000px\">a</div><h3>a</h3></body></html>"));
        const Answer answer = ask("node", {nodeFolder() + "/report.mjs", bad});
        QCOMPARE(answer.code, 1);
        for (const char* word : {"html-validate", "axe-core", "asks for", "wider than the window"})
            QVERIFY2(answer.text().contains(QLatin1String(word)), word);
    }

    void thePdfCanBeSearched()
    {
        needProgram("pdftotext");
        needProgram("pdffonts");
        const QString text = pdfText("en.pdf");
        for (const char* words :
             {"Six well-known AI loads", "Summary", "Comparison", "GPT-3 training", "GWh per year",
              "How it was computed", "Electricity of the facility", "Sources", "Page 1 of "})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        const Answer fonts = ask("pdffonts", {m_folder.filePath("en.pdf")});
        const QStringList lines = fonts.text().split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines)
            QVERIFY2(line.contains(QRegularExpression("Identity-H +yes ")), qPrintable(line)); // embedded
    }

    // The words before a chart stand on its page.
    void wordsStandWithTheirChart()
    {
        needProgram("pdftotext");
        const auto packed = [](QString text) { return text.remove(QRegularExpression("\\s")); };
        const QStringList pages = packed(pdfText("en.pdf").replace('\f', "<page>")).split("<page>");
        const auto made = report::buildReport(m_sample.input("en"), neverStop);
        QVERIFY(made);
        int charts = 0;
        for (const report::Section& section : made.value().sections)
            for (std::size_t i = 1; i < section.parts.size(); ++i) {
                const auto* words = std::get_if<report::Paragraph>(&section.parts[i - 1]);
                const auto* figure = std::get_if<report::Figure>(&section.parts[i]);
                if (!words || !figure)
                    continue;
                const QString first = packed(words->texts.front().words).left(30);
                // All of it: where a chart is cut, another page holds its beginning too.
                const QString headline =
                    packed(QString::fromStdString(chart::textsOf(figure->chart).headline));
                const bool together = std::any_of(pages.begin(), pages.end(), [&](const QString& page) {
                    return page.contains(first) && page.contains(headline);
                });
                QVERIFY2(together, qPrintable(words->texts.front().words));
                ++charts;
            }
        QVERIFY2(charts >= 5, qPrintable(QString::number(charts)));
    }

    void theChinesePdfCanBeSearched()
    {
        needProgram("pdftotext");
        const QString text = pdfText("zh.pdf");
        for (const QString& words : {QStringLiteral("中位数"), QStringLiteral("每年")})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void theHostilePdfHoldsItsNames()
    {
        needProgram("pdftotext");
        needProgram("pdfinfo");
        QVERIFY(pdfText("hostile.pdf").contains("<script>alert(1)</script>"));
        const Answer info = ask("pdfinfo", {m_folder.filePath("hostile.pdf")});
        QVERIFY2(info.code == 0 && !info.text().contains("rror"), qPrintable(info.text()));
        QVERIFY2(info.text().contains(QRegularExpression("JavaScript: +no")), qPrintable(info.text()));
    }
};

QTEST_MAIN(TestReportInterop)
#include "tst_report_interop.moc"
