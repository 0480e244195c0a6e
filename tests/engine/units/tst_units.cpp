// SPDX-License-Identifier: GPL-3.0-or-later
// Units: reading in English and Chinese, arithmetic, sizes, and what is no unit.
#include "app/engine/scenario/metric.h"
#include "app/engine/units/unit.h"
#include "app/engine/units/unit_table.h"

#include <QtTest>

#include <thread>

using namespace cw;

namespace {

double factor(const char* from, const char* to)
{
    return Unit::known(from).factorTo(Unit::known(to));
}

} // namespace

class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void readsTheSame_data();
    void readsTheSame();
    void refuses_data();
    void refuses();
    void keepsKindsApart();
    void arithmetic();
    void sameSize();
    void describes();
    void everyRowIsReadable();
    void noNameTwice();
    void severalThreads();
};

void TestUnits::converts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* from, const char* to, double expected) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << expected;
    };
    row("kWh", "Wh", 1e3);
    row("MWh", "kWh", 1e3);
    row("GWh", "kWh", 1e6);
    row("TWh", "kWh", 1e9);
    row("PWh", "TWh", 1e3);
    row("kWh", "J", 3.6e6);
    row("kWh/h", "kW", 1);
    row("W", "J/s", 1);
    row("GW", "MW", 1e3);
    row("kWh/d", "W", 1000.0 / 24.0);
    row("TWh/year", "GW", 1.0 / 8.76);
    row("year", "h", 8760); // a year is 365 days everywhere
    row("year", "d", 365);
    row("month", "h", 730);
    row("week", "d", 7);
    row("h", "s", 3600);
    row("min", "s", 60);
    row("kg/kWh", "g/kWh", 1e3);
    row("t", "kg", 1e3);
    row("Mt", "t", 1e6);
    row("lb/MWh", "g/kWh", 0.45359237);
    row("m3", "L", 1e3);
    row("gal", "L", 3.785411784);
    row("gal/MWh", "L/kWh", 3.785411784e-3);
    row("mL", "L", 1e-3);
    row("kcal", "kWh", 4184.0 / 3.6e6);
    row("%", "1", 0.01);
    row("USD/MWh", "USD/kWh", 1e-3);
    row("ktoken", "token", 1e3);
    row("TFLOP/s", "FLOP/s", 1e12);
    row("query/year", "query/d", 1.0 / 365.0);
    row("GB", "B", 1e9);
}

void TestUnits::converts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, expected);
    const double forward = Unit::known(from.toStdString()).factorTo(Unit::known(to.toStdString()));
    const double back = Unit::known(to.toStdString()).factorTo(Unit::known(from.toStdString()));
    QVERIFY2(std::abs(forward / expected - 1.0) < 1e-12, qPrintable(QString::number(forward, 'g', 17)));
    QVERIFY(std::abs(forward * back - 1.0) < 1e-12);
}

void TestUnits::readsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* text, const char* unit) {
        QTest::newRow(text) << QString(text) << QString(unit);
    };
    row("千瓦时", "kWh");
    row("千瓦時", "kWh");
    row("千瓦小时", "kWh");
    row("瓦时", "Wh");
    row("兆瓦时", "MWh");
    row("吉瓦時", "GWh");
    row("太瓦时", "TWh");
    row("度", "kWh");
    row("度电", "kWh");
    row("度電", "kWh");
    row("千瓦", "kW");
    row("吉瓦", "GW");
    row("千瓦时/天", "kWh/d");
    row("千瓦时／年", "kWh/year");
    row("瓦时/次", "Wh/query");
    row("瓦时每次请求", "Wh/query");
    row("克/千瓦时", "g/kWh");
    row("千克", "kg");
    row("公斤", "kg");
    row("吨", "t");
    row("升/度", "L/kWh");
    row("立方米", "m3");
    row("毫升", "mL");
    row("元/度", "CNY/kWh");
    row("美元", "USD");
    row("小时", "h");
    row("台", "server");
    row("张卡", "accelerator");
    row("户", "home");
    row("%", "0.01");
    row("％", "%");
    row("g CO2e/kWh", "g/kWh");
    row("kg CO₂e", "kg");
    row("tCO2", "t");
    row("gCO2/kWh", "g/kWh");
    row("gCO2eq/kWh", "g/kWh");
    row("g CO2", "g");
    row("ktCO2e", "1000 t");
    row("kWh / query", "kWh/query");
    row(" kWh ", "kWh");
    row("/d", "1/d");
    row("per year", "1/year");
    row("t a year", "t/year");
    row("queries per day", "query/d");
    row("W/GPU", "W/accelerator");
    row("hours", "h");
    row("m³", "m3");
    row("", "1");
    row("1", "1");
}

