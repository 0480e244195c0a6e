// SPDX-License-Identifier: GPL-3.0-or-later
// Worked example O 90: dirty text to a checked claim, the chain of its sources, and a figure per head.
#include "app/engine/article/article.h"
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "db/store/catalog.h"

#include <QtTest>

#include <cmath>

using namespace cw;

namespace {

std::unique_ptr<Catalog> openCatalog()
{
    auto result = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
    return result ? result.takeValue() : nullptr;
}

std::vector<Mention> mentions(const char* text)
{
    auto found = mentionsIn(text);
    return found ? found.takeValue() : std::vector<Mention>{};
}

Claim claimOf(const Mention& mention, const char* expression)
{
    Claim claim;
    claim.claimed = ClaimedValue{mention.low, mention.high, mention.unit, mention.bound};
    claim.per = mention.per;
    claim.expression = expression;
    return claim;
}

double inKwh(const Mention& mention)
{
    const Unit unit = Unit::known(mention.unit);
    const Unit kwh = Unit::known("kWh");
    return unit.convertibleTo(kwh) ? mention.low * unit.factorTo(kwh) : std::nan("");
}

} // namespace

class TestSystemsO90 : public QObject {
    Q_OBJECT

private slots:
    void pinyinInBracketsToALostTenThousand();
    void scriptsAndLetterCase_data();
    void scriptsAndLetterCase();
    void brokenYearsAndLinksAreNoQuantities();
    void navigationIsDropped();
    void chainOfSources();
    void perHead();
};

void TestSystemsO90::pinyinInBracketsToALostTenThousand()
{
    const auto found = mentions("據了解，OpenAI每訓(xùn)練一次需要128.7度電。");
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].low, 128.7);
    QVERIFY(std::abs(inKwh(found[0]) - 128.7) < 1e-9);
    const auto catalog = openCatalog();
    QVERIFY(catalog);
    const CatalogFigures figures(*catalog);
    const Check check = checkClaim(claimOf(found[0], "model(\"GPT-3\").training_energy"), figures);
    QCOMPARE(check.verdict, Verdict::off);
    QVERIFY(!check.slips.empty());
    QCOMPARE(check.slips.front().code, SlipCode::unitWan);
    QVERIFY(std::abs(check.slips.front().factor / 1e4 - 1.0) < 1e-9);
}

void TestSystemsO90::scriptsAndLetterCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("kwh");
    QTest::newRow("度") << "每次耗电 300 度" << 300.0;
    QTest::newRow("萬度") << "每天耗電50萬度" << 5e5;
    QTest::newRow("億度") << "一年用電約12.2億度" << 1.22e9;
    QTest::newRow("亿千瓦时") << "一年用电约12.2亿千瓦时" << 1.22e9;
    QTest::newRow("mwh") << "the run took 51,000 mwh" << 5.1e7;
    QTest::newRow("gwh") << "about 62 gwh in all" << 6.2e7;
    QTest::newRow("full-width") << "耗电１２８．７度" << 128.7;
}

void TestSystemsO90::scriptsAndLetterCase()
{
    QFETCH(QString, text);
    QFETCH(double, kwh);
    const auto found = mentions(text.toUtf8().constData());
    QCOMPARE(found.size(), 1U);
    QVERIFY2(std::abs(inKwh(found[0]) / kwh - 1.0) < 1e-9, qPrintable(QString::number(inKwh(found[0]))));
}

void TestSystemsO90::brokenYearsAndLinksAreNoQuantities()
{
    QVERIFY(mentions("核聚变?050年落地").empty());
    QVERIFY(mentions("核聚变将于2050年落地").empty());
    QVERIFY(mentions("GPT-4、Mixtral 8x7B 与 H100").empty());
}

// The list of links at the foot of an article says nothing about its subject.
void TestSystemsO90::navigationIsDropped()
{
    const auto found = mentions("集群一年用电12.2億度。\n"
                                "[代碼助手寫了20%的代碼](https://example.com/a)\n"
                                "[基因分析提速1000倍](https://example.com/b)\n");
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].line, 1);
}

// Who copied whom: the article, who says it first, and what the figures of the check rest on.
void TestSystemsO90::chainOfSources()
{
    const auto catalog = openCatalog();
    QVERIFY(catalog);
    for (const Claim& claim : catalog->claims()) {
        QVERIFY2(!claim.who.empty(), claim.id.c_str());
        QVERIFY2(catalog->source(QString::fromStdString(claim.article)), claim.id.c_str());
        QVERIFY2(claim.expression.empty() == claim.sources.empty(), claim.id.c_str());
        for (const std::string& source : claim.sources)
            QVERIFY2(catalog->source(QString::fromStdString(source)), source.c_str());
    }
}

// 134 TWh among eight billion people, and what a person in China uses at home.
void TestSystemsO90::perHead()
{
    const auto catalog = openCatalog();
    QVERIFY(catalog);
    const CatalogFigures figures(*catalog);
    const auto expression = readExpression("134 TWh/year / (8 billion person) / person(CN) -> %", figures);
    QVERIFY(expression);
    const auto value = recompute(expression.value(), "%");
    QVERIFY(value);
    QVERIFY(std::abs(value.value().p50 - 1.75) < 0.005);
}

QTEST_GUILESS_MAIN(TestSystemsO90)
#include "tst_systems_o90.moc"
