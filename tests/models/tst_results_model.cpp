// SPDX-License-Identifier: GPL-3.0-or-later
// Results as rows: the contract of the command line, and the table of the Data tab.
#include "app/engine/uncertainty/range_text.h"
#include "app/models/results_model.h"
#include "app/models/texts.h"
#include "tests/models/comparisons.h"

#include <QtTest>

#include <QAbstractItemModelTester>

using namespace cw;
using namespace cw::test;

namespace {

const ResultRow* find(const std::vector<ResultRow>& rows, std::int64_t scenario, const char* workload,
                      Metric metric)
{
    for (const ResultRow& row : rows)
        if (row.scenario.number == scenario && std::string(workloadKey(row)) == workload
            && row.metric == metric)
            return &row;
    return nullptr;
}

QString cell(const ResultsModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

int rowOf(const ResultsModel& model, std::int64_t scenario, Metric metric)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).scenario.number == scenario && model.row(i).metric == metric)
            return i;
    return -1;
}

} // namespace

class TestResultsModel : public QObject {
    Q_OBJECT

private slots:
    void tableHasEveryMetricOfEveryWorkloadAndTheTotal();
    void valuesAreExactAndInTheContractsUnit();
    void timesBaseline();
    void hiddenScenariosAreInTheTable();
    void perQueryLeavesFleetsUnknown();
    void modelIsSound();
    void modelShowsReadableUnits();
    void modelLeavesOutRepetitions();
    void unknownIsSaid();
    void rangesOfWorkloadsAndTotals();
    void sharedInputsGiveOneRatio();
    void rangesAreShown();
};

void TestResultsModel::tableHasEveryMetricOfEveryWorkloadAndTheTotal()
{
    Scenario both = chatGpt();
    both.values[P::trainingOn] = {1, {}};
    const auto rows = resultsTable(comparisonOf({both, gpt3()}), Per::year);
    QCOMPARE(rows.size(), kMetricCount * (3 + 2));
    for (const char* workload : {"training", "inference", "total"})
        QVERIFY(find(rows, 1, workload, Metric::electricityFacility));
    QVERIFY(!find(rows, 1, "fleet", Metric::electricityFacility));
    const double sum = *find(rows, 1, "training", Metric::carbonLocation)->value
        + *find(rows, 1, "inference", Metric::carbonLocation)->value;
    QCOMPARE(*find(rows, 1, "total", Metric::carbonLocation)->value, sum);
}

void TestResultsModel::valuesAreExactAndInTheContractsUnit()
{
    const auto rows = resultsTable(comparisonOf({gpt3()}), Per::year);
    const ResultRow* row = find(rows, 2, "training", Metric::electricityFacility);
    QCOMPARE(row->unit, std::string("kWh"));
    const double kwh = 10000 * 14.8 * 24 * 330 * 1e-3 * 1.10;
    QVERIFY(std::abs(*row->value - kwh) < 1e-9 * kwh); // 1,289 MWh, not rounded
    QCOMPARE(row->scenarioName, std::string("GPT-3 training"));
}

void TestResultsModel::timesBaseline()
{
    const auto rows = resultsTable(comparisonOf({chatGpt(), gpt3()}, 2), Per::year);
    QCOMPARE(*find(rows, 2, "total", Metric::electricityFacility)->timesBaseline, 1.0);
    QVERIFY(std::abs(*find(rows, 1, "inference", Metric::electricityFacility)->timesBaseline - 197.026)
            < 1e-3);
    for (const ResultRow& row : resultsTable(comparisonOf({chatGpt()}), Per::year))
        QVERIFY(!row.timesBaseline);
}

void TestResultsModel::hiddenScenariosAreInTheTable()
{
    Comparison comparison = comparisonOf({chatGpt()});
    comparison.scenarios[0].shown = false;
    QVERIFY(!resultsTable(comparison, Per::year).empty());
}

