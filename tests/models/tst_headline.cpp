// SPDX-License-Identifier: GPL-3.0-or-later
// The finding as a sentence: text in, text out.
#include "app/models/equivalent_text.h"
#include "app/models/headline.h"
#include "tests/models/comparisons.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

Headline headlineFor(const Comparison& comparison, CompareView view = {},
                     Language language = Language::english)
{
    const Compared compared = compareAll(comparison, Rows::shown);
    const auto rods = yardsticks();
    int hidden = 0;
    for (const Scenario& s : comparison.scenarios)
        hidden += s.shown ? 0 : 1;
    return headlineOf(compared, {}, view, hidden, rods, language);
}

CompareView per(Per unit)
{
    CompareView view;
    view.per = unit;
    return view;
}

} // namespace

class TestHeadline : public QObject {
    Q_OBJECT

private slots:
    void oneScenarioSaysItsValueAndAnEquivalent();
    void theLargestAgainstTheBaseline();
    void withoutBaselineTheSecond();
    void theLargestIsTheBaseline();
    void hiddenBaselineIsNotNamed();
    void aboutTheSame();
    void countedPerQueryAndRun();
    void ranges();
    void neverMoreThanTwoDigits_data();
    void neverMoreThanTwoDigits();
    void nothingToCompare();
    void unknownIsSaid();
    void numbersFollowTheLanguage();
    void namesAreText();
    void equivalents();
    void names();
    void zones();
};

void TestHeadline::oneScenarioSaysItsValueAndAnEquivalent()
{
    const Headline headline = headlineFor(comparisonOf({chatGpt()}));
    QCOMPARE(
        headline.sentence,
        QStringLiteral("ChatGPT 2024 takes 250 GWh of electricity per year, as much as 24,000 US homes."));
    QVERIFY(headline.equivalent.isEmpty()); // said once
    QCOMPARE(headlineFor(comparisonOf({gpt3()}), per(Per::run)).sentence,
             QStringLiteral(
                 "GPT-3 training takes 1.3 GWh of electricity per run, as much as 120 US homes in a year."));
}

void TestHeadline::theLargestAgainstTheBaseline()
{
    const Headline headline = headlineFor(comparisonOf({chatGpt(), gpt3(), cluster()}, 2));
    QCOMPARE(headline.sentence,
             QStringLiteral("100,000 H100 takes 940 times the electricity of GPT-3 training."));
    QCOMPARE(headline.equivalent,
             QStringLiteral("100,000 H100 takes as much electricity as 110,000 US homes."));
}

void TestHeadline::withoutBaselineTheSecond()
{
    QCOMPARE(headlineFor(comparisonOf({chatGpt(), gpt3(), cluster()})).sentence,
             QStringLiteral("100,000 H100 takes 4.8 times the electricity of ChatGPT 2024."));
}

void TestHeadline::theLargestIsTheBaseline()
{
    QCOMPARE(headlineFor(comparisonOf({chatGpt(), gpt3(), cluster()}, 3)).sentence,
             QStringLiteral("100,000 H100 takes 4.8 times the electricity of ChatGPT 2024."));
}

void TestHeadline::hiddenBaselineIsNotNamed()
{
    Comparison comparison = comparisonOf({chatGpt(), gpt3(), cluster()}, 2);
    comparison.scenarios[1].shown = false;
    QCOMPARE(headlineFor(comparison).sentence,
             QStringLiteral("100,000 H100 takes 4.8 times the electricity of ChatGPT 2024."));
}

void TestHeadline::aboutTheSame()
{
    QCOMPARE(headlineFor(comparisonOf({ofEnergy(1, "A", 1.04e6), ofEnergy(2, "B", 1e6)})).sentence,
             QStringLiteral("A and B take about the same electricity."));
    QCOMPARE(headlineFor(comparisonOf({ofEnergy(1, "A", 1.06e6), ofEnergy(2, "B", 1e6)})).sentence,
             QStringLiteral("A takes 1.1 times the electricity of B."));
    QCOMPARE(
        headlineFor(comparisonOf({ofEnergy(1, "A", 1.01e6), ofEnergy(2, "B", 1e6)}), per(Per::run)).sentence,
        QStringLiteral("A and B take about the same electricity per run."));
}

