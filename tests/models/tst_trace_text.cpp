// SPDX-License-Identifier: GPL-3.0-or-later
// Every node of every explanation has a name and a readable unit.
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "tests/models/tree_walk.h"

#include <QtTest>

#include <QDirIterator>

using namespace cw;
using namespace cw::test;

class TestTraceText : public QObject {
    Q_OBJECT

private slots:
    void everyNodeOfEveryMethodHasAName();
    void everyKeyInTheEngineHasAName();
    void unknownKeyIsFound();
    void everyUnitIsReadable();
    void stepsHaveSigns();
};

void TestTraceText::everyNodeOfEveryMethodHasAName()
{
    int nodes = 0;
    forEachMethod([&](const InputSet& inputs, Workload workload) {
        for (const MetricRow& row : metricTable())
            for (const Per per : {Per::year, Per::run, Per::query, Per::ktoken})
                if (const auto tree = explain(inputs, workload, row.metric, per))
                    walk(*tree, [&](const TraceNode& node) {
                        ++nodes;
                        QVERIFY2(hasTraceLabel(node), node.key.c_str());
                        QVERIFY(!traceLabel(node).isEmpty());
                    });
    });
    QVERIFY(nodes > 10000);
}

// Formulas that no scenario uses yet (physics, growth, equivalents) are found in their source.
void TestTraceText::everyKeyInTheEngineHasAName()
{
    static const QRegularExpression quantity(QStringLiteral("Quantity \\w+\\{\"([^\"]+)\""));
    static const QRegularExpression constant(
        QStringLiteral("\\{[-0-9.e+/ ]+, \"[^\"]*\", \"([^\"]+)\", \"[^\"]*\"\\}"));
    int keys = 0;
    QDirIterator files(QStringLiteral(CW_SOURCE_DIR "/app/engine"), {"*.h", "*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpression& pattern : {quantity, constant})
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                const QString key = match.next().captured(1);
                const TraceNode node{TraceOp::constant, 1.0, key.toStdString(), {}, {}, {}};
                QVERIFY2(hasTraceLabel(node), qPrintable(key + " in " + file.fileName()));
                ++keys;
            }
    }
    QVERIFY(keys > 80);
}

void TestTraceText::unknownKeyIsFound()
{
    QVERIFY(!hasTraceLabel({TraceOp::constant, 1.0, "no-such-key", {}, {}, {}}));
    QVERIFY(!hasTraceLabel({TraceOp::parameter, 1.0, "no.such.input", {}, {}, {}}));
    QCOMPARE(traceLabel({TraceOp::parameter, 1.1, "site.pue", "1", {}, {}}),
             parameterLabel(ParameterId::sitePue));
}

// Conversions keep a unit such as kg/g: their name says what they do. Results must not show a raw unit.
void TestTraceText::everyUnitIsReadable()
{
    forEachMethod([](const InputSet& inputs, Workload workload) {
        for (const MetricRow& row : metricTable())
            if (const auto tree = explain(inputs, workload, row.metric, Per::year))
                walk(*tree, [](const TraceNode& node) {
                    if (node.op == TraceOp::constant || node.unit.empty() || node.unit == "1")
                        return;
                    const QString unit = shownNumber(node.value, node.unit, Language::english).unit;
                    const bool raw = unit == QString::fromStdString(node.unit) && unit.contains('/')
                        && (unit.contains("accelerator") || unit.contains("run") || unit.contains("query")
                            || unit.contains("year"));
                    QVERIFY2(!raw, node.unit.c_str());
                });
    });
    QCOMPARE(shownNumber(254.04e6, "kWh/year", Language::english).number, QStringLiteral("254"));
    QCOMPARE(shownNumber(254.04e6, "kWh/year", Language::english).unit, QStringLiteral("GWh per year"));
    QCOMPARE(shownNumber(254.04e6, "kWh/year", Language::chinese).number, QStringLiteral("2.54"));
    QCOMPARE(shownNumber(0.0029, "kWh/query", Language::english).unit, QStringLiteral("Wh per query"));
    QCOMPARE(shownNumber(1.0, "run/year", Language::english).unit, QStringLiteral("run per year"));
    QCOMPARE(shownNumber(2.0, "run/year", Language::english).unit, QStringLiteral("runs per year"));
    QCOMPARE(shownNumber(3.552e6, "accelerator.h/run", Language::english).number,
             QStringLiteral("3.552 million"));
}

void TestTraceText::stepsHaveSigns()
{
    QCOMPARE(traceSign(TraceOp::product), QStringLiteral(" × "));
    QCOMPARE(traceSign(TraceOp::parameter), QString());
    QCOMPARE(traceLabel({TraceOp::sum, 1.0, {}, {}, {}, {}}), QStringLiteral("Sum"));
}

QTEST_GUILESS_MAIN(TestTraceText)
#include "tst_trace_text.moc"
