// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's draws against plain Monte Carlo: another generator, other quantile functions (Boost's) and one scenario
// after the other, for scenarios of several methods with all kinds of ranges. And how fast both come near the truth.
#include "app/engine/uncertainty/quantiles.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

#include <random>

using namespace cw;
using namespace cw::test;

namespace {

constexpr std::size_t kPlainDraws = 20'000;
constexpr std::size_t kEngineDraws = 1 << 17;

// The quantile function of a range, without the engine's kernels.
double plainQuantile(const Distribution& d, double u)
{
    const double z = boost::math::quantile(boost::math::normal(), u);
    switch (d.kind) {
    case DistributionKind::point: return d.a;
    case DistributionKind::uniform: return d.a + (d.b - d.a) * u;
    case DistributionKind::triangular: {
        const double left = (d.b - d.a) / (d.c - d.a);
        return u < left ? d.a + std::sqrt(u * (d.c - d.a) * (d.b - d.a))
                        : d.c - std::sqrt((1 - u) * (d.c - d.a) * (d.c - d.b));
    }
    case DistributionKind::pert: {
        const double alpha = 1 + 4 * (d.b - d.a) / (d.c - d.a);
        return d.a + (d.c - d.a) * boost::math::quantile(boost::math::beta_distribution(alpha, 6 - alpha), u);
    }
    case DistributionKind::normal: return (d.a + d.b) / 2 + z * (d.b - d.a) / 2 / kZ95;
    case DistributionKind::lognormal:
        return std::sqrt(d.a * d.b) * std::exp(z * std::log(d.b / d.a) / 2 / kZ95);
    case DistributionKind::discrete: break;
    }
    double below = 0.0;
    for (std::size_t i = 0; i + 1 < d.values.size(); ++i)
        if (u < (below += d.weights[i]))
            return d.values[i];
    return d.values.back();
}

// Even in the open interval (0, 1); the same numbers everywhere.
double nextPoint(std::mt19937_64& generator)
{
    return (static_cast<double>(generator() >> 12) + 0.5) * 0x1p-52;
}

std::vector<double> plainDraws(const InputSet& inputs, Metric metric, std::size_t count)
{
    std::mt19937_64 generator(2024);
    std::vector<const ParameterRow*> drawn;
    for (const ParameterRow& row : parameterTable())
        if (inputs[indexOf(row.id)].range)
            drawn.push_back(&row);
    Inputs<double> one = plainInputs(inputs);
    std::vector<double> draws;
    for (std::size_t i = 0; i < count; ++i) {
        for (const ParameterRow* row : drawn)
            one.values[indexOf(row->id)] =
                std::clamp(plainQuantile(*inputs[indexOf(row->id)].range, nextPoint(generator)), row->minimum,
                           row->maximum);
        draws.push_back(resultOf(scenarioResults(one), metric, Per::year).value_or(std::nan("")));
    }
    return draws;
}

InputSet withSite(InputSet inputs)
{
    inputs = ranged(inputs, P::sitePue, pert(1.05, 1.15, 1.5).value());
    inputs = ranged(inputs, P::siteGridFactor, normalBetween(300, 500).value());
    return ranged(inputs, P::hardwareLife, discrete({3, 4, 5}, {1, 2, 1}).value());
}

InputSet answersOfAModel(InferenceMethod method)
{
    InputSet inputs =
        inferenceInputs(method, {{P::modelParametersActive, 70e9}, {P::modelParametersTotal, 70e9}});
    inputs = ranged(inputs, P::inferenceQueriesPerDay, lognormalBetween(1e8, 5e8).value());
    inputs = ranged(inputs, P::inferenceOutputTokens, lognormalBetween(150, 1500).value());
    inputs = ranged(inputs, P::inferenceBatch, triangular(8, 32, 128).value());
    inputs = ranged(inputs, P::inferenceUtilisation, uniformBetween(0.05, 0.2).value());
    return withSite(inputs);
}

InputSet trainingOfAModel()
{
    InputSet inputs = trainingInputs(TrainingMethod::flop, {});
    inputs = ranged(inputs, P::modelTrainingTokens, lognormalBetween(1e12, 2e13).value());
    inputs = ranged(inputs, P::trainingMfu, pert(0.2, 0.35, 0.5).value());
    inputs = ranged(inputs, P::trainingFailedShare, discrete({0.0, 0.1, 0.5}, {0.5, 0.3, 0.2}).value());
    return withSite(inputs);
}

InputSet fleetOfAYear()
{
    InputSet inputs = fleetInputs(FleetMethod::accelerators, {{P::fleetLoadBasis, 1}});
    inputs = ranged(inputs, P::fleetAccelerators, lognormalBetween(5e4, 2e5).value());
    inputs = ranged(inputs, P::fleetUtilisation, triangular(0.1, 0.4, 0.9).value());
    inputs = ranged(inputs, P::fleetIdleShare, normalBetween(0.2, 0.5).value());
    return withSite(inputs);
}

struct Case {
    InputSet inputs;
    Metric metric;
};

} // namespace

