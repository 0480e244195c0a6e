// SPDX-License-Identifier: GPL-3.0-or-later
// From inputs to results: what is absent and why, sums over workloads, units of a year, shares of the free tonnes.
#include "tests/engine/test_inputs.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Value result(const InputSet& inputs, Metric metric, Per per = Per::year)
{
    return resultOf(evaluate(inputs), metric, per);
}

Value partOf(const InputSet& inputs, Workload workload, Metric metric, Per per = Per::year)
{
    return resultOf(evaluate(inputs).workloads[static_cast<std::size_t>(workload)], metric, per);
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private slots:
    void metricTableIsSound();
    void nothingOnGivesNothing();
    void unknownInputGivesAbsentResult();
    void unknownIsNotLeftOutOfASum();
    void methodWithoutAnswer();
    void totalIsTheSum();
    void unitsOfAYear();
    void powerIsNotPerTime();
    void stagesAddUp();
    void boundaryOfAStatedFigure();
    void pueOfAStatedRun();
    void developmentAndFailedRuns();
    void marketBasedCarbon();
    void waterOfEcologitsCountsPueTwice();
    void freeTonnesAreShared();
    void carbonPriceRises();
    void trainingIsSharedByQueries();
};

void TestEvaluate::metricTableIsSound()
{
    std::set<std::string> keys;
    for (const MetricRow& row : metricTable()) {
        QCOMPARE(&metricRow(row.metric), &row); // the table is in the order of the enumeration
        QVERIFY(keys.insert(row.key).second);
        QVERIFY(findMetric(row.key) == row.metric);
        QVERIFY(*row.label && *row.unit);
    }
    QCOMPARE(keys.size(), kMetricCount);
    QVERIFY(!findMetric("electricity"));
    for (const Per per : {Per::year, Per::day, Per::run, Per::query, Per::ktoken})
        QVERIFY(findPer(perKey(per)) == per);
    QVERIFY(!findPer("hour"));
}

void TestEvaluate::nothingOnGivesNothing()
{
    const InputSet inputs = with(defaultInputs(), {{P::inferenceOn, 0}});
    for (const MetricRow& row : metricTable())
        QVERIFY(!result(inputs, row.metric));
}

void TestEvaluate::unknownInputGivesAbsentResult()
{
    const InputSet inputs = defaultInputs();
    QVERIFY(result(inputs, M::costRunning));
    QVERIFY(!result(inputs, M::costHardware)); // nobody knows the price
    QVERIFY(!result(inputs, M::costTotal));
    QVERIFY(!result(inputs, M::waterWithdrawal));
    QVERIFY(!result(inputs, M::waterThroughflow));
    QVERIFY(result(inputs, M::waterConsumption));
    const InputSet noPue = with(inputs, {{P::sitePue, kUnknown}, {P::inferenceBoundary, 1}});
    QVERIFY(result(noPue, M::electricityIt)); // the computers do not depend on it
    QVERIFY(!result(noPue, M::electricityFacility));
    QVERIFY(!result(noPue, M::carbonLocation));
    QVERIFY(result(noPue, M::waterOnSite));
    QVERIFY(!result(noPue, M::waterConsumption));
    QVERIFY(result(with(inputs, {{P::hardwarePrice, 30000}}), M::costTotal));
}

void TestEvaluate::unknownIsNotLeftOutOfASum()
{
    const InputSet both = with(defaultInputs(), {{P::trainingOn, 1}});
    QVERIFY(result(both, M::electricityFacility, Per::query));
    // Not known over how many queries the training is shared: then nobody knows the sum for one query.
    const InputSet noLife = with(both, {{P::trainingModelLife, kUnknown}});
    QVERIFY(result(noLife, M::electricityFacility));
    QVERIFY(!result(noLife, M::electricityFacility, Per::query));
    QVERIFY(!result(noLife, M::electricityFacility, Per::ktoken));
    QVERIFY(partOf(noLife, Workload::inference, M::electricityFacility, Per::query));
    QVERIFY(!result(with(both, {{P::trainingDays, kUnknown}}), M::electricityFacility));
    // The parts of the electricity are summed over those who know them.
    const InputSet parts =
        with(both, {{P::inferenceMethod, static_cast<double>(InferenceMethod::ecologits09)}});
    QCOMPARE(result(parts, M::electricityHost), partOf(parts, Workload::inference, M::electricityHost));
}

void TestEvaluate::methodWithoutAnswer()
{
    const auto inputs = [](double size) {
        return with(trainingInputs(TrainingMethod::llmcarbon2024, {{P::modelParametersActive, size}}),
                    {{P::inferenceOn, 1}});
    };
    QVERIFY(*result(inputs(175e9), M::electricityFacility) > 0.0);
    QVERIFY(*result(inputs(2.13e12), M::electricityFacility) > 0.0);
    for (const double size : {2.15e12, 2.3e12, 1e13, 1e15})
        for (const Per per : {Per::year, Per::day, Per::query, Per::run}) {
            QVERIFY(!partOf(inputs(size), Workload::training, M::electricityFacility, per));
            QVERIFY(!result(inputs(size), M::electricityFacility, per));
        }
}

