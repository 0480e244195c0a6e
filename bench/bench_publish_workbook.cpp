// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook of the comparison that comes with the program.
#include "app/document/sample_comparison.h"
#include "app/publish/workbook/workbook.h"
#include "db/store/catalog_path.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace cw;

namespace {

void workbookOfTheSample(benchmark::State& state)
{
    auto catalog = Catalog::open(catalogPath());
    if (!catalog)
        qFatal("no catalog: %s", catalog.error().where.c_str());
    const LoadedComparison loaded = loadedComparison(sampleContents(*catalog.value()), catalog.value().get());
    for (auto _ : state) {
        const auto bytes = workbookBytes(loaded);
        if (!bytes)
            qFatal("no workbook: %s", bytes.error().where.c_str());
        benchmark::DoNotOptimize(bytes);
    }
}
BENCHMARK(workbookOfTheSample)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
