// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare chart: what it says for given scenarios and views.
#include "app/models/compare_chart.h"
#include "app/models/source_line.h"
#include "tests/models/comparisons.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace cw;
using namespace cw::test;

namespace {

chart::CompareChart chartOf(const Comparison& comparison, const CompareView& view = {},
                            Language language = Language::english)
{
    const auto allSources = sources();
    const auto rods = yardsticks();
    return buildCompareChart({comparison, view, allSources, rods, "2026-11", language});
}

QStringList labelsOf(const chart::Panel& panel)
{
    QStringList labels;
    for (const chart::Cell& cell : panel.cells)
        labels << QString::fromStdString(cell.label);
    return labels;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Comparison wellKnown()
{
    return comparisonOf({chatGpt(), gpt3(), cluster()}, 2);
}

Comparison eightScenarios()
{
    Comparison comparison;
    for (int i = 1; i <= 8; ++i)
        comparison.scenarios.push_back(ofEnergy(i, "Scenario " + std::to_string(i), 1e6 * i));
    return comparison;
}

} // namespace

class TestCompareChart : public QObject {
    Q_OBJECT

private slots:
    void fourPanelsInOrder();
    void accountsAreSaidBelowTheHeadline();
    void oneUnitForAnAxis();
    void unitsInChinese();
    void digitsFollowTheSources();
    void barsUpTo300Times();
    void dotsBeyond();
    void logUnitsReadWell();
    void referencesOnTheLogAxisOfElectricity();
    void zeroHasNoPlaceOnALogAxis();
    void unknownIsNeverZero();
    void relativeToTheBaseline();
    void relativeWithoutBaseline();
    void relativeToAnUnknownBaseline();
    void perQuery();
    void stackedByWorkload();
    void stackedByStage();
    void stackedOnLogAxis();
    void hiddenScenariosAreLeftOut();
    void emptyComparison();
    void eightRows();
    void namesPassAsText();
    void sourceLineNamesTheStatedFigures();
    void markFollowsTheDocument();
    void descriptionTellsAll();
    void sameInputSameChart();
};

void TestCompareChart::fourPanelsInOrder()
{
    const chart::CompareChart chart = chartOf(wellKnown());
    QCOMPARE(chart.panels.size(), std::size_t(4));
    QStringList titles;
    for (const chart::Panel& panel : chart.panels) {
        titles << text(panel.title);
        QCOMPARE(panel.cells.size(), chart.rows.size());
    }
    QCOMPARE(titles, QStringList({"Electricity", "Carbon", "Water", "Cost"}));
    QCOMPARE(text(chart.rows[1].name), QStringLiteral("GPT-3 training"));
    QVERIFY(chart.rows[1].baseline && !chart.rows[0].baseline);
    QCOMPARE(chart.rows[2].style, 2);
    QCOMPARE(chart.language, std::string("en"));
    QCOMPARE(chartOf(wellKnown(), {}, Language::chinese).language, std::string("zh-CN"));
}

void TestCompareChart::accountsAreSaidBelowTheHeadline()
{
    CompareView view;
    view.carbon = Metric::carbonMarket;
    view.cost = Metric::costTotal;
    const QString subtitle = text(chartOf(wellKnown(), view).subtitle);
    QVERIFY2(subtitle.contains("Carbon, market-based") && subtitle.contains("Cost with hardware"),
             qPrintable(subtitle));
    QVERIFY2(
        subtitle.startsWith("100,000 H100 takes as much electricity as 110,000 US homes. Shown per year: "),
        qPrintable(subtitle));
}

void TestCompareChart::oneUnitForAnAxis()
{
    const chart::CompareChart chart = chartOf(comparisonOf({chatGpt(), cluster()}));
    QCOMPARE(text(chart.panels[0].unit), QStringLiteral("TWh per year"));
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"0.25", "1.2"}));
    QVERIFY(std::abs(*chart.panels[0].cells[1].value - 1.21764) < 1e-9);
    QCOMPARE(text(chart.panels[1].unit), QStringLiteral("kt CO₂e per year"));
    CompareView day;
    day.per = Per::day;
    QCOMPARE(text(chartOf(comparisonOf({chatGpt()}), day).panels[0].unit), QStringLiteral("MWh per day"));
}

