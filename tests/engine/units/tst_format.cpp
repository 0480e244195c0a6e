// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them: one unit for a whole axis, digits that read well, 万 and 亿 in Chinese.
#include "app/engine/units/format.h"
#include "app/engine/units/unit.h"

#include <QtTest>

using namespace cw;

namespace {

QString english(double value, Dimension dimension, int digits = 3)
{
    return QString::fromStdString(formatValue(value, dimension, digits, Language::english));
}

QString chinese(double value, Dimension dimension, int digits = 3)
{
    return QString::fromStdString(formatValue(value, dimension, digits, Language::chinese));
}

QString symbol(double largest, Dimension dimension, Language language)
{
    return QString::fromStdString(unitFor(dimension, largest, language).symbol);
}

constexpr std::array kDimensions{Dimension::energy, Dimension::power, Dimension::carbon, Dimension::water,
                                 Dimension::money,  Dimension::count, Dimension::ratio};

} // namespace

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void energyInEnglish();
    void energyInChinese();
    void otherKinds();
    void oneToThreeDigitsBeforeThePoint();
    void zeroAndNotFinite();
    void numbers_data();
    void numbers();
    void exactReadsBack();
    void inputs();
    void everyUnitHasALabel();
};

void TestFormat::energyInEnglish()
{
    QCOMPARE(english(3e-6, Dimension::energy), QString("3 mWh"));
    QCOMPARE(english(0.0029, Dimension::energy), QString("2.9 Wh"));
    QCOMPARE(english(12.34, Dimension::energy), QString("12.3 kWh"));
    QCOMPARE(english(433000, Dimension::energy), QString("433 MWh"));
    QCOMPARE(english(1287e3, Dimension::energy), QString("1.29 GWh"));
    QCOMPARE(english(1287e3, Dimension::energy, 4), QString("1.287 GWh"));
    QCOMPARE(english(62.4e6, Dimension::energy), QString("62.4 GWh"));
    QCOMPARE(english(1.2176e9, Dimension::energy), QString("1.22 TWh"));
    QCOMPARE(english(134e9, Dimension::energy), QString("134 TWh"));
    QCOMPARE(english(-62.4e6, Dimension::energy), QString("-62.4 GWh"));
    // The unit of an axis is that of its largest value.
    const DisplayUnit axis = unitFor(Dimension::energy, 1287e3, Language::english);
    QCOMPARE(QString::fromStdString(axis.symbol), QString("GWh"));
    QCOMPARE(axis.factor, 1e-6);
}

void TestFormat::energyInChinese()
{
    QCOMPARE(chinese(0.0029, Dimension::energy), QString("2.9 瓦时"));
    QCOMPARE(chinese(128.7, Dimension::energy), QString("129 千瓦时"));
    QCOMPARE(chinese(9999, Dimension::energy, 4), QString("9,999 千瓦时"));
    QCOMPARE(chinese(1287e3, Dimension::energy, 4), QString("128.7 万千瓦时"));
    QCOMPARE(chinese(433000, Dimension::energy), QString("43.3 万千瓦时"));
    QCOMPARE(chinese(1.2176e9, Dimension::energy), QString("12.2 亿千瓦时"));
    QCOMPARE(chinese(134e9, Dimension::energy, 4), QString("1,340 亿千瓦时"));
}

void TestFormat::otherKinds()
{
    QCOMPARE(english(552e3, Dimension::carbon), QString("552 t CO₂e"));
    QCOMPARE(english(0.00003, Dimension::carbon), QString("30 mg CO₂e"));
    QCOMPARE(english(2.3e9, Dimension::carbon), QString("2.3 Mt CO₂e"));
    QCOMPARE(chinese(552e3, Dimension::carbon), QString("552 吨 CO₂e"));
    QCOMPARE(chinese(71e7, Dimension::carbon), QString("71 万吨 CO₂e"));
    QCOMPARE(english(139, Dimension::power), QString("139 MW"));
    QCOMPARE(english(2600, Dimension::power), QString("2.6 GW"));
    QCOMPARE(english(0.0065, Dimension::power), QString("6.5 kW"));
    QCOMPARE(chinese(139, Dimension::power), QString("13.9 万千瓦"));
    QCOMPARE(chinese(100e3, Dimension::power), QString("1 亿千瓦"));
    QCOMPARE(english(708e3, Dimension::water), QString("708 m³"));
    QCOMPARE(english(0.010, Dimension::water), QString("10 mL"));
    QCOMPARE(english(231e9, Dimension::water), QString("231 million m³"));
    QCOMPARE(chinese(231e9, Dimension::water), QString("2.31 亿立方米"));
    QCOMPARE(english(63e6, Dimension::money), QString("63 million USD"));
    QCOMPARE(chinese(63e6, Dimension::money), QString("6,300 万美元"));
    QCOMPARE(english(2e8, Dimension::count), QString("200 million"));
    QCOMPARE(chinese(2e8, Dimension::count), QString("2 亿"));
    QCOMPARE(english(34.1, Dimension::ratio), QString("34.1"));
}

