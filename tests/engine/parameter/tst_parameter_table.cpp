// SPDX-License-Identifier: GPL-3.0-or-later
// The table of inputs is sound, and what people type into it is read or refused with the reason.
#include "app/engine/units/unit.h"
#include "tests/engine/catalog_sources.h"
#include "tests/engine/random_inputs.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

void addRows()
{
    QTest::addColumn<int>("input");
    for (const ParameterRow& row : parameterTable())
        QTest::newRow(row.key) << static_cast<int>(row.id);
}

std::string withoutSource(const std::set<std::string>& ids, const auto& rows)
{
    std::set<std::string> missing;
    for (const auto& row : rows)
        if (!ids.contains(row.source))
            missing.insert(row.source);
    std::string list;
    for (const std::string& id : missing)
        list += id + ' ';
    return list;
}

// No result is NaN or infinite, whatever the inputs: absent is how "not known" looks.
std::string strangeResult(const InputSet& inputs)
{
    const Outcome outcome = evaluate(inputs);
    for (const WorkloadOutcome& workload : outcome.workloads)
        for (const MetricRow& row : metricTable())
            for (const Per per : {Per::year, Per::day, Per::run, Per::query, Per::ktoken}) {
                const Value own = resultOf(workload, row.metric, per);
                const Value sum = resultOf(outcome, row.metric, per);
                if ((own && !std::isfinite(*own)) || (sum && !std::isfinite(*sum)))
                    return std::string(row.key) + " per " + perKey(per);
            }
    return {};
}

} // namespace

class TestParameterTable : public QObject {
    Q_OBJECT

private slots:
    void rowIsSound_data() { addRows(); }
    void rowIsSound();
    void keysAreUnique();
    void choicesAreComplete();
    void methodsAreSound();
    void sourcesAreInTheCatalog();
    void checkedValueRefuses();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void megabyteOfText();
    void errorsKeepWholeCharacters();
    void extremesStayFinite();
    void unknownInputsGiveAbsentResults_data() { addRows(); }
    void unknownInputsGiveAbsentResults();
    void randomInputsStayFinite();
};

void TestParameterTable::rowIsSound()
{
    QFETCH(int, input);
    const ParameterRow& row = parameterRow(static_cast<ParameterId>(input));
    QCOMPARE(indexOf(row.id),
             static_cast<std::size_t>(input)); // the table is in the order of the enumeration
    QVERIFY(findParameter(row.key) == row.id);
    QVERIFY(std::string(row.key).find('.') != std::string::npos);
    QVERIFY(std::isfinite(row.minimum) && std::isfinite(row.maximum) && row.minimum < row.maximum);
    if (!std::isnan(row.defaultValue))
        QVERIFY(checkedValue(row.id, row.defaultValue).ok());
    if (row.kind != ParameterKind::number)
        QVERIFY(!std::isnan(row.defaultValue)); // a choice is always made
    if (row.scale == ParameterScale::logarithmic)
        QVERIFY(row.maximum / std::max(row.minimum, 1e-9) > 100.0);
    QVERIFY(Unit::parse(row.unit).ok());
    for (const char* text : {row.label, row.help, row.source})
        QVERIFY(*text != '\0');
    const QString help = row.help;
    QVERIFY2(help.endsWith('.') && help[0].isUpper(), row.help);
    QVERIFY2(!QString(row.label).endsWith('.'), row.label);
    QVERIFY(*groupKey(row.group) != '\0');
}

void TestParameterTable::keysAreUnique()
{
    std::set<std::string> keys;
    for (const ParameterRow& row : parameterTable())
        QVERIFY2(keys.insert(row.key).second, row.key);
    QCOMPARE(keys.size(), kParameterCount);
    QVERIFY(!findParameter("no.such.key"));
    QVERIFY(!findParameter(""));
    QVERIFY(!findParameter("SITE.PUE"));
}

void TestParameterTable::choicesAreComplete()
{
    for (const ParameterRow& row : parameterTable()) {
        const auto options = choiceOptions(row.id);
        if (row.kind == ParameterKind::number) {
            QVERIFY(options.empty());
            continue;
        }
        QCOMPARE(static_cast<double>(options.size()), row.maximum + 1.0); // one option for each value
        QCOMPARE(row.minimum, 0.0);
        std::set<std::string> ids;
        for (std::size_t i = 0; i < options.size(); ++i) {
            QVERIFY(*options[i].label != '\0');
            QVERIFY2(ids.insert(options[i].id).second, options[i].id);
            QCOMPARE(readParameter(row.id, options[i].id).value(), static_cast<double>(i));
        }
    }
}

