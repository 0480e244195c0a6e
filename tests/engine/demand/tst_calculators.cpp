// SPDX-License-Identifier: GPL-3.0-or-later
// The other calculators: worked examples by hand, and the rules of PUE, water, rounding and year that are their own.
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestCalculators : public QObject {
    Q_OBJECT

private slots:
    void greenAlgorithms();
    void greenAlgorithmsYear();
    void codecarbonMemory_data();
    void codecarbonMemory();
    void codecarbonEnergyAndWater();
    void mlco2Rounds();
    void morrisonWater();
    void jegham();
    void llmcarbonAnswers();
};

// 8 × 300 W at 90 %, processors 450 W at 50 %, 512 GB × 0.3725 W for 100 h: (2160 + 225 + 190.72) W × 100 h × 1.11.
void TestCalculators::greenAlgorithms()
{
    const InputSet inputs = trainingInputs(TrainingMethod::greenAlgorithms3,
                                           {{P::trainingAccelerators, 8},
                                            {P::trainingDays, 100.0 / 24.0},
                                            {P::trainingLoad, 0.9},
                                            {P::hardwareAcceleratorWatts, 300},
                                            {P::hardwareServerCpuWatts, 450},
                                            {P::hardwareServerCpuUse, 0.5},
                                            {P::hardwareServerMemory, 512},
                                            {P::sitePue, 1.11}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::run), 257.572 * 1.11, 1e-12);
}

// Its year has 360 days; a day is a day.
void TestCalculators::greenAlgorithmsYear()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::greenAlgorithms3, {{P::inferenceServers, 10}});
    const double day = total(inputs, M::electricityFacility, Per::day);
    // 8 × 700 W + 450 W + 1024 GB × 0.3725 W
    CW_CLOSE(day, 10 * 24 * (8 * 0.7 + 0.45 + 0.38144), 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility), 360 * day, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query)
                 * defaultInputs()[indexOf(P::inferenceQueriesPerDay)].point,
             day, 1e-12);
}

void TestCalculators::codecarbonMemory_data()
{
    QTest::addColumn<double>("modules");
    QTest::addColumn<double>("watts");
    QTest::newRow("never below 10 W") << 1.0 << 10.0;
    QTest::newRow("4") << 4.0 << 20.0;
    QTest::newRow("8: four at 90 %") << 8.0 << 38.0;
    QTest::newRow("16: eight at 80 %") << 16.0 << 70.0;
    QTest::newRow("32: sixteen at 70 %") << 32.0 << 126.0;
}

void TestCalculators::codecarbonMemory()
{
    QFETCH(double, modules);
    QFETCH(double, watts);
    CW_CLOSE(codecarbon::memoryWatts(modules, codecarbon::constant::moduleWatts,
                                     codecarbon::constant::leastMemory),
             watts, 1e-12);
}

// 8 × 700 W + 450 W / 2 + 70 W; water is WUE × the building's energy, without that of the power plants.
void TestCalculators::codecarbonEnergyAndWater()
{
    const InputSet inputs = trainingInputs(
        TrainingMethod::codecarbon3,
        {{P::trainingAccelerators, 8}, {P::trainingDays, 1}, {P::sitePue, 1.5}, {P::siteWue, 2}});
    CW_CLOSE(total(inputs, M::electricityIt, Per::run), 24 * 5.895, 1e-12);
    CW_CLOSE(total(inputs, M::waterConsumption, Per::run), 2 * 1.5 * 24 * 5.895, 1e-12);
    QVERIFY(std::isnan(total(inputs, M::waterOffSite, Per::run)));
}

// 0.7 kWh × round(0.02 kg) = 0.014 kg, rounded to 0.01; exact it would be 0.014. No PUE.
void TestCalculators::mlco2Rounds()
{
    const auto run = [](double hours, double watts, double factor) {
        return trainingInputs(TrainingMethod::mlco22019,
                              {{P::trainingAccelerators, 1},
                               {P::trainingDays, hours / 24},
                               {P::hardwareAcceleratorWatts, watts},
                               {P::siteGridFactor, factor},
                               {P::sitePue, 1.5}});
    };
    CW_CLOSE(total(run(1, 700, 20), M::carbonLocation, Per::run), 0.01, 1e-12);
    CW_CLOSE(total(run(1000, 400, 367.8), M::carbonLocation, Per::run), 148, 1e-12);
    CW_CLOSE(total(run(1, 333, 20), M::electricityFacility, Per::run), 0.33, 1e-12);
    CW_CLOSE(total(run(1, 333, 20), M::electricityOverhead, Per::run) + 1, 1, 1e-12);
}

// Both kinds of water on the building's energy.
void TestCalculators::morrisonWater()
{
    const InputSet inputs = trainingInputs(TrainingMethod::morrison2025,
                                           {{P::trainingStatedEnergy, 1000},
                                            {P::trainingStatedIncludesPue, 0},
                                            {P::sitePue, 1.2},
                                            {P::siteWue, 1.5},
                                            {P::siteWaterConsumption, 2}});
    CW_CLOSE(total(inputs, M::waterConsumption, Per::run), 1200 * 3.5, 1e-12);
    const InputSet ours = with(inputs, {{P::trainingMethod, static_cast<double>(TrainingMethod::stated)}});
    CW_CLOSE(total(ours, M::waterConsumption, Per::run), 1000 * 1.5 + 1200 * 2, 1e-12);
    CW_CLOSE(total(ours, M::carbonLocation, Per::run), total(inputs, M::carbonLocation, Per::run), 1e-12);
}

// (1 s + 300 ÷ 100 s) ÷ 3600 × (5.6 kW × 0.065 + 4.6 kW × 0.0625) × 1.12.
void TestCalculators::jegham()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::jegham2025,
                                            {{P::inferenceFirstToken, 1},
                                             {P::inferenceOutputTokens, 300},
                                             {P::inferenceTokenRate, 100},
                                             {P::hardwareServerKw, 10.2},
                                             {P::hardwareAcceleratorWatts, 700},
                                             {P::sitePue, 1.12}});
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query),
             4.0 / 3600 * (5.6 * 0.065 + 4.6 * 0.0625) * 1.12, 1e-12);
    CW_CLOSE(total(inputs, M::electricityHost, Per::query), 4.0 / 3600 * 4.6 * 0.0625, 1e-12);
    // Accelerators rated above their server: no negative rest.
    CW_CLOSE(total(with(inputs, {{P::hardwareServerKw, 5}}), M::electricityHost, Per::query) + 1, 1, 1e-12);
}

// 2 × 175e9 × 500 operations at the speed of training 175e9 parameters, 1275 W × 0.7 each.
void TestCalculators::llmcarbonAnswers()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::llmcarbon2024, {});
    const double speed = 1e12 * (-5.60233749e-23 * 175e9 * 175e9 + 8.45435587e-11 * 175e9 + 134.546129);
    CW_CLOSE(total(inputs, M::electricityIt, Per::query), 2 * 175e9 * 500 / speed / 3600 * 1.275 * 0.7,
             1e-12);
    QVERIFY(
        std::isnan(total(with(inputs, {{P::modelParametersActive, 5e12}}), M::electricityIt, Per::query)));
}

QTEST_APPLESS_MAIN(TestCalculators)
#include "tst_calculators.moc"
