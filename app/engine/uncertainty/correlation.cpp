// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian copula.
#include "app/engine/uncertainty/correlation.h"

#include "app/engine/number/kernels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw {

namespace {

// Pearson's correlation of the normal scores that gives a Spearman one (Pearson 1907).
double scoreCorrelation(double rank)
{
    return 2.0 * std::sin(std::numbers::pi * rank / 6.0);
}

// In place; false when the matrix is not positive definite.
bool cholesky(std::vector<double>& m, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = m[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= m[i * n + k] * m[j * n + k];
            if (i == j && !(sum > 1e-12))
                return false;
            m[i * n + j] = i == j ? std::sqrt(sum) : sum / m[j * n + j];
        }
    return true;
}

} // namespace

Result<Copula> Copula::make(std::size_t inputs, std::span<const CorrelatedPair> pairs)
{
    const Error contradiction{ErrorCode::notPositiveDefinite, {}, {}, {}};
    Copula copula;
    copula.m_inputs = inputs;
    copula.m_lower.assign(inputs * inputs, 0.0);
    for (std::size_t i = 0; i < inputs; ++i)
        copula.m_lower[i * inputs + i] = 1.0;
    for (const CorrelatedPair& pair : pairs) {
        if (!(std::abs(pair.rankCorrelation) < 1.0))
            return contradiction;
        const double r = scoreCorrelation(pair.rankCorrelation);
        copula.m_lower[pair.first * inputs + pair.second] = r;
        copula.m_lower[pair.second * inputs + pair.first] = r;
    }
    if (!cholesky(copula.m_lower, inputs))
        return contradiction;
    return copula;
}

void Copula::apply(std::span<double* const> u, std::size_t points) const
{
    std::vector<std::vector<double>> scores(m_inputs, std::vector<double>(points));
    for (std::size_t i = 0; i < m_inputs; ++i)
        kernels::inverseNormal({u[i], points}, scores[i]);
    std::vector<double> mixed(points);
    for (std::size_t i = 0; i < m_inputs; ++i) {
        std::fill(mixed.begin(), mixed.end(), 0.0);
        for (std::size_t j = 0; j <= i; ++j)
            for (std::size_t k = 0; k < points; ++k)
                mixed[k] += m_lower[i * m_inputs + j] * scores[j][k];
        kernels::normalCdf(mixed, {u[i], points});
        for (std::size_t k = 0; k < points; ++k) // mixed scores may lie beyond those of any point
            u[i][k] = std::clamp(u[i][k], 0x1p-33, 1.0 - 0x1p-33);
    }
}

} // namespace cw