void TestCompareChart::unitsInChinese()
{
    const chart::CompareChart chart = chartOf(comparisonOf({chatGpt(), cluster()}), {}, Language::chinese);
    QVERIFY2(text(chart.panels[0].unit).contains("亿千瓦时"), chart.panels[0].unit.c_str());
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"2.5", "12"}));
    QVERIFY(text(chart.panels[1].unit).contains("万吨"));
    QVERIFY(text(chart.panels[3].unit).contains("万美元"));
}

void TestCompareChart::digitsFollowTheSources()
{
    const chart::CompareChart chart = chartOf(comparisonOf({gpt3()}));
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"1.29"})); // all figures disclosed or measured
    QCOMPARE(labelsOf(chart.panels[1]), QStringList({"553"}));
    QCOMPARE(labelsOf(chart.panels[2]), QStringList({"4.7"})); // water factors are defaults
    QCOMPARE(labelsOf(chartOf(comparisonOf({chatGpt()})).panels[0]),
             QStringList({"250"})); // 254 would claim too much
}

void TestCompareChart::barsUpTo300Times()
{
    const chart::CompareChart chart = chartOf(comparisonOf({ofEnergy(1, "A", 299e6), ofEnergy(2, "B", 1e6)}));
    const chart::Panel& panel = chart.panels[0];
    QCOMPARE(panel.scale, chart::Scale::linearBars);
    QCOMPARE(panel.minimum, 0.0);
    QVERIFY(panel.maximum >= 1.25 * 299);
    QVERIFY(panel.references.empty());
    QVERIFY(chart.axisNote.empty() && chart.note.empty());
}

void TestCompareChart::dotsBeyond()
{
    const chart::CompareChart chart = chartOf(comparisonOf({ofEnergy(1, "A", 301e6), ofEnergy(2, "B", 1e6)}));
    QCOMPARE(chart.panels[0].scale, chart::Scale::logDots);
    QVERIFY(chart.panels[0].minimum > 0.0);
    QVERIFY2(text(chart.axisNote).contains("300 times") && text(chart.axisNote).contains("Electricity"),
             chart.axisNote.c_str());
}

void TestCompareChart::logUnitsReadWell()
{
    const chart::CompareChart chart =
        chartOf(comparisonOf({ofEnergy(1, "A", 11.8e9), ofEnergy(2, "B", 433e3)}));
    QCOMPARE(text(chart.panels[0].unit), QStringLiteral("GWh per year")); // TWh would give 0.00043
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"12,000", "0.43"}));
}

void TestCompareChart::referencesOnTheLogAxisOfElectricity()
{
    const chart::CompareChart chart = chartOf(comparisonOf({ofEnergy(1, "A", 100e9), ofEnergy(2, "B", 1e6)}));
    const chart::Panel& panel = chart.panels[0];
    QVERIFY(panel.references.size() >= 2 && panel.references.size() <= 3);
    double before = 0.0;
    for (const chart::Reference& reference : panel.references) {
        QVERIFY(reference.value > panel.minimum && reference.value < panel.maximum);
        QVERIFY(reference.value > before * 1.5);
        before = reference.value;
    }
    QVERIFY2(text(panel.references.front().label).endsWith("US homes"),
             panel.references.front().label.c_str());
    for (std::size_t i = 1; i < 4; ++i)
        QVERIFY(chart.panels[i].references.empty());

    // The same lines on the axis of a day: a 365th.
    CompareView day;
    day.per = Per::day;
    const auto daily = chartOf(comparisonOf({ofEnergy(1, "A", 100e9), ofEnergy(2, "B", 1e6)}), day).panels[0];
    const auto ireland = [](const chart::Panel& p) {
        for (const chart::Reference& r : p.references)
            if (r.label == "Ireland")
                return r.value;
        return 0.0;
    };
    QCOMPARE(text(panel.unit), QStringLiteral("TWh per year"));
    QCOMPARE(text(daily.unit), QStringLiteral("GWh per day"));
    QVERIFY(std::abs(ireland(panel) - 32.01) < 1e-9);
    QVERIFY(std::abs(ireland(daily) - 32010.0 / 365) < 1e-9);
}

