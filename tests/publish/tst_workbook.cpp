// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook as a file: it opens, its formulas are there and short enough, texts of people do no harm, and the same
// comparison gives the same bytes. What its formulas compute: tests/interop/tst_interop_workbook.cpp.
#include "app/models/compare_values.h"
#include "app/publish/workbook/book.h"
#include "app/publish/workbook/whole_zip.h"
#include "app/publish/workbook/workbook.h"
#include "tests/comma_locale.h"
#include "tests/engine/combinations.h"
#include "tests/models/comparisons.h"
#include "tests/publish/workbook_reader.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <limits>
#include <mutex>

#include <sys/resource.h>

using namespace cw;
using namespace cw::test;

namespace {

enum SheetNumber { overviewSheet = 1, inputsSheet, resultsSheet, stepsSheet, quantilesSheet, sourcesSheet };

LoadedComparison loadedOf(Comparison comparison)
{
    LoadedComparison loaded;
    loaded.contents.comparison = std::move(comparison);
    loaded.sources = cw::test::sources();
    loaded.yardsticks = cw::test::yardsticks();
    loaded.draws = 1000;
    loaded.date = "2026-11-22";
    return loaded;
}

LoadedComparison usual()
{
    return loadedOf(comparisonOf({chatGpt(), gpt3(), cluster()}, 2));
}

Parts partsOf(const LoadedComparison& loaded)
{
    const auto bytes = workbookBytes(loaded);
    return bytes ? cw::test::partsOf(bytes.value()) : Parts();
}

// The cell right of the one with this text, in the row where it stands first.
ReadCell beside(const ReadSheet& sheet, const QString& label, const QString& column)
{
    for (auto cell = sheet.begin(); cell != sheet.end(); ++cell)
        if (cell->text == label) {
            QString row = cell.key();
            row.remove(QRegularExpression(QStringLiteral("^[A-Z]+")));
            return sheet[column + row];
        }
    return {};
}

QStringList formulasOf(const Parts& parts)
{
    QStringList formulas;
    for (int sheet = overviewSheet; sheet <= sourcesSheet; ++sheet)
        for (const ReadCell& cell : sheetOf(parts, sheet))
            if (!cell.formula.isEmpty())
                formulas << cell.formula;
    return formulas;
}

Scenario ofInputs(std::int64_t id, const std::string& name, const InputSet& inputs)
{
    Scenario s;
    s.id = {id};
    s.name = name;
    s.style = static_cast<int>((id - 1) % kStyleCount);
    for (const ParameterRow& row : parameterTable())
        s.values[row.id] = inputs[indexOf(row.id)];
    return s;
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT
private slots:
    void opensAndIsWellFormed();
    void sheetsAndProperties();
    void inputsMayBeChanged();
    void resultsAreFormulasWithTheirValues();
    void unknownIsNotZero();
    void everyMethodFitsIntoCells_data();
    void everyMethodFitsIntoCells();
    void oneToEightScenarios();
    void aHundredScenarios();
    void hiddenBaselineIsThere();
    void quantilesAreThoseOfTheDraws();
    void countedForAQuery();
    void chartsHaveTheScenariosColours();
    void hostileTexts_data();
    void hostileTexts();
    void linksOfTheWebOnly();
    void sameBytes();
    void anotherDecimalSign();
    void noNumberIsNoCell();
    void nothingShown();
    void cancelled();
    void progressNeverFalls();
    void fullDisk();
    void aFolderThatIsGone();
    void aPartThatIsCutIsNoticed();
    void anotherLanguage();
};

void TestWorkbook::opensAndIsWellFormed()
{
    const Parts parts = partsOf(usual());
    QVERIFY(parts.size() > 15);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        QVERIFY2(xmlError(*part).isEmpty(), qPrintable(part.key() + ": " + xmlError(*part)));
}

void TestWorkbook::sheetsAndProperties()
{
    const Parts parts = partsOf(usual());
    const QByteArray book = parts["xl/workbook.xml"];
    for (const char* name : {"Overview", "Inputs", "Results", "Calculation", "Quantiles", "Sources"})
        QVERIFY2(book.contains(QByteArray("<sheet name=\"") + name + '"'), name);
    QVERIFY(book.contains("<definedName name=\"electricity_facility_1\">'Results'!$D$"));
    QVERIFY(book.contains("<definedName name=\"site_pue_2\">'Inputs'!$D$"));
    QVERIFY(parts["docProps/core.xml"].contains("2026-11-22T12:00:00Z"));
    for (int sheet = overviewSheet; sheet <= sourcesSheet; ++sheet) {
        const QByteArray xml = parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)];
        QVERIFY(xml.contains("paperSize=\"9\""));
        QVERIFY(xml.contains("orientation=\"landscape\""));
        QVERIFY(xml.contains("<sheetProtection "));
    }
    for (int sheet = inputsSheet; sheet <= sourcesSheet; ++sheet)
        QVERIFY(parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)].contains("state=\"frozen\""));
}