void TestParameterTable::methodsAreSound()
{
    std::size_t count = 0;
    for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet}) {
        const auto methods = methodsOf(workload);
        count += methods.size();
        QCOMPARE(methods.size(), choiceOptions(methodParameter(workload)).size());
        std::set<std::string> ids;
        for (const MethodRow& method : methods) {
            QVERIFY(method.workload == workload);
            QVERIFY2(ids.insert(method.id).second, method.id);
            QVERIFY(*method.label && *method.boundary && *method.source);
            QVERIFY(method.year >= 2017 && method.year <= 2030);
            QVERIFY(!method.needs.empty());
        }
    }
    QCOMPARE(count, methodTable().size());
}

void TestParameterTable::sourcesAreInTheCatalog()
{
    const auto ids = sourceIds();
    QVERIFY2(!ids.empty(), sourcesFile().c_str());
    const std::string parameters = withoutSource(ids, parameterTable());
    QVERIFY2(parameters.empty(), parameters.c_str());
    const std::string methods = withoutSource(ids, methodTable());
    QVERIFY2(methods.empty(), methods.c_str());
}

void TestParameterTable::checkedValueRefuses()
{
    const auto code = [](ParameterId id, double value) { return checkedValue(id, value).error().code; };
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(code(P::sitePue, 0.0), ErrorCode::belowMinimum);
    QCOMPARE(code(P::sitePue, -1.2), ErrorCode::belowMinimum);
    QCOMPARE(code(P::sitePue, 0.999), ErrorCode::belowMinimum);
    QCOMPARE(code(P::sitePue, 1e308), ErrorCode::aboveMaximum);
    QCOMPARE(code(P::sitePue, std::nan("")), ErrorCode::notFinite);
    QCOMPARE(code(P::sitePue, infinity), ErrorCode::notFinite);
    QCOMPARE(code(P::inferenceQueriesPerDay, -infinity), ErrorCode::notFinite);
    QCOMPARE(code(P::inferenceBoundary, 3.0), ErrorCode::unknownChoice);
    QCOMPARE(code(P::inferenceBoundary, 0.5), ErrorCode::unknownChoice);
    QCOMPARE(code(P::trainingOn, -1.0), ErrorCode::unknownChoice);
    QCOMPARE(checkedValue(P::sitePue, 1.0).value(), 1.0); // the bounds themselves belong to it
    QCOMPARE(checkedValue(P::sitePue, 5.0).value(), 5.0);

    const Error pue = checkedValue(P::sitePue, 0.0).error();
    QCOMPARE(QString::fromStdString(pue.where), QString("site.pue"));
    QCOMPARE(QString::fromStdString(pue.value), QString("0"));
    QCOMPARE(QString::fromStdString(pue.limit), QString("1"));
    const Error factor = checkedValue(P::siteGridFactor, 3000.0).error();
    QCOMPARE(QString::fromStdString(factor.limit), QString("2500 g/kWh")); // a limit says its unit
    const Error choice = checkedValue(P::inferenceBoundary, 9.0).error();
    QCOMPARE(QString::fromStdString(choice.limit), QString("accelerator, server, facility"));
}

void TestParameterTable::reads_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](ParameterId id, const char* text, double value) {
        QTest::addRow("%s in %s", text, parameterRow(id).key)
            << static_cast<int>(id) << QString(text) << value;
    };
    row(P::inferenceWhPerQuery, "2.9", 2.9);
    row(P::inferenceWhPerQuery, "2.9 Wh", 2.9);
    row(P::inferenceWhPerQuery, "0.0029 kWh", 2.9);
    row(P::inferenceWhPerQuery, "2.9e-3 kWh", 2.9);
    row(P::inferenceWhPerQuery, "2.9 Wh/query", 2.9);
    row(P::inferenceWhPerQuery, "2.9瓦时/次", 2.9);
    row(P::inferenceWhPerQuery, "0.0029度", 2.9);
    row(P::inferenceQueriesPerDay, "200 million", 2e8);
    row(P::inferenceQueriesPerDay, "2億", 2e8);
    row(P::inferenceQueriesPerDay, "2亿次/天", 2e8);
    row(P::inferenceQueriesPerDay, "２億", 2e8);
    row(P::inferenceQueriesPerDay, "200,000,000", 2e8);
    row(P::inferenceQueriesPerDay, "200 million queries per day", 2e8);
    row(P::inferenceQueriesPerDay, "200 million/d", 2e8);
    row(P::inferenceQueriesPerDay, "73 billion/year", 2e8);
    row(P::trainingStatedEnergy, "1,287 MWh", 1287000);
    row(P::trainingStatedEnergy, "128.7万度", 1287000);
    row(P::trainingStatedEnergy, "3千瓦时", 3);
    row(P::trainingStatedEnergy, "3 千 千瓦时", 3000);
    row(P::trainingDays, "2 weeks", 14);
    row(P::trainingDays, "355.2 h", 14.8);
    row(P::trainingModelLife, "2 years", 2);
    row(P::hardwarePeakFlops, "989 TFLOP/s", 989e12);
    row(P::hardwarePeakFlops, "989 TFLOP/s/gpu", 989e12);
    row(P::hardwareAcceleratorWatts, "0.4 kW", 400);
    row(P::hardwareServerKw, "6,500 W", 6.5);
    row(P::siteGridFactor, "0.429 kg/kWh", 429);
    row(P::siteGridFactor, "0.429 kg CO2e/kWh", 429);
    row(P::siteGridFactor, "429 克/千瓦时", 429);
    row(P::siteWue, "1.8 L/kWh", 1.8);
    row(P::fleetLoad, "80%", 0.8);
    row(P::fleetLoad, "80 ％", 0.8);
    row(P::sitePue, "1.25", 1.25);
    row(P::costTariff, "81.3 USD/MWh", 0.0813);
    row(P::costCarbonStep, "-5%", -0.05);
    row(P::costCarbonStep, "−0.05", -0.05);
    row(P::inferenceBoundary, "server", 1);
    row(P::inferenceMethod, "ecologits-0.9", 2);
    row(P::trainingOn, "on", 1);
}

