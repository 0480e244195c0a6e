// SPDX-License-Identifier: GPL-3.0-or-later
// The copula by itself: what it does to points at the very ends, and to many inputs together.
#include "app/engine/uncertainty/correlation.h"
#include "tests/engine/uncertainty/test_models.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

// Pearson's correlation of uniform points is Spearman's.
double correlationOf(const std::vector<double>& a, const std::vector<double>& b)
{
    double ab = 0.0, aa = 0.0, bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - 0.5) * (b[i] - 0.5);
        aa += (a[i] - 0.5) * (a[i] - 0.5);
        bb += (b[i] - 0.5) * (b[i] - 0.5);
    }
    return ab / std::sqrt(aa * bb);
}

std::vector<std::vector<double>> uniformPoints(std::size_t inputs, std::size_t blocks)
{
    const SobolPoints points(inputs, 1);
    std::vector<std::vector<double>> u(inputs);
    for (std::size_t d = 0; d < inputs; ++d)
        for (std::size_t block = 0; block < blocks; ++block) {
            UniformBlock one;
            points.block(d, block, one);
            u[d].insert(u[d].end(), one.begin(), one.end());
        }
    return u;
}

void mix(const Copula& copula, std::vector<std::vector<double>>& u)
{
    std::vector<double*> places;
    for (auto& points : u)
        places.push_back(points.data());
    copula.apply(places, u.front().size());
}

} // namespace

class TestCorrelation : public QObject {
    Q_OBJECT

private slots:
    void manyInputs();
    void pointsStayInside();
    void noPairsChangeNothing();
};

void TestCorrelation::manyInputs()
{
    const std::vector<CorrelatedPair> pairs{{0, 1, 0.8}, {1, 2, -0.3}, {4, 2, 0.5}};
    auto u = uniformPoints(5, 256);
    mix(Copula::make(5, pairs).value(), u);
    for (std::size_t i = 0; i < 5; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            double wanted = 0.0;
            for (const CorrelatedPair& pair : pairs)
                if ((pair.first == i && pair.second == j) || (pair.first == j && pair.second == i))
                    wanted = pair.rankCorrelation;
            QVERIFY2(std::abs(correlationOf(u[i], u[j]) - wanted) < 0.01,
                     qPrintable(QString("%1 and %2").arg(i).arg(j)));
        }
}

// Where two extreme points come together the mixed one is more extreme than any point may be (kernels.h).
void TestCorrelation::pointsStayInside()
{
    const double ends = 0x1p-33;
    std::vector<std::vector<double>> u{{ends, 1.0 - ends, 0.5}, {ends, 1.0 - ends, 0.5}};
    mix(Copula::make(2, std::vector<CorrelatedPair>{{0, 1, 0.7}}).value(), u);
    QCOMPARE(u[1][0], ends);
    QCOMPARE(u[1][1], 1.0 - ends);
    QVERIFY(std::abs(u[1][2] - 0.5) < 1e-12);
}

void TestCorrelation::noPairsChangeNothing()
{
    const auto before = uniformPoints(2, 4);
    auto u = before;
    mix(Copula::make(2, {}).value(), u);
    for (std::size_t i = 0; i < u[0].size(); ++i)
        QVERIFY(std::abs(u[0][i] - before[0][i]) < 1e-7 && std::abs(u[1][i] - before[1][i]) < 1e-7);
}

QTEST_APPLESS_MAIN(TestCorrelation)
#include "tst_correlation.moc"