void TestWorkbook::inputsMayBeChanged()
{
    const Parts parts = partsOf(usual());
    const ReadSheet inputs = sheetOf(parts, inputsSheet);
    const ReadCell pue = beside(inputs, "PUE", "D"); // of the second scenario
    QVERIFY(pue.isNumber);
    QCOMPARE(pue.text, QString("1.1"));
    QCOMPARE(beside(inputs, "PUE", "B").text, QString());
    QCOMPARE(beside(inputs, "Energy per query", "B").text, QString("Wh"));
    QCOMPARE(beside(inputs, "Energy per query", "C").text, QString("2.9"));
    QCOMPARE(beside(inputs, "Energy per query", "D").text, QString("–")); // a training does not read it
    QCOMPARE(beside(inputs, "Boundary of the energy per query", "C").text, QString("Server"));
    // Only what results read is unlocked: the style of that cell differs from that of the others.
    const QByteArray xml = parts["xl/worksheets/sheet2.xml"];
    const QByteArray styles = parts["xl/styles.xml"];
    QCOMPARE(styles.count("<protection locked=\"0\"/>"), 2); // with and without thousands
    QVERIFY(xml.contains("<dataValidation type=\"decimal\""));
}

void TestWorkbook::resultsAreFormulasWithTheirValues()
{
    const LoadedComparison loaded = usual();
    const Compared compared = compareAll(loaded.comparison(), Rows::all);
    const Parts parts = partsOf(loaded);
    const ReadSheet results = sheetOf(parts, resultsSheet);
    int checked = 0;
    for (int row = 5; results.contains(QStringLiteral("C%1").arg(row)); ++row) {
        const QString name = results[QStringLiteral("A%1").arg(row)].text;
        const QString label = results[QStringLiteral("C%1").arg(row)].text;
        const ReadCell value = results[QStringLiteral("D%1").arg(row)];
        QVERIFY2(value.formula.startsWith("IFERROR("), qPrintable(value.formula));
        for (const ComparedRow& scenario : compared.rows)
            for (const MetricRow& metric : metricTable()) {
                const Value expected = resultOf(scenario.outcome, metric.metric, Per::year);
                if (name != QString::fromStdString(scenario.scenario->name) || label != metric.label)
                    continue;
                QCOMPARE(value.isNumber, expected.has_value());
                if (expected)
                    CW_CLOSE(value.text.toDouble(), *expected, 1e-14);
                ++checked;
            }
    }
    QVERIFY(checked > 45);
    // 254 GWh ÷ 1.29 GWh
    const double ratio = *resultOf(compared.rows[0].outcome, Metric::electricityFacility, Per::year)
        / *resultOf(compared.rows[1].outcome, Metric::electricityFacility, Per::year);
    CW_CLOSE(results["I5"].text.toDouble(), ratio, 1e-14);
}

void TestWorkbook::unknownIsNotZero()
{
    const Parts parts = partsOf(usual());
    const ReadSheet inputs = sheetOf(parts, inputsSheet);
    QCOMPARE(beside(inputs, "Price per accelerator", "C").text, QString("not known"));
    const ReadSheet results = sheetOf(parts, resultsSheet);
    const ReadCell cost = beside(results, "Cost of hardware", "D");
    QCOMPARE(cost.text, QString("not known"));
    QVERIFY(cost.formula.contains("\"not known\""));
}

