// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions: what they give, and how they say what is wrong.
#include "app/engine/claim/expression.h"
#include "tests/engine/claim/malformed_expressions.h"

#include <QtTest>

using namespace cw;

class TestExpression : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void ranges_data();
    void ranges();
    void aFigureThatIsNamedTwiceIsOne();
    void malformed_data();
    void malformed();
    void thereAreAHundredMalformedOnes();
    void hugeInputsAnswerAtOnce();
    void deepAndLongOnesAreRefused();
    void divisionByZeroIsFoundWhenItIsWorkedOut();
    void theTreeHoldsTheTerms();
};

void TestExpression::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, const char* unit, double value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(unit) << value;
    };
    row("200 million/day * 2.9 Wh -> GWh/year", "", 211.7);
    row("200 million queries/day * 2.9 Wh/query", "MWh/d", 580.0);
    row("25000/8 * 6.5 kW * 90 d -> MWh", "", 43'875.0);
    row("9e9/day × 3 Wh", "TWh/year", 9.855);
    row("9e9/day x 3 Wh", "TWh/year", 9.855);
    row("50萬度/天", "MWh/d", 500.0);
    row("1.05萬億千瓦時", "TWh", 1'050.0);
    row("2亿元", "CNY", 2e8);
    row("0.147 USD/kWh", "USD/MWh", 147.0);
    row("$0.147/kWh * 1 GWh", "USD", 147'000.0);
    row("1,287 MWh", "kWh", 1'287'000.0);
    row("１，２８７ＭＷｈ", "MWh", 1'287.0);
    row("500 MWh a day", "GWh/year", 182.5);
    row("500 MWh per day", "GWh/year", 182.5);
    row("3 mwh", "kWh", 3'000.0); // never milliwatt-hours
    row("1082990 GPU-hours * 400 W/GPU", "MWh", 433.196);
    row("1082990 GPU hours * 400 W/GPU", "MWh", 433.196);
    row("1 kWh·h", "kWh.h", 1.0);
    row("10^6 kWh", "GWh", 1.0);
    row("10**6 kWh", "GWh", 1.0);
    row("2^3^2", "1", 512.0);
    row("-2^2", "1", -4.0);
    row("(2+3)*4 - 6/3", "1", 18.0);
    row("1/5 kWh", "1/kWh", 0.2);
    row("6 kWh / 2 kWh/home", "home", 3.0);
    row("6 kWh/2 h", "kW", 3.0);
    row("5 m^3", "L", 5'000.0);
    row("(2 m)^3", "L", 8'000.0);
    row("3 kWh + 2 MWh", "kWh", 2'003.0);
    row("min(3 kWh, 2 MWh) + max(1 Wh, 2 Wh)", "Wh", 3'002.0);
    row("sqrt(16) + ln(exp(2)) + log10(1000)", "1", 9.0);
    row("20 % of", "1", 0.0);
    row("20 % * 50 kWh", "kWh", 10.0);
    row("5 GWh -> million kWh", "", 5.0);
    row("5 GWh -> 万千瓦时", "", 500.0);
    row("5 GWh → MWh", "", 5'000.0);
}

void TestExpression::values()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(double, value);
    const auto read = readExpression(text.toStdString(), noFigures());
    if (text == QStringLiteral("20 % of")) { // words are no units
        QVERIFY(!read);
        QCOMPARE(read.error().position, 5);
        return;
    }
    QVERIFY2(read.ok(), qPrintable(QString::number(read.ok() ? 0 : read.error().position)));
    const auto result = recompute(read.value(), unit.toStdString());
    QVERIFY(result.ok());
    QVERIFY(result.value().isExact());
    QVERIFY2(std::abs(result.value().p50 - value) <= 1e-12 * std::abs(value),
             qPrintable(QString::number(result.value().p50, 'g', 17)));
}

void TestExpression::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("high");
    const auto row = [](const char* text, double low, double middle, double high) {
        QTest::newRow(text) << QString::fromUtf8(text) << low << middle << high;
    };
    const double days = std::sqrt(90.0 * 100.0); // the median of a lognormal range
    row("90..100 d", 90, days, 100);
    row("90–100 d", 90, days, 100);
    row("90至100 d", 90, days, 100);
    row("90 .. 100 d", 90, days, 100);
    row("90 to 100 d", 90, days, 100);
    row("90 d..100 d", 90, days, 100);
    row("2160 h..100 d", 2'160, 24 * days, 2'400);
    row("25000/8 * 6.5 kW * (90..100 d) -> MWh", 43'875, 487.5 * days, 48'750);
    row("2 / (90..100)", 0.02, 2 / days, 2.0 / 90);
    row("2..4 million", 2e6, std::sqrt(8.0) * 1e6, 4e6);
    row("3 ± 1 kWh", 2, 3, 4);
    row("3 kWh ± 1 kWh", 2, 3, 4);
    row("3 kWh ± 10 %", 2.7, 3, 3.3);
    row("3 kWh +/- 10 %", 2.7, 3, 3.3);
    row("normal(2, 4) kWh", 2, 3, 4);
    row("(85/120 .. 134/108)", 85.0 / 120, std::sqrt(85.0 / 120 * 134 / 108), 134.0 / 108);
    row("(85/120, 134/108)", 85.0 / 120, std::sqrt(85.0 / 120 * 134 / 108), 134.0 / 108);
}

void TestExpression::ranges()
{
    QFETCH(QString, text);
    QFETCH(double, low);
    QFETCH(double, middle);
    QFETCH(double, high);
    const auto read = readExpression(text.toStdString(), noFigures());
    QVERIFY(read.ok());
    const auto result = recompute(read.value(), "");
    QVERIFY(result.ok());
    const auto isNear = [](double a, double b) { return std::abs(a / b - 1.0) < 1e-7; };
    QVERIFY2(isNear(result.value().p5, low), qPrintable(QString::number(result.value().p5)));
    QVERIFY2(isNear(result.value().p50, middle), qPrintable(QString::number(result.value().p50)));
    QVERIFY2(isNear(result.value().p95, high), qPrintable(QString::number(result.value().p95)));
}

namespace {

// A home of 10 MWh a year with a range, and nothing else.
class OneHome : public FigureFinder {
public:
    Result<NamedFigure> find(const FigureName& name) const override
    {
        if (name.kind != "home")
            return Error{ErrorCode::unknownName, {}, name.kind, {}};
        return NamedFigure{name, 10.0, 8.0, 12.0, "MWh/home/year", "A home", "", "nobody", 2024};
    }
    std::vector<NamedFigure> neighbours(const FigureName&) const override { return {}; }
    std::optional<PlausibleRange> plausible(const std::string&) const override { return {}; }
};

} // namespace

void TestExpression::aFigureThatIsNamedTwiceIsOne()
{
    const auto read = readExpression("home(US) / home(US)", OneHome());
    QVERIFY(read.ok());
    const auto result = recompute(read.value(), "1");
    QVERIFY(result.ok());
    QVERIFY(std::abs(result.value().p5 - 1.0) < 1e-12);
    QVERIFY(std::abs(result.value().p95 - 1.0) < 1e-12);
    QCOMPARE(read.value().terms.front().figure->source, std::string("nobody"));
}

void TestExpression::malformed_data()
{
    QTest::addColumn<int>("at");
    for (std::size_t i = 0; i < kMalformed.size(); ++i)
        QTest::addRow("%zu: %s", i, std::string(kMalformed[i].text).c_str()) << static_cast<int>(i);
}

void TestExpression::malformed()
{
    QFETCH(int, at);
    const Malformed& wrong = kMalformed[static_cast<std::size_t>(at)];
    const auto read = readExpression(wrong.text, noFigures());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(wrong.code));
    QCOMPARE(read.error().position, wrong.position);
}

void TestExpression::thereAreAHundredMalformedOnes()
{
    QVERIFY(kMalformed.size() >= 100);
}

// A megabyte of anything is refused before it is read; what is short enough is bounded in depth.
void TestExpression::hugeInputsAnswerAtOnce()
{
    for (const char c : {'(', '9', '-', '^', ' ', '\0', '\xff'}) {
        const auto read = readExpression(std::string(1'000'000, c), noFigures());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(ErrorCode::textTooLong));
        QVERIFY(read.error().value.size() <= 40);
    }
}

void TestExpression::deepAndLongOnesAreRefused()
{
    const auto codeOf = [](const std::string& text) {
        const auto read = readExpression(text, noFigures());
        return read ? ErrorCode::emptyText : read.error().code;
    };
    QCOMPARE(static_cast<int>(codeOf(std::string(1'000, '('))), static_cast<int>(ErrorCode::tooDeep));
    QCOMPARE(static_cast<int>(codeOf(std::string(1'000, '-') + "1")), static_cast<int>(ErrorCode::tooDeep));
    std::string powers = "9";
    std::string sums = "1";
    for (int i = 0; i < 500; ++i) {
        powers += "^1";
        sums += "+1";
    }
    QCOMPARE(static_cast<int>(codeOf(powers)), static_cast<int>(ErrorCode::tooDeep));
    QCOMPARE(static_cast<int>(codeOf(sums)), static_cast<int>(ErrorCode::tooManyTerms));
    QVERIFY(readExpression(std::string(60, '(') + "1" + std::string(60, ')'), noFigures()).ok());
}

void TestExpression::divisionByZeroIsFoundWhenItIsWorkedOut()
{
    const auto read = readExpression("5 kWh / (3 - 3)", noFigures());
    QVERIFY(read.ok());
    const auto result = recompute(read.value(), "");
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::divisionByZero));
    QCOMPARE(result.error().position, 0);
}

void TestExpression::theTreeHoldsTheTerms()
{
    const auto read = readExpression("200 million/day * 2.9 Wh", noFigures());
    QVERIFY(read.ok());
    const Traced tree = explained(read.value(), "MWh/d");
    QVERIFY(std::abs(tree.value() - 580.0) < 1e-9);
    QCOMPARE(tree.node()->unit, std::string("MWh/d"));
    QCOMPARE(tree.node()->parts.size(), std::size_t{2});
    QCOMPARE(tree.node()->parts[0]->key, std::string("200 million/day"));
    QCOMPARE(tree.node()->parts[1]->unit, std::string("Wh"));
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
