// SPDX-License-Identifier: GPL-3.0-or-later
// Branch-free kernels that the compiler turns into vector code; each is compiled for three instruction sets and chosen
// when the program starts. Contraction is off for the whole project, so all three give the same bits.
// exp and log: range reduction and polynomials after Cody & Waite; tails of the inverse normal: Wichura, AS 241 (1988).
#include "app/engine/number/kernels.h"

#include "app/engine/number/clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace cw::kernels {

namespace {

// Adding and subtracting this rounds a double below 2^51 to the nearest whole number without a branch.
constexpr double kRounder = 6755399441055744.0; // 1.5 · 2^52
constexpr double kLog2E = 1.4426950408889634;
constexpr double kLn2High = 0x1.62e42fefa0000p-1; // the low bits are zero: k · kLn2High is exact
constexpr double kLn2Low = 0x1.cf79abc9e3b3ap-40;

inline double expOne(double x)
{
    x = x < -700.0 ? -700.0 : x;
    x = x > 700.0 ? 700.0 : x;
    const double shifted = x * kLog2E + kRounder;
    const double k = shifted - kRounder;
    const double r = (x - k * kLn2High) - k * kLn2Low;
    // Taylor on |r| <= 0.3466 in two halves, so that they can be computed side by side; the first term left out is
    // below 3e-13 of the result.
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6.0));
    const double middle = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0));
    const double high = (1.0 / 40320.0 + r * (1.0 / 362880.0)) + r2 * (1.0 / 3628800.0);
    const double p = low + r4 * (middle + r4 * high);
    // The whole number k stands in the low bits of `shifted`: put it into the exponent.
    const std::uint64_t exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return p * std::bit_cast<double>(exponent);
}

inline double logOne(double x)
{
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    // Mantissa in [sqrt(1/2), sqrt(2)): the exponent is counted from there.
    const std::uint64_t offset = bits - 0x3fe6a09e667f3bcdULL;
    const std::uint64_t exponentBits = offset & 0xfff0000000000000ULL;
    const double m = std::bit_cast<double>(bits - exponentBits);
    // Signed exponent without an integer-to-double conversion, which AVX2 lacks for 64 bits.
    const std::uint64_t biased = ((offset >> 52) + 2048) & 0xfff;
    const double k = std::bit_cast<double>(biased | 0x4330000000000000ULL) - (4503599627370496.0 + 2048.0);
    const double f = m - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    // atanh series: log(m) = 2s(1 + z/3 + z²/5 + …), |s| <= 0.1716
    double p = 2.0 / 23.0;
    p = p * z + 2.0 / 21.0;
    p = p * z + 2.0 / 19.0;
    p = p * z + 2.0 / 17.0;
    p = p * z + 2.0 / 15.0;
    p = p * z + 2.0 / 13.0;
    p = p * z + 2.0 / 11.0;
    p = p * z + 2.0 / 9.0;
    p = p * z + 2.0 / 7.0;
    p = p * z + 2.0 / 5.0;
    p = p * z + 2.0 / 3.0;
    return k * kLn2High + (k * kLn2Low + (s * z * p + 2.0 * s));
}

// The centre, up to 1/128 from either end, by a rational function of our own (tests/engine/number/fit_inverse_normal.py):
// error below 6e-8. Beyond, AS 241, PPND7, for r = sqrt(−log(min(u, 1−u))): with 32-bit points r stays below 4.8, so
// that the far-tail branch of the original (r > 5) is not needed.
constexpr double kTail = 1.0 / 128.0;

inline double centralNormal(double q)
{
    const double r = 0.180625 - q * q;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double n = (3.3871328107757326 + 126.50236442002904 * r)
        + r2 * (1666.666677081586 + 9033.315178508152 * r)
        + r4 * (17192.619827566752 + 5250.356198666506 * r);
    const double d = (1.0 + 40.353171936447865 * r) + r2 * (591.2716855972573 + 3762.0618906865084 * r)
        + r4 * (9534.526453115355 + 6253.330881057061 * r);
    return q * n / d;
}

inline double tailNormal(double root)
{
    const double r = root - 1.6;
    const double n = ((1.7023821103e-1 * r + 1.3067284816e0) * r + 2.7568153900e0) * r + 1.4234372777e0;
    const double d = (1.2021132975e-1 * r + 7.3700164250e-1) * r + 1.0;
    return n / d;
}

} // namespace

