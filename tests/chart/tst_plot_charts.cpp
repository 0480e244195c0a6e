// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions, lines and heat maps: curves lie where their values are and stay inside their plot.

#include "app/chart/heat_ramp.h"
#include "tests/chart/picture_checks.h"
#include "tests/chart/sample_kinds.h"

#include <QtTest>

#include <limits>

using namespace cw::chart;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Picture pictureAt(const AnyChart& chart, double width = 900.0)
{
    return pictureOf(chart, {width, 0.0, true, false}, estimateWidth);
}

std::vector<PathShape> curvesOf(const Picture& picture, Rgb colour)
{
    std::vector<PathShape> out;
    for (const PathShape& path : shapesOf<PathShape>(picture.shapes)) {
        if (path.width == 2.0 && path.stroke == colour)
            out.push_back(path);
    }
    return out;
}

std::vector<PathShape> fillsOf(const Picture& picture, Rgb colour)
{
    std::vector<PathShape> out;
    for (const PathShape& path : shapesOf<PathShape>(picture.shapes)) {
        if (path.fill == colour)
            out.push_back(path);
    }
    return out;
}

// The pixel of a tick's label, centred below (or above) its grid line.
double pixelOf(const Picture& picture, const std::string& label)
{
    const Box box = boxOf(*findText(picture, label));
    return box.x + box.width / 2.0;
}

} // namespace

class TestPlotCharts : public QObject {
    Q_OBJECT

private slots:
    void densityPeaksAtItsMiddle()
    {
        const DistributionChart chart = sample::distribution(CurveKind::density, false);
        const Picture picture = pictureAt(chart);
        const auto curve = curvesOf(picture, kLight.scenarios[0]);
        QCOMPARE(curve.size(), std::size_t(1));
        const Point top = *std::min_element(curve[0].points.begin(), curve[0].points.end(),
                                            [](Point a, Point b) { return a.y < b.y; });
        QVERIFY(std::abs(top.x - pixelOf(picture, "200")) < 1.0);
        const auto fill = fillsOf(picture, kLight.scenarios[0]);
        QCOMPARE(fill.size(), std::size_t(1));
        QVERIFY(fill[0].opacity > 0.05 && fill[0].opacity < 0.3);
        QVERIFY(fill[0].width == 0.0);
    }

    void densityBeyondThePlotIsCut()
    {
        DistributionChart chart = sample::distribution(CurveKind::density, false);
        chart.values.minimum = 150.0; // through the middle of the curves
        chart.values.maximum = 260.0;
        chart.heights.maximum = 0.01; // and below the peaks
        const Picture picture = pictureAt(chart);
        QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
        const auto curve = curvesOf(picture, kLight.scenarios[0]);
        QVERIFY(curve.size() >= 2); // the peak is cut out
        Box all = aroundOf(curve.front().points);
        for (const PathShape& path : fillsOf(picture, kLight.scenarios[0])) {
            const Box box = aroundOf(path.points);
            QVERIFY(box.y >= all.y - 0.01);
        }
    }

    void exceedanceFallsFromHundredToZero()
    {
        const Picture picture = pictureAt(sample::distribution(CurveKind::exceedance, false));
        const auto curve = curvesOf(picture, kLight.scenarios[1]);
        QCOMPARE(curve.size(), std::size_t(1));
        const std::vector<Point>& points = curve[0].points;
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY(points[i].y >= points[i - 1].y && points[i].x >= points[i - 1].x);
        const auto middleOf = [&](const char* label) { return boxOf(*findText(picture, label)).middle(); };
        QVERIFY(std::abs(points.front().y - middleOf("100 %")) < 2.0);
        QVERIFY(std::abs(points.back().y - middleOf("0 %")) < 2.0);
        QVERIFY(fillsOf(picture, kLight.scenarios[1]).empty());
    }

    void stripsSpanTheirQuantiles()
    {
        const DistributionChart chart = sample::distribution(CurveKind::density, false);
        const Picture picture = pictureAt(chart);
        const double perUnit = (pixelOf(picture, "200") - pixelOf(picture, "100")) / 100.0;
        const Box row = picture.regions[0].box;
        bool whisker = false;
        for (const LineShape& line : shapesOf<LineShape>(picture.shapes)) {
            if (line.stroke != kLight.scenarios[0] || line.from.y != line.to.y || !row.contains(line.from))
                continue;
            whisker = true;
            QVERIFY(
                std::abs(line.from.x - (pixelOf(picture, "200") + (*chart.series[0].p5 - 200.0) * perUnit))
                < 1.0);
            QVERIFY(std::abs(line.to.x - line.from.x - (*chart.series[0].p95 - *chart.series[0].p5) * perUnit)
                    < 1.0);
        }
        QVERIFY(whisker);
        const auto thick = barsOf(picture, mixed(kLight.scenarios[0], kLight.panel, 0.45));
        QCOMPARE(thick.size(), std::size_t(1));
        QVERIFY(std::abs(thick[0].width - (*chart.series[0].p75 - *chart.series[0].p25) * perUnit) < 1.0);
        QVERIFY(findText(picture, "161–239 GWh"));
    }

