// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado bars by hand, elasticities of factors and divisors, and Sobol indices of a product in closed form.
#include "app/engine/uncertainty/influence.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

Question about(std::vector<InputSet> scenarios, Metric metric = M::electricityFacility)
{
    return {std::move(scenarios), metric, Per::year};
}

const TornadoBar* barOf(const Tornado& found, ParameterId input, const std::vector<std::size_t>& scenarios)
{
    for (const TornadoBar& bar : found.bars)
        if (bar.mover.input == input && bar.mover.scenarios == scenarios)
            return &bar;
    return nullptr;
}

double yearOf(double queries, double wh, double pue)
{
    return queries * wh * 0.365 * pue;
}

// Every other input of the product at its point; P5 and P95 of a lognormal input are exact.
constexpr double kRoot = 1e-6; // of the kernels' inverse normal (kernels.h)

} // namespace

class TestInfluence : public QObject {
    Q_OBJECT

private slots:
    void barsOfAProduct();
    void elasticities();
    void elasticityAtABound();
    void unreadInputsAreLeftOut();
    void barThatTurnsBack();
    void differenceOfTwo();
    void noAnswer();
    void indicesOfAProduct();
    void indicesOfADifference();
    void indicesFollowTheTornado();
    void stopGivesNothing();
};

void TestInfluence::barsOfAProduct()
{
    const auto found = tornado(about({productScenario()}));
    QVERIFY(found);
    const double queries = std::sqrt(1e8 * 4e8), wh = std::sqrt(0.3 * 3.0), pue = std::sqrt(1.2 * 1.5);
    CW_CLOSE(found->base, yearOf(queries, wh, pue), 1e-9);
    QCOMPARE(found->bars.size(), std::size_t{3});
    const std::array<P, 3> order{P::inferenceWhPerQuery, P::inferenceQueriesPerDay,
                                 P::sitePue}; // ×10, ×4, ×1.25
    const std::array<double, 3> low{yearOf(queries, 0.3, pue), yearOf(1e8, wh, pue),
                                    yearOf(queries, wh, 1.2)};
    const std::array<double, 3> high{yearOf(queries, 3.0, pue), yearOf(4e8, wh, pue),
                                     yearOf(queries, wh, 1.5)};
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(found->bars[i].mover.input, order[i]);
        QCOMPARE(found->bars[i].mover.scenarios, std::vector<std::size_t>{0});
        CW_CLOSE(found->bars[i].atLow, low[i], kRoot);
        CW_CLOSE(found->bars[i].atHigh, high[i], kRoot);
    }
    CW_CLOSE(found->bars[0].ends.low, 0.3, kRoot);
    CW_CLOSE(found->bars[0].ends.high, 3.0, kRoot);
}

void TestInfluence::elasticities()
{
    InputSet inputs = productScenario();
    inputs = ranged(inputs, P::hardwareLife, triangular(2, 4, 6).value());
    inputs = ranged(inputs, P::hardwareAcceleratorWatts, uniformBetween(400, 700).value());
    const auto found = tornado(about({inputs}, M::carbonEmbodied));
    QVERIFY(found);
    const auto elasticity = [&](P input) { return barOf(*found, input, {0})->elasticity.value(); };
    CW_CLOSE(elasticity(P::inferenceQueriesPerDay), 1.0, 1e-9);
    CW_CLOSE(elasticity(P::inferenceWhPerQuery), 1.0, 1e-9);
    CW_CLOSE(elasticity(P::hardwareLife), -1.0, 1e-4); // a difference over half a per cent to either side
    CW_CLOSE(elasticity(P::hardwareAcceleratorWatts), -1.0, 1e-4);
    // A divisor: the longer the life, the less.
    QVERIFY(barOf(*found, P::hardwareLife, {0})->atHigh < barOf(*found, P::hardwareLife, {0})->atLow);
    QVERIFY(!barOf(*found, P::sitePue, {0})); // not part of it
}

