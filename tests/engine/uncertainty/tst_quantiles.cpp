// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles without sorting are those of sorting, for draws of any shape; and what is read off draws.
#include "app/engine/uncertainty/quantiles.h"
#include "tests/engine/random_inputs.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace cw;
using namespace cw::test;

namespace {

const std::vector<double> kLevels{1e-9, 0.001, 0.05, 0.1, 0.25, 0.5, 0.5, 0.75, 0.9, 0.95, 0.999, 1.0 - 1e-9};

std::vector<double> bySorting(std::vector<double> draws, const std::vector<double>& levels)
{
    std::sort(draws.begin(), draws.end());
    std::vector<double> out;
    for (const double level : levels) {
        const double order = std::ceil(level * static_cast<double>(draws.size()));
        out.push_back(draws[static_cast<std::size_t>(std::max(order, 1.0)) - 1]);
    }
    return out;
}

using Shape = std::function<double(SplitMix&)>;

std::vector<double> drawn(const Shape& shape, std::size_t n, std::uint64_t seed = 1)
{
    SplitMix random(seed);
    std::vector<double> draws(n);
    for (double& x : draws)
        x = shape(random);
    return draws;
}

double normal(SplitMix& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += random.next();
    return sum;
}

constexpr double kMost = std::numeric_limits<double>::max();
constexpr double kTiniest = std::numeric_limits<double>::denorm_min();

} // namespace

Q_DECLARE_METATYPE(Shape)

class TestQuantiles : public QObject {
    Q_OBJECT

private slots:
    void sameAsSorting_data();
    void sameAsSorting();
    void noDraws();
    void drawsStayAsTheyAre();
    void summary();
    void probability();
    void densityHoldsAllDraws();
    void densityOfDrawsWithEqualEnds();
    void exceedance();
};

void TestQuantiles::sameAsSorting_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("even") << Shape([](SplitMix& r) { return r.next(); });
    QTest::newRow("normal, both signs") << Shape(normal);
    QTest::newRow("lognormal, wide") << Shape([](SplitMix& r) { return std::exp(20.0 * normal(r)); });
    QTest::newRow("negative") << Shape([](SplitMix& r) { return -std::exp(normal(r)); });
    QTest::newRow("all equal") << Shape([](SplitMix&) { return 42.0; });
    QTest::newRow("two values") << Shape([](SplitMix& r) { return r.next() < 0.3 ? -1.0 : 7.5; });
    QTest::newRow("two neighbours") << Shape(
        [](SplitMix& r) { return r.next() < 0.5 ? 1.0 : std::nextafter(1.0, 2.0); });
    QTest::newRow("many ties") << Shape([](SplitMix& r) { return std::floor(10.0 * r.next()); });
    QTest::newRow("huge") << Shape([](SplitMix& r) { return kMost * (2.0 * r.next() - 1.0); });
    QTest::newRow("beyond a float") << Shape([](SplitMix& r) { return 1e200 * (1.0 + r.next()); });
    QTest::newRow("tiny") << Shape([](SplitMix& r) { return 1e-200 * normal(r); });
    QTest::newRow("denormal") << Shape([](SplitMix& r) { return kTiniest * std::floor(1000.0 * normal(r)); });
    QTest::newRow("every magnitude") << Shape([](SplitMix& r) {
        const double size = std::exp(700.0 * (2.0 * r.next() - 1.0));
        return r.next() < 0.5 ? -size : size;
    });
    QTest::newRow("one far away") << Shape(
        [](SplitMix& r) { return r.next() < 0.001 ? 1e300 : r.next() * 1e-300; });
    // The first draws, from which the buckets are made, say nothing about the others.
    QTest::newRow("later ones elsewhere") << Shape(
        [n = 0](SplitMix& r) mutable { return ++n < 5000 ? 1.0 + 1e-9 * r.next() : -1000.0 * r.next(); });
}

