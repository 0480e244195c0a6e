// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a draw, block by block: own exp, log and inverse normal, so that a seed gives the same digits on
// every processor. No libm here: glibc's exp and log differ in the last bits between processors (docs/methods.md).
// The errors stated are tested over the whole domain (tests/engine/number/tst_kernels.cpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace cw::kernels {

// Each goes from one block to another of the same length, or to the same one; overlapping blocks are not allowed.

// Sobol bits to the open interval (0, 1): (bits + 0.5) / 2^32.
void uniform(std::span<const std::uint32_t> bits, std::span<double> out);
// Quantile of the standard normal distribution. u in [2^-33, 1 − 2^-33]; error below 2e-7 of the
// result or of 1: far below what any number of draws resolves, and twice as fast as the 16-digit variant.
void inverseNormal(std::span<const double> u, std::span<double> out);
// Distribution function of the standard normal; absolute error below 2e-13.
void normalCdf(std::span<const double> z, std::span<double> out);
// e^x, relative error below 4e-13 for |x| < 700; beyond, the result is cut off at the ends of that range.
void exponential(std::span<const double> x, std::span<double> out);
// Natural logarithm of a positive, normal number; error below 2e-16 of the result or of 1.
void logarithm(std::span<const double> x, std::span<double> out);
// out = exp(mu + sigma·z): lognormal draws from normal ones.
void lognormal(std::span<const double> z, double mu, double sigma, std::span<double> out);

} // namespace cw::kernels