void TestParameterTable::reads()
{
    QFETCH(int, input);
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto result = readParameter(static_cast<ParameterId>(input), text.toStdString());
    QVERIFY2(result.ok(), result.ok() ? "" : result.error().value.c_str());
    CW_CLOSE(result.value(), value, 1e-12);
}

void TestParameterTable::refuses_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](ParameterId id, const char* text, ErrorCode code) {
        QTest::addRow("'%s' in %s", text, parameterRow(id).key)
            << static_cast<int>(id) << QString(text) << code;
    };
    row(P::inferenceWhPerQuery, "", ErrorCode::emptyText);
    row(P::inferenceWhPerQuery, "  \t ", ErrorCode::emptyText);
    row(P::inferenceWhPerQuery, "12 bananas", ErrorCode::unknownUnit);
    row(P::inferenceWhPerQuery, "2.9 kg", ErrorCode::wrongUnit);
    row(P::inferenceWhPerQuery, "2.9 W", ErrorCode::wrongUnit);
    row(P::inferenceWhPerQuery, "1,5", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "1.5.2", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "1,2345", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "Wh", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "about 3 Wh", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "NaN", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "inf", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "-inf", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "nan Wh", ErrorCode::notANumber);
    row(P::inferenceWhPerQuery, "1e999", ErrorCode::notFinite);
    row(P::inferenceWhPerQuery, "1e308 kWh", ErrorCode::notFinite);
    row(P::inferenceWhPerQuery, "1e308 万亿", ErrorCode::notFinite);
    row(P::inferenceWhPerQuery, "1e308", ErrorCode::aboveMaximum);
    row(P::inferenceWhPerQuery, "0", ErrorCode::belowMinimum);
    row(P::inferenceWhPerQuery, "-2.9 Wh", ErrorCode::belowMinimum);
    row(P::inferenceWhPerQuery, "2.9 3 Wh", ErrorCode::unknownUnit); // no product: 8.7 Wh was not typed
    row(P::inferenceWhPerQuery, "2.9 Wh 3", ErrorCode::unknownUnit);
    row(P::inferenceWhPerQuery, "5 d since 2000-01-01", ErrorCode::unknownUnit);
    row(P::inferenceWhPerQuery, "5 Wh @ 3", ErrorCode::unknownUnit);
    row(P::inferenceWhPerQuery, "5 log(re 1 Wh)", ErrorCode::unknownUnit);
    row(P::sitePue, "0", ErrorCode::belowMinimum);
    row(P::sitePue, "1.2 3", ErrorCode::unknownUnit);
    row(P::sitePue, "-1.2", ErrorCode::belowMinimum);
    row(P::sitePue, "125 W", ErrorCode::wrongUnit);
    row(P::inferenceQueriesPerDay, "2億億", ErrorCode::aboveMaximum);
    row(P::inferenceQueriesPerDay, "200 m", ErrorCode::wrongUnit); // metres, not millions
    row(P::inferenceQueriesPerDay, "200 M", ErrorCode::unknownUnit);
    row(P::hardwarePeakFlops, "989 TW", ErrorCode::wrongUnit);
    row(P::siteGridFactor, "0.4 USD/kWh", ErrorCode::wrongUnit);
    row(P::inferenceBoundary, "building", ErrorCode::unknownChoice);
    row(P::inferenceBoundary, "", ErrorCode::unknownChoice);
    row(P::inferenceBoundary, "1", ErrorCode::unknownChoice);
    row(P::trainingOn, "true", ErrorCode::unknownChoice);
}