void TestResultsModel::perQueryLeavesFleetsUnknown()
{
    const auto rows = resultsTable(comparisonOf({cluster(), chatGpt()}), Per::query);
    QVERIFY(!find(rows, 3, "total", Metric::electricityFacility)->value);
    const Value wh = find(rows, 1, "total", Metric::electricityFacility)->value;
    QVERIFY(std::abs(*wh - 3.48e-3) < 1e-12);
}

void TestResultsModel::modelIsSound()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setResults(comparisonOf({chatGpt(), gpt3(), cluster()}, 2), Per::year);
    QVERIFY(model.rowCount() > 40);
    model.setResults(comparisonOf({chatGpt()}), Per::query);
    model.setResults({}, Per::year);
    QCOMPARE(model.rowCount(), 0);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestResultsModel::modelShowsReadableUnits()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResults(comparisonOf({chatGpt(), gpt3()}, 2), Per::year);
    const int row = rowOf(model, 1, Metric::electricityFacility);
    QCOMPARE(cell(model, row, ResultsModel::ScenarioColumn), QStringLiteral("ChatGPT 2024"));
    QCOMPARE(cell(model, row, ResultsModel::WorkloadColumn), QStringLiteral("Inference"));
    QCOMPARE(cell(model, row, ResultsModel::MetricColumn), QStringLiteral("Electricity"));
    QCOMPARE(cell(model, row, ResultsModel::ValueColumn), QStringLiteral("254"));
    QCOMPARE(cell(model, row, ResultsModel::UnitColumn), QStringLiteral("GWh per year"));
    QCOMPARE(cell(model, row, ResultsModel::BaselineColumn), QStringLiteral("197"));
    QCOMPARE(model.index(row, ResultsModel::ValueColumn).data(ResultsModel::NumberRole).toDouble(), 254.04e6);
    QCOMPARE(model.index(row, 0).data(ResultsModel::ScenarioRole).toLongLong(), 1LL);
    // A power is the same for a day and a year.
    const int power = rowOf(model, 1, Metric::powerMean);
    QCOMPARE(cell(model, power, ResultsModel::UnitColumn), QStringLiteral("MW"));
    QCOMPARE(cell(model, power, ResultsModel::ValueColumn), QStringLiteral("29"));
}

void TestResultsModel::modelLeavesOutRepetitions()
{
    ResultsModel model;
    model.setResults(comparisonOf({gpt3()}), Per::year);
    for (int i = 0; i < model.rowCount(); ++i) {
        QVERIFY(model.row(i).workload);                          // the total would say the same again
        QVERIFY(model.row(i).metric != Metric::electricityHost); // the method does not tell the host apart
    }
}

void TestResultsModel::unknownIsSaid()
{
    ResultsModel model;
    model.setResults(comparisonOf({gpt3()}), Per::year);
    const int row = rowOf(model, 2, Metric::costHardware);
    QCOMPARE(cell(model, row, ResultsModel::ValueColumn), notKnownText());
    QCOMPARE(cell(model, row, ResultsModel::UnitColumn), QString());
    QVERIFY(!model.index(row, ResultsModel::ValueColumn).data(ResultsModel::NumberRole).isValid());
}

namespace {

// Of 2 to 4 Wh a query instead of 2.9.
Scenario uncertainChatGpt(std::int64_t id = 1)
{
    Scenario s = chatGpt(id);
    const auto typed = readInput(P::inferenceWhPerQuery, "2..4 Wh").value();
    s.values[P::inferenceWhPerQuery] = {typed.point, {}, typed.range};
    return s;
}

std::vector<ResultRow> rangedTable(const Comparison& comparison)
{
    std::vector<ResultRow> rows = resultsTable(comparison, Per::year);
    const Status done = addRanges(rows, comparison, Per::year, {kUsualDraws, 2});
    return done ? rows : std::vector<ResultRow>();
}

} // namespace