void TestHeadline::countedPerQueryAndRun()
{
    Scenario heavy = chatGpt(2);
    heavy.name = "Search answer";
    heavy.values[P::inferenceWhPerQuery].point = 8.7;
    QCOMPARE(headlineFor(comparisonOf({chatGpt(), heavy}), per(Per::query)).sentence,
             QStringLiteral("Search answer takes 3 times the electricity of ChatGPT 2024 per query."));
    const Headline one = headlineFor(comparisonOf({chatGpt()}), per(Per::query));
    QCOMPARE(one.sentence, QStringLiteral("ChatGPT 2024 takes 3.5 Wh of electricity per query."));
    QVERIFY(headlineFor(comparisonOf({chatGpt(), heavy}), per(Per::query)).equivalent.isEmpty());
}

// Ranges are not computed yet; the words for them are ready, and say no more than the range allows.
void TestHeadline::ranges()
{
    QCOMPARE(ratioText({37, 34.2, 40.4}, Language::english), QStringLiteral("34–40"));
    QCOMPARE(ratioText({3.0, 2.98, 3.02}, Language::english), QStringLiteral("3"));
    QCOMPARE(ratioSentence("A", "B", {37, 34.2, 40.4}, Per::year, Language::english),
             QStringLiteral("A takes 34–40 times the electricity of B."));
    QVERIFY(isAboutOne({1.4, 0.7, 2.1})); // the range reaches over 1: nothing is said to be larger
    QVERIFY(!isAboutOne({1.04, 1.01, 1.08}));
    QVERIFY(isAboutOne({1.04, {}, {}}));
}

void TestHeadline::neverMoreThanTwoDigits_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.06, 1.234, 9.87, 12.34, 123.4, 1234.0, 98765.0, 1.234e6, 7.77e9})
        QTest::addRow("%g", ratio) << ratio;
}

void TestHeadline::neverMoreThanTwoDigits()
{
    QFETCH(const double, ratio);
    for (const Language language : {Language::english, Language::chinese}) {
        QString digits = ratioText({ratio, {}, {}}, language);
        digits.remove(QRegularExpression("[^0-9]"));
        digits.remove(QRegularExpression("^0+|0+$"));
        QVERIFY2(digits.size() <= 2, qPrintable(digits));
    }
}

void TestHeadline::nothingToCompare()
{
    QCOMPARE(headlineFor({}).sentence,
             QStringLiteral("Add a scenario to see its electricity, carbon, water and cost here."));
    Comparison hidden = comparisonOf({chatGpt()});
    hidden.scenarios[0].shown = false;
    QCOMPARE(headlineFor(hidden).sentence,
             QStringLiteral("All scenarios are hidden: tick one in the list to see it here."));
    Scenario idle = chatGpt();
    idle.values[P::inferenceOn].point = 0.0;
    QCOMPARE(headlineFor(comparisonOf({idle})).sentence,
             QStringLiteral("Nothing to count yet: switch on training, inference or a fleet."));
    QCOMPARE(headlineFor(comparisonOf({cluster(), gpt3()}), per(Per::query)).sentence,
             QStringLiteral("None of these scenarios can be counted per query: choose another unit."));
}

void TestHeadline::unknownIsSaid()
{
    Scenario unknown = chatGpt();
    unknown.values[P::inferenceWhPerQuery].point = kUnknown;
    QCOMPARE(headlineFor(comparisonOf({unknown})).sentence,
             QStringLiteral("The electricity is not known: fill in the inputs that say “not known”."));
    // One of two is known: it alone is spoken of.
    QCOMPARE(
        headlineFor(comparisonOf({unknown, gpt3()})).sentence,
        QStringLiteral("GPT-3 training takes 1.3 GWh of electricity per year, as much as 120 US homes."));
}

