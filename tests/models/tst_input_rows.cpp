// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs a result reads, held against the explanation trees of all methods.
#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "tests/models/comparisons.h"
#include "tests/models/tree_walk.h"

#include <QtTest>

#include <algorithm>

using namespace cw;
using namespace cw::test;

namespace {

QString sorted(const std::set<std::string>& keys)
{
    QStringList list;
    for (const std::string& key : keys)
        list << QString::fromStdString(key);
    return list.join(' ');
}

std::set<std::string> keysOf(const std::vector<ParameterId>& ids)
{
    std::set<std::string> keys;
    for (const ParameterId id : ids)
        keys.insert(parameterRow(id).key);
    return keys;
}

bool contains(const std::vector<ParameterId>& ids, ParameterId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

InputSet inputsOf(const Scenario& scenario)
{
    return resolve(comparisonOf({scenario}), scenario);
}

} // namespace

class TestInputRows : public QObject {
    Q_OBJECT

private slots:
    void numbersReadAreTheLeavesOfTheTree();
    void everythingThatATreeReadsIsVisible();
    void everyVisibleNumberIsReadBySomeTree();
    void offWorkloadsShowOnlyTheirSwitch();
    void otherOptionsAreHidden();
    void carbonPriceOfZeroHidesItsDetails();
    void differentFromBaseline();
    void digitsFollowTheGrades();
};

// Exactly, for the results that the columns of the Compare chart may show; for the others none is missing.
void TestInputRows::numbersReadAreTheLeavesOfTheTree()
{
    constexpr std::array columns{
        Metric::electricityFacility, Metric::carbonLocation,  Metric::carbonMarket, Metric::carbonTotal,
        Metric::waterConsumption,    Metric::waterWithdrawal, Metric::costRunning,  Metric::costTotal};
    int compared = 0;
    QStringList faults;
    forEachMethod([&](const InputSet& inputs, Workload workload) {
        for (const MetricRow& row : metricTable()) {
            const auto tree = explain(inputs, workload, row.metric, Per::year);
            if (!tree)
                continue;
            ++compared;
            const auto listed = keysOf(numbersRead(inputs, workload, row.metric));
            const auto leaves = leavesOf(*tree);
            const bool exact = std::find(columns.begin(), columns.end(), row.metric) != columns.end();
            const bool right = exact
                ? listed == leaves
                : std::includes(listed.begin(), listed.end(), leaves.begin(), leaves.end());
            if (!right)
                faults << QString("%1: listed %2, read %3").arg(row.key, sorted(listed), sorted(leaves));
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 8).join('\n')));
    QVERIFY(compared > 500);
}

void TestInputRows::everythingThatATreeReadsIsVisible()
{
    forEachMethod([](const InputSet& inputs, Workload workload) {
        const auto visible = keysOf(visibleInputs(inputs));
        for (const MetricRow& row : metricTable())
            for (const Per per : {Per::year, Per::day, Per::run, Per::query, Per::ktoken})
                if (const auto tree = explain(inputs, workload, row.metric, per))
                    for (const std::string& key : leavesOf(*tree))
                        QVERIFY2(visible.contains(key), key.c_str());
    });
}

void TestInputRows::everyVisibleNumberIsReadBySomeTree()
{
    forEachMethod([](const InputSet& inputs, Workload) {
        std::set<std::string> read;
        for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet})
            for (const MetricRow& row : metricTable())
                for (const Per per : {Per::year, Per::ktoken})
                    if (const auto tree = explain(inputs, workload, row.metric, per))
                        read.merge(leavesOf(*tree));
        for (const ParameterId id : visibleInputs(inputs))
            if (parameterRow(id).kind == ParameterKind::number)
                QVERIFY2(read.contains(parameterRow(id).key), parameterRow(id).key);
    });
}

void TestInputRows::offWorkloadsShowOnlyTheirSwitch()
{
    const auto visible = visibleInputs(inputsOf(gpt3()));
    QVERIFY(contains(visible, P::trainingOn) && contains(visible, P::inferenceOn)
            && contains(visible, P::fleetOn));
    QVERIFY(contains(visible, P::trainingMethod) && contains(visible, P::trainingDays));
    QVERIFY(!contains(visible, P::inferenceMethod) && !contains(visible, P::inferenceWhPerQuery));
    QVERIFY(!contains(visible, P::fleetMethod) && !contains(visible, P::fleetServers));
    QVERIFY(std::is_sorted(visible.begin(), visible.end())); // in the order of the table

    InputSet nothing = inputsOf(gpt3());
    nothing[indexOf(P::trainingOn)].point = 0.0;
    QCOMPARE(visibleInputs(nothing).size(), std::size_t(3));
}

void TestInputRows::otherOptionsAreHidden()
{
    InputSet inputs = inputsOf(chatGpt());
    QVERIFY(!contains(visibleInputs(inputs), P::inferenceHostRatio));
    inputs[indexOf(P::inferenceBoundary)].point = 0.0; // accelerator only
    QVERIFY(contains(visibleInputs(inputs), P::inferenceHostRatio));

    inputs = inputsOf(cluster());
    QVERIFY(contains(visibleInputs(inputs), P::fleetLoad)
            && !contains(visibleInputs(inputs), P::fleetIdleShare));
    inputs[indexOf(P::fleetLoadBasis)].point = 1.0;
    QVERIFY(!contains(visibleInputs(inputs), P::fleetLoad)
            && contains(visibleInputs(inputs), P::fleetIdleShare));
    QVERIFY(!contains(visibleInputs(inputs), P::fleetServers)); // of another method
}

void TestInputRows::carbonPriceOfZeroHidesItsDetails()
{
    InputSet inputs = inputsOf(gpt3());
    QVERIFY(contains(visibleInputs(inputs), P::costCarbonPrice));
    QVERIFY(!contains(visibleInputs(inputs), P::costCarbonBaseline));
    inputs[indexOf(P::costCarbonPrice)].point = 100.0;
    QVERIFY(contains(visibleInputs(inputs), P::costCarbonBaseline));
}

void TestInputRows::differentFromBaseline()
{
    const InputSet baseline = inputsOf(gpt3());
    InputSet other = baseline;
    QVERIFY(visibleInputs(other, baseline).empty());
    other[indexOf(P::sitePue)].point = 1.5;
    other[indexOf(P::fleetServers)].point = 7.0; // does not matter: the fleet is off
    QCOMPARE(visibleInputs(other, baseline), std::vector<ParameterId>{P::sitePue});
}

void TestInputRows::digitsFollowTheGrades()
{
    InputSet inputs = inputsOf(gpt3());
    QCOMPARE(digitsOf(inputs, Metric::electricityFacility), kSourcedDigits);
    QCOMPARE(digitsOf(inputs, Metric::carbonLocation), kSourcedDigits);
    QCOMPARE(digitsOf(inputs, Metric::waterConsumption), kEstimateDigits); // rests on defaults
    for (const Grade grade : {Grade::derived, Grade::estimated, Grade::claimed}) {
        inputs[indexOf(P::trainingDays)].origin.grade = grade;
        QCOMPARE(digitsOf(inputs, Metric::electricityFacility), kEstimateDigits);
    }
    inputs[indexOf(P::trainingDays)].origin = {OriginKind::user, {}, {}, {}, {}}; // typed
    QCOMPARE(digitsOf(inputs, Metric::electricityFacility), kEstimateDigits);
    QCOMPARE(digitsOf(inputsOf(cluster()), Metric::electricityFacility), kEstimateDigits);
}

QTEST_GUILESS_MAIN(TestInputRows)
#include "tst_input_rows.moc"
