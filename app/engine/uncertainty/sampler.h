// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of the results of several scenarios from the same points (DESIGN, idea 4): an input that two scenarios share,
// with the same range, moves together in both.
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/uncertainty/draw_memory.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace cw {

inline constexpr std::size_t kUsualDraws = 10'000;
inline constexpr std::size_t kDragDraws = 1'000;
inline constexpr std::size_t kMostDraws = 10'000'000;
inline constexpr std::size_t kMostResults = 250'000'000; // draws × scenarios × results: 2 GB

// One result of a scenario: of a workload, or the total.
struct DrawnResult {
    Metric metric = Metric::electricityFacility;
    std::optional<Workload> workload = {};

    bool operator==(const DrawnResult&) const = default;
};

struct SampleRequest {
    std::vector<InputSet> scenarios;
    std::vector<RankCorrelation> correlations;
    std::vector<DrawnResult> results;
    Per per = Per::year;
    std::size_t draws = kUsualDraws;
    std::uint64_t seed = 1;
    unsigned threads = 1; // the digits do not depend on it
};

class Samples {
public:
    Samples() = default;
    Samples(std::size_t scenarios, std::size_t results, std::size_t draws);

    // In the metric's unit. Empty where the scenario has no such result. By the positions in the request.
    [[nodiscard]] std::span<const double> of(std::size_t scenario, std::size_t result) const;

    // For the one who fills them: makes room, whose contents are anything, and gives it.
    std::span<double> make(std::size_t scenario, std::size_t result);
    [[nodiscard]] std::span<double> place(std::size_t scenario, std::size_t result);
    void drop(std::size_t scenario, std::size_t result);

private:
    std::size_t m_results = 0; // of a scenario
    std::size_t m_draws = 0;
    std::vector<DrawMemory> m_memory;
};

// Asked now and then with the share done, possibly from another thread; false stops the work within some milliseconds.
using KeepGoing = std::function<bool(double)>;
[[nodiscard]] bool neverStop(double share);

// Results without any range are the same in every draw. A result that is not finite in some draw is left out. Errors: noDraws, outOfMemory,
// tooManyDraws, notPositiveDefinite. Without a value when it was stopped.
[[nodiscard]] Result<std::optional<Samples>> sample(const SampleRequest& request,
                                                    const KeepGoing& keepGoing = neverStop);

} // namespace cw
