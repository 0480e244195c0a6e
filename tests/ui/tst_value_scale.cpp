// SPDX-License-Identifier: GPL-3.0-or-later
// Slider scales: ends are the bounds, rising throughout, usual values within easy reach, round numbers.
#include "ui/panels/value_scale.h"

#include <QLocale>
#include <QtTest>

#include <cmath>

using namespace cw;

class TestValueScale : public QObject {
    Q_OBJECT

private slots:
    void endsAreTheBounds();
    void risesThroughout();
    void positionsComeBack();
    void usualValuesAreWithinReach();
    void valuesAreRound();
    void unknownStandsSomewhere();
};

void TestValueScale::endsAreTheBounds()
{
    for (const ParameterRow& row : parameterTable()) {
        QCOMPARE(sliderValue(row, 0), row.minimum);
        QCOMPARE(sliderValue(row, kSliderSteps), row.maximum);
        QCOMPARE(sliderPosition(row, row.minimum), 0);
        QCOMPARE(sliderPosition(row, row.maximum), kSliderSteps);
        QCOMPARE(sliderPosition(row, row.maximum * 10 + 1), kSliderSteps);
    }
}

void TestValueScale::risesThroughout()
{
    for (const ParameterRow& row : parameterTable()) {
        if (row.kind != ParameterKind::number)
            continue;
        for (int i = 0; i < kSliderSteps; ++i)
            QVERIFY2(sliderValue(row, i) < sliderValue(row, i + 1), row.key);
    }
}

void TestValueScale::positionsComeBack()
{
    for (const ParameterRow& row : parameterTable()) {
        if (row.kind != ParameterKind::number)
            continue;
        for (int i = 0; i <= kSliderSteps; ++i)
            QVERIFY2(std::abs(sliderPosition(row, sliderValue(row, i)) - i) <= 1, row.key);
    }
}

void TestValueScale::usualValuesAreWithinReach()
{
    for (const ParameterRow& row : parameterTable()) {
        const bool atBound = row.defaultValue == row.minimum || row.defaultValue == row.maximum;
        if (row.kind != ParameterKind::number || std::isnan(row.defaultValue) || atBound)
            continue;
        const double share = static_cast<double>(sliderPosition(row, row.defaultValue)) / kSliderSteps;
        QVERIFY2(share > 0.05 && share < 0.98, row.key);
        const double step = sliderValue(row, sliderPosition(row, row.defaultValue) + 1) - row.defaultValue;
        QVERIFY2(step < 0.2 * row.defaultValue + 0.2, row.key); // fine enough there
    }
}

void TestValueScale::valuesAreRound()
{
    const ParameterRow& queries = parameterRow(ParameterId::inferenceQueriesPerDay);
    for (int i = 1; i < kSliderSteps; ++i) {
        const double value = sliderValue(queries, i);
        const double digit = std::pow(10.0, std::floor(std::log10(value)) - 2.0);
        const double inDigits = value / digit;
        QVERIFY(std::abs(inDigits - std::round(inDigits)) < 1e-6);
    }
    const ParameterRow& tariff = parameterRow(ParameterId::costTariff);
    const double value = sliderValue(tariff, sliderPosition(tariff, 0.08));
    QVERIFY(QString::number(value, 'g', QLocale::FloatingPointShortest).size() <= 7); // 0.08, no binary tail
}

void TestValueScale::unknownStandsSomewhere()
{
    const ParameterRow& price = parameterRow(ParameterId::hardwarePrice);
    const int position = sliderPosition(price, kUnknown);
    QVERIFY(position > 0 && position < kSliderSteps);
}

QTEST_APPLESS_MAIN(TestValueScale)
#include "tst_value_scale.moc"
