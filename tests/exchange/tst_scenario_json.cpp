// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as JSON: what is written comes back to the last bit, and what is wrong is named with line and column.
#include "app/document/sample_comparison.h"
#include "app/engine/uncertainty/range_text.h"
#include "app/exchange/scenario_json.h"
#include "app/models/error_text.h"
#include "db/store/catalog_path.h"
#include "tests/engine/random_inputs.h"
#include "tests/store/sample_contents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace cw;
using P = ParameterId;

class TestScenarioJson : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBack();
    void sampleComesBack();
    void randomScenariosComeBack();
    void namesOfAnyKindComeBack_data();
    void namesOfAnyKindComeBack();
    void sameNamesAreToldApart();
    void smallestFile();
    void asPeopleType();
    void otherUnits();
    void faults_data();
    void faults();
    void sizeIsBounded();
    void damagedFilesNeverCrash();
    void schemaKnowsEveryInput();
};

namespace {

const std::string kName = "file.json";

Result<DocumentContents> read(const std::string& text)
{
    return readScenariosJson(text, kName);
}

QString faultOf(const std::string& text)
{
    const auto contents = read(text);
    return contents ? QString() : errorText(contents.error());
}

std::string withInput(const std::string& input)
{
    return R"({"schema": "counterwatt/scenarios-1", "scenarios": [{"name": "A", "inputs": {)" + input
        + "}}]}";
}

InputValue valueOf(const std::string& input, P id)
{
    const auto contents = read(withInput(input));
    return contents ? contents.value().comparison.scenarios.at(0).values.at(id) : InputValue{};
}

InputValue randomInput(const ParameterRow& row, test::SplitMix& random)
{
    InputValue value{kUnknown, {OriginKind::user, {}, {}, {}, {}}};
    if (row.kind != ParameterKind::number) {
        value.point = std::floor(random.next() * static_cast<double>(choiceOptions(row.id).size()));
        return value;
    }
    if (random.next() < 0.1)
        return value;
    value.point = test::randomValue(row, random);
    const double other = test::randomValue(row, random);
    if (random.next() < 0.4)
        if (const auto range = pert(std::min(value.point, other), value.point, std::max(value.point, other)))
            value.range = range.value();
    return value;
}

DocumentContents randomContents(std::uint64_t seed)
{
    test::SplitMix random(seed);
    DocumentContents contents;
    contents.comparison.title = "Random";
    contents.comparison.seed = seed * 0x9E3779B97F4A7C15U;
    for (int i = 0; i < 12; ++i) {
        Scenario scenario{{i * 3 + 1}, "Case " + std::to_string(i), {}, i % kStyleCount, i % 2 == 0, {}, {}};
        if (i > 0 && random.next() < 0.5)
            scenario.parent = ScenarioId{(i - 1) * 3 + 1};
        for (const ParameterRow& row : parameterTable())
            if (random.next() < 0.7)
                scenario.values[row.id] = randomInput(row, random);
        contents.comparison.scenarios.push_back(scenario);
    }
    contents.comparison.baseline = ScenarioId{4};
    return contents;
}

} // namespace

void TestScenarioJson::everyKindComesBack()
{
    const DocumentContents contents = test::everyKindOfRange();
    const auto again = read(scenariosJson(contents));
    QVERIFY2(again.ok(), again ? "" : qPrintable(errorText(again.error())));
    QVERIFY(again.value().comparison == contents.comparison);
    QVERIFY(again.value().sources == contents.sources);
    QCOMPARE(scenariosJson(again.value()), scenariosJson(contents));
}

void TestScenarioJson::sampleComesBack()
{
    const auto catalog = Catalog::open(catalogPath());
    QVERIFY(catalog.ok());
    const DocumentContents contents = sampleContents(*catalog.value());
    const auto again = read(scenariosJson(contents));
    QVERIFY2(again.ok(), again ? "" : qPrintable(errorText(again.error())));
    QVERIFY(again.value().comparison == contents.comparison);
    QVERIFY(!again.value().sources.empty());
}