void TestWorkbook::everyMethodFitsIntoCells_data()
{
    QTest::addColumn<int>("workload");
    for (const Workload workload : kWorkloads)
        QTest::newRow(workloadKey(workload)) << static_cast<int>(workload);
}

void TestWorkbook::everyMethodFitsIntoCells()
{
    QFETCH(int, workload);
    const auto combinations = combinationsOf(static_cast<Workload>(workload));
    qsizetype formulas = 0;
    for (std::size_t first = 0; first < combinations.size(); first += kStyleCount) {
        std::vector<Scenario> scenarios;
        for (std::size_t i = first; i < std::min(first + kStyleCount, combinations.size()); ++i)
            scenarios.push_back(
                ofInputs(static_cast<std::int64_t>(i + 1), combinations[i].name, combinations[i].inputs));
        LoadedComparison loaded = loadedOf(comparisonOf(scenarios, scenarios.front().id.number));
        loaded.draws = 10;
        const Parts parts = partsOf(loaded);
        QVERIFY(!parts.isEmpty());
        for (const QString& formula : formulasOf(parts)) {
            QVERIFY2(formula.size() < 2000, qPrintable(formula)); // 8,192 may not be passed
            QVERIFY2(!formula.contains("nan") && !formula.contains("inf"), qPrintable(formula));
            ++formulas;
        }
    }
    QVERIFY(formulas > 1000);
}

void TestWorkbook::oneToEightScenarios()
{
    std::vector<Scenario> scenarios;
    for (std::int64_t id = 1; id <= 8; ++id) {
        scenarios.push_back(ofEnergy(id, "Scenario " + std::to_string(id), 1000.0 * static_cast<double>(id)));
        const Parts parts = partsOf(loadedOf(comparisonOf(scenarios, 1)));
        const ReadSheet steps = sheetOf(parts, stepsSheet);
        const QString last = QChar(u'B' + static_cast<int>(id));
        QCOMPARE(steps[last + '4'].text, QStringLiteral("Scenario %1").arg(id));
        QVERIFY(!steps.contains(QString(QChar(u'C' + static_cast<int>(id))) + '4'));
        QVERIFY(parts.contains("xl/charts/chart4.xml"));
    }
}

void TestWorkbook::aHundredScenarios()
{
    std::vector<Scenario> scenarios;
    for (std::int64_t id = 1; id <= 100; ++id)
        scenarios.push_back(ofEnergy(id, "Scenario " + std::to_string(id), 1000.0 * static_cast<double>(id)));
    const Parts parts = partsOf(loadedOf(comparisonOf(scenarios, 1)));
    QVERIFY(!parts.isEmpty());
    for (auto part = parts.begin(); part != parts.end(); ++part)
        QVERIFY2(xmlError(*part).isEmpty(), qPrintable(part.key() + ": " + xmlError(*part)));
    const ReadSheet steps = sheetOf(parts, stepsSheet);
    const ReadSheet inputs = sheetOf(parts, inputsSheet);
    for (const int id : {1, 62, 63, 64, 100}) {
        const QString name = QStringLiteral("Scenario %1").arg(id);
        QCOMPARE(steps[QString::fromStdString(workbook::cellName({3, id + 1}))].text, name);
        QVERIFY2(std::any_of(inputs.begin(), inputs.end(), [&](const ReadCell& c) { return c.text == name; }),
                 qPrintable(name));
    }
    QRegularExpression column(QStringLiteral("<col min=\"102\" max=\"102\" width=\"[0-9.]+\""));
    QVERIFY(column.match(QString::fromUtf8(parts["xl/worksheets/sheet4.xml"])).hasMatch());
    QVERIFY(parts["xl/worksheets/sheet4.xml"].size() < 3'000'000); // no row's height out of thin air
}

void TestWorkbook::hiddenBaselineIsThere()
{
    Comparison comparison = comparisonOf({chatGpt(), gpt3()}, 2);
    comparison.scenarios[1].shown = false;
    const Parts parts = partsOf(loadedOf(comparison));
    QCOMPARE(sheetOf(parts, inputsSheet)["D4"].text, QString("GPT-3 training (baseline, not shown)"));
    QVERIFY(sheetOf(parts, resultsSheet)["I5"].text.toDouble() > 190.0);
    const ReadSheet overview = sheetOf(parts, overviewSheet);
    for (const ReadCell& cell : overview)
        QVERIFY(!cell.text.contains("GPT-3 training (baseline"));
}

