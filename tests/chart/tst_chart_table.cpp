// SPDX-License-Identifier: GPL-3.0-or-later
// Tables read back to the same names and, bit for bit, to the same numbers, and no text leaves its cell.

#include "app/chart/chart_table.h"
#include "app/chart/text_clean.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/hard_texts.h"
#include "tests/chart/sample_charts.h"

#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"

#include <QtTest>

#include <QXmlStreamReader>

#include <limits>

using namespace cw::chart;
using cw::tests::readCsv;

namespace {

QList<QStringList> csvOf(const AnyChart& chart)
{
    return readCsv(tableCsv(chartTable(chart)));
}

QString htmlOf(const AnyChart& chart)
{
    return QString::fromStdString(tableHtml(chartTable(chart), textsOf(chart)));
}

// The cells of an HTML table, which is written so that it is XML too; empty where it is not.
QList<QStringList> readHtml(const QString& html)
{
    QXmlStreamReader reader(html);
    QList<QStringList> lines;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"tr")
            lines.append(QStringList());
        else if (reader.isStartElement() && (reader.name() == u"td" || reader.name() == u"th"))
            lines.last().append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QList<QStringList>() : lines;
}

} // namespace

class TestChartTable : public QObject {
    Q_OBJECT

private slots:
    void numbersReadBackExactly()
    {
        CompareChart chart = sample::ranges();
        chart.panels[0].cells[0].value = 0.1 + 0.2;
        chart.panels[0].cells[1].value = 1.0 / 3.0 * 1e-12;
        chart.panels[0].cells[2].value = 1.7976931348623157e308;
        const QList<QStringList> lines = csvOf(chart);
        QCOMPARE(lines.size(), 1 + 6 * 4);
        for (std::size_t row = 0; row < 6; ++row) {
            for (std::size_t panel = 0; panel < 4; ++panel) {
                const QStringList& line = lines.at(static_cast<qsizetype>(1 + row * 4 + panel));
                const Cell& cell = chart.panels[panel].cells[row];
                QCOMPARE(line.at(0), QString::fromStdString(chart.rows[row].name));
                QCOMPARE(line.at(1), QString::fromStdString(chart.panels[panel].title));
                QCOMPARE(line.at(2), QString::fromStdString(chart.panels[panel].unit));
                QVERIFY(line.at(3).toDouble() == *cell.value);
                QVERIFY(line.at(4).toDouble() == *cell.low);
                QVERIFY(line.at(5).toDouble() == *cell.high);
                QCOMPARE(line.last(), QString::fromStdString(chart.source));
            }
        }
    }

    void segmentsHaveColumns()
    {
        const CompareChart chart = sample::stacked();
        const QList<QStringList> lines = csvOf(chart);
        QCOMPARE(lines.at(0).mid(6, 4), (QStringList{"Accelerators", "Host", "Idle", "Overhead"}));
        QVERIFY(lines.at(1).at(6).toDouble() == chart.panels[0].cells[0].segments[0]);
    }

    void unknownIsEmptyNotZero()
    {
        CompareChart chart = sample::bars(1);
        chart.panels[0].cells[0] = {{}, {}, {}, {}, "not known"};
        chart.panels[1].cells[0] = {std::numeric_limits<double>::infinity(), {}, {}, {}, "not known"};
        const QList<QStringList> lines = csvOf(chart);
        QCOMPARE(lines.at(1).at(3), QString());
        QCOMPARE(lines.at(1).at(6), QStringLiteral("not known"));
        QCOMPARE(lines.at(2).at(3), QString());
    }

    void textsAreQuoted()
    {
        CompareChart chart = sample::bars(1);
        chart.rows[0].name = "a, \"b\"\nc";
        const QList<QStringList> lines = csvOf(chart);
        QCOMPARE(lines.at(1).at(0), QStringLiteral("a, \"b\" c"));
        QCOMPARE(lines.at(1).size(), lines.at(0).size());
    }

    void aNameIsNeverAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "\t=1", "\r=1", "\r\n@A1",
              "  -A1", "＝1+1", "＠SUM(A1)", "＋A1", "\u200B=1", "\u202E=1"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aNameIsNeverAFormula()
    {
        QFETCH(QString, name);
        CompareChart chart = sample::bars(1);
        chart.rows[0].name = name.toStdString();
        const QString shown = QLatin1Char('\'') + QString::fromStdString(cleanText(name.toStdString()));
        QCOMPARE(csvOf(chart).at(1).at(0), shown);
        const QString tsv = QString::fromStdString(tableTsv(chartTable(chart)));
        QVERIFY(tsv.split("\r\n").at(1).startsWith(shown.left(3))
                || tsv.split("\r\n").at(1).startsWith('"' + shown.left(3)));
        if (name != u"+1" && name != u"-1")
            QCOMPARE(readHtml(htmlOf(chart)).at(1).at(0), shown);
    }