CW_CLONES void uniform(std::span<const std::uint32_t> bits, std::span<double> out)
{
    const std::uint32_t* in = bits.data();
    double* to = out.data();
    for (std::size_t i = 0; i < bits.size(); ++i) {
        // 2^52 + bits as a double, by its bits: no integer conversion.
        const double shifted =
            std::bit_cast<double>(static_cast<std::uint64_t>(in[i]) | 0x4330000000000000ULL);
        to[i] = (shifted - 4503599627370496.0 + 0.5) * 0x1p-32;
    }
}

namespace {

constexpr std::size_t kGroup = 16; // points that are looked through together for one in a tail

double inTail(double u)
{
    const double z = tailNormal(__builtin_sqrt(-logOne(u < 0.5 ? u : 1.0 - u)));
    return u < 0.5 ? -z : z;
}

CW_CLONES void inverseNormalGroups(const double* u, double* z, std::size_t groups)
{
    for (std::size_t g = 0; g < groups; ++g, u += kGroup, z += kGroup) {
        double tails = 0.0; // the points that lie in a tail
        std::array<double, kGroup> points;
        for (std::size_t i = 0; i < kGroup; ++i) {
            points[i] = u[i]; // z may be the same memory
            const double q = points[i] - 0.5;
            tails += __builtin_fabs(q) > 0.5 - kTail ? 1.0 : 0.0;
            z[i] = centralNormal(q);
        }
        if (tails == 0.0)
            continue;
        for (std::size_t i = 0; i < kGroup; ++i)
            if (points[i] < kTail || points[i] > 1.0 - kTail)
                z[i] = inTail(points[i]);
    }
}

} // namespace

void inverseNormal(std::span<const double> u, std::span<double> out)
{
    const std::size_t whole = u.size() / kGroup;
    inverseNormalGroups(u.data(), out.data(), whole);
    const std::size_t rest = u.size() - whole * kGroup;
    if (rest == 0)
        return;
    std::array<double, kGroup> last;
    last.fill(0.5);
    std::copy_n(u.end() - static_cast<std::ptrdiff_t>(rest), rest, last.begin());
    inverseNormalGroups(last.data(), last.data(), 1);
    std::copy_n(last.begin(), rest, out.end() - static_cast<std::ptrdiff_t>(rest));
}

CW_CLONES void exponential(std::span<const double> x, std::span<double> out)
{
    const double* in = x.data();
    double* to = out.data();
#pragma GCC ivdep
    for (std::size_t i = 0; i < x.size(); ++i)
        to[i] = expOne(in[i]);
}

CW_CLONES void logarithm(std::span<const double> x, std::span<double> out)
{
    const double* in = x.data();
    double* to = out.data();
#pragma GCC ivdep
    for (std::size_t i = 0; i < x.size(); ++i)
        to[i] = logOne(in[i]);
}

CW_CLONES void lognormal(std::span<const double> z, double mu, double sigma, std::span<double> out)
{
    const double* in = z.data();
    double* to = out.data();
#pragma GCC ivdep
    for (std::size_t i = 0; i < z.size(); ++i)
        to[i] = expOne(mu + sigma * in[i]);
}

// W. J. Cody's rational approximations would branch three ways; a draw needs this only for correlated inputs, so the
// continued fraction and the series are taken scalar, with the kernels' own exp.
void normalCdf(std::span<const double> z, std::span<double> out)
{
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double x = z[i] < 0.0 ? -z[i] : z[i];
        const double density = expOne(-x * x / 2.0) * 0.3989422804014327;
        double upper = 0.0;
        if (x < 3.0) { // Φ(x) − 1/2 = φ(x)·(x + x³/3 + x⁵/15 + …)
            double term = x;
            double sum = x;
            for (int n = 3; n < 200 && term > 1e-18 * sum; n += 2)
                sum += (term *= x * x / n);
            upper = 0.5 - density * sum;
        } else { // Mills' ratio as a continued fraction, from the tail end
            double f = x;
            for (int n = 60; n > 0; --n)
                f = x + n / f;
            upper = density / f;
        }
        out[i] = z[i] < 0.0 ? upper : 1.0 - upper;
    }
}

} // namespace cw::kernels