void TestWorkbook::quantilesAreThoseOfTheDraws()
{
    LoadedComparison loaded = usual();
    loaded.contents.comparison.scenarios[0].values[P::inferenceWhPerQuery].range =
        Distribution{DistributionKind::uniform, 2.0, 4.0, {}, {}, {}};
    const Parts parts = partsOf(loaded);
    const ReadSheet results = sheetOf(parts, resultsSheet);
    const ReadSheet quantiles = sheetOf(parts, quantilesSheet);
    // Uniform from 2 to 4 Wh: P5 is 2.1 of 2.9 Wh, P95 is 3.9; Sobol points are within a thousandth of it.
    const double point = results["D5"].text.toDouble();
    CW_CLOSE(results["F5"].text.toDouble(), point * 2.1 / 2.9, 3e-3);
    CW_CLOSE(results["H5"].text.toDouble(), point * 3.9 / 2.9, 3e-3);
    QCOMPARE(quantiles["F5"].text, results["F5"].text); // P1 stands before it
    QVERIFY(quantiles["E5"].text.toDouble() < quantiles["F5"].text.toDouble());
    QVERIFY(!results.contains("F30")); // of the second scenario: it has no range
    QVERIFY(results["F5"].formula.isEmpty());
}

void TestWorkbook::countedForAQuery()
{
    LoadedComparison loaded = usual();
    loaded.contents.view.per = Per::query;
    const Parts parts = partsOf(loaded);
    const ReadSheet results = sheetOf(parts, resultsSheet);
    QCOMPARE(results["E5"].text, QString("kWh per query"));
    CW_CLOSE(results["D5"].text.toDouble(), 2.9e-3 * 1.2, 1e-12);
    // A cluster has no queries: its main results say so.
    QVERIFY(std::any_of(results.begin(), results.end(),
                        [](const ReadCell& cell) { return cell.text == "does not apply"; }));
}

void TestWorkbook::chartsHaveTheScenariosColours()
{
    const Parts parts = partsOf(usual());
    const QByteArray wide =
        parts["xl/charts/chart1.xml"]; // 254 GWh and 1.3 GWh, 1.2 TWh: more than 300 times
    QVERIFY(wide.contains("<c:logBase val=\"10\"/>"));
    QVERIFY(wide.contains("<c:lineChart>"));
    for (const char* colour : {"0072B2", "D55E00", "009E73"})
        QVERIFY2(wide.contains(colour), colour);
    const Parts close = partsOf(loadedOf(comparisonOf({ofEnergy(1, "A", 1e6), ofEnergy(2, "B", 2e6)})));
    const QByteArray narrow = close["xl/charts/chart1.xml"];
    QVERIFY(narrow.contains("<c:barChart>"));
    QVERIFY(!narrow.contains("logBase"));
    // The scenarios stand from top to bottom, the values run from 0 to the right and have the unit.
    const auto axis = [&](const QByteArray& name) {
        const qsizetype at = narrow.indexOf('<' + name + '>');
        return narrow.mid(at, narrow.indexOf("</" + name + '>') - at);
    };
    QVERIFY(axis("c:catAx").contains("<c:orientation val=\"maxMin\"/>"));
    QVERIFY(axis("c:valAx").contains("<c:orientation val=\"minMax\"/>"));
    QVERIFY(axis("c:valAx").contains("<c:min val=\"0\"/>"));
    QVERIFY(axis("c:valAx").contains("GWh per year"));
    QVERIFY(narrow.contains("Calculation"));
}

