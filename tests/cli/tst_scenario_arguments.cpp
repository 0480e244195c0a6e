// SPDX-License-Identifier: GPL-3.0-or-later
// From words to inputs: which workloads are on, units, options, errors.
#include "app/cli/scenario_arguments.h"

#include <QtTest>

using namespace cw;
using namespace cw::cli;
using P = ParameterId;

class TestScenarioArguments : public QObject {
    Q_OBJECT

private slots:
    void workloadsFollowWhatIsGiven_data();
    void workloadsFollowWhatIsGiven();
    void valuesWithUnits();
    void optionsByIdAndByNumber();
    void theLastOfTwoCounts();
    void givenValuesAreOfTheUser();
    void rangesAreRead();
    void unknownIsAValue();
    void errors_data();
    void errors();
    void linesOfAFile();
    void whatIsNotReadIsNamed();
};

namespace {

double pointOf(const InputSet& inputs, P id)
{
    return inputs[indexOf(id)].point;
}

InputSet inputsOf(const ScenarioArguments& arguments)
{
    const auto inputs = inputsFrom(arguments, nullptr);
    if (!inputs)
        qFatal("%s: %s", inputs.error().where.c_str(), inputs.error().value.c_str());
    return inputs.value();
}

} // namespace

void TestScenarioArguments::workloadsFollowWhatIsGiven_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QStringList>("workloads");
    QTest::addColumn<QString>("on");
    using L = QStringList;
    QTest::newRow("nothing: inference") << L{} << L{} << L{} << "inference";
    QTest::newRow("only the site: inference") << L{"site.pue=1.1"} << L{} << L{} << "inference";
    QTest::newRow("a key of training") << L{"training.days=3"} << L{} << L{} << "training";
    QTest::newRow("a key of the model says nothing")
        << L{"model.parametersActive=1e9"} << L{} << L{} << "inference";
    QTest::newRow("a method") << L{} << L{"fleet=servers"} << L{} << "fleet";
    QTest::newRow("two") << L{"training.days=3"} << L{"inference=stated"} << L{} << "training inference";
    QTest::newRow("chosen") << L{"training.days=3"} << L{} << L{"fleet"} << "fleet";
    QTest::newRow("chosen, three") << L{} << L{} << L{"fleet", "training", "inference"}
                                   << "training inference fleet";
    QTest::newRow("a switch has the last word")
        << L{"training.days=3", "inference.on=on"} << L{} << L{"training"} << "training inference";
    QTest::newRow("switched off") << L{"training.days=3", "training.on=off"} << L{} << L{} << "";
}

void TestScenarioArguments::workloadsFollowWhatIsGiven()
{
    QFETCH(QStringList, settings);
    QFETCH(QStringList, methods);
    QFETCH(QStringList, workloads);
    QFETCH(QString, on);
    ScenarioArguments arguments;
    for (const QString& text : settings)
        arguments.settings.push_back(text.toStdString());
    for (const QString& text : methods)
        arguments.methods.push_back(text.toStdString());
    for (const QString& text : workloads)
        arguments.workloads.push_back(text.toStdString());
    const InputSet inputs = inputsOf(arguments);
    QStringList found;
    for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet})
        if (pointOf(inputs, onParameter(workload)) != 0.0)
            found << workloadKey(workload);
    QCOMPARE(found.join(' '), on);
}

void TestScenarioArguments::valuesWithUnits()
{
    const InputSet inputs = inputsOf(
        {{},
         {"training.days=14.8 d", "site.pue = 1.1", "inference.whPerQuery=0.0029 kWh",
          "inference.queriesPerDay=200 million", "fleet.load=80%", "training.statedEnergy=1,287 MWh"},
         {},
         {}});
    QCOMPARE(pointOf(inputs, P::trainingDays), 14.8);
    QCOMPARE(pointOf(inputs, P::sitePue), 1.1);
    QCOMPARE(pointOf(inputs, P::inferenceWhPerQuery), 2.9);
    QCOMPARE(pointOf(inputs, P::inferenceQueriesPerDay), 200e6);
    QCOMPARE(pointOf(inputs, P::fleetLoad), 0.8);
    QCOMPARE(pointOf(inputs, P::trainingStatedEnergy), 1287000.0);
}

void TestScenarioArguments::optionsByIdAndByNumber()
{
    QCOMPARE(pointOf(inputsOf({{}, {"inference.boundary=server"}, {}, {}}), P::inferenceBoundary), 1.0);
    QCOMPARE(pointOf(inputsOf({{}, {"inference.boundary=0"}, {}, {}}), P::inferenceBoundary), 0.0);
    QCOMPARE(pointOf(inputsOf({{}, {"training.recomputation=on"}, {}, {}}), P::trainingRecomputation), 1.0);
    QCOMPARE(pointOf(inputsOf({{}, {"training.recomputation=1"}, {}, {}}), P::trainingRecomputation), 1.0);
    QVERIFY(!inputsFrom({{}, {"inference.boundary=3"}, {}, {}}, nullptr));
}

