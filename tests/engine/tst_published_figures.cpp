// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures that the engine must give from their published inputs; each test is named after its source.
#include "app/engine/equivalent/equivalent.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestPublishedFigures : public QObject {
    Q_OBJECT

private slots:
    void patterson2021_gpt3();
    void leak2023_gpt4();
    void luccioni2022_bloom();
    void semianalysis2024_cluster100kH100();
    void deVries2023_chatgpt();
    void deVries2023_everySearch();
    void deVries2023_nvidia2027();
    void newYorker2024_googleServers();
    void newYorker2024_homes();
    void epoch2025_gpt4o();
    void google2025_gemini();
    void ecologits09_data();
    void ecologits09();
};

// 14.8 days on 10,000 V100 of 330 W, PUE 1.10: 1,287 MWh, and 552 t at 0.429 kg/kWh.
void TestPublishedFigures::patterson2021_gpt3()
{
    const InputSet inputs = trainingInputs(TrainingMethod::acceleratorTime,
                                           {{P::trainingDays, 14.8},
                                            {P::trainingAccelerators, 10000},
                                            {P::trainingAverageWatts, 330},
                                            {P::sitePue, 1.10},
                                            {P::siteGridFactor, 429}});
    CW_CLOSE(total(inputs, M::electricityFacility), 1287e3, 0.003); // 1,289: the 14.8 days are rounded
    CW_CLOSE(total(inputs, M::electricityFacility), 10000 * 14.8 * 24 * 0.330 * 1.10, 1e-12);
    CW_CLOSE(total(inputs, M::carbonLocation), 552e3, 0.003);
    // The same from the published energy, which holds the PUE.
    const InputSet stated =
        with(inputs,
             {{P::trainingMethod, 0}, {P::trainingStatedEnergy, 1287e3}, {P::trainingStatedIncludesPue, 1}});
    CW_CLOSE(total(stated, M::electricityFacility), 1287e3, 1e-12);
    CW_CLOSE(total(stated, M::electricityIt), 1170e3, 1e-12);
    CW_CLOSE(total(stated, M::carbonLocation), 552.1e3, 0.05 / 552.1);
}

// 25,000 A100 in servers of 8 at 6.5 kW for 90 to 100 days: 43.9 to 48.8 GWh of the computers.
void TestPublishedFigures::leak2023_gpt4()
{
    const auto it = [](double days) {
        return total(trainingInputs(TrainingMethod::serverDays,
                                    {{P::trainingAccelerators, 25000},
                                     {P::hardwareAcceleratorsPerServer, 8},
                                     {P::hardwareServerKw, 6.5},
                                     {P::trainingDays, days}}),
                     M::electricityIt);
    };
    CW_CLOSE(it(90), 43.875e6, 1e-12);
    CW_CLOSE(it(100), 48.75e6, 1e-12);
}

// 1,082,990 GPU hours of A100 at 400 W: 433 MWh.
void TestPublishedFigures::luccioni2022_bloom()
{
    const InputSet inputs = trainingInputs(TrainingMethod::acceleratorTime,
                                           {{P::trainingAccelerators, 384},
                                            {P::trainingAverageWatts, 400},
                                            {P::trainingDays, 1082990.0 / 384 / 24}});
    CW_CLOSE(total(inputs, M::electricityIt), 433e3, 0.5 / 433);
    CW_CLOSE(total(inputs, M::electricityIt), 433.196e3, 1e-9);
    CW_CLOSE(total(statedRun(433e3), M::electricityFacility), 433e3, 1e-12);
}

// 139 MW × PUE 1.25 × 80 % × 8,760 h = 1.2176 TWh.
void TestPublishedFigures::semianalysis2024_cluster100kH100()
{
    const InputSet inputs = fleetInputs(FleetMethod::accelerators,
                                        {{P::fleetAccelerators, 100000},
                                         {P::fleetWattsPerAccelerator, 1390},
                                         {P::sitePue, 1.25},
                                         {P::fleetLoad, 0.8}});
    CW_CLOSE(total(inputs, M::electricityFacility), 1.21764e9, 1e-12);
    CW_CLOSE(total(inputs, M::powerPeak), 173.75, 1e-12);
}

// 3,617 servers of 6.5 kW: 564 MWh a day, and 2.9 Wh for each of 195 million requests.
void TestPublishedFigures::deVries2023_chatgpt()
{
    const InputSet inputs = inferenceInputs(
        InferenceMethod::hardwareTime,
        {{P::inferenceServers, 3617}, {P::hardwareServerKw, 6.5}, {P::inferenceQueriesPerDay, 195e6}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::day), 564e3, 0.5 / 564);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 2.9e-3, 0.05 / 2.9);
}

// 512,821 servers, 29.2 TWh a year: 8.9 Wh for each of 9 billion searches.
void TestPublishedFigures::deVries2023_everySearch()
{
    const InputSet inputs = inferenceInputs(
        InferenceMethod::hardwareTime,
        {{P::inferenceServers, 512821}, {P::hardwareServerKw, 6.5}, {P::inferenceQueriesPerDay, 9e9}});
    CW_CLOSE(total(inputs, M::electricityFacility), 29.2e9, 0.05 / 29.2);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 8.9e-3, 0.05 / 8.9);
}