void TestWorkbook::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("formula") << "=1+1";
    QTest::newRow("link") << "=HYPERLINK(\"http://example.org\",\"x\")";
    QTest::newRow("plus") << "+cmd|' /C calc'!A0";
    QTest::newRow("minus") << "-2+3";
    QTest::newRow("at") << "@SUM(1)";
    QTest::newRow("after blanks") << " \t\r\n=1+1";
    QTest::newRow("wide") << QString::fromUtf8("＝1+1");
    QTest::newRow("after a wide blank") << QString::fromUtf8("\u3000＋1");
    QTest::newRow("array") << "{=1+1}";
    QTest::newRow("control") << QStringLiteral("a") + QChar(1) + QChar(0x1F) + "b" + QChar(0xFFFF);
    QTest::newRow("escape") << "_x003D_1+1";
    QTest::newRow("markup") << "</t></si><si><t>\"&'<!--]]>";
    QTest::newRow("emoji") << QString::fromUtf8("🏭🇮🇪👩‍🚀 data").repeated(300);
    QTest::newRow("right to left") << QString::fromUtf8("مركز \u202e البيانات");
    QTest::newRow("long") << QString(10000, u'x');
    QTest::newRow("apostrophe") << "It's 'quoted'";
}

void TestWorkbook::hostileTexts()
{
    QFETCH(QString, text);
    LoadedComparison loaded = usual();
    const std::string hostile = text.toStdString();
    loaded.contents.comparison.title = hostile;
    loaded.contents.report.author = hostile;
    for (Scenario& scenario : loaded.contents.comparison.scenarios) {
        scenario.name = hostile;
        scenario.note = hostile;
    }
    for (Source& source : loaded.sources)
        source.title = source.publisher = source.link = source.licence = hostile;
    const QStringList plain = formulasOf(partsOf(usual()));
    const Parts parts = partsOf(loaded);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        QVERIFY2(xmlError(*part).isEmpty(), qPrintable(part.key() + ": " + xmlError(*part)));
    QCOMPARE(formulasOf(parts), plain); // names stand in no formula
    for (const QString& shared : sharedTexts(parts)) {
        QVERIFY(shared.size() <= 32767);
        const QString first = shared.trimmed().left(1);
        QVERIFY2(first.isEmpty() || !QStringLiteral("=+-@＝＋－＠").contains(first), qPrintable(shared));
        QVERIFY(!shared.contains(QChar(0x202E)));
    }
}

void TestWorkbook::linksOfTheWebOnly()
{
    LoadedComparison loaded = usual();
    loaded.sources[0].link = "file:///etc/passwd";
    loaded.sources[1].link = "https://example.org/a?b=1&c=2";
    const Parts parts = partsOf(loaded);
    const QByteArray links = parts["xl/worksheets/_rels/sheet6.xml.rels"];
    QVERIFY(!links.contains("passwd"));
    QVERIFY(links.contains("https://example.org/a?b=1&amp;c=2"));
}

void TestWorkbook::sameBytes()
{
    const auto first = workbookBytes(usual());
    QTest::qSleep(1100); // another second
    const auto second = workbookBytes(usual());
    QVERIFY(first && second);
    QCOMPARE(first.value(), second.value());
    LoadedComparison other = usual();
    other.contents.comparison.scenarios[0].values[P::inferenceWhPerQuery].point = 3.0;
    QVERIFY(workbookBytes(other).value() != first.value());
}

// Numbers in a file have points, whatever the person's language; what the program set before is as it was afterwards.
void TestWorkbook::anotherDecimalSign()
{
    const auto plain = workbookBytes(usual());
    const CommaLocale comma;
    if (!comma.isThere())
        QSKIP("NOT TESTED: localedef cannot make a locale with a comma (Debian: install locales)");
    const auto bytes = workbookBytes(usual());
    QVERIFY(CommaLocale::isComma());
    QVERIFY(plain.ok() && bytes.ok());
    QVERIFY(bytes.value() == plain.value());
}

void TestWorkbook::noNumberIsNoCell()
{
    workbook::Book book;
    workbook::Sheet sheet = book.add("Numbers");
    sheet.number({0, 0}, kUnknown);
    sheet.number({1, 0}, std::numeric_limits<double>::infinity());
    sheet.formula({2, 0}, "=1/0", std::numeric_limits<double>::infinity());
    sheet.number({3, 0}, 1.5);
    const auto bytes = book.bytes();
    QVERIFY(bytes.ok());
    const ReadSheet cells = sheetOf(cw::test::partsOf(bytes.value()), 1);
    QCOMPARE(cells["A1"].text, QString("not known"));
    QCOMPARE(cells["A2"].text, QString("not known"));
    QCOMPARE(cells["A3"].text, QString("not known"));
    QCOMPARE(cells["A4"].text, QString("1.5"));
}