void TestCompareChart::zeroHasNoPlaceOnALogAxis()
{
    Scenario free = ofEnergy(3, "free", 5e6);
    free.values[P::siteGridFactor].point = 0.0;
    const chart::CompareChart chart =
        chartOf(comparisonOf({ofEnergy(1, "A", 1e9), ofEnergy(2, "B", 1e6), free}));
    const chart::Panel& carbon = chart.panels[1];
    QCOMPARE(carbon.scale, chart::Scale::logDots);
    QVERIFY(carbon.minimum > 0.0);
    QCOMPARE(*carbon.cells[2].value, 0.0); // known, and said; the drawing leaves the mark out
    QCOMPARE(text(carbon.cells[2].label), QStringLiteral("0"));
}

void TestCompareChart::unknownIsNeverZero()
{
    Scenario unknown = chatGpt();
    unknown.values[P::siteGridFactor] = {kUnknown, {OriginKind::user, {}, {}, {}, {}}};
    CompareView view;
    view.cost = Metric::costTotal; // the hardware's price is not known by default
    const chart::CompareChart chart = chartOf(comparisonOf({unknown, gpt3()}), view);
    QVERIFY(chart.panels[0].cells[0].value);
    QVERIFY(!chart.panels[1].cells[0].value);
    QCOMPARE(labelsOf(chart.panels[1]).front(), QStringLiteral("not known"));
    QCOMPARE(labelsOf(chart.panels[3]), QStringList({"not known", "not known"}));
    QVERIFY(chart.panels[3].ticks.empty() && chart.panels[3].maximum > chart.panels[3].minimum);
}

void TestCompareChart::relativeToTheBaseline()
{
    CompareView view;
    view.display = cw::Display::relativeToBaseline;
    const chart::CompareChart chart = chartOf(comparisonOf({chatGpt(), cluster()}, 1), view);
    QCOMPARE(text(chart.panels[0].unit), QStringLiteral("× baseline"));
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"1 ×", "4.8 ×"}));
    QCOMPARE(*chart.panels[0].cells[0].value, 1.0);
    QVERIFY(text(chart.subtitle).contains("Shown as multiples of ChatGPT 2024, per year"));
    QVERIFY(text(chart.description).contains("Electricity 4.8 times the baseline"));
    // Also of a baseline that is hidden.
    Comparison hidden = comparisonOf({chatGpt(), cluster()}, 1);
    hidden.scenarios[0].shown = false;
    QCOMPARE(labelsOf(chartOf(hidden, view).panels[0]), QStringList({"4.8 ×"}));
}

void TestCompareChart::relativeWithoutBaseline()
{
    CompareView view;
    view.display = cw::Display::relativeToBaseline;
    const chart::CompareChart chart = chartOf(comparisonOf({chatGpt(), cluster()}), view);
    for (const chart::Panel& panel : chart.panels)
        for (const chart::Cell& cell : panel.cells)
            QVERIFY(!cell.value && cell.label == "not known");
    QVERIFY2(text(chart.note).contains("mark a scenario as the baseline"), chart.note.c_str());
}

void TestCompareChart::relativeToAnUnknownBaseline()
{
    CompareView view;
    view.display = cw::Display::relativeToBaseline;
    Scenario baseline = chatGpt();
    baseline.values[P::siteGridFactor] = {kUnknown, {OriginKind::user, {}, {}, {}, {}}};
    const chart::CompareChart chart = chartOf(comparisonOf({baseline, cluster()}, 1), view);
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"1 ×", "4.8 ×"}));
    QCOMPARE(labelsOf(chart.panels[1]), QStringList({"not known", "not known"}));
    QVERIFY2(text(chart.note).contains("Carbon, Cost")
                 && text(chart.note).contains("the baseline's value is not known"),
             chart.note.c_str());
}

void TestCompareChart::perQuery()
{
    CompareView view;
    view.per = Per::query;
    const chart::CompareChart chart = chartOf(wellKnown(), view);
    QCOMPARE(text(chart.panels[0].unit), QStringLiteral("Wh per query"));
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"3.5", "does not apply", "does not apply"}));
    QVERIFY(!chart.panels[0].cells[1].value);
    view.per = Per::run;
    QCOMPARE(labelsOf(chartOf(wellKnown(), view).panels[0]),
             QStringList({"does not apply", "1.29", "does not apply"}));

    // A query that also carries its share of the training.
    view.per = Per::query;
    Scenario both = chatGpt();
    both.values[P::trainingOn] = {1, {}};
    const chart::CompareChart shared = chartOf(comparisonOf({both}), view);
    QVERIFY2(text(shared.note).contains("Training is shared by all queries"), shared.note.c_str());
}

