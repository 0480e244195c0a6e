// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges as people type them, and as files keep them.
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/uncertainty/range_text.h"

#include <QtTest>

#include <random>

using namespace cw;

namespace {

using Made = Result<Distribution>;

Made readWh(const QString& text)
{
    return readRange(text.toStdString(), "Wh/query", "Wh/query");
}

bool nearly(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

bool nearly(const Distribution& a, const Distribution& b)
{
    bool same = a.kind == b.kind && nearly(a.a, b.a) && nearly(a.b, b.b) && nearly(a.c, b.c)
        && a.values.size() == b.values.size();
    for (std::size_t i = 0; same && i < a.values.size(); ++i)
        same = nearly(a.values[i], b.values[i]) && nearly(a.weights[i], b.weights[i]);
    return same;
}

} // namespace

class TestRangeText : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Made>("wanted");
        const auto row = [](const char* text, const Made& wanted, const char* unit = "Wh/query") {
            QTest::newRow(text) << QString(unit) << wanted;
        };
        const Made usual = lognormalBetween(2, 4);
        row("2.9 Wh", pointAt(2.9));
        row("2.9", pointAt(2.9));
        row("2..4 Wh", usual);
        row("2..4", usual);
        row("2 .. 4 Wh", usual);
        row("2 Wh..4 Wh", usual);
        row("2Wh–4Wh", usual);
        row("2…4 Wh", usual);
        row("2–4 Wh", usual);
        row("2—4 Wh", usual);
        row("2-4 Wh", usual);
        row("2 - 4 Wh", usual);
        row("2 to 4 Wh", usual);
        row("2~4 Wh", usual);
        row("  2..4  Wh ", usual);
        row("2000..4000 mWh", usual);
        row("2000 mWh..4 Wh", usual);
        row("0.002..0.004 kWh", usual);
        row("2至4 Wh", usual);
        row("2 到 4 瓦时", usual);
        row("２～４ Wh", usual);
        row("２〜４ Wh", usual);
        row("２．．４ Wh", usual);
        row("2……4 Wh", usual);
        row("2——4 Wh", usual);
        row("1e-3..2e-3 kWh", lognormalBetween(1, 2));
        row("1e-3 - 2e-3 kWh", lognormalBetween(1, 2));
        row("-2..4 Wh", normalBetween(-2, 4));
        row("−2..4 Wh", normalBetween(-2, 4));
        row("-4..-2 Wh", normalBetween(-4, -2));
        row("0..4 Wh", normalBetween(0, 4));
        row("3 ± 1 Wh", normalBetween(2, 4));
        row("3±1", normalBetween(2, 4));
        row("3 +/- 1 Wh", normalBetween(2, 4));
        row("3 +- 1 Wh", normalBetween(2, 4));
        row("3 Wh ± 500 mWh", normalBetween(2.5, 3.5));
        row("-3 ± 1 Wh", normalBetween(-4, -2));
        row("3 Wh ± 10 %", normalBetween(2.7, 3.3));
        row("3 ± 10 %", normalBetween(2.7, 3.3));
        row("3 ± 10%", normalBetween(2.7, 3.3));
        row("0.8 ± 0.1", normalBetween(0.7, 0.9), "1");
        row("80 ± 10 %", normalBetween(0.7, 0.9), "1");
        row("70..90 %", lognormalBetween(0.7, 0.9), "1");
        row("70%..90%", lognormalBetween(0.7, 0.9), "1");
        row("uniform(1, 4) Wh", uniformBetween(1, 4));
        row("uniform(1 Wh, 4 Wh)", uniformBetween(1, 4));
        row("tri(1, 2, 4)", triangular(1, 2, 4));
        row("tri(1,2,4)", triangular(1, 2, 4));
        row("tri(1, 2, 4 Wh)", triangular(1, 2, 4));
        row("triangular(1, 2, 4) Wh", triangular(1, 2, 4));
        row("Tri (1, 2, 4)", triangular(1, 2, 4));
        row("tri（1，2，4）", triangular(1, 2, 4));
        row("tri(1、2、4)", triangular(1, 2, 4));
        row("tri(1; 2; 4)", triangular(1, 2, 4));
        row("tri(1,000; 2,000; 4,000)", triangular(1000, 2000, 4000));
        row("PERT(1, 2, 4) kWh", pert(1000, 2000, 4000));
        row("normal(2, 4)", normalBetween(2, 4));
        row("normal(-2, 4)", normalBetween(-2, 4));
        row("lognormal(2, 4) Wh", usual);
        row("discrete(1: 30 %, 2: 70 %)", discrete({1, 2}, {0.3, 0.7}));
        row("discrete(1: 3, 2: 7)", discrete({1, 2}, {0.3, 0.7}));
        row("discrete（1：3，2：7）", discrete({1, 2}, {0.3, 0.7}));
        row("discrete(1 Wh: 3, 2 Wh: 7)", discrete({1, 2}, {0.3, 0.7}));
        row("200..300 million", lognormalBetween(200e6, 300e6), "query/d");
        row("200 million to 0.3 billion", lognormalBetween(200e6, 300e6), "query/d");
        row("2..3 亿", lognormalBetween(200e6, 300e6), "query/d");
        row("２至３亿", lognormalBetween(200e6, 300e6), "query/d");
        row("200 ± 20 million/d", normalBetween(180e6, 220e6), "query/d");
        row("tri(1, 2, 4) million", triangular(1e6, 2e6, 4e6), "query/d");
        row("1,000..2,000 kg", lognormalBetween(1000, 2000), "kg/server");
        row("1..2 t", lognormalBetween(1000, 2000), "kg/server");
    }
    void reads()
    {
        QFETCH(QString, unit);
        QFETCH(Made, wanted);
        const std::string text = QTest::currentDataTag();
        const Made made = readRange(text, unit.toStdString(), unit.toStdString());
        QVERIFY2(made, made ? "" : made.error().value.c_str());
        QVERIFY2(nearly(made.value(), wanted.value()), rangeText(made.value()).c_str());
    }

    void aNumberAloneIsInTheAssumedUnit()
    {
        const Made made = readRange("2..4", "Wh/query", "kWh");
        QVERIFY(made);
        QVERIFY(nearly(made.value(), lognormalBetween(2000, 4000).value()));
    }

    void refuses_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* text, ErrorCode code) { QTest::newRow(text) << code; };
        row("4..2 Wh", ErrorCode::highBelowLow);
        row("3..3 Wh", ErrorCode::zeroWidth);
        row("3 ± 0 Wh", ErrorCode::zeroWidth);
        row("3 ± -1 Wh", ErrorCode::highBelowLow);
        row("2.. Wh", ErrorCode::notANumber);
        row("2..", ErrorCode::notARange);
        row("3 ±", ErrorCode::notARange);
        row("± 3", ErrorCode::notANumber);
        row("..4", ErrorCode::notANumber);
        row("2..4..6", ErrorCode::notANumber);
        row("2..four", ErrorCode::unknownUnit);
        row("two..4", ErrorCode::notANumber);
        row("2..4 bananas", ErrorCode::unknownUnit);
        row("2..4 kg", ErrorCode::wrongUnit);
        row("2 kg..4 Wh", ErrorCode::wrongUnit);
        row("3 kg ± 10 %", ErrorCode::wrongUnit);
        row("1e400..2e400", ErrorCode::notFinite);
        row("tri(1, 2", ErrorCode::notARange);
        row("tri 1, 2, 4)", ErrorCode::notANumber);
        row("tri(1, 2)", ErrorCode::notARange);
        row("tri(1, 2, 3, 4)", ErrorCode::notARange);
        row("tri()", ErrorCode::notARange);
        row("tri(1, , 4)", ErrorCode::emptyText);
        row("tri(2, 1, 4)", ErrorCode::highBelowLow);
        row("gamma(1, 2)", ErrorCode::notARange);
        row("(1, 2)", ErrorCode::notARange);
        row(")1, 2(", ErrorCode::notARange);
        row("lognormal(0, 2)", ErrorCode::notPositive);
        row("lognormal(-1, 2)", ErrorCode::notPositive);
        row("uniform(2, 2)", ErrorCode::zeroWidth);
        row("discrete(1, 2)", ErrorCode::notARange);
        row("discrete()", ErrorCode::notARange);
        row("discrete(1: 0, 2: 0)", ErrorCode::badWeights);
        row("discrete(1: 2, 2: -1)", ErrorCode::badWeights);
        row("discrete(1: x)", ErrorCode::notANumber);
        row("discrete(1: 1 kg)", ErrorCode::wrongUnit);
        row("discrete(1: 1) Wh", ErrorCode::notARange);
        row("uniform(1, 2) Wh Wh(", ErrorCode::unknownUnit);
        row("2-4-6 Wh", ErrorCode::unknownUnit);
        row("nan..4", ErrorCode::notANumber);
        row("", ErrorCode::emptyText);
    }
    void refuses()
    {
        QFETCH(ErrorCode, code);
        const Made made = readWh(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        if (code == ErrorCode::notARange)
            QVERIFY(made.error().limit.find("tri(1, 2, 4)") != std::string::npos);
    }

    void lengthLimit()
    {
        const std::string blanks(196, ' ');
        QVERIFY(readRange("2" + blanks + "..4", "Wh", "Wh"));
        const Made tooLong = readRange("2" + blanks + " ..4", "Wh", "Wh");
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::textTooLong);
        QCOMPARE(tooLong.error().limit, std::string("200"));
    }

    void everyKindComesBackToTheLastBit()
    {
        std::mt19937_64 random(5);
        std::lognormal_distribution<double> size(0.0, 20.0);
        for (int i = 0; i < 300; ++i) {
            std::array<double, 3> x{size(random), size(random), size(random)};
            std::sort(x.begin(), x.end());
            std::vector<double> weights(40), values(40);
            std::generate(weights.begin(), weights.end(), [&] { return size(random); });
            std::generate(values.begin(), values.end(), [&] { return -size(random); });
            for (const Made& made :
                 {uniformBetween(-x[2], x[1]), triangular(x[0], x[1], x[2]), pert(-x[2], x[0], x[1]),
                  normalBetween(-x[0], x[1]), lognormalBetween(x[0], x[2]), discrete(values, weights)}) {
                const std::string text = rangeText(made.value());
                const Made back = readRangeText(text);
                QVERIFY2(back, text.c_str());
                QVERIFY2(back.value() == made.value(), text.c_str());
            }
        }
    }

    void whatIsWrittenMayBeTyped()
    {
        for (const char* text : {"lognormal(2, 4)", "tri(1, 2, 4)", "pert(1, 2.5, 4)", "uniform(-1, 4)",
                                 "normal(2, 4)", "discrete(1: 0.25, 2: 0.75)"})
            QCOMPARE(rangeText(readWh(text).value()), std::string(text));
        QCOMPARE(rangeText(readWh("2.9").value()), std::string("2.9"));
    }

    // A file may hold anything: the time must not grow with the square of the length.
    void aLongStoredTextIsRefusedAtOnce()
    {
        std::string text = "discrete(";
        for (int i = 0; i < 200'000; ++i)
            text += "1: 1, ";
        text += "1" + std::string(1'000'000, 'x') + ": 1)";
        QVERIFY(!readRangeText(text));
    }

    void aStoredPointIsNoRange()
    {
        for (const char* text : {"2.9", "", "2..4", "lognormal(2, 4", "gamma(2, 4)"})
            QVERIFY2(!readRangeText(text), text);
    }

    void boundsOfTheInput()
    {
        const Made below = readParameterRange(ParameterId::sitePue, "0.9..1.5");
        QVERIFY(!below);
        QCOMPARE(below.error().code, ErrorCode::belowMinimum);
        QCOMPARE(below.error().where, std::string("site.pue"));
        const Made above = readParameterRange(ParameterId::sitePue, "1.1..50");
        QVERIFY(!above);
        QCOMPARE(above.error().code, ErrorCode::aboveMaximum);
        const Made words = readParameterRange(ParameterId::sitePue, "tri(1, 2");
        QVERIFY(!words);
        QCOMPARE(words.error().where, std::string("site.pue"));
        QVERIFY(readParameterRange(ParameterId::sitePue, "1.05..1.5"));
    }

    void inputsAreValuesOrRanges()
    {
        const auto value = readInput(ParameterId::sitePue, "1.2");
        QVERIFY(value && !value.value().range);
        QCOMPARE(value.value().point, 1.2);
        const auto unknown = readInput(ParameterId::hardwarePrice, "?");
        QVERIFY(unknown && std::isnan(unknown.value().point) && !unknown.value().range);
        const auto range = readInput(ParameterId::inferenceWhPerQuery, "2..8");
        QVERIFY(range && range.value().range);
        QVERIFY(nearly(range.value().point, 4.0));
        const auto option = readInput(ParameterId::inferenceBoundary, "server");
        QVERIFY(option && option.value().point == 1.0);
        QCOMPARE(readInput(ParameterId::inferenceBoundary, "0..1").error().code, ErrorCode::unknownChoice);
        QCOMPARE(readInput(ParameterId::sitePue, "bananas").error().code, ErrorCode::notANumber);
    }

    void onlyNumbersHaveARange()
    {
        const Distribution range = uniformBetween(0, 1).value();
        const Status status = checkRange(ParameterId::trainingOn, range);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::unknownChoice);
        QCOMPARE(status.error().where, std::string("training.on"));
        QVERIFY(checkRange(ParameterId::siteContractedShare, range));
    }
};

QTEST_APPLESS_MAIN(TestRangeText)
#include "tst_range_text.moc"
