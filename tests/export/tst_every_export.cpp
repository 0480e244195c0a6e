// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of the program in every format, both languages and every purpose. The charts come from chartKinds().

#include "app/chart/chart_table.h"
#include "app/export/drawing.h"
#include "app/export/picture_painter.h"
#include "app/export/picture_writer.h"
#include "app/models/dashboard_charts.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/picture_checks.h"
#include "tests/export/every_picture.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>

#include <map>

using namespace cw;
using namespace cw::chart;

namespace {

const std::vector<tests::EveryPicture>& everyPicture(Language language)
{
    static const std::vector<tests::EveryPicture> english = tests::everyPicture(Language::english);
    static const std::vector<tests::EveryPicture> chinese = tests::everyPicture(Language::chinese);
    return language == Language::english ? english : chinese;
}

// Line breaks of a picture and blanks around them do not count.
QString packed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}
QString packed(const std::string& text)
{
    return packed(QString::fromStdString(text));
}

struct Svg {
    QString error;
    QXmlStreamAttributes root;
    QString title;
    QString description;
    QString text; // what is written in the picture, packed
};

Svg readSvg(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    QStringList open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (open.isEmpty())
                svg.root = xml.attributes();
            open << xml.name().toString();
            break;
        case QXmlStreamReader::EndElement: open.removeLast(); break;
        case QXmlStreamReader::Characters:
            if (open == QStringList{"svg", "title"})
                svg.title += xml.text();
            else if (open == QStringList{"svg", "desc"})
                svg.description += xml.text();
            else if (open == QStringList{"svg", "text"})
                svg.text += xml.text();
            break;
        default: break;
        }
    }
    svg.error = xml.hasError() ? xml.errorString() : QString();
    svg.text = packed(svg.text);
    return svg;
}

// What tells the marks of a chart apart: its legend or the names at the marks.
struct NameReader {
    using Names = std::vector<std::string>;
    template <typename Rows>
    static Names of(const Rows& rows)
    {
        Names names;
        for (const auto& row : rows)
            names.push_back(row.name);
        return names;
    }
    Names operator()(const CompareChart& chart) const
    {
        Names names = of(chart.rows);
        for (const Panel& panel : chart.panels) {
            names.push_back(panel.title);
            names.push_back(panel.unit);
        }
        return names;
    }
    Names operator()(const DistributionChart& chart) const { return of(chart.series); }
    Names operator()(const TornadoChart& chart) const
    {
        Names names = of(chart.rows);
        names.push_back(chart.lowLegend);
        names.push_back(chart.highLegend);
        names.push_back(chart.axis.unit);
        return names;
    }
    Names operator()(const SharesChart& chart) const
    {
        Names names = of(chart.rows);
        names.push_back(chart.aloneLegend);
        names.push_back(chart.togetherLegend);
        return names;
    }
    Names operator()(const WaterfallChart& chart) const
    {
        Names names = of(chart.steps);
        names.push_back(chart.start.name);
        names.push_back(chart.end.name);
        names.push_back(chart.axis.unit);
        return names;
    }
    Names operator()(const MethodsChart& chart) const { return of(chart.rows); }
    Names operator()(const LineChart& chart) const
    {
        Names names = of(chart.series);
        names.push_back(chart.x.title);
        names.push_back(chart.y.unit);
        return names;
    }
    Names operator()(const HeatMap& chart) const { return {chart.x.title, chart.y.title, chart.colour.unit}; }
    Names operator()(const ClaimCard& card) const
    {
        Names names = of(card.rows);
        names.push_back(card.verdictText);
        return names;
    }
};

double smallestType(const Picture& picture)
{
    double smallest = 100.0;
    for (const TextShape& text : shapesOf<TextShape>(picture.shapes))
        smallest = std::min(smallest, text.style.size * picture.scale);
    return smallest;
}

Drawing drawingOf(const AnyChart& chart)
{
    const ChartTexts texts = chart::textsOf(chart);
    return {[chart](const LayoutOptions& options, const TextMeasure& measure) {
                return pictureOf(chart, options, measure);
            },
            texts.language, texts.source};
}

