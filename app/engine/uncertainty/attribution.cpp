// SPDX-License-Identifier: GPL-3.0-or-later
// Mixtures of two scenarios and their Shapley values.
#include "app/engine/uncertainty/attribution.h"

#include "app/engine/scenario/evaluate.h"
#include "app/engine/uncertainty/shapley.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

bool nothingOn(const Inputs<double>& in)
{
    return std::none_of(kWorkloads.begin(), kWorkloads.end(),
                        [&](Workload workload) { return in.on(onParameter(workload)); });
}

// The result with some inputs taken from the other scenario; a NaN where it is not known.
class Mixture {
public:
    Mixture(const InputSet& from, const InputSet& to, std::span<const ParameterId> inputs, Metric metric,
            Per per)
        : m_from(plainInputs(from))
        , m_to(plainInputs(to))
        , m_inputs(inputs)
        , m_metric(metric)
        , m_per(per)
    {
    }

    [[nodiscard]] double operator()(const std::vector<bool>& taken) const
    {
        Inputs<double> mixed = m_from;
        for (std::size_t i = 0; i < m_inputs.size(); ++i)
            if (taken[i]) {
                const std::size_t at = indexOf(m_inputs[i]);
                mixed.values[at] = m_to.values[at];
                mixed.points[at] = m_to.points[at];
            }
        if (nothingOn(mixed))
            return 0.0;
        return resultOf(scenarioResults(mixed), m_metric, m_per).value_or(kUnknown);
    }

private:
    Inputs<double> m_from;
    Inputs<double> m_to;
    std::span<const ParameterId> m_inputs;
    Metric m_metric;
    Per m_per;
};

} // namespace

std::optional<Why> whyDiffers(const InputSet& from, const InputSet& to, std::span<const ParameterId> inputs,
                              Metric metric, Per per)
{
    const Mixture mixture(from, to, inputs, metric, per);
    const Attribution attribution = shapley(inputs.size(), mixture);
    Why why{mixture(std::vector<bool>(inputs.size(), false)),
            mixture(std::vector<bool>(inputs.size(), true)),
            {},
            attribution.exact};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!std::isfinite(attribution.parts[i]))
            return std::nullopt;
        why.parts.push_back({inputs[i], attribution.parts[i], attribution.errors[i]});
    }
    if (!std::isfinite(why.from) || !std::isfinite(why.to))
        return std::nullopt;
    std::stable_sort(why.parts.begin(), why.parts.end(), [](const InputPart& a, const InputPart& b) {
        return std::abs(a.part) > std::abs(b.part);
    });
    return why;
}

} // namespace cw
