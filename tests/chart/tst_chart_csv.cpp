// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reads back to the same names and, bit for bit, to the same numbers.

#include "app/chart/chart_csv.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/sample_charts.h"

#include <QtTest>

#include <limits>

using namespace cw::chart;
using cw::tests::readCsv;

class TestChartCsv : public QObject {
    Q_OBJECT

private slots:
    void numbersReadBackExactly()
    {
        CompareChart chart = sample::ranges();
        chart.panels[0].cells[0].value = 0.1 + 0.2;
        chart.panels[0].cells[1].value = 1.0 / 3.0 * 1e-12;
        chart.panels[0].cells[2].value = 1.7976931348623157e308;
        const QList<QStringList> lines = readCsv(writeCsv(chart));
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
        const QList<QStringList> lines = readCsv(writeCsv(chart));
        QCOMPARE(lines.at(0).mid(6, 4), (QStringList{"Accelerators", "Host", "Idle", "Overhead"}));
        QVERIFY(lines.at(1).at(6).toDouble() == chart.panels[0].cells[0].segments[0]);
    }

    void unknownIsEmptyNotZero()
    {
        CompareChart chart = sample::bars(1);
        chart.panels[0].cells[0] = {{}, {}, {}, {}, "not known"};
        chart.panels[1].cells[0] = {std::numeric_limits<double>::infinity(), {}, {}, {}, "not known"};
        const QList<QStringList> lines = readCsv(writeCsv(chart));
        QCOMPARE(lines.at(1).at(3), QString());
        QCOMPARE(lines.at(1).at(6), QStringLiteral("not known"));
        QCOMPARE(lines.at(2).at(3), QString());
    }

    void textsAreQuoted()
    {
        CompareChart chart = sample::bars(1);
        chart.rows[0].name = "a, \"b\"\nc";
        const QList<QStringList> lines = readCsv(writeCsv(chart));
        QCOMPARE(lines.at(1).at(0), QStringLiteral("a, \"b\" c"));
        QCOMPARE(lines.at(1).size(), lines.at(0).size());
    }

    void aNameIsNeverAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "\t=1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aNameIsNeverAFormula()
    {
        QFETCH(QString, name);
        CompareChart chart = sample::bars(1);
        chart.rows[0].name = name.toStdString();
        QCOMPARE(readCsv(writeCsv(chart)).at(1).at(0), QLatin1Char('\'') + name.trimmed());
    }

    void noRowsIsAHeadOnly() { QCOMPARE(readCsv(writeCsv(sample::empty())).size(), 1); }
};

QTEST_APPLESS_MAIN(TestChartCsv)
#include "tst_chart_csv.moc"
