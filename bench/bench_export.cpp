// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures: one in each format, and what the goal counts: 12 charts in 4 formats (limit 2 s), a PNG at 2× (150 ms), an SVG
// (30 ms). The slowest kind counts.
#include "app/export/picture_writer.h"
#include "app/models/dashboard_charts.h"
#include "tests/export/every_picture.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

using namespace cw;

namespace {

const std::vector<tests::EveryPicture>& charts()
{
    static const std::vector<tests::EveryPicture> all = tests::everyPicture(Language::english);
    return all;
}

QByteArray bytes(const chart::AnyChart& chart, const char* ending, Purpose purpose)
{
    PictureOptions options;
    options.purpose = purpose;
    auto made = pictureBytes(chart, QString::fromLatin1(ending), options);
    return made ? made.takeValue() : QByteArray();
}

void onePicture(benchmark::State& state, std::size_t kind, const char* ending, Purpose purpose)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bytes(charts()[kind].chart, ending, purpose));
}

void twelveChartsInFourFormats(benchmark::State& state)
{
    for (auto _ : state) {
        for (std::size_t i = 0; i < 12; ++i) {
            for (const char* ending : {"svg", "png", "pdf", "csv"})
                benchmark::DoNotOptimize(bytes(charts()[i % charts().size()].chart, ending, Purpose::usual));
        }
    }
}
BENCHMARK(twelveChartsInFourFormats)->Unit(benchmark::kMillisecond);

void wholeDashboard(benchmark::State& state)
{
    std::vector<chart::AnyChart> all;
    for (const auto& picture : charts())
        all.push_back(picture.chart);
    for (auto _ : state)
        benchmark::DoNotOptimize(dashboardBytes(all, QStringLiteral("png")));
}
BENCHMARK(wholeDashboard)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    for (std::size_t i = 0; i < charts().size(); ++i) {
        for (const char* ending : {"svg", "png", "pdf"}) {
            for (const Purpose purpose : {Purpose::usual, Purpose::slide}) {
                const std::string name =
                    charts()[i].key + "/" + ending + (purpose == Purpose::slide ? "/slide" : "");
                benchmark::RegisterBenchmark(name.c_str(), onePicture, i, ending, purpose)
                    ->Unit(benchmark::kMillisecond);
            }
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
