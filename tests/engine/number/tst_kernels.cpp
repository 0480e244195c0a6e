// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels are as exact as kernels.h says, and give the same bits wherever a number stands and whatever processor
// computes it.
#include "tests/engine/number/kernel_copies.h"
#include "tests/engine/random_inputs.h"

#include <QtTest>

#include <boost/math/special_functions/erf.hpp>

#include <functional>

using namespace cw;
using namespace cw::test;

namespace {

using Kernel = void (*)(std::span<const double>, std::span<double>);
using Exact = std::function<long double(long double)>;

std::vector<double> through(Kernel kernel, const std::vector<double>& in)
{
    std::vector<double> out(in.size());
    kernel(in, out);
    return out;
}

// The largest error, relative to the result or, where that is smaller, to `floor`.
double largestError(Kernel kernel, const std::vector<double>& in, const Exact& exact, long double floor)
{
    const auto out = through(kernel, in);
    long double worst = 0.0L;
    for (std::size_t i = 0; i < in.size(); ++i) {
        const long double wanted = exact(static_cast<long double>(in[i]));
        const long double error =
            std::abs(static_cast<long double>(out[i]) - wanted) / std::max(floor, std::abs(wanted));
        if (!(error <= worst))
            worst = error; // a NaN, too
    }
    return static_cast<double>(worst);
}

std::vector<double> even(double from, double to, std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1));
    return values;
}

// Random ones, as many in every power of two.
std::vector<double> overAllMagnitudes(double from, double to, std::size_t count)
{
    SplitMix random(7);
    std::vector<double> values{from, to};
    while (values.size() < count)
        values.push_back(std::exp2(std::log2(from) + random.next() * (std::log2(to) - std::log2(from))));
    return values;
}

// Both tails, the middle, and the two places where the formulas change.
std::vector<double> uniformPoints()
{
    std::vector<double> u = even(0x1p-33, 1.0 - 0x1p-33, 100'000);
    for (const double x : overAllMagnitudes(0x1p-33, 0.5, 50'000)) {
        u.push_back(x);
        u.push_back(1.0 - x);
    }
    for (const double end : {1.0 / 128.0, 127.0 / 128.0})
        for (const double step : {-1e-12, -1e-16, 0.0, 1e-16, 1e-12})
            u.push_back(end + step);
    return u;
}

long double exactInverseNormal(long double u)
{
    const long double tail = boost::math::erfc_inv(2.0L * std::min(u, 1.0L - u)) * std::sqrt(2.0L);
    return u < 0.5L ? -tail : tail;
}

long double exactNormalCdf(long double z)
{
    return std::erfc(-z / std::sqrt(2.0L)) / 2.0L;
}

// FNV-1a over the bits.
quint64 hashOf(const std::vector<double>& values)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const double x : values)
        for (auto bits = std::bit_cast<quint64>(x), i = quint64{0}; i < 8; ++i, bits >>= 8)
            hash = (hash ^ (bits & 0xff)) * 0x100000001b3ULL;
    return hash;
}

