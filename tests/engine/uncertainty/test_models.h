// SPDX-License-Identifier: GPL-3.0-or-later
// Models whose uncertainty is known in closed form: products of lognormal inputs, and the two usual functions for
// Sobol indices.
#pragma once

#include "app/engine/uncertainty/indices.h"
#include "app/engine/uncertainty/sampler.h"
#include "tests/engine/test_inputs.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace cw::test {

// Gives an input a range, with the median as its point, as reading a typed one does.
inline InputSet ranged(InputSet inputs, ParameterId id, const Distribution& range)
{
    inputs[indexOf(id)].point = medianOf(range);
    inputs[indexOf(id)].range = range;
    return inputs;
}

// A lognormal input by P5 and P95 is exp of a normal one.
struct LogNormal {
    double mean = 0.0;
    double variance = 0.0;
};
inline constexpr double kZ95 = 1.6448536269514722; // of the standard normal distribution

inline LogNormal logNormalOf(double p5, double p95)
{
    const double sigma = std::log(p95 / p5) / (2.0 * kZ95);
    return {std::log(p5 * p95) / 2.0, sigma * sigma};
}
inline double normalBelow(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2.0;
}

// Electricity of answers = queries a day × Wh × 365 days × PUE: a product of three inputs.
inline InputSet queriesTimesWh(Settings settings = {})
{
    return with(inferenceInputs(InferenceMethod::stated, {{P::inferenceBoundary, 1}}), settings);
}

struct ProductRanges {
    double queriesLow, queriesHigh, whLow, whHigh, pueLow, pueHigh; // P5 and P95
};
inline constexpr ProductRanges kProduct{1e8, 4e8, 0.3, 3.0, 1.2, 1.5};

inline InputSet productScenario(const ProductRanges& r = kProduct)
{
    InputSet inputs = queriesTimesWh();
    inputs = ranged(inputs, P::inferenceQueriesPerDay, lognormalBetween(r.queriesLow, r.queriesHigh).value());
    inputs = ranged(inputs, P::inferenceWhPerQuery, lognormalBetween(r.whLow, r.whHigh).value());
    return ranged(inputs, P::sitePue, lognormalBetween(r.pueLow, r.pueHigh).value());
}

// The logarithm of the product's kWh/year.
inline LogNormal productInLogs(const ProductRanges& r = kProduct)
{
    const LogNormal queries = logNormalOf(r.queriesLow, r.queriesHigh);
    const LogNormal wh = logNormalOf(r.whLow, r.whHigh);
    const LogNormal pue = logNormalOf(r.pueLow, r.pueHigh);
    return {queries.mean + wh.mean + pue.mean + std::log(0.365),
            queries.variance + wh.variance + pue.variance};
}

// The draws of one result; empty when there are none, or on an error.
inline std::vector<double> drawsOf(const Result<std::optional<Samples>>& sampled, std::size_t scenario = 0,
                                   std::size_t result = 0)
{
    if (!sampled || !sampled.value())
        return {};
    const auto draws = sampled.value()->of(scenario, result);
    return {draws.begin(), draws.end()};
}

// --- Functions for Sobol indices: inputs uniform over (0, 1) -------------------------------------------------------

using PointFunction = std::function<double(const std::vector<double>&)>;

inline BlockModel blockModel(std::size_t inputs, PointFunction f)
{
    return [inputs, f = std::move(f)](std::span<const UniformBlock* const> u, std::span<double> results) {
        std::vector<double> x(inputs);
        for (std::size_t k = 0; k < results.size(); ++k) {
            for (std::size_t i = 0; i < inputs; ++i)
                x[i] = (*u[i])[k];
            results[k] = f(x);
        }
    };
}

struct KnownIndices {
    PointFunction function;
    std::vector<double> firstOrder;
    std::vector<double> total;
};

// Ishigami and Homma 1990: sin x1 + a·sin² x2 + b·x3⁴·sin x1 over (−π, π).
inline KnownIndices ishigami(double a = 7.0, double b = 0.1)
{
    using std::numbers::pi;
    const double p4 = std::pow(pi, 4.0);
    const double first1 = 0.5 * std::pow(1.0 + b * p4 / 5.0, 2.0);
    const double first2 = a * a / 8.0;
    const double both13 = b * b * p4 * p4 * (1.0 / 18.0 - 1.0 / 50.0);
    const double variance = first1 + first2 + both13;
    return {[a, b](const std::vector<double>& u) {
                const auto at = [&](std::size_t i) { return pi * (2.0 * u[i] - 1.0); };
                return std::sin(at(0)) + a * std::pow(std::sin(at(1)), 2.0)
                    + b * std::pow(at(2), 4.0) * std::sin(at(0));
            },
            {first1 / variance, first2 / variance, 0.0},
            {(first1 + both13) / variance, first2 / variance, both13 / variance}};
}

// Saltelli and Sobol' 1995: the product of (|4x − 2| + a)/(1 + a).
inline KnownIndices sobolG(const std::vector<double>& a)
{
    KnownIndices known{[a](const std::vector<double>& u) {
                           double product = 1.0;
                           for (std::size_t i = 0; i < a.size(); ++i)
                               product *= (std::abs(4.0 * u[i] - 2.0) + a[i]) / (1.0 + a[i]);
                           return product;
                       },
                       {},
                       {}};
    double all = 1.0;
    for (const double ai : a)
        all *= 1.0 + 1.0 / (3.0 * (1.0 + ai) * (1.0 + ai));
    for (const double ai : a) {
        const double own = 1.0 / (3.0 * (1.0 + ai) * (1.0 + ai));
        known.firstOrder.push_back(own / (all - 1.0));
        known.total.push_back(own * all / (1.0 + own) / (all - 1.0));
    }
    return known;
}
inline const std::vector<double> kUsualG{0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0};

// The largest distance of first and total indices from the truth.
inline double largestIndexError(const std::vector<SobolIndex>& found, const KnownIndices& known)
{
    double worst = found.size() == known.total.size() ? 0.0 : HUGE_VAL;
    for (std::size_t i = 0; i < found.size(); ++i)
        worst = std::max({worst, std::abs(found[i].firstOrder - known.firstOrder[i]),
                          std::abs(found[i].total - known.total[i])});
    return worst;
}

// --- Convergence ---------------------------------------------------------------------------------------------------

// The slope of the line of least squares through (x, y).
inline double slopeOf(const std::vector<double>& x, const std::vector<double>& y)
{
    double mx = 0.0, my = 0.0, xy = 0.0, xx = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        mx += x[i] / static_cast<double>(x.size());
        my += y[i] / static_cast<double>(x.size());
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
    }
    return xy / xx;
}

} // namespace cw::test
