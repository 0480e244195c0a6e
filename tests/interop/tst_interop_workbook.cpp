// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice opens the workbooks and computes them again: its results are the engine's, also after inputs were changed in
// the file, where the results that it holds are the old ones.
#include "app/document/sample_comparison.h"
#include "app/models/texts.h"
#include "app/publish/workbook/workbook.h"
#include "db/store/catalog_path.h"
#include "tests/chart/csv_reader.h"
#include "tests/engine/combinations.h"
#include "tests/engine/random_inputs.h"
#include "tests/interop/ask.h"
#include "tests/publish/workbook_reader.h"

#include <QtTest>

#include <QUrl>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

constexpr double kAllowed = 1e-9;    // relative
constexpr double kLastDigit = 1e-20; // that LibreOffice writes into a CSV file

// A workbook as it is given to the other program, and the inputs that it then holds.
struct Case {
    QString name;
    LoadedComparison loaded;
    std::vector<InputSet> written; // by scenario
    std::vector<InputSet> changed; // the same where nothing was changed
};

Case caseOf(const QString& name, const LoadedComparison& loaded)
{
    Case c{name, loaded, {}, {}};
    for (const Scenario& scenario : loaded.comparison().scenarios)
        c.written.push_back(resolve(loaded.comparison(), scenario));
    c.changed = c.written;
    return c;
}

Scenario ofInputs(std::int64_t id, const InputSet& inputs)
{
    Scenario s;
    s.id = {id};
    s.name = "Scenario " + std::to_string(id);
    s.style = static_cast<int>((id - 1) % kStyleCount);
    for (const ParameterRow& row : parameterTable())
        s.values[row.id] = inputs[indexOf(row.id)];
    return s;
}

// Every method of every workload in several ways.
std::vector<InputSet> everyMethod()
{
    std::vector<InputSet> all;
    for (const Workload workload : kWorkloads) {
        const auto combinations = combinationsOf(workload);
        // No divisor of the options' numbers: every option of every switch comes up.
        for (std::size_t i = 0; i < combinations.size(); i += 7)
            all.push_back(combinations[i].inputs);
    }
    return all;
}

std::vector<Case> casesOfMethods()
{
    constexpr std::array pers{Per::year, Per::ktoken, Per::day};
    const std::vector<InputSet> all = everyMethod();
    std::vector<Case> cases;
    for (std::size_t first = 0; first < all.size(); first += kStyleCount) {
        LoadedComparison loaded;
        loaded.draws = 10;
        loaded.contents.view.per = pers[cases.size() % pers.size()];
        for (std::size_t i = first; i < std::min(first + kStyleCount, all.size()); ++i)
            loaded.contents.comparison.scenarios.push_back(
                ofInputs(static_cast<std::int64_t>(i - first + 1), all[i]));
        cases.push_back(caseOf(QStringLiteral("methods%1").arg(cases.size()), loaded));
    }
    return cases;
}

// The cell of an input: "D12", by the name that the workbook gives it.
QString cellOf(const Parts& parts, ParameterId id, std::size_t scenario)
{
    QString name = QString::fromLatin1(parameterRow(id).key).replace(u'.', u'_').replace(u'-', u'_');
    const QRegularExpression expression(
        QStringLiteral("name=\"%1_%2\">'Inputs'!\\$([A-Z]+)\\$(\\d+)<").arg(name).arg(scenario + 1));
    const auto match = expression.match(QString::fromUtf8(parts["xl/workbook.xml"]));
    return match.captured(1) + match.captured(2);
}

// Puts another number into the cell; NaN empties it. Results stay as they were.
void setCell(Parts& parts, const QString& cell, double value)
{
    QByteArray& xml = parts["xl/worksheets/sheet2.xml"];
    const QByteArray begin = "<c r=\"" + cell.toLatin1() + "\" s=\"";
    const qsizetype at = xml.indexOf(begin);
    const qsizetype style = at + begin.size();
    const QByteArray number = xml.mid(style, xml.indexOf('"', style) - style);
    const qsizetype end = xml.indexOf("</c>", at) + 4;
    const QByteArray content =
        std::isnan(value) ? QByteArray() : "<v>" + QByteArray::number(value, 'g', 17) + "</v>";
    xml.replace(at, end - at, begin + number + "\">" + content + "</c>");
}

