// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the source tree and holds it to the rules of docs/architecture.md; then feeds each rule a text that breaks
// it, so that a rule which finds nothing is known to have looked.
#include "tests/architecture/csv.h"
#include "tests/architecture/rules.h"

#include <QtTest>

using namespace cw::architecture;

namespace {

using Rule = Findings (*)(const SourceFile&);

QString sayAll(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines += QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what);
    return lines.join(u'\n');
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void plainLayersKnowNoQt() { hold(cw::architecture::plainLayersKnowNoQt); }
    void noWidgetsBelowUi() { hold(cw::architecture::noWidgetsBelowUi); }
    void sqlOnlyInDb() { hold(cw::architecture::sqlOnlyInDb); }
    void plotHeaderOnlyInCharts() { hold(cw::architecture::plotHeaderOnlyInCharts); }
    void translationOnlyNearPeople() { hold(cw::architecture::translationOnlyNearPeople); }
    void includesFollowLayers() { hold(cw::architecture::includesFollowLayers); }
    void filesStayShort() { hold(cw::architecture::filesStayShort); }
    void filesSayWhatTheyAre() { hold(cw::architecture::filesSayWhatTheyAre); }
    void settingsInOneClass();
    void figuresHaveSources();

    void breaks_data();
    void breaks();
    void allows_data();
    void allows();
    void settingsInTwoClassesAreFound();
    void figureWithoutSourceIsFound();
    void commentsAreNoCode();

private:
    void hold(Rule rule) const;

    QList<SourceFile> m_files;
};

void TestArchitecture::initTestCase()
{
    m_files = readTree(QStringLiteral(CW_SOURCE_DIR),
                       {"app", "db", "ui", "tests", "bench", "cmake", "resources", "installer", "dev", ".ci",
                        "CMakeLists.txt"},
                       {"*.cpp", "*.h", "*.sql", "*.cmake", "CMakeLists.txt", "run"});
    QVERIFY2(m_files.size() > 20, "the source tree was not found");
    QVERIFY2(detail::widgetHeaders().contains("QPushButton"), "Qt's headers were not found");
}

void TestArchitecture::hold(Rule rule) const
{
    Findings findings;
    for (const SourceFile& file : m_files)
        findings += rule(file);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + sayAll(findings)));
}

void TestArchitecture::settingsInOneClass()
{
    const Findings findings = cw::architecture::settingsInOneClass(m_files);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + sayAll(findings)));
}

void TestArchitecture::figuresHaveSources()
{
    const auto tables = readTree(QStringLiteral(CW_SOURCE_DIR), {"db/catalog"}, {"*.csv"});
    SourceFile sources;
    for (const SourceFile& table : tables) {
        if (table.path.endsWith(u"/sources.csv"))
            sources = table;
    }
    QVERIFY2(!sources.text.isEmpty(), "db/catalog/sources.csv was not found");
    Findings findings;
    int checked = 0;
    for (const SourceFile& table : tables) {
        if (table.path.endsWith(u"_figures.csv")) {
            findings += cw::architecture::figuresHaveSources(sources, table);
            ++checked;
        }
    }
    QVERIFY(checked > 0);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + sayAll(findings)));
}

void TestArchitecture::breaks_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Rule rule, const char* path, const QString& text) {
        QTest::newRow(name) << rule << QString(path) << text;
    };
    namespace r = cw::architecture;
    row("Qt in the engine", r::plainLayersKnowNoQt, "app/engine/a.h", "#include <QString>\n");
    row("Qt module in the chart", r::plainLayersKnowNoQt, "app/chart/a.h",
        "  # include <QtCore/qglobal.h>\n");
    row("lower-case Qt header", r::plainLayersKnowNoQt, "app/engine/a.h", "#include <qglobal.h>\n");
    row("widget in a model", r::noWidgetsBelowUi, "app/models/a.h", "#include <QPushButton>\n");
    row("widget module in the store", r::noWidgetsBelowUi, "db/store/a.h", "#include <QtWidgets/QLabel>\n");
    row("query in the window", r::sqlOnlyInDb, "ui/shell/a.cpp", "f(\"SELECT id FROM models\");\n");
    row("statement in a raw string", r::sqlOnlyInDb, "app/document/a.cpp",
        "f(R\"(\n  INSERT INTO t VALUES (1))\");\n");
    row("pragma in the document", r::sqlOnlyInDb, "app/document/a.cpp", "f(\"PRAGMA user_version\");\n");
    row("query object in the window", r::sqlOnlyInDb, "ui/panels/a.cpp", "QSqlQuery query;\n");
    row("plot header in a panel", r::plotHeaderOnlyInCharts, "ui/panels/a.cpp", "#include <qcustomplot.h>\n");
    row("tr in the engine", r::translationOnlyNearPeople, "app/engine/a.cpp", "return tr(\"Energy\");\n");
    row("translate in the store", r::translationOnlyNearPeople, "db/store/a.cpp",
        "QCoreApplication::translate(\"a\", \"b\");\n");
    row("engine includes the store", r::includesFollowLayers, "app/engine/a.h",
        "#include \"db/store/b.h\"\n");
    row("document includes a model", r::includesFollowLayers, "app/document/a.h",
        "#include \"app/models/b.h\"\n");
    row("window includes the store", r::includesFollowLayers, "ui/panels/a.h", "#include \"db/store/b.h\"\n");
    row("model includes the window", r::includesFollowLayers, "app/models/a.h",
        "#include \"ui/shell/b.h\"\n");
    row("include not from the root", r::includesFollowLayers, "ui/panels/a.h", "#include \"../shell/b.h\"\n");
    row("601 lines", r::filesStayShort, "app/engine/a.cpp", QString(601, u'\n'));
    row("no licence", r::filesSayWhatTheyAre, "app/engine/a.h", "#pragma once\n// What it is for.\n");
    row("licence without purpose", r::filesSayWhatTheyAre, "app/engine/a.h",
        "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n");
}

