// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples M 83–85: homes, landmarks, cars and pools.
#include "app/engine/equivalent/equivalent.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSystemsM : public QObject {
    Q_OBJECT

private slots:
    void m83_impliedHomes();
    void m84_towerFor300Years();
    void m85_carsAndPools();
};

void TestSystemsM::m83_impliedHomes()
{
    const double bloom = total(statedRun(433e3), M::electricityFacility);
    const double chatgptYear =
        total(inferenceInputs(InferenceMethod::stated,
                              {{P::inferenceQueriesPerDay, 2e8}, {P::inferenceWhPerQuery, 2.5}}),
              M::electricityFacility);
    CW_CLOSE(equivalent::impliedHomeUse(bloom * 12, 2082.0), 2496.0, 0.5 / 2496); // a month of 2,082 homes
    CW_CLOSE(equivalent::impliedHomeUse(50e6, 50000.0), 1000.0, 1e-12); // 50,000 homes: the article's base
    CW_CLOSE(equivalent::impliedHomeUse(bloom, 117.0), 3701.0, 0.5 / 3701);           // "117 US homes"
    CW_CLOSE(equivalent::impliedHomeUse(chatgptYear, 17000.0), 10735.0, 0.5 / 10735); // "17,000 homes"
    CW_CLOSE(equivalent::impliedHomeUse(390e9, 40e6), 9750.0, 1e-12);                 // "40 million US homes"
    // The other way round with a home from the table.
    CW_CLOSE(equivalent::homes(chatgptYear, 10715.0), 17000.0, 0.5 / 17);
}

void TestSystemsM::m84_towerFor300Years()
{
    const double perYear = 29.2e9 / 300;
    CW_CLOSE(perYear, 97.3e6, 0.05 / 97.3);
    const double meanMw = total(statedRun(perYear), M::powerMean);
    CW_CLOSE(meanMw, 11.1, 0.05 / 11.1);
    CW_CLOSE(meanMw / 36, 0.31, 0.005 / 0.31); // of the tower's peak of 36 MW
}

void TestSystemsM::m85_carsAndPools()
{
    CW_CLOSE(equivalent::drivingEnergy(3000.0, 32.0, 0.16), 15.36e3, 1e-12);
    const double gpt3 = total(statedRun(1287e3), M::electricityFacility);
    CW_CLOSE(equivalent::carDistance(gpt3, 0.16) / 3000, 2681.0, 0.5 / 2681);
    CW_CLOSE(equivalent::pools(6.4e6, 2500.0), 2560.0, 1e-12);
}

QTEST_APPLESS_MAIN(TestSystemsM)
#include "tst_systems_m.moc"