void TestCompareChart::stackedByWorkload()
{
    CompareView view;
    view.stacking = Stacking::byWorkload;
    Scenario both = chatGpt();
    both.values[P::trainingOn] = {1, {}};
    const chart::CompareChart chart = chartOf(comparisonOf({both, cluster()}), view);
    QCOMPARE(chart.stack, (std::vector<std::string>{"Training", "Inference", "Fleet"}));
    for (const chart::Panel& panel : chart.panels)
        for (const chart::Cell& cell : panel.cells) {
            QCOMPARE(cell.segments.size(), std::size_t(3));
            const double sum = std::accumulate(cell.segments.begin(), cell.segments.end(), 0.0);
            QVERIFY(std::abs(sum - *cell.value) < 1e-9 * *cell.value);
        }
    QCOMPARE(chart.panels[0].cells[1].segments[0], 0.0);
}

void TestCompareChart::stackedByStage()
{
    CompareView view;
    view.stacking = Stacking::byStage;
    Scenario stages = chatGpt();
    stages.values[P::inferenceBoundary].point = 0.0; // accelerators, host and idle are told apart
    const chart::CompareChart chart = chartOf(comparisonOf({stages, cluster()}), view);
    QCOMPARE(chart.stack,
             (std::vector<std::string>{"Accelerators", "Host", "Idle", "Computers, not split",
                                       "Facility overhead"}));
    for (const chart::Cell& cell : chart.panels[0].cells) {
        const double sum = std::accumulate(cell.segments.begin(), cell.segments.end(), 0.0);
        QVERIFY(std::abs(sum - *cell.value) < 1e-9 * *cell.value);
    }
    QVERIFY(chart.panels[1].cells[0].segments.empty()); // carbon is not known by stage
    QVERIFY2(text(chart.note).contains("Only the electricity is known by stage."), chart.note.c_str());
    // Parts that no scenario has are not in the legend.
    QCOMPARE(chartOf(comparisonOf({cluster()}), view).stack,
             (std::vector<std::string>{"Computers, not split", "Facility overhead"}));
}

void TestCompareChart::stackedOnLogAxis()
{
    CompareView view;
    view.stacking = Stacking::byWorkload;
    const chart::CompareChart chart = chartOf(wellKnown(), view);
    QCOMPARE(chart.panels[0].scale, chart::Scale::logDots);
    for (const chart::Cell& cell : chart.panels[0].cells)
        QVERIFY(cell.segments.empty());
    QVERIFY(chart.stack.empty());
    QVERIFY2(text(chart.axisNote).contains("Parts cannot be shown"), chart.axisNote.c_str());
}

void TestCompareChart::hiddenScenariosAreLeftOut()
{
    Comparison comparison = wellKnown();
    comparison.scenarios[0].shown = false;
    const chart::CompareChart chart = chartOf(comparison);
    QCOMPARE(chart.rows.size(), std::size_t(2));
    QCOMPARE(text(chart.rows[0].name), QStringLiteral("GPT-3 training"));
    QVERIFY(!text(chart.description).contains("ChatGPT"));
    QVERIFY(!text(chart.source).contains("de Vries"));
}

void TestCompareChart::emptyComparison()
{
    CompareView odd;
    odd.per = Per::query;
    odd.display = cw::Display::relativeToBaseline; // Xlib has a Display too
    odd.stacking = Stacking::byStage;
    for (const CompareView& view : {CompareView{}, odd}) {
        const chart::CompareChart chart = chartOf({}, view);
        QVERIFY(chart.rows.empty());
        QCOMPARE(chart.panels.size(), std::size_t(4));
        QVERIFY(chart.panels[0].cells.empty());
        QCOMPARE(text(chart.headline),
                 QStringLiteral("Add a scenario to see its electricity, carbon, water and cost here."));
        QVERIFY(chart.note.empty() && chart.subtitle.empty());
    }
}

void TestCompareChart::eightRows()
{
    const chart::CompareChart chart = chartOf(eightScenarios());
    QCOMPARE(chart.rows.size(), std::size_t(8));
    QCOMPARE(labelsOf(chart.panels[0]), QStringList({"1", "2", "3", "4", "5", "6", "7", "8"}));
    for (int i = 0; i < 8; ++i)
        QCOMPARE(chart.rows[static_cast<std::size_t>(i)].style, i);
    QBENCHMARK
    {
        chartOf(eightScenarios());
    }
}