    void wideSpacesHideNoFormula()
    {
        QCOMPARE(cellText("\u3000=1"), std::string("'\u3000=1"));
        QCOMPARE(cellText("\u00A0\u2003@A1"), std::string("'\u00A0\u2003@A1"));
        QCOMPARE(cellText("a=1"), std::string("a=1"));
        QCOMPARE(cellText("−19"), std::string("−19"));
    }

    void signedNumbersStayAsTheyAreInHtml()
    {
        CompareChart chart = sample::bars(1);
        for (const auto& [name, shown] : std::vector<std::pair<std::string, QString>>{
                 {"+240", "+240"}, {"-19 %", "-19 %"}, {"-", "'-"}, {"+A1", "'+A1"}, {"-1+2", "'-1+2"}}) {
            chart.rows[0].name = name;
            QCOMPARE(readHtml(htmlOf(chart)).at(1).at(0), shown);
        }
    }

    void tabsSeparate()
    {
        CompareChart chart = sample::bars(2);
        chart.rows[0].name = "a\tb \"c\"";
        const QStringList lines = QString::fromStdString(tableTsv(chartTable(chart))).split("\r\n");
        QCOMPARE(lines.size(), 1 + 2 * 4 + 1);
        const QStringList cells = lines.at(1).split('\t');
        QCOMPARE(cells.size(), csvOf(chart).at(0).size());
        QCOMPARE(cells.at(0), QStringLiteral("\"a b \"\"c\"\"\""));
        QVERIFY(cells.at(3).toDouble() == *chart.panels[0].cells[0].value);
    }

    void htmlSaysWhatStandsWhere()
    {
        for (const bool chinese : {false, true}) {
            for (const auto& kind : sample::everyKind(chinese)) {
                const QString html = htmlOf(kind.chart);
                const ChartTable table = chartTable(kind.chart);
                const auto lines = readHtml(html);
                QVERIFY2(lines.size() == static_cast<qsizetype>(table.rows.size()) + 2, kind.name.c_str());
                QVERIFY(html.startsWith(chinese ? "<table lang=\"zh-CN\">" : "<table lang=\"en\">"));
                QCOMPARE(html.count("<th scope=\"col\">"), static_cast<qsizetype>(table.headings.size()));
                QCOMPARE(html.count("<th scope=\"row\">"), static_cast<qsizetype>(table.rows.size()));
                const ChartTexts texts = textsOf(kind.chart);
                QVERIFY(html.contains(
                    "<caption><p>"
                    + QString::fromStdString(texts.headline).toHtmlEscaped().replace("'", "&#39;")));
                QVERIFY(lines.last().first().endsWith(QString::fromStdString(texts.source)));
                for (const QString& heading : lines.first())
                    QVERIFY2(chinese != (heading.at(0).unicode() < 0x80) || heading.startsWith("PUE"),
                             qPrintable(heading));
            }
        }
    }

    void htmlHasEveryNumber()
    {
        const ChartTable table = chartTable(sample::lines(false));
        const auto lines = readHtml(htmlOf(sample::lines(false)));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto value = std::get<std::optional<double>>(table.rows[row][6]);
            QVERIFY(lines.at(static_cast<qsizetype>(row) + 1).at(6).toDouble() == *value);
        }
    }

    void noTextLeavesItsCell_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto& [name, text] : sample::hardTexts())
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(text);
    }
    void noTextLeavesItsCell()
    {
        QFETCH(QByteArray, text);
        const std::string hard = text.toStdString();
        for (const auto& kind : sample::everyKind(false)) {
            const AnyChart chart = sample::withTexts(sample::withNames(kind.chart, hard), hard);
            const ChartTable table = chartTable(chart);
            if (table.rows.size() > 100)
                continue; // curves repeat their names: slow to read, and nothing new
            const auto lines = csvOf(chart);
            QCOMPARE(lines.size(), static_cast<qsizetype>(table.rows.size()) + 1);
            for (const QStringList& line : lines)
                QCOMPARE(line.size(), static_cast<qsizetype>(table.headings.size()) + 1);
            QCOMPARE(lines.at(1).last(), QString::fromStdString(cleanText(hard, 20000)));
            const QString html = htmlOf(chart);
            QCOMPARE(readHtml(html).size(), static_cast<qsizetype>(table.rows.size()) + 2);
            QVERIFY(!html.contains("<script") && !html.contains(QChar(0x202E))
                    && !html.contains(QChar(0x1B)));
        }
    }

    void brokenUtf8BecomesText()
    {
        CompareChart chart = sample::bars(1);
        chart.rows[0].name = "a\xFF\xC3(";
        for (const std::string& out : {tableCsv(chartTable(chart)), tableTsv(chartTable(chart)),
                                       tableHtml(chartTable(chart), textsOf(chart))})
            QVERIFY(QString::fromStdString(out).toStdString() == out);
    }

    void noRowsIsAHeadOnly() { QCOMPARE(csvOf(sample::empty()).size(), 1); }
};

QTEST_APPLESS_MAIN(TestChartTable)
#include "tst_chart_table.moc"