// PUE 1 is its least value: the step down has no place, and the elasticity is that of the step up.
void TestInfluence::elasticityAtABound()
{
    for (const double most : {1.0001, 1.004, 1.2}) {
        const InputSet inputs = ranged(queriesTimesWh(), P::sitePue, uniformBetween(1.0, most).value());
        const auto found = tornado(about({inputs}));
        QVERIFY(found && found->bars.size() == 1);
        CW_CLOSE(found->bars.front().elasticity.value(), 1.0, 1e-9);
    }
    // No per cent of 0: no elasticity.
    const InputSet zero =
        ranged(queriesTimesWh(), P::siteContractedShare, discrete({0.0, 0.5}, {0.7, 0.3}).value());
    const auto found = tornado(about({zero}, M::carbonMarket));
    QVERIFY(found && found->bars.size() == 1);
    QVERIFY(!found->bars.front().elasticity);
}

void TestInfluence::unreadInputsAreLeftOut()
{
    InputSet inputs = productScenario();
    inputs = ranged(inputs, P::costTariff, uniformBetween(0.05, 0.2).value());
    inputs = ranged(inputs, P::trainingDays, uniformBetween(10, 20).value());
    const auto energy = tornado(about({inputs}));
    QCOMPARE(energy->bars.size(), std::size_t{3});
    const auto cost = tornado(about({inputs}, M::costElectricity));
    QCOMPARE(cost->bars.size(), std::size_t{4});
    QVERIFY(barOf(*cost, P::costTariff, {0}));
    // Without any range there are no bars, but an answer.
    QVERIFY(tornado(about({queriesTimesWh()}))->bars.empty());
}

// An input that raises the result at both ends still has a bar, by its ends.
void TestInfluence::barThatTurnsBack()
{
    const InputSet inputs = ranged(productScenario(), P::sitePue, triangular(1.1, 1.2, 1.3).value());
    const auto found = tornado(about({inputs}));
    const TornadoBar* bar = barOf(*found, P::sitePue, {0});
    // P5 of a triangle from its quadratic distribution function.
    CW_CLOSE(bar->ends.low, 1.1 + std::sqrt(0.05 * 0.2 * 0.1), 1e-12);
    CW_CLOSE(bar->ends.high, 1.3 - std::sqrt(0.05 * 0.2 * 0.1), 1e-12);
}

// B − A: the queries are one input of both, the Wh are each scenario's own.
void TestInfluence::differenceOfTwo()
{
    const auto scenario = [](double low, double high) {
        return ranged(ranged(queriesTimesWh(), P::inferenceQueriesPerDay, lognormalBetween(1e8, 4e8).value()),
                      P::inferenceWhPerQuery, lognormalBetween(low, high).value());
    };
    const auto found = tornado(about({scenario(0.3, 0.6), scenario(1.0, 4.0)}));
    QVERIFY(found);
    const double whA = std::sqrt(0.3 * 0.6), whB = 2.0, queries = 2e8;
    CW_CLOSE(found->base, yearOf(queries, whB - whA, 1.0), 1e-9);
    QCOMPARE(found->bars.size(), std::size_t{3});
    const TornadoBar* both = barOf(*found, P::inferenceQueriesPerDay, {0, 1});
    const TornadoBar* ofA = barOf(*found, P::inferenceWhPerQuery, {0});
    const TornadoBar* ofB = barOf(*found, P::inferenceWhPerQuery, {1});
    QVERIFY(both && ofA && ofB);
    CW_CLOSE(both->atLow, yearOf(1e8, whB - whA, 1.0), kRoot);
    CW_CLOSE(both->atHigh, yearOf(4e8, whB - whA, 1.0), kRoot);
    CW_CLOSE(ofA->atLow, yearOf(queries, whB - 0.3, 1.0), kRoot);
    CW_CLOSE(ofA->atHigh, yearOf(queries, whB - 0.6, 1.0), kRoot);
    CW_CLOSE(ofB->atHigh, yearOf(queries, 4.0 - whA, 1.0), kRoot);
    CW_CLOSE(both->elasticity.value(), 1.0, 1e-9);
    CW_CLOSE(ofA->elasticity.value(), -whA / (whB - whA), 1e-9);
}

