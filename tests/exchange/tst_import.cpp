// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs: what becomes of their numbers, and what is said about files that are wrong.
#include "app/document/document.h"
#include "app/engine/scenario/evaluate.h"
#include "app/exchange/import.h"
#include "app/exchange/scenario_json.h"
#include "app/models/error_text.h"
#include "app/models/texts.h"
#include "tests/store/sample_contents.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace cw;
using P = ParameterId;

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void codecarbon();
    void codecarbonWithSemicolons();
    void codecarbonResultIsWhatItSays();
    void codecarbonWithoutPueAndEmissions();
    void ecologits();
    void ecologitsList();
    void electricityMapsYears();
    void electricityMapsHours();
    void ember();
    void emberMonths();
    void zones();
    void longTablesCanBeStopped();
    void gridGoesIntoAScenario();
    void ownFormat();
    void realTables();
    void sourcesComeAlong();
    void sourcesOfTheSameId();
    void sourcesThatTheFileDoesNotDescribe();
    void namesOfAnyKind_data();
    void namesOfAnyKind();
    void faults_data();
    void faults();
    void files();
    void damagedFilesNeverCrash();
    void everyFormatHasALabel();
};

namespace {

QString pathOf(const char* name)
{
    return QStringLiteral(CW_SOURCE_DIR "/tests/exchange/files/") + QLatin1String(name);
}

Imported imported(const char* name, const ImportChoice& choice = {}, const Scenario& like = {})
{
    const auto read = importFile(pathOf(name), like, choice);
    if (!read)
        qWarning("%s", qPrintable(errorText(read.error())));
    return read ? read.value() : Imported{};
}

double pointOf(const Scenario& scenario, P id)
{
    const auto found = scenario.values.find(id);
    return found == scenario.values.end() ? kUnknown : found->second.point;
}

QString remarksOf(const Imported& file)
{
    QStringList all;
    for (const std::string& remark : file.remarks)
        all << QString::fromStdString(remark);
    return all.join(u' ');
}

InputSet inputsOf(const Scenario& scenario)
{
    Comparison comparison;
    comparison.scenarios = {scenario};
    return resolve(comparison, comparison.scenarios.front());
}

} // namespace

void TestImport::codecarbon()
{
    const Imported file = imported("codecarbon-3.csv");
    QCOMPARE(file.format, std::string("codecarbon-csv"));
    QCOMPARE(file.scenarios.size(), std::size_t(2)); // the third took no energy to speak of
    const Scenario& first = file.scenarios[0];
    QCOMPARE(first.name, std::string("=fine-tune"));
    QCOMPARE(first.note, std::string("2 h, 2 x NVIDIA A100, Germany, saxony"));
    QCOMPARE(pointOf(first, P::trainingOn), 1.0);
    QCOMPARE(pointOf(first, P::inferenceOn), 0.0);
    QCOMPARE(pointOf(first, P::trainingStatedEnergy), 10.0);
    QCOMPARE(pointOf(first, P::trainingStatedIncludesPue), 1.0);
    QCOMPARE(pointOf(first, P::sitePue), 1.0);
    QCOMPARE(pointOf(first, P::siteGridFactor), 400.0);
    const Scenario& second = file.scenarios[1];
    QCOMPARE(second.name, std::string("a, b \"c\""));
    QCOMPARE(second.note, std::string("1 h, 1 × NVIDIA A100, France"));
    QCOMPARE(pointOf(second, P::sitePue), 1.2);
    QCOMPARE(pointOf(second, P::siteGridFactor), 100.0);
    QCOMPARE(pointOf(second, P::siteWue), 0.5);
    QVERIFY2(remarksOf(file).contains("PUE of 1: 1."), qPrintable(remarksOf(file)));
    QVERIFY2(remarksOf(file).contains("less than 1 Wh: 1."), qPrintable(remarksOf(file)));
    QCOMPARE(file.sources.size(), std::size_t(1));
    QCOMPARE(file.sources[0].title, std::string("codecarbon-3.csv, CodeCarbon 3.0.4"));
    QCOMPARE(file.sources[0].year, 2025);
}

