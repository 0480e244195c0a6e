// SPDX-License-Identifier: GPL-3.0-or-later
// The published figure as typed: numbers, ranges, bounds, units and words that are none.
#include "app/engine/claim/claimed_text.h"

#include <QtTest>

using namespace cw;

class TestClaimedText : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<ClaimBound>("bound");
        const auto row = [](const char* text, double low, double high, const char* unit,
                            ClaimBound bound = ClaimBound::exactly) {
            QTest::newRow(text) << QString::fromUtf8(text) << low << high << QString::fromUtf8(unit) << bound;
        };
        row("500 MWh/d", 500, 500, "MWh/d");
        row("17,000 homes", 17000, 17000, "homes");
        row("1.05 trillion kWh", 1.05e12, 1.05e12, "kWh");
        row("50萬度/天", 500000, 500000, "度/天");
        row("1.05萬億千瓦時", 1.05e12, 1.05e12, "千瓦時");
        row("85–134 TWh", 85, 134, "TWh");
        row("85-134 TWh", 85, 134, "TWh");
        row("85..134 TWh", 85, 134, "TWh");
        row("85 to 134 TWh", 85, 134, "TWh");
        row("8.5至13.4 TWh", 8.5, 13.4, "TWh");
        row("2–4 billion kWh", 2e9, 4e9, "kWh");
        row("2 million to 3 million homes", 2e6, 3e6, "homes");
        row("3 ± 1 Wh", 2, 4, "Wh");
        row("500 kWh to 2 MWh", 0.5, 2, "MWh");
        row("-5", -5, -5, "");
        row("1e-3 L", 0.001, 0.001, "L");
        row("10 countries", 10, 10, "countries");
        row("210 %", 210, 210, "%");
        row("$375 million", 375e6, 375e6, "USD");
        row("More than 2,500 pools", 2500, 2500, "pools", ClaimBound::atLeast);
        row("up to 1,050 TWh", 1050, 1050, "TWh", ClaimBound::atMost);
        row("逾 300 万户", 3e6, 3e6, "户", ClaimBound::atLeast);
        row("不到 2 亿美元", 2e8, 2e8, "美元", ClaimBound::atMost);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);
        QFETCH(ClaimBound, bound);
        const auto value = readClaimedValue(text.toStdString());
        QVERIFY(value.ok());
        QCOMPARE(value.value().low, low);
        QCOMPARE(value.value().high, high);
        QCOMPARE(QString::fromStdString(value.value().unit), unit);
        QCOMPARE(value.value().bound, bound);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << "" << ErrorCode::emptyText;
        QTest::newRow("blanks") << "  " << ErrorCode::emptyText;
        QTest::newRow("words") << "many homes" << ErrorCode::notANumber;
        QTest::newRow("bound alone") << "at least " << ErrorCode::notANumber;
        QTest::newRow("wrong way round") << "134..85 TWh" << ErrorCode::highBelowLow;
        QTest::newRow("unlike ends") << "5 kWh to 6 L" << ErrorCode::wrongUnit;
        QTest::newRow("too large") << "1e999 kWh" << ErrorCode::notFinite;
        QTest::newRow("long") << QString(300, '9') << ErrorCode::textTooLong;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const auto value = readClaimedValue(text.toStdString());
        QVERIFY(!value.ok());
        QCOMPARE(value.error().code, code);
    }

    // What the editor shows of a claim gives the same claim when it is saved again.
    void comesBackToTheLastBit()
    {
        for (const ClaimBound bound : {ClaimBound::exactly, ClaimBound::atLeast, ClaimBound::atMost})
            for (const auto& [low, high] : {std::pair(1.0 / 3.0, 1.0 / 3.0),
                                            {0.1, 1e300},
                                            {-7.5, 2.0},
                                            {-9.0, -3.0},
                                            {1e-9, 3e-7},
                                            {12345678.9, 12345679.1},
                                            {2e8, 3e8},
                                            {1.05e12, 1.05e12},
                                            {123456789012345.6, 1e15}})
                for (const char* unit : {"", "MWh/d", "countries", "%", "kWh/home/year"}) {
                    const ClaimedValue value{low, high, unit, bound};
                    const auto read = readClaimedValue(claimedText(value));
                    QVERIFY2(read.ok() && read.value() == value, claimedText(value).c_str());
                }
    }

    void numbersAsTyped()
    {
        QCOMPARE(typedNumber(17000), std::string("17000"));
        QCOMPARE(typedNumber(500000), std::string("500000"));
        QCOMPARE(typedNumber(200e6), std::string("200 million"));
        QCOMPARE(typedNumber(1.05e12), std::string("1.05 trillion"));
        QCOMPARE(typedNumber(0.3), std::string("0.3"));
        QCOMPARE(typedNumber(0.00003), std::string("0.00003"));
        QCOMPARE(typedNumber(1e-9), std::string("1e-09"));
        QCOMPARE(typedNumber(0), std::string("0"));
    }

    void wordsThatAreNoUnits()
    {
        QVERIFY(isKnownUnit("") && isKnownUnit("MWh/d") && isKnownUnit("homes") && isKnownUnit("度/天"));
        QVERIFY(!isKnownUnit("countries") && !isKnownUnit("MWh/dy"));
    }
};

QTEST_APPLESS_MAIN(TestClaimedText)
#include "tst_claimed_text.moc"
