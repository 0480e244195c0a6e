// SPDX-License-Identifier: GPL-3.0-or-later
// Claims: reading the library, making the figures, and what one keystroke costs (a look-up, a check).
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace cw;

namespace {

const Catalog& catalog()
{
    static const std::unique_ptr<Catalog> opened = [] {
        auto result = Catalog::open(catalogPath());
        if (!result)
            qFatal("no catalog: %s", result.error().where.c_str());
        return result.takeValue();
    }();
    return *opened;
}

const CatalogFigures& figures()
{
    static const CatalogFigures finder(catalog());
    return finder;
}

void readLibrary(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(catalog().claims());
}
BENCHMARK(readLibrary)->Unit(benchmark::kMillisecond);

void makeFigures(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(CatalogFigures(catalog()));
}
BENCHMARK(makeFigures)->Unit(benchmark::kMillisecond);

void findFigure(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(figures().find({"grid", "内蒙古", {}, {}}));
}
BENCHMARK(findFigure)->Unit(benchmark::kMicrosecond);

void findNeighbours(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(figures().neighbours({"home", "US", {}, {}}));
}
BENCHMARK(findNeighbours)->Unit(benchmark::kMicrosecond);

void findPlausible(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(figures().plausible("kWh/home/year"));
}
BENCHMARK(findPlausible)->Unit(benchmark::kMicrosecond);

// One exact claim, and one with several ranges (10,240 draws).
void checkOne(benchmark::State& state, const char* expression)
{
    Claim claim;
    claim.claimed = ClaimedValue{117, 117, "home year", ClaimBound::exactly};
    claim.expression = expression;
    for (auto _ : state)
        benchmark::DoNotOptimize(checkClaim(claim, figures()));
}
BENCHMARK_CAPTURE(checkOne, exact, "433000 kWh / home(US)")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkOne, ranges, "(400..450) MWh * (1.1..1.3) / (9..11 MWh/home/year)")
    ->Unit(benchmark::kMicrosecond);

void checkLibrary(benchmark::State& state)
{
    const auto claims = catalog().claims();
    for (auto _ : state)
        for (const Claim& claim : claims)
            benchmark::DoNotOptimize(checkClaim(claim, figures()));
    state.counters["claims"] = static_cast<double>(claims.size());
}
BENCHMARK(checkLibrary)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