void TestImport::codecarbonWithSemicolons()
{
    const Imported file = imported("codecarbon-semicolon.csv");
    QCOMPARE(file.scenarios.size(), std::size_t(1));
    QCOMPARE(pointOf(file.scenarios[0], P::trainingStatedEnergy), 0.05);
    QCOMPARE(pointOf(file.scenarios[0], P::siteGridFactor), 250.0);
}

// Electricity and carbon of the run are those of the file, whatever the PUE.
void TestImport::codecarbonResultIsWhatItSays()
{
    const Imported file = imported("codecarbon-3.csv");
    const double energy[]{10.0, 6.0};
    const double carbon[]{4.0, 0.6};
    for (std::size_t i = 0; i < 2; ++i) {
        const Outcome outcome = evaluate(inputsOf(file.scenarios[i]));
        QCOMPARE(*resultOf(outcome, Metric::electricityFacility, Per::run), energy[i]);
        QCOMPARE(*resultOf(outcome, Metric::carbonLocation, Per::run), carbon[i]);
    }
}

// The PUE of 1 is CodeCarbon's, not the file's: it names no source and has no grade.
void TestImport::codecarbonWithoutPueAndEmissions()
{
    const auto file = importText("project_name,emissions,energy_consumed,pue\na,1,2,\nb,,2,1.1\n", "x.csv");
    QVERIFY(file.ok());
    const InputValue& assumed = file.value().scenarios[0].values.at(P::sitePue);
    QCOMPARE(assumed.point, 1.0);
    QVERIFY(assumed.origin.source.empty() && !assumed.origin.grade);
    const InputValue& told = file.value().scenarios[1].values.at(P::sitePue);
    QCOMPARE(told.point, 1.1);
    QVERIFY(told.origin.source == file.value().sources[0].id && told.origin.grade == Grade::disclosed);
    QVERIFY(!file.value().scenarios[1].values.contains(P::siteGridFactor));
    QVERIFY2(remarksOf(file.value()).contains("no PUE: 1."), qPrintable(remarksOf(file.value())));
    QVERIFY2(remarksOf(file.value()).contains("no emissions: 1."), qPrintable(remarksOf(file.value())));
}

void TestImport::ecologits()
{
    const Imported file = imported("ecologits.json");
    QCOMPARE(file.format, std::string("ecologits-json"));
    QCOMPARE(file.scenarios.size(), std::size_t(1));
    const Scenario& scenario = file.scenarios[0];
    QCOMPARE(scenario.name, std::string("made-up-model"));
    const InputValue& energy = scenario.values.at(P::inferenceWhPerQuery);
    QVERIFY(energy.range == lognormalBetween(1.0, 4.0).value());
    QCOMPARE(energy.point, medianOf(*energy.range));
    QCOMPARE(pointOf(scenario, P::siteGridFactor),
             500.0); // of the use: the hardware's carbon is no electricity
    const Outcome outcome = evaluate(inputsOf(scenario));
    QCOMPARE(*resultOf(outcome, Metric::electricityFacility, Per::query), energy.point / 1000.0);
    QVERIFY2(remarksOf(file).contains("0.25 g"), qPrintable(remarksOf(file)));
}

void TestImport::ecologitsList()
{
    const Imported file = imported("ecologits-list.json");
    QCOMPARE(file.scenarios.size(), std::size_t(2));
    QCOMPARE(pointOf(file.scenarios[0], P::inferenceWhPerQuery), 0.25);
    QCOMPARE(pointOf(file.scenarios[1], P::inferenceWhPerQuery), 0.5);
    QVERIFY(!file.scenarios[0].values.at(P::inferenceWhPerQuery).range);
    QVERIFY(!file.scenarios[0].values.contains(P::siteGridFactor)); // its carbon holds the hardware
}

void TestImport::electricityMapsYears()
{
    const Imported file = imported("electricity-maps-yearly.csv");
    QCOMPARE(file.format, std::string("electricity-maps-csv"));
    QCOMPARE(file.scenarios.size(), std::size_t(2));
    QCOMPARE(file.scenarios[0].name, std::string("North Atlantis 2024"));
    QCOMPARE(pointOf(file.scenarios[0], P::siteGridFactor), 350.25);
    QCOMPARE(pointOf(file.scenarios[1], P::siteGridFactor), 45.0);
    QVERIFY(!file.scenarios[0].values.at(P::siteGridFactor).range);
    QVERIFY(remarksOf(file).contains("life cycle"));
    QCOMPARE(file.sources[0].year, 2024);
}

