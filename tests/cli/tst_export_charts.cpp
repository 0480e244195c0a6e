// SPDX-License-Identifier: GPL-3.0-or-later
// `export` of every chart in every format through the real program, without a display.
#include "tests/cli/program.h"
#include "tests/cli/ranged_document.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using program::Call;
using program::call;

class TestExportCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyChartInEveryFormat_data();
    void everyChartInEveryFormat();
    void chartOfGivenInputs();
    void waterfallStartsAtTheBaseline();
    void numbersOfTheData();
    void severalFilesOfAPurpose();
    void dashboardAndClaim();
    void badInput_data();
    void badInput();

private:
    [[nodiscard]] QStringList exported(const char* chart, const QString& target) const
    {
        return {"export",     m_folder.filePath("ranged.cwatt"),
                "--chart",    QString::fromLatin1(chart),
                "--to",       target,
                "--per",      "day",
                "--language", "en"};
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All text of a well-formed SVG; empty for another one.
QString svgText(const QString& path)
{
    QXmlStreamReader xml(contentsOf(path));
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    return xml.hasError() ? QString() : text;
}

} // namespace

void TestExportCharts::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeDocument(m_folder.filePath("ranged.cwatt"), program::rangedDocument()).ok());
}

void TestExportCharts::everyChartInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words"); // that the picture says
    const QStringList line{"--input", "site.pue=1..2"};
    QTest::newRow("compare") << QByteArray("compare") << QStringList{} << "Base · baseline";
    QTest::newRow("distribution") << QByteArray("distribution") << QStringList{} << "Wider";
    QTest::newRow("exceedance") << QByteArray("exceedance") << QStringList{} << "75 %";
    QTest::newRow("tornado") << QByteArray("tornado") << QStringList{"--scenario", "Wider"} << "Elasticity";
    QTest::newRow("tornado of a difference")
        << QByteArray("tornado") << QStringList{"--scenario", "Shared", "--minus", "Wider"}
        << "Shared less Wider";
    QTest::newRow("shares") << QByteArray("shares") << QStringList{"--scenario", "Wider"}
                            << "Share of the variance";
    QTest::newRow("waterfall") << QByteArray("waterfall")
                               << QStringList{"--scenario", "Wider", "--minus", "Shared"} << "Shapley";
    QTest::newRow("methods") << QByteArray("methods") << QStringList{"--scenario", "Base"}
                             << "Without a value: ";
    QTest::newRow("line") << QByteArray("line") << line + QStringList{"--points", "5"} << "Shared";
    QTest::newRow("map") << QByteArray("map")
                         << line + QStringList{"--second", "inference.whPerQuery=1..3 Wh", "--points", "5"}
                         << "Base";
}

void TestExportCharts::everyChartInEveryFormat()
{
    QFETCH(QByteArray, chart);
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const auto target = [&](const char* ending) { return m_folder.filePath(chart + '.' + ending); };
    for (const char* ending : {"svg", "png", "pdf", "csv"}) {
        const Call result = call(exported(chart.constData(), target(ending)) + options);
        QVERIFY2(result.code == 0, qPrintable(result.err));
        QCOMPARE(result.err, QString());
        QVERIFY(result.out.isEmpty());
    }
    QVERIFY2(svgText(target("svg")).contains(words), qPrintable(svgText(target("svg"))));
    QCOMPARE(QImage(target("png")).width(), 2000);
    QVERIFY(contentsOf(target("pdf")).startsWith("%PDF-"));
    QVERIFY(contentsOf(target("csv")).count('\n') >= 2);
}

void TestExportCharts::chartOfGivenInputs()
{
    const QString target = m_folder.filePath("given.svg");
    const Call result = call({"export", "--chart", "tornado", "--set", "inference.whPerQuery=2..4 Wh",
                              "--name", "My service", "--to", target, "--language", "en"});
    QCOMPARE(result.code, 0);
    QVERIFY(svgText(target).contains("My service"));
}

void TestExportCharts::waterfallStartsAtTheBaseline()
{
    const QString target = m_folder.filePath("baseline.svg");
    QCOMPARE(call(exported("waterfall", target) + QStringList{"--scenario", "Wider"}).code, 0);
    const QString text = svgText(target);
    QVERIFY2(text.contains("from Base to Wider"), qPrintable(text));
    QVERIFY2(text.contains("medians of the draws"), qPrintable(text)); // the bars are single values
}

