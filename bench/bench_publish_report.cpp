// SPDX-License-Identifier: GPL-3.0-or-later
// How long a report of the sample takes, with all its usual blocks: at most 1 s as HTML and as PDF.
#include "app/document/sample_comparison.h"
#include "app/publish/report/report.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

namespace {

using namespace cw;

const LoadedComparison& sample()
{
    static const LoadedComparison loaded = [] {
        const auto catalog = Catalog::open(catalogPath());
        if (!catalog)
            qFatal("no catalog");
        return loadedComparison(sampleContents(*catalog.value()), catalog.value().get());
    }();
    return loaded;
}

void reportAsHtml(benchmark::State& state)
{
    for (auto _ : state)
        if (!reportHtml({sample(), {}, nullptr}))
            state.SkipWithError("no report");
}
BENCHMARK(reportAsHtml)->Unit(benchmark::kMillisecond);

void reportAsPdf(benchmark::State& state)
{
    for (auto _ : state)
        if (!reportPdf({sample(), {}, nullptr}))
            state.SkipWithError("no report");
}
BENCHMARK(reportAsPdf)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
