// SPDX-License-Identifier: GPL-3.0-or-later
// What an input would have to be: found where it exists, absent where it does not.
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

class TestSolve : public QObject {
    Q_OBJECT

private slots:
    void findsTheInputAgain_data();
    void findsTheInputAgain();
    void fallingResults();
    void nearZero();
    void atTheBounds();
    void absentWithoutAnswer();
    void inputsAreNotChanged();
};

void TestSolve::findsTheInputAgain_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<double>("value");
    const auto row = [](ParameterId id, double value) {
        QTest::addRow("%s = %g", parameterRow(id).key, value) << static_cast<int>(id) << value;
    };
    row(P::trainingDays, 107.9);
    row(P::trainingAccelerators, 25000);
    row(P::trainingAverageWatts, 330);
    row(P::sitePue, 1.27);
    row(P::trainingRunsPerYear, 0.02);
    row(P::trainingDevelopmentShare, 0.001);
}

// Sets an input, computes the energy, forgets the input and asks for it.
void TestSolve::findsTheInputAgain()
{
    QFETCH(int, input);
    QFETCH(double, value);
    const auto id = static_cast<ParameterId>(input);
    const InputSet base = trainingInputs(TrainingMethod::acceleratorTime, {{P::sitePue, 1.1}});
    const double target = total(with(base, {{id, value}}), M::electricityFacility);
    CW_CLOSE(solved(base, id, M::electricityFacility, Per::year, target), value, 1e-9);
}

void TestSolve::fallingResults()
{
    const InputSet base = inferenceInputs(InferenceMethod::epoch2025, {});
    const double target = total(with(base, {{P::inferenceUtilisation, 0.37}}), M::electricityFacility);
    CW_CLOSE(solved(base, P::inferenceUtilisation, M::electricityFacility, Per::year, target), 0.37, 1e-9);
    CW_CLOSE(solved(base, P::siteContractedShare, M::carbonMarket, Per::year,
                    0.25 * total(base, M::carbonLocation)),
             0.75, 1e-9);
}

void TestSolve::nearZero()
{
    const InputSet base = statedRun(1e6);
    CW_CLOSE(solved(base, P::siteGridFactor, M::carbonLocation, Per::year, 0.001), 1e-6, 1e-9);
}

void TestSolve::atTheBounds()
{
    const InputSet base = statedRun(1000);
    QCOMPARE(solved(base, P::sitePue, M::electricityFacility, Per::year, 1000), 1.0);
    QCOMPARE(solved(base, P::sitePue, M::electricityFacility, Per::year, 5000), 5.0);
    QCOMPARE(solved(base, P::siteContractedShare, M::carbonMarket, Per::year, 0),
             1.0); // a falling result's end
    QVERIFY(!solveFor(base, P::sitePue, M::electricityFacility, Per::year, 5001));
    QVERIFY(!solveFor(base, P::sitePue, M::electricityFacility, Per::year, 999));
}

void TestSolve::absentWithoutAnswer()
{
    const InputSet base = statedRun(1000);
    QVERIFY(!solveFor(base, P::fleetServers, M::electricityFacility, Per::year, 1000)); // has no part in it
    QVERIFY(!solveFor(base, P::fleetServers, M::electricityFacility, Per::year, 2000));
    QVERIFY(!solveFor(base, P::sitePue, M::costHardware, Per::year, 1));         // not known
    QVERIFY(!solveFor(base, P::sitePue, M::electricityFacility, Per::query, 1)); // does not apply
    QVERIFY(!solveFor(base, P::sitePue, M::electricityFacility, Per::year, kUnknown));
}

void TestSolve::inputsAreNotChanged()
{
    const InputSet base = statedRun(1000);
    const InputSet before = base;
    (void)solveFor(base, P::sitePue, M::electricityFacility, Per::year, 1200);
    QVERIFY(base == before);
}

QTEST_APPLESS_MAIN(TestSolve)
#include "tst_solve.moc"