void TestEvaluate::totalIsTheSum()
{
    const InputSet all = with(defaultInputs(), {{P::trainingOn, 1}, {P::fleetOn, 1}});
    for (const MetricRow& row : metricTable()) {
        double sum = 0.0;
        for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
            sum += partOf(all, w, row.metric).value_or(0.0);
        const Value whole = result(all, row.metric);
        if (whole)
            CW_CLOSE(*whole, sum, 1e-15);
    }
    CW_CLOSE(total(all, M::carbonTotal), total(all, M::carbonLocation) + total(all, M::carbonEmbodied),
             1e-15);
    CW_CLOSE(total(all, M::costRunning), total(all, M::costElectricity) + total(all, M::costCarbon), 1e-15);
}

void TestEvaluate::unitsOfAYear()
{
    const InputSet inputs = inferenceInputs(
        InferenceMethod::stated,
        {{P::inferenceQueriesPerDay, 1e6}, {P::inferenceWhPerQuery, 2.0}, {P::inferenceOutputTokens, 400}});
    CW_CLOSE(total(inputs, M::electricityFacility), 730000.0, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::day), 2000.0, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 0.002, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::ktoken), 0.005, 1e-12);
    QVERIFY(!result(inputs, M::electricityFacility, Per::run)); // queries are no runs
    const InputSet run = with(statedRun(1000, {{P::trainingRunsPerYear, 4}}), {{P::inferenceOn, 0}});
    CW_CLOSE(total(run, M::electricityFacility, Per::run), 1000.0, 1e-12);
    CW_CLOSE(total(run, M::electricityFacility), 4000.0, 1e-12);
    QVERIFY(!result(run, M::electricityFacility, Per::query)); // nobody asks
    QVERIFY(!result(only(Workload::fleet, {}), M::electricityFacility, Per::run));
}

void TestEvaluate::powerIsNotPerTime()
{
    const InputSet fleet = fleetInputs(FleetMethod::accelerators, {{P::sitePue, 1.25}});
    CW_CLOSE(total(fleet, M::powerPeak), 173.75, 1e-12);
    CW_CLOSE(total(fleet, M::powerPeak, Per::day), 173.75, 1e-12);
    CW_CLOSE(total(fleet, M::powerMean, Per::day), 139.0, 1e-12);
}

void TestEvaluate::stagesAddUp()
{
    for (std::size_t method = 0; method < methodsOf(Workload::inference).size(); ++method)
        for (int boundary = 0; boundary < 3; ++boundary) {
            const InputSet inputs = only(Workload::inference,
                                         {{P::inferenceMethod, static_cast<double>(method)},
                                          {P::inferenceBoundary, boundary},
                                          {P::inferenceFirstToken, 0.5},
                                          {P::inferenceTokenRate, 60},
                                          {P::sitePue, 1.3}});
            double it = 0.0;
            for (const Metric part :
                 {M::electricityAccelerators, M::electricityHost, M::electricityIdle, M::electricityUnsplit})
                it += result(inputs, part).value_or(0.0);
            CW_CLOSE(it, total(inputs, M::electricityIt), 1e-14);
            CW_CLOSE(it + total(inputs, M::electricityOverhead), total(inputs, M::electricityFacility),
                     1e-14);
        }
    const InputSet fleet = fleetInputs(FleetMethod::servers, {{P::fleetLoadBasis, 1}});
    CW_CLOSE(total(fleet, M::electricityIdle) + total(fleet, M::electricityUnsplit),
             total(fleet, M::electricityIt), 1e-14);
}

void TestEvaluate::boundaryOfAStatedFigure()
{
    const auto inputs = [](Boundary boundary) {
        return inferenceInputs(InferenceMethod::stated,
                               {{P::inferenceWhPerQuery, 1},
                                {P::sitePue, 1.2},
                                {P::inferenceHostRatio, 0.5},
                                {P::inferenceIdleRatio, 0.25},
                                {P::inferenceBoundary, static_cast<double>(boundary)}});
    };
    CW_CLOSE(total(inputs(Boundary::facility), M::electricityFacility, Per::query), 1e-3, 1e-12);
    CW_CLOSE(total(inputs(Boundary::server), M::electricityFacility, Per::query), 1.2e-3, 1e-12);
    CW_CLOSE(total(inputs(Boundary::accelerator), M::electricityFacility, Per::query), 1.2 * 1.75e-3, 1e-12);
    CW_CLOSE(total(inputs(Boundary::accelerator), M::electricityHost, Per::query), 0.5e-3, 1e-12);
}