void TestWorkbook::nothingShown()
{
    Comparison comparison = comparisonOf({chatGpt()}, 1);
    comparison.scenarios[0].shown = false;
    const auto bytes = workbookBytes(loadedOf(comparison));
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == ErrorCode::nothingToWrite);
}

void TestWorkbook::cancelled()
{
    for (const double until : {0.0, 0.8}) {
        const auto bytes = workbookBytes(usual(), [until](double share) { return share < until; });
        QVERIFY(!bytes);
        QVERIFY(bytes.error().code == ErrorCode::cancelled);
    }
}

void TestWorkbook::progressNeverFalls()
{
    LoadedComparison loaded = usual();
    Scenario& first = loaded.contents.comparison.scenarios[0];
    first.values[ParameterId::inferenceWhPerQuery].range = lognormalBetween(1, 5).value();
    loaded.draws = 2'000'000; // so many that results are drawn in several rounds
    std::mutex guard;
    std::vector<double> shares;
    QVERIFY(workbookBytes(loaded, [&](double share) {
        const std::lock_guard lock(guard);
        shares.push_back(share);
        return true;
    }));
    QVERIFY(shares.size() > 2);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() >= 0.0 && shares.back() <= 1.0);
}

// The system refuses to let a file of the library grow any further, which the library itself does not notice.
void TestWorkbook::fullDisk()
{
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t size : {0UL, 500UL, 8000UL, 20000UL}) {
        const rlimit small{size, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto bytes = workbookBytes(usual());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!bytes);
        const bool noticed = bytes.error().code == ErrorCode::fileNotWritable; // by the library
        QVERIFY(noticed ? !bytes.error().value.empty() : bytes.error().code == ErrorCode::diskFull);
    }
    QVERIFY(workbookBytes(usual()));
}

void TestWorkbook::aFolderThatIsGone()
{
    QTemporaryDir own;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", own.path().toUtf8());
    workbook::Book book;
    QVERIFY(book.valid());
    (void)book.add("Numbers");
    QVERIFY(own.remove());
    const auto bytes = book.bytes();
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == ErrorCode::fileNotWritable);
    QVERIFY(!bytes.error().value.empty());
}

void TestWorkbook::aPartThatIsCutIsNoticed()
{
    Parts parts = partsOf(usual());
    QVERIFY(workbook::isWhole(zipped(parts)));
    QByteArray& sheet = parts["xl/worksheets/sheet3.xml"];
    for (const qsizetype left :
         {sheet.size() / 2, qsizetype(sheet.lastIndexOf("/>") + 2), qsizetype(10), qsizetype(0)}) {
        Parts cut = parts;
        cut["xl/worksheets/sheet3.xml"].truncate(left);
        QVERIFY(!workbook::isWhole(zipped(cut)));
    }
    QVERIFY(!workbook::isWhole("no zip"));
}

// A language whose words have all that a formula has to quote.
class Translator : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const bool sheet = qstrcmp(context, "cw::WorkbookText") == 0;
        return sheet ? QStringLiteral("表's ") + text : QStringLiteral("=\"译\" ") + text;
    }
    bool isEmpty() const override { return false; }
};

void TestWorkbook::anotherLanguage()
{
    const qsizetype before = formulasOf(partsOf(usual())).size();
    Translator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Parts parts = partsOf(usual());
    QCoreApplication::removeTranslator(&translator);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        QVERIFY2(xmlError(*part).isEmpty(), qPrintable(part.key()));
    const QStringList formulas = formulasOf(parts);
    QCOMPARE(formulas.size(), before);
    for (const QString& formula : formulas) {
        QVERIFY2(!formula.contains(QStringLiteral("表's")),
                 qPrintable(formula)); // doubled in its quotation marks
        QVERIFY2(formula.count(u'"') % 2 == 0, qPrintable(formula));
    }
    QVERIFY(formulas.join(u'\n').contains(QStringLiteral("'表''s Inputs'!C")));
    QVERIFY(parts["xl/charts/chart1.xml"].contains("'表''s Calculation'!$C$"));
    for (const QString& text : sharedTexts(parts))
        QVERIFY2(!text.startsWith(u'='), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestWorkbook)

#include "tst_workbook.moc"