void TestScenarioJson::randomScenariosComeBack()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const DocumentContents contents = randomContents(seed);
        const auto again = read(scenariosJson(contents));
        QVERIFY2(again.ok(), again ? "" : qPrintable(errorText(again.error())));
        QVERIFY2(again.value().comparison == contents.comparison, qPrintable(QString::number(seed)));
    }
}

void TestScenarioJson::namesOfAnyKindComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("formula") << "=1+1";
    QTest::newRow("quotes") << "\"},{\"name\": \"x\\";
    QTest::newRow("long") << QString(10000, u'长');
    QTest::newRow("emoji") << QString::fromUtf8("🏭🇨🇳👩‍🔬");
    QTest::newRow("right to left") << QString::fromUtf8("שלום \u202Eabc");
    QTest::newRow("control") << QString::fromUtf8("a\tb\nc\r\x1b\x7f");
    QTest::newRow("empty") << QString("");
}

void TestScenarioJson::namesOfAnyKindComeBack()
{
    QFETCH(QString, name);
    DocumentContents contents;
    contents.comparison.title = name.toStdString();
    Scenario scenario{{1}, name.toStdString(), name.toStdString(), 0, true, {}, {}};
    scenario.values[P::sitePue] = {1.1, {OriginKind::user, {}, {}, name.toStdString(), {}}};
    contents.comparison.scenarios = {scenario};
    contents.comparison.baseline = ScenarioId{1};
    contents.sources = {{name.toStdString(), name.toStdString(), {}, 0, {}, {}}};
    const auto again = read(scenariosJson(contents));
    QVERIFY2(again.ok(), again ? "" : qPrintable(errorText(again.error())));
    QVERIFY(again.value() == contents);
}

void TestScenarioJson::sameNamesAreToldApart()
{
    DocumentContents contents;
    contents.comparison.scenarios = {{{5}, "Same", {}, 0, true, {}, {}},
                                     {{2}, "Same", {}, 1, true, ScenarioId{5}, {}}};
    contents.comparison.baseline = ScenarioId{2};
    const auto again = read(scenariosJson(contents));
    QVERIFY(again.ok());
    QVERIFY(again.value().comparison == contents.comparison);
}

void TestScenarioJson::smallestFile()
{
    const auto contents = read("\xEF\xBB\xBF{\"schema\":\"counterwatt/"
                               "scenarios-1\",\"scenarios\":[{\"name\":\"A\"},{\"name\":\"B\"}]}");
    QVERIFY(contents.ok());
    const auto& scenarios = contents.value().comparison.scenarios;
    QCOMPARE(scenarios.size(), std::size_t(2));
    QCOMPARE(scenarios[0].id.number, 1);
    QCOMPARE(scenarios[1].id.number, 2);
    QVERIFY(scenarios[0].style != scenarios[1].style);
    QVERIFY(scenarios[1].shown);
    QCOMPARE(contents.value().comparison.seed, std::uint64_t(1));
}

void TestScenarioJson::asPeopleType()
{
    QCOMPARE(valueOf(R"("inference.whPerQuery": "2.9 Wh")", P::inferenceWhPerQuery).point, 2.9);
    QCOMPARE(valueOf(R"("inference.whPerQuery": 2.9)", P::inferenceWhPerQuery).point, 2.9);
    QCOMPARE(valueOf(R"("inference.queriesPerDay": "2亿")", P::inferenceQueriesPerDay).point, 2e8);
    QCOMPARE(valueOf(R"("training.on": true)", P::trainingOn).point, 1.0);
    QCOMPARE(valueOf(R"("training.on": "off")", P::trainingOn).point, 0.0);
    QCOMPARE(valueOf(R"("inference.boundary": "server")", P::inferenceBoundary).point, 1.0);
    QVERIFY(std::isnan(valueOf(R"("hardware.price": null)", P::hardwarePrice).point));
    QVERIFY(std::isnan(valueOf(R"("hardware.price": "?")", P::hardwarePrice).point));
    const InputValue range = valueOf(R"("inference.whPerQuery": "2..4 Wh")", P::inferenceWhPerQuery);
    QVERIFY(range.range == lognormalBetween(2, 4).value());
    QCOMPARE(range.point, medianOf(*range.range));
    const InputValue both = valueOf(R"("site.pue": {"value": 1.1, "range": "1.05..1.2"})", P::sitePue);
    QVERIFY(both.range == lognormalBetween(1.05, 1.2).value());
    QCOMPARE(both.point, 1.1);
    const InputValue only = valueOf(R"x("site.pue": {"range": "uniform(1, 2)"})x", P::sitePue);
    QCOMPARE(only.point, 1.5);
    QVERIFY(only.origin.kind == OriginKind::user);
}