void TestImport::electricityMapsHours()
{
    const Imported file = imported("electricity-maps-hourly.csv");
    QCOMPARE(file.scenarios.size(), std::size_t(1));
    const InputValue& factor = file.scenarios[0].values.at(P::siteGridFactor);
    QCOMPARE(factor.point, 199.5); // 100 … 299
    QVERIFY(factor.range == lognormalBetween(109, 289).value());
    QVERIFY2(remarksOf(file).contains("nine in ten"), qPrintable(remarksOf(file)));
}

void TestImport::ember()
{
    const Imported file = imported("ember-yearly.csv");
    QCOMPARE(file.format, std::string("ember-csv"));
    QCOMPARE(file.scenarios.size(), std::size_t(2)); // the third has no figure
    QCOMPARE(file.scenarios[0].name, std::string("Atlantis 2023"));
    QCOMPARE(pointOf(file.scenarios[0], P::siteGridFactor), 400.25);
    QCOMPARE(file.scenarios[1].name, std::string("Utopia 2024"));
    QCOMPARE(pointOf(file.scenarios[1], P::siteGridFactor), 35.0);
    QCOMPARE(file.sources[0].year, 2024);
    QVERIFY2(remarksOf(file).contains("CO2 intensity"), qPrintable(remarksOf(file)));
    QVERIFY(!remarksOf(file).contains("months"));
}

void TestImport::emberMonths()
{
    const Imported file = imported("ember-monthly.csv");
    QCOMPARE(file.scenarios.size(), std::size_t(1));
    QCOMPARE(file.scenarios[0].name, std::string("Atlantis 2024-01–2024-12"));
    QCOMPARE(pointOf(file.scenarios[0], P::siteGridFactor), 65.0); // without the month before
    QVERIFY2(remarksOf(file).contains("newest 12 months"), qPrintable(remarksOf(file)));
    const auto few = importText("Area,Date,Variable,Unit,Value\nA,2024-01-01,CO2 intensity,gCO2/kWh,10\n"
                                "A,2024-02-01,CO2 intensity,gCO2/kWh,20\n",
                                "x.csv");
    QVERIFY(few.ok());
    QVERIFY2(remarksOf(few.value()).contains("the fewest: 2."), qPrintable(remarksOf(few.value())));
}

void TestImport::zones()
{
    const Imported one = imported("ember-yearly.csv", {{}, "uto"});
    QCOMPARE(one.scenarios.size(), std::size_t(1));
    QCOMPARE(one.scenarios[0].name, std::string("Utopia 2024"));
    QCOMPARE(imported("ember-yearly.csv", {{}, "Atlantis"}).scenarios.size(), std::size_t(1));
    const auto none = importFile(pathOf("ember-yearly.csv"), {}, {{}, "XXX"});
    QVERIFY(!none);
    QVERIFY2(errorText(none.error()).contains("ATL, UTO"), qPrintable(errorText(none.error())));

    std::string many = "Area,ISO 3 code,Year,Variable,Unit,Value\n";
    for (int i = 0; i < 21; ++i)
        many += "Area " + std::to_string(i) + ",C" + std::to_string(i) + ",2023,CO2 intensity,gCO2/kWh,100\n";
    const auto tooMany = importText(many, "ember.csv");
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::missingField);
    QVERIFY2(errorText(tooMany.error()).contains("“zone” is missing"),
             qPrintable(errorText(tooMany.error())));
    QVERIFY(errorText(tooMany.error()).contains("C0, C1, C2"));
    QVERIFY(importText(many, "ember.csv", {}, {{}, "C7"}).ok());

    std::size_t offered = 0; // somebody who can be asked is
    ImportChoice asking;
    asking.askZone = [&](const std::vector<ImportZone>& zones) {
        offered = zones.size();
        return zones[7].code;
    };
    const auto answered = importText(many, "ember.csv", {}, asking);
    QVERIFY(answered && offered > kMostImportedZones);
    QCOMPARE(answered.value().scenarios.size(), std::size_t{1});
    asking.askZone = [](const std::vector<ImportZone>&) { return std::string(); };
    QCOMPARE(importText(many, "ember.csv", {}, asking).error().code, ErrorCode::cancelled);
}

