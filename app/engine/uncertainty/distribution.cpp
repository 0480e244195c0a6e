// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions and their quantile functions.
#include "app/engine/uncertainty/distribution.h"

#include "app/engine/number/kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw {

namespace {

constexpr double kZ95 = 1.6448536269514722;
constexpr std::size_t kPertSteps = 1024;

Error error(ErrorCode code)
{
    return {code, {}, {}, {}};
}

bool allFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

Result<Distribution> ordered(DistributionKind kind, double a, double b, double c)
{
    if (!allFinite(std::array{a, b, c}))
        return error(ErrorCode::notFinite);
    if (b < a || c < b)
        return error(ErrorCode::highBelowLow);
    if (!(a < c))
        return error(ErrorCode::zeroWidth);
    return Distribution{kind, a, b, c, {}, {}};
}

// One value through a block kernel: the same bits as in a block.
double scalar(void (*kernel)(std::span<const double>, std::span<double>), double x)
{
    double out = 0.0;
    kernel(std::span(&x, 1), std::span(&out, 1));
    return out;
}

double triangularQuantile(const Distribution& d, double u)
{
    const double width = d.c - d.a;
    const double left = (d.b - d.a) / width;
    if (u < left)
        return d.a + std::sqrt(u * width * (d.b - d.a));
    return d.c - std::sqrt((1.0 - u) * width * (d.c - d.b));
}

// Where the distribution function is tabulated: close together at both ends, where it may rise like a root.
double pertNode(double t)
{
    return t * t * (3.0 - 2.0 * t);
}

// x^(α−1)·(1−x)^(β−1)·dx/dt with α, β >= 1 and α + β = 6, without its constant factor, at t = 0, ½, 1, 1½ … steps.
std::vector<double> pertDensity(const Distribution& d)
{
    const double p = 4.0 * (d.b - d.a) / (d.c - d.a); // α − 1
    const double q = 4.0 - p;                         // β − 1
    constexpr std::size_t kNodes = 2 * kPertSteps + 1;
    constexpr double kTiny = 1e-300;
    const auto timeOf = [](std::size_t i) { return static_cast<double>(i) / (kNodes - 1); };
    std::vector<double> left(kNodes);
    std::vector<double> right(kNodes);
    for (std::size_t i = 0; i < kNodes; ++i) {
        left[i] = std::max(pertNode(timeOf(i)), kTiny);
        right[i] = std::max(1.0 - pertNode(timeOf(i)), kTiny);
    }
    kernels::logarithm(left, left);
    kernels::logarithm(right, right);
    for (std::size_t i = 0; i < kNodes; ++i)
        left[i] = p * left[i] + q * right[i];
    kernels::exponential(left, left);
    for (std::size_t i = 0; i < kNodes; ++i)
        left[i] *= 6.0 * timeOf(i) * (1.0 - timeOf(i));
    return left;
}

// The distribution function at the nodes, by Simpson's rule.
std::vector<double> pertLevels(const Distribution& d)
{
    const std::vector<double> rising = pertDensity(d);
    std::vector<double> levels(kPertSteps + 1, 0.0);
    for (std::size_t i = 1; i <= kPertSteps; ++i)
        levels[i] = levels[i - 1] + rising[2 * i - 2] + 4.0 * rising[2 * i - 1] + rising[2 * i];
    const double whole = levels.back();
    for (double& level : levels)
        level /= whole;
    return levels;
}

// Between two nodes the inverse is interpolated on a line: the error stays below 1e-5 of the width.
double pertQuantile(const Distribution& d, const std::vector<double>& levels, double u)
{
    const auto above = std::upper_bound(levels.begin() + 1, levels.end() - 1, u);
    const auto i = static_cast<std::size_t>(above - levels.begin());
    const double rise = levels[i] - levels[i - 1];
    const double part = rise > 0.0 ? std::clamp((u - levels[i - 1]) / rise, 0.0, 1.0) : 0.5;
    const double below = pertNode(static_cast<double>(i - 1) / kPertSteps);
    const double next = pertNode(static_cast<double>(i) / kPertSteps);
    return d.a + (d.c - d.a) * (below + part * (next - below));
}

double discreteQuantile(const Distribution& d, const std::vector<double>& levels, double u)
{
    const auto at = std::upper_bound(levels.begin(), levels.end() - 1, u);
    return d.values[static_cast<std::size_t>(at - levels.begin())];
}

} // namespace

const char* distributionKey(DistributionKind kind)
{
    constexpr std::array keys{"point", "uniform", "triangular", "pert", "normal", "lognormal", "discrete"};
    return keys[static_cast<std::size_t>(kind)];
}

Result<Distribution> pointAt(double value)
{
    if (!std::isfinite(value))
        return error(ErrorCode::notFinite);
    return Distribution{DistributionKind::point, value, 0.0, 0.0, {}, {}};
}

