// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut, nothing overlaps, bars begin at zero, dots stand on their decade.

#include "app/chart/compare_layout.h"
#include "app/chart/text_clean.h"
#include "tests/chart/picture_checks.h"
#include "tests/chart/sample_charts.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace cw::chart;

namespace {

std::vector<RectShape> bars(const Picture& picture)
{
    std::vector<RectShape> out;
    for (const Shape& shape : picture.shapes) {
        const auto* rect = std::get_if<RectShape>(&shape);
        if (rect && rect->fill != picture.ground)
            out.push_back(*rect);
    }
    return out;
}

CompareLayout layoutOf(const CompareChart& chart, double width = 1000.0, double height = 0.0)
{
    return layoutCompare(chart, {width, height, true, false}, estimateWidth);
}

} // namespace

class TestCompareLayout : public QObject {
    Q_OBJECT

private slots:
    void everyChart_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<double>("width");
        const char* const names[]{"bars 8", "bars 1",  "dots",    "stacked",
                                  "ranges", "Chinese", "hostile", "empty"};
        for (int i = 0; i < 8; ++i) {
            for (const double width : {640.0, 780.0, 1000.0, 1600.0})
                QTest::addRow("%s, %g wide", names[i], width) << i << width;
        }
    }
    void everyChart()
    {
        QFETCH(int, sample);
        QFETCH(double, width);
        const CompareChart charts[]{sample::bars(8),  sample::bars(1),   sample::dots(),    sample::stacked(),
                                    sample::ranges(), sample::chinese(), sample::hostile(), sample::empty()};
        const Picture picture = comparePicture(charts[sample], {width, 0.0, true, false}, estimateWidth);
        QCOMPARE(picture.width, width);
        const std::vector<TextShape> texts = textsOf(picture);
        QVERIFY(!texts.empty());
        for (const TextShape& text : texts) {
            const Box box = boxOf(text);
            QVERIFY2(box.x >= 0.0 && box.right() <= picture.width && box.y >= 0.0
                         && box.bottom() <= picture.height,
                     where(text));
            for (const RectShape& bar : bars(picture))
                QVERIFY2(!overlap(box, bar.box), where(text));
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            for (std::size_t k = i + 1; k < texts.size(); ++k)
                QVERIFY2(!overlap(boxOf(texts[i]), boxOf(texts[k])),
                         where(texts[i]) + " on " + where(texts[k]));
        }
    }

    void barsStandOnZeroAndAreInProportion()
    {
        const CompareChart chart = sample::bars(2);
        const CompareLayout layout = layoutOf(chart);
        std::vector<Box> boxes;
        for (const Shape& shape : layout.panels[0].marks) {
            const auto* rect = std::get_if<RectShape>(&shape);
            if (rect && rect->fill != layout.palette.panel)
                boxes.push_back(rect->box);
        }
        QCOMPARE(boxes.size(), std::size_t(2));
        QCOMPARE(boxes[0].x, layout.panels[0].plot.x);
        QCOMPARE(boxes[1].x, layout.panels[0].plot.x);
        const double ratio = *chart.panels[0].cells[0].value / *chart.panels[0].cells[1].value;
        QVERIFY(std::abs(boxes[0].width / boxes[1].width - ratio) < 1e-9);
    }

    void axesGiveWayToLabels()
    {
        CompareChart chart = sample::bars(8);
        for (Panel& panel : chart.panels) {
            for (Cell& cell : panel.cells)
                cell.label = "12,345.67"; // wider than the quarter that the axis leaves
        }
        for (const TextShape& text : textsOf(comparePicture(chart, {780.0, 0.0, true, false}, estimateWidth)))
            QVERIFY2(text.style != kBodyText || text.full.empty(), where(text));
    }

    void aLogarithmicAxisHasNoBars()
    {
        const CompareLayout layout = layoutOf(sample::dots());
        for (const PanelLayout& panel : layout.panels) {
            for (const Shape& shape : panel.marks) {
                const auto* rect = std::get_if<RectShape>(&shape);
                // Only square markers and the ground of labels.
                QVERIFY(!rect || rect->fill == layout.palette.panel || rect->box.width == rect->box.height);
            }
            const double decade = xOf(panel, 1.0) - xOf(panel, 0.1);
            QVERIFY(std::abs(xOf(panel, 1000.0) - xOf(panel, 100.0) - decade) < 1e-9);
        }
    }

    void segmentsAddUpToTheBar()
    {
        const CompareChart chart = sample::stacked();
        const CompareLayout layout = layoutOf(chart);
        double right = 0.0;
        for (const Shape& shape : layout.panels[0].marks) {
            const auto* rect = std::get_if<RectShape>(&shape);
            if (rect && rect->fill != layout.palette.panel
                && layout.rows[0].contains({1.0, rect->box.y + 1.0}))
                right = std::max(right, rect->box.right());
        }
        QVERIFY(std::abs(right - xOf(layout.panels[0], *chart.panels[0].cells[0].value)) < 1e-6);
    }

    void unknownIsWordsAndNoMark()
    {
        CompareChart chart = sample::bars(2);
        chart.panels[0].cells[1] = {{}, {}, {}, {}, "not known"};
        chart.panels[1].cells[1] = {std::numeric_limits<double>::quiet_NaN(), {}, {}, {}, "not known"};
        chart.panels[2].cells[1] = {0.0, {}, {}, {}, "0"};
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        const CompareLayout layout = layoutOf(chart);
        for (int panel = 0; panel < 3; ++panel) {
            for (const RectShape& bar : bars(picture))
                QVERIFY(!(layout.rows[1].contains({1.0, bar.box.middle()})
                          && bar.box.x >= layout.panels[static_cast<std::size_t>(panel)].plot.x
                          && bar.box.x < layout.panels[static_cast<std::size_t>(panel)].frame.right()));
        }
        QVERIFY(findText(picture, "not known"));
        QCOMPARE(findText(picture, "not known")->fill, kLight.secondary);
    }

    void zeroHasNoDotOnALogarithmicAxis()
    {
        CompareChart chart = sample::dots();
        const std::size_t before = layoutOf(chart).panels[0].marks.size();
        chart.panels[0].cells[1] = {0.0, 0.0, 0.0, {}, "0"};
        const CompareLayout layout = layoutOf(chart);
        QCOMPARE(layout.panels[0].marks.size(), before - 4); // whisker with two caps, and the dot
        for (const Shape& shape : layout.panels[0].marks) {
            if (const auto* line = std::get_if<LineShape>(&shape))
                QVERIFY(line->from.x >= layout.panels[0].plot.x
                        && line->to.x <= layout.panels[0].plot.right() + 1.0);
        }
    }

    void negativeValuesGoLeftOfZero()
    {
        CompareChart chart = sample::bars(2);
        chart.panels[0].minimum = -100.0;
        chart.panels[0].cells[1].value = -50.0;
        const CompareLayout layout = layoutOf(chart);
        const double zero = xOf(layout.panels[0], 0.0);
        QVERIFY(zero > layout.panels[0].plot.x);
        bool found = false;
        for (const Shape& shape : layout.panels[0].marks) {
            const auto* rect = std::get_if<RectShape>(&shape);
            found = found
                || (rect && std::abs(rect->box.right() - zero) < 1e-9 && rect->fill == kLight.scenarios[1]);
        }
        QVERIFY(found);
    }

    void valuesBeyondTheAxisAreClamped()
    {
        CompareChart chart = sample::bars(2);
        chart.panels[0].cells[0].value = 1e308;
        chart.panels[0].cells[1].value = std::numeric_limits<double>::infinity();
        const CompareLayout layout = layoutOf(chart);
        QCOMPARE(xOf(layout.panels[0], 1e308), layout.panels[0].plot.right());
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        for (const RectShape& bar : bars(picture))
            QVERIFY(bar.box.right() <= picture.width);
    }

    void aBrokenAxisDrawsAndDoesNotCrash()
    {
        CompareChart chart = sample::bars(2);
        chart.panels[0].minimum = chart.panels[0].maximum = 5.0;
        chart.panels[1].minimum = std::numeric_limits<double>::quiet_NaN();
        chart.panels[2].scale = Scale::logDots; // with a minimum of 0
        chart.panels[3].cells.clear();
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        for (const TextShape& text : textsOf(picture))
            QVERIFY(std::isfinite(text.at.x) && std::isfinite(text.at.y));
    }

    void moreCellsThanRowsAreLeftOut()
    {
        CompareChart chart = sample::bars(8);
        chart.rows.resize(2);
        QVERIFY(!findText(comparePicture(chart, {}, estimateWidth), "12.4"));
    }

    void referencesStayApartAndInside()
    {
        CompareChart chart = sample::dots();
        for (int i = 0; i < 6; ++i)
            chart.panels[0].references.push_back({10.0 * (i + 1), "reference number " + std::to_string(i)});
        chart.panels[3].references = {{100.0, "a plant at the right"}, {900.0, "another at the right edge"}};
        chart.panels[0].references.push_back({1e9, "beyond the axis"});
        const Picture picture = comparePicture(chart, {780.0, 0.0, true, false}, estimateWidth);
        const std::vector<TextShape> texts = textsOf(picture);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QVERIFY2(boxOf(texts[i]).right() <= picture.width, where(texts[i]));
            for (std::size_t k = i + 1; k < texts.size(); ++k)
                QVERIFY2(!overlap(boxOf(texts[i]), boxOf(texts[k])),
                         where(texts[i]) + " on " + where(texts[k]));
        }
        QVERIFY(findText(picture, "a plant at the right"));
        QVERIFY(!findText(picture, "beyond the axis"));
    }

    void aReferenceOnAGridLineIsSeen()
    {
        CompareChart chart = sample::dots();
        chart.panels[0].references = {{100.0, "on the line of 100"}};
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        int last = -1; // of the lines at its place, in the order of painting
        double x = 0.0;
        for (const Shape& shape : picture.shapes) {
            if (const auto* line = std::get_if<LineShape>(&shape);
                line && line->dotted && line->from.x == line->to.x)
                x = line->from.x;
        }
        QVERIFY(x > 0.0);
        for (const Shape& shape : picture.shapes) {
            if (const auto* line = std::get_if<LineShape>(&shape);
                line && line->from.x == x && line->to.x == x)
                last = line->dotted ? 1 : 0;
        }
        QCOMPARE(last, 1);
    }

    void manyTicksLoseLabelsNotLines()
    {
        CompareChart chart = sample::bars(2);
        chart.panels[0].ticks.clear();
        for (int i = 0; i <= 40; ++i)
            chart.panels[0].ticks.push_back({i * 5.0, std::to_string(i * 5) + ",000"});
        const CompareLayout layout = layoutOf(chart);
        QCOMPARE(layout.panels[0].grid.size(), std::size_t(41));
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        QVERIFY(findText(picture, "0,000"));
        QVERIFY(!findText(picture, "5,000"));
    }

    void ticksWithoutLabelDoNotCountForTheChoice()
    {
        CompareChart chart = sample::dots();
        for (std::size_t i = 1; i < chart.panels[0].ticks.size(); i += 2)
            chart.panels[0].ticks[i].label.clear();
        const Picture picture = comparePicture(chart, {780.0, 0.0, true, false}, estimateWidth);
        const double end = layoutOf(chart, 780.0).panels[0].frame.right();
        QStringList labels;
        for (const TextShape& text : textsOf(picture)) {
            if (text.style == kSmallText && text.at.x < end
                && text.text.find_first_not_of("0123456789,.") == std::string::npos)
                labels.append(QString::fromStdString(text.text));
        }
        QCOMPARE(labels, (QStringList{"0.1", "10", "1,000"}));
    }

    void rowsFillAGivenHeightWithinLimits()
    {
        const CompareChart chart = sample::bars(4);
        const CompareLayout low = layoutOf(chart, 800.0, 10.0);
        QCOMPARE(low.height, low.leastHeight);
        const CompareLayout high = layoutOf(chart, 800.0, 2000.0);
        QCOMPARE(high.height, 2000.0);
        QCOMPARE(high.rows[0].height, 56.0);
        const CompareLayout between = layoutOf(chart, 800.0, low.leastHeight + 40.0);
        QVERIFY(between.rows[0].height > low.rows[0].height);
        QCOMPARE(between.height, low.leastHeight + 40.0);
    }

    void tooNarrowGrowsInsteadOfCutting()
    {
        const Picture picture = comparePicture(sample::bars(8), {100.0, 0.0, true, false}, estimateWidth);
        QVERIFY(picture.width > 100.0);
        for (const TextShape& text : textsOf(picture))
            QVERIFY2(boxOf(text).right() <= picture.width + 0.5, where(text));
    }

    void withoutRowsTheHeadlineTeaches()
    {
        const CompareChart chart = sample::empty();
        const CompareLayout layout = layoutCompare(chart, {800.0, 600.0, false, false}, estimateWidth);
        QVERIFY(layout.rows.empty() && layout.panels.empty());
        QCOMPARE(layout.texts.size(), std::size_t(2));
        QCOMPARE(std::get<TextShape>(layout.texts[0]).text, chart.headline);
        QVERIFY(std::get<TextShape>(layout.texts[0]).at.y > 200.0);
    }

    void theWindowShowsTheHeadlineItself()
    {
        const CompareChart chart = sample::bars(2);
        const CompareLayout layout = layoutCompare(chart, {1000.0, 0.0, false, false}, estimateWidth);
        for (const Shape& shape : layout.texts) {
            if (const auto* text = std::get_if<TextShape>(&shape))
                QVERIFY(text->text != chart.headline && text->text != chart.subtitle);
        }
    }

    void shortenedNamesKeepTheWholeText()
    {
        const CompareChart chart = sample::hostile();
        const Picture picture = comparePicture(chart, {}, estimateWidth);
        bool found = false;
        for (const TextShape& text : textsOf(picture))
            found = found || (text.full.size() > 100 && text.text.size() < text.full.size());
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(TestCompareLayout)
#include "tst_compare_layout.moc"