void TestImport::longTablesCanBeStopped()
{
    std::string text = "Area,ISO 3 code,Year,Variable,Unit,Value\n";
    for (int year = 0; year < 40'000; ++year)
        text += "Utopia,UTO," + std::to_string(1000 + year % 1000) + ",CO2 intensity,gCO2/kWh,100\n";
    std::vector<double> shares;
    const auto listen = [&](double share) {
        shares.push_back(share);
        return true;
    };
    QVERIFY(importText(text, "x", {}, {}, listen).ok());
    QVERIFY2(shares.size() > 40, qPrintable(QString::number(shares.size()))); // every thousand rows or so
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() >= 0.0 && shares.back() <= 1.0);
    for (std::size_t last = 0; last < shares.size(); ++last) { // while checking, reading, collecting
        std::size_t asked = 0;
        const auto stopped = importText(text, "x", {}, {}, [&](double) { return asked++ != last; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::cancelled);
        QCOMPARE(asked, last + 1); // and is not asked again
    }
}

void TestImport::gridGoesIntoAScenario()
{
    Scenario like{{4}, "My service", "note", 3, true, ScenarioId{2}, {}};
    like.values[P::sitePue] = {1.3, {OriginKind::user, {}, {}, {}, {}}};
    const Imported file = imported("ember-yearly.csv", {{}, "ATL"}, like);
    QCOMPARE(file.scenarios[0].name, std::string("My service, Atlantis 2023"));
    QCOMPARE(pointOf(file.scenarios[0], P::sitePue), 1.3);
    QCOMPARE(pointOf(file.scenarios[0], P::siteGridFactor), 400.25);
}

void TestImport::ownFormat()
{
    const DocumentContents contents = test::everyKindOfRange();
    const auto file = importText(scenariosJson(contents), "own.json");
    QVERIFY(file.ok());
    QCOMPARE(file.value().format, std::string("counterwatt-json"));
    QCOMPARE(file.value().scenarios.size(), contents.comparison.scenarios.size());
    for (std::size_t i = 0; i < contents.comparison.scenarios.size(); ++i) {
        const Scenario& original = contents.comparison.scenarios[i];
        const Scenario& draft = file.value().scenarios[i];
        QVERIFY(!draft.parent); // but with the parents' values
        QVERIFY(inputsOf(draft) == resolve(contents.comparison, original));
    }
    QVERIFY(file.value().sources == contents.sources);
    QVERIFY(remarksOf(file.value()).contains("Baseline"));
}

// The tables of real grids that are at hand have forms of their own: none is taken for one of these.
void TestImport::realTables()
{
    const QDir folder(QStringLiteral(CW_SHARED_DIR "/hourly"));
    const QStringList files = folder.entryList({"*.csv"}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the folder of hourly tables is not there");
    for (const QString& name : files) {
        const auto file = importFile(folder.filePath(name));
        QVERIFY2(!file, qPrintable(name));
        const ErrorCode code = file.error().code; // one has a row that is cut short
        QVERIFY2(code == ErrorCode::unknownFormat || code == ErrorCode::malformedText,
                 qPrintable(errorText(file.error())));
    }
}

// Through a document and its file: values and the source that they name are there again.
void TestImport::sourcesComeAlong()
{
    QTemporaryDir folder;
    for (const char* name :
         {"codecarbon-3.csv", "ecologits.json", "ember-yearly.csv", "electricity-maps-hourly.csv"}) {
        const Imported file = imported(name);
        Document document;
        document.startNew();
        for (const Scenario& draft : file.scenarios)
            QVERIFY(document.addScenario(draft, file.sources).ok());
        QVERIFY(document.saveAs(folder.filePath("x.cwatt")).ok());
        Document again;
        QVERIFY(again.open(folder.filePath("x.cwatt")).ok());
        QVERIFY(again.comparison() == document.comparison());
        QCOMPARE(again.comparison().scenarios.size(), file.scenarios.size());
        QVERIFY(again.source(file.sources[0].id) == file.sources[0]);
        bool named = false;
        for (const auto& [id, value] : again.comparison().scenarios[0].values)
            named = named || value.origin.source == file.sources[0].id;
        QVERIFY(named);
    }
}

// What an input names is what the file meant, whatever the document calls by the same id; a second time nothing is added.
void TestImport::sourcesOfTheSameId()
{
    Document document;
    document.startNew();
    const Source ours{"own", "Our meter", "We", 2024, {}, {}};
    const Source theirs{"own", "Their meter", "They", 2025, {}, {}};
    Scenario draft{{1}, "A", {}, 0, true, {}, {}};
    draft.values[P::sitePue] = {1.1, {OriginKind::user, {}, {}, "own", Grade::measured}};
    QVERIFY(document.addScenario(draft, {ours}).ok());
    QVERIFY(document.addScenario(draft, {theirs}).ok());
    QVERIFY(document.addScenario(draft, {theirs}).ok());
    QVERIFY(document.addScenario(draft, {ours}).ok());
    const std::string wanted[]{"Our meter", "Their meter", "Their meter", "Our meter"};
    const auto& scenarios = document.comparison().scenarios;
    for (std::size_t i = 0; i < std::size(wanted); ++i) {
        const auto source = document.source(
            scenarios[scenarios.size() - std::size(wanted) + i].values.at(P::sitePue).origin.source);
        QVERIFY(source.has_value());
        QCOMPARE(source->title, wanted[i]);
    }
    QCOMPARE(document.contents().sources.size(), std::size_t(2));
}

void TestImport::sourcesThatTheFileDoesNotDescribe()
{
    const auto file =
        importText(R"({"schema": "counterwatt/scenarios-1", "scenarios": [{"name": "A", "inputs": {
        "site.pue": {"value": 1.1, "source": "nowhere"}, "site.wue": {"value": 1, "source": "here"}}}],
        "sources": [{"id": "here"}]})",
                   "x.json");
    QVERIFY(file.ok());
    QVERIFY2(remarksOf(file.value()).contains("1 (nowhere)"), qPrintable(remarksOf(file.value())));
}