void TestScenarioArguments::theLastOfTwoCounts()
{
    QCOMPARE(pointOf(inputsOf({{}, {"site.pue=1.5", "site.pue=1.3"}, {}, {}}), P::sitePue), 1.3);
}

void TestScenarioArguments::givenValuesAreOfTheUser()
{
    const InputSet inputs = inputsOf({{}, {"site.pue=1.1"}, {}, {}});
    QCOMPARE(inputs[indexOf(P::sitePue)].origin.kind, OriginKind::user);
    QCOMPARE(inputs[indexOf(P::siteGridFactor)].origin.kind, OriginKind::tableDefault);
}

void TestScenarioArguments::rangesAreRead()
{
    const InputSet inputs = inputsOf(
        {{}, {"inference.whPerQuery=2..8 Wh", "site.pue = tri(1.1, 1.2, 1.4)", "site.wue=0.5"}, {}, {}});
    const InputValue& answer = inputs[indexOf(P::inferenceWhPerQuery)];
    QCOMPARE(answer.range, std::optional(lognormalBetween(2, 8).value()));
    QVERIFY(std::abs(answer.point - 4.0) < 1e-12);
    QVERIFY(answer.origin.kind == OriginKind::user);
    QCOMPARE(inputs[indexOf(P::sitePue)].range, std::optional(triangular(1.1, 1.2, 1.4).value()));
    QVERIFY(defaultInputs()[indexOf(P::siteWue)].range);
    QVERIFY(!inputs[indexOf(P::siteWue)].range); // the value alone
    for (const auto& [text, code] : {std::pair{"site.pue=1.4..1.1", ErrorCode::highBelowLow},
                                     {"site.pue=1.1..9", ErrorCode::aboveMaximum},
                                     {"site.pue=tri(1, 2", ErrorCode::notARange},
                                     {"training.on=0..1", ErrorCode::unknownChoice}}) {
        const auto refused = inputsFrom({{}, {text}, {}, {}}, nullptr);
        QVERIFY2(!refused, text);
        QVERIFY2(refused.error().code == code, text);
        QVERIFY(!refused.error().where.empty());
    }
}

void TestScenarioArguments::unknownIsAValue()
{
    QVERIFY(std::isnan(pointOf(inputsOf({{}, {"site.gridFactor=unknown"}, {}, {}}), P::siteGridFactor)));
}

void TestScenarioArguments::errors_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char* name, const char* setting, ErrorCode code, const char* where,
                        const char* limit) {
        QTest::newRow(name) << setting << static_cast<int>(code) << where << limit;
    };
    row("unknown key", "site.peu=1.1", ErrorCode::unknownParameter, "--set", "site.pue");
    row("unknown key, nothing near", "bananas=12", ErrorCode::unknownParameter, "--set", "");
    row("no value", "site.pue", ErrorCode::emptyText, "site.pue", "");
    row("nothing at all", "", ErrorCode::unknownParameter, "--set", "");
    row("wrong unit", "site.gridFactor=3 kWh", ErrorCode::wrongUnit, "site.gridFactor", "g/kWh");
    row("zero PUE", "site.pue=0", ErrorCode::belowMinimum, "site.pue", "1");
    row("unknown option", "inference.boundary=moon", ErrorCode::unknownChoice, "inference.boundary",
        "accelerator, server, facility");
}

void TestScenarioArguments::errors()
{
    QFETCH(QString, setting);
    QFETCH(int, code);
    QFETCH(QString, where);
    QFETCH(QString, limit);
    const auto inputs = inputsFrom({{}, {setting.toStdString()}, {}, {}}, nullptr);
    QVERIFY(!inputs);
    QCOMPARE(static_cast<int>(inputs.error().code), code);
    QCOMPARE(QString::fromStdString(inputs.error().where), where);
    QCOMPARE(QString::fromStdString(inputs.error().limit), limit);
}

void TestScenarioArguments::linesOfAFile()
{
    const auto lines = settingLines("# a note\n\n  site.pue = 1.1 \r\ntraining.days=3\n   # another\n");
    QCOMPARE(lines, (std::vector<std::string>{"site.pue = 1.1", "training.days=3"}));
}

void TestScenarioArguments::whatIsNotReadIsNamed()
{
    const ScenarioArguments arguments{{}, {"training.mfu=0.3", "training.days=3"}, {}, {}};
    QCOMPARE(unusedSettings(arguments, inputsOf(arguments)), std::vector<std::string>{"training.mfu"});
    const ScenarioArguments all{{}, {"training.mfu=0.3", "site.pue=1.2"}, {"training=flop"}, {}};
    QCOMPARE(unusedSettings(all, inputsOf(all)), std::vector<std::string>{});
}

QTEST_APPLESS_MAIN(TestScenarioArguments)
#include "tst_scenario_arguments.moc"
