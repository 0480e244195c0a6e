// SPDX-License-Identifier: GPL-3.0-or-later
// Which yardstick fits an energy, and that none is better than a bad one.
#include "app/engine/equivalent/equivalent.h"

#include <QtTest>

using namespace cw;
using namespace cw::equivalent;

namespace {

Preset preset(const char* id, const char* category, const char* quantity, double value)
{
    Preset p;
    p.kind = "equivalent";
    p.id = id;
    p.name = id;
    p.nameZh = "名";
    p.category = category;
    Figure f;
    f.quantity = quantity;
    f.value = value;
    f.source = "eia-2020";
    p.figures = {f};
    return p;
}

std::vector<Yardstick> library()
{
    const std::vector<Preset> presets{preset("home-us", "household", "kwh_per_home_year", 10715),
                                      preset("home-cn", "household", "kwh_per_home_year", 2737),
                                      preset("ireland", "country", "twh_per_year", 31),
                                      preset("three-gorges", "plant", "twh_per_year", 100),
                                      preset("usa", "country", "twh_per_year", 4067),
                                      preset("olympic-pool", "water", "m3", 2500)};
    return yardsticksOf(presets);
}

QString chosen(double kwh, const char* home = "home-us")
{
    const auto yardsticks = library();
    const auto best = bestEquivalent(yardsticks, kwh, home);
    return best ? QString::fromStdString(best->yardstick.id) : QString();
}

} // namespace

class TestEquivalent : public QObject {
    Q_OBJECT

private slots:
    void readsYardsticks();
    void homesOfTheChosenCountry();
    void largerThanHomes();
    void nothingFits();
    void formulas();
};

void TestEquivalent::readsYardsticks()
{
    const auto yardsticks = library();
    QCOMPARE(yardsticks.size(), std::size_t(5)); // a pool is no electricity
    QCOMPARE(yardsticks[0].kwhPerYear, 10715.0);
    QCOMPARE(QString::fromStdString(yardsticks[0].category), QString("household"));
    QCOMPARE(yardsticks[3].kwhPerYear, 100e9);
    QCOMPARE(QString::fromStdString(yardsticks[3].source), QString("eia-2020"));
    QVERIFY(yardsticksOf({}).empty());
}

void TestEquivalent::homesOfTheChosenCountry()
{
    const auto yardsticks = library();
    const auto us = bestEquivalent(yardsticks, 182.5e6, "home-us");
    QVERIFY(us);
    QCOMPARE(QString::fromStdString(us->yardstick.id), QString("home-us"));
    QVERIFY(std::abs(us->count - 17032.2) < 0.1);
    const auto china = bestEquivalent(yardsticks, 182.5e6, "home-cn");
    QVERIFY(std::abs(china->count - 66678.8) < 0.1);
    QCOMPARE(chosen(10715), QString("home-us")); // one home
}

void TestEquivalent::largerThanHomes()
{
    QCOMPARE(chosen(11e9), QString("ireland"));      // a million homes do not read well: 0.35 of Ireland
    QCOMPARE(chosen(90e9), QString("three-gorges")); // 0.9 of it, nearer to one than 2.9 times Ireland
    QCOMPARE(chosen(5000e9), QString("usa"));
    QCOMPARE(chosen(182.5e6, "home-mars"), QString()); // unknown homes: no other homes in their place
    QCOMPARE(chosen(20e9, "home-mars"), QString("ireland"));
}

void TestEquivalent::nothingFits()
{
    for (const double kwh : {0.0, -5.0, 100.0, 1e20, std::nan(""), std::numeric_limits<double>::infinity()})
        QVERIFY2(chosen(kwh).isEmpty(), qPrintable(QString::number(kwh)));
    QVERIFY(!bestEquivalent({}, 1e9, "home-us"));
    const std::vector<Preset> empty{preset("nowhere", "country", "twh_per_year", 0.0)};
    const auto yardsticks = yardsticksOf(empty);
    QVERIFY(!bestEquivalent(yardsticks, 1e9, "home-us")); // no division by nothing
}

void TestEquivalent::formulas()
{
    QCOMPARE(homes(21430.0, 10715.0), 2.0);
    QCOMPARE(impliedHomeUse(21430.0, 2.0), 10715.0);
    QCOMPARE(carDistance(16.0, 0.16), 100.0);
    QCOMPARE(drivingEnergy(10.0, 100.0, 0.16), 160.0);
    QCOMPARE(pools(5000.0, 2500.0), 2.0);
}

QTEST_APPLESS_MAIN(TestEquivalent)
#include "tst_equivalent.moc"