void TestUnits::readsTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    const auto read = Unit::parse(text.toStdString());
    QVERIFY2(read.ok(), qPrintable(text));
    QVERIFY2(read.value().same(Unit::known(unit.toStdString())), read.value().describe().c_str());
}

void TestUnits::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"bananas", "kwh!", "watt-hours per", "//", "kWh/", "Wh\n", "kg\tm", "米德", "'",
                             "\"", "\\", "kWh)", "(kWh"})
        QTest::newRow(text) << QString(text);
}

void TestUnits::refuses()
{
    QFETCH(QString, text);
    const auto read = Unit::parse(text.toStdString());
    QVERIFY2(!read.ok(), read.ok() ? read.value().describe().c_str() : "");
    QCOMPARE(read.error().code, ErrorCode::unknownUnit);
    QCOMPARE(QString::fromStdString(read.error().value), text);
    const auto tooLong = Unit::parse(std::string(65, 'W'));
    QVERIFY(!tooLong.ok() && tooLong.error().value.size() <= 64);
}

// What people confuse: power for energy, energy for power, carbon for weight of anything else, home for person.
void TestUnits::keepsKindsApart()
{
    QVERIFY(!Unit::known("kW").convertibleTo(Unit::known("kWh")));
    QVERIFY(!Unit::known("kWh").convertibleTo(Unit::known("kWh/year")));
    QVERIFY(!Unit::known("USD").convertibleTo(Unit::known("CNY")));
    QVERIFY(!Unit::known("query").convertibleTo(Unit::known("token")));
    QVERIFY(!Unit::known("server").convertibleTo(Unit::known("accelerator")));
    QVERIFY(!Unit::known("home").convertibleTo(Unit::known("1")));
    QVERIFY(!Unit::known("s").convertibleTo(Unit::known("1/s"))); // UDUNITS alone would say yes
    QVERIFY(!Unit::known("kWh/query").convertibleTo(Unit::known("query/kWh")));
    QVERIFY(std::isnan(factor("kW", "kWh")));
}

void TestUnits::arithmetic()
{
    const Unit kw = Unit::known("kW");
    const Unit h = Unit::known("h");
    QVERIFY((kw * h).same(Unit::known("kWh")));
    QVERIFY((Unit::known("kWh") / h).same(kw));
    QVERIFY((h / h).same(Unit::known("1")));
    QVERIFY(h.inverse().same(Unit::known("1/h")));
    QVERIFY((Unit::known("W/accelerator") * Unit::known("accelerator")).same(Unit::known("W")));
    const Unit copy = kw; // shares the handle, and outlives nothing
    QVERIFY(copy.same(kw));
}

void TestUnits::sameSize()
{
    QVERIFY(Unit::known("1000 Wh").same(Unit::known("kWh")));
    QVERIFY(!Unit::known("Wh").same(Unit::known("kWh")));
    QVERIFY(!Unit::known("1.000001 kWh").same(Unit::known("kWh")));
    QVERIFY(!Unit::known("W").same(Unit::known("Wh")));
}

void TestUnits::describes()
{
    QVERIFY(!Unit::known("kWh").describe().empty());
    QVERIFY(Unit::known("kWh").describe() != Unit::known("kW").describe());
    QVERIFY(Unit::known("1").describe() != "?");
}

void TestUnits::everyRowIsReadable()
{
    for (const UnitRow& row : unitRows()) {
        const auto unit = Unit::parse(row.symbol);
        QVERIFY2(unit.ok(), row.symbol);
        std::istringstream aliases(row.aliases);
        for (std::string alias; aliases >> alias;) {
            const auto other = Unit::parse(alias);
            QVERIFY2(other.ok() && other.value().same(unit.value()), alias.c_str());
        }
    }
    for (const MetricRow& row : metricTable())
        QVERIFY2(Unit::parse(row.unit).ok(), row.unit);
}

void TestUnits::noNameTwice()
{
    QStringList names;
    for (const UnitRow& row : unitRows())
        names += QString(row.symbol) + ' ' + row.aliases;
    const QStringList all = names.join(' ').split(' ', Qt::SkipEmptyParts);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    // A longer word stands before one that it contains, or it would never be read. CO2 alone does so on purpose.
    const auto words = unitWords();
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t k = i + 1; k < words.size(); ++k) {
            const bool isHidden = words[k].word.find(words[i].word) != std::string_view::npos;
            QVERIFY2(!isHidden || words[k].word == " CO2", std::string(words[k].word).c_str());
        }
}

void TestUnits::severalThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&wrong] {
            for (int i = 0; i < 500; ++i)
                if (!(Unit::known("kW") * Unit::known("h")).same(Unit::known("千瓦时")))
                    ++wrong;
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