void TestScenarioJson::otherUnits()
{
    QCOMPARE(valueOf(R"("training.statedEnergy": {"value": 1.5, "unit": "GWh/run"})", P::trainingStatedEnergy)
                 .point,
             1.5e6);
    QCOMPARE(valueOf(R"("site.gridFactor": {"value": 0.4, "unit": "kg/kWh"})", P::siteGridFactor).point,
             400.0);
    const InputValue range =
        valueOf(R"x("site.gridFactor": {"value": 0.4, "unit": "kg/kWh", "range": "uniform(0.3, 0.5)"})x",
                P::siteGridFactor);
    QVERIFY(range.range.has_value());
    QCOMPARE(range.range->a, 300.0);
    QCOMPARE(range.range->b, 500.0);
    QCOMPARE(
        valueOf(R"("inference.whPerQuery": {"value": "2 to 4", "unit": "kWh/query"})", P::inferenceWhPerQuery)
            .range->b,
        4000.0);
}

void TestScenarioJson::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place"); // how the message begins
    QTest::addColumn<QString>("words"); // what it holds
    const auto fault = [](const char* name, const QString& text, const char* place, const char* words) {
        QTest::newRow(name) << text << place << words;
    };
    const QString head = "{\n\"schema\": \"counterwatt/scenarios-1\",\n";
    fault("empty", "", "line 1, column 1:", "cannot be read");
    fault("blanks", "  \n ", "line 2, column 2:", "cannot be read");
    fault("no object", "[1]", "line 1, column 1:", "object");
    fault("cut", head + "\"scenarios\": [", "line 3, column 15:", "cannot be read");
    fault("comma", head + "\"scenarios\": [],\n}", "line 4, column 1:", "string literal");
    fault("behind the end", head + "\"scenarios\": []}\n x", "line 4, column 2:", "end of input");
    fault("NaN", head + "\"seed\": NaN}", "line 3, column 9:", "cannot be read");
    fault("not UTF-8", "{\"a\":\n \"é", "line 2", "cannot be read"); // an unclosed text
    fault("no schema", "{\"scenarios\": []}", "line 1, column 1:", "“schema” is missing");
    fault("other schema", "{\n  \"schema\": \"vega\"}", "line 2, column 13:", "counterwatt/scenarios-1");
    fault("newer", "{\"schema\": \"counterwatt/scenarios-2\"}", "line 1, column 12:", "newer");
    fault("no scenarios", head + "\"seed\": 3}", "line 1, column 1:", "“scenarios” is missing");
    fault("unknown field", head + "\"scenarios\": [], \"名\": 1}", "line 3, column 18:", "“名” is not known");
    fault("characters, not bytes", head + "\"title\": \"名字🏭\", \"x\": 1}", "line 3, column 17:", "“x”");
    fault("twice", head + "\"seed\": 3,\n\"seed\": 4}", "line 4, column 1:", "“seed” stands here twice");
    fault("seed", head + "\"scenarios\": [], \"seed\": 1.5}", "line 3, column 26:", "whole number");
    fault("too large a number", head + "\"scenarios\": [], \"seed\": 1e999}", "line 3, column 26:", "finite");
    const auto inputFault = [&](const char* name, const QString& input, const char* place,
                                const char* words) {
        fault(name, head + "\"scenarios\": [{\"name\": \"A\", \"inputs\": {\n" + input + "}}]}", place,
              words);
    };
    inputFault("no such input", "\"site.pie\": 1", "line 4, column 1:", "site.pie");
    inputFault("too small", "\"site.pue\": 0.9", "line 4, column 13:", "too small");
    inputFault("too large", "\"site.pue\": {\"value\":\n 9}", "line 5, column 2:", "too large");
    inputFault("wrong unit", "\"site.gridFactor\": {\"value\": 1, \"unit\": \"kWh\"}",
               "line 4, column 41:", "measures something else");
    inputFault("no unit", "\"site.gridFactor\": {\"value\": 1, \"unit\": \"bananas\"}",
               "line 4, column 41:", "not known");
    inputFault("unit of a choice", "\"inference.boundary\": {\"value\": \"server\", \"unit\": \"kWh\"}",
               "line 4, column 51:", "kWh");
    inputFault("typed wrongly", "\"site.pue\": \"a lot\"", "line 4, column 13:", "not a number");
    inputFault("range", "\"site.pue\": {\"value\": 1.1, \"range\": \"1.2..1.1\"}",
               "line 4, column 37:", "range");
    inputFault("range out of bounds", "\"site.pue\": \"0.5..1.1\"", "line 4, column 13:", "too small");
    inputFault("two ranges", "\"site.pue\": {\"value\": \"1..2\", \"range\": \"1..3\"}",
               "line 4, column 40:", "twice");
    inputFault("range of nothing", "\"site.pue\": {\"value\": null, \"range\": \"1..3\"}",
               "line 4, column 23:", "null");
    inputFault("no option", "\"inference.boundary\": \"serve\"", "line 4, column 23:", "server");
    inputFault("number of an option", "\"inference.boundary\": 1", "line 4, column 23:", "server");
    inputFault("kind", "\"site.pue\": [1]", "line 4, column 13:", "number");
    inputFault("true", "\"site.pue\": true", "line 4, column 13:", "number");
    inputFault("grade", "\"site.pue\": {\"value\": 1.1, \"grade\": \"good\"}",
               "line 4, column 37:", "measured");
    inputFault("no value", "\"site.pue\": {}", "line 4, column 13:", "“value” is missing");
    fault("null byte at the end", head + "\"scenarios\": []}" + QChar(0) + "rest",
          "line 3, column 17:", "UTF-8");
    fault("null byte within", "{\"a\": \"x" + QString(QChar(0)) + "\"}", "line 1, column 9:", "UTF-8");
    const QString mark(QChar(0xFEFF));
    fault("second mark", mark + mark + "{\"a\": \"b\"", "line 1, column 1:", "cannot be read");
    fault("two marks only", mark + mark, "line 1, column 1:", "cannot be read");
    fault("mark within", mark + "\n" + mark + "{}", "line 2, column 1:", "cannot be read");
    inputFault("null character", "\"site.pue\": \"1\\u0000\"", "line 4, column 13:", "cannot be read");
    const auto listFault = [&](const char* name, const QString& scenarios, const char* place,
                               const char* words) {
        fault(name, head + "\"scenarios\": [\n" + scenarios + "]}", place, words);
    };
    listFault("no name", "{}", "line 4, column 1:", "“name” is missing");
    listFault("style", "{\"name\": \"A\", \"style\": 8}", "line 4, column 24:", "from 0 to 7");
    listFault("same id", "{\"name\": \"A\", \"id\": 3},\n{\"name\": \"B\", \"id\": 3}",
              "line 5, column 21:", "twice");
    listFault("no parent", "{\"name\": \"A\", \"parent\": \"B\"}", "line 4, column 25:", "no scenario “B”");
    listFault("own parent", "{\"name\": \"A\", \"parent\": \"A\"}", "line 4, column 25:", "inherit");
    listFault("circle", "{\"name\": \"A\", \"parent\": \"B\"},\n{\"name\": \"B\", \"parent\": \"A\"}",
              "line 5, column 25:", "inherit");
    listFault("which", "{\"name\": \"A\"},\n{\"name\": \"A\"},\n{\"name\": \"B\", \"parent\": \"A\"}",
              "line 6, column 25:", "only one scenario");
    fault("baseline", head + "\"baseline\": 7,\n\"scenarios\": []}", "line 3, column 13:", "no scenario “7”");
    const auto pairFault = [&](const char* name, const QString& pairs, const char* place, const char* words) {
        fault(name, head + "\"scenarios\": [], \"correlations\":\n[" + pairs + "]}", place, words);
    };
    pairFault("rho", "{\"a\": \"site.pue\", \"b\": \"site.wue\", \"rho\": 1}",
              "line 4, column 44:", "between");
    pairFault("with itself", "{\"a\": \"site.pue\", \"b\": \"site.pue\", \"rho\": 0.5}",
              "line 4, column 2:", "itself");
    pairFault("contradiction",
              "{\"a\": \"site.pue\", \"b\": \"site.wue\", \"rho\": 0.9},"
              "{\"a\": \"site.pue\", \"b\": \"cost.tariff\", \"rho\": 0.9},"
              "{\"a\": \"cost.tariff\", \"b\": \"site.wue\", \"rho\": -0.9}",
              "line 4, column 1:", "contradicts");
    fault("deep", QString(33, u'['), "line 1, column 33:", "brackets");
}

