// SPDX-License-Identifier: GPL-3.0-or-later
// docs/schema against files: those that are written, and those that the reader refuses. Read by another program's validator.
#include "app/document/sample_comparison.h"
#include "app/exchange/scenario_json.h"
#include "db/store/catalog_path.h"
#include "tests/interop/ask.h"
#include "tests/store/sample_contents.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

class TestScenarioSchema : public QObject {
    Q_OBJECT

private slots:
    void acceptsAndRefuses();
};

namespace {

QString write(const QTemporaryDir& folder, const std::string& text)
{
    static int count = 0;
    const QString path = folder.filePath(QString::number(++count) + ".json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        qFatal("cannot write");
    return path;
}

std::string around(const std::string& scenario)
{
    return R"({"schema": "counterwatt/scenarios-1", "scenarios": [)" + scenario + "]}";
}

std::string withInput(const std::string& input)
{
    return around(R"({"name": "A", "inputs": {)" + input + "}}");
}

// Each is refused by the reader too (checked below).
std::vector<std::string> badFiles()
{
    return {"{}",
            R"({"schema": "counterwatt/scenarios-2", "scenarios": []})",
            R"({"schema": "counterwatt/scenarios-1"})",
            R"({"schema": "counterwatt/scenarios-1", "scenarios": [], "more": 1})",
            R"({"schema": "counterwatt/scenarios-1", "scenarios": [], "seed": -1})",
            R"({"schema": "counterwatt/scenarios-1", "scenarios": [], "sources": [{}]})",
            around("{}"),
            around(R"({"name": "A", "style": 8})"),
            around(R"({"name": "A", "id": 0})"),
            around(R"({"name": 1})"),
            withInput(R"("site.pie": 1)"),
            withInput(R"("site.pue": [1])"),
            withInput(R"("site.pue": {})"),
            withInput(R"("site.pue": {"value": 1.1, "grade": "good"})"),
            withInput(R"("site.pue": {"value": 1.1, "range": 2})"),
            withInput(R"("site.pue": {"value": 1.1, "note": "x"})")};
}

} // namespace

void TestScenarioSchema::acceptsAndRefuses()
{
    needProgram("node");
    needProgram("npm:ajv");
    QTemporaryDir folder;
    const auto catalog = Catalog::open(catalogPath());
    QVERIFY(catalog.ok());
    QStringList arguments{test::nodeFolder() + "/scenario_schema.mjs",
                          QStringLiteral(CW_SOURCE_DIR "/docs/schema/scenarios-1.schema.json")};
    for (
        const std::string& good :
        {scenariosJson(sampleContents(*catalog.value())), scenariosJson(test::everyKindOfRange()),
         withInput(
             R"("site.pue": 1.1, "training.on": true, "hardware.price": null, "inference.whPerQuery": "2..4 Wh")"),
         withInput(R"("site.pue": {"range": "1.1..1.2", "preset": null})")}) {
        QVERIFY(readScenariosJson(good, "good").ok());
        arguments << write(folder, good);
    }
    arguments << "--bad";
    for (const std::string& bad : badFiles()) {
        QVERIFY2(!readScenariosJson(bad, "bad"), bad.c_str());
        arguments << write(folder, bad);
    }
    const test::Answer answer = test::ask("node", arguments);
    QVERIFY2(answer.code == 0, qPrintable(answer.text()));
}

QTEST_GUILESS_MAIN(TestScenarioSchema)
#include "tst_scenario_schema.moc"