// Only sums, products and powers of two, so that the arguments are the same bits everywhere.
std::vector<double> arguments(double from, double to)
{
    SplitMix random(11);
    std::vector<double> values(100'000);
    for (double& x : values)
        x = from + (to - from) * random.next();
    return values;
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

void addKernels()
{
    QTest::addColumn<Kernel>("kernel");
    QTest::addColumn<Kernel>("baseline");
    QTest::addColumn<Kernel>("wide");
    QTest::addColumn<std::vector<double>>("in");
    QTest::addColumn<quint64>("golden");
#ifdef CW_HAS_WIDE_KERNELS
    namespace wide = wideKernels;
#else
    namespace wide = baselineKernels;
#endif
    QTest::newRow("exponential") << Kernel(kernels::exponential) << Kernel(baselineKernels::exponential)
                                 << Kernel(wide::exponential) << arguments(-710.0, 710.0)
                                 << quint64{0xb585b77b2d7a24d8ULL};
    QTest::newRow("logarithm") << Kernel(kernels::logarithm) << Kernel(baselineKernels::logarithm)
                               << Kernel(wide::logarithm) << arguments(0x1p-30, 0x1p10)
                               << quint64{0xccc1bc8098871499ULL};
    QTest::newRow("inverse normal") << Kernel(kernels::inverseNormal)
                                    << Kernel(baselineKernels::inverseNormal) << Kernel(wide::inverseNormal)
                                    << arguments(0x1p-33, 1.0 - 0x1p-33) << quint64{0xabb3d8fe2589c9acULL};
    QTest::newRow("normal distribution function")
        << Kernel(kernels::normalCdf) << Kernel(baselineKernels::normalCdf) << Kernel(wide::normalCdf)
        << arguments(-9.0, 9.0) << quint64{0xe0d1ff05276e705cULL};
}

} // namespace

Q_DECLARE_METATYPE(Kernel)

class TestKernels : public QObject {
    Q_OBJECT

private slots:
    void exponentialIsExact();
    void exponentialIsCutOff();
    void logarithmIsExact();
    void inverseNormalIsExact();
    void inverseNormalRises();
    void normalCdfIsExact();
    void uniformPointsAreInside();
    void lognormalIsItsParts();
    void anyLengthAndPosition_data() { addKernels(); }
    void anyLengthAndPosition();
    void sameBitsOnEveryProcessor_data() { addKernels(); }
    void sameBitsOnEveryProcessor();
};

void TestKernels::exponentialIsExact()
{
    const Exact exact = [](long double x) { return std::exp(x); };
    const double error = largestError(kernels::exponential, even(-700.0, 700.0, 300'001), exact, 0.0L);
    const double usual = largestError(kernels::exponential, even(-50.0, 50.0, 300'001), exact, 0.0L);
    qInfo("exp: relative error %.2g, for |x| < 50 %.2g", error, usual);
    QVERIFY(error < 4e-13);
    QCOMPARE(through(kernels::exponential, {0.0, -0.0}), (std::vector{1.0, 1.0}));
}

void TestKernels::exponentialIsCutOff()
{
    const auto ends = through(kernels::exponential, {-700.0, 700.0});
    QCOMPARE(through(kernels::exponential, {-701.0, -1e300, 701.0, 1e300}),
             (std::vector{ends[0], ends[0], ends[1], ends[1]}));
}

void TestKernels::logarithmIsExact()
{
    const Exact exact = [](long double x) { return std::log(x); };
    const double nearOne = largestError(kernels::logarithm, even(0.5, 2.0, 300'001), exact, 1.0L);
    const double elsewhere =
        largestError(kernels::logarithm, overAllMagnitudes(0x1p-1022, 0x1p1023, 300'000), exact, 1.0L);
    qInfo("log: absolute error near 1 %.2g, relative elsewhere %.2g", nearOne, elsewhere);
    QVERIFY(nearOne < 2e-16);
    QVERIFY(elsewhere < 2e-16);
    QCOMPARE(through(kernels::logarithm, {1.0}).front(), 0.0);
}

void TestKernels::inverseNormalIsExact()
{
    const double error = largestError(kernels::inverseNormal, uniformPoints(), exactInverseNormal, 1.0L);
    const double centre = largestError(kernels::inverseNormal, even(1.0 / 128.0, 127.0 / 128.0, 100'000),
                                       exactInverseNormal, 0.0L);
    qInfo("inverse normal: error %.2g of the result or of 1, centre %.2g of the result", error, centre);
    QVERIFY(error < 2e-7);
    QVERIFY(centre < 6e-8);
    QCOMPARE(through(kernels::inverseNormal, {0.5}).front(), 0.0);
}

// Where the formulas change the two agree to some 1e-7; apart from that more u never gives less z.
void TestKernels::inverseNormalRises()
{
    auto u = uniformPoints();
    std::sort(u.begin(), u.end());
    const auto z = through(kernels::inverseNormal, u);
    for (std::size_t i = 1; i < z.size(); ++i)
        QVERIFY2(z[i] >= z[i - 1] - 2e-7, qPrintable(QString::number(u[i], 'g', 17)));
    // Symmetric to the last bit where 1 − u is exact.
    for (const double x : {0x1p-33, 0x1p-20, 1.0 / 128.0, 0.125, 0.25})
        QCOMPARE(through(kernels::inverseNormal, {x}).front(),
                 -through(kernels::inverseNormal, {1.0 - x}).front());
}

void TestKernels::normalCdfIsExact()
{
    const double error = largestError(kernels::normalCdf, even(-40.0, 40.0, 100'001), exactNormalCdf, 1.0L);
    const double tail = largestError(kernels::normalCdf, even(-8.0, 0.0, 100'001), exactNormalCdf, 0.0L);
    qInfo("normal distribution function: absolute error %.2g, relative for −8 < z < 0 %.2g", error, tail);
    QVERIFY(error < 2e-13);
    QCOMPARE(through(kernels::normalCdf, {0.0}).front(), 0.5);
}

void TestKernels::uniformPointsAreInside()
{
    const std::array<std::uint32_t, 4> bits{0U, 1U, 0x80000000U, 0xffffffffU};
    std::array<double, 4> u{};
    kernels::uniform(bits, u);
    QCOMPARE(u[0], 0x1p-33);
    QCOMPARE(u[1], 3 * 0x1p-33);
    QCOMPARE(u[2], 0.5 + 0x1p-33);
    QCOMPARE(u[3], 1.0 - 0x1p-33);
}

void TestKernels::lognormalIsItsParts()
{
    const auto z = arguments(-6.0, 6.0);
    std::vector<double> x(z.size()), out(z.size());
    for (std::size_t i = 0; i < z.size(); ++i)
        x[i] = 1.25 + 0.7 * z[i];
    kernels::lognormal(z, 1.25, 0.7, out);
    QVERIFY(sameBits(out, through(kernels::exponential, x)));
}

// One number gives the same bits alone, in the middle of a block, at its end, and when the block is its own result.
void TestKernels::anyLengthAndPosition()
{
    QFETCH(Kernel, kernel);
    QFETCH(std::vector<double>, in);
    std::vector<double> alone;
    for (std::size_t i = 0; i < 600; ++i)
        alone.push_back(through(kernel, {in[i]}).front());
    for (std::size_t length = 0; length <= 300; length += length < 70 ? 1 : 23)
        for (const std::size_t first : {0, 1, 2, 3, 5, 17, 100}) {
            std::vector<double> block(in.begin() + static_cast<std::ptrdiff_t>(first),
                                      in.begin() + static_cast<std::ptrdiff_t>(first + length));
            const std::vector<double> wanted(alone.begin() + static_cast<std::ptrdiff_t>(first),
                                             alone.begin() + static_cast<std::ptrdiff_t>(first + length));
            QVERIFY2(sameBits(through(kernel, block), wanted), qPrintable(QString::number(length)));
            kernel(block, block);
            QVERIFY2(sameBits(block, wanted), qPrintable(QString::number(length)));
        }
}

// The hash was taken once and must never change: documents promise their digits.
void TestKernels::sameBitsOnEveryProcessor()
{
    QFETCH(Kernel, kernel);
    QFETCH(Kernel, baseline);
    QFETCH(Kernel, wide);
    QFETCH(std::vector<double>, in);
    QFETCH(quint64, golden);
    const auto chosen = through(kernel, in);
    QVERIFY(sameBits(through(baseline, in), chosen));
#ifdef CW_HAS_WIDE_KERNELS
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2"))
        QVERIFY(sameBits(through(wide, in), chosen));
#endif
    QCOMPARE(QString::number(hashOf(chosen), 16), QString::number(golden, 16));
}

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