    void whatIsCertainIsALine()
    {
        DistributionChart chart = sample::distribution(CurveKind::density, false);
        chart.series = {{"Fixed", 3, {}, {}, {}, {}, 150.0, {}, {}, "150 GWh", {}}};
        const Picture picture = pictureAt(chart);
        bool upright = false;
        for (const LineShape& line : shapesOf<LineShape>(picture.shapes))
            upright = upright
                || (line.stroke == kLight.scenarios[3] && line.from.x == line.to.x
                    && std::abs(line.from.x - pixelOf(picture, "150")) < 1.0);
        QVERIFY(upright);
    }

    void whatIsNotKnownSaysSo()
    {
        DistributionChart chart = sample::distribution(CurveKind::density, false);
        chart.series[1] = {"Unknown", 1, {}, {}, {}, {}, {}, {}, {}, "not known", {}};
        const Picture picture = pictureAt(chart);
        QVERIFY(findText(picture, "not known"));
        QVERIFY(curvesOf(picture, kLight.scenarios[1]).empty());
    }

    void linesPassThroughTheirPoints()
    {
        LineChart chart = sample::lines(false);
        chart.series = {{"Straight", 0, {0.0, 5.0, 10.0}, {0.0, 400.0, 800.0}, {}, {}}};
        const Picture picture = pictureAt(chart);
        const auto line = curvesOf(picture, kLight.scenarios[0]);
        QCOMPARE(line.size(), std::size_t(1));
        const std::vector<Point>& p = line[0].points;
        QCOMPARE(p.size(), std::size_t(3));
        QVERIFY(std::abs(p[1].x - (p[0].x + p[2].x) / 2.0) < 1e-6);
        QVERIFY(std::abs(p[1].y - (p[0].y + p[2].y) / 2.0) < 1e-6);
        QVERIFY(p[0].y > p[2].y); // more is higher
        QCOMPARE(picture.regions.size(), std::size_t(3));
        QVERIFY(picture.regions[1].box.contains({p[1].x, p[1].y}));
    }

    void aPointWithoutAnswerIsAGap()
    {
        LineChart chart = sample::lines(false);
        chart.series.resize(1);
        chart.series[0].middle[20] = chart.series[0].low[20] = chart.series[0].high[20] = kNaN;
        const Picture picture = pictureAt(chart);
        QCOMPARE(curvesOf(picture, kLight.scenarios[0]).size(), std::size_t(2));
        QCOMPARE(fillsOf(picture, kLight.scenarios[0]).size(), std::size_t(2));
        QVERIFY(picture.regions[20].text.find("ChatGPT") == std::string::npos);
        QVERIFY(picture.regions[19].text.find("ChatGPT") != std::string::npos);
    }

    void bandsLieAroundTheirLine()
    {
        const Picture picture = pictureAt(sample::lines(false));
        const Box band = aroundOf(fillsOf(picture, kLight.scenarios[1]).at(0).points);
        const Box line = aroundOf(curvesOf(picture, kLight.scenarios[1]).at(0).points);
        QVERIFY(band.y < line.y && band.bottom() > line.bottom());
    }

    void namesAtLineEndsKeepApart()
    {
        LineChart chart = sample::lines(false);
        for (LineSeries& series : chart.series)
            series.middle.assign(series.middle.size(), 400.0); // all end at the same place
        const Picture picture = pictureAt(chart);
        QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
        for (const char* name : {"ChatGPT in 2024", "GPT-4 training"})
            QVERIFY2(findText(picture, name), name);
    }

    void thePresentValueIsMarked()
    {
        const Picture picture = pictureAt(sample::lines(false));
        const double label = pixelOf(picture, "now 2.9 Wh");
        bool found = false;
        for (const LineShape& line : shapesOf<LineShape>(picture.shapes))
            found = found || (line.dotted && line.from.x == line.to.x && std::abs(line.from.x - label) < 1.0);
        QVERIFY(found);
        const double perUnit = (pixelOf(picture, "8") - pixelOf(picture, "4")) / 4.0;
        QVERIFY(std::abs(label - (pixelOf(picture, "4") - 1.1 * perUnit)) < 1.5);
    }

    void heatCellsCoverThePlot()
    {
        HeatMap chart = sample::heat(false);
        chart.contours.clear();
        chart.points.clear();
        const Picture picture = pictureAt(chart);
        QCOMPARE(picture.regions.size(), chart.values.size());
        double regions = 0.0;
        for (const Region& region : picture.regions)
            regions += region.box.width * region.box.height;
        const Box first = picture.regions.front().box;
        const Box last = picture.regions.back().box;
        const double plot = (last.right() - first.x) * (first.bottom() - last.y);
        QVERIFY(std::abs(regions - plot) < 1e-6 * plot); // no gap, no overlap
        double drawn = 0.0;
        for (const RectShape& rect : shapesOf<RectShape>(picture.shapes)) {
            if (rect.box.y >= last.y && rect.box.bottom() <= first.bottom() && rect.box.x >= first.x)
                drawn += rect.box.width * rect.box.height;
        }
        QVERIFY(std::abs(drawn - plot) < 1e-6 * plot);
    }