// 1.5 million servers a year of 6.5 to 10.2 kW: 85.4 to 134.0 TWh.
void TestPublishedFigures::deVries2023_nvidia2027()
{
    const auto energy = [](double kw) {
        return total(fleetInputs(FleetMethod::shipments,
                                 {{P::fleetShipmentsPerYear, 1.5e6},
                                  {P::fleetLife, 1},
                                  {P::hardwareServerKw, kw},
                                  {P::fleetLoad, 1}}),
                     M::electricityFacility);
    };
    CW_CLOSE(energy(6.5), 85.4e9, 0.05 / 85.4);
    CW_CLOSE(energy(10.2), 134.0e9, 0.05 / 134.0);
}

// "400,000 servers": 62.4 GWh a day and 22.8 TWh a year.
void TestPublishedFigures::newYorker2024_googleServers()
{
    const InputSet inputs = fleetInputs(
        FleetMethod::servers, {{P::fleetServers, 400000}, {P::hardwareServerKw, 6.5}, {P::fleetLoad, 1}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::day), 62.4e6, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility), 22.8e9, 0.05 / 22.8);
    CW_CLOSE(total(inputs, M::powerPeak), 2600.0, 1e-12);
}

// 200 million requests × 2.5 Wh = 500 MWh a day = 17,000 US homes of 10,715 kWh a year (EIA).
void TestPublishedFigures::newYorker2024_homes()
{
    const InputSet inputs = inferenceInputs(
        InferenceMethod::stated, {{P::inferenceQueriesPerDay, 200e6}, {P::inferenceWhPerQuery, 2.5}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::day), 500e3, 1e-12);
    const double homes = equivalent::homes(total(inputs, M::electricityFacility), 10715.0);
    CW_CLOSE(homes, 17000.0, 500.0 / 17000);
    CW_CLOSE(homes, 17032.2, 1e-5);
}

// GPT-4o: 100e9 active parameters, 500 tokens, a tenth of 989 TFLOP/s, 1,275 W × 0.7, PUE 1.2: 0.30 Wh.
void TestPublishedFigures::epoch2025_gpt4o()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::epoch2025,
                                            {{P::modelParametersActive, 100e9},
                                             {P::inferenceOutputTokens, 500},
                                             {P::hardwarePeakFlops, 989e12},
                                             {P::inferenceUtilisation, 0.1},
                                             {P::inferencePeakWatts, 1275},
                                             {P::inferencePowerShare, 0.7},
                                             {P::sitePue, 1.2}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 0.30e-3, 0.005 / 0.30);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 0.301e-3, 0.0005 / 0.301);
}

// 0.14 Wh of accelerators, 0.06 host, 0.02 idle, 0.02 overhead: 0.24 Wh for the median Gemini prompt.
void TestPublishedFigures::google2025_gemini()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::stated,
                                            {{P::inferenceWhPerQuery, 0.14},
                                             {P::inferenceBoundary, 0},
                                             {P::sitePue, 0.24 / 0.22},
                                             {P::siteWue, 1.15}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 0.24e-3, 1e-12);
    CW_CLOSE(total(inputs, M::electricityOverhead, Per::query), 0.02e-3, 1e-12);
    CW_CLOSE(total(inputs, M::waterOnSite, Per::query), 0.26e-3, 0.04);
}

// Rows ECO-032, -043, -084 and -117 of the vectors: EcoLogits 0.9.1 as its own code gives them.
void TestPublishedFigures::ecologits09_data()
{
    QTest::addColumn<double>("activeBillions");
    QTest::addColumn<double>("totalBillions");
    QTest::addColumn<double>("tokens");
    QTest::addColumn<double>("latency");
    QTest::addColumn<double>("pue");
    QTest::addColumn<double>("kwh");
    QTest::newRow("Mistral 7B") << 7.3 << 7.3 << 200.0 << 5.0 << 1.26 << 1.536243521642994e-05;
    QTest::newRow("gpt-4") << 176.0 << 1760.0 << 400.0 << 12.121212121212121 << 1.2 << 0.00492978158425485;
    QTest::newRow("gpt-5") << 30.0 << 300.0 << 400.0 << 9.685230024213075 << 1.2 << 0.0005635232165535491;
    QTest::newRow("mistral-large") << 123.0 << 123.0 << 400.0 << 8.23045267489712 << 1.16
                                   << 0.00023007552964434986;
}

void TestPublishedFigures::ecologits09()
{
    QFETCH(double, activeBillions);
    QFETCH(double, totalBillions);
    QFETCH(double, tokens);
    QFETCH(double, latency);
    QFETCH(double, pue);
    QFETCH(double, kwh);
    const InputSet inputs = inferenceInputs(InferenceMethod::ecologits09,
                                            {{P::modelParametersActive, activeBillions * 1e9},
                                             {P::modelParametersTotal, totalBillions * 1e9},
                                             {P::inferenceOutputTokens, tokens},
                                             {P::inferenceRequestLatency, latency},
                                             {P::sitePue, pue}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), kwh, 1e-9);
}

QTEST_APPLESS_MAIN(TestPublishedFigures)
#include "tst_published_figures.moc"
