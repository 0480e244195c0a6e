// SPDX-License-Identifier: GPL-3.0-or-later
// How long the reading of an article takes. The project's limit for 5 MB of text is 1 s.
#include "app/engine/article/article.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>

namespace {

using namespace cw;

// The hand-written paragraphs of the validation, without their expected lists, over and over: English and Chinese mixed,
// and denser in quantities than any newspaper.
std::string mixedText(std::size_t bytes)
{
    std::ifstream file(CW_SOURCE_DIR "/tests/validation/data/extract_paragraphs.txt");
    std::string paragraphs;
    for (std::string line; std::getline(file, line);)
        if (!line.starts_with("#") && !line.starts_with("= "))
            paragraphs += line + '\n';
    std::string text;
    while (!paragraphs.empty() && text.size() + paragraphs.size() <= bytes)
        text += paragraphs;
    return text;
}

void extractMentions(benchmark::State& state)
{
    const std::string text = mixedText(kLongestArticle);
    std::size_t found = 0;
    for (auto _ : state) {
        const auto mentions = mentionsIn(text);
        found = mentions ? mentions.value().size() : 0;
    }
    state.counters["mentions"] = static_cast<double>(found);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void extractOneLine(benchmark::State& state)
{
    std::string text = mixedText(kLongestArticle);
    for (char& c : text)
        c = c == '\n' ? ' ' : c;
    for (auto _ : state)
        benchmark::DoNotOptimize(mentionsIn(text));
}

// One piece over and over: texts that no one writes, in which every word is a number, a unit or a name.
void extractPiece(benchmark::State& state, const std::string& piece)
{
    std::string text;
    while (text.size() + piece.size() <= kLongestArticle)
        text += piece;
    std::size_t found = 0;
    for (auto _ : state) {
        const auto mentions = mentionsIn(text);
        found = mentions ? mentions.value().size() : 0;
    }
    state.counters["mentions"] = static_cast<double>(found);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void findContradictions(benchmark::State& state)
{
    const auto mentions = mentionsIn(mixedText(kLongestArticle));
    for (auto _ : state)
        benchmark::DoNotOptimize(contradictionsIn(mentions.value()));
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::RegisterBenchmark("extract/5 MB of mixed text", extractMentions)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("extract/the same in one line", extractOneLine)
        ->Unit(benchmark::kMillisecond);
    for (const char* piece : {"1 kWh to ", "ChatGPT 1 kWh ", "home "})
        benchmark::RegisterBenchmark(("extract/5 MB of “" + std::string(piece) + "”").c_str(), extractPiece,
                                     std::string(piece))
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("contradictions/of 5 MB", findContradictions)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
