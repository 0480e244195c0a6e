// SPDX-License-Identifier: GPL-3.0-or-later
// How fast draws are, beside the same model in numpy where python3-numpy is there (bench/numpy_model.py): one process
// after the other in one run, so that the ratio holds on any machine.
// Limits: 5 times numpy on one thread and 9 times on two; 8 scenarios × 10,000 draws × all results in 25 ms; a tornado
// of 20 inputs in 40 ms; Sobol indices of 20 inputs at 2^14 points in 1.5 s.
#include "app/engine/uncertainty/influence.h"
#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/uncertainty/sampler.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

using namespace cw;
using P = ParameterId;

InputSet withRange(InputSet inputs, P id, double low, double high)
{
    const Distribution range = lognormalBetween(low, high).value();
    inputs[indexOf(id)].range = range;
    inputs[indexOf(id)].point = medianOf(range);
    return inputs;
}

// The model of numpy_model.py: seven lognormal inputs.
InputSet sevenInputs()
{
    InputSet inputs = defaultInputs();
    inputs = withRange(inputs, P::inferenceQueriesPerDay, 150e6, 250e6);
    inputs = withRange(inputs, P::inferenceWhPerQuery, 0.24, 8.9);
    inputs = withRange(inputs, P::sitePue, 1.1, 1.5);
    inputs = withRange(inputs, P::siteGridFactor, 200, 600);
    inputs = withRange(inputs, P::siteWue, 0.2, 1.8);
    inputs = withRange(inputs, P::siteWaterConsumption, 1, 5);
    inputs = withRange(inputs, P::costTariff, 0.05, 0.15);
    inputs[indexOf(P::inferenceBoundary)].point = 1; // the server's: PUE is applied
    return inputs;
}

const std::vector<DrawnResult> kFour{{Metric::electricityFacility},
                                     {Metric::carbonLocation},
                                     {Metric::waterConsumption},
                                     {Metric::costElectricity}};

std::vector<double> twentyLevels()
{
    std::vector<double> levels;
    for (int i = 0; i < 20; ++i)
        levels.push_back((i + 0.5) / 20.0);
    return levels;
}

std::vector<DrawnResult> allResults()
{
    std::vector<DrawnResult> results;
    for (const MetricRow& row : metricTable())
        results.push_back({row.metric});
    return results;
}

// Draws and quantiles; the quantiles are shared out to as many threads.
void million(unsigned threads)
{
    const SampleRequest request{{sevenInputs()}, {}, kFour, Per::year, 1'000'000, 1, threads};
    const auto samples = sample(request).takeValue();
    const auto levels = twentyLevels();
    const auto work = [&](std::size_t first) {
        for (std::size_t m = first; m < kFour.size(); m += threads)
            benchmark::DoNotOptimize(quantilesOf(samples->of(0, m), levels));
    };
    std::vector<std::jthread> others;
    for (unsigned t = 1; t < threads; ++t)
        others.emplace_back(work, t);
    work(0);
}

void drawMillion(benchmark::State& state)
{
    for (auto _ : state)
        million(static_cast<unsigned>(state.range(0)));
}
BENCHMARK(drawMillion)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void sampleOnly(benchmark::State& state)
{
    const SampleRequest request{{sevenInputs()}, {}, kFour, Per::year, 1'000'000, 1, 1};
    for (auto _ : state)
        benchmark::DoNotOptimize(sample(request));
}
BENCHMARK(sampleOnly)->UseRealTime()->Unit(benchmark::kMillisecond);

void eightScenarios(benchmark::State& state)
{
    std::vector<InputSet> scenarios;
    for (int i = 0; i < 8; ++i)
        scenarios.push_back(withRange(sevenInputs(), P::inferenceQueriesPerDay, 1e8 + i, 3e8));
    const SampleRequest request{
        scenarios, {}, allResults(), Per::year, static_cast<std::size_t>(state.range(0)), 1, 2};
    for (auto _ : state) {
        const auto samples = sample(request).takeValue();
        for (std::size_t s = 0; s < scenarios.size(); ++s)
            for (std::size_t m = 0; m < request.results.size(); ++m)
                if (!samples->of(s, m).empty())
                    benchmark::DoNotOptimize(summaryOf(samples->of(s, m)));
    }
}
BENCHMARK(eightScenarios)->Arg(1000)->Arg(10000)->UseRealTime()->Unit(benchmark::kMillisecond);

// Twenty inputs that all move the cost of a scenario with training and inference.
Question twentyInputs()
{
    InputSet inputs = sevenInputs();
    for (const P id : {P::trainingOn, P::inferenceOn, P::fleetOn})
        inputs[indexOf(id)].point = 1;
    inputs[indexOf(P::trainingMethod)].point = static_cast<double>(TrainingMethod::flop);
    inputs[indexOf(P::inferenceMethod)].point = static_cast<double>(InferenceMethod::epoch2025);
    inputs[indexOf(P::hardwarePrice)].point = 30000;
    inputs[indexOf(P::costCarbonPrice)].point = 50;
    Question question{{inputs}, Metric::costTotal, Per::year};
    for (const ParameterRow& row : parameterTable()) {
        const InputValue& value = inputs[indexOf(row.id)];
        if (row.kind != ParameterKind::number || value.range || !(value.point > 0.0))
            continue;
        const double high = std::min(value.point * 1.2, row.maximum);
        const double low = std::max(value.point * 0.8, row.minimum);
        if (!(low < high) || tornado(question)->bars.size() == 20)
            continue;
        question.scenarios[0] = withRange(question.scenarios[0], row.id, low, high);
    }
    return question;
}

void tornadoOfTwenty(benchmark::State& state)
{
    const Question question = twentyInputs();
    for (auto _ : state)
        benchmark::DoNotOptimize(tornado(question));
    state.counters["inputs"] = static_cast<double>(tornado(question)->bars.size());
}
BENCHMARK(tornadoOfTwenty)->Unit(benchmark::kMillisecond);

void indicesOfTwenty(benchmark::State& state)
{
    const Question question = twentyInputs();
    for (auto _ : state)
        benchmark::DoNotOptimize(influences(question, kInfluencePoints, 1));
    state.counters["inputs"] = static_cast<double>(tornado(question)->bars.size());
}
BENCHMARK(indicesOfTwenty)->Unit(benchmark::kMillisecond);

// Milliseconds of the quickest of several runs: what the machine can do when nothing else runs.
template <class F>
double quickest(int runs, F f)
{
    double best = 1e300;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        f();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

void besideNumpy()
{
    FILE* numpy = popen("/usr/bin/python3 '" CW_SOURCE_DIR "/bench/numpy_model.py' 2>/dev/null", "r");
    double theirs = 0.0;
    const bool read = numpy && std::fscanf(numpy, "%lf", &theirs) == 1;
    if (!numpy || pclose(numpy) != 0 || !read) {
        std::puts("numpy: not there (package python3-numpy), no ratio");
        return;
    }
    const double one = quickest(25, [] { million(1); });
    const double two = quickest(25, [] { million(2); });
    std::printf(
        "1e6 draws, 7 lognormal inputs, 4 results, 20 quantiles: numpy %.0f ms; here %.1f ms on one thread "
        "(%.1f times as fast), %.1f ms on two (%.1f times)\n",
        theirs, one, theirs / one, two, theirs / two);
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    besideNumpy();
    return 0;
}