void TestInfluence::noAnswer()
{
    const Question fleetQuery{{fleetInputs(FleetMethod::servers, {})}, M::electricityFacility, Per::query};
    QVERIFY(!tornado(fleetQuery));
    QVERIFY(!influences(fleetQuery, 256, 1));
    QVERIFY(!tornado(about({productScenario()}, M::costHardware))); // no price is known
    QVERIFY(!tornado(about({productScenario(), fleetInputs(FleetMethod::servers, {})}, M::costHardware)));
    QVERIFY(!influences(about({queriesTimesWh()}), 256, 1)); // nothing moves it
}

// With 1 + cv² = e^σ² for each factor: first = cv²/(Π − 1), total = 1 − (Π/(1 + cv²) − 1)/(Π − 1).
void TestInfluence::indicesOfAProduct()
{
    const ProductRanges ranges{1e8, 2e8, 0.3, 0.9, 1.2, 1.5};
    const auto found = influences(about({productScenario(ranges)}), kInfluencePoints, 1);
    QVERIFY(found && found->size() == 3);
    const std::array<std::pair<P, double>, 3> spread{
        {{P::inferenceWhPerQuery, std::exp(logNormalOf(0.3, 0.9).variance)},
         {P::inferenceQueriesPerDay, std::exp(logNormalOf(1e8, 2e8).variance)},
         {P::sitePue, std::exp(logNormalOf(1.2, 1.5).variance)}}};
    double all = 1.0;
    for (const auto& [input, factor] : spread)
        all *= factor;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& [input, factor] = spread[i];
        QCOMPARE((*found)[i].mover.input, input);
        QVERIFY(std::abs((*found)[i].index.firstOrder - (factor - 1.0) / (all - 1.0)) < 0.01);
        QVERIFY(std::abs((*found)[i].index.total - (1.0 - (all / factor - 1.0) / (all - 1.0))) < 0.01);
    }
}

// Additive: B − A of two workloads without a common input has the shares of the variances.
void TestInfluence::indicesOfADifference()
{
    const InputSet a = ranged(queriesTimesWh(), P::sitePue, uniformBetween(1.0, 1.2).value());
    const InputSet b = ranged(queriesTimesWh(), P::sitePue, uniformBetween(1.0, 1.6).value());
    const auto found = influences(about({a, b}), kInfluencePoints, 1);
    QVERIFY(found && found->size() == 2);
    const double all = 0.2 * 0.2 + 0.6 * 0.6;
    QVERIFY(std::abs((*found)[0].index.total - 0.36 / all) < 0.005);
    QVERIFY(std::abs((*found)[1].index.total - 0.04 / all) < 0.005);
    QCOMPARE((*found)[0].mover.scenarios, std::vector<std::size_t>{1});
    // The same range in both: one input, which explains all.
    const auto shared = influences(about({a, with(a, {{P::inferenceWhPerQuery, 1.0}})}), 1024, 1);
    QCOMPARE(shared->size(), std::size_t{1});
    QVERIFY(std::abs(shared->front().index.total - 1.0) < 0.01);
}

void TestInfluence::indicesFollowTheTornado()
{
    InputSet inputs = productScenario();
    inputs = ranged(inputs, P::trainingDays, uniformBetween(10, 20).value()); // moves nothing
    const Question question = about({inputs});
    const auto bars = tornado(question)->bars;
    const auto found = influences(question, 1024, 1);
    QCOMPARE(found->size(), bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i)
        QCOMPARE((*found)[i].mover.input, bars[i].mover.input);
}

void TestInfluence::stopGivesNothing()
{
    int asked = 0;
    QVERIFY(
        !influences(about({productScenario()}), kInfluencePoints, 1, [&](double) { return ++asked < 3; }));
    QCOMPARE(asked, 3);
}

QTEST_APPLESS_MAIN(TestInfluence)
#include "tst_influence.moc"