void TestCompareChart::namesPassAsText()
{
    const std::string odd = "<script>&\"%1%2\x01\x1b 中文 😀";
    const chart::CompareChart chart = chartOf(comparisonOf({ofEnergy(1, odd, 5e6), ofEnergy(2, "", 1e6)}, 1));
    QCOMPARE(chart.rows[0].name, odd);
    QVERIFY(text(chart.headline).startsWith(text(odd)));
    QVERIFY(text(chart.description).contains(text(odd) + ": Electricity"));
    QVERIFY(chart.rows[1].name.empty());
}

void TestCompareChart::sourceLineNamesTheStatedFigures()
{
    const QString line = text(chartOf(comparisonOf({gpt3()})).source);
    // The stated figures first, then the defaults that the columns read: water and tariff.
    QVERIFY2(line.startsWith("Sources: Patterson et al. 2021, li-2023, eia-2024 · Counterwatt "),
             qPrintable(line));
    QVERIFY2(QRegularExpression(
                 " · Counterwatt [0-9.]+, catalog 2026-11 · document [0-9a-f]{4} · \\d{4}-\\d\\d-\\d\\d$")
                 .match(line)
                 .hasMatch(),
             qPrintable(line));

    std::vector<std::string> ids{"a", "b", "patterson-2021", "c", "d", "e"};
    const auto all = sources();
    const QString many = sourceLine(ids, all, "", "3f9a", "2026-11-22");
    QVERIFY2(many.startsWith("Sources: a, b, Patterson et al. 2021, c and 2 more · Counterwatt "),
             qPrintable(many));
    QVERIFY(!many.contains("catalog"));
    // Data leave none out.
    QCOMPARE(text(chart::sourceText(sourceList(ids, all, "", "3f9a", "2026-11-22"))),
             QString(many).replace("c and 2 more", "c, d, e"));

    // Of two scenarios the first source of each comes first.
    const Compared compared = compareAll(comparisonOf({chatGpt(), gpt3()}), Rows::shown);
    const std::array metrics{Metric::electricityFacility};
    const auto ordered = sourcesRead(compared, metrics, Per::year);
    // Stated ones first, in turn; defaults follow.
    QVERIFY(ordered.size() > 3);
    QCOMPARE(std::vector<std::string>(ordered.begin(), ordered.begin() + 3),
             (std::vector<std::string>{"openai-2024", "patterson-2021", "de-vries-2023"}));
    QCOMPARE(sourcesRead(compared, metrics, Per::run), std::vector<std::string>{"patterson-2021"});
    // Nothing stated: the defaults' sources.
    const auto defaults =
        sourcesRead(compareAll(comparisonOf({scenario(1, "new", {})}), Rows::shown), metrics, Per::year);
    QVERIFY(!defaults.empty() && defaults != ordered);
}

void TestCompareChart::markFollowsTheDocument()
{
    Comparison comparison = wellKnown();
    const QString mark = documentMark(comparison);
    QCOMPARE(documentMark(wellKnown()), mark);
    comparison.scenarios[0].values[P::inferenceWhPerQuery].point = 2.8;
    QVERIFY(documentMark(comparison) != mark);
    comparison = wellKnown();
    comparison.scenarios[0].name += "!";
    QVERIFY(documentMark(comparison) != mark);
}

void TestCompareChart::descriptionTellsAll()
{
    const QString description = text(chartOf(wellKnown()).description);
    QVERIFY2(description.startsWith("100,000 H100 takes 940 times"), qPrintable(description));
    QVERIFY2(description.contains(
                 "GPT-3 training: Electricity 1.29 GWh per year, Carbon 0.553 kt CO₂e per year, "),
             qPrintable(description));
    QVERIFY(description.contains("logarithmic"));
}

void TestCompareChart::sameInputSameChart()
{
    const chart::CompareChart a = chartOf(wellKnown());
    const chart::CompareChart b = chartOf(wellKnown());
    QCOMPARE(a.description, b.description);
    QCOMPARE(a.source, b.source);
    QCOMPARE(labelsOf(a.panels[2]), labelsOf(b.panels[2]));
}

QTEST_GUILESS_MAIN(TestCompareChart)
#include "tst_compare_chart.moc"