void TestScenarioJson::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QString message = faultOf(text.toStdString());
    QVERIFY2(message.startsWith("file.json, " + place), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

void TestScenarioJson::sizeIsBounded()
{
    const auto tooLong = read(std::string(10'000'001, ' '));
    QVERIFY(!tooLong && tooLong.error().code == ErrorCode::fileTooLarge);
    std::string many = R"({"schema": "counterwatt/scenarios-1", "scenarios": [)";
    for (int i = 0; i < 1001; ++i)
        many += (i > 0 ? "," : "") + std::string(R"({"name": "A"})");
    const auto tooMany = read(many + "]}");
    QVERIFY(!tooMany && tooMany.error().code == ErrorCode::tooManyRows);
    std::string ones = "[1";
    for (int i = 0; i < 500'000; ++i)
        ones += ",1";
    const auto values = read(ones + "]");
    QVERIFY(!values && values.error().code == ErrorCode::tooManyRows);
    const auto deep = read(std::string(9'000'000, '['));
    QVERIFY(!deep && deep.error().code == ErrorCode::tooDeep);
}

// Every single byte lost, or another in its place: an answer or a message with a place, never a crash.
void TestScenarioJson::damagedFilesNeverCrash()
{
    DocumentContents contents = test::everyKindOfRange();
    contents.comparison.scenarios.resize(2);
    contents.comparison.baseline.reset();
    contents.comparison.scenarios[0].parent.reset();
    const std::string whole = scenariosJson(contents);
    QVERIFY(read(whole).ok());
    int refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string other = whole;
        other[at] = static_cast<char>(other[at] ^ 0x81);
        for (const std::string& text : {whole.substr(0, at), other}) {
            const auto again = read(text);
            refused += again ? 0 : 1;
            QVERIFY(again || (again.error().line > 0 && again.error().column > 0));
        }
    }
    QVERIFY(refused >= static_cast<int>(whole.size()));
}

void TestScenarioJson::schemaKnowsEveryInput()
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/docs/schema/scenarios-1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QStringList known;
    for (const QJsonValue& key : schema["$defs"]["key"]["enum"].toArray())
        known << key.toString();
    QStringList ours;
    for (const ParameterRow& row : parameterTable())
        ours << QString::fromLatin1(row.key);
    QCOMPARE(known, ours);
}

QTEST_GUILESS_MAIN(TestScenarioJson)
#include "tst_scenario_json.moc"