// From the smallest unit up to the largest, in both languages; Chinese steps by 10,000 keep up to four digits.
void TestFormat::oneToThreeDigitsBeforeThePoint()
{
    for (const Dimension dimension :
         {Dimension::energy, Dimension::power, Dimension::carbon, Dimension::water})
        for (double value = 1.1e-3; value < 1e8; value *= 3.7) {
            const double shown = value * unitFor(dimension, value, Language::english).factor;
            QVERIFY2(shown >= 1.0 && shown < 1000.0, qPrintable(QString::number(value)));
            const double inChinese = value * unitFor(dimension, value, Language::chinese).factor;
            QVERIFY2(inChinese >= 1.0 && inChinese < 10000.0, qPrintable(QString::number(value)));
        }
}

void TestFormat::zeroAndNotFinite()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const Dimension dimension : kDimensions)
        for (const Language language : {Language::english, Language::chinese})
            for (const double value : {0.0, infinity, -infinity, std::nan("")})
                if (dimension != Dimension::power
                    || language == Language::english) // no 兆瓦 in the Chinese row
                    QCOMPARE(unitFor(dimension, value, language).factor, 1.0);
    QCOMPARE(symbol(0.0, Dimension::power, Language::chinese), QString("瓦"));
    QCOMPARE(symbol(0.0, Dimension::energy, Language::english), QString("kWh"));
    QCOMPARE(symbol(0.0, Dimension::energy, Language::chinese), QString("千瓦时"));
    QVERIFY(formatNumber(std::nan(""), 3).empty());
    QVERIFY(formatNumber(infinity, 3).empty());
    QCOMPARE(english(0.0, Dimension::energy), QString("0 kWh"));
    QCOMPARE(QString::fromStdString(formatNumber(-0.0, 3)), QString("0"));
}

void TestFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, int digits, const char* text) {
        QTest::addRow("%.17g with %d", value, digits) << value << digits << QString(text);
    };
    row(1, 3, "1");
    row(0.5, 3, "0.5");
    row(43.875, 3, "43.9");
    row(999.96, 3, "1,000");
    row(9.996, 3, "10");
    row(0.0029, 3, "0.0029");
    row(0.00012345, 3, "0.000123");
    row(0.09996, 3, "0.1");
    row(1290, 3, "1,290");
    row(1287, 3, "1,287"); // whole digits are kept up to four figures
    row(12876, 3, "12,880");
    row(1234567, 3, "1,235,000");
    row(1234567, 6, "1,234,570");
    row(1234567.8, 7, "1,234,568");
    row(-1234567, 7, "-1,234,567");
    row(-0.5, 2, "-0.5");
    row(100000, 3, "100,000");
    row(2.9e-7, 2, "2.9e-07");
    row(1e15, 2, "1.0e+15");
}

void TestFormat::numbers()
{
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatNumber(value, digits)), text);
}

void TestFormat::exactReadsBack()
{
    for (const double value :
         {0.1, 1.0 / 3.0, 1287000.0, 5.0e-324, 1.7976931348623157e308, -4.0528e-05, 2.0e8, 0.0})
        QVERIFY(std::strtod(formatExact(value).c_str(), nullptr) == value);
    QCOMPARE(QString::fromStdString(formatExact(0.1)), QString("0.1")); // the shortest that does
}

void TestFormat::inputs()
{
    const auto shown = [](ParameterId id, double value, Language language) {
        return QString::fromStdString(formatInput(parameterRow(id), value, language));
    };
    QCOMPARE(shown(ParameterId::inferenceQueriesPerDay, 2e8, Language::english), QString("200 million"));
    QCOMPARE(shown(ParameterId::inferenceQueriesPerDay, 2e8, Language::chinese), QString("2 亿"));
    QCOMPARE(shown(ParameterId::inferenceQueriesPerDay, 5000, Language::english), QString("5,000"));
    QCOMPARE(shown(ParameterId::trainingAccelerators, 25000, Language::english), QString("25,000"));
    QCOMPARE(shown(ParameterId::trainingAccelerators, 25000, Language::chinese), QString("2.5 万"));
    QCOMPARE(shown(ParameterId::modelParametersTotal, 175e9, Language::english), QString("175 billion"));
    QCOMPARE(shown(ParameterId::modelParametersTotal, 175e9, Language::chinese), QString("1,750 亿"));
    QCOMPARE(shown(ParameterId::inferenceWhPerQuery, 2.9, Language::english), QString("2.9"));
    QCOMPARE(shown(ParameterId::sitePue, 1.18, Language::chinese), QString("1.18"));
    QVERIFY(shown(ParameterId::hardwarePrice, kUnknown, Language::english).isEmpty());
}

void TestFormat::everyUnitHasALabel()
{
    for (const ParameterRow& row : parameterTable())
        for (const Language language : {Language::english, Language::chinese}) {
            const QString label = QString::fromStdString(unitLabel(row.unit, language));
            // What comes back unchanged has no row: "Wh/query" would stand in the inspector as it is.
            const bool isPlainAnyway = QString(row.unit) == "L/kWh" || QString(row.unit).startsWith("USD");
            QVERIFY2(label != row.unit || isPlainAnyway, row.unit);
        }
    QCOMPARE(QString::fromStdString(unitLabel("g/kWh", Language::english)), QString("g CO₂e/kWh"));
    QCOMPARE(QString::fromStdString(unitLabel("unheard-of", Language::english)), QString("unheard-of"));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