void TestEvaluate::pueOfAStatedRun()
{
    const InputSet without = statedRun(1000, {{P::sitePue, 1.25}});
    CW_CLOSE(total(without, M::electricityFacility), 1250.0, 1e-12);
    const InputSet with1 = with(without, {{P::trainingStatedIncludesPue, 1}});
    CW_CLOSE(total(with1, M::electricityFacility), 1000.0, 1e-12);
    CW_CLOSE(total(with1, M::electricityIt), 800.0, 1e-12);
}

void TestEvaluate::developmentAndFailedRuns()
{
    const InputSet inputs = statedRun(
        1000,
        {{P::trainingDevelopmentShare, 0.5}, {P::trainingFailedShare, 0.25}, {P::trainingRunsPerYear, 2}});
    CW_CLOSE(total(inputs, M::electricityFacility), 2 * 1.75 * 1000, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::run), 1750.0, 1e-12);
}

void TestEvaluate::marketBasedCarbon()
{
    const InputSet inputs = statedRun(
        1000, {{P::siteGridFactor, 400}, {P::siteContractedShare, 0.75}, {P::siteResidualFactor, 600}});
    CW_CLOSE(total(inputs, M::carbonLocation), 400.0, 1e-12); // contracts change nothing here
    CW_CLOSE(total(inputs, M::carbonMarket), 100.0, 1e-12);
    CW_CLOSE(total(with(inputs, {{P::siteResidualBasis, 1}}), M::carbonMarket), 150.0, 1e-12);
    const InputSet noResidual = with(inputs, {{P::siteResidualBasis, 1}, {P::siteResidualFactor, kUnknown}});
    QVERIFY(!result(noResidual, M::carbonMarket));
    QVERIFY(result(noResidual, M::carbonLocation));
}

void TestEvaluate::waterOfEcologitsCountsPueTwice()
{
    const Settings site{{P::sitePue, 1.5}, {P::siteWue, 0.5}, {P::siteWaterConsumption, 3}};
    const InputSet plain = with(inferenceInputs(InferenceMethod::ecologits08, {}), site);
    const double it = total(plain, M::electricityIt);
    CW_CLOSE(total(plain, M::waterOnSite), it * 0.5, 1e-14);
    CW_CLOSE(total(plain, M::waterOffSite), it * 1.5 * 3, 1e-14);
    const InputSet asCoded = with(inferenceInputs(InferenceMethod::ecologits09, {}), site);
    const double coded = total(asCoded, M::electricityIt);
    CW_CLOSE(total(asCoded, M::waterOnSite), coded * 1.5 * 0.5, 1e-14);
    CW_CLOSE(total(asCoded, M::waterOffSite), coded * 1.5 * 1.5 * 3, 1e-14);
}

void TestEvaluate::freeTonnesAreShared()
{
    // 600 kWh of training and 400 of inference at 1,000 g/kWh: 1 t. Half of it is free, shared 6 : 4.
    const InputSet both = with(
        statedRun(600, {{P::siteGridFactor, 1000}, {P::costCarbonPrice, 100}, {P::costCarbonBaseline, 0.5}}),
        {{P::inferenceOn, 1},
         {P::inferenceMethod, 0},
         {P::inferenceBoundary, 1},
         {P::inferenceQueriesPerDay, 1000},
         {P::inferenceWhPerQuery, 400.0 / 365.0}});
    CW_CLOSE(total(both, M::costCarbon), 50.0, 1e-12);
    CW_CLOSE(*partOf(both, Workload::training, M::costCarbon), 30.0, 1e-12);
    CW_CLOSE(*partOf(both, Workload::inference, M::costCarbon), 20.0, 1e-12);
    // Alone, a workload has them all; more free tonnes than there are cost nothing, and pay nothing back.
    CW_CLOSE(total(with(both, {{P::inferenceOn, 0}}), M::costCarbon), 10.0, 1e-9);
    QCOMPARE(total(with(both, {{P::costCarbonBaseline, 5}}), M::costCarbon), 0.0);
}

void TestEvaluate::carbonPriceRises()
{
    const InputSet inputs = statedRun(1e6,
                                      {{P::siteGridFactor, 1000},
                                       {P::costCarbonPrice, 55},
                                       {P::costCarbonStep, 0.05},
                                       {P::costCarbonYears, 6}});
    CW_CLOSE(total(inputs, M::costCarbon) / 1000.0, 73.7, 1e-3); // systems.md H 64: 55 USD, 2030
}

void TestEvaluate::trainingIsSharedByQueries()
{
    const InputSet both = with(statedRun(1e6, {{P::trainingModelLife, 2}, {P::trainingRunsPerYear, 3}}),
                               {{P::inferenceOn, 1}, {P::inferenceQueriesPerDay, 1e6}});
    const Value perQuery = partOf(both, Workload::training, M::electricityFacility, Per::query);
    CW_CLOSE(*perQuery, 1e6 / (2 * 365e6), 1e-12); // one run, over the queries of its model's two years
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
