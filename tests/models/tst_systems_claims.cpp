// SPDX-License-Identifier: GPL-3.0-or-later
// Worked examples A 4, B 8, C 18, M 83–85, N 86–88 as a person types them: expressions and claims against the shipped catalog.
// (The same examples through scenarios: tests/engine/worked_examples.)
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "db/store/catalog.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace cw;

namespace {

const Catalog& catalog()
{
    static const std::unique_ptr<Catalog> opened = [] {
        auto result = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
        if (!result)
            qFatal("no catalog");
        return result.takeValue();
    }();
    return *opened;
}

const CatalogFigures& figures()
{
    static const CatalogFigures finder(catalog());
    return finder;
}

Claim claimOf(double claimed, const char* unit, const char* expression)
{
    Claim claim;
    claim.claimed = ClaimedValue{claimed, claimed, unit, ClaimBound::exactly};
    claim.expression = expression;
    return claim;
}

// The value of an expression, in the unit after "->". NaN where it cannot be read.
Recomputed valueOf(const char* text)
{
    const auto expression = readExpression(text, figures());
    const auto value = expression
        ? recompute(expression.value(), expression.value().wanted.value_or(usualUnit(expression.value())))
        : Result<Recomputed>(expression.error());
    if (value)
        return value.value();
    qWarning("%s: error %d at %d", text, static_cast<int>(value.error().code), value.error().position);
    return {std::nan(""), std::nan(""), std::nan(""), {}};
}

bool isClose(double actual, double expected, double tolerance)
{
    const bool close = std::abs(actual - expected) <= tolerance * std::abs(expected);
    if (!close)
        qWarning("%.6g instead of %.6g", actual, expected);
    return close;
}

// Where the claim asks of the term with this text what it would have to be. NaN: no such condition.
double neededOf(const Check& check, const char* term)
{
    for (const Condition& condition : check.conditions)
        if (check.expression->terms[static_cast<std::size_t>(condition.term)].text == term)
            return condition.needed;
    return std::nan("");
}

bool hasSlip(const Check& check, SlipCode code)
{
    return std::any_of(check.slips.begin(), check.slips.end(),
                       [&](const Slip& slip) { return slip.code == code; });
}

// The claims of the library for one quantity and year.
std::vector<Claim> libraryOf(const char* quantity, int year)
{
    std::vector<Claim> claims;
    for (Claim& claim : catalog().claims())
        if (claim.quantity == quantity && claim.year == year)
            claims.push_back(std::move(claim));
    return claims;
}

double claimedIn(const Claim& claim, const char* unit)
{
    const Unit own = Unit::known(claim.claimed->unit);
    return own.convertibleTo(Unit::known(unit)) ? middleOf(*claim.claimed) * own.factorTo(Unit::known(unit))
                                                : std::nan("");
}

} // namespace

class TestSystemsClaims : public QObject {
    Q_OBJECT

private slots:
    void a4_lostTenThousand();
    void b8_aiInEverySearch();
    void c18_shareOfTheSameYear();
    void c18_shareInTheFuture();
    void m83_homesThatClaimsImply_data();
    void m83_homesThatClaimsImply();
    void m83_homesOfAnotherCountry();
    void m84_towerFor300Years();
    void m84_yardsticksHaveSources();
    void m85_carsPoolsBun();
    void n86_forecastsSideBySide();
    void n86_registerIsComplete();
    void n87_byAndTo();
    void n87_yearlyRates();
    void n88_widthFromOneInput();
};

void TestSystemsClaims::a4_lostTenThousand()
{
    // As large as BLOOM, in the same article: 3,364 times less.
    const Check asPrinted = checkClaim(claimOf(128.7, "kWh", "model(\"BLOOM\").training_energy"), figures());
    QCOMPARE(asPrinted.verdict, Verdict::off);
    QVERIFY(isClose(1.0 / asPrinted.ratio, 3364.0, 0.001));
    // With the known run as its yardstick, 万 is what was lost.
    Claim claim = claimOf(128.7, "kWh", "10000 GPU * 330 W/GPU * 14.8 d * 1.10 -> MWh");
    claim.plausible = "model(\"GPT-3\").training_energy";
    const Check check = checkClaim(claim, figures());
    QCOMPARE(check.verdict, Verdict::off);
    QVERIFY(!check.slips.empty());
    QCOMPARE(check.slips.front().code, SlipCode::unitWan);
    QVERIFY(isClose(check.slips.front().corrected->low, 1287e3, 1e-9));
    // Put right it is 3.0 times BLOOM: passes.
    QVERIFY(isClose(valueOf("1287 MWh / model(\"BLOOM\").training_energy").p50, 3.0, 0.02));
}