Q_DECLARE_METATYPE(Case)

class TestMonteCarlo : public QObject {
    Q_OBJECT

private slots:
    void sameAsPlainMonteCarlo_data();
    void sameAsPlainMonteCarlo();
    void convergenceOfAScenario();
};

void TestMonteCarlo::sameAsPlainMonteCarlo_data()
{
    QTest::addColumn<Case>("one");
    QTest::newRow("epoch-2025, electricity")
        << Case{answersOfAModel(InferenceMethod::epoch2025), M::electricityFacility};
    QTest::newRow("ecologits-0.9, carbon")
        << Case{answersOfAModel(InferenceMethod::ecologits09), M::carbonTotal};
    QTest::newRow("measured-fit, carbon")
        << Case{answersOfAModel(InferenceMethod::measuredFit), M::carbonTotal};
    QTest::newRow("training flop, carbon") << Case{trainingOfAModel(), M::carbonTotal};
    QTest::newRow("fleet, water") << Case{fleetOfAYear(), M::waterConsumption};
}

// The share of plain draws below the engine's quantile is binomial around its level: within four standard errors.
void TestMonteCarlo::sameAsPlainMonteCarlo()
{
    QFETCH(Case, one);
    const auto plain = plainDraws(one.inputs, one.metric, kPlainDraws);
    const auto drawn = drawsOf(sample({{one.inputs}, {}, {{one.metric}}, Per::year, kEngineDraws, 1, 2}));
    QCOMPARE(drawn.size(), kEngineDraws);
    const std::vector<double> levels{0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
    const auto quantiles = quantilesOf(drawn, levels);
    double worst = 0.0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const auto below =
            std::count_if(plain.begin(), plain.end(), [&](double x) { return x <= quantiles[i]; });
        const double share = static_cast<double>(below) / static_cast<double>(kPlainDraws);
        const double error = std::sqrt(levels[i] * (1 - levels[i]) / static_cast<double>(kPlainDraws));
        worst = std::max(worst, std::abs(share - levels[i]) / error);
    }
    qInfo("P5 %.4g, P50 %.4g, P95 %.4g; plain draws lie off by at most %.1f standard errors", quantiles[1],
          quantiles[3], quantiles[5], worst);
    QVERIFY(worst < 4.0);
}

// The mean of a product of three lognormals is known.
void TestMonteCarlo::convergenceOfAScenario()
{
    const ProductRanges ranges{1e8, 3e8, 0.3, 0.9, 1.2, 1.5};
    const InputSet inputs = productScenario(ranges);
    const LogNormal logs = productInLogs(ranges);
    const double truth = std::exp(logs.mean + logs.variance / 2.0);
    constexpr int kSeeds = 8;
    std::vector<double> x, engine, plain;
    std::mt19937_64 generator(5);
    for (int power = 10; power <= 16; ++power) {
        const std::size_t draws = std::size_t{1} << power;
        double ours = 0.0, random = 0.0;
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            const auto drawn =
                drawsOf(sample({{inputs}, {}, {{M::electricityFacility}}, Per::year, draws, seed, 1}));
            ours += std::abs(summaryOf(drawn).mean / truth - 1.0) / kSeeds;
            double sum = 0.0;
            for (std::size_t i = 0; i < draws; ++i) {
                const double z = boost::math::quantile(boost::math::normal(), nextPoint(generator));
                sum += std::exp(logs.mean + std::sqrt(logs.variance) * z);
            }
            random += std::abs(sum / static_cast<double>(draws) / truth - 1.0) / kSeeds;
        }
        x.push_back(std::log(static_cast<double>(draws)));
        engine.push_back(std::log(ours));
        plain.push_back(std::log(random));
        qInfo("2^%d draws: error of the mean %.2e, pseudo-random %.2e", power, ours, random);
    }
    qInfo("slopes %.2f and %.2f", slopeOf(x, engine), slopeOf(x, plain));
    QVERIFY(slopeOf(x, engine) < -0.8);
    CW_WITHIN(slopeOf(x, plain), -0.75, -0.25);
}

QTEST_APPLESS_MAIN(TestMonteCarlo)
#include "tst_monte_carlo.moc"