void TestImport::namesOfAnyKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("formula") << "=cmd|' /C calc'!A0";
    QTest::newRow("long") << QString(10000, u'长');
    QTest::newRow("emoji") << QString::fromUtf8("🏭👩‍🔬");
    QTest::newRow("right to left") << QString::fromUtf8("\u202Eשלום");
    QTest::newRow("control") << QString::fromUtf8("a\x1b[31m\x7f");
}

void TestImport::namesOfAnyKind()
{
    QFETCH(QString, name);
    const std::string text = "project_name,emissions,energy_consumed\n\"" + name.toStdString() + "\",1,2\n";
    const auto file = importText(text, "emissions.csv");
    QVERIFY2(file.ok(), file ? "" : qPrintable(errorText(file.error())));
    QCOMPARE(QString::fromStdString(file.value().scenarios[0].name), name);
    Document document;
    QVERIFY(document.addScenario(file.value().scenarios[0], file.value().sources).ok());
    const auto again = readScenariosJson(scenariosJson(document.contents()), "x.json");
    QVERIFY(again.ok());
    QCOMPARE(QString::fromStdString(again.value().comparison.scenarios[0].name), name);
}

void TestImport::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto fault = [](const char* name, const char* text, const char* place, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(text) << place << words;
    };
    fault("empty", "", "x:", "none of the files");
    fault("some table", "a,b\n1,2\n", "x:", "CodeCarbon");
    fault("some JSON", "{\"a\": 1}", "x:", "EcoLogits");
    fault("JSON cut", "{\"impacts\": {", "x, line 1, column 14:", "cannot be read");
    fault("fields", "emissions,energy_consumed\n1,2,3\n", "x, line 2, column 1:", "3 fields instead of 2");
    fault("quote", "emissions,energy_consumed\n1,\"2\n", "x, line 2, column 3:", "quote");
    fault("text", "emissions,project_name,energy_consumed\n1,名,much\n", "x, line 2, column 5:", "“much”");
    fault("behind lines", "project_name,emissions,energy_consumed\n\"a\nb\",x,1\n",
          "x, line 3, column 4:", "“x”");
    fault("not finite", "emissions,energy_consumed\n1,inf\n", "x, line 2, column 3:", "a number");
    fault("factor", "emissions,energy_consumed\n100,1\n", "x, line 2, column 1:", "too large");
    fault("negative", "emissions,energy_consumed\n-1,1\n", "x, line 2, column 1:", "too small");
    fault("grid", "Zone id,Carbon intensity gCO₂eq/kWh (direct)\nA,9000\n",
          "x, line 2, column 3:", "too large");
    fault("no figure", "Zone id,Carbon intensity gCO₂eq/kWh (direct)\nA,\n",
          "x, line 1, column 1:", "a carbon intensity");
    fault("no area", "Variable,Unit,Value,Year\n", "x, line 1, column 1:", "“area” is missing");
    fault("energy", "{\"impacts\":\n{\"energy\": {\"value\": \"much\", \"unit\": \"kWh\"}}}",
          "x, line 2, column 22:", "a number");
    fault("unit", "{\"energy\": {\"value\": 1, \"unit\": \"kg\"}}",
          "x, line 1, column 33:", "measures something else");
    fault("ends", "{\"energy\": {\"value\": {\"min\": 2, \"max\": 1}, \"unit\": \"Wh\"}}",
          "x, line 1, column 40:", "ends below");
    fault("no end", "{\"energy\": {\"value\": {\"min\": 2}, \"unit\": \"Wh\"}}",
          "x, line 1, column 22:", "“max”");
    fault("huge", "{\"energy\": {\"value\": 1, \"unit\": \"TWh\"}}", "x, line 1, column 12:", "too large");
}

