// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples L 79–82: bills, shares of cost, licensing, currencies.
#include "app/engine/site/money.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

constexpr double kYuanPerDollar = 7.211; // 2024-07, as the articles use it

} // namespace

class TestSystemsL : public QObject {
    Q_OBJECT

private slots:
    void l79_electricityBill();
    void l80_energyShareOfTraining();
    void l81_licensing();
    void l82_currencies();
};

void TestSystemsL::l79_electricityBill()
{
    const InputSet inputs = inferenceInputs(InferenceMethod::stated,
                                            {{P::inferenceQueriesPerDay, 2e8},
                                             {P::inferenceWhPerQuery, 2.5},
                                             {P::costTariff, 1.06 / kYuanPerDollar}});
    const auto yuan = [&](Per per) {
        return site::inCurrency(total(inputs, M::costElectricity, per), kYuanPerDollar);
    };
    CW_CLOSE(yuan(Per::day), 530000.0, 1e-12);
    CW_CLOSE(yuan(Per::year), 1.93e8, 0.005 / 1.93);
    CW_CLOSE(1000 * yuan(Per::query), 2.65, 1e-12);
}

// The rent of the cards pays for their electricity, so the share is that of the energy in the rent.
void TestSystemsL::l80_energyShareOfTraining()
{
    const double energy = total(statedRun(57e6, {{P::costTariff, 0.147}}), M::costElectricity);
    CW_CLOSE(energy, 8.4e6, 0.05 / 8.4);
    const double rent = site::rentedHardware(25000.0 * 95 * 24, 1.1); // USD an hour: assumed
    CW_CLOSE(rent, 63e6, 0.5 / 63);
    CW_CLOSE(site::shareOfTwo(energy, rent - energy), 0.13, 0.005 / 0.13);
    // "Over half, 60 %" would need cards at a quarter of that price.
    QVERIFY(site::shareOfTwo(energy, rent - energy) < 0.5);
}

void TestSystemsL::l81_licensing()
{
    CW_CLOSE(site::paymentPerMwh(500e6, 12 * 77.0, 0.90, 40.0), 1.72, 0.005 / 1.72);
}

void TestSystemsL::l82_currencies()
{
    for (const auto& [usd, yuan] :
         {std::pair{0.147, 1.06}, std::pair{375e6, 27.04e8}, std::pair{850e6, 61.29e8}}) {
        CW_CLOSE(yuan / usd, kYuanPerDollar, 0.0005 / 7.211);
        QVERIFY(!site::conversionIsOff(usd, yuan, kYuanPerDollar));
    }
    QVERIFY(site::conversionIsOff(100.0, 680.0, kYuanPerDollar)); // 5.7 % off
    QVERIFY(!site::conversionIsOff(100.0, 710.0, kYuanPerDollar));
    QVERIFY(site::conversionIsOff(100.0, 100.0, kYuanPerDollar)); // dollars called yuan
    QVERIFY(site::conversionIsOff(0.0, 0.0, kYuanPerDollar));     // nothing to compare is not consistent
}

QTEST_APPLESS_MAIN(TestSystemsL)
#include "tst_systems_l.moc"
