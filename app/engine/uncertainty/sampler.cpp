// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of points go through the quantile functions of the inputs and the formulas, thread by thread. Every block writes
// its own place, so the digits do not depend on the number of threads.
#include "app/engine/uncertainty/sampler.h"

#include "app/engine/scenario/evaluate.h"
#include "app/engine/uncertainty/draw_plan.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <mutex>
#include <new>
#include <set>
#include <thread>

namespace cw {

namespace {

static_assert(kPointBlock == Batch::kSize);

template <class N>
std::optional<N> wantedOf(const ScenarioResults<N>& results, const DrawnResult& wanted, Per per)
{
    if (!wanted.workload)
        return resultOf(results, wanted.metric, per);
    return resultOf(results.workloads[static_cast<std::size_t>(*wanted.workload)], wanted.metric, per);
}

MetricSet metricsOf(const SampleRequest& request)
{
    MetricSet metrics;
    for (const DrawnResult& result : request.results)
        metrics.set(indexOf(result.metric));
    return metrics;
}

using Places = std::set<std::pair<std::size_t, std::size_t>>;

// By the bits, because the compiler may not reorder a sum: only an exponent of all ones carries into the sign.
bool allFinite(std::span<const double> draws)
{
    std::uint64_t carried = 0;
    for (const double x : draws)
        carried |= (std::bit_cast<std::uint64_t>(x) & 0x7fffffffffffffffULL) + 0x0010000000000000ULL;
    return carried >> 63 == 0;
}

// One thread's working memory.
class Worker {
public:
    Worker(const SampleRequest& request, const DrawPlan& plan, const SobolPoints& points, Samples& samples)
        : m_request(request)
        , m_points(points)
        , m_samples(samples)
        , m_drawer(plan, metricsOf(request))
        , m_uniform(plan.inputs().size())
    {
        for (const UniformBlock& block : m_uniform)
            m_uniformPlaces.push_back(&block);
    }

    void runBlock(std::size_t block)
    {
        for (std::size_t d = 0; d < m_uniform.size(); ++d)
            m_points.block(d, block, m_uniform[d]);
        m_drawer.draw(m_uniformPlaces);
        for (std::size_t s = 0; s < m_request.scenarios.size(); ++s)
            write(s, block);
    }

    // Scenarios and results that are not finite in some draw.
    [[nodiscard]] const Places& infinite() const { return m_infinite; }

private:
    void write(std::size_t scenario, std::size_t block)
    {
        const std::size_t first = block * kPointBlock;
        const std::size_t count = std::min(kPointBlock, m_request.draws - first);
        const auto results = scenarioResults(m_drawer.inputs(scenario));
        for (std::size_t m = 0; m < m_request.results.size(); ++m) {
            const std::span<double> place = m_samples.place(scenario, m);
            const auto result = wantedOf(results, m_request.results[m], m_request.per);
            if (place.empty())
                continue;
            if (!result) { // the method refuses some draw of this block
                m_infinite.insert({scenario, m});
                continue;
            }
            const std::span<double> out = place.subspan(first, count);
            result->copyTo(out);
            if (!allFinite(out))
                m_infinite.insert({scenario, m});
        }
    }

    const SampleRequest& m_request;
    const SobolPoints& m_points;
    Samples& m_samples;
    BlockDrawer m_drawer;
    std::vector<UniformBlock> m_uniform;
    std::vector<const UniformBlock*> m_uniformPlaces;
    Places m_infinite;
};

Status checkSize(const SampleRequest& request)
{
    const std::size_t each = std::max<std::size_t>(1, request.scenarios.size() * request.results.size());
    const std::size_t most = std::min(kMostDraws, kMostResults / each);
    if (request.draws == 0)
        return Error{ErrorCode::noDraws, "draws", "0", "1"};
    if (request.draws > most)
        return Error{ErrorCode::tooManyDraws, "draws", std::to_string(request.draws), std::to_string(most)};
    return Done{};
}

// Room for the results that the scenarios have.
Samples emptySamples(const SampleRequest& request)
{
    Samples samples(request.scenarios.size(), request.results.size(), request.draws);
    for (std::size_t s = 0; s < request.scenarios.size(); ++s) {
        const Outcome outcome = evaluate(request.scenarios[s]);
        for (std::size_t m = 0; m < request.results.size(); ++m)
            if (wantedOf(outcome, request.results[m], request.per))
                samples.make(s, m);
    }
    return samples;
}

} // namespace

bool neverStop(double)
{
    return true;
}

Samples::Samples(std::size_t scenarios, std::size_t results, std::size_t draws)
    : m_results(results)
    , m_draws(draws)
    , m_memory(scenarios * results)
{
}

std::span<const double> Samples::of(std::size_t scenario, std::size_t result) const
{
    const auto& draws = m_memory[scenario * m_results + result];
    return draws ? std::span<const double>(draws.get(), m_draws) : std::span<const double>();
}

std::span<double> Samples::place(std::size_t scenario, std::size_t result)
{
    const auto& draws = m_memory[scenario * m_results + result];
    return draws ? std::span<double>(draws.get(), m_draws) : std::span<double>();
}

std::span<double> Samples::make(std::size_t scenario, std::size_t result)
{
    m_memory[scenario * m_results + result] = makeDrawMemory(m_draws);
    return place(scenario, result);
}

void Samples::drop(std::size_t scenario, std::size_t result)
{
    m_memory[scenario * m_results + result].reset();
}

Result<std::optional<Samples>> sample(const SampleRequest& request, const KeepGoing& keepGoing)
{
    if (const Status status = checkSize(request); !status)
        return status.error();
    const auto plan = DrawPlan::make(request.scenarios, request.correlations);
    if (!plan)
        return plan.error();
    const Error tooMuch{ErrorCode::outOfMemory, "draws", std::to_string(request.draws), {}};
    Samples samples;
    try {
        samples = emptySamples(request);
    } catch (const std::bad_alloc&) {
        return tooMuch;
    }
    const SobolPoints points(plan.value().inputs().size(), request.seed);
    const std::size_t blocks = (request.draws + kPointBlock - 1) / kPointBlock;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stopped{false};
    std::mutex guard;
    Places infinite;
    std::atomic<bool> full{false};
    const auto drawBlocks = [&] {
        Worker worker(request, plan.value(), points, samples);
        for (std::size_t block = next++; block < blocks && !stopped; block = next++) {
            worker.runBlock(block);
            if (!keepGoing(static_cast<double>(block + 1) / static_cast<double>(blocks)))
                stopped = true;
        }
        const std::scoped_lock lock(guard);
        infinite.insert(worker.infinite().begin(), worker.infinite().end());
    };
    const auto work = [&] {
        try {
            drawBlocks();
        } catch (const std::bad_alloc&) { // must not leave a thread
            full = stopped = true;
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t t = 1; t < std::min<std::size_t>(request.threads, blocks); ++t)
            others.emplace_back(work);
        work();
    }
    if (full)
        return tooMuch;
    if (stopped)
        return std::optional<Samples>();
    for (const auto& [scenario, result] : infinite)
        samples.drop(scenario, result);
    return std::optional(std::move(samples));
}

} // namespace cw
