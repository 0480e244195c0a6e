// SPDX-License-Identifier: GPL-3.0-or-later
// Sobol indices of functions whose indices are known.
#include "app/engine/uncertainty/indices.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

constexpr std::size_t kPoints = 1 << 14;

std::vector<SobolIndex> indicesOf(const KnownIndices& known, std::uint64_t seed, std::size_t points = kPoints)
{
    const std::size_t inputs = known.total.size();
    return sobolIndices(inputs, points, seed, blockModel(inputs, known.function), [](double) { return true; })
        .value_or(std::vector<SobolIndex>());
}

// Which share of the indices lies within two of the stated standard errors of the truth.
double covered(const KnownIndices& known, int seeds)
{
    int inside = 0, all = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto found = indicesOf(known, static_cast<std::uint64_t>(seed));
        for (std::size_t i = 0; i < found.size(); ++i, all += 2) {
            inside += std::abs(found[i].firstOrder - known.firstOrder[i]) <= 2 * found[i].firstOrderError;
            inside += std::abs(found[i].total - known.total[i]) <= 2 * found[i].totalError;
        }
    }
    return static_cast<double>(inside) / all;
}

} // namespace

class TestIndices : public QObject {
    Q_OBJECT

private slots:
    void knownFunctions_data();
    void knownFunctions();
    void statedErrors_data() { knownFunctions_data(); }
    void statedErrors();
    void linearModel();
    void offsetLosesNoDigits();
    void noVariance();
    void sameSeedSameDigits();
    void stopGivesNothing();
};

void TestIndices::knownFunctions_data()
{
    QTest::addColumn<bool>("isIshigami");
    QTest::newRow("Ishigami") << true;
    QTest::newRow("Sobol G") << false;
}

void TestIndices::knownFunctions()
{
    QFETCH(bool, isIshigami);
    const KnownIndices known = isIshigami ? ishigami() : sobolG(kUsualG);
    double worst = 0.0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        worst = std::max(worst, largestIndexError(indicesOf(known, seed), known));
    qInfo("largest error at 2^14 points over 5 seeds: %.2g", worst);
    QVERIFY(worst < 0.01);
}

void TestIndices::statedErrors()
{
    QFETCH(bool, isIshigami);
    const KnownIndices known = isIshigami ? ishigami() : sobolG(kUsualG);
    const double share = covered(known, 20);
    qInfo("%.1f %% of the indices lie within two stated errors of the truth (20 seeds)", 100.0 * share);
    QVERIFY(share >= 0.8);
    // Not by being boundless.
    for (const SobolIndex& index : indicesOf(known, 1))
        QVERIFY(index.firstOrderError < 0.02 && index.totalError < 0.02);
}

// 1·x + 2·y + 3·z + 0·w: shares 1/14, 4/14, 9/14, 0, alone and in total.
void TestIndices::linearModel()
{
    const KnownIndices known{[](const std::vector<double>& u) { return u[0] + 2.0 * u[1] + 3.0 * u[2]; },
                             {1.0 / 14, 4.0 / 14, 9.0 / 14, 0.0},
                             {1.0 / 14, 4.0 / 14, 9.0 / 14, 0.0}};
    const auto found = indicesOf(known, 1);
    QVERIFY(largestIndexError(found, known) < 0.002);
    QCOMPARE(found[3].total, 0.0);
    QCOMPARE(found[3].firstOrder, 0.0);
    QCOMPARE(found[3].totalError, 0.0);
}

void TestIndices::offsetLosesNoDigits()
{
    KnownIndices known = ishigami();
    known.function = [f = known.function](const std::vector<double>& u) { return 1e6 + f(u); };
    QVERIFY(largestIndexError(indicesOf(known, 1), known) < 0.01);
}

void TestIndices::noVariance()
{
    const KnownIndices known{[](const std::vector<double>&) { return 3.0; }, {0.0, 0.0}, {0.0, 0.0}};
    for (const SobolIndex& index : indicesOf(known, 1)) {
        QCOMPARE(index.total, 0.0);
        QCOMPARE(index.firstOrder, 0.0);
    }
}

void TestIndices::sameSeedSameDigits()
{
    const auto a = indicesOf(ishigami(), 3);
    const auto b = indicesOf(ishigami(), 3);
    const auto c = indicesOf(ishigami(), 4);
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].total, b[i].total);
        QVERIFY(a[i].total != c[i].total);
    }
    // Rounded up to whole blocks.
    QCOMPARE(indicesOf(ishigami(), 3, 257)[0].total, indicesOf(ishigami(), 3, 512)[0].total);
}

void TestIndices::stopGivesNothing()
{
    double last = 0.0;
    int asked = 0;
    const auto stopped = sobolIndices(3, kPoints, 1, blockModel(3, ishigami().function), [&](double share) {
        last = share;
        return ++asked < 10;
    });
    QVERIFY(!stopped);
    QCOMPARE(asked, 10);
    QCOMPARE(last, 10.0 / 64.0); // 2^14 points are 64 blocks
}

QTEST_APPLESS_MAIN(TestIndices)
#include "tst_indices.moc"
