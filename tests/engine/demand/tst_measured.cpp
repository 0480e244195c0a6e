// SPDX-License-Identifier: GPL-3.0-or-later
// measured-fit: a value worked out by hand, what each input does, and that nothing strange happens far from the
// measurements. How well it meets them is judged by tests/validation/tst_measured_fit.cpp.
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

InputSet served(Settings settings)
{
    return with(inferenceInputs(InferenceMethod::measuredFit,
                                {{P::modelParametersActive, 70e9},
                                 {P::modelParametersTotal, 70e9},
                                 {P::inferenceAcceleratorsPerCopy, 4}}),
                settings);
}

double energy(Settings settings)
{
    return total(served(settings), M::electricityAccelerators, Per::query);
}

} // namespace

class TestMeasured : public QObject {
    Q_OBJECT

private slots:
    void byHand();
    void hostAndReserveAreAdded();
    void promptCachedAndReasoningTokens();
    void expertsAreReadAsTheBatchGrows();
    void precision();
    void growsAndFalls();
    void finiteFarAway_data();
    void finiteFarAway();
    void acceleratorsOfACopy();
    void modelThatDoesNotFit();
    void correctionOfTheFit();
};

// 70e9 parameters on 4 H100, 64 queries at once, 1,000 prompt tokens (400 cached), 500 tokens out:
// reading (140 GB + 64·1250·50 kB·70^0.4) ÷ (4·3350 GB/s) = 12.081 ms; computing 2·70e9·64 ÷ (4·989e12·0.6628) = 3.417 ms;
// delays 3.912 + 3.579·ln 4 + 64·0.04615 = 11.827 ms; 500/64 steps; the prompt 2·70e9·600 ÷ (4·989e12·0.3744) = 56.7 ms.
// 0.2702 s, all of it busy (10.5 × computing is more than the rest): 4 × 700 W × 0.8212 × 0.2702 s = 0.17257 Wh.
void TestMeasured::byHand()
{
    const InputSet inputs = served({{P::inferencePromptTokens, 1000},
                                    {P::inferenceCachedPromptTokens, 400},
                                    {P::inferenceOutputTokens, 500}});
    CW_CLOSE(total(inputs, M::electricityAccelerators, Per::query), 0.17257410531697312e-3, 1e-9);
    const Demand<double> d =
        measured::perQuery<double>({70e9, 70e9, measured::Precision::bits16, 64, 4, 3350, 989e12, 700},
                                   {1000, 400, 500}, 1.0, 0.5, 0.25);
    CW_CLOSE(d.acceleratorHours, 4 * 0.27019117456209696 / 3600, 1e-9);
}

void TestMeasured::hostAndReserveAreAdded()
{
    const InputSet inputs =
        served({{P::inferenceHostRatio, 0.5}, {P::inferenceIdleRatio, 0.25}, {P::sitePue, 1.2}});
    const double accelerators = total(inputs, M::electricityAccelerators, Per::query);
    CW_CLOSE(total(inputs, M::electricityHost, Per::query), 0.5 * accelerators, 1e-12);
    CW_CLOSE(total(inputs, M::electricityIdle, Per::query), 0.25 * accelerators, 1e-12);
    CW_CLOSE(total(inputs, M::electricityFacility, Per::query), 1.2 * 1.75 * accelerators, 1e-12);
}

void TestMeasured::promptCachedAndReasoningTokens()
{
    const double plain = energy({{P::inferencePromptTokens, 10000}});
    const double cached = energy({{P::inferencePromptTokens, 10000}, {P::inferenceCachedPromptTokens, 9000}});
    const double shorter = energy({{P::inferencePromptTokens, 1000}});
    QVERIFY(plain > cached);
    QVERIFY(cached > shorter); // a cached prompt is not computed, but it is read at every step
    // More cached than there is: nothing is computed, nothing negative.
    CW_CLOSE(energy({{P::inferencePromptTokens, 1000}, {P::inferenceCachedPromptTokens, 5000}}),
             energy({{P::inferencePromptTokens, 1000}, {P::inferenceCachedPromptTokens, 1000}}), 1e-12);
    // Reasoning is written like an answer.
    CW_CLOSE(energy({{P::inferenceOutputTokens, 500}, {P::inferenceReasoningTokens, 1500}}),
             energy({{P::inferenceOutputTokens, 2000}}), 1e-12);
}

// 8 of 128 experts and the like: a batch of one reads the active weights alone, a large one all of them.
void TestMeasured::expertsAreReadAsTheBatchGrows()
{
    const auto read = [](double batch) {
        return measured::parametersRead<double>(
            {22e9, 235e9, measured::Precision::bits16, batch, 8, 3350, 989e12, 700});
    };
    QVERIFY(read(1) > 22e9 && read(1) < 50e9);
    QVERIFY(read(8) > read(1) && read(64) > read(8));
    CW_CLOSE(read(1000), 235e9, 1e-6);
    // More active than total parameters, as a half-edited scenario has it: the active ones.
    CW_CLOSE(
        measured::parametersRead<double>({22e9, 1e9, measured::Precision::bits16, 8, 8, 3350, 989e12, 700}),
        22e9, 1e-12);
}