void TestParameterTable::refuses()
{
    QFETCH(int, input);
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto id = static_cast<ParameterId>(input);
    const auto result = readParameter(id, text.toStdString());
    QVERIFY2(!result.ok(), result.ok() ? std::to_string(result.value()).c_str() : "");
    QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(code));
    QCOMPARE(QString::fromStdString(result.error().where), QString(parameterRow(id).key)); // says which input
    if (code == ErrorCode::wrongUnit || code == ErrorCode::belowMinimum || code == ErrorCode::unknownChoice)
        QVERIFY(!result.error().limit.empty()); // and what would be accepted
}

void TestParameterTable::megabyteOfText()
{
    const std::string digits(1 << 20, '7');
    const std::string letters(1 << 20, 'W');
    const std::string blanks(1 << 20, ' ');
    for (const std::string& text : {digits, letters, blanks, "1 " + letters}) {
        const auto number = readParameter(P::inferenceWhPerQuery, text);
        QCOMPARE(number.error().code, ErrorCode::textTooLong);
        QVERIFY(number.error().value.size() <= 40 && !number.error().limit.empty());
        const auto choice = readParameter(P::inferenceBoundary, text);
        QCOMPARE(choice.error().code, ErrorCode::unknownChoice);
        QVERIFY(choice.error().value.size() <= 40);
    }
    const std::string withZero("1.2\0banana", 10);
    QCOMPARE(readParameter(P::sitePue, withZero).error().code, ErrorCode::unknownUnit);
}

// Half a character would spoil the JSON that an error is written into.
void TestParameterTable::errorsKeepWholeCharacters()
{
    std::string text = "1 ";
    for (int i = 0; i < 30; ++i)
        text += "蕉";
    const Error unit = readParameter(P::sitePue, text).error();
    QVERIFY(!unit.value.empty());
    QVERIFY(!QString::fromStdString(unit.value).contains(QChar(QChar::ReplacementCharacter)));
    const Error choice = readParameter(P::inferenceBoundary, text).error();
    QVERIFY(choice.value.size() >= 36 && choice.value.size() <= 40);
    QVERIFY(!QString::fromStdString(choice.value).contains(QChar(QChar::ReplacementCharacter)));
}

void TestParameterTable::extremesStayFinite()
{
    for (const bool high : {false, true})
        for (std::size_t method = 0; method < methodsOf(Workload::inference).size(); ++method) {
            InputSet inputs = defaultInputs();
            for (const ParameterRow& row : parameterTable())
                inputs[indexOf(row.id)].point = high ? row.maximum : row.minimum;
            for (const Workload w : {Workload::training, Workload::inference, Workload::fleet}) {
                const double last = parameterRow(methodParameter(w)).maximum;
                inputs[indexOf(onParameter(w))].point = 1.0;
                inputs[indexOf(methodParameter(w))].point = std::min(static_cast<double>(method), last);
            }
            const std::string all = strangeResult(inputs);
            QVERIFY2(all.empty(), all.c_str());
            // Each input alone at its other end.
            for (const ParameterRow& row : parameterTable()) {
                const std::string one =
                    strangeResult(with(inputs, {{row.id, high ? row.minimum : row.maximum}}));
                QVERIFY2(one.empty(), (std::string(row.key) + ": " + one).c_str());
            }
        }
}

void TestParameterTable::unknownInputsGiveAbsentResults()
{
    QFETCH(int, input);
    const auto id = static_cast<ParameterId>(input);
    if (parameterRow(id).kind != ParameterKind::number)
        return;
    for (std::size_t method = 0; method < methodsOf(Workload::inference).size(); ++method) {
        InputSet inputs = with(defaultInputs(), {{P::trainingOn, 1}, {P::fleetOn, 1}, {id, kUnknown}});
        for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
            inputs[indexOf(methodParameter(w))].point =
                std::min(static_cast<double>(method), parameterRow(methodParameter(w)).maximum);
        const std::string found = strangeResult(inputs);
        QVERIFY2(found.empty(), found.c_str());
    }
}

void TestParameterTable::randomInputsStayFinite()
{
    SplitMix random(5);
    for (int round = 0; round < 2000; ++round) {
        InputSet inputs = defaultInputs();
        for (const ParameterRow& row : parameterTable()) {
            const double value = randomValue(row, random);
            const bool isUnknown = row.kind == ParameterKind::number && random.next() < 0.05;
            const auto options = static_cast<double>(choiceOptions(row.id).size());
            inputs[indexOf(row.id)].point = row.kind != ParameterKind::number
                ? std::floor(random.next() * options)
                : isUnknown ? kUnknown
                            : value;
        }
        const std::string found = strangeResult(inputs);
        QVERIFY2(found.empty(), found.c_str());
    }
}

QTEST_APPLESS_MAIN(TestParameterTable)
#include "tst_parameter_table.moc"
