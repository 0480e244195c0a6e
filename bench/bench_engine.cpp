// SPDX-License-Identifier: GPL-3.0-or-later
// How long one point evaluation takes: all results of a scenario, by the workloads that are on.
// The project's limit for one evaluation is 2 µs = 2,000 ns.
#include "app/engine/scenario/evaluate.h"
#include "app/engine/units/quantity_text.h"

#include <benchmark/benchmark.h>

#include <array>

namespace {

using namespace cw;

constexpr std::array kAll{Workload::training, Workload::inference, Workload::fleet};

InputSet withOnly(Workload wanted, int method)
{
    InputSet inputs = defaultInputs();
    for (const Workload workload : kAll)
        inputs[indexOf(onParameter(workload))].point = workload == wanted ? 1.0 : 0.0;
    inputs[indexOf(methodParameter(wanted))].point = method;
    inputs[indexOf(ParameterId::hardwarePrice)].point = 30000.0;
    return inputs;
}

void evaluateMethod(benchmark::State& state, Workload workload, int method)
{
    const InputSet inputs = withOnly(workload, method);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(inputs));
}

void evaluateAllWorkloads(benchmark::State& state)
{
    InputSet inputs = defaultInputs();
    for (const Workload workload : kAll)
        inputs[indexOf(onParameter(workload))].point = 1.0;
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(inputs));
}

void explainOne(benchmark::State& state)
{
    const InputSet inputs = withOnly(Workload::training, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(explain(inputs, Workload::training, Metric::costTotal, Per::year));
}

void readTypedQuantity(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readParameter(ParameterId::inferenceWhPerQuery, "0.0029 kWh"));
}

void registerMethods()
{
    for (const Workload workload : kAll) {
        int method = 0;
        for (const MethodRow& row : methodsOf(workload)) {
            const std::string name = std::string("evaluate/") + workloadKey(workload) + '/' + row.id;
            benchmark::RegisterBenchmark(name.c_str(), evaluateMethod, workload, method++);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    registerMethods();
    benchmark::RegisterBenchmark("evaluate/all three workloads", evaluateAllWorkloads);
    benchmark::RegisterBenchmark("explain/cost of training", explainOne);
    benchmark::RegisterBenchmark("read/0.0029 kWh", readTypedQuantity);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
