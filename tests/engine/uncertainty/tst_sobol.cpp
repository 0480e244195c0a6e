// SPDX-License-Identifier: GPL-3.0-or-later
// The points are a net, reproducible, and integrate faster than pseudo-random ones.
#include "app/engine/uncertainty/sobol.h"
#include "tests/engine/random_inputs.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

using Bits = std::array<std::uint32_t, SobolPoints::kBlock>;

std::vector<std::uint32_t> bitsOf(const SobolPoints& points, std::size_t dimension, std::size_t count)
{
    std::vector<std::uint32_t> all;
    for (std::size_t block = 0; all.size() < count; ++block) {
        Bits bits;
        points.block(dimension, block, bits);
        all.insert(all.end(), bits.begin(), bits.end());
    }
    all.resize(count);
    return all;
}

// How many of the points fall into each box of 2^a × 2^b equal ones; the fewest and the most.
std::pair<std::size_t, std::size_t> boxCounts(const std::vector<std::uint32_t>& x,
                                              const std::vector<std::uint32_t>& y, unsigned a, unsigned b)
{
    const auto top = [](std::uint32_t bits, unsigned k) { return k == 0 ? 0U : bits >> (32U - k); };
    std::vector<std::size_t> counts(std::size_t{1} << (a + b), 0);
    for (std::size_t i = 0; i < x.size(); ++i)
        ++counts[(top(x[i], a) << b) | top(y[i], b)];
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return {*least, *most};
}

// --- A smooth product whose integral over the unit cube is 1 ---

constexpr std::size_t kSmoothInputs = 5;
constexpr int kSeeds = 16;
constexpr unsigned kLeastPower = 10;
constexpr unsigned kMostPower = 16;

double factor(std::size_t input, double u)
{
    const double c = 1.0 / static_cast<double>(input + 1);
    return c * std::exp(c * u) / std::expm1(c);
}

// Errors of the integral after 2^10, 2^11, … 2^16 points; `next(i)` gives the product at point i.
template <class Next>
std::vector<double> errorsOf(Next next)
{
    std::vector<double> errors;
    double sum = 0.0;
    std::size_t done = 0;
    for (unsigned power = kLeastPower; power <= kMostPower; ++power) {
        for (const std::size_t n = std::size_t{1} << power; done < n; ++done)
            sum += next(done);
        errors.push_back(std::abs(sum / static_cast<double>(done) - 1.0));
    }
    return errors;
}

std::vector<double> sobolErrors(std::uint64_t seed)
{
    const SobolPoints points(kSmoothInputs, seed);
    std::array<UniformBlock, kSmoothInputs> blocks;
    return errorsOf([&](std::size_t i) {
        if (i % kPointBlock == 0)
            for (std::size_t d = 0; d < kSmoothInputs; ++d)
                points.block(d, i / kPointBlock, blocks[d]);
        double product = 1.0;
        for (std::size_t d = 0; d < kSmoothInputs; ++d)
            product *= factor(d, blocks[d][i % kPointBlock]);
        return product;
    });
}

std::vector<double> randomErrors(std::uint64_t seed)
{
    SplitMix random(seed);
    return errorsOf([&](std::size_t) {
        double product = 1.0;
        for (std::size_t d = 0; d < kSmoothInputs; ++d)
            product *= factor(d, random.next());
        return product;
    });
}

// Slope of the logarithm of the mean error over the seeds against the logarithm of the number of points.
template <class Errors>
double convergence(const char* name, Errors errorsOfSeed)
{
    std::vector<double> mean(kMostPower - kLeastPower + 1, 0.0);
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const auto errors = errorsOfSeed(seed);
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += errors[i] / kSeeds;
    }
    std::vector<double> x, y;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        x.push_back(static_cast<double>(kLeastPower + i) * std::numbers::ln2);
        y.push_back(std::log(mean[i]));
    }
    const double slope = slopeOf(x, y);
    qInfo("%s: mean error %.2g at 2^10, %.2g at 2^16 points, slope %.2f", name, mean.front(), mean.back(),
          slope);
    return slope;
}

} // namespace

class TestSobol : public QObject {
    Q_OBJECT

private slots:
    void everyDimensionFillsEveryCell();
    void pairsFillEveryBox_data();
    void pairsFillEveryBox();
    void seeds();
    void pointsAreInside();
    void blocksInAnyOrder();
    void convergesFasterThanRandom();
};

