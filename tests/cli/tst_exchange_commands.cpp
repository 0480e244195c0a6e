// SPDX-License-Identifier: GPL-3.0-or-later
// `import`, `convert`, `bundle` and `verify` through the real program.
#include "db/store/document_file.h"
#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cw;
using program::Call;
using program::call;

class TestExchangeCommands : public QObject {
    Q_OBJECT

private slots:
    void importMakesADocument();
    void importAddsToADocument();
    void importLikeAScenarioThatInherits();
    void importFromStandardInput();
    void importFaults();
    void convertGoesThereAndBack();
    void convertKeepsEveryDigit();
    void convertWritesAModelCard();
    void convertFaults();
    void bundleIsVerified();
    void changedBundleIsFound();
    void verifyFaults();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

namespace {

QString fixture(const char* name)
{
    return QStringLiteral(CW_SOURCE_DIR "/tests/exchange/files/") + QLatin1String(name);
}

} // namespace

void TestExchangeCommands::importMakesADocument()
{
    const Call result =
        call({"import", fixture("codecarbon-3.csv"), "--to", path("a.cwatt"), "--language", "en"});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("scenarios added: 2\n  =fine-tune\n"), result.out);
    QVERIFY2(result.err.contains("note: Runs counted with a PUE of 1"), qPrintable(result.err));
    const auto contents = readDocument(path("a.cwatt"));
    QVERIFY(contents.ok());
    QCOMPARE(contents.value().comparison.title, std::string("codecarbon-3"));
    QCOMPARE(contents.value().comparison.scenarios.size(), std::size_t(2));
    QCOMPARE(contents.value().sources.size(), std::size_t(1));
    const Call again = call({"compare", path("a.cwatt"), "--json", "--per", "run"});
    QCOMPARE(program::point(again, "electricity.facility", "training"), 10.0);
}