void TestQuantiles::sameAsSorting()
{
    QFETCH(Shape, shape);
    for (std::size_t n = 1; n <= 300; ++n) {
        const auto draws = drawn(shape, n, n);
        QCOMPARE(quantilesOf(draws, kLevels), bySorting(draws, kLevels));
    }
    for (const std::size_t n : {10'000, 100'001}) {
        const auto draws = drawn(shape, n);
        QCOMPARE(quantilesOf(draws, kLevels), bySorting(draws, kLevels));
    }
    if (QTest::currentDataTag() == std::string("lognormal, wide")) {
        const auto draws = drawn(shape, 1'000'000);
        QCOMPARE(quantilesOf(draws, kLevels), bySorting(draws, kLevels));
    }
}

void TestQuantiles::noDraws()
{
    QVERIFY(quantilesOf({}, kLevels).empty());
    QVERIFY(quantilesOf(std::vector{1.0, 2.0}, {}).empty());
    QVERIFY(densityOf({}, 10).x.empty());
    QVERIFY(exceedanceOf({}, 10).x.empty());
    QCOMPARE(probabilityLess({}, {}), 0.5);
}

void TestQuantiles::drawsStayAsTheyAre()
{
    const auto draws = drawn(normal, 1000);
    const auto before = draws;
    (void)quantilesOf(draws, kLevels);
    QCOMPARE(draws, before);
}

void TestQuantiles::summary()
{
    std::vector<double> draws;
    for (int i = 100; i >= 1; --i)
        draws.push_back(i);
    const Summary s = summaryOf(draws);
    QCOMPARE(s, (Summary{5, 25, 50, 75, 95, 50.5, 100}));
    QCOMPARE(summaryOf(std::vector{3.0}), (Summary{3, 3, 3, 3, 3, 3, 1}));
}

void TestQuantiles::probability()
{
    QCOMPARE(probabilityLess(std::vector{1.0, 2.0, 3.0, 4.0}, std::vector{2.0, 2.0, 2.0, 5.0}), 2.5 / 4);
    const auto a = drawn(normal, 1000, 1);
    const auto b = drawn(normal, 1000, 2);
    CW_CLOSE(probabilityLess(a, b) + probabilityLess(b, a), 1.0, 1e-12);
    QCOMPARE(probabilityLess(a, a), 0.5);
}

void TestQuantiles::densityHoldsAllDraws()
{
    const auto draws = drawn(normal, 200'000);
    const Curve density = densityOf(draws, 80);
    QCOMPARE(density.x.size(), std::size_t{80});
    const double step = density.x[1] - density.x[0];
    double whole = 0.0;
    for (const double y : density.y)
        whole += y * step;
    CW_CLOSE(whole, 0.998, 1e-4); // between the extreme 0.1 % on either side
    // The sum of twelve even draws is nearly normal: height 0.399·(1 − 1/80) at 0 (kurtosis 2.9).
    const auto top = std::max_element(density.y.begin(), density.y.end());
    CW_CLOSE(*top, 0.399, 0.05);
    QVERIFY(std::abs(density.x[static_cast<std::size_t>(top - density.y.begin())]) < 0.4);
}

// Draws that are cut off at a bound, or discrete, have many at the very end: they belong into the last step.
void TestQuantiles::densityOfDrawsWithEqualEnds()
{
    const auto draws = drawn([](SplitMix& r) { return r.next() < 0.75 ? 1.0 : 3.0; }, 10'000);
    const Curve density = densityOf(draws, 4);
    CW_CLOSE(density.y.front() * 0.5, 0.75, 0.03);
    CW_CLOSE(density.y.back() * 0.5, 0.25, 0.06);
    QVERIFY(densityOf(std::vector(100, 5.0), 10).x.empty()); // one value has no density
    QVERIFY(densityOf(draws, 0).x.empty());
}

void TestQuantiles::exceedance()
{
    const auto draws = drawn(normal, 10'000);
    const Curve curve = exceedanceOf(draws, 100);
    QCOMPARE(curve.x.size(), std::size_t{100});
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        const auto above =
            std::count_if(draws.begin(), draws.end(), [&](double x) { return x > curve.x[i]; });
        // An order statistic: right to one draw.
        QVERIFY(std::abs(curve.y[i] - static_cast<double>(above) / 10'000.0) <= 1.0001e-4);
        if (i > 0)
            QVERIFY(curve.x[i] >= curve.x[i - 1] && curve.y[i] < curve.y[i - 1]);
    }
}

QTEST_APPLESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"
