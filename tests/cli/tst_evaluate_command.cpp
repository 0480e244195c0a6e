// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt evaluate` through the real program: published figures come out, the JSON keeps its contract.
#include "tests/cli/program.h"

#include <QtTest>

using program::Call;
using program::call;
using program::point;

class TestEvaluateCommand : public QObject {
    Q_OBJECT

private slots:
    void gpt3Patterson();
    void cluster100kH100();
    void dailyUseOfAQueryService();
    void epoch2025();
    void valuesWithUnits();
    void twoWorkloadsHaveATotal();
    void outcomeContract();
    void everyDigitIsKept();
    void unknownIsNull();
    void whatDoesNotApplyIsNull();
    void tableForReading();
    void rangesAreShown();
    void inputsFromAFileAndFromStandardInput();
    void unusedInputsAreRemarkedOn();
    void aMethodWithoutAnswerIsRemarkedOn();
    void presetSetsInputs();
    void nameMayHoldAnything();
};

namespace {

bool isNear(double value, double expected, double relative)
{
    return std::abs(value / expected - 1.0) <= relative;
}

} // namespace

// Patterson 2021, table 4: 10,000 V100, 14.8 days, 330 W, PUE 1.10, 429 g/kWh → 1,287 MWh and 552 t.
void TestEvaluateCommand::gpt3Patterson()
{
    const Call result = call({"evaluate", "--json", "--workload", "training", "--set",
                              "training.accelerators=10000", "training.days=14.8 d",
                              "training.averageWatts=330 W", "site.pue=1.1", "site.gridFactor=429 g/kWh"});
    QCOMPARE(result.code, 0);
    QVERIFY(isNear(point(result, "electricity.facility", "training"), 1287e3, 0.003));
    QVERIFY(isNear(point(result, "carbon.location", "training"), 552e3, 0.003));
}

void TestEvaluateCommand::cluster100kH100()
{
    const Call result = call({"evaluate", "--json", "--method", "fleet=accelerators", "--set",
                              "fleet.accelerators=100000", "--set", "fleet.wattsPerAccelerator=1390 W",
                              "--set", "fleet.load=80 %", "--set", "site.pue=1.25"});
    QCOMPARE(result.code, 0);
    QVERIFY(isNear(point(result, "electricity.facility", "fleet"), 1.2176e9, 1e-4));
}

// 200 million requests a day at 2.5 Wh are 500 MWh a day.
void TestEvaluateCommand::dailyUseOfAQueryService()
{
    const Call result = call({"evaluate", "--json", "--per", "day", "--set",
                              "inference.queriesPerDay=200 million", "inference.whPerQuery=2.5 Wh"});
    QCOMPARE(result.code, 0);
    QVERIFY(isNear(point(result, "electricity.facility", "inference"), 500e3, 1e-12));
}

void TestEvaluateCommand::epoch2025()
{
    const Call result =
        call({"evaluate", "--json", "--per", "query", "--method", "inference=epoch-2025", "--set",
              "model.parametersActive=100e9", "inference.outputTokens=500", "inference.utilisation=0.1"});
    QCOMPARE(result.code, 0);
    QVERIFY(isNear(point(result, "electricity.facility", "inference"), 0.30e-3, 0.01));
}

void TestEvaluateCommand::valuesWithUnits()
{
    const auto energy = [](const QString& setting) {
        return point(call({"evaluate", "--json", "--per", "query", "--set", setting}), "electricity.facility",
                     "inference");
    };
    const double expected = energy("inference.whPerQuery=2.9");
    QVERIFY(isNear(expected, 2.9e-3, 1e-12));
    for (const char* setting :
         {"inference.whPerQuery=2.9 Wh", "inference.whPerQuery=0.0029 kWh", "inference.whPerQuery=2.9e-3 kWh",
          "inference.whPerQuery = 2.9 Wh/query", "inference.whPerQuery=２.９ 瓦时"})
        QVERIFY2(isNear(energy(setting), expected, 1e-12), setting);
}

void TestEvaluateCommand::twoWorkloadsHaveATotal()
{
    const Call result = call({"evaluate", "--json", "--workload", "training,inference"});
    QCOMPARE(result.code, 0);
    const double parts = point(result, "electricity.facility", "training")
        + point(result, "electricity.facility", "inference");
    QVERIFY(isNear(point(result, "electricity.facility", "total"), parts, 1e-12));
    QVERIFY(std::isnan(point(result, "electricity.facility", "fleet")));
}

