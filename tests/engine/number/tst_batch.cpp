// SPDX-License-Identifier: GPL-3.0-or-later
// A block of draws gives, element by element, what the plain formula gives: bit for bit where no exp or log is in it.
#include "app/engine/number/batch.h"
#include "tests/engine/combinations.h"
#include "tests/engine/random_inputs.h"

#include <QtTest>

#include <cstring>

using namespace cw;
using namespace cw::test;

namespace {

bool sameBits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b));
}

// exp, log and power of draws come from kernels of our own, which differ in the last digits (number/kernels.h).
bool nearly(double a, double b)
{
    return sameBits(a, b) || std::abs(a - b) <= 1e-11 * std::max(std::abs(a), std::abs(b));
}

// Different values for every number and every draw; switches and unknown inputs as in `base`.
Inputs<Batch> drawnInputs(const InputSet& base, std::uint64_t seed)
{
    SplitMix random(seed);
    Inputs<Batch> in;
    for (const ParameterRow& row : parameterTable()) {
        const double point = base[indexOf(row.id)].point;
        in.points[indexOf(row.id)] = point;
        Batch& draws = in.values[indexOf(row.id)];
        draws = Batch(point);
        if (row.kind != ParameterKind::number || std::isnan(point))
            continue;
        draws = Batch::filledBy([&](auto out) {
            for (double& x : out)
                x = randomValue(row, random);
        });
    }
    return in;
}

Inputs<double> oneDraw(const Inputs<Batch>& in, std::size_t i)
{
    Inputs<double> plain;
    plain.points = in.points;
    for (std::size_t k = 0; k < kParameterCount; ++k)
        plain.values[k] = in.values[k][i];
    return plain;
}

// The first result that is not the same, in words.
std::string firstDifference(const WorkloadYear<Batch>& batch, const WorkloadYear<double>& plain,
                            std::size_t i)
{
    for (const MetricRow& row : metricTable()) {
        const auto& a = batch[row.metric];
        const auto& b = plain[row.metric];
        if (a.has_value() != b.has_value() || (a && !nearly((*a)[i], *b)))
            return row.key;
    }
    for (std::size_t u = 0; u < kPerCount; ++u)
        if (batch.units[u].has_value() != plain.units[u].has_value()
            || (batch.units[u] && !nearly((*batch.units[u])[i], *plain.units[u])))
            return perKey(static_cast<Per>(u));
    return {};
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private slots:
    void equalsPlain_data();
    void equalsPlain();
    void drawsDiffer();
    void everyOperation();
    void unknownStaysUnknown();
};

void TestBatch::equalsPlain_data()
{
    QTest::addColumn<int>("workload");
    for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
        QTest::newRow(workloadKey(w)) << static_cast<int>(w);
}

void TestBatch::equalsPlain()
{
    QFETCH(int, workload);
    const auto which = static_cast<Workload>(workload);
    std::uint64_t seed = 1;
    for (const Combination& c : combinationsOf(which)) {
        const Inputs<Batch> in = drawnInputs(c.inputs, seed++);
        const auto batch = workloadYear(which, in);
        for (std::size_t i = 0; i < Batch::kSize; ++i) {
            const std::string found = firstDifference(batch, workloadYear(which, oneDraw(in, i)), i);
            QVERIFY2(found.empty(), (c.name + ", draw " + std::to_string(i) + ": " + found).c_str());
        }
    }
}

// Otherwise the comparison above would compare 256 times the same number.
void TestBatch::drawsDiffer()
{
    const Inputs<Batch> in = drawnInputs(with(everythingKnown(), {{P::trainingOn, 1.0}}), 7);
    const auto year = workloadYear(Workload::training, in);
    const Batch& energy = *year[Metric::electricityFacility];
    for (std::size_t i = 1; i < Batch::kSize; ++i)
        QVERIFY(energy[i] != energy[i - 1]);
}

void TestBatch::everyOperation()
{
    SplitMix random(3);
    const auto fill = [&](auto out) {
        for (double& x : out)
            x = 0.5 + 20.0 * random.next();
    };
    const Batch a = Batch::filledBy(fill);
    const Batch b = Batch::filledBy(fill);
    const auto holds = [&](const Batch& got, auto wanted, auto same) {
        for (std::size_t i = 0; i < Batch::kSize; ++i)
            if (!same(got[i], wanted(a[i], b[i])))
                return false;
        return true;
    };
    const auto check = [&](const Batch& got, auto wanted) { return holds(got, wanted, sameBits); };
    const auto checkNearly = [&](const Batch& got, auto wanted) { return holds(got, wanted, nearly); };
    QVERIFY(check(a + b, [](double x, double y) { return x + y; }));
    QVERIFY(check(a - b, [](double x, double y) { return x - y; }));
    QVERIFY(check(a * b, [](double x, double y) { return x * y; }));
    QVERIFY(check(a / b, [](double x, double y) { return x / y; }));
    QVERIFY(check(maxOf(a, b), [](double x, double y) { return maxOf(x, y); }));
    QVERIFY(check(minOf(a, b), [](double x, double y) { return minOf(x, y); }));
    QVERIFY(check(ceilOf(a), [](double x, double) { return ceilOf(x); }));
    QVERIFY(check(roundOf(a), [](double x, double) { return roundOf(x); }));
    QVERIFY(check(powerOfTwoAbove(a), [](double x, double) { return powerOfTwoAbove(x); }));
    QVERIFY(checkNearly(expOf(a), [](double x, double) { return expOf(x); }));
    QVERIFY(checkNearly(logOf(a), [](double x, double) { return logOf(x); }));
    QVERIFY(checkNearly(powOf(a, b), [](double x, double y) { return powOf(x, y); }));
    QVERIFY(
        check(whereAtMost(a, b, a * a, b), [](double x, double y) { return whereAtMost(x, y, x * x, y); }));
    QVERIFY(check(named(a, Quantity{"q", "kWh"}), [](double x, double) { return x; }));
    QVERIFY(check(asUnit(a, "kWh"), [](double x, double) { return x; }));
}

void TestBatch::unknownStaysUnknown()
{
    const double unknown = std::nan("");
    QVERIFY(std::isnan(maxOf(unknown, 1.0)) && std::isnan(maxOf(1.0, unknown)));
    QVERIFY(std::isnan(minOf(unknown, 1.0)) && std::isnan(minOf(1.0, unknown)));
    QVERIFY(std::isnan(whereAtMost(unknown, 1.0, 2.0, 3.0))
            && std::isnan(whereAtMost(1.0, unknown, 2.0, 3.0)));
    const Batch spoiled = maxOf(Batch(unknown), Batch(1.0));
    QVERIFY(std::isnan(spoiled[0]) && std::isnan(spoiled[Batch::kSize - 1]));
    QCOMPARE(roundOf(0.5), 0.0); // halves to the even number, as NumPy
    QCOMPARE(roundOf(1.5), 2.0);
    QCOMPARE(powerOfTwoAbove(1.0), 1.0);
    QCOMPARE(powerOfTwoAbove(8.0), 8.0);
    QCOMPARE(powerOfTwoAbove(9.0), 16.0);
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