QString nameOf(const Case& c, std::size_t scenario)
{
    return QString::fromStdString(c.loaded.comparison().scenarios[scenario].name);
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

// The file with the changed inputs.
QByteArray bytesOf(const Case& c)
{
    const auto bytes = workbookBytes(c.loaded);
    Parts parts = partsOf(bytes.value());
    for (std::size_t i = 0; i < c.written.size(); ++i)
        for (const ParameterRow& row : parameterTable()) {
            const QString cell = cellOf(parts, row.id, i);
            const double value = c.changed[i][indexOf(row.id)].point;
            if (!cell.isEmpty() && !same(value, c.written[i][indexOf(row.id)].point))
                setCell(parts, cell, value);
        }
    return zipped(parts);
}

// All numbers, within their bounds.
Case shuffled(Case c, std::uint64_t seed)
{
    SplitMix random(seed);
    c.name += QStringLiteral("shuffled");
    for (InputSet& inputs : c.changed)
        for (const ParameterRow& row : parameterTable()) {
            double& point = inputs[indexOf(row.id)].point;
            if (row.kind == ParameterKind::number && !std::isnan(point))
                point = randomValue(row, random);
        }
    return c;
}

// Whether the same workloads have an answer: that a method refuses, the sheet does not notice.
bool sameAnswers(const Outcome& a, const Outcome& b)
{
    for (std::size_t i = 0; i < kWorkloadCount; ++i)
        if (a.workloads[i].applies != b.workloads[i].applies)
            return false;
    return true;
}

Value expected(const Outcome& outcome, const QString& workload, Metric metric, Per per)
{
    for (const Workload w : kWorkloads)
        if (workload == workloadLabel(w))
            return resultOf(outcome.workloads[static_cast<std::size_t>(w)], metric, per);
    return resultOf(outcome, metric, per);
}

// LibreOffice computes files of other programs again only where it is told to.
void writeProfile(const QString& folder)
{
    QDir().mkpath(folder + "/user");
    QFile file(folder + "/user/registrymodifications.xcu");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n"
               "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
               "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>\n"
               "</oor:items>\n");
}

} // namespace

class TestInteropWorkbook : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyMethodIsThere();
    void results_data();
    void results();
    void multiplesOfTheBaseline();
    void emptiedCellIsNotKnown();
    void filledCellIsKnown();

private:
    [[nodiscard]] QList<QStringList> table(const QString& name, const QString& sheet) const;

    QTemporaryDir m_folder;
    std::vector<Case> m_cases;
};

void TestInteropWorkbook::initTestCase()
{
    needProgram("soffice");
    auto catalog = Catalog::open(catalogPath());
    QVERIFY(catalog);
    const LoadedComparison sample = loadedComparison(sampleContents(*catalog.value()), catalog.value().get());
    m_cases.push_back(caseOf("sample", sample));
    Case pue = caseOf("pue", sample);
    for (InputSet& inputs : pue.changed)
        inputs[indexOf(P::sitePue)].point = 1.45;
    m_cases.push_back(pue);
    Case unknown = caseOf("unknown", sample);
    unknown.changed[0][indexOf(P::sitePue)].point = kUnknown;
    unknown.changed[1][indexOf(P::hardwarePrice)].point = 30000.0;
    m_cases.push_back(unknown);
    for (const Case& c : casesOfMethods()) {
        m_cases.push_back(c);
        m_cases.push_back(shuffled(c, m_cases.size()));
    }
    writeProfile(m_folder.filePath("profile"));
    QStringList arguments{
        "-env:UserInstallation=" + QUrl::fromLocalFile(m_folder.filePath("profile")).toString(), "--headless",
        "--convert-to",
        // Comma, quotation mark, UTF-8, from line 1; values as they are, not as shown; every sheet a file.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir",
        m_folder.path()};
    for (const Case& c : m_cases) {
        const QString path = m_folder.filePath(c.name + ".xlsx");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(c));
        arguments << path;
    }
    const Answer answer = ask("soffice", arguments);
    QVERIFY2(answer.code == 0, qPrintable(answer.text()));
}