void TestExchangeCommands::importAddsToADocument()
{
    QCOMPARE(call({"convert", "--sample", "--to", path("sample.cwatt")}).code, 0);
    const Call result =
        call({"import", fixture("ember-yearly.csv"), "--zone", "atl", "--into", path("sample.cwatt"),
              "--like", "ChatGPT 2024", "--to", path("more.json"), "--json"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()["format"].toString(), QString("ember-csv"));
    QCOMPARE(result.json()["scenarios"].toArray().at(0).toString(), QString("ChatGPT 2024, Atlantis 2023"));
    QFile file(path("more.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray scenarios = QJsonDocument::fromJson(file.readAll())["scenarios"].toArray();
    QCOMPARE(scenarios.size(), 7);
    QCOMPARE(scenarios.at(6)["inputs"]["site.gridFactor"]["value"].toDouble(), 400.25);
}

// What is imported stands alone: it says what the parents of its model say.
void TestExchangeCommands::importLikeAScenarioThatInherits()
{
    const QByteArray family =
        R"({"schema": "counterwatt/scenarios-1", "scenarios": [
            {"name": "Grandparent", "inputs": {"site.pue": 1.31, "site.wue": 2.5}},
            {"name": "Parent", "parent": "Grandparent", "inputs": {"site.wue": 1.75}},
            {"name": "Child", "parent": "Parent", "inputs": {}}]})";
    QFile file(path("family.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(family);
    file.close();
    QCOMPARE(call({"convert", path("family.json"), "--to", path("family.cwatt")}).code, 0);
    QCOMPARE(call({"import", fixture("ember-yearly.csv"), "--zone", "atl", "--into", path("family.cwatt"),
                   "--like", "Child", "--to", path("family.cwatt")})
                 .code,
             0);
    const auto contents = readDocument(path("family.cwatt"));
    QVERIFY(contents.ok());
    const Scenario& added = contents.value().comparison.scenarios.back();
    QCOMPARE(added.name, std::string("Child, Atlantis 2023"));
    QVERIFY(!added.parent);
    QCOMPARE(added.values.at(ParameterId::sitePue).point, 1.31);
    QCOMPARE(added.values.at(ParameterId::siteWue).point, 1.75);
    QCOMPARE(added.values.at(ParameterId::siteGridFactor).point, 400.25);
}

void TestExchangeCommands::importFromStandardInput()
{
    QFile file(fixture("ecologits.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Call result = call({"import", "-", "--to", path("b.cwatt")}, file.readAll());
    QCOMPARE(result.code, 0);
    QVERIFY(readDocument(path("b.cwatt")).ok());
}

void TestExchangeCommands::importFaults()
{
    const Call broken =
        call({"import", "-", "--to", path("c.cwatt"), "--language", "en"}, "{\n  \"a\": 1,\n}");
    QCOMPARE(broken.code, 3);
    QVERIFY2(broken.err.contains("line 3, column 1"), qPrintable(broken.err));
    QVERIFY(!QFile::exists(path("c.cwatt")));
    QCOMPARE(call({"import", path("nothing.csv"), "--to", path("c.cwatt")}).code, 4);
    QCOMPARE(call({"import", fixture("ember-yearly.csv"), "--to", path("c.txt")}).code, 3);
    QCOMPARE(call({"import", fixture("ember-yearly.csv"), "--like", "x", "--to", path("c.cwatt")}).code, 2);
    QCOMPARE(call({"import", fixture("ember-yearly.csv")}).code, 2);
    QByteArray many = "Area,Year,Variable,Unit,Value\n";
    for (int i = 0; i < 30; ++i)
        many += "Area " + QByteArray::number(i) + ",2024,CO2 intensity,gCO2/kWh,100\n";
    const Call zone = call({"import", "-", "--to", path("c.cwatt"), "--language", "en"}, many);
    QCOMPARE(zone.code, 3);
    QVERIFY2(zone.err.contains("--zone"), qPrintable(zone.err));
}

void TestExchangeCommands::convertGoesThereAndBack()
{
    QCOMPARE(call({"convert", "--sample", "--to", path("one.json")}).code, 0);
    QCOMPARE(call({"convert", path("one.json"), "--to", path("two.cwatt")}).code, 0);
    const Call result = call({"convert", path("two.cwatt"), "--to", path("three.json"), "--json"});
    QCOMPARE(result.code, 0);
    QFile one(path("one.json"));
    QFile three(path("three.json"));
    QVERIFY(one.open(QIODevice::ReadOnly) && three.open(QIODevice::ReadOnly));
    const QByteArray bytes = one.readAll();
    QCOMPARE(three.readAll(), bytes);
    QCOMPARE(result.json()["bytes"].toInt(), static_cast<int>(bytes.size()));
}

// The results of the JSON are those of the document, digit by digit.
void TestExchangeCommands::convertKeepsEveryDigit()
{
    QCOMPARE(call({"convert", "--sample", "--to", path("d.json")}).code, 0);
    QCOMPARE(call({"convert", path("d.json"), "--to", path("d.cwatt")}).code, 0);
    const Call before = call({"compare", "--sample", "--json", "--draws", "500"});
    const Call after = call({"compare", path("d.cwatt"), "--json", "--draws", "500"});
    QVERIFY(before.out.size() > 1000);
    QCOMPARE(after.out, before.out);
}

void TestExchangeCommands::convertWritesAModelCard()
{
    QCOMPARE(call({"convert", "--sample", "--to", path("card.md"), "--scenario", "GPT-3 training"}).code, 0);
    QFile card(path("card.md"));
    QVERIFY(card.open(QIODevice::ReadOnly));
    const QByteArray text = card.readAll();
    QVERIFY2(text.startsWith("---\nco2_eq_emissions:\n  emissions: "), text);
    QVERIFY(text.contains("GPT-3 training"));
}

void TestExchangeCommands::convertFaults()
{
    QCOMPARE(call({"convert", "--to", path("e.json")}).code, 2);
    QCOMPARE(call({"convert", "--sample", "x.cwatt", "--to", path("e.json")}).code, 2);
    const Call format = call({"convert", "--sample", "--to", path("e.xml")});
    QCOMPARE(format.code, 3);
    QVERIFY2(format.err.contains("cwatt, json, md"), qPrintable(format.err));
    QCOMPARE(call({"convert", "--sample", "--to", path("e.md"), "--scenario", "ChatGPT 2024"}).code, 3);
    QCOMPARE(call({"convert", path("nothing.json"), "--to", path("e.cwatt")}).code, 4);
    QCOMPARE(call({"convert", "--sample", "--to", path("no/folder/e.json")}).code, 4);
}

void TestExchangeCommands::bundleIsVerified()
{
    const Call written = call({"bundle", "--sample", "--to", path("s.zip"), "--draws", "500", "--json"});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.json()["bytes"].toInt(), static_cast<int>(QFileInfo(path("s.zip")).size()));
    const Call equal = call({"verify", path("s.zip"), "--language", "en"});
    QCOMPARE(equal.code, 0);
    QVERIFY2(equal.out.startsWith("Equal:"), equal.out);
    const Call json = call({"verify", path("s.zip"), "--json"});
    QVERIFY(json.json()["equal"].toBool());
    QVERIFY(json.json()["compared"].toInt() > 1000);
    QCOMPARE(json.json()["differences"].toArray().size(), 0);
}

void TestExchangeCommands::changedBundleIsFound()
{
    QFile file(path("s.zip"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("charts/compare.svg", "charts/compare.SVG"); // another name for the same part
    file.seek(0);
    file.write(bytes);
    file.close();
    const Call differs = call({"verify", path("s.zip"), "--language", "en"});
    QCOMPARE(differs.code, 3);
    QVERIFY2(differs.out.startsWith("Not equal: differences: 2"), differs.out);
    QVERIFY2(differs.out.contains("charts/compare.svg"), differs.out);
    QCOMPARE(call({"verify", path("s.zip"), "--json"}).json()["differences"].toArray().size(), 2);
}

void TestExchangeCommands::verifyFaults()
{
    QCOMPARE(call({"verify"}).code, 2);
    QCOMPARE(call({"verify", path("nothing.zip")}).code, 4);
    QCOMPARE(call({"verify", fixture("ecologits.json")}).code, 4);
    const Call refused = call({"bundle", "--sample", "--to", path("s.tar")});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("s.tar"), qPrintable(refused.err));
    QVERIFY(!QFileInfo::exists(path("s.tar")));
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchange_commands.moc"