void TestHeadline::numbersFollowTheLanguage()
{
    const QString sentence = headlineFor(comparisonOf({chatGpt()}), {}, Language::chinese).sentence;
    QVERIFY2(sentence.contains("2.5 亿千瓦时") && sentence.contains("2.4 万"), qPrintable(sentence));
    CompareView view;
    view.homes = "cn";
    const QString chinese = headlineFor(comparisonOf({gpt3()}), view, Language::chinese).sentence;
    QVERIFY2(chinese.contains("130 万千瓦时") && chinese.contains("520"), qPrintable(chinese));
}

void TestHeadline::namesAreText()
{
    const std::string odd = "<b>A</b> %1 %2 \x01 \xE2\x80\xAE";
    const QString sentence =
        headlineFor(comparisonOf({ofEnergy(1, odd, 5e6), ofEnergy(2, "%3%1", 1e6)})).sentence;
    QCOMPARE(sentence,
             QString::fromStdString(odd) + QStringLiteral(" takes 5 times the electricity of %3%1."));
}

void TestHeadline::equivalents()
{
    const auto rods = yardsticks();
    const auto text = [&](double kwh, Per unit = Per::year) {
        const auto best = equivalent::bestEquivalent(rods, kwh, "us-home");
        return best ? equivalentText(*best, unit, Language::english) : QString();
    };
    QCOMPARE(text(254.04e6), QStringLiteral("24,000 US homes"));
    QCOMPARE(text(254.04e6, Per::run), QStringLiteral("24,000 US homes in a year"));
    QCOMPARE(text(10800), QStringLiteral("one US home"));
    QCOMPARE(text(32.5e9), QStringLiteral("the yearly use of Ireland"));
    QCOMPARE(text(32.5e9, Per::run), QStringLiteral("the yearly use of Ireland"));
    QCOMPARE(text(15.3e9), QStringLiteral("1.2 times the yearly use of Lithuania"));
    QCOMPARE(text(26.0e9), QStringLiteral("81% of the yearly use of Ireland"));
    QCOMPARE(text(110e9), QStringLiteral("1.2 times the yearly output of Three Gorges"));
    QCOMPARE(text(1.0), QString()); // nothing fits: nothing is said
    QCOMPARE(yearlyKwh(500e3, Per::day), 500e3 * 365);
    QVERIFY(!yearlyKwh(2.9e-3, Per::query));
    // 200 million queries of 2.5 Wh: 500 MWh a day, 17,000 US homes.
    QCOMPARE(text(*yearlyKwh(500e3, Per::day)), QStringLiteral("17,000 US homes"));
}

void TestHeadline::names()
{
    const auto name = [](const char* id, const char* english, const char* chinese, Language language) {
        return yardstickName({id, english, chinese, "country", 1.0, {}, {}}, language);
    };
    QCOMPARE(name("x", "Three Gorges, mean year", "三峡电站（平均年份）", Language::english),
             QStringLiteral("Three Gorges"));
    QCOMPARE(name("x", "Three Gorges, mean year", "三峡电站（平均年份）", Language::chinese),
             QStringLiteral("三峡电站"));
    QCOMPARE(name("netherlands", "Netherlands", "荷兰", Language::english),
             QStringLiteral("the Netherlands"));
    QCOMPARE(name("netherlands", "Netherlands", "荷兰", Language::chinese), QStringLiteral("荷兰"));
    QCOMPARE(name("kenya", "Kenya", "", Language::chinese), QStringLiteral("Kenya"));
}

void TestHeadline::zones()
{
    const auto rods = yardsticks();
    QCOMPARE(homeOfZone(rods, "us"), std::string("us-home"));
    QCOMPARE(homeOfZone(rods, "CN"), std::string("cn-home"));
    QCOMPARE(homeOfZone(rods, "IE"), std::string()); // a country is no home
    equivalent::Yardstick elsewhere{"x", "Louisiana home", "路易斯安那州家庭", "household", 14407,
                                    "s", "US-LA"};
    QCOMPARE(homesText(elsewhere, 300, 2, Language::english), QStringLiteral("300 homes (Louisiana home)"));
    QCOMPARE(homesText(elsewhere, 300, 2, Language::chinese), QStringLiteral("300 homes (路易斯安那州家庭)"));
}

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
