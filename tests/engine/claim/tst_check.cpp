// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of claims: verdicts, slips and conditions, on claims that are not in the library.
#include "app/engine/claim/check.h"
#include "app/engine/claim/claimed_text.h"
#include "app/engine/claim/condition.h"
#include "app/engine/claim/verdict.h"

#include <QtTest>

using namespace cw;

namespace {

NamedFigure figure(const FigureName& name, double value, const char* unit, int year)
{
    return {name, value, {}, {}, unit, name.kind + ' ' + name.item, {}, "nobody", year};
}

// Two homes, a person, a country in two years, a currency, and what a query can take.
class FewFigures : public FigureFinder {
public:
    Result<NamedFigure> find(const FigureName& name) const override
    {
        if (name.kind == "home" && name.item == "US")
            return figure(name, 10'715, "kWh/home/year", 2020);
        if (name.kind == "country" && name.item == "NL")
            return figure(name, 121.1, "TWh/year", 2021);
        if (name.kind == "currency" && name.item == "CNY")
            return figure(name, 7.2, "CNY/USD", 2024);
        return Error{ErrorCode::unknownName, {}, name.kind, {}};
    }
    std::vector<NamedFigure> neighbours(const FigureName& name) const override
    {
        if (name.kind == "home")
            return {figure({"home", "CN", {}, {}}, 2'490, "kWh/home/year", 2023),
                    figure({"person", "US", {}, {}}, 4'300, "kWh/person/year", 2020)};
        if (name.kind == "country")
            return {figure({"country", "NL", {}, 1990}, 75.0, "TWh/year", 1990)};
        return {};
    }
    std::optional<PlausibleRange> plausible(const std::string& unit) const override
    {
        if (unit == "Wh/query")
            return PlausibleRange{0.2, 9.0, {"nobody"}};
        return std::nullopt;
    }
};

Check check(const std::string& expression, const std::string& claimed)
{
    Claim claim;
    claim.expression = expression;
    if (!claimed.empty())
        claim.claimed = readClaimedValue(claimed).value();
    return checkClaim(claim, FewFigures());
}

QString codes(const Check& check)
{
    QStringList list;
    for (const Slip& slip : check.slips)
        list << QString::fromLatin1(slipKey(slip.code));
    return list.join(u' ');
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void slips_data();
    void slips();
    void slipsBesideTheNumber();
    void noSlipOnWhatHolds();
    void aLawThatWasNeverPassed();
    void whatIsMissing();
    void troubleIsSaid();
    void ofMoreThanTheFigureItselfIsMeasured();
    void roundingFollowsTheDigits();
    void conditions();
    void conditionsInBothDirections();
    void theCurveIsTrueEverywhere();
};

void TestCheck::verdicts_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* expression, const char* claimed, const char* verdict) {
        QTest::addRow("%s = %s", expression, claimed)
            << QString::fromUtf8(expression) << QString::fromUtf8(claimed) << QString::fromUtf8(verdict);
    };
    row("62.4 GWh/d -> TWh/year", "22.8 TWh/year", "holds"); // 22.776
    row("193 million USD", "200 million USD", "holds");      // one digit
    row("193 million USD", "250 million USD", "roughly");
    row("193 million USD", "300 million USD", "off");
    row("193 million USD", "100 million USD", "off");
    row("(2..4 Wh) * 5", "10–20 Wh", "holds"); // the ends
    row("(2..4 Wh) * 5", "15 Wh", "holds");    // inside
    row("(2..4 Wh) * 5", "25 Wh", "roughly");
    row("(2..4 Wh) * 5", "31 Wh", "off");
    row("300 homes", "100–900 homes", "holds");               // a wide claim that holds the exact value
    row("(4.2e9 .. 6.6e9) m3", "0.42–6.6 billion m3", "off"); // an end ten times too low
    row("2560 pools", "more than 2,500 pools", "holds");
    row("9000 pools", "more than 2,500 pools", "off");
    row("1000 pools", "more than 2,500 pools", "off");
    row("2000 pools", "up to 2,500 pools", "holds");
    row("500 MWh/day / home(US)", "17,000 homes", "holds");
    row("3 - 3", "5", "off");
    row("1 GWh", "0 GWh", "off");
    row("2 USD", "14.4 CNY", "holds");                   // at the catalog's rate
    row("300 MW * 0.9 -> TWh/year", "2.4 TWh", "holds"); // for the expression's year
    row("200 million/day * 2.9 Wh", "580 MWh", "holds"); // for its day
    // An amount beside a rate, and a rate beside an amount: nobody means a power by it.
    row("1 GWh/d * 365 d", "365 GWh/year", "holds");
    row("100 MW * 1 year -> GWh", "876 GWh/year", "holds");
    row("2 kg * 3", "6 kg/year", "holds");
    row("30 d * 24 h/d * 100 kW", "72 MWh", "holds");
    row("3 kWh", "3 kWh ± 100 Wh", "holds");
    row("3.2 kWh", "3 kWh ± 10 %", "holds");
    row("130/4067*100", "3.2 %", "holds"); // per cent by its factor
    row("130/4067", "3.2 %", "holds");     // a share
    row("130 TWh / 4067 TWh", "3.2 %", "holds");
    row("(45, 53)", "50 %", "holds"); // a mere number
    row("(7.3/460 .. 85.4/800)", "2–10 %", "holds");
    row("(7.3/460*100, 85.4/800*100)", "2–10 %", "holds");
    row("3/1", "300 %", "holds");
    row("9.08 TWh / country(NL)", "7.5 %", "holds"); // of a year's electricity
    row("9.08 TWh / country(NL)", "0.075 x", "holds");
    row("5 * 3", "15 countries", "holds");
    row("500*365/1000", "182.5 GWh", "holds"); // plain arithmetic is in the unit of the claim
}

void TestCheck::verdicts()
{
    QFETCH(QString, expression);
    QFETCH(QString, claimed);
    QFETCH(QString, verdict);
    const Check result = check(expression.toStdString(), claimed.toStdString());
    QVERIFY(!result.error);
    QCOMPARE(QString::fromLatin1(verdictKey(result.verdict)), verdict);
}

void TestCheck::slips_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("first"); // code; empty: none may be offered
    QTest::addColumn<double>("corrected");
    const auto row = [](const char* expression, const char* claimed, const char* first, double corrected) {
        QTest::addRow("%s = %s", expression, claimed)
            << QString::fromUtf8(expression) << QString::fromUtf8(claimed) << QString::fromUtf8(first)
            << corrected;
    };
    row("1287 MWh", "128.7 kWh", "UNIT_WAN", 1'287'000);
    row("3.6 GWh", "3.7万 GWh", "UNIT_WAN", 3.7);
    row("52 TWh", "520 kWh", "UNIT_YI", 5.2e10);
    row("5 TWh/year", "5 GWh/year", "UNIT_PREFIX", 5'000);
    row("390 TWh", "410 GWh", "UNIT_PREFIX", 410'000);
    row("400 MW", "400 W", "UNIT_PREFIX", 4e8);
    row("182.5 GWh/year", "0.5 GWh/year", "PERIOD", 182.5);
    row("30 t/month", "30 t/year", "PERIOD", 360);
    row("1 GWh/day -> GWh/year", "90–200 GWh/year", "PERIOD", 365); // the days of a year counted as 90 to 200
    row("500 MWh/day / home(US)", "73,000 homes", "HOUSEHOLD", 17'032);
    row("500 MWh/day / home(US)", "42,000 homes", "HOUSEHOLD", 17'032);
    row("51 GWh / (2737 kWh/home)", "51,000 homes", "HOUSEHOLD", 18'633);
    row("139 MW * 8760 h", "139 MWh", "POWER_ENERGY", 1'217'640);
    row("12.8 GW", "12.8 GWh", "POWER_ENERGY", 12.8);
    row("100 kWh", "360 kWh", "WATT_JOULE", 100);
    row("193 million CNY", "1,390 million CNY", "CURRENCY", 193.06e6);
    row("3", "2 times", "BY_TO", 3);
    row("1 / (country(NL) / (10 TWh/year))", "0.133 x", "BASE_YEAR", 0.0826);
    row("25000 servers * 6.5 kW/server", "6.5 kW", "NEIGHBOUR", 162'500);
    // Off, and nothing explains it: none is better than a wrong one.
    row("9.855 TWh/year", "29.2 TWh/year", "", 0);
    row("7.5 %", "22 %", "", 0);
    row("52511 MW", "4250 MW", "", 0); // a twelfth, but plain megawatts have no period
    row("100 GPUs", "4,000 GPUs", "", 0);
    row("2000 m3/d", "50 m3/d", "", 0);
    row("1 W/accelerator * 2", "48 W/accelerator", "", 0); // the a of accelerator is no year
    row("1 kWh/home", "24 kWh/home", "", 0);               // nor the h of home an hour
}

void TestCheck::slips()
{
    QFETCH(QString, expression);
    QFETCH(QString, claimed);
    QFETCH(QString, first);
    QFETCH(double, corrected);
    const Check result = check(expression.toStdString(), claimed.toStdString());
    QVERIFY(!result.error);
    QCOMPARE(codes(result).section(u' ', 0, 0), first);
    if (!first.isEmpty()) {
        QVERIFY(result.slips.front().corrected);
        const double value = middleOf(*result.slips.front().corrected);
        QVERIFY2(std::abs(value / corrected - 1.0) < 0.01, qPrintable(QString::number(value)));
    }
}

void TestCheck::slipsBesideTheNumber()
{
    Claim claim;
    claim.expression = "62.4 GWh/d -> TWh/year";
    claim.claimed = ClaimedValue{22.8, 22.8, "TWh/year"};
    claim.kind = ClaimKind::whatIf;
    claim.facets = {{FacetKind::scope, "AI", "all data centres", {}, {}},
                    {FacetKind::baseYear, "2022", "2022", {}, {}}}; // told as it is: no slip
    const Check result = checkClaim(claim, FewFigures());
    QCOMPARE(static_cast<int>(result.verdict), static_cast<int>(Verdict::holds)); // the two are apart
    QCOMPARE(codes(result), QStringLiteral("SCOPE COUNTERFACTUAL"));
    claim.toldAs = ClaimKind::whatIf;
    QCOMPARE(codes(checkClaim(claim, FewFigures())), QStringLiteral("SCOPE"));

    // Turbines: cubic metres for a kWh are throughflow; litres are consumption.
    QCOMPARE(codes(check("56.5 GWh * 4.08 m3/kWh", "230 million m3")), QStringLiteral("WATER_KIND"));
    QCOMPARE(codes(check("56.5 GWh * 3.1 L/kWh", "175,000 m3")), QString());
    QCOMPARE(codes(check("1 kWh / 3 Wh * 0.5 L", "167 L")), QString()); // half a litre is for 3 Wh
}

void TestCheck::noSlipOnWhatHolds()
{
    for (const char* claimed : {"580 MWh/d", "600 MWh/d", "500 MWh/d", "212 GWh/year", "24.2 MW"})
        QCOMPARE(codes(check("200 million/day * 2.9 Wh", claimed)), QString());
}

void TestCheck::aLawThatWasNeverPassed()
{
    Claim claim;
    claim.expression = "55 USD/t";
    claim.claimed = ClaimedValue{55.0, 55.0, "USD/t"};
    claim.facets = {{FacetKind::law, "in force", "a bill", {}, {}}};
    const Check result = checkClaim(claim, FewFigures());
    QCOMPARE(static_cast<int>(result.verdict), static_cast<int>(Verdict::off));
    QCOMPARE(codes(result), QString());
    QVERIFY(result.conditions.empty()); // no number would make it true
}

void TestCheck::whatIsMissing()
{
    Claim claim;
    QCOMPARE(static_cast<int>(checkClaim(claim, FewFigures()).verdict), static_cast<int>(Verdict::unchecked));
    claim.expression = "5 kWh";
    const Check open = checkClaim(claim, FewFigures());
    QCOMPARE(static_cast<int>(open.verdict), static_cast<int>(Verdict::unchecked));
    QVERIFY(open.recomputed);
    claim.claimed = ClaimedValue{5.0, 5.0, "kWh"};
    claim.missing = "the year";
    QCOMPARE(static_cast<int>(checkClaim(claim, FewFigures()).verdict), static_cast<int>(Verdict::unchecked));
}

void TestCheck::troubleIsSaid()
{
    const Check wrongUnit = check("5 kg", "5 kWh");
    QVERIFY(wrongUnit.error);
    QCOMPARE(static_cast<int>(wrongUnit.error->code), static_cast<int>(ErrorCode::wrongUnit));
    QCOMPARE(wrongUnit.error->where, std::string("claimed"));
    const Check wrongText = check("5 kWh +", "5 kWh");
    QVERIFY(wrongText.error);
    QCOMPARE(wrongText.error->where, std::string("expression"));
    QCOMPARE(wrongText.error->position, 7);
    QVERIFY(check("5 kWh", "5 foos").error);
    QVERIFY(check("24 h", "12 %").error);
    QVERIFY(check("5 kWh / (2 - 2)", "5 kWh").error);
}

void TestCheck::ofMoreThanTheFigureItselfIsMeasured()
{
    QVERIFY(std::abs(check("5000 MWh", "more than 100 MWh").offBy - 50.0) < 1e-9);
    QVERIFY(std::abs(check("10 MWh", "more than 100 MWh").offBy - 10.0) < 1e-9);
}

void TestCheck::roundingFollowsTheDigits()
{
    QCOMPARE(roundingOf(1.0), kMostRounding);
    QVERIFY(std::abs(roundingOf(17.0) - 0.5 / 17.0) < 1e-12);
    QVERIFY(std::abs(roundingOf(17'000.0) - 0.5 / 17.0) < 1e-12);
    QCOMPARE(roundingOf(128.7), kLeastRounding);
    QCOMPARE(roundingOf(0.0), kLeastRounding);
}

void TestCheck::conditions()
{
    const Check result = check("9e9 queries/day * 3 Wh/query", "29.2 TWh/year");
    QCOMPARE(result.conditions.size(), std::size_t{2});
    const Condition& queries = result.conditions[0];
    QVERIFY(std::abs(queries.needed / 2.6667e10 - 1.0) < 1e-4);
    QVERIFY(!queries.plausible);
    QCOMPARE(static_cast<int>(queries.by), static_cast<int>(PlausibleBy::typedValue));
    const Condition& energy = result.conditions[1];
    QVERIFY(std::abs(energy.needed / 8.8889 - 1.0) < 1e-4);
    QVERIFY(energy.plausible); // within 0.2 … 9 Wh
    QCOMPARE(static_cast<int>(energy.by), static_cast<int>(PlausibleBy::catalog));
    QCOMPARE(energy.sources, std::vector<std::string>{"nobody"});
}

void TestCheck::conditionsInBothDirections()
{
    // In the denominator, in a power, in a difference; 24 and 365 are no inputs.
    const Check result = check("100 kWh / (2 kWh/home) * 24 / 365", "1 home");
    QCOMPARE(result.conditions.size(), std::size_t{2});
    QVERIFY(std::abs(result.conditions[1].needed - 100.0 * 24 / 365) < 1e-6);
    const Check power = check("(3 m)^3", "64 m3");
    QVERIFY(std::abs(power.conditions.at(0).needed - 4.0) < 1e-9);
    const Check difference = check("10 kWh - 3 kWh", "2 kWh");
    QVERIFY(std::abs(difference.conditions.at(0).needed - 5.0) < 1e-9);
    QVERIFY(std::abs(difference.conditions.at(1).needed - 8.0) < 1e-9);
    // A home is no hour, and one gigawatt-hour a day is no conversion.
    QCOMPARE(check("100 home * 10 MWh/home", "2 GWh").conditions.size(), std::size_t{2});
    QCOMPARE(check("1 GWh/day", "3 GWh/day").conditions.size(), std::size_t{1});
    QVERIFY(check("1 day * 24 h/day", "48 h").conditions.empty());
}

void TestCheck::theCurveIsTrueEverywhere()
{
    const auto expression = readExpression("9e9 queries/day * 3 Wh/query", noFigures());
    QVERIFY(expression.ok());
    const std::vector<double> queries{1e9, 5e9, 9e9, 2e10};
    const auto energies = trueCurve(expression.value(), 0, queries, 1, 29.2, "TWh/year");
    QCOMPARE(energies.size(), queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i)
        QVERIFY(std::abs(queries[i] * energies[i] * 365.0 / 1e12 - 29.2) < 1e-9);
}

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
