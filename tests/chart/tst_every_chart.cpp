// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the kind of chart, its width, its names and its numbers: nothing is cut, no text stands on another one.

#include "tests/chart/picture_checks.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"

#include <QtTest>

#include <limits>

using namespace cw::chart;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Picture pictureAt(const AnyChart& chart, double width, double height = 0.0)
{
    return pictureOf(chart, {width, height, true, false}, estimateWidth);
}

void addKinds(bool chinese)
{
    for (const auto& kind : sample::everyKind(chinese))
        QTest::newRow((kind.name + (chinese ? " zh" : " en")).c_str())
            << QString::fromStdString(kind.name) << chinese;
}

AnyChart kindOf(const QString& name, bool chinese)
{
    for (const auto& kind : sample::everyKind(chinese)) {
        if (kind.name == name.toStdString())
            return kind.chart;
    }
    return {};
}

} // namespace

class TestEveryChart : public QObject {
    Q_OBJECT

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("chinese");
        addKinds(false);
        addKinds(true);
    }
    static AnyChart fetched()
    {
        QFETCH(QString, kind);
        QFETCH(bool, chinese);
        return kindOf(kind, chinese);
    }

private slots:
    void fitsEveryWidth_data() { kinds(); }
    void fitsEveryWidth()
    {
        for (const double width : {320.0, 560.0, 780.0, 1000.0, 1600.0}) {
            const Picture picture = pictureAt(fetched(), width);
            QCOMPARE(picture.width, width);
            QVERIFY(!textsOf(picture).empty());
            QVERIFY2(faultOf(picture).isEmpty(), QByteArray::number(width) + ": " + faultOf(picture));
        }
    }

    void fitsEveryHeight_data() { kinds(); }
    void fitsEveryHeight()
    {
        const AnyChart chart = fetched();
        const double least = pictureAt(chart, 800.0).leastHeight;
        QVERIFY(least > 0.0);
        for (const double height : {1.0, least, least + 100.0, 2000.0}) {
            const Picture picture = pictureAt(chart, 800.0, height);
            QCOMPARE(picture.height, std::max(height, least));
            QVERIFY2(faultOf(picture).isEmpty(), QByteArray::number(height) + ": " + faultOf(picture));
        }
    }

    void anyNumberOfRows_data() { kinds(); }
    void anyNumberOfRows()
    {
        for (const std::size_t count : {std::size_t(0), std::size_t(1), std::size_t(40)}) {
            const Picture picture = pictureAt(sample::withRows(fetched(), count), 800.0);
            QVERIFY2(faultOf(picture).isEmpty(), QByteArray::number(int(count)) + ": " + faultOf(picture));
        }
    }

    void namesOfAnyLength_data() { kinds(); }
    void namesOfAnyLength()
    {
        for (const std::string& name :
             {std::string(10000, 'W'), std::string(), std::string("<b>&\x01\xff\n")}) {
            for (const double width : {560.0, 1000.0}) {
                const Picture picture = pictureAt(sample::withNames(fetched(), name), width);
                QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
            }
        }
    }

    void shortenedNamesAreWholeInTheirRegion()
    {
        const std::string name = std::string(200, 'W') + " end";
        for (const AnyChart& chart :
             {AnyChart(sample::tornado(false)), AnyChart(sample::shares(false)),
              AnyChart(sample::methods(false)), AnyChart(sample::distribution(CurveKind::density, false))}) {
            const Picture picture = pictureAt(sample::withNames(chart, name), 560.0);
            QVERIFY(!picture.regions.empty());
            QCOMPARE(QString::fromStdString(picture.regions.front().text).section('\n', 0, 0),
                     QString::fromStdString(name));
        }
    }

    void valuesThatAreNoneOrTooFarOut_data() { kinds(); }
    void valuesThatAreNoneOrTooFarOut()
    {
        for (const double value : {kNaN, kInfinity, -kInfinity, 0.0, -5.0, 1e300, -1e300}) {
            const Picture picture = pictureAt(sample::withValues(fetched(), value), 800.0);
            QVERIFY2(faultOf(picture).isEmpty(), QByteArray::number(value) + ": " + faultOf(picture));
        }
    }

    void labelsOfManyTicksDoNotTouch_data() { kinds(); }
    void labelsOfManyTicksDoNotTouch()
    {
        for (const int count : {2, 30, 500}) {
            const Picture picture = pictureAt(sample::withTicks(fetched(), count), 700.0);
            QVERIFY2(faultOf(picture).isEmpty(), QByteArray::number(count) + ": " + faultOf(picture));
        }
    }

    void aChartWithoutDataTeaches()
    {
        const ChartTexts texts = sample::texts(false, "Choose two inputs.", {});
        DistributionChart distribution;
        TornadoChart tornado;
        SharesChart shares;
        WaterfallChart waterfall;
        MethodsChart methods;
        LineChart line;
        HeatMap heat;
        ClaimCard claim;
        distribution.texts = tornado.texts = shares.texts = waterfall.texts = methods.texts = line.texts =
            heat.texts = claim.texts = texts;
        for (const AnyChart& chart :
             {AnyChart(distribution), AnyChart(tornado), AnyChart(shares), AnyChart(waterfall),
              AnyChart(methods), AnyChart(line), AnyChart(heat), AnyChart(claim)}) {
            const Picture picture = pictureAt(chart, 800.0);
            QVERIFY(findText(picture, "Choose two inputs."));
            QVERIFY(picture.regions.empty());
            QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
        }
    }

    void theWindowShowsTheHeadlineItself_data() { kinds(); }
    void theWindowShowsTheHeadlineItself()
    {
        const AnyChart chart = fetched();
        const std::string headline = textsOf(chart).headline;
        const Picture file = pictureOf(chart, {1600.0, 0.0, true, false}, estimateWidth);
        const Picture screen = pictureOf(chart, {1600.0, 0.0, false, false}, estimateWidth);
        QVERIFY(findText(file, headline));
        QVERIFY(!findText(screen, headline));
        QVERIFY(screen.height < file.height);
        QCOMPARE(QString::fromStdString(screen.title), QString::fromStdString(headline));
        QVERIFY(findText(screen, textsOf(chart).source));
        QVERIFY(findText(screen, textsOf(chart).note));
    }

    void darkIsDark_data() { kinds(); }
    void darkIsDark()
    {
        const Picture picture = pictureOf(fetched(), {800.0, 0.0, true, true}, estimateWidth);
        QCOMPARE(picture.ground, kDark.panel);
        for (const TextShape& text : textsOf(picture))
            QVERIFY2(text.fill != kLight.secondary, where(text));
    }
};

QTEST_APPLESS_MAIN(TestEveryChart)
#include "tst_every_chart.moc"
