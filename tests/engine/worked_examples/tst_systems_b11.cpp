// SPDX-License-Identifier: GPL-3.0-or-later
// Worked example B 11: user growth against efficiency, and rebound.
#include "app/engine/growth/growth.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSystemsB11 : public QObject {
    Q_OBJECT

private slots:
    void b11_netPath();
    void b11_rebound();
};

void TestSystemsB11::b11_netPath()
{
    // Twice the queries a year, 30 % less energy for each: assumed.
    const auto year = [](double queries, double wh) {
        return total(inferenceInputs(InferenceMethod::stated,
                                     {{P::inferenceQueriesPerDay, queries}, {P::inferenceWhPerQuery, wh}}),
                     M::electricityFacility);
    };
    const double first = year(2e8, 3.0);
    CW_CLOSE(year(2e8 * 2.0, 3.0 * 0.7) / first, 1.4, 1e-12);
    const double queries = growth::grown(2e8, 2.0, 5.0);
    const double wh = growth::grown(3.0, 0.7, 5.0);
    CW_CLOSE(year(queries, wh) / first, 5.4, 0.05 / 5.4); // 5.38
    CW_CLOSE(growth::grown(first, 2.0 * 0.7, 5.0), year(queries, wh), 1e-12);
}

void TestSystemsB11::b11_rebound()
{
    // Above 1: energy rises in spite of the efficiency. At 1 it would stay as it is.
    const double elasticity = growth::reboundElasticity(2.0, 0.7);
    CW_CLOSE(elasticity, std::log(2.0) / -std::log(0.7), 1e-12);
    CW_WITHIN(elasticity, 1.9, 2.0);
    CW_CLOSE(growth::reboundElasticity(1.0 / 0.7, 0.7), 1.0, 1e-12);
    QCOMPARE(growth::reboundElasticity(1.0, 0.7), 0.0);
}

QTEST_APPLESS_MAIN(TestSystemsB11)
#include "tst_systems_b11.moc"
