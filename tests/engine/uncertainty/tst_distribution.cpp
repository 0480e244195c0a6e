// SPDX-License-Identifier: GPL-3.0-or-later
// Quantile functions against closed forms and Boost.Math, and the draws that they make of Sobol points.
#include "app/engine/uncertainty/distribution.h"
#include "app/engine/uncertainty/sobol.h"

#include <QtTest>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

using namespace cw;

namespace {

constexpr double kZ95 = 1.6448536269514722;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Mean of 2^14 scrambled Sobol points through the quantile function.
double meanOf(const Distribution& range)
{
    constexpr std::size_t kBlocks = (1U << 14) / kPointBlock;
    const SobolPoints points(1, 7);
    const Drawer drawer(range);
    double sum = 0.0;
    UniformBlock block;
    for (std::size_t b = 0; b < kBlocks; ++b) {
        points.block(0, b, block);
        drawer.draw(block, block);
        for (const double x : block)
            sum += x;
    }
    return sum / static_cast<double>(kBlocks * kPointBlock);
}

boost::math::beta_distribution<> betaOf(double a, double b, double c)
{
    const double p = 4.0 * (b - a) / (c - a);
    return {1.0 + p, 5.0 - p};
}

bool near(double found, double wanted, double tolerance)
{
    if (std::abs(found - wanted) <= tolerance)
        return true;
    qWarning("%.17g is not %.17g", found, wanted);
    return false;
}

using Made = Result<Distribution>;

} // namespace

class TestDistribution : public QObject {
    Q_OBJECT

private slots:
    // Levels from one draw in a million to the other end.
    void quantilesAreThoseOfTheClosedForm_data()
    {
        QTest::addColumn<Distribution>("range");
        QTest::addColumn<std::function<double(double)>>("wanted");
        QTest::addColumn<double>("tolerance");
        using Wanted = std::function<double(double)>;
        const auto row = [](const char* name, const Made& made, const Wanted& wanted, double tolerance) {
            QTest::newRow(name) << made.value() << wanted << tolerance;
        };
        row(
            "point", pointAt(2.9), [](double) { return 2.9; }, 0.0);
        row(
            "uniform", uniformBetween(-1, 4), [](double u) { return -1 + 5 * u; }, 1e-14);
        row(
            "triangular", triangular(1, 2, 4),
            [](double u) { return quantile(boost::math::triangular_distribution<>(1, 2, 4), u); }, 1e-12);
        row(
            "triangular, likeliest at the end", triangular(1, 4, 4),
            [](double u) { return 1 + 3 * std::sqrt(u); }, 1e-12);
        row(
            "normal", normalBetween(2, 4),
            [](double u) { return quantile(boost::math::normal_distribution<>(3, 1 / kZ95), u); }, 1e-6);
        row(
            "lognormal", lognormalBetween(2, 4),
            [](double u) {
                const boost::math::lognormal_distribution<> peer(std::log(8.0) / 2,
                                                                 std::numbers::ln2 / (2 * kZ95));
                return quantile(peer, u);
            },
            1e-6);
        row(
            "discrete", discrete({1, 2, 5}, {3, 5, 2}),
            [](double u) { return u < 0.3 ? 1.0
                               : u < 0.8  ? 2.0
                                          : 5.0; }, 0.0);
    }
    void quantilesAreThoseOfTheClosedForm()
    {
        QFETCH(Distribution, range);
        QFETCH(std::function<double(double)>, wanted);
        QFETCH(double, tolerance);
        for (const double u : {1e-6, 0.01, 0.05, 0.25, 0.299, 0.301, 0.5, 0.75, 0.95, 0.99, 1 - 1e-6})
            QVERIFY2(near(quantile(range, u), wanted(u), tolerance), qPrintable(QString::number(u)));
        QCOMPARE(medianOf(range), quantile(range, 0.5));
    }

    void pertIsTheBetaDistribution_data()
    {
        QTest::addColumn<double>("likeliest");
        QTest::newRow("middle") << 5.0;
        QTest::newRow("left") << 1.5;
        QTest::newRow("at the least") << 1.0;
        QTest::newRow("at the most") << 9.0;
    }
    void pertIsTheBetaDistribution()
    {
        QFETCH(double, likeliest);
        const Distribution range = pert(1, likeliest, 9).value();
        const auto beta = betaOf(1, likeliest, 9);
        for (const double u : {1e-6, 1e-3, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999, 1 - 1e-6})
            QVERIFY(near(quantile(range, u), 1 + 8 * quantile(beta, u), 8e-5));
    }