// By the fonts that paint it.
QByteArray paintedOutside(const Picture& picture, PictureFonts& fonts)
{
    for (const TextShape& text : shapesOf<TextShape>(picture.shapes)) {
        const double width = fonts.width(text.text, text.style);
        const double left = text.at.x
            - (text.anchor == Anchor::start ? 0.0 : width * (text.anchor == Anchor::middle ? 0.5 : 1.0));
        if (left < -0.5 || left + width > picture.width + 0.5 || text.at.y > picture.height
            || text.at.y < 0.7 * text.style.size)
            return where(text);
    }
    return {};
}

} // namespace

class TestEveryExport : public QObject {
    Q_OBJECT

private:
    static void pictures()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("chart");
        QTest::addColumn<int>("purpose");
        for (const Language language : {Language::english, Language::chinese}) {
            const auto& charts = everyPicture(language);
            for (std::size_t i = 0; i < charts.size(); ++i) {
                for (const NamedPurpose& purpose : purposes())
                    QTest::addRow("%s %s %s", charts[i].key.c_str(), purpose.key, languageTag(language))
                        << static_cast<int>(language) << static_cast<int>(i)
                        << static_cast<int>(purpose.purpose);
            }
        }
    }
    static const AnyChart& fetchedChart()
    {
        QFETCH(int, language);
        QFETCH(int, chart);
        return everyPicture(static_cast<Language>(language))[static_cast<std::size_t>(chart)].chart;
    }
    static PictureOptions fetchedOptions()
    {
        QFETCH(int, purpose);
        PictureOptions options;
        options.purpose = static_cast<Purpose>(purpose);
        return options;
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyKindIsThere()
    {
        QCOMPARE(everyPicture(Language::english).size(), chartKinds().size() + 1);
        QCOMPARE(everyPicture(Language::chinese).size(), chartKinds().size() + 1);
    }

    void svg_data() { pictures(); }
    void svg()
    {
        const AnyChart& chart = fetchedChart();
        const auto bytes = pictureBytes(chart, QStringLiteral("svg"), fetchedOptions());
        QVERIFY(bytes.ok());
        const Svg svg = readSvg(bytes.value());
        const ChartTexts texts = chart::textsOf(chart);
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.root.value("role"), QStringLiteral("img"));
        QVERIFY(svg.root.value("font-family").endsWith(QStringLiteral("sans-serif")));
        QCOMPARE(svg.title, QString::fromStdString(texts.headline));
        QVERIFY(svg.description.size() > 20);
        QVERIFY2(svg.text.contains(packed(texts.headline)), qPrintable(svg.text));
        QVERIFY2(svg.text.contains(packed(texts.subtitle)), qPrintable(svg.text));
        QVERIFY2(svg.text.contains(packed(texts.note)), qPrintable(svg.text));
        QVERIFY2(svg.text.contains(packed(texts.source)), qPrintable(svg.text));
        QVERIFY(svg.text.contains(QStringLiteral("2026-11-22")));
        for (const std::string& name : std::visit(NameReader(), chart))
            QVERIFY2(svg.text.contains(packed(name)), name.c_str());
        const PictureSize size = pictureSize(fetchedOptions().purpose);
        QCOMPARE(svg.root.value("width").toDouble(), size.width);
        if (size.height > 0.0)
            QCOMPARE(svg.root.value("height").toDouble(), size.height);
        const QStringList box = svg.root.value("viewBox").toString().split(u' ');
        QVERIFY(std::abs(box.at(2).toDouble() / box.at(3).toDouble()
                         - svg.root.value("width").toDouble() / svg.root.value("height").toDouble())
                < 1e-3);
    }

    void nothingIsCutOrTooSmall_data() { pictures(); }
    void nothingIsCutOrTooSmall()
    {
        const Drawing drawing = drawingOf(fetchedChart());
        const Picture estimated = sizedPicture(drawing, fetchedOptions(), estimateWidth);
        QVERIFY2(faultOf(estimated).isEmpty(), faultOf(estimated));
        // Eleven methods of two lines each are more than a square holds at 9 px.
        const auto* methods = std::get_if<MethodsChart>(&fetchedChart());
        const double least =
            methods && methods->rows.size() > 10 ? 7.8 : 8.9; // of 9 px, to the next step of the layouts
        QVERIFY2(smallestType(estimated) > least, QByteArray::number(smallestType(estimated)));
        PictureFonts fonts(pictureFamilies(drawing.language));
        const Picture painted = sizedPicture(drawing, fetchedOptions(), fonts.measure());
        QVERIFY2(paintedOutside(painted, fonts).isEmpty(), paintedOutside(painted, fonts));
        QVERIFY(smallestType(painted) > least);
    }

    void numbersAreWhole_data() { pictures(); }
    void numbersAreWhole()
    {
        const auto* compare = std::get_if<CompareChart>(&fetchedChart());
        if (!compare)
            return; // the others may shorten a name, which then stands whole in the file's title
        const Picture picture = sizedPicture(drawingOf(*compare), fetchedOptions(), estimateWidth);
        for (const Panel& panel : compare->panels) {
            for (const Cell& cell : panel.cells)
                QVERIFY2(findText(picture, cell.label), cell.label.c_str());
        }
    }

    void png_data() { pictures(); }
    void png()
    {
        PictureOptions options = fetchedOptions();
        options.scale = 1.0;
        const QImage one =
            QImage::fromData(pictureBytes(fetchedChart(), QStringLiteral("png"), options).value(), "PNG");
        options.scale = 2.0;
        options.dark = true;
        const QImage two =
            QImage::fromData(pictureBytes(fetchedChart(), QStringLiteral("png"), options).value(), "PNG");
        QVERIFY(!one.isNull() && !two.isNull());
        const PictureSize size = pictureSize(options.purpose);
        QCOMPARE(one.width(), static_cast<int>(size.width));
        if (size.height > 0.0)
            QCOMPARE(one.height(), static_cast<int>(size.height));
        QCOMPARE(two.size(), one.size() * 2);
        QCOMPARE(one.pixel(1, 1), 0xFF000000U | kLight.panel);
        QCOMPARE(two.pixel(1, 1), 0xFF000000U | kDark.panel);
        QCOMPARE(one.pixel(one.width() - 2, one.height() - 2), 0xFF000000U | kLight.panel);
        QCOMPARE(one.text(QStringLiteral("Title")),
                 QString::fromStdString(chart::textsOf(fetchedChart()).headline));
    }

    void threefoldAndSmallerThanTheLayout()
    {
        const AnyChart& chart = everyPicture(Language::english).front().chart;
        for (const double scale : {0.5, 3.0}) {
            PictureOptions options;
            options.scale = scale;
            options.purpose = Purpose::slide;
            const QImage image =
                QImage::fromData(pictureBytes(chart, QStringLiteral("png"), options).value(), "PNG");
            QCOMPARE(image.size(), (QSizeF(960.0, 540.0) * scale).toSize());
            QCOMPARE(image.pixel(image.width() - 2, image.height() / 2), 0xFF000000U | kLight.panel);
        }
    }

    void pdf_data() { pictures(); }
    void pdf()
    {
        const auto bytes = pictureBytes(fetchedChart(), QStringLiteral("pdf"), fetchedOptions());
        QVERIFY(bytes.ok());
        QVERIFY(bytes.value().startsWith("%PDF-"));
        QVERIFY(bytes.value().trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.value().contains("/FontFile"));
        const PictureSize size = pictureSize(fetchedOptions().purpose);
        const auto page = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                              .match(QString::fromLatin1(bytes.value()));
        QVERIFY(page.hasMatch());
        QVERIFY(std::abs(page.captured(1).toDouble() - 0.75 * size.width) < 1.0);
        if (size.height > 0.0)
            QVERIFY(std::abs(page.captured(2).toDouble() - 0.75 * size.height) < 1.0);
    }

    void csv_data() { pictures(); }
    void csv()
    {
        const auto bytes = pictureBytes(fetchedChart(), QStringLiteral("csv"), fetchedOptions());
        const ChartTable table = chartTable(fetchedChart());
        const QList<QStringList> lines = cw::tests::readCsv(bytes.value().toStdString());
        QCOMPARE(lines.size(), static_cast<qsizetype>(table.rows.size()) + 1);
        QVERIFY(!table.rows.empty());
        int numbers = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                const auto* number = std::get_if<std::optional<double>>(&table.rows[row][column]);
                const QString field =
                    lines.at(static_cast<qsizetype>(row) + 1).at(static_cast<qsizetype>(column));
                if (!number)
                    continue;
                const bool known = *number && std::isfinite(**number);
                QCOMPARE(field.isEmpty(), !known);
                QVERIFY(!known || field.toDouble() == **number);
                numbers += known ? 1 : 0;
            }
        }
        QVERIFY(numbers > 0);
    }

    void json_data() { pictures(); }
    void json()
    {
        const auto bytes = pictureBytes(fetchedChart(), QStringLiteral("json"), fetchedOptions());
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes.value(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(document.object().value(QStringLiteral("$schema")).toString().contains("vega-lite"));
    }

    void theWholeDashboard_data()
    {
        QTest::addColumn<int>("purpose");
        for (const NamedPurpose& purpose : purposes())
            QTest::newRow(purpose.key) << static_cast<int>(purpose.purpose);
    }
    void theWholeDashboard()
    {
        std::vector<AnyChart> charts;
        for (const auto& picture : everyPicture(Language::english))
            charts.push_back(picture.chart);
        const auto bytes = dashboardBytes(charts, QStringLiteral("svg"), fetchedOptions());
        QVERIFY(bytes.ok());
        const Svg svg = readSvg(bytes.value());
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.text.count(QStringLiteral("Counterwatt0.1")), 1); // said once
        QVERIFY(svg.text.contains(QStringLiteral("2026-11-22")));
        for (const AnyChart& chart : charts) {
            QVERIFY(svg.text.contains(packed(chart::textsOf(chart).headline)));
            QVERIFY(svg.description.contains(QString::fromStdString(chart::textsOf(chart).description)));
        }
        const PictureSize size = pictureSize(fetchedOptions().purpose);
        QCOMPARE(svg.root.value("width").toDouble(), size.width);
        QVERIFY(size.height == 0.0 || svg.root.value("height").toDouble() == size.height);
        const auto image =
            QImage::fromData(dashboardBytes(charts, QStringLiteral("png"), fetchedOptions()).value(), "PNG");
        QCOMPARE(image.width(), static_cast<int>(2.0 * size.width));
    }

    void aDashboardIsAPicture()
    {
        const std::vector<AnyChart> charts{everyPicture(Language::english).front().chart};
        QCOMPARE(dashboardFormats(), (QStringList{"svg", "png", "pdf"}));
        QCOMPARE(dashboardBytes(charts, QStringLiteral("csv")).error().code, ErrorCode::noSuchFormat);
        QCOMPARE(dashboardBytes({}, QStringLiteral("svg")).error().code, ErrorCode::nothingToWrite);
    }

    void aDashboardCanBeStopped()
    {
        const auto catalog = tests::shippedCatalog();
        const LoadedComparison loaded = tests::loadedSample(*catalog);
        int asked = 0;
        const auto stopped =
            dashboardCharts(loaded.input(), Metric::electricityFacility, [&](double) { return ++asked < 3; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::cancelled);
        QCOMPARE(asked, 3);
    }

    void theSampleHasADashboardOfAllKindsButOne()
    {
        const auto catalog = tests::shippedCatalog();
        const LoadedComparison loaded = tests::loadedSample(*catalog);
        const auto charts = dashboardCharts(loaded.input(), Metric::electricityFacility);
        QCOMPARE(charts.value().size(), chartKinds().size() - 1); // one of the two views of a distribution
    }

    void anUnknownClaimNamesOthers()
    {
        const auto catalog = tests::shippedCatalog();
        const LoadedComparison loaded = tests::loadedSample(*catalog);
        const std::string id = catalog->claims().front().id;
        const auto card = claimCardOf(loaded, *catalog, id.substr(0, 1) + "?");
        QVERIFY(!card.ok());
        QCOMPARE(card.error().code, ErrorCode::unknownChoice);
        QVERIFY(card.error().limit.find(id) != std::string::npos);
    }
};

QTEST_MAIN(TestEveryExport)
#include "tst_every_export.moc"