void TestSystemsClaims::b8_aiInEverySearch()
{
    QVERIFY(isClose(valueOf("9 billion/day * 3 Wh -> TWh/year").p50, 9.9, 0.05 / 9.9));
    QVERIFY(isClose(valueOf("9e9/day × 8.9 Wh -> TWh/year").p50, 29.2, 0.05 / 29.2));
    const Check check = checkClaim(claimOf(29.2, "TWh/year", "9e9/day * 3 Wh -> TWh/year"), figures());
    QCOMPARE(check.verdict, Verdict::off);
    QVERIFY(isClose(neededOf(check, "9e9/day"), 26.7e9, 0.05 / 26.7));
    QVERIFY(isClose(neededOf(check, "3 Wh"), 8.9, 0.05 / 8.9));
}

void TestSystemsClaims::c18_shareOfTheSameYear()
{
    const Check check = checkClaim(claimOf(2.5, "%", "130 TWh/year / (4067 TWh/year) -> %"), figures());
    QVERIFY(isClose(check.recomputed->p50, 3.2, 0.05 / 3.2));
    QCOMPARE(check.verdict, Verdict::roughly);
    QVERIFY(isClose(neededOf(check, "4067 TWh/year"), 5200.0, 1e-6)); // the total that 2.5 % implies
}

void TestSystemsClaims::c18_shareInTheFuture()
{
    QVERIFY(isClose(valueOf("390 TWh/year / (4178 TWh/year * 1.018^7) -> %").p50, 8.2, 0.05 / 8.2));
}

void TestSystemsClaims::m83_homesThatClaimsImply_data()
{
    QTest::addColumn<double>("homes");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("term");
    QTest::addColumn<double>("needed"); // kWh a home and year
    QTest::newRow("2,082 homes for a month") << 2082.0 << "home month"
                                             << "433000 kWh / home(CN)"
                                             << "home(CN)" << 2496.0;
    QTest::newRow("50,000 homes") << 50000.0 << "home year"
                                  << "50 GWh / home(CN)"
                                  << "home(CN)" << 1000.0;
    QTest::newRow("117 US homes") << 117.0 << "home year"
                                  << "433000 kWh / home(US)"
                                  << "home(US)" << 3701.0;
    QTest::newRow("17,000 homes") << 17000.0 << "home"
                                  << "500000 kWh/d / home(US)"
                                  << "home(US)" << 10735.0;
    QTest::newRow("40 million US homes") << 40e6 << "home"
                                         << "390 TWh/year / home(US)"
                                         << "home(US)" << 9750.0;
}

void TestSystemsClaims::m83_homesThatClaimsImply()
{
    QFETCH(double, homes);
    QFETCH(QString, unit);
    QFETCH(QString, expression);
    QFETCH(QString, term);
    QFETCH(double, needed);
    const Check check = checkClaim(claimOf(homes, qPrintable(unit), qPrintable(expression)), figures());
    QVERIFY(!check.error);
    QVERIFY(isClose(neededOf(check, qPrintable(term)), needed, 0.5 / 1000));
}

void TestSystemsClaims::m83_homesOfAnotherCountry()
{
    const Check us = checkClaim(claimOf(117, "home year", "433000 kWh / home(US)"), figures());
    QCOMPARE(us.verdict, Verdict::off);
    QVERIFY(hasSlip(us, SlipCode::household));
    const Check person = checkClaim(claimOf(1000, "home year", "1 GWh / home(CN)"), figures());
    QCOMPARE(person.verdict, Verdict::off);
    QVERIFY(hasSlip(person, SlipCode::household)); // 957 kWh are a person in China
    const Check right = checkClaim(claimOf(17000, "home", "500000 kWh/d / home(US)"), figures());
    QCOMPARE(right.verdict, Verdict::holds);
    QVERIFY(right.slips.empty());
}

void TestSystemsClaims::m84_towerFor300Years()
{
    QVERIFY(isClose(valueOf("29.2 TWh / 300 -> GWh").p50, 97.3, 0.05 / 97.3));
    QVERIFY(isClose(valueOf("29.2 TWh / (300 year) -> MW").p50, 11.1, 0.05 / 11.1));
    QVERIFY(isClose(valueOf("29.2 TWh / (300 year) / building(\"Burj Khalifa\") -> %").p50, 31.0, 0.5 / 31));
    // Countries and plants of the same item.
    QVERIFY(isClose(valueOf("29.2 TWh/year / country(IE) -> %").p50, 91.2, 0.001));
    QVERIFY(isClose(valueOf("29.2 TWh/year / plant(\"Three Gorges\") -> %").p50, 30.7, 0.005));
}

