// SPDX-License-Identifier: GPL-3.0-or-later
// Axes: round ticks, room for labels, and when bars give way to dots.
#include "app/models/number_text.h"
#include "app/models/ticks.h"

#include <QtTest>

#include <cmath>

using namespace cw;

namespace {

QStringList labelsOf(const Axis& axis)
{
    QStringList labels;
    for (const chart::Tick& tick : axis.ticks)
        labels << QString::fromStdString(tick.label);
    return labels;
}

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void linearAxesHaveThreeToFiveRoundTicks();
    void linearExamples();
    void noValueNoTicks();
    void decades();
    void logAxesHoldAllValues();
    void spans();
    void the300Rule();
    void rounding();
    void counts();
};

void TestTicks::linearAxesHaveThreeToFiveRoundTicks()
{
    for (double largest = 1e-9; largest < 1e9; largest *= 1.0371) {
        const Axis axis = linearAxis(largest);
        QVERIFY2(axis.ticks.size() >= 3 && axis.ticks.size() <= 5, qPrintable(QString::number(largest)));
        QCOMPARE(axis.ticks.front().value, 0.0);
        QVERIFY(axis.ticks.back().value >= largest * (1 - 1e-9));
        QVERIFY(axis.ticks.back().value <= axis.maximum);
        QVERIFY(axis.maximum >= kLabelRoom * largest);
        const double step = axis.ticks[1].value;
        const double lead = step / std::pow(10.0, std::floor(std::log10(step * 1.0000001)));
        QVERIFY2(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 5) < 1e-6
                     || std::abs(lead - 10) < 1e-6,
                 qPrintable(QString::number(step)));
    }
}

void TestTicks::linearExamples()
{
    QCOMPARE(labelsOf(linearAxis(254)), QStringList({"0", "100", "200", "300"}));
    QCOMPARE(labelsOf(linearAxis(1.9)), QStringList({"0", "0.5", "1", "1.5", "2"}));
    QCOMPARE(labelsOf(linearAxis(4000)), QStringList({"0", "1,000", "2,000", "3,000", "4,000"}));
}

void TestTicks::noValueNoTicks()
{
    const Axis axis = linearAxis(0.0);
    QVERIFY(axis.ticks.empty());
    QVERIFY(axis.maximum > axis.minimum);
}

void TestTicks::decades()
{
    QCOMPARE(labelsOf(logAxis({0.43, 1218})), QStringList({"0.1", "1", "10", "100", "1,000"}));
    QVERIFY(labelsOf(logAxis({2e-9, 1.0})).contains("10⁻⁹"));
    QVERIFY(labelsOf(logAxis({2.0, 3e12})).contains("10⁹"));
}

void TestTicks::logAxesHoldAllValues()
{
    for (const double smallest : {1.0, 1.0001, 3.3, 9.9999, 1e-7})
        for (const double ratio : {301.0, 1e3, 1e7, 1e15}) {
            const Axis axis = logAxis({smallest, smallest * ratio});
            QCOMPARE(axis.scale, chart::Scale::logDots);
            QVERIFY(axis.minimum > 0.0 && axis.minimum <= smallest / 1.99);
            QVERIFY(axis.maximum > smallest * ratio * 1.2);
            int labels = 0;
            for (const chart::Tick& tick : axis.ticks) {
                QVERIFY(tick.value >= axis.minimum * 0.999999 && tick.value <= axis.maximum * 1.000001);
                labels += tick.label.empty() ? 0 : 1;
            }
            QVERIFY(labels >= 2 && labels == static_cast<int>(axis.ticks.size()));
        }
}

void TestTicks::spans()
{
    QCOMPARE(spanOf({}).largest, 0.0);
    const Span span = spanOf({3.0, 0.0, 12.0, 5.0});
    QCOMPARE(span.smallest, 3.0); // 0 has no place on a logarithmic axis and does not ask for one
    QCOMPARE(span.largest, 12.0);
}

void TestTicks::the300Rule()
{
    QCOMPARE(scaleFor({1.0, 300.0}), chart::Scale::linearBars);
    QCOMPARE(scaleFor({1.0, 300.1}), chart::Scale::logDots);
    QCOMPARE(scaleFor({0.0, 0.0}), chart::Scale::linearBars);
    QCOMPARE(scaleFor({5.0, 5.0}), chart::Scale::linearBars);
}

void TestTicks::rounding()
{
    QCOMPARE(roundedText(254.04, 2), QStringLiteral("250"));
    QCOMPARE(roundedText(254.04, 3), QStringLiteral("254"));
    QCOMPARE(roundedText(11826, 2), QStringLiteral("12,000"));
    QCOMPARE(roundedText(0.2949, 2), QStringLiteral("0.29"));
    QCOMPARE(roundedText(999.6, 2), QStringLiteral("1,000"));
    QCOMPARE(roundedText(0.0, 2), QStringLiteral("0"));
    QCOMPARE(roundedTo(254.0, 2), 250.0);
    QCOMPARE(roundedTo(-254.0, 2), -250.0);
    QCOMPARE(roundedValue(254.04e6, Dimension::energy, 2, Language::english), QStringLiteral("250 GWh"));
    QCOMPARE(roundedValue(254.04e6, Dimension::energy, 2, Language::chinese), QStringLiteral("2.5 亿千瓦时"));
    QCOMPARE(roundedValue(999.7e6, Dimension::energy, 2, Language::english), QStringLiteral("1 TWh"));
}

void TestTicks::counts()
{
    QCOMPARE(countText(23708.8, 2, Language::english), QStringLiteral("24,000"));
    QCOMPARE(countText(23708.8, 2, Language::chinese), QStringLiteral("2.4 万"));
    QCOMPARE(countText(1.23e6, 2, Language::english), QStringLiteral("1.2 million"));
    QCOMPARE(countText(1.23e8, 2, Language::chinese), QStringLiteral("1.2 亿"));
    QCOMPARE(countText(944.4, 2, Language::chinese), QStringLiteral("940"));
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