    void gridsOfAnySize()
    {
        for (const auto& [columns, rows] :
             {std::pair{1, 1}, std::pair{1, 5}, std::pair{2, 2}, std::pair{1500, 3}}) {
            const Picture picture = pictureAt(sample::heat(false, columns, rows));
            QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
            QVERIFY(!picture.regions.empty());
        }
        HeatMap wrong = sample::heat(false);
        wrong.values.pop_back();
        QVERIFY(pictureAt(wrong).regions.empty());
    }

    void sweepsOfAnyLength()
    {
        LineChart chart = sample::lines(false);
        chart.series = {{"One", 0, {5.0}, {400.0}, {300.0}, {500.0}}};
        const Picture one = pictureAt(chart);
        QVERIFY2(faultOf(one).isEmpty(), faultOf(one));
        QCOMPARE(one.regions.size(), std::size_t(1));
        QVERIFY(findText(one, "One")); // a marker with its name
        chart.series = {{"Same", 0, {5.0, 5.0, kNaN, 5.0}, {400.0, 410.0, 1.0}, {}, {}}};
        QVERIFY2(faultOf(pictureAt(chart)).isEmpty(), faultOf(pictureAt(chart)));
    }

    void heatGrowsUpwardsAndToTheRight()
    {
        const HeatMap chart = sample::heat(false);
        const Picture picture = pictureAt(chart);
        const Box first = picture.regions.front().box;
        const Box right = picture.regions[1].box;
        const Box above = picture.regions[chart.xs.size()].box;
        QVERIFY(right.x > first.x && right.y == first.y);
        QVERIFY(above.y < first.y && above.x == first.x);
        QVERIFY(QString::fromStdString(picture.regions[5].text).contains(QStringLiteral("Electricity: ")));
    }

    void absentCellsAreHatchedAndNamed()
    {
        const Picture with = pictureAt(sample::heat(false));
        QVERIFY(findText(with, "no answer"));
        QVERIFY(!barsOf(with, kLight.ground).empty());
        HeatMap complete = sample::heat(false);
        for (auto& value : complete.values)
            value = value.value_or(100.0);
        const Picture without = pictureAt(complete);
        QVERIFY(!findText(without, "no answer"));
        QVERIFY(barsOf(without, kLight.ground).empty());
    }

    void contoursAreLabelledOnTheirLine()
    {
        HeatMap chart = sample::heat(false);
        chart.points.clear();
        const Picture picture = pictureAt(chart);
        int labelled = 0;
        for (const Tick& tick : chart.contours) {
            const TextShape* label = findText(picture, tick.label);
            if (!label)
                continue;
            const Box box = boxOf(*label);
            bool on = false;
            for (const PathShape& path : shapesOf<PathShape>(picture.shapes)) {
                for (const Point p : path.points)
                    on = on
                        || Box{box.x - 20.0, box.y - 20.0, box.width + 40.0, box.height + 40.0}.contains(p);
            }
            QVERIFY2(on, where(*label));
            ++labelled;
        }
        QVERIFY(labelled >= 4);
    }

    void theRampIsEvenForTheEye()
    {
        for (const bool dark : {false, true}) {
            double last = -1.0;
            double smallest = 1e9;
            double largest = 0.0;
            for (int i = 0; i <= 10; ++i) {
                const double lightness = lightnessOf(heatColour(i / 10.0, dark));
                if (i > 0) {
                    const double step = dark ? lightness - last : last - lightness;
                    smallest = std::min(smallest, step);
                    largest = std::max(largest, step);
                }
                last = lightness;
            }
            QVERIFY2(smallest > 3.0, QByteArray::number(smallest)); // L* from 0 to 100
            QVERIFY2(largest < 1.6 * smallest, QByteArray::number(largest / smallest));
        }
    }

    void inkCanBeReadOnTheRamp()
    {
        for (const bool dark : {false, true}) {
            for (int i = 0; i <= 20; ++i) {
                const double ground = luminanceOf(heatColour(i / 20.0, dark));
                const double ink = luminanceOf(inkOn(i / 20.0, dark));
                const double contrast = (std::max(ground, ink) + 0.05) / (std::min(ground, ink) + 0.05);
                QVERIFY2(contrast >= 3.9, QByteArray::number(i) + ": " + QByteArray::number(contrast));
            }
        }
    }

private:
    // Relative luminance (WCAG) and CIE L*.
    static double luminanceOf(Rgb colour)
    {
        const auto linear = [&](int shift) {
            const double c = ((colour >> shift) & 0xFF) / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }
    static double lightnessOf(Rgb colour)
    {
        const double y = luminanceOf(colour);
        return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
    }
};

QTEST_APPLESS_MAIN(TestPlotCharts)
#include "tst_plot_charts.moc"