void TestSystemsClaims::m84_yardsticksHaveSources()
{
    for (const char* name : {"Burj Khalifa", "Three Gorges Dam", "Japan", "Lithuania", "Sweden"}) {
        const auto found = figures().find({"equivalent", name, {}, {}});
        QVERIFY2(found.ok(), name);
        QVERIFY2(catalog().source(QString::fromStdString(found.value().source)).has_value(), name);
    }
    QVERIFY(!readExpression("29.2 TWh/year / country(Atlantis)", figures()).ok());
}

void TestSystemsClaims::m85_carsPoolsBun()
{
    QVERIFY(isClose(valueOf("3000 * 32 km * transport(\"electric-car-km\") -> MWh").p50, 15.36, 1e-9));
    QVERIFY(
        isClose(valueOf("1287 MWh / 3000 / transport(\"electric-car-km\") -> km").p50, 2681.0, 0.5 / 2681));
    QVERIFY(isClose(valueOf("6.4e6 m3 / water(\"Olympic swimming pool\")").p50, 2560.0, 1e-9));
    QVERIFY(isClose(valueOf("250 kcal -> kWh").p50, 0.29, 0.005 / 0.29)); // one bun
}

void TestSystemsClaims::n86_forecastsSideBySide()
{
    const auto claims = libraryOf("ai-power-world", 2028);
    QCOMPARE(claims.size(), 2U);
    std::vector<double> yearly;
    for (const Claim& claim : claims) {
        QCOMPARE(claim.kind, ClaimKind::forecast);
        yearly.push_back(claimedIn(claim, "TWh/year"));
    }
    std::sort(yearly.begin(), yearly.end());
    QVERIFY(isClose(yearly[0], 37.0, 0.5 / 37));
    QVERIFY(isClose(yearly[1], 876.0, 1e-9));
    QVERIFY(isClose(yearly[1] / yearly[0], 23.5, 0.05 / 23.5)); // far above 1.5: they contradict
}

// Who, when, what for, by when, and as what it is told.
void TestSystemsClaims::n86_registerIsComplete()
{
    int forecasts = 0;
    int dated = 0;
    for (const Claim& claim : catalog().claims()) {
        if (claim.kind != ClaimKind::forecast && claim.kind != ClaimKind::whatIf)
            continue;
        ++forecasts;
        dated += claim.year ? 1 : 0;
        QVERIFY2(!claim.who.empty() && !claim.subject.empty() && !claim.quantity.empty(), claim.id.c_str());
        QVERIFY2(claim.claimed.has_value(), claim.id.c_str());
    }
    QVERIFY(forecasts >= 30);
    QVERIFY(forecasts - dated <= 2); // those that give no year at all: said in their notes
}

void TestSystemsClaims::n87_byAndTo()
{
    // 增加兩倍, 130 to 390: by two, to three.
    QCOMPARE(checkClaim(claimOf(2, "", "390 TWh / (130 TWh) - 1"), figures()).verdict, Verdict::holds);
    const Check to = checkClaim(claimOf(2, "", "390 TWh / (130 TWh)"), figures());
    QVERIFY(to.verdict != Verdict::holds);
    QCOMPARE(to.slips.size(), 1U);
    QCOMPARE(to.slips.front().code, SlipCode::byTo);
    QVERIFY(isClose(to.slips.front().corrected->low, 3.0, 1e-12));
    // Nothing falls by 25 times, whatever the arithmetic gives.
    Claim falls = claimOf(25, "x", "25");
    falls.facets = {{FacetKind::growth, "falls by 25 times", "falls to 1/25", {}, {}}};
    const Check check = checkClaim(falls, figures());
    QCOMPARE(check.verdict, Verdict::off);
    QVERIFY(hasSlip(check, SlipCode::byTo));
}

void TestSystemsClaims::n87_yearlyRates()
{
    // "+1.8 times": by 2100 or by 2030, counted from 2022.
    QVERIFY(isClose(valueOf("2.8^(1/78) - 1 -> %").p50, 1.3, 0.05 / 1.3));
    QVERIFY(isClose(valueOf("2.8^(1/8) - 1 -> %").p50, 14.0, 0.5 / 14));
}

void TestSystemsClaims::n88_widthFromOneInput()
{
    const Recomputed value = valueOf("2e8/day * 2.5..8.9 Wh -> GWh/year");
    QVERIFY(isClose(value.p5, 182.0, 0.6 / 182));
    QVERIFY(isClose(value.p95, 650.0, 0.5 / 650));
    QVERIFY(isClose(value.p95 / value.p5, 3.6, 0.05 / 3.6));
}

QTEST_GUILESS_MAIN(TestSystemsClaims)
#include "tst_systems_claims.moc"
