// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the newer kinds as tables: all of them, exact, in columns with headings.

#include "app/chart/chart_table.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"

#include <QtTest>

#include <limits>

using namespace cw::chart;
using cw::tests::readCsv;

namespace {

QList<QStringList> csvOf(const AnyChart& chart)
{
    return readCsv(tableCsv(chartTable(chart)));
}

// The fields of the n-th line below the headings, by heading.
QString field(const QList<QStringList>& lines, qsizetype line, const char* heading)
{
    return lines.at(line + 1).value(lines.at(0).indexOf(QLatin1String(heading)),
                                    QStringLiteral("no such column"));
}

} // namespace

class TestChartTableKinds : public QObject {
    Q_OBJECT

private slots:
    void everyLineHasEveryColumn()
    {
        for (const bool chinese : {false, true}) {
            for (const auto& kind : sample::everyKind(chinese)) {
                const auto lines = csvOf(sample::withNames(kind.chart, "a, \"b\"\r\nc"));
                QVERIFY2(lines.size() > 1, kind.name.c_str());
                for (const QStringList& line : lines) {
                    QCOMPARE(line.size(), lines.at(0).size());
                    QVERIFY(!line.contains(QStringLiteral("nan")) && !line.contains(QStringLiteral("inf")));
                }
                QCOMPARE(lines.at(0).last(), QStringLiteral("source"));
                QCOMPARE(lines.at(1).last(), QString::fromStdString(textsOf(kind.chart).source));
            }
        }
    }

    void namesAreNoFormulas()
    {
        for (const auto& kind : sample::everyKind(false)) {
            if (std::holds_alternative<HeatMap>(kind.chart))
                continue; // its lines are cells, which have no names
            const auto lines = csvOf(sample::withNames(kind.chart, "=1+1"));
            const auto named = std::count_if(lines.begin(), lines.end(),
                                             [](const QStringList& line) { return line.at(0) == u"'=1+1"; });
            QVERIFY2(named > 0, kind.name.c_str());
            for (const QStringList& line : lines)
                QVERIFY(line.at(0) != u"=1+1");
        }
    }

    void whatIsNotANumberIsEmpty()
    {
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        const auto lines = csvOf(sample::withValues(sample::methods(false), kNaN));
        QCOMPARE(field(lines, 0, "value"), QString());
        QCOMPARE(field(lines, 0, "low"), QString());
    }

    void distributionHasQuantilesAndCurve()
    {
        const DistributionChart chart = sample::distribution(CurveKind::exceedance, false);
        const auto lines = csvOf(chart);
        QCOMPARE(lines.size(), 1 + 3 * (5 + 121));
        QCOMPARE(field(lines, 0, "what"), QStringLiteral("p5"));
        QVERIFY(field(lines, 0, "value").toDouble() == *chart.series[0].p5);
        QVERIFY(field(lines, 4, "value").toDouble() == *chart.series[0].p95);
        QCOMPARE(field(lines, 5, "what"), QStringLiteral("curve"));
        QVERIFY(field(lines, 65, "value").toDouble() == chart.series[0].x[60]);
        QVERIFY(field(lines, 65, "Chance of more than this").toDouble() == chart.series[0].y[60]);
    }

    void tornadoHasBothEnds()
    {
        const TornadoChart chart = sample::tornado(false);
        const auto lines = csvOf(chart);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(field(lines, 1, "input"), QStringLiteral("Requests a day"));
        QCOMPARE(field(lines, 1, "low input"), QStringLiteral("150 M"));
        QVERIFY(field(lines, 1, "low result").toDouble() == 160.0);
        QVERIFY(field(lines, 1, "base result").toDouble() == 212.0);
        QVERIFY(field(lines, 1, "high result").toDouble() == 265.0);
    }

    void sharesHaveErrors()
    {
        const auto lines = csvOf(sample::shares(false));
        QVERIFY(field(lines, 0, "alone").toDouble() == 61.0);
        QVERIFY(field(lines, 0, "together error").toDouble() == 4.0);
        QVERIFY(field(lines, 3, "alone").toDouble() == -0.4); // as computed, not as drawn
        QCOMPARE(field(lines, 4, "alone"), QString());
    }

    void waterfallHasTheSumSoFar()
    {
        const auto lines = csvOf(sample::waterfall(false));
        QCOMPARE(lines.size(), 1 + 6);
        QCOMPARE(field(lines, 0, "change"), QString());
        QVERIFY(field(lines, 0, "result").toDouble() == 212.0);
        QVERIFY(field(lines, 1, "change").toDouble() == 240.0);
        QVERIFY(field(lines, 2, "result").toDouble() == 490.0);
        QVERIFY(field(lines, 5, "result").toDouble() == 466.0);
        QCOMPARE(field(lines, 1, "label"), QStringLiteral("'+240")); // a spreadsheet would compute it
    }

    void methodsSayWhatTheyLeaveOut()
    {
        const auto lines = csvOf(sample::methods(false));
        QVERIFY(field(lines, 1, "value").toDouble() == 6.8);
        QCOMPARE(field(lines, 0, "chosen"), QStringLiteral("1"));
        QCOMPARE(field(lines, 1, "chosen"), QStringLiteral("0"));
        QCOMPARE(field(lines, 1, "Leaves out"), QStringLiteral("input tokens"));
        QCOMPARE(field(lines, 3, "value"), QString());
    }

    void linesHaveEveryPoint()
    {
        const LineChart chart = sample::lines(false);
        const auto lines = csvOf(chart);
        QCOMPARE(lines.size(), 1 + 3 * 41);
        QVERIFY(field(lines, 43, "input value").toDouble() == chart.series[1].x[2]);
        QVERIFY(field(lines, 43, "value").toDouble() == chart.series[1].middle[2]);
        QVERIFY(field(lines, 43, "high").toDouble() == chart.series[1].high[2]);
    }

    void heatMapsHaveEveryCell()
    {
        const HeatMap chart = sample::heat(false, 5, 4);
        const auto lines = csvOf(chart);
        QCOMPARE(lines.size(), 1 + 20);
        QVERIFY(field(lines, 7, "x").toDouble() == chart.xs[2]);
        QVERIFY(field(lines, 7, "y").toDouble() == chart.ys[1]);
        QVERIFY(field(lines, 7, "value").toDouble() == *chart.values[7]);
        QCOMPARE(field(lines, 19, "value"), QString()); // no answer there
    }

    void aHalfFilledChartIsHarmless()
    {
        HeatMap heat;
        heat.values = {1.0, 2.0};
        QCOMPARE(csvOf(heat).size(), 1);
        heat.xs = {1.0};
        QCOMPARE(csvOf(heat).size(), 3);
        DistributionChart distribution;
        distribution.series.push_back({"a", 0, {1.0, 2.0}, {0.5}, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(csvOf(distribution).size(), 1 + 5 + 2);
    }
};

QTEST_APPLESS_MAIN(TestChartTableKinds)
#include "tst_chart_table_kinds.moc"
