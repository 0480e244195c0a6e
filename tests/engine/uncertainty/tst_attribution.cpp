// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a difference add up to it, and are the ones that can be worked out by hand.
#include "app/engine/uncertainty/attribution.h"
#include "app/engine/uncertainty/shapley.h"
#include "tests/engine/combinations.h"
#include "tests/engine/random_inputs.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

#include <numeric>

using namespace cw;
using namespace cw::test;

namespace {

double sumOf(const std::vector<InputPart>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const InputPart& part) { return sum + part.part; });
}

double partOf(const Why& why, ParameterId input)
{
    for (const InputPart& part : why.parts)
        if (part.input == input)
            return part.part;
    return std::nan("");
}

// Some numbers of a scenario replaced by random ones; a tenth of the table, or nearly all of it.
InputSet changed(InputSet inputs, SplitMix& random, double share)
{
    for (const ParameterRow& row : parameterTable())
        if (row.kind == ParameterKind::number && !std::isnan(inputs[indexOf(row.id)].point)
            && random.next() < share)
            inputs[indexOf(row.id)].point = randomValue(row, random);
    return inputs;
}

std::optional<Why> electricityDiffers(const InputSet& a, const InputSet& b)
{
    return whyDiffers(a, b, differingInputs(a, b), M::electricityFacility, Per::year);
}

struct Closing {
    int pairs = 0;
    int exact = 0;
    double worst = 0.0; // |sum − (B − A)| / |B − A|
};

// Pairs of random scenarios in all methods of a workload.
Closing closingOf(Workload workload, double share, std::size_t most)
{
    SplitMix random(3);
    Closing closing;
    const auto combinations = combinationsOf(workload);
    const std::size_t step = std::max<std::size_t>(1, combinations.size() / most);
    for (std::size_t i = 0; i < combinations.size(); i += step)
        for (const Metric metric : {M::electricityFacility, M::carbonTotal}) {
            const InputSet a = changed(combinations[i].inputs, random, 1.0);
            const InputSet b = changed(a, random, share);
            const auto why = whyDiffers(a, b, differingInputs(a, b), metric, Per::year);
            if (!why || why->to == why->from)
                continue;
            ++closing.pairs;
            closing.exact += why->exact;
            const double whole = why->to - why->from;
            closing.worst = std::max(closing.worst, std::abs(sumOf(why->parts) - whole) / std::abs(whole));
        }
    return closing;
}

} // namespace

class TestAttribution : public QObject {
    Q_OBJECT

private slots:
    void addsUp_data();
    void addsUp();
    void twoFactors();
    void threeFactors();
    void largestFirst();
    void fromNothing();
    void unknownResults();
    void noDifference();
    void manyInputsBySampling();
    void sampledIsNearExact();
};

void TestAttribution::addsUp_data()
{
    QTest::addColumn<Workload>("workload");
    for (const Workload workload : kWorkloads)
        QTest::newRow(workloadKey(workload)) << workload;
}

void TestAttribution::addsUp()
{
    QFETCH(Workload, workload);
    const Closing few = closingOf(workload, 0.09, 20);
    const Closing many = closingOf(workload, 0.6, 4);
    qInfo("few inputs differ: %d pairs (%d exact) add up within %.1g; many: %d pairs (%d exact) within %.1g",
          few.pairs, few.exact, few.worst, many.pairs, many.exact, many.worst);
    QVERIFY(few.pairs >= 10 && few.exact > few.pairs / 2);
    QVERIFY(many.pairs >= 3 && many.exact == 0);
    QVERIFY(few.worst < 1e-9);
    QVERIFY(many.worst < 1e-9);
}

// Of a product of two the common rise is halved: Δq·(w1 + w2)/2, as in an index decomposition (LMDI's arithmetic kin).
void TestAttribution::twoFactors()
{
    const InputSet a = queriesTimesWh({{P::inferenceQueriesPerDay, 1e8}, {P::inferenceWhPerQuery, 2.0}});
    const InputSet b = queriesTimesWh({{P::inferenceQueriesPerDay, 3e8}, {P::inferenceWhPerQuery, 0.5}});
    const auto why = electricityDiffers(a, b);
    QVERIFY(why && why->exact && why->parts.size() == 2);
    const double unit = 0.365;
    CW_CLOSE(partOf(*why, P::inferenceQueriesPerDay), (3e8 - 1e8) * (2.0 + 0.5) / 2.0 * unit, 1e-12);
    CW_CLOSE(partOf(*why, P::inferenceWhPerQuery), (0.5 - 2.0) * (1e8 + 3e8) / 2.0 * unit, 1e-12);
    CW_CLOSE(why->from, 2e8 * unit, 1e-12);
    CW_CLOSE(why->to, 1.5e8 * unit, 1e-12);
    QCOMPARE(why->parts[0].error, 0.0);
    // Back again: the same parts with the other sign.
    const auto back = electricityDiffers(b, a);
    CW_CLOSE(partOf(*back, P::inferenceWhPerQuery), -partOf(*why, P::inferenceWhPerQuery), 1e-12);
}