void TestArchitecture::breaks()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Findings findings = rule({path, text});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().path, path);
    QVERIFY(findings.first().line >= 1);
}

void TestArchitecture::allows_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Rule rule, const char* path, const QString& text) {
        QTest::newRow(name) << rule << QString(path) << text;
    };
    namespace r = cw::architecture;
    row("Qt in the document", r::plainLayersKnowNoQt, "app/document/a.h", "#include <QString>\n");
    row("own header with q", r::plainLayersKnowNoQt, "app/engine/a.h",
        "#include \"app/engine/units/quantity_text.h\"\n");
    row("application in main", r::noWidgetsBelowUi, "app/main.cpp", "#include <QApplication>\n");
    row("action of QtGui", r::noWidgetsBelowUi, "app/document/a.h",
        "#include <QUndoStack>\n#include <QAction>\n");
    row("query in the store", r::sqlOnlyInDb, "db/store/a.cpp", "f(\"SELECT id FROM models\");\n");
    row("prose with select", r::sqlOnlyInDb, "ui/panels/a.cpp", "tr(\"Select a preset from the list\");\n");
    row("plot header in charts", r::plotHeaderOnlyInCharts, "ui/charts/a.cpp", "#include <qcustomplot.h>\n");
    row("tr in a model", r::translationOnlyNearPeople, "app/models/a.cpp", "return tr(\"Energy\");\n");
    row("marker in the engine", r::translationOnlyNearPeople, "app/engine/a.cpp",
        "CW_TEXT(\"P\", \"Energy\")\n");
    row("window includes a model", r::includesFollowLayers, "ui/panels/a.h",
        "#include \"app/models/b.h\"\n#include <vector>\n#include \"a.moc\"\n");
    row("600 lines", r::filesStayShort, "app/engine/a.cpp", QString(600, u'\n'));
    row("head of a script", r::filesSayWhatTheyAre, "dev",
        "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n# What it is for.\n");
}

void TestArchitecture::allows()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Findings findings = rule({path, text});
    QVERIFY2(findings.isEmpty(), qPrintable(sayAll(findings)));
}

void TestArchitecture::settingsInTwoClassesAreFound()
{
    const SourceFile header{"ui/shell/settings.h", "class QSettings;\n"};
    const SourceFile source{"ui/shell/settings.cpp", "QSettings settings;\n"};
    const SourceFile other{"app/document/recent.cpp", "QSettings settings;\n"};
    QVERIFY(cw::architecture::settingsInOneClass({header, source}).isEmpty());
    QCOMPARE(cw::architecture::settingsInOneClass({header, source, other}).size(), 3);
}

void TestArchitecture::figureWithoutSourceIsFound()
{
    const SourceFile sources{"sources.csv", "id,title\nepa-2024,\"eGRID, \"\"2022\"\"\nrows\"\n"};
    const SourceFile good{"a_figures.csv", "item,value,source\nus,1,epa-2024\n"};
    const SourceFile bad{"b_figures.csv", "item,value,source\nus,1,epa-2024\nde,2,\nfr,3,gone\n"};
    const SourceFile headless{"c_figures.csv", "item,value\nus,1\n"};
    QVERIFY(cw::architecture::figuresHaveSources(sources, good).isEmpty());
    QCOMPARE(cw::architecture::figuresHaveSources(sources, bad).size(), 2);
    QCOMPARE(cw::architecture::figuresHaveSources(sources, headless).size(), 1);
}

void TestArchitecture::commentsAreNoCode()
{
    QCOMPARE(withoutComments("a // b\nc"), QString("a     \nc"));
    QCOMPARE(withoutComments("a /* b\n */ c"), QString("a     \n    c"));
    QCOMPARE(withoutComments("\"// no\" // yes"), QString("\"// no\"       "));
    QCOMPARE(withoutComments("1'000 // x"), QString("1'000     "));
    QCOMPARE(withoutComments("'\"' // x"), QString("'\"'     "));
    QCOMPARE(withoutComments("R\"sql(-- \" // in)sql\" // out"), QString("R\"sql(-- \" // in)sql\"       "));
}

QTEST_APPLESS_MAIN(TestArchitecture)

#include "tst_architecture.moc"
