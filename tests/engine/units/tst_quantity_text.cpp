// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type them: digits, grouping, multipliers, units; and what is not accepted.
#include "app/engine/units/format.h"
#include "app/engine/units/quantity_text.h"

#include <QtTest>

using namespace cw;

class TestQuantityText : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void takesTheAssumedUnit();
    void leavesTheEndOfAUnitOut();
    void lengthLimit();
    void whatIsShownCanBeTyped_data();
    void whatIsShownCanBeTyped();
};

void TestQuantityText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* text, double value, const char* unit) {
        QTest::newRow(text) << QString(text) << value << QString(unit);
    };
    row("2.9 Wh", 2.9, "Wh");
    row("2.9Wh", 2.9, "Wh");
    row("  2.9   Wh  ", 2.9, "Wh");
    row("0.0029", 0.0029, "");
    row(".5", 0.5, "");
    row("5.", 5, "");
    row("+3", 3, "");
    row("-3", -3, "");
    row("−3", -3, "");
    row("1e5", 1e5, "");
    row("1E+5", 1e5, "");
    row("2.9e-3 kWh", 2.9e-3, "kWh");
    row("1,287", 1287, "");
    row("1,287,000.5", 1287000.5, "");
    row("1 287 000", 1287000, "");
    row("1\u00a0287", 1287, "");
    row("1\u202f287", 1287, "");
    row("１，２８７．５", 1287.5, "");
    row("－３", -3, "");
    row("80%", 80, "%");
    row("200 million", 2e8, "");
    row("200million", 2e8, "");
    row("1.5 billion queries", 1.5e9, "queries");
    row("2 bn", 2e9, "");
    row("3 trillion tokens", 3e12, "tokens");
    row("5 thousand million", 5e9, "");
    row("2亿", 2e8, "");
    row("2億", 2e8, "");
    row("２億", 2e8, "");
    row("1.4万亿", 1.4e12, "");
    row("128.7万度", 1287000, "度");
    row("3百万", 3e6, "");
    row("5千万", 5e7, "");
    row("3千", 3000, "");
    row("3千次", 3000, "次");
    row("3千瓦", 3, "千瓦");
    row("3千克", 3, "千克");
    row("2.9 Wh/query", 2.9, "Wh/query");
    row("5 m³", 5, "m³");
    row("7 \"", 7, "\""); // the unit is read later
    row("1e308", 1e308, "");
}

void TestQuantityText::reads()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const auto result = readQuantity(text.toStdString());
    QVERIFY2(result.ok(), qPrintable(text));
    QVERIFY2(std::abs(result.value().value - value) <= 1e-14 * std::abs(value),
             qPrintable(QString::number(result.value().value, 'g', 17)));
    QCOMPARE(QString::fromStdString(result.value().unit), unit);
}

void TestQuantityText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* text, ErrorCode code) { QTest::newRow(text) << QString(text) << code; };
    row("", ErrorCode::emptyText);
    row(" \t\n", ErrorCode::emptyText);
    row("　", ErrorCode::emptyText); // a full-width blank
    row("Wh", ErrorCode::notANumber);
    row("-", ErrorCode::notANumber);
    row(".", ErrorCode::notANumber);
    row("e5", ErrorCode::notANumber);
    row("NaN", ErrorCode::notANumber);
    row("infinity", ErrorCode::notANumber);
    row("1,5", ErrorCode::notANumber);
    row("1,2345", ErrorCode::notANumber);
    row("1.5.2", ErrorCode::notANumber);
    row("1,,000", ErrorCode::notANumber);
    row("--3", ErrorCode::notANumber);
    row("$5", ErrorCode::notANumber);
    row("two", ErrorCode::notANumber);
    row("亿", ErrorCode::notANumber);
    row("1e400", ErrorCode::notFinite);
    row("-1e400", ErrorCode::notFinite);
    row("1e308 trillion", ErrorCode::notFinite);
}

void TestQuantityText::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto result = readQuantity(text.toStdString());
    QVERIFY2(!result.ok(), result.ok() ? std::to_string(result.value().value).c_str() : "");
    QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(code));
}

void TestQuantityText::takesTheAssumedUnit()
{
    QCOMPARE(readQuantityIn("3", "Wh", "kWh").value(), 3000.0);
    QCOMPARE(readQuantityIn("3 Wh", "Wh", "kWh").value(), 3.0);
    QCOMPARE(readQuantityIn("80", "1", "%").value(), 0.8);
    const Error wrong = readQuantityIn("3 kg", "Wh", "kWh").error();
    QCOMPARE(wrong.code, ErrorCode::wrongUnit);
    QCOMPARE(QString::fromStdString(wrong.value), QString("kg"));
    QCOMPARE(QString::fromStdString(wrong.limit), QString("Wh"));
}

void TestQuantityText::leavesTheEndOfAUnitOut()
{
    QCOMPARE(readQuantityIn("989 TFLOP/s", "FLOP/s/accelerator", "FLOP/s/accelerator").value(), 989e12);
    QCOMPARE(readQuantityIn("2.9 Wh", "Wh/query", "Wh/query").value(), 2.9);
    QCOMPARE(readQuantityIn("200 million/d", "query/d", "query/d").value(), 2e8);
    QCOMPARE(readQuantityIn("5 servers", "server/year", "server/year").value(), 5.0);
    // But not its beginning, and not another kind.
    QVERIFY(!readQuantityIn("5 /kWh", "g/kWh", "g/kWh").ok());
    QVERIFY(!readQuantityIn("5 query", "Wh/query", "Wh/query").ok());
    QVERIFY(!readQuantityIn("5 W", "Wh/query", "Wh/query").ok());
}

void TestQuantityText::lengthLimit()
{
    const std::string zeros(kLongestQuantityText - 1, '0');
    QCOMPARE(readQuantity(zeros + "7").value().value, 7.0);
    const auto tooLong = readQuantity(zeros + "77");
    QCOMPARE(tooLong.error().code, ErrorCode::textTooLong);
    QCOMPARE(QString::fromStdString(tooLong.error().limit), QString("200"));
}

void TestQuantityText::whatIsShownCanBeTyped_data()
{
    QTest::addColumn<int>("input");
    for (const ParameterRow& row : parameterTable())
        if (row.kind == ParameterKind::number)
            QTest::newRow(row.key) << static_cast<int>(row.id);
}

// The inspector's text and unit, typed back in either language, give the value again (to the six digits shown).
void TestQuantityText::whatIsShownCanBeTyped()
{
    QFETCH(int, input);
    const ParameterRow& row = parameterRow(static_cast<ParameterId>(input));
    const double middle =
        row.minimum > 0.0 ? std::sqrt(row.minimum * row.maximum) : (row.minimum + row.maximum) / 3.0;
    for (const double value : {row.minimum, row.maximum, middle, row.defaultValue})
        for (const Language language : {Language::english, Language::chinese}) {
            if (std::isnan(value))
                continue;
            const std::string shown = formatInput(row, value, language);
            const std::string withUnit = shown + ' ' + unitLabel(row.unit, language);
            for (const std::string& text : {shown, withUnit}) {
                const auto read = readQuantityIn(text, row.unit, row.unit);
                QVERIFY2(read.ok(), text.c_str());
                QVERIFY2(std::abs(read.value() - value) <= 1e-5 * std::abs(value), text.c_str());
            }
        }
}

QTEST_APPLESS_MAIN(TestQuantityText)
#include "tst_quantity_text.moc"