    void endsAreP5AndP95()
    {
        for (const Distribution& range : {normalBetween(2, 4).value(), lognormalBetween(2, 4).value()}) {
            QVERIFY(near(quantile(range, 0.05), 2.0, 1e-7));
            QVERIFY(near(quantile(range, 0.95), 4.0, 1e-7));
        }
        QVERIFY(near(medianOf(lognormalBetween(2, 8).value()), 4.0, 1e-12));
    }

    void meansOfTheDraws_data()
    {
        QTest::addColumn<Distribution>("range");
        QTest::addColumn<double>("mean");
        const double sigma = std::numbers::ln2 / (2 * kZ95);
        QTest::newRow("point") << pointAt(2.9).value() << 2.9;
        QTest::newRow("uniform") << uniformBetween(1, 4).value() << 2.5;
        QTest::newRow("triangular") << triangular(1, 2, 4).value() << 7.0 / 3.0;
        QTest::newRow("pert") << pert(1, 2, 4).value() << 13.0 / 6.0;
        QTest::newRow("normal") << normalBetween(2, 4).value() << 3.0;
        QTest::newRow("lognormal") << lognormalBetween(2, 4).value()
                                   << std::sqrt(8.0) * std::exp(sigma * sigma / 2);
        QTest::newRow("discrete") << discrete({1, 2}, {0.3, 0.7}).value() << 1.7;
    }
    void meansOfTheDraws()
    {
        QFETCH(Distribution, range);
        QFETCH(double, mean);
        QVERIFY(near(meanOf(range), mean, 2e-4 * mean));
    }

    void weightsAreDividedByTheirSumOnce()
    {
        const Distribution range = discrete({1, 2, 3}, {1, 1, 1}).value();
        QCOMPARE(range.weights[0], 1.0 / 3.0);
        QVERIFY(discrete(range.values, range.weights).value() == range);
        const Distribution tenths = discrete({1, 2, 3}, {0.1, 0.2, 0.7}).value();
        QVERIFY(discrete(tenths.values, tenths.weights).value() == tenths);
    }

    void ends()
    {
        const auto check = [](const Made& made, double low, double high) {
            return endsOf(made.value()).low == low && endsOf(made.value()).high == high;
        };
        QVERIFY(check(pointAt(3), 3, 3));
        QVERIFY(check(uniformBetween(1, 4), 1, 4));
        QVERIFY(check(triangular(1, 2, 4), 1, 4));
        QVERIFY(check(pert(1, 2, 4), 1, 4));
        QVERIFY(check(normalBetween(-2, 4), -2, 4));
        QVERIFY(check(lognormalBetween(2, 4), 2, 4));
        QVERIFY(check(discrete({5, 1, 3}, {1, 1, 1}), 1, 5));
    }

    void refuses_data()
    {
        QTest::addColumn<Made>("made");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const Made& made, ErrorCode code) {
            QTest::newRow(name) << made << code;
        };
        row("NaN", pointAt(kNan), ErrorCode::notFinite);
        row("infinite end", uniformBetween(1, kInfinity), ErrorCode::notFinite);
        row("high < low", uniformBetween(4, 1), ErrorCode::highBelowLow);
        row("likeliest below least", triangular(2, 1, 4), ErrorCode::highBelowLow);
        row("likeliest above most", pert(1, 5, 4), ErrorCode::highBelowLow);
        row("normal, high < low", normalBetween(4, 2), ErrorCode::highBelowLow);
        row("lognormal, high < low", lognormalBetween(4, 2), ErrorCode::highBelowLow);
        row("no width", uniformBetween(3, 3), ErrorCode::zeroWidth);
        row("no width, PERT", pert(3, 3, 3), ErrorCode::zeroWidth);
        row("no width, lognormal", lognormalBetween(3, 3), ErrorCode::zeroWidth);
        row("lognormal from 0", lognormalBetween(0, 3), ErrorCode::notPositive);
        row("lognormal from below 0", lognormalBetween(-1, 3), ErrorCode::notPositive);
        row("no values", discrete({}, {}), ErrorCode::badWeights);
        row("a value without weight", discrete({1, 2}, {1}), ErrorCode::badWeights);
        row("negative weight", discrete({1, 2}, {2, -1}), ErrorCode::badWeights);
        row("all weights 0", discrete({1, 2}, {0, 0}), ErrorCode::badWeights);
        row("infinite value", discrete({1, kInfinity}, {1, 1}), ErrorCode::notFinite);
        row("weights too large to add", discrete({1, 2}, {1e308, 1e308}), ErrorCode::notFinite);
    }
    void refuses()
    {
        QFETCH(Made, made);
        QFETCH(ErrorCode, code);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
    }

    // Every kind has a word of its own.
    void keys()
    {
        QCOMPARE(distributionKey(DistributionKind::point), "point");
        QCOMPARE(distributionKey(DistributionKind::pert), "pert");
        QCOMPARE(distributionKey(DistributionKind::discrete), "discrete");
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
