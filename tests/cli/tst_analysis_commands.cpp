// SPDX-License-Identifier: GPL-3.0-or-later
// `influence`, `why` and `compare-methods` through the real program, on results that are known in closed form.
#include "tests/cli/program.h"
#include "tests/cli/ranged_document.h"

#include <QTemporaryDir>
#include <QtTest>

using program::Call;
using program::call;

class TestAnalysisCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tornadoOfOneScenario();
    void indicesOfAProduct();
    void influenceOnADifference();
    void influenceTable();
    void influenceWithoutRanges();
    void influenceOfGivenInputs();
    void whyAddsUp();
    void whyTable();
    void methodsContract();
    void methodsTable();
    void methodsOfAnotherWorkload();
    void badInput_data();
    void badInput();
    void wrongUse();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList asked(const char* command, const QStringList& more) const
    {
        return QStringList{QString::fromUtf8(command)} + more
            + QStringList{path("two.cwatt"), "--per", "day", "--language", "en"};
    }

    QTemporaryDir m_folder;
};

namespace {

bool isNear(double value, double expected, double relative = 1e-9)
{
    return std::abs(value / expected - 1.0) <= relative;
}

QJsonValue itemOf(const QJsonArray& list, const char* key, const char* value)
{
    for (const QJsonValue& item : list)
        if (item[QLatin1String(key)].toString() == QLatin1String(value))
            return item;
    return {};
}

// A: 1..4 Wh × 50..100 a day; B: 6 Wh × 300 a day, without ranges.
cw::DocumentContents twoServices()
{
    cw::DocumentContents contents;
    contents.comparison.scenarios = {program::service(1, "A", "1..4 Wh", "50..100"),
                                     program::service(2, "B", "6 Wh", "300")};
    return contents;
}

} // namespace

void TestAnalysisCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeDocument(path("two.cwatt"), twoServices()).ok());
}

void TestAnalysisCommands::tornadoOfOneScenario()
{
    const Call result = call(asked("influence", {"--scenario", "A", "--json"}));
    QCOMPARE(result.code, 0);
    const QJsonObject said = result.json().object();
    QCOMPARE(said["schema"].toString(), QString("counterwatt/influence-1"));
    QCOMPARE(said["scenario"].toString(), QString("A"));
    QVERIFY(said["minus"].isNull());
    const double base = 1.5e-3 * 2.0 * std::sqrt(50.0 * 100.0); // kWh a day
    QVERIFY(isNear(said["base"].toDouble(), base));
    const QJsonArray inputs = said["inputs"].toArray();
    QCOMPARE(inputs.size(), 2);
    QCOMPARE(inputs.at(0)["input"].toString(), QString("inference.whPerQuery")); // the longer bar first
    QVERIFY(isNear(inputs.at(0)["p5"].toDouble(), 1.0, 1e-6));
    QVERIFY(isNear(inputs.at(0)["resultAtP5"].toDouble(), base / 2.0, 1e-6));
    QVERIFY(isNear(inputs.at(0)["resultAtP95"].toDouble(), base * 2.0, 1e-6));
    QVERIFY(isNear(inputs.at(0)["elasticity"].toDouble(), 1.0, 1e-3));
    QVERIFY(!inputs.at(0).toObject().contains("total")); // only with --indices
}

// Of a product of lognormals: S_i = (e^{s_i²} − 1) / (e^{s_1² + s_2²} − 1), S_Ti = 1 − (e^{s_j²} − 1)/(e^{s_1² + s_2²} − 1).
void TestAnalysisCommands::indicesOfAProduct()
{
    const Call result = call(asked("influence", {"--scenario", "A", "--indices", "--json"}));
    const QJsonArray inputs = result.json().object()["inputs"].toArray();
    const double z = 2.0 * 1.6448536269514722;
    const double energy = std::pow(std::log(4.0) / z, 2.0);
    const double demand = std::pow(std::log(2.0) / z, 2.0);
    const double all = std::expm1(energy + demand);
    const QJsonValue first = itemOf(inputs, "input", "inference.whPerQuery");
    QVERIFY(std::abs(first["firstOrder"].toDouble() - std::expm1(energy) / all) < 0.01);
    QVERIFY(std::abs(first["total"].toDouble() - (1.0 - std::expm1(demand) / all)) < 0.01);
    QVERIFY(first["firstOrderError"].toDouble() < 0.02);
    const QJsonValue second = itemOf(inputs, "input", "inference.queriesPerDay");
    QVERIFY(std::abs(second["firstOrder"].toDouble() - std::expm1(demand) / all) < 0.01);
}

void TestAnalysisCommands::influenceOnADifference()
{
    const Call result = call(asked("influence", {"--scenario", "B", "--minus", "A", "--json"}));
    QCOMPARE(result.code, 0);
    const QJsonObject said = result.json().object();
    QCOMPARE(said["minus"].toString(), QString("A"));
    QVERIFY(isNear(said["base"].toDouble(), 1.5e-3 * (1800.0 - 2.0 * std::sqrt(5000.0))));
    QCOMPARE(said["inputs"].toArray().at(0)["scenarios"].toArray(), QJsonArray{"A"});
}