// x: Δx·(y1z1/3 + (y1z2 + y2z1)/6 + y2z2/3).
void TestAttribution::threeFactors()
{
    const InputSet a =
        queriesTimesWh({{P::inferenceQueriesPerDay, 1e8}, {P::inferenceWhPerQuery, 2.0}, {P::sitePue, 1.1}});
    const InputSet b =
        queriesTimesWh({{P::inferenceQueriesPerDay, 3e8}, {P::inferenceWhPerQuery, 0.5}, {P::sitePue, 1.5}});
    const auto why = electricityDiffers(a, b);
    const double wanted = 0.365 * 2e8 * (2.0 * 1.1 / 3 + (2.0 * 1.5 + 0.5 * 1.1) / 6 + 0.5 * 1.5 / 3);
    CW_CLOSE(partOf(*why, P::inferenceQueriesPerDay), wanted, 1e-12);
    CW_CLOSE(sumOf(why->parts), why->to - why->from, 1e-12);
}

void TestAttribution::largestFirst()
{
    SplitMix random(5);
    const InputSet a = queriesTimesWh();
    const auto why = electricityDiffers(a, changed(a, random, 0.1));
    QVERIFY(why);
    for (std::size_t i = 1; i < why->parts.size(); ++i)
        QVERIFY(std::abs(why->parts[i].part) <= std::abs(why->parts[i - 1].part));
}

// A scenario with nothing switched on counts as 0.
void TestAttribution::fromNothing()
{
    const InputSet on = queriesTimesWh();
    const InputSet off = with(on, {{P::inferenceOn, 0.0}});
    const auto why = electricityDiffers(off, on);
    QVERIFY(why && why->parts.size() == 1);
    QCOMPARE(why->parts[0].input, P::inferenceOn);
    QCOMPARE(why->parts[0].part, total(on, M::electricityFacility));
}

void TestAttribution::unknownResults()
{
    const InputSet a = queriesTimesWh();
    const InputSet b = with(a, {{P::hardwarePrice, 30000.0}});
    QVERIFY(
        !whyDiffers(a, b, differingInputs(a, b), M::costHardware, Per::year)); // a price is known in B only
    const InputSet fleet = fleetInputs(FleetMethod::servers, {});
    QVERIFY(!whyDiffers(fleet, fleet, {}, M::electricityFacility, Per::query));
}

void TestAttribution::noDifference()
{
    const InputSet a = queriesTimesWh();
    const auto why = electricityDiffers(a, a);
    QVERIFY(why && why->parts.empty() && why->exact);
    QCOMPARE(why->from, why->to);
}

// Beyond twelve inputs orders are drawn; each of them adds up by itself.
void TestAttribution::manyInputsBySampling()
{
    const std::size_t inputs = kMostExactInputs + 3;
    const auto product = [&](const std::vector<bool>& fromB) {
        double value = 1.0;
        for (std::size_t i = 0; i < inputs; ++i)
            value *= fromB[i] ? 1.3 : 1.0;
        return value;
    };
    const Attribution found = shapley(inputs, product);
    QVERIFY(!found.exact);
    const double whole = std::pow(1.3, static_cast<double>(inputs)) - 1.0;
    CW_CLOSE(std::accumulate(found.parts.begin(), found.parts.end(), 0.0), whole, 1e-12);
    // All inputs do the same, so each part is the same, within four stated errors.
    for (std::size_t i = 0; i < inputs; ++i) {
        QVERIFY(found.errors[i] > 0.0 && found.errors[i] < 0.1 * whole / static_cast<double>(inputs));
        QVERIFY(std::abs(found.parts[i] - whole / static_cast<double>(inputs)) < 4.0 * found.errors[i]);
    }
    QCOMPARE(shapley(inputs, product).parts, found.parts); // the same seed
    QVERIFY(shapley(inputs, product, 2).parts != found.parts);
}

// A sum has the same parts whatever the order.
void TestAttribution::sampledIsNearExact()
{
    const auto sum = [](const std::vector<bool>& fromB) {
        double value = 0.0;
        for (std::size_t i = 0; i < fromB.size(); ++i)
            value += fromB[i] ? static_cast<double>(i) : 0.0;
        return value;
    };
    const Attribution exact = shapley(kMostExactInputs, sum);
    const Attribution sampled = shapley(kMostExactInputs + 1, sum);
    QVERIFY(exact.exact && !sampled.exact);
    for (std::size_t i = 0; i < kMostExactInputs; ++i) {
        QVERIFY(std::abs(exact.parts[i] - static_cast<double>(i)) < 1e-10);
        QVERIFY(std::abs(sampled.parts[i] - static_cast<double>(i)) < 1e-10);
    }
}

QTEST_APPLESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