void TestSobol::everyDimensionFillsEveryCell()
{
    for (const std::uint64_t seed : {0ULL, 1ULL, 77ULL}) {
        const SobolPoints points(400, seed);
        for (std::size_t d = 0; d < points.dimensions(); ++d) {
            const auto bits = bitsOf(points, d, std::size_t{1} << 12);
            for (unsigned k = 1; k <= 12; ++k) {
                std::vector<bool> hit(std::size_t{1} << k, false);
                for (std::size_t i = 0; i < hit.size(); ++i)
                    hit[bits[i] >> (32U - k)] = true;
                QVERIFY2(std::find(hit.begin(), hit.end(), false) == hit.end(),
                         qPrintable(QString("dimension %1, 2^%2").arg(d).arg(k)));
            }
        }
    }
}

void TestSobol::pairsFillEveryBox_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("t");
    // t = the sum of (degree − 1) of the primitive polynomials (Sobol' 1967): degrees 0, 1, 2, 3, 3, 4 …
    QTest::newRow("0 and 1") << 0 << 1 << 0;
    QTest::newRow("0 and 2") << 0 << 2 << 1;
    QTest::newRow("1 and 2") << 1 << 2 << 1;
    QTest::newRow("1 and 3") << 1 << 3 << 2;
    QTest::newRow("2 and 3") << 2 << 3 << 3;
    QTest::newRow("3 and 4") << 3 << 4 << 4;
}

// In any 2^12 points each box of 2^t/2^12 of the square holds just 2^t of them, whatever its shape.
void TestSobol::pairsFillEveryBox()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, t);
    const SobolPoints points(8, 5);
    const unsigned m = 12;
    const auto x = bitsOf(points, static_cast<std::size_t>(first), std::size_t{1} << m);
    const auto y = bitsOf(points, static_cast<std::size_t>(second), std::size_t{1} << m);
    const unsigned split = m - static_cast<unsigned>(t);
    for (unsigned a = 0; a <= split; ++a) {
        const auto [least, most] = boxCounts(x, y, a, split - a);
        QCOMPARE(least, std::size_t{1} << t);
        QCOMPARE(most, std::size_t{1} << t);
    }
}

void TestSobol::seeds()
{
    std::set<std::vector<std::uint32_t>> different;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const SobolPoints points(3, seed);
        const SobolPoints again(3, seed);
        for (std::size_t d = 0; d < 3; ++d) {
            QCOMPARE(bitsOf(points, d, 512), bitsOf(again, d, 512));
            different.insert(bitsOf(points, d, 512));
        }
    }
    QCOMPARE(different.size(), std::size_t{150});
    // More dimensions leave the first ones as they are, and a document's digits last: taken once.
    QCOMPARE(bitsOf(SobolPoints(3, 9), 2, 512), bitsOf(SobolPoints(30, 9), 2, 512));
    QCOMPARE(bitsOf(SobolPoints(3, 1), 2, 3),
             (std::vector<std::uint32_t>{674851763U, 3199215435U, 3484461813U}));
    QCOMPARE(SobolPoints(0, 1).dimensions(), std::size_t{0});
}

void TestSobol::pointsAreInside()
{
    const SobolPoints points(SobolPoints::kMostDimensions, 3);
    for (std::size_t d = 0; d < points.dimensions(); d += 37) {
        UniformBlock u;
        points.block(d, d, u);
        for (const double x : u)
            QVERIFY(x > 0.0 && x < 1.0);
    }
}

void TestSobol::blocksInAnyOrder()
{
    const SobolPoints points(2, 4);
    const auto inOrder = bitsOf(points, 1, 100 * SobolPoints::kBlock);
    for (const std::size_t block : {99, 3, 50, 3, 0}) {
        Bits bits;
        points.block(1, block, bits);
        QVERIFY(std::equal(bits.begin(), bits.end(),
                           inOrder.begin() + static_cast<std::ptrdiff_t>(block * SobolPoints::kBlock)));
    }
}

void TestSobol::convergesFasterThanRandom()
{
    const double sobol = convergence("scrambled Sobol points", sobolErrors);
    const double random = convergence("pseudo-random points", randomErrors);
    QVERIFY(sobol < -0.8);
    CW_WITHIN(random, -0.7, -0.3);
}

QTEST_APPLESS_MAIN(TestSobol)
#include "tst_sobol.moc"