void TestAnalysisCommands::influenceTable()
{
    const QString text = QString::fromUtf8(call(asked("influence", {"--scenario", "A", "--indices"})).out);
    for (const char* words : {"matters most", "Elasticity", "With interactions", "1 Wh", "4 Wh"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
}

void TestAnalysisCommands::influenceWithoutRanges()
{
    const Call result = call(asked("influence", {"--scenario", "B", "--json"}));
    QCOMPARE(result.code, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("has a range"), qPrintable(result.err));
}

void TestAnalysisCommands::influenceOfGivenInputs()
{
    const Call result = call({"influence", "--json", "--per", "query", "--set", "inference.whPerQuery=2..4",
                              "inference.boundary=server", "site.pue=1.5"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().object()["inputs"].toArray().size(), 1);
}

// The two orders of two inputs: the mean effect of each, and their sum.
void TestAnalysisCommands::whyAddsUp()
{
    const Call result = call(asked("why", {"A", "B"}) + QStringList{"--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject said = result.json().object();
    QCOMPARE(said["schema"].toString(), QString("counterwatt/why-1"));
    const double demandA = std::sqrt(5000.0);
    const double from = 1.5e-3 * 2.0 * demandA;
    const double to = 1.5e-3 * 6.0 * 300.0;
    QVERIFY(isNear(said["from"]["point"].toDouble(), from));
    QVERIFY(isNear(said["to"]["point"].toDouble(), to));
    QVERIFY(said["exact"].toBool());
    const QJsonArray parts = said["parts"].toArray();
    QCOMPARE(parts.size(), 2);
    const double energy = itemOf(parts, "input", "inference.whPerQuery")["part"].toDouble();
    const double demand = itemOf(parts, "input", "inference.queriesPerDay")["part"].toDouble();
    QVERIFY(isNear(energy, 1.5e-3 * (6.0 - 2.0) * (demandA + 300.0) / 2.0));
    QVERIFY(isNear(energy + demand, to - from));
    QCOMPARE(itemOf(parts, "input", "inference.whPerQuery")["to"].toDouble(), 6.0);
}

void TestAnalysisCommands::whyTable()
{
    const Call result = call(asked("why", {"B", "A"}));
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    for (const char* words : {"6 Wh → 2 Wh", "−", "Shapley"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
}

void TestAnalysisCommands::methodsContract()
{
    const Call result = call(asked("compare-methods", {"--scenario", "A", "--json"}));
    QCOMPARE(result.code, 0);
    const QJsonObject said = result.json().object();
    QCOMPARE(said["schema"].toString(), QString("counterwatt/methods-1"));
    QCOMPARE(said["workload"].toString(), QString("inference"));
    const QJsonArray methods = said["methods"].toArray();
    const QJsonArray known = call({"methods", "--json"}).json().array();
    int inference = 0;
    for (const QJsonValue& method : known)
        inference += method["workload"].toString() == "inference" ? 1 : 0;
    QCOMPARE(methods.size(), inference);
    int chosen = 0;
    for (const QJsonValue& method : methods) {
        QVERIFY(!itemOf(known, "id", qPrintable(method["id"].toString())).isUndefined());
        QVERIFY(method["leavesOut"].isArray() && method["missing"].isArray());
        if (!method["chosen"].toBool())
            continue;
        ++chosen;
        QVERIFY(isNear(method["value"].toDouble(), 1.5e-3 * 2.0 * std::sqrt(5000.0), 5e-3));
        QCOMPARE(method["p50"].toDouble(), method["value"].toDouble());
        QVERIFY(method["p5"].toDouble() < method["p95"].toDouble());
    }
    QCOMPARE(chosen, 1);
}

void TestAnalysisCommands::methodsTable()
{
    const QString text = QString::fromUtf8(call(asked("compare-methods", {"--scenario", "A"})).out);
    for (const char* words : {"Method", "Leaves out", "★", "Sources: "})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
}

void TestAnalysisCommands::methodsOfAnotherWorkload()
{
    const Call result = call(asked("compare-methods", {"--of", "training", "--json"}));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().object()["workload"].toString(), QString("training"));
}

void TestAnalysisCommands::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("scenario") << QStringList{"influence", "--scenario", "Nobody"} << "--scenario: ";
    QTest::newRow("minus") << QStringList{"influence", "--minus", "Nobody"} << "--minus: ";
    QTest::newRow("metric") << QStringList{"influence", "--metric", "carbon"} << "“carbon”";
    QTest::newRow("from") << QStringList{"why", "Nobody", "A"} << "FROM: ";
    QTest::newRow("to") << QStringList{"why", "A", "Nobody"} << "TO: ";
    QTest::newRow("the same") << QStringList{"why", "A", "A"} << "different";
    QTest::newRow("methods of nobody") << QStringList{"compare-methods", "--scenario", "Nobody"} << "Nobody";
    QTest::newRow("methods without draws") << QStringList{"compare-methods", "--draws", "0"} << "--draws: ";
}

void TestAnalysisCommands::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Call result = call(arguments + QStringList{path("two.cwatt"), "--language", "en"});
    QVERIFY2(result.code == 3, qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void TestAnalysisCommands::wrongUse()
{
    QCOMPARE(call({"why", "A"}).code, 2);
    QCOMPARE(call({"why", "A", "B"}).code, 2); // of which document
    QCOMPARE(call({"influence"}).code, 2);
    QCOMPARE(call({"compare-methods", "--sample", "--of", "cooking"}).code, 2);
    QCOMPARE(call({"influence", path("missing.cwatt")}).code, 4);
}

QTEST_GUILESS_MAIN(TestAnalysisCommands)
#include "tst_analysis_commands.moc"