void TestResultsModel::rangesOfWorkloadsAndTotals()
{
    Scenario both = uncertainChatGpt();
    both.values[P::trainingOn] = {1, {}};
    const auto rows = rangedTable(comparisonOf({both}));
    const double perWh = 200e6 * 365 * 1.2e-3; // kWh a year for each Wh a query
    const double low = perWh * 2.0;
    const auto& inference = find(rows, 1, "inference", Metric::electricityIt)->range;
    QVERIFY(inference);
    QVERIFY(std::abs(inference->p5 * 1.2 / low - 1.0) < 2e-3);
    QVERIFY(std::abs(inference->p95 / inference->p5 - 2.0) < 4e-3);
    // The training has no range for its IT electricity, or is far smaller: the total moves by the inference.
    const auto& total = find(rows, 1, "total", Metric::electricityIt)->range;
    QVERIFY(total);
    QVERIFY(total->p95 - total->p5 > 0.99 * (inference->p95 - inference->p5));
    QCOMPARE(total->draws, kUsualDraws);
    for (const ResultRow& row : rows) {
        QVERIFY(!row.timesBaselineRange && !row.lessThanBaseline); // no baseline
        QVERIFY(row.value || !row.range);
    }
}

// Scenarios 1 and 2 differ by their demand only: what both share moves together.
void TestResultsModel::sharedInputsGiveOneRatio()
{
    Scenario more = uncertainChatGpt(2);
    more.values[P::inferenceQueriesPerDay].point *= 2.0;
    const auto rows = rangedTable(comparisonOf({uncertainChatGpt(), more}, 1));
    const ResultRow* energy = find(rows, 2, "total", Metric::electricityFacility);
    QVERIFY(std::abs(energy->timesBaselineRange->p5 - 2.0) < 1e-12);
    QVERIFY(std::abs(energy->timesBaselineRange->p95 - 2.0) < 1e-12);
    QCOMPARE(*energy->lessThanBaseline, 0.0);
    const ResultRow* own = find(rows, 1, "total", Metric::electricityFacility);
    QVERIFY(!own->lessThanBaseline && !own->timesBaselineRange);
}

void TestResultsModel::rangesAreShown()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Scenario fewer = uncertainChatGpt(2);
    fewer.values[P::inferenceQueriesPerDay].point /= 10.0;
    model.setResults(comparisonOf({uncertainChatGpt(), fewer}, 1), Per::year);
    const int row = rowOf(model, 2, Metric::electricityFacility);
    const double median = 20e6 * 365 * 1.2e-3 * std::sqrt(8.0);
    const QModelIndex value = model.index(row, ResultsModel::ValueColumn);
    const QModelIndex low = model.index(row, ResultsModel::LowColumn);
    QVERIFY(std::abs(value.data(ResultsModel::NumberRole).toDouble() / median - 1.0) < 2e-3);
    QVERIFY(std::abs(low.data(ResultsModel::NumberRole).toDouble() / (median / std::sqrt(2.0)) - 1.0) < 2e-3);
    QVERIFY2(low.data().toString().startsWith("17.5"),
             qPrintable(low.data().toString())); // in GWh, as the value
    QCOMPARE(cell(model, row, ResultsModel::UnitColumn), QStringLiteral("GWh per year"));
    QCOMPARE(cell(model, row, ResultsModel::LessColumn), QStringLiteral("100 %"));
    QCOMPARE(cell(model, row, ResultsModel::BaselineColumn), QStringLiteral("0.1"));
    // Copied in full: the very number.
    const QString copied = low.data(ResultsModel::ExactTextRole).toString();
    QCOMPARE(copied.toDouble(), low.data(ResultsModel::NumberRole).toDouble());
    QVERIFY(copied.size() > 12);
    // Without a range the cells are empty.
    const int hardware = rowOf(model, 2, Metric::costHardware);
    QCOMPARE(cell(model, hardware, ResultsModel::LowColumn), QString());
    QCOMPARE(cell(model, hardware, ResultsModel::LessColumn), QString());
}

QTEST_GUILESS_MAIN(TestResultsModel)
#include "tst_results_model.moc"