void TestMeasured::precision()
{
    QVERIFY(energy({{P::inferencePrecision, 0}}) > energy({{P::inferencePrecision, 1}}));
    QVERIFY(energy({{P::inferencePrecision, 1}}) > energy({{P::inferencePrecision, 2}}));
    // Experts in 8 bits are slow on the software that was measured; dense models are not.
    const measured::Coefficients<double> c = measured::coefficients<double>();
    const auto slow = [&](double active, measured::Precision precision) {
        return measured::slowness<double>({active, 235e9, precision, 64, 8, 3350, 989e12, 700}, c);
    };
    QCOMPARE(slow(235e9, measured::Precision::bits8), 1.0);
    QCOMPARE(slow(22e9, measured::Precision::bits16), 1.0);
    QCOMPARE(slow(22e9, measured::Precision::bits8), c.slowExperts);
}

void TestMeasured::growsAndFalls()
{
    double before = 0.0;
    for (const double size :
         {0.5e9, 8e9, 70e9, 405e9, 2e12}) { // with its parameters, on the same accelerators
        const double e = energy({{P::modelParametersActive, size},
                                 {P::modelParametersTotal, size},
                                 {P::inferenceAcceleratorsPerCopy, 72}});
        QVERIFY(e > before);
        before = e;
    }
    before = 1e9;
    for (const double batch : {1, 4, 16, 64, 256, 1024}) {
        const double e = energy({{P::inferenceBatch, batch}});
        QVERIFY(e < before);
        before = e;
    }
    before = 0.0;
    for (const double cards : {2, 4, 8, 16, 72}) { // more accelerators wait for each other
        const double e = energy({{P::inferenceAcceleratorsPerCopy, cards}});
        QVERIFY(e > before);
        before = e;
    }
    QVERIFY(energy({{P::hardwareMemoryBandwidth, 8000}}) < energy({{P::hardwareMemoryBandwidth, 2000}}));
    QVERIFY(energy({{P::hardwarePeakFlops, 2e15}}) < energy({{P::hardwarePeakFlops, 3e14}}));
    CW_CLOSE(energy({{P::hardwareAcceleratorWatts, 1400}}), 2 * energy({{P::hardwareAcceleratorWatts, 700}}),
             1e-12);
}

void TestMeasured::finiteFarAway_data()
{
    QTest::addColumn<double>("bandwidth");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("watts");
    QTest::newRow("A100") << 2039.0 << 312e12 << 400.0;
    QTest::newRow("H200") << 4800.0 << 989e12 << 700.0;
    QTest::newRow("B200") << 7700.0 << 2250e12 << 1000.0;
    QTest::newRow("TPU v5e") << 819.0 << 197e12 << 225.0;
    QTest::newRow("L4") << 300.0 << 121e12 << 72.0;
}

// Joules per token between what a chip needs at the very least and what a rack can burn in a minute.
void TestMeasured::finiteFarAway()
{
    QFETCH(double, bandwidth);
    QFETCH(double, peak);
    QFETCH(double, watts);
    for (const double active : {0.5e9, 37e9, 2e12})
        for (const double batch : {1.0, 64.0, 1024.0})
            for (const double cards : {1.0, 8.0, 72.0}) {
                const double kwh = energy({{P::modelParametersActive, active},
                                           {P::modelParametersTotal, active},
                                           {P::inferenceAcceleratorsPerCopy, cards},
                                           {P::hardwareMemory, 1e5},
                                           {P::inferenceBatch, batch},
                                           {P::inferenceOutputTokens, 500},
                                           {P::hardwareMemoryBandwidth, bandwidth},
                                           {P::hardwarePeakFlops, peak},
                                           {P::hardwareAcceleratorWatts, watts}});
                CW_WITHIN(kwh * 3.6e6 / 500, 1e-3, 1e5);
                QVERIFY(kwh * 3.6e6 / 500 > 2 * active * watts / peak * 0.25); // at full speed on idle power
            }
}

// The least power of two that holds the weights and a fifth more; the layouts that were measured all hold theirs.
void TestMeasured::acceleratorsOfACopy()
{
    const auto least = [](double total, measured::Precision precision, double memory) {
        return measured::leastAccelerators(total, precision, memory);
    };
    QCOMPARE(least(8e9, measured::Precision::bits16, 80), 1.0);
    QCOMPARE(least(70e9, measured::Precision::bits16, 80), 4.0); // 168 GB
    QCOMPARE(least(235e9, measured::Precision::bits8, 80), 4.0); // 282 GB
    QCOMPARE(least(117e9, measured::Precision::bits4, 80), 1.0); // 74 GB
    QCOMPARE(least(480e9, measured::Precision::bits16, 180), 8.0);
    QCOMPARE(least(1e6, measured::Precision::bits16, 80), 1.0);
    CW_CLOSE(energy({{P::inferenceAcceleratorsPerCopy, kUnknown}}), energy({}), 1e-12);
}

void TestMeasured::modelThatDoesNotFit()
{
    QVERIFY(std::isnan(energy({{P::inferenceAcceleratorsPerCopy, 1}}))); // 140 GB on 80 GB
    QVERIFY(!std::isnan(energy({{P::inferenceAcceleratorsPerCopy, 2}})));
    QVERIFY(!std::isnan(energy({{P::inferenceAcceleratorsPerCopy, 1}, {P::inferencePrecision, 1}})));
    QVERIFY(!measured::refuses(kUnknown, measured::Precision::bits16, 1, 80));
    QVERIFY(!measured::refuses(70e9, measured::Precision::bits16, kUnknown, 80));
}

void TestMeasured::correctionOfTheFit()
{
    CW_CLOSE(energy({{P::inferenceFitFactor, 1.5}}), 1.5 * energy({}), 1e-12);
    QVERIFY(measured::kFactorP5 < 1.0 && measured::kFactorP95 > 1.0);
}

QTEST_APPLESS_MAIN(TestMeasured)
#include "tst_measured.moc"
