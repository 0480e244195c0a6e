// SPDX-License-Identifier: GPL-3.0-or-later
// The newer kinds as SVG: well-formed whatever the names are, a title for each region, paths as they were laid out.

#include "app/chart/svg_writer.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace cw::chart;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString title; // its <title>
};

struct Svg {
    QList<Element> elements;
    QString error;

    [[nodiscard]] int count(const QString& name) const
    {
        return static_cast<int>(std::count_if(elements.begin(), elements.end(),
                                              [&](const Element& element) { return element.name == name; }));
    }
};

Svg read(const std::string& svg)
{
    Svg out;
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("title"))
            out.elements.last().title = xml.readElementText();
        else
            out.elements.append({xml.name().toString(), xml.attributes(), {}});
    }
    out.error = xml.hasError() ? xml.errorString() : QString();
    return out;
}

QList<Element> regionsOf(const Svg& svg)
{
    QList<Element> out;
    for (const Element& element : svg.elements) {
        if (element.name == QLatin1String("rect") && element.attributes.hasAttribute("pointer-events"))
            out.append(element);
    }
    return out;
}

} // namespace

class TestSvgKinds : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsWellFormed_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }
    void everyKindIsWellFormed()
    {
        QFETCH(bool, chinese);
        for (const auto& kind : sample::everyKind(chinese)) {
            for (const std::string& name : {std::string(), std::string("</text><script>\"&'\x01\xff]]>")}) {
                const AnyChart chart = name.empty() ? kind.chart : sample::withNames(kind.chart, name);
                const std::string svg = writeSvg(chart);
                const Svg found = read(svg);
                QVERIFY2(found.error.isEmpty(), (kind.name + ": " + found.error.toStdString()).c_str());
                QCOMPARE(found.elements.first().title, QString::fromStdString(textsOf(chart).headline));
                QVERIFY(svg.find("nan") == std::string::npos);
                QVERIFY(svg.find("<script") == std::string::npos);
                QVERIFY(svg == writeSvg(chart)); // the same bytes each time
            }
        }
    }

    void rowsHaveTitles()
    {
        const TornadoChart chart = sample::tornado(false);
        const auto regions = regionsOf(read(writeSvg(chart)));
        QCOMPARE(regions.size(), qsizetype(chart.rows.size()));
        QCOMPARE(regions[0].title, QStringLiteral("Energy per request\n1.4 Wh – 5.6 Wh"));
        QCOMPARE(regions[0].attributes.value("fill"), QLatin1String("none"));
    }

    void aHeatMapOfManyCellsHasNone()
    {
        QCOMPARE(regionsOf(read(writeSvg(sample::heat(false, 10, 10)))).size(), qsizetype(100));
        QVERIFY(regionsOf(read(writeSvg(sample::heat(false, 40, 40)))).isEmpty());
    }

    void curvesAreLinesAndFillsLetThrough()
    {
        DistributionChart chart = sample::distribution(CurveKind::density, false);
        chart.heights.maximum = 0.05; // the tallest is cut in two
        const Svg svg = read(writeSvg(chart));
        QCOMPARE(svg.count(QStringLiteral("polyline")), 3 + 1);
        int fills = 0;
        for (const Element& element : svg.elements) {
            if (element.name == QLatin1String("polyline")) {
                QCOMPARE(element.attributes.value("fill"), QLatin1String("none"));
                QCOMPARE(element.attributes.value("stroke-width"), QLatin1String("2"));
            }
            if (element.attributes.hasAttribute("fill-opacity")) {
                ++fills;
                QCOMPARE(element.attributes.value("fill-opacity"), QLatin1String("0.14"));
                QVERIFY(!element.attributes.hasAttribute("stroke"));
            }
        }
        QCOMPARE(fills, 3);
    }

    void aPathSaysAllOfItself()
    {
        Picture picture;
        picture.width = picture.height = 10.0;
        picture.shapes = {
            PathShape{{{1.0, 2.0}, {3.0, 4.5}}, false, 0x112233, 1.5, true, {}, 1.0},
            PathShape{{{0.0, 0.0}, {1.0, 0.0}, {1.0, 1.0}}, true, 0, 0.0, false, 0xABCDEF, 0.5}};
        const std::string svg = writeSvg(picture);
        QVERIFY(
            svg.find("<polyline points=\"1,2 3,4.5\" fill=\"none\" stroke=\"#112233\" stroke-width=\"1.5\" "
                     "stroke-linejoin=\"round\" stroke-dasharray=\"3 3\"/>")
            != std::string::npos);
        QVERIFY(svg.find("<polygon points=\"0,0 1,0 1,1\" fill=\"#ABCDEF\" fill-opacity=\"0.5\"/>")
                != std::string::npos);
    }

    void aDarkFileIsDark()
    {
        const std::string svg = writeSvg(sample::heat(false), {900.0, 0.0, true, {}});
        QVERIFY(svg.find("height=\"") != std::string::npos);
        QVERIFY(svg.find("fill=\"#1C1F23\"") != std::string::npos);
        QVERIFY(svg.find("fill=\"#FFFFFF\"/>") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestSvgKinds)
#include "tst_svg_kinds.moc"
