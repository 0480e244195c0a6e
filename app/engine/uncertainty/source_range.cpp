// SPDX-License-Identifier: GPL-3.0-or-later
// The table of disagreeing sources. docs/ranges.md says what each figure is.
#include "app/engine/uncertainty/source_range.h"

#include "app/engine/demand/measured_fit.h"
#include "app/engine/parameter/parameter_table.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

using P = ParameterId;

constexpr std::array kRanges{
    SourceRange{P::trainingMfu, 0.197, 0.565, "patterson-2021", "thoppilan-2022"},
    SourceRange{P::inferenceWhPerQuery, 0.24, 8.9, "google-2025", "de-vries-2023"},
    SourceRange{P::inferenceOutputTokens, 300, 500, "jegham-2025", "epoch-2025"},
    // What the fit leaves open in models that took no part in it (demand/measured_fit.h).
    SourceRange{P::inferenceFitFactor, measured::kFactorP5, measured::kFactorP95, "ml-energy-2026",
                "ml-energy-2026"},
    SourceRange{P::hardwareAcceleratorEmbodied, 127.6, 364, "falk-2025", "ecologits-video"},
    SourceRange{P::hardwareServerEmbodied, 3000, 6000, "ecologits-0.8", "ecologits-video"},
    SourceRange{P::hardwareLife, 3, 5, "ecologits-0.9", "ecologits-0.8"},
    SourceRange{P::sitePue, 1.08, 1.56, "meta-2025", "uptime-2024"},
    SourceRange{P::siteWue, 0.36, 1.15, "lbnl-2024", "google-2025"},
    SourceRange{P::siteWaterConsumption, 3.1321, 4.35, "wri-2020", "lbnl-2024"},
};

} // namespace

std::span<const SourceRange> sourceRanges()
{
    return kRanges;
}

std::optional<SourceRange> findSourceRange(ParameterId input)
{
    const auto found = std::find_if(kRanges.begin(), kRanges.end(),
                                    [input](const SourceRange& r) { return r.input == input; });
    return found == kRanges.end() ? std::nullopt : std::optional(*found);
}

Distribution distributionOf(const SourceRange& range)
{
    return lognormalBetween(range.low, range.high).value(); // a test holds the table to 0 < low < high
}

std::optional<Distribution> rangeOfDefault(ParameterId input)
{
    const auto found = findSourceRange(input);
    if (!found)
        return std::nullopt;
    const Distribution range = distributionOf(*found);
    const double value = parameterRow(input).defaultValue;
    const bool isTypical = value >= quantile(range, 0.25) && value <= quantile(range, 0.75);
    return isTypical ? std::optional(range) : std::nullopt;
}

} // namespace cw
