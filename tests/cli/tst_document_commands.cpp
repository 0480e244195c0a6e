// SPDX-License-Identifier: GPL-3.0-or-later
// `compare` and `export` through the real program, without a display.
#include "db/store/document_file.h"
#include "tests/cli/program.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace cw;
using program::Call;
using program::call;
using program::point;

class TestDocumentCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sampleAsTable();
    void sampleAsJson();
    void documentAsJson();
    void hiddenScenarios();
    void relativeToBaseline();
    void notesAboutNumbersStayOnLogarithmicAxes();
    void viewOfTheDocumentCounts();
    void svg();
    void png();
    void pdf();
    void csv();
    void exportSaysWhatItWrote();
    void exportReplacesAFile();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

namespace {

InputValue given(double value)
{
    return {value, {OriginKind::user, {}, {}, {}, {}}};
}

// Two scenarios of 100 and 300 Wh a query, one query a day; a hidden third one. The baseline is the first.
DocumentContents twoScenarios()
{
    DocumentContents contents;
    contents.comparison.title = "Two";
    int number = 0;
    for (const double wh : {100.0, 300.0, 500.0}) {
        ++number;
        Scenario scenario{{number}, "Case " + std::to_string(number), {}, number, number < 3, {}, {}};
        scenario.values[ParameterId::inferenceWhPerQuery] = given(wh);
        scenario.values[ParameterId::inferenceQueriesPerDay] = given(10.0);
        contents.comparison.scenarios.push_back(scenario);
    }
    contents.comparison.baseline = ScenarioId{1};
    return contents;
}

} // namespace

void TestDocumentCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeDocument(path("two.cwatt"), twoScenarios()).ok());
    DocumentContents daily = twoScenarios();
    daily.view.per = Per::day;
    QVERIFY(writeDocument(path("daily.cwatt"), daily).ok());
}

void TestDocumentCommands::sampleAsTable()
{
    const Call result = call({"compare", "--sample", "--language", "en"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    const QString text = QString::fromUtf8(result.out);
    for (const char* words : {"GPT-3 training", "GPT-4 training", "BLOOM training", "ChatGPT 2024",
                              "100,000 H100", "Electricity", "Carbon", "Water", "Cost", "Sources: "})
        QVERIFY2(text.contains(words), words);
}

void TestDocumentCommands::sampleAsJson()
{
    const Call result = call({"compare", "--sample", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonArray scenarios = result.json().object()["scenarios"].toArray();
    QCOMPARE(scenarios.size(), 6);
    for (qsizetype i = 0; i < scenarios.size(); ++i)
        QVERIFY2(point(result, "electricity.facility", "total", static_cast<int>(i)) > 0.0,
                 qPrintable(scenarios.at(i)["name"].toString()));
}

void TestDocumentCommands::documentAsJson()
{
    const Call result = call({"compare", path("two.cwatt"), "--json", "--per", "day"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().object()["per"].toString(), QString("day"));
    QCOMPARE(result.json().object()["scenarios"].toArray().at(1)["name"].toString(), QString("Case 2"));
    QVERIFY(std::abs(point(result, "electricity.facility", "inference", 0) - 1.0) < 1e-12);
    QVERIFY(std::abs(point(result, "electricity.facility", "total", 1) - 3.0) < 1e-12);
}

void TestDocumentCommands::hiddenScenarios()
{
    const auto count = [&](const QStringList& more) {
        return call(QStringList{"compare", path("two.cwatt"), "--json"} + more)
            .json()
            .object()["scenarios"]
            .toArray()
            .size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({"--all"}), 3);
}

void TestDocumentCommands::relativeToBaseline()
{
    const QString text =
        QString::fromUtf8(call({"compare", path("two.cwatt"), "--relative", "--language", "en"}).out);
    QVERIFY(text.contains("Case 1 ★"));
    QVERIFY2(text.contains("3 ×") || text.contains("3×"), qPrintable(text));
}

void TestDocumentCommands::notesAboutNumbersStayOnLogarithmicAxes()
{
    DocumentContents wide = twoScenarios();
    wide.view.stacking = Stacking::byStage;
    wide.comparison.scenarios[1].values[ParameterId::inferenceQueriesPerDay].point = 1e12;
    QVERIFY(writeDocument(path("wide.cwatt"), wide).ok());
    const QString text = QString::fromUtf8(call({"compare", path("wide.cwatt"), "--language", "en"}).out);
    QVERIFY2(text.contains("Only the electricity is known by stage."), qPrintable(text));
    QVERIFY(!text.contains("logarithmic")); // there is no axis here
}

void TestDocumentCommands::viewOfTheDocumentCounts()
{
    QCOMPARE(call({"compare", path("daily.cwatt"), "--json"}).json().object()["per"].toString(),
             QString("day"));
    QCOMPARE(
        call({"compare", path("daily.cwatt"), "--json", "--per", "year"}).json().object()["per"].toString(),
        QString("year"));
}

void TestDocumentCommands::svg()
{
    const QString target = path("out.svg");
    const auto withoutSession = [](QProcess& process) { // nor a word about that
        QProcessEnvironment environment = process.processEnvironment();
        environment.remove("XDG_RUNTIME_DIR");
        process.setProcessEnvironment(environment);
    };
    const Call result = program::callWith(
        {"export", "--sample", "--chart", "compare", "--to", target, "--language", "en"}, {}, withoutSession);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains("GPT-3 training"));
    QVERIFY(text.contains("Sources: "));
}

void TestDocumentCommands::png()
{
    const QString target = path("out.png");
    QCOMPARE(call({"export", path("two.cwatt"), "--to", target, "--width", "800", "--scale", "2"}).code, 0);
    QCOMPARE(QImage(target).width(), 1600);
}

void TestDocumentCommands::pdf()
{
    const QString target = path("out.pdf");
    QCOMPARE(call({"export", path("two.cwatt"), "--to", target}).code, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestDocumentCommands::csv()
{
    const QString target = path("out.csv");
    QCOMPARE(call({"export", path("two.cwatt"), "--to", target, "--per", "day", "--language", "en"}).code, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains("Case 2"));
    QVERIFY(!text.contains("Case 3")); // hidden
}

void TestDocumentCommands::exportSaysWhatItWrote()
{
    const QString target = path("said.svg");
    const Call result = call({"export", path("two.cwatt"), "--to", target, "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject said = result.json().object();
    QCOMPARE(said["file"].toString(), target);
    QCOMPARE(said["format"].toString(), QString("svg"));
    QCOMPARE(said["bytes"].toInteger(), QFileInfo(target).size());
}

void TestDocumentCommands::exportReplacesAFile()
{
    const QString target = path("again.svg");
    QCOMPARE(call({"export", path("two.cwatt"), "--to", target}).code, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readAll();
    QCOMPARE(call({"export", path("two.cwatt"), "--to", target}).code, 0);
    QFile again(target);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), first); // the same document gives the same bytes
}

QTEST_GUILESS_MAIN(TestDocumentCommands)
#include "tst_document_commands.moc"