void TestEvaluateCommand::outcomeContract()
{
    const Call result = call({"evaluate", "--json", "--name", "My case", "--per", "day"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    const QJsonObject outcome = result.json().object();
    QCOMPARE(outcome.keys(), (QStringList{"draws", "per", "scenarios", "schema", "seed"}));
    QCOMPARE(outcome["schema"].toString(), QString("counterwatt/outcome-1"));
    QCOMPARE(outcome["per"].toString(), QString("day"));
    const QJsonArray scenarios = outcome["scenarios"].toArray();
    QCOMPARE(scenarios.size(), 1);
    QCOMPARE(scenarios.at(0).toObject().keys(), (QStringList{"inputs", "name", "results"}));
    QCOMPARE(scenarios.at(0)["name"].toString(), QString("My case"));
    for (const QJsonValue& input : scenarios.at(0)["inputs"].toArray())
        QCOMPARE(input.toObject().keys(), (QStringList{"key", "range", "sourceId", "unit", "value"}));
    const QJsonArray results = scenarios.at(0)["results"].toArray();
    QCOMPARE(results.size(), 2 * 23); // inference and total
    const QStringList units{"kWh", "MW", "kg", "L", "USD"};
    for (const QJsonValue& entry : results) {
        QCOMPARE(
            entry.toObject().keys(),
            (QStringList{"mean", "metric", "p25", "p5", "p50", "p75", "p95", "point", "unit", "workload"}));
        QVERIFY(units.contains(entry["unit"].toString()));
        QVERIFY(entry["point"].isDouble() || entry["point"].isNull());
    }
}

// What is printed reads back to the very number: 0.3 Wh ÷ 1.2 × 1.2 and so on are not rounded for reading.
void TestEvaluateCommand::everyDigitIsKept()
{
    const Call result = call({"evaluate", "--json", "--set", "site.pue=1.2345678901234567", "--per", "query",
                              "--method", "inference=epoch-2025"});
    const double it = point(result, "electricity.it", "inference");
    const double facility = point(result, "electricity.facility", "inference");
    QVERIFY(it > 0.0);
    QVERIFY(isNear(facility / it, 1.2345678901234567, 4e-16));
}

void TestEvaluateCommand::unknownIsNull()
{
    const Call result = call({"evaluate", "--json", "--set", "site.gridFactor=unknown"});
    QCOMPARE(result.code, 0);
    QVERIFY(std::isnan(point(result, "carbon.location", "inference")));
    QVERIFY(point(result, "electricity.facility", "inference") > 0.0);
    QVERIFY(!result.out.contains("NaN") && !result.out.contains("nan"));
}

void TestEvaluateCommand::whatDoesNotApplyIsNull()
{
    const Call result = call({"evaluate", "--json", "--workload", "fleet", "--per", "query"});
    QCOMPARE(result.code, 0);
    QVERIFY(std::isnan(point(result, "electricity.facility", "fleet")));
    QVERIFY(call({"evaluate", "--workload", "fleet", "--per", "query"}).out.contains("does not apply"));
}

void TestEvaluateCommand::tableForReading()
{
    const Call result = call({"evaluate", "--language", "en", "--name", "Case", "--set",
                              "inference.queriesPerDay=200 million", "inference.whPerQuery=2.9 Wh",
                              "site.gridFactor=unknown"});
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY(text.contains("Case, per year"));
    QVERIFY(text.contains("212 GWh"));   // 200e6 × 2.9 Wh × 365
    QVERIFY(text.contains("not known")); // carbon
    QVERIFY(text.contains("inference.whPerQuery"));
    for (const QString& line : text.split('\n'))
        QVERIFY2(!line.endsWith(' '), qPrintable(line));
}

void TestEvaluateCommand::rangesAreShown()
{
    const Call result = call({"evaluate", "--language", "en", "--set", "inference.whPerQuery=2..8 Wh"});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("4 Wh (2–8)"), result.out.constData());
    const Call refused = call({"evaluate", "--language", "en", "--set", "inference.whPerQuery=8..2 Wh"});
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("lower number first"), qPrintable(refused.err));
}

void TestEvaluateCommand::inputsFromAFileAndFromStandardInput()
{
    const QByteArray lines = "# GPT-3\ntraining.days = 14.8 d\nsite.pue = 1.5\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(lines);
    file.close();
    const Call fromFile = call({"evaluate", "--json", "--inputs", file.fileName(), "--set", "site.pue=1.1"});
    const Call fromInput = call({"evaluate", "--json", "--inputs", "-", "--set", "site.pue=1.1"}, lines);
    QCOMPARE(fromFile.code, 0);
    QVERIFY(isNear(point(fromFile, "electricity.facility", "training"), 1287e3,
                   0.003)); // --set has the last word
    QCOMPARE(fromInput.out, fromFile.out);
}

void TestEvaluateCommand::unusedInputsAreRemarkedOn()
{
    const Call result = call({"evaluate", "--json", "--language", "en", "--set", "training.mfu=0.3"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.startsWith("counterwatt: note: training.mfu"));
    QVERIFY(!result.json().isNull());
}

// LLMCarbon's regressions end before 3e12 parameters.
void TestEvaluateCommand::aMethodWithoutAnswerIsRemarkedOn()
{
    const Call result = call({"evaluate", "--json", "--language", "en", "--method", "training=llmcarbon-2024",
                              "--set", "model.parametersActive=3e12"});
    QCOMPARE(result.code, 0);
    QVERIFY(std::isnan(point(result, "electricity.facility", "training")));
    QVERIFY2(result.err.startsWith("counterwatt: note: Training: the method has no answer"),
             qPrintable(result.err));
}

void TestEvaluateCommand::presetSetsInputs()
{
    const QJsonArray presets = call({"presets", "grid", "--search", "germany", "--json"}).json().array();
    QVERIFY(!presets.isEmpty());
    const QJsonValue preset = presets[0];
    double factor = std::nan("");
    for (const QJsonValue& figure : preset["figures"].toArray())
        if (figure["parameter"].toString() == "site.gridFactor" && std::isnan(factor))
            factor = figure["value"].toDouble(); // in g/kWh
    const Call result = call({"evaluate", "--json", "--preset", "grid=" + preset["id"].toString()});
    QCOMPARE(result.code, 0);
    const double kg = point(result, "carbon.location", "inference");
    QVERIFY(isNear(kg * 1000.0 / point(result, "electricity.facility", "inference"), factor, 1e-9));
}

void TestEvaluateCommand::nameMayHoldAnything()
{
    const QString name = QStringLiteral("训练 <b>\"x\"\\ \u202e🔋\u0007");
    const Call result = call({"evaluate", "--json", "--name", name});
    QCOMPARE(result.json().object()["scenarios"].toArray().at(0)["name"].toString(), name);
    QVERIFY(!call({"evaluate", "--name", name}).out.contains('\a'));
}

QTEST_GUILESS_MAIN(TestEvaluateCommand)
#include "tst_evaluate_command.moc"
