// SPDX-License-Identifier: GPL-3.0-or-later
// Contour lines pass where they must; lines and areas are cut at the edges of their plot.

#include "app/chart/axis_layout.h"
#include "app/chart/clip.h"
#include "app/chart/contour.h"
#include "app/chart/contour_labels.h"

#include <QtTest>

#include <limits>
#include <numbers>

using namespace cw::chart;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

template <typename Value>
ValueGrid gridOf(int columns, int rows, const Value& value)
{
    ValueGrid grid;
    for (int i = 0; i < columns; ++i)
        grid.xs.push_back(i);
    for (int k = 0; k < rows; ++k)
        grid.ys.push_back(k);
    for (int k = 0; k < rows; ++k) {
        for (int i = 0; i < columns; ++i)
            grid.values.push_back(value(i, k));
    }
    return grid;
}

double lengthOf(const std::vector<Point>& line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return sum;
}

double areaOf(const std::vector<Point>& area)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < area.size(); ++i) {
        const Point a = area[i];
        const Point b = area[(i + 1) % area.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum) / 2.0;
}

} // namespace

class TestContour : public QObject {
    Q_OBJECT

private slots:
    void aPlaneHasAStraightLine()
    {
        const auto lines = contourLines(gridOf(9, 7, [](int x, int) { return x; }), 2.25);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].size(), std::size_t(7));
        for (const Point p : lines[0])
            QCOMPARE(p.x, 2.25);
        QCOMPARE(lengthOf(lines[0]), 6.0);
    }

    void aHillHasAClosedLineAtItsRadius()
    {
        const auto lines =
            contourLines(gridOf(81, 81, [](int x, int y) { return std::hypot(x - 40.0, y - 40.0); }), 25.0);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].front().x, lines[0].back().x);
        QCOMPARE(lines[0].front().y, lines[0].back().y);
        for (const Point p : lines[0])
            QVERIFY(std::abs(std::hypot(p.x - 40.0, p.y - 40.0) - 25.0) < 0.02);
        QVERIFY(std::abs(lengthOf(lines[0]) / (2.0 * std::numbers::pi * 25.0) - 1.0) < 0.01);
    }

    void twoHillsHaveTwoLines()
    {
        const auto hills = [](int x, int y) {
            return std::min(std::hypot(x - 10.0, y - 10.0), std::hypot(x - 30.0, y - 10.0));
        };
        QCOMPARE(contourLines(gridOf(41, 21, hills), 5.0).size(), std::size_t(2));
    }

    void aSaddleIsDecidedByItsMiddle()
    {
        const auto saddle = [](double one, double other) {
            return ValueGrid{
                {0.0, 1.0}, {0.0, 1.0}, {one, other, other, one}}; // corners (0,0) and (1,1) are `one`
        };
        for (const auto& [one, other] : {std::pair{3.0, 0.0}, std::pair{2.0, -1.5}}) {
            const auto lines = contourLines(saddle(one, other), 1.0);
            QCOMPARE(lines.size(), std::size_t(2));
            const bool joined =
                (one + other) / 2.0 >= 1.0; // the high corners meet: lines cut off the low ones
            for (const auto& line : lines) {
                const Point middle{(line[0].x + line[1].x) / 2.0, (line[0].y + line[1].y) / 2.0};
                QCOMPARE((middle.x - 0.5) * (middle.y - 0.5) < 0.0, joined);
            }
        }
    }

    void squaresWithoutValueHaveNoLine()
    {
        const auto lines =
            contourLines(gridOf(9, 7, [](int x, int y) { return y == 3 ? kNaN : double(x); }), 2.25);
        QCOMPARE(lines.size(), std::size_t(2));
        for (const auto& line : lines)
            QCOMPARE(lengthOf(line), 2.0);
        QVERIFY(contourLines(gridOf(9, 7, [](int, int) { return kNaN; }), 1.0).empty());
    }

    void valuesOnTheLevelAreHarmless()
    {
        QVERIFY(contourLines(gridOf(5, 5, [](int, int) { return 1.0; }), 1.0).empty());
        for (const auto& line :
             contourLines(gridOf(5, 5, [](int x, int y) { return double((x + y) % 2); }), 1.0)) {
            for (const Point p : line)
                QVERIFY(std::isfinite(p.x) && std::isfinite(p.y));
        }
    }

    void gridsTooSmallHaveNone()
    {
        QVERIFY(contourLines({}, 1.0).empty());
        QVERIFY(contourLines(gridOf(1, 5, [](int, int y) { return y; }), 1.0).empty());
        QVERIFY(contourLines({{0.0, 1.0}, {0.0, 1.0}, {1.0}}, 1.0).empty());
    }

    void labelsStandOnTheLineAndApart()
    {
        const Box plot{0.0, 0.0, 400.0, 300.0};
        std::vector<Contour> contours;
        for (int i = 1; i < 4; ++i)
            contours.push_back({{{{100.0 * i, 0.0}, {100.0 * i, 300.0}}}, std::to_string(i), 0.1 * i});
        const auto labels = placeContourLabels(contours, plot, {{0.0, 100.0, 150.0, 100.0}}, estimateWidth);
        QCOMPARE(labels.size(), std::size_t(3));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const Box& box = labels[i].box;
            const double line = contours[i].lines[0][0].x;
            QVERIFY(box.x <= line && box.right() >= line);
            QVERIFY(!overlapping(box, {0.0, 100.0, 150.0, 100.0})); // what was there before
        }
    }

    void aLabelWithoutRoomIsLeftOut()
    {
        const Box plot{0.0, 0.0, 400.0, 300.0};
        QVERIFY(
            placeContourLabels({{{{{100.0, 10.0}, {101.0, 12.0}}}, "1,000", 0.1}}, plot, {}, estimateWidth)
                .empty());
        QVERIFY(placeContourLabels({{{{{100.0, 10.0}, {100.0, 290.0}}}, "1,000", 0.1}}, plot, {plot},
                                   estimateWidth)
                    .empty());
        QVERIFY(placeContourLabels({{{}, "1,000", 0.1}}, plot, {}, estimateWidth).empty());
    }

    void linesAreCutAtTheBox()
    {
        const Box box{0.0, 0.0, 10.0, 10.0};
        const auto through = clipLine({{-5.0, 5.0}, {15.0, 5.0}}, box);
        QCOMPARE(through.size(), std::size_t(1));
        QCOMPARE(through[0].front().x, 0.0);
        QCOMPARE(through[0].back().x, 10.0);
        QCOMPARE(clipLine({{1.0, 1.0}, {2.0, 2.0}, {3.0, 1.0}}, box).front().size(), std::size_t(3));
        QCOMPARE(clipLine({{5.0, 5.0}, {5.0, 20.0}, {7.0, 20.0}, {7.0, 5.0}}, box).size(), std::size_t(2));
        QVERIFY(clipLine({{-5.0, -1.0}, {15.0, -1.0}}, box).empty());
        QVERIFY(clipLine({{5.0, 5.0}}, box).empty());
    }

    void aPointThatIsNoneInterrupts()
    {
        const Box box{0.0, 0.0, 10.0, 10.0};
        QCOMPARE(clipLine({{1.0, 1.0}, {2.0, 2.0}, {3.0, kNaN}, {4.0, 4.0}, {5.0, 5.0}}, box).size(),
                 std::size_t(2));
        QVERIFY(clipLine({{1.0, kNaN}, {2.0, kNaN}}, box).empty());
    }

    void areasAreCutAtTheBox()
    {
        const Box box{0.0, 0.0, 10.0, 10.0};
        QCOMPARE(areaOf(clipArea({{-5.0, -5.0}, {15.0, -5.0}, {15.0, 15.0}, {-5.0, 15.0}}, box)), 100.0);
        QCOMPARE(areaOf(clipArea({{5.0, 5.0}, {25.0, 5.0}, {25.0, 25.0}, {5.0, 25.0}}, box)), 25.0);
        QCOMPARE(areaOf(clipArea({{2.0, 2.0}, {4.0, 2.0}, {4.0, 4.0}, {2.0, 4.0}}, box)), 4.0);
        QVERIFY(clipArea({{20.0, 20.0}, {30.0, 20.0}, {30.0, 30.0}}, box).empty());
        QVERIFY(clipArea({}, box).empty());
    }

    void sharesOfAnAxis()
    {
        const Extent linear{false, 10.0, 30.0};
        QCOMPARE(shareOf(linear, 20.0), 0.5);
        QCOMPARE(shareOf(linear, 50.0), 1.0);
        QCOMPARE(openShareOf(linear, 50.0), 2.0);
        QCOMPARE(valueAt(linear, 0.25), 15.0);
        const Extent decades{true, 1.0, 100.0};
        QCOMPARE(shareOf(decades, 10.0), 0.5);
        QCOMPARE(valueAt(decades, 0.5), 10.0);
        QCOMPARE(shareOf(decades, 0.0), 0.0);
        QVERIFY(std::isnan(openShareOf(decades, -1.0)));
        for (const Extent& none :
             {Extent{false, 1.0, 1.0}, Extent{true, 0.0, 10.0}, Extent{false, 0.0, kNaN}}) {
            QCOMPARE(shareOf(none, 5.0), 0.0);
            QVERIFY(std::isnan(openShareOf(none, 5.0)));
        }
    }
};

QTEST_APPLESS_MAIN(TestContour)
#include "tst_contour.moc"