Result<Distribution> uniformBetween(double least, double most)
{
    auto checked = ordered(DistributionKind::uniform, least, most, most);
    if (checked)
        checked.value().c = 0.0;
    return checked;
}

Result<Distribution> triangular(double least, double likeliest, double most)
{
    return ordered(DistributionKind::triangular, least, likeliest, most);
}

Result<Distribution> pert(double least, double likeliest, double most)
{
    return ordered(DistributionKind::pert, least, likeliest, most);
}

Result<Distribution> normalBetween(double p5, double p95)
{
    auto checked = ordered(DistributionKind::normal, p5, p95, p95);
    if (checked)
        checked.value().c = 0.0;
    return checked;
}

Result<Distribution> lognormalBetween(double p5, double p95)
{
    auto checked = ordered(DistributionKind::lognormal, p5, p95, p95);
    if (checked && !(p5 > 0.0))
        return error(ErrorCode::notPositive);
    if (checked)
        checked.value().c = 0.0;
    return checked;
}

Result<Distribution> discrete(std::vector<double> values, std::vector<double> weights)
{
    if (!allFinite(values) || !allFinite(weights))
        return error(ErrorCode::notFinite);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!std::isfinite(sum))
        return error(ErrorCode::notFinite);
    const bool negative = std::any_of(weights.begin(), weights.end(), [](double w) { return w < 0.0; });
    if (values.empty() || values.size() != weights.size() || negative || !(sum > 0.0))
        return error(ErrorCode::badWeights);
    // Weights that have been divided by their sum before stay as they are: files keep them to the last bit.
    if (std::abs(sum - 1.0) > 1e-12)
        for (double& weight : weights)
            weight /= sum;
    return Distribution{DistributionKind::discrete, 0.0, 0.0, 0.0, std::move(values), std::move(weights)};
}

double quantile(const Distribution& distribution, double u)
{
    double x = u;
    Drawer(distribution).draw(std::span(&x, 1), std::span(&x, 1));
    return x;
}

double medianOf(const Distribution& distribution)
{
    return quantile(distribution, 0.5);
}

RangeEnds endsOf(const Distribution& d)
{
    switch (d.kind) {
    case DistributionKind::point: return {d.a, d.a};
    case DistributionKind::uniform:
    case DistributionKind::normal:
    case DistributionKind::lognormal: return {d.a, d.b};
    case DistributionKind::triangular:
    case DistributionKind::pert: return {d.a, d.c};
    case DistributionKind::discrete: break;
    }
    const auto [least, most] = std::minmax_element(d.values.begin(), d.values.end());
    return {*least, *most};
}

Drawer::Drawer(const Distribution& distribution)
    : m_distribution(distribution)
{
    const Distribution& d = m_distribution;
    switch (d.kind) {
    case DistributionKind::normal:
        m_location = (d.a + d.b) / 2.0;
        m_scale = (d.b - d.a) / (2.0 * kZ95);
        break;
    case DistributionKind::lognormal: {
        const double logLow = scalar(kernels::logarithm, d.a);
        const double logHigh = scalar(kernels::logarithm, d.b);
        m_location = (logLow + logHigh) / 2.0;
        m_scale = (logHigh - logLow) / (2.0 * kZ95);
        break;
    }
    case DistributionKind::discrete:
        m_levels.resize(d.weights.size());
        std::partial_sum(d.weights.begin(), d.weights.end(), m_levels.begin());
        break;
    case DistributionKind::pert: m_levels = pertLevels(d); break;
    case DistributionKind::point:
    case DistributionKind::uniform:
    case DistributionKind::triangular: break;
    }
}

void Drawer::draw(std::span<const double> u, std::span<double> out) const
{
    const Distribution& d = m_distribution;
    const auto each = [&](auto f) { std::transform(u.begin(), u.end(), out.begin(), f); };
    switch (d.kind) {
    case DistributionKind::point: std::fill(out.begin(), out.end(), d.a); break;
    case DistributionKind::uniform: each([&](double x) { return d.a + (d.b - d.a) * x; }); break;
    case DistributionKind::triangular: each([&](double x) { return triangularQuantile(d, x); }); break;
    case DistributionKind::pert: each([&](double x) { return pertQuantile(d, m_levels, x); }); break;
    case DistributionKind::discrete: each([&](double x) { return discreteQuantile(d, m_levels, x); }); break;
    case DistributionKind::normal:
        kernels::inverseNormal(u, out);
        for (double& z : out)
            z = m_location + m_scale * z;
        break;
    case DistributionKind::lognormal:
        kernels::inverseNormal(u, out);
        kernels::lognormal(out, m_location, m_scale, out);
        break;
    }
}

} // namespace cw
