// SPDX-License-Identifier: GPL-3.0-or-later
// What a text says twice, differently.
#include "app/engine/article/article.h"

#include <QtTest>

using namespace cw;

class TestContradictions : public QObject {
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void pointsAtTheMentions();
};

namespace {

std::vector<Contradiction> contradictionsOf(const QString& text)
{
    const auto mentions = mentionsIn(text.toStdString());
    return mentions ? contradictionsIn(mentions.value()) : std::vector<Contradiction>();
}

} // namespace

void TestContradictions::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("factor"); // 0: none
    const auto row = [](const char* name, const char* text, double factor) {
        QTest::newRow(name) << QString::fromUtf8(text) << factor;
    };
    row("same period", "ChatGPT uses 500,000 kWh a day.\nChatGPT uses 1 GWh a day.", 2.0);
    row("a day and a year", "ChatGPT每天耗电100万度。\nChatGPT一年耗电90至200吉瓦时。", 365.0 / 200.0);
    row("two languages", "谷歌的装机为3吉瓦。\nGoogle has 1 GW.", 3.0);
    row("within rounding", "ChatGPT uses 500,000 kWh a day.\nChatGPT uses 0.56 GWh a day.", 0.0);
    row("ranges that overlap", "ChatGPT uses 1–2 GWh a day.\nChatGPT uses 1.5–4 GWh a day.", 0.0);
    row("different subjects", "ChatGPT uses 500,000 kWh a day.\nGoogle uses 62.4 GWh a day.", 0.0);
    row("different units", "ChatGPT uses 500,000 kWh a day.\nChatGPT uses 20 MW.", 0.0);
    row("different periods", "ChatGPT uses 3 Wh per query.\nChatGPT uses 500,000 kWh a day.", 0.0);
    row("shares are not compared", "Google needs 10% more.\nGoogle has 60%.", 0.0);
    row("a comparison", "A ChatGPT query needs 2.9 Wh, a ChatGPT search 0.3 Wh.", 0.0);
    row("different years", "In 2022 Google used 460 TWh.\nGoogle needs 1,050 TWh in 2026.", 0.0);
    row("one year", "In 2022 Google used 460 TWh.\nGoogle needed 920 TWh in 2022.", 2.0);
    row("a year and none", "In 2022 Google used 460 TWh.\nGoogle needs 920 TWh.", 2.0);
    row("the same value of another year",
        "Google used 460 TWh in 2026.\nGoogle used 460 TWh in 2022.\nGoogle used 920 TWh in 2022.", 2.0);
    row("no subject", "It uses 500,000 kWh a day.\nIt uses 5 GWh a day.", 0.0);
}

void TestContradictions::found()
{
    QFETCH(QString, text);
    QFETCH(double, factor);
    const auto contradictions = contradictionsOf(text);
    QCOMPARE(contradictions.size(), std::size_t(factor > 0 ? 1 : 0));
    if (factor > 0)
        QVERIFY(std::abs(contradictions.front().factor / factor - 1.0) < 1e-9);
}

void TestContradictions::pointsAtTheMentions()
{
    const auto mentions = mentionsIn("ChatGPT: 3 Wh per query.\nNew: 5 kWh.\nChatGPT: 30 Wh per query.");
    QVERIFY(mentions);
    const auto contradictions = contradictionsIn(mentions.value());
    QCOMPARE(contradictions.size(), std::size_t(1));
    QCOMPARE(mentions.value()[contradictions.front().first].line, 1);
    QCOMPARE(mentions.value()[contradictions.front().second].line, 3);
}

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
