// SPDX-License-Identifier: GPL-3.0-or-later
// Results as rows: the contract of the command line, and the table of the Data tab.
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

QTEST_GUILESS_MAIN(TestResultsModel)
#include "tst_results_model.moc"
