// SPDX-License-Identifier: GPL-3.0-or-later
// Claims: reading an expression, and a whole check as a keystroke in the editor asks for it.
#include "app/engine/claim/check.h"

#include <benchmark/benchmark.h>

namespace {

const cw::Claim& exactClaim()
{
    static const cw::Claim claim = [] {
        cw::Claim c;
        c.expression = "25000 GPU / (8 GPU/server) * 6.5 kW/server * 95 d * 1.18 -> MWh";
        c.claimed = cw::ClaimedValue{51'000.0, 62'000.0, "MWh"};
        return c;
    }();
    return claim;
}

const cw::Claim& rangedClaim()
{
    static const cw::Claim claim = [] {
        cw::Claim c = exactClaim();
        c.expression = "25000 GPU / (8 GPU/server) * (5.5..6.5 kW/server) * (90..100 d) * (1.1..1.3) -> MWh";
        return c;
    }();
    return claim;
}

void readExpression(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(cw::readExpression(exactClaim().expression, cw::noFigures()));
}
BENCHMARK(readExpression)->Unit(benchmark::kMicrosecond);

void checkOfExactClaim(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(cw::checkClaim(exactClaim(), cw::noFigures()));
}
BENCHMARK(checkOfExactClaim)->Unit(benchmark::kMillisecond);

// Three inputs with ranges: 10,240 draws of 5 inputs.
void checkOfRangedClaim(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(cw::checkClaim(rangedClaim(), cw::noFigures()));
}
BENCHMARK(checkOfRangedClaim)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
