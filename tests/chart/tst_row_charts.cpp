// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado, shares, waterfall and methods: bars are as long as they should be and begin where they should.

#include "app/chart/row_grid.h"
#include "tests/chart/picture_checks.h"
#include "tests/chart/sample_kinds.h"

#include <QtTest>

using namespace cw::chart;

namespace {

Picture pictureAt(const AnyChart& chart, double width = 900.0)
{
    return pictureOf(chart, {width, 0.0, true, false}, estimateWidth);
}

double centreOf(const Box& box)
{
    return box.x + box.width / 2.0;
}

// The bars of a colour in the rows: legends are squares.
std::vector<Box> rowBars(const Picture& picture, Rgb fill)
{
    std::vector<Box> out = barsOf(picture, fill);
    std::erase_if(out, [](const Box& box) { return box.width == 10.0 && box.height == 10.0; });
    return out;
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestRowCharts : public QObject {
    Q_OBJECT

private slots:
    void tornadoBarsLeaveTheBaseInProportion()
    {
        const TornadoChart chart = sample::tornado(false);
        const Picture picture = pictureAt(chart);
        const auto low = rowBars(picture, kLight.less);
        const auto high = rowBars(picture, kLight.more);
        QCOMPARE(low.size(), chart.rows.size());
        QCOMPARE(high.size(), chart.rows.size());
        const double base = low[0].right();
        const double perUnit = low[0].width / (*chart.base - *chart.rows[0].lowResult);
        for (std::size_t i = 0; i < chart.rows.size(); ++i) {
            const double lowEnd = base + perUnit * (*chart.rows[i].lowResult - *chart.base);
            const double highEnd = base + perUnit * (*chart.rows[i].highResult - *chart.base);
            QVERIFY(near(low[i].x, std::min(base, lowEnd)) && near(low[i].right(), std::max(base, lowEnd)));
            QVERIFY(near(high[i].x, std::min(base, highEnd))
                    && near(high[i].right(), std::max(base, highEnd)));
        }
    }

    void tornadoTextsStandOutsideTheirEnds()
    {
        const Picture picture = pictureAt(sample::tornado(false));
        const auto low = rowBars(picture, kLight.less);
        const auto high = rowBars(picture, kLight.more);
        QVERIFY(boxOf(*findText(picture, "1.4 Wh")).right() < low[0].x);
        QVERIFY(boxOf(*findText(picture, "5.6 Wh")).x > high[0].right());
        // The share of idle time lowers the result: its low end is at the right.
        QVERIFY(boxOf(*findText(picture, "10 %")).x > low[3].right());
        QVERIFY(boxOf(*findText(picture, "30 %")).right() < high[3].x);
    }

    void tornadoEndsOnOneSideShareTheRow()
    {
        const Picture picture = pictureAt(sample::tornado(false));
        const Box low = rowBars(picture, kLight.less)[4]; // batch size: both ends above the base
        const Box high = rowBars(picture, kLight.more)[4];
        QVERIFY(!overlap(low, high));
        QVERIFY(near(low.x, high.x));
        QVERIFY(findText(picture, "8"));
        QVERIFY(!findText(picture, "16")); // the inner one is in the tooltip
        QVERIFY(picture.regions[4].text.find("16") != std::string::npos);
    }

    void tornadoOnALogarithmicAxisKeepsRatios()
    {
        TornadoChart chart = sample::tornado(false, true);
        chart.base = 100.0;
        chart.rows = {{"x", 50.0, 200.0, "a", "b", {}, {}, {}}};
        const Picture picture = pictureAt(chart);
        QVERIFY(near(rowBars(picture, kLight.less)[0].width, rowBars(picture, kLight.more)[0].width));
    }

    void tornadoWithoutResultsSaysWhy()
    {
        TornadoChart chart = sample::tornado(false);
        chart.rows[1].lowResult.reset();
        chart.rows[1].highResult.reset();
        chart.rows[1].reason = "no price is known";
        const Picture picture = pictureAt(chart);
        QCOMPARE(rowBars(picture, kLight.less).size(), chart.rows.size() - 1);
        QVERIFY(findText(picture, "no price is known"));
        chart.base.reset(); // no bar can begin anywhere
        QVERIFY(rowBars(pictureAt(chart), kLight.less).empty());
    }

    void tornadoOrderIsAsGiven()
    {
        const TornadoChart chart = sample::tornado(false);
        const Picture picture = pictureAt(chart);
        for (std::size_t i = 1; i < chart.rows.size(); ++i)
            QVERIFY(findText(picture, chart.rows[i - 1].name)->at.y
                    < findText(picture, chart.rows[i].name)->at.y);
    }

    void sharesAreInProportionAndStopAtZero()
    {
        const Picture picture = pictureAt(sample::shares(false));
        const auto alone = rowBars(picture, kLight.accent);
        QCOMPARE(alone.size(), std::size_t(3)); // one is below zero, one is not known
        QVERIFY(near(alone[0].width / alone[1].width, 61.0 / 22.0));
        const auto together = rowBars(picture, mixed(kLight.accent, kLight.panel, 0.42));
        QVERIFY(near(together[0].width / alone[0].width, 68.0 / 61.0));
        QVERIFY(alone[0].bottom() <= together[0].y);
        QVERIFY(findText(picture, "not known"));
    }

    void sharesHaveTheirErrors()
    {
        const SharesChart chart = sample::shares(false);
        const Picture picture = pictureAt(chart);
        const Box bar = rowBars(picture, kLight.accent)[0];
        const double perUnit = bar.width / 61.0;
        int found = 0;
        for (const LineShape& line : shapesOf<LineShape>(picture.shapes)) {
            if (line.from.y != line.to.y || line.from.y < bar.y || line.from.y > bar.bottom()
                || line.width != 1.5)
                continue;
            ++found;
            QVERIFY(near(line.from.x, bar.right() - 3.0 * perUnit));
            QVERIFY(near(line.to.x, bar.right() + 3.0 * perUnit));
        }
        QCOMPARE(found, 1);
    }

    void waterfallStepsJoin()
    {
        const WaterfallChart chart = sample::waterfall(false);
        const Picture picture = pictureAt(chart);
        const Box start = barsOf(picture, kLight.scenarios[0]).front();
        const Box end = barsOf(picture, kLight.scenarios[2]).back();
        const auto rises = barsOf(picture, kLight.more);
        const auto falls = barsOf(picture, kLight.less);
        QCOMPARE(rises.size(), std::size_t(2));
        QCOMPARE(falls.size(), std::size_t(2));
        QVERIFY(near(start.x, end.x));
        QVERIFY(near(start.width / end.width, 212.0 / 466.0));
        QVERIFY(near(rises[0].x, start.right()));
        QVERIFY(near(rises[1].x, rises[0].right()));
        QVERIFY(near(falls[0].right(), rises[1].right()));
        QVERIFY(near(falls[1].right(), falls[0].x));
        QVERIFY(near(falls[1].x, end.right()));
        QCOMPARE(picture.regions.size(), chart.steps.size() + 2);
    }

    void waterfallThatDoesNotBeginAtZeroHasMarks()
    {
        const Picture picture = pictureAt(sample::waterfall(false, 200.0));
        QVERIFY(barsOf(picture, kLight.scenarios[0]).empty());
        bool marked = false; // beside the one at the name
        for (const CircleShape& circle : shapesOf<CircleShape>(picture.shapes))
            marked = marked || (circle.fill == kLight.scenarios[0] && circle.centre.x > 100.0);
        QVERIFY(marked);
    }

    void waterfallOfTwoEqualsHasNoBarForNothing()
    {
        WaterfallChart chart = sample::waterfall(false);
        chart.steps = {{"same", {}, 0.0, "±0", {}, {}}};
        const Picture picture = pictureAt(chart);
        QVERIFY(barsOf(picture, kLight.more).empty() && barsOf(picture, kLight.less).empty());
        QVERIFY(findText(picture, "±0"));
    }

    void methodsStandOnTheirValue()
    {
        const MethodsChart chart = sample::methods(false, false); // 0 to 10 Wh
        const Picture picture = pictureAt(chart);
        const auto dots = shapesOf<CircleShape>(picture.shapes);
        QCOMPARE(dots.size(), std::size_t(3)); // one has no answer
        const double perUnit = (dots[1].centre.x - dots[0].centre.x) / (6.8 - 2.9);
        QVERIFY(near(dots[2].centre.x, dots[0].centre.x + (4.1 - 2.9) * perUnit));
        QCOMPARE(dots[0].fill, kLight.accent); // chosen
        QCOMPARE(dots[1].fill, kLight.secondary);
        QVERIFY(findText(picture, "Measured fit")->style.semibold);
        QVERIFY(!findText(picture, "EcoLogits")->style.semibold);
    }

    void methodsWithoutAnswerSayWhy()
    {
        const Picture picture = pictureAt(sample::methods(false));
        const TextShape* reason = findText(picture, "gives no formula for a mixture of experts");
        QVERIFY(reason);
        QCOMPARE(reason->fill, kLight.secondary);
        QVERIFY(picture.regions[3].text.find("Leaves out: host, cooling") != std::string::npos);
    }

    void rowsShareTheHeight()
    {
        const Picture picture = pictureOf(sample::tornado(false), {900.0, 600.0, true, false}, estimateWidth);
        QCOMPARE(picture.height, 600.0);
        for (const Region& region : picture.regions)
            QVERIFY(near(region.box.height, picture.regions.front().box.height));
        QVERIFY(picture.regions.front().box.height > 32.0);
    }

    void labelsMakeThePlotNarrower()
    {
        Canvas canvas({}, {900.0, 0.0, true, false}, estimateWidth);
        const RowGrid grid(canvas, {{"a", {}, {}, false}}, {});
        const double free = grid.plotExtent({}).width;
        const Box behind = grid.plotExtent({{1.0, 0.0, 80.0}});
        const Box before = grid.plotExtent({{0.0, 60.0, 0.0}});
        QVERIFY(near(behind.width, std::floor(free - 80.0)) && near(behind.x, grid.left()));
        QVERIFY(near(before.x, grid.left() + 60.0) && near(before.right(), grid.right(), 1.0));
        const Box never = grid.plotExtent({{0.5, 5000.0, 5000.0}});
        QVERIFY(never.width > 0.3 * free && never.right() <= grid.right());
        QVERIFY(near(centreOf(never), (grid.left() + grid.right()) / 2.0, 2.0));
    }
};

QTEST_APPLESS_MAIN(TestRowCharts)
#include "tst_row_charts.moc"