void TestExportCharts::numbersOfTheData()
{
    const QString target = m_folder.filePath("numbers.csv");
    QCOMPARE(call(exported("line", target)
                  + QStringList{"--input", "site.pue=1..2", "--points", "2", "--scenario", "Wider"})
                 .code,
             0);
    QVERIFY2(contentsOf(target).contains("Wider,"), contentsOf(target).constData());
}

void TestExportCharts::severalFilesOfAPurpose()
{
    const QStringList targets{m_folder.filePath("a.png"), m_folder.filePath("a.json"),
                              m_folder.filePath("a.xlsx")};
    const Call result = call(exported("compare", targets[0])
                             + QStringList{"--to", targets[1], "--to", targets[2], "--purpose", "slide",
                                           "--scale", "1", "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QCOMPARE(QImage(targets[0]).size(), QSize(960, 540));
    QVERIFY(contentsOf(targets[1]).contains("vega-lite"));
    QVERIFY(contentsOf(targets[2]).startsWith("PK"));
    for (const QString& target : targets)
        QVERIFY(result.out.contains(target.toUtf8()));
}

void TestExportCharts::dashboardAndClaim()
{
    const QString target = m_folder.filePath("dashboard.svg");
    QCOMPARE(call(exported("dashboard", target)).code, 0);
    QVERIFY2(svgText(target).contains("Shapley"), qPrintable(svgText(target)));
    QCOMPARE(svgText(target).count("Sources: "), 1);
    const QString claim = m_folder.filePath("claim.svg");
    QCOMPARE(call(exported("claim", claim) + QStringList{"--claim", "cyd-2024-c001"}).code, 0);
    QVERIFY2(svgText(claim).contains("In its source"), qPrintable(svgText(claim)));
}

void TestExportCharts::badInput_data()
{
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const QStringList line{"--input", "site.pue=1..2"};
    QTest::newRow("no such chart") << QByteArray("pie") << QStringList{} << 2 << "pie";
    QTest::newRow("line of what") << QByteArray("line") << QStringList{} << 2 << "--input";
    QTest::newRow("map of what") << QByteArray("map") << line << 2 << "--second";
    QTest::newRow("map of an input that is not read")
        << QByteArray("map") << line + QStringList{"--second", "site.gridFactor=10..800"} << 3
        << "Grid carbon intensity";
    QTest::newRow("line of two") << QByteArray("line") << line + QStringList{"--second", "site.wue=1..2"} << 2
                                 << "--second";
    QTest::newRow("nobody") << QByteArray("tornado") << QStringList{"--scenario", "Nobody"} << 3 << "Nobody";
    QTest::newRow("same twice") << QByteArray("waterfall") << QStringList{"--scenario", "Base"} << 3
                                << "different";
    QTest::newRow("without ranges") << QByteArray("tornado")
                                    << QStringList{"--scenario", "Wider", "--metric", "electricity.host"} << 3
                                    << "not known";
    QTest::newRow("no draws") << QByteArray("distribution") << QStringList{"--draws", "0"} << 3 << "--draws";
    QTest::newRow("format") << QByteArray("shares") << QStringList{"--to", "x.bmp"} << 3 << "bmp";
    QTest::newRow("width of a slide")
        << QByteArray("shares") << QStringList{"--purpose", "slide", "--width", "900"} << 2 << "--width";
    QTest::newRow("no such purpose") << QByteArray("shares") << QStringList{"--purpose", "poster"} << 2
                                     << "poster";
    QTest::newRow("claim without its id") << QByteArray("claim") << QStringList{} << 2 << "--claim";
    QTest::newRow("no such claim") << QByteArray("claim") << QStringList{"--claim", "nothing"} << 3
                                   << "nothing";
}

void TestExportCharts::badInput()
{
    QFETCH(QByteArray, chart);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QString target = m_folder.filePath("bad.svg");
    const Call result = call(exported(chart.constData(), target) + options);
    QVERIFY2(result.code == code, qPrintable(QString::number(result.code) + result.err));
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY(!QFileInfo::exists(target));
}

QTEST_GUILESS_MAIN(TestExportCharts)
#include "tst_export_charts.moc"
