// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges for reading: what is shown can be typed again, and says the same.
#include "app/engine/uncertainty/range_text.h"
#include "app/models/range_words.h"

#include <QtTest>

using namespace cw;
using P = ParameterId;

class TestRangeWords : public QObject {
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<int>("input");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const char* name, P id, double low, double high, const char* en, const char* zh) {
            QTest::newRow(name) << static_cast<int>(id) << low << high << QString(en) << QString(zh);
        };
        row("short", P::inferenceWhPerQuery, 2, 4, "2–4", "2–4");
        row("three digits", P::inferenceWhPerQuery, 0.24011, 8.9049, "0.24–8.9", "0.24–8.9");
        row("grouped", P::hardwareServerEmbodied, 3000, 6000, "3,000–6,000", "3,000–6,000");
        row("a word for both", P::inferenceQueriesPerDay, 195e6, 200e6, "195–200 million", "1.95–2 亿");
        row("the word of the higher", P::inferenceQueriesPerDay, 95e4, 1.2e6, "0.95–1.2 million",
            "95–120 万");
        row("below the words", P::inferenceQueriesPerDay, 1000, 5000, "1,000–5,000", "1,000–5,000");
        row("close together", P::sitePue, 1.2001, 1.2002, "1.2001–1.2002", "1.2001–1.2002");
        row("below zero", P::costCarbonStep, -0.1, 0.2, "-0.1–0.2", "-0.1–0.2");
    }
    void numbers()
    {
        QFETCH(int, input);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        const ParameterRow& row = parameterRow(static_cast<P>(input));
        for (const Language language : {Language::english, Language::chinese}) {
            const QString text = rangeNumbers(row, {low, high}, language);
            QCOMPARE(text, language == Language::english ? english : chinese);
            const auto back = readParameterRange(row.id, text.toStdString());
            QVERIFY2(back, qPrintable(text));
            QVERIFY(std::abs(endsOf(back.value()).low - low) <= 5e-3 * std::abs(low));
            QVERIFY(std::abs(endsOf(back.value()).high - high) <= 5e-3 * std::abs(high));
        }
    }

    void units()
    {
        QCOMPARE(rangeWithUnit(parameterRow(P::inferenceWhPerQuery), {0.24, 8.9}, Language::english),
                 QStringLiteral("0.24–8.9 Wh"));
        QCOMPARE(rangeWithUnit(parameterRow(P::sitePue), {1.1, 1.5}, Language::english),
                 QStringLiteral("1.1–1.5"));
        QCOMPARE(exactRangeText(parameterRow(P::inferenceWhPerQuery), lognormalBetween(1.0 / 3.0, 2).value(),
                                Language::english),
                 QStringLiteral("lognormal(0.3333333333333333, 2) Wh"));
    }

    void everyKindHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= static_cast<int>(DistributionKind::discrete); ++kind)
            seen.insert(distributionText(static_cast<DistributionKind>(kind)));
        QCOMPARE(seen.size(), static_cast<int>(DistributionKind::discrete) + 1);
        QVERIFY(!seen.contains(QString()));
    }

    // A normal curve is highest in its middle and even on both sides; a uniform one is flat.
    void shapes()
    {
        const Curve normal = shapeOf(normalBetween(2, 4).value(), 21);
        QCOMPARE(normal.x.size(), std::size_t(21));
        QVERIFY(std::abs(normal.x[10] - 3.0) < 0.01);
        QVERIFY(normal.y[10] > 3 * normal.y[0]);
        QVERIFY(std::abs(normal.y[3] / normal.y[17] - 1.0) < 0.1);
        const Curve flat = shapeOf(uniformBetween(2, 4).value(), 20);
        for (const double y : flat.y)
            QVERIFY(std::abs(y / flat.y[10] - 1.0) < 0.05);
    }
};

QTEST_APPLESS_MAIN(TestRangeWords)
#include "tst_range_words.moc"