void TestImport::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto file = importText(text.toStdString(), "x");
    QVERIFY(!file);
    const QString message = errorText(file.error());
    QVERIFY2(message.startsWith(place), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

void TestImport::files()
{
    QTemporaryDir folder;
    const auto missing = importFile(folder.filePath("nothing.csv"));
    QVERIFY(!missing && missing.error().code == ErrorCode::fileMissing);
    const auto tooLarge = importFile(QStringLiteral("/dev/zero"));
    QVERIFY(!tooLarge && tooLarge.error().code == ErrorCode::fileTooLarge);
    const auto bytes = importText("a,b\n\xff,1\n", "x");
    QVERIFY(!bytes && bytes.error().code == ErrorCode::notUtf8);
    QCOMPARE(bytes.error().line, 2);
    const auto rows = importText("a,b\n" + std::string(700'000, '\n'), "x");
    QVERIFY(!rows && rows.error().code == ErrorCode::tooManyRows);
    const auto format = importText("a,b\n", "x", {}, {"xml", {}});
    QVERIFY(!format && format.error().code == ErrorCode::unknownChoice);
    const auto other = importText("a,b\n", "x", {}, {"ember-csv", {}});
    QVERIFY(!other && other.error().code == ErrorCode::missingField);
    std::string many = "emissions,energy_consumed\n";
    for (int i = 0; i < 1001; ++i)
        many += "1,2\n";
    const auto scenarios = importText(many, "x");
    QVERIFY(!scenarios && scenarios.error().code == ErrorCode::tooManyRows);
}

void TestImport::damagedFilesNeverCrash()
{
    for (const char* name :
         {"codecarbon-3.csv", "ecologits.json", "ember-yearly.csv", "electricity-maps-yearly.csv"}) {
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string whole = file.readAll().toStdString();
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string other = whole;
            other[at] = static_cast<char>(other[at] ^ 0x05);
            for (const std::string& text : {whole.substr(0, at), other}) {
                const auto read = importText(text, "x");
                if (read)
                    QVERIFY(read.value().scenarios.size() < 4);
                else
                    QVERIFY(!errorText(read.error()).isEmpty());
            }
        }
    }
}

void TestImport::everyFormatHasALabel()
{
    QCOMPARE(importFormats().size(), 5);
    for (const QString& format : importFormats())
        QVERIFY(importFormatLabel(format) != format);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