QList<QStringList> TestInteropWorkbook::table(const QString& name, const QString& sheet) const
{
    QFile file(m_folder.filePath(name + '-' + sheet + ".csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return cw::tests::readCsv(file.readAll().toStdString());
}

void TestInteropWorkbook::everyMethodIsThere()
{
    std::set<std::pair<Workload, double>> methods;
    for (const Case& c : m_cases)
        for (const InputSet& inputs : c.written)
            for (const Workload w : kWorkloads)
                if (inputs[indexOf(onParameter(w))].point != 0.0)
                    methods.emplace(w, inputs[indexOf(methodParameter(w))].point);
    QCOMPARE(methods.size(), methodTable().size());
}

void TestInteropWorkbook::results_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < static_cast<int>(m_cases.size()); ++i)
        QTest::newRow(qPrintable(m_cases[static_cast<std::size_t>(i)].name)) << i;
}

void TestInteropWorkbook::results()
{
    QFETCH(int, at);
    const Case& c = m_cases[static_cast<std::size_t>(at)];
    const auto rows = table(c.name, "Results");
    QVERIFY2(rows.size() > 10, qPrintable(c.name));
    int compared = 0;
    for (std::size_t i = 0; i < c.written.size(); ++i) {
        const Outcome outcome = evaluate(c.changed[i]);
        if (!sameAnswers(outcome, evaluate(c.written[i])))
            continue;
        for (const auto& row : rows)
            for (const MetricRow& metric : metricTable()) {
                if (row.size() < 4 || row[0] != nameOf(c, i) || row[2] != metric.label
                    || row[3] == "does not apply")
                    continue;
                const Value value = expected(outcome, row[1], metric.metric, c.loaded.per());
                const QString what = row.mid(0, 4).join(QStringLiteral(", "));
                if (value)
                    QVERIFY2(std::abs(row[3].toDouble() - *value) <= kAllowed * std::abs(*value) + kLastDigit,
                             qPrintable(what + ", expected " + QString::number(*value, 'g', 17)));
                else
                    QCOMPARE(row[3], QString("not known"));
                ++compared;
            }
    }
    QVERIFY(compared > 30);
}

void TestInteropWorkbook::multiplesOfTheBaseline()
{
    const Case& c = m_cases[1];
    const Value baseline = resultOf(evaluate(c.changed[1]), Metric::electricityFacility, Per::year);
    const Value first = resultOf(evaluate(c.changed[0]), Metric::electricityFacility, Per::year);
    const auto rows = table(c.name, "Results");
    QCOMPARE(rows[4][2], QString("Electricity"));
    CW_CLOSE(rows[4][8].toDouble(), *first / *baseline, kAllowed);
    // And in the overview, in a unit that reads well: the first row of the table.
    const auto overview = table(c.name, "Overview");
    bool found = false;
    for (const auto& row : overview)
        if (row[0] == nameOf(c, 0)) {
            CW_CLOSE(row[1].toDouble(), *first * 1e-9, kAllowed);
            found = true;
        }
    QVERIFY(found);
}

void TestInteropWorkbook::emptiedCellIsNotKnown()
{
    const auto rows = table("unknown", "Results");
    QCOMPARE(rows[4][2], QString("Electricity"));
    QCOMPARE(rows[4][3], QString("not known"));
    QVERIFY(evaluate(m_cases[2].written[0]).workloads[1].perYear[0].has_value());
}

void TestInteropWorkbook::filledCellIsKnown()
{
    const Value cost = resultOf(evaluate(m_cases[2].changed[1]), Metric::costHardware, Per::year);
    QVERIFY(cost);
    QVERIFY(!resultOf(evaluate(m_cases[2].written[1]), Metric::costHardware, Per::year));
    for (const auto& row : table("unknown", "Results"))
        if (row.size() > 3 && row[0] == nameOf(m_cases[2], 1) && row[2] == "Cost of hardware")
            CW_CLOSE(row[3].toDouble(), *cost, kAllowed);
}

QTEST_GUILESS_MAIN(TestInteropWorkbook)

#include "tst_interop_workbook.moc"
