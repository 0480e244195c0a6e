// SPDX-License-Identifier: GPL-3.0-or-later
// The SVG is well-formed XML whatever the names are, complete, and the same bytes for the same chart.

#include "app/chart/svg_writer.h"
#include "tests/chart/sample_charts.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <limits>
#include <locale>

using namespace cw::chart;

namespace {

// As in German: 1.234,5.
struct CommaPoint : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

struct SvgText {
    QString text;
    QXmlStreamAttributes attributes;
};

struct Svg {
    QXmlStreamAttributes root;
    QString title;
    QString description;
    QList<SvgText> texts;
    QStringList elements;
    QString error;
};

Svg read(const std::string& svg)
{
    Svg out;
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            out.elements.append(xml.name().toString());
            ++depth;
            if (depth == 1)
                out.root = xml.attributes();
            else if (xml.name() == QLatin1String("text"))
                out.texts.append({QString(), xml.attributes()});
            else if (depth == 2 && xml.name() == QLatin1String("title"))
                out.title = xml.readElementText(), --depth;
            else if (xml.name() == QLatin1String("desc"))
                out.description = xml.readElementText(), --depth;
            else if (xml.name() == QLatin1String("title"))
                xml.readElementText(), --depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && depth == 2 && !out.texts.isEmpty()) {
            out.texts.last().text += xml.text();
        }
    }
    out.error = xml.hasError() ? xml.errorString() : QString();
    return out;
}

bool contains(const Svg& svg, const QString& text)
{
    return std::any_of(svg.texts.begin(), svg.texts.end(),
                       [&](const SvgText& t) { return t.text.trimmed() == text; });
}

std::vector<CompareChart> allCharts()
{
    return {sample::bars(8),   sample::bars(1),   sample::dots(),  sample::stacked(), sample::ranges(),
            sample::chinese(), sample::hostile(), sample::empty(), CompareChart()};
}

} // namespace

class TestSvgWriter : public QObject {
    Q_OBJECT

private slots:
    void isWellFormed()
    {
        for (const CompareChart& chart : allCharts()) {
            for (const bool dark : {false, true}) {
                const Svg svg = read(writeSvg(chart, {1000.0, 0.0, dark, {}}));
                QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
                QCOMPARE(svg.elements.front(), QStringLiteral("svg"));
                QCOMPARE(svg.elements.at(1), QStringLiteral("title"));
                QCOMPARE(svg.elements.at(2), QStringLiteral("desc"));
            }
        }
    }

    void textsAreInsideThePicture()
    {
        for (const CompareChart& chart : allCharts()) {
            const Svg svg = read(writeSvg(chart));
            for (const SvgText& text : svg.texts) {
                const TextStyle style{text.attributes.value("font-size").toDouble(),
                                      text.attributes.hasAttribute("font-weight")};
                const double width = estimateWidth(text.text.trimmed().toStdString(), style);
                const auto anchor = text.attributes.value("text-anchor");
                const double x = text.attributes.value("x").toDouble();
                const double left = anchor == QLatin1String("middle") ? x - width / 2.0 : x;
                QVERIFY2(left >= 0.0 && left + width <= svg.root.value("width").toDouble() + 0.5,
                         qPrintable(text.text));
                const double y = text.attributes.value("y").toDouble();
                QVERIFY2(y >= style.size * 0.7 && y <= svg.root.value("height").toDouble(),
                         qPrintable(text.text));
            }
        }
    }

    void everythingThatIsSaidIsThere()
    {
        const CompareChart chart = sample::dots();
        const Svg svg = read(writeSvg(chart));
        QCOMPARE(svg.title, QString::fromStdString(chart.headline));
        QCOMPARE(svg.description, QString::fromStdString(chart.description));
        QVERIFY(contains(svg, QString::fromStdString(chart.headline)));
        QVERIFY(contains(svg, QString::fromStdString(chart.subtitle)));
        QVERIFY(contains(svg, QString::fromStdString(chart.source)));
        for (const Row& row : chart.rows) {
            if (row.name.size() < 30) // the longest one is on two lines
                QVERIFY2(contains(svg, QString::fromStdString(row.name)), row.name.c_str());
        }
        for (const Panel& panel : chart.panels) {
            QVERIFY(contains(svg, QString::fromStdString(panel.title)));
            QVERIFY(contains(svg, QString::fromStdString(panel.unit)));
            for (const Cell& cell : panel.cells)
                QVERIFY2(contains(svg, QString::fromStdString(cell.label)), cell.label.c_str());
            for (const Reference& reference : panel.references)
                QVERIFY2(contains(svg, QString::fromStdString(reference.label)), reference.label.c_str());
        }
    }

    void theLegendNamesTheSegments()
    {
        const CompareChart chart = sample::stacked();
        const Svg svg = read(writeSvg(chart));
        for (const std::string& name : chart.stack)
            QVERIFY(contains(svg, QString::fromStdString(name)));
    }

    void specialCharactersAreEscaped()
    {
        const std::string bytes = writeSvg(sample::hostile());
        QVERIFY(bytes.find("<script") == std::string::npos);
        QVERIFY(bytes.find("&lt;script&gt;") != std::string::npos);
        for (const char c : bytes)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
        QVERIFY(bytes.find("\xE2\x80\xAE") == std::string::npos); // nothing turns the reading direction
        const Svg svg = read(bytes);
        QCOMPARE(svg.title, QStringLiteral("Less < more & \"quoted\" > all"));
        QVERIFY(contains(svg, QStringLiteral("1 < 2")));
    }

    void attributesCannotBeBrokenOutOf()
    {
        CompareChart chart = sample::bars(1);
        chart.language = "en\" onload=\"x";
        const Svg svg = read(writeSvg(chart, {1000.0, 0.0, false, "a\" onload=\"y"}));
        QVERIFY(svg.error.isEmpty());
        QVERIFY(!svg.root.hasAttribute("onload"));
        QCOMPARE(svg.root.value("font-family"), QLatin1String("a\" onload=\"y"));
    }

    void aNameOf10000CharactersStaysSmall()
    {
        CompareChart chart = sample::bars(2);
        const std::size_t plain = writeSvg(chart).size();
        chart.rows[0].name = std::string(10000, 'W');
        QVERIFY2(writeSvg(chart).size() < plain + 8000, // less than the name once
                 QByteArray::number(quint64(writeSvg(chart).size() - plain)));
    }

    void sameChartSameBytes()
    {
        for (const CompareChart& chart : allCharts()) {
            const std::string first = writeSvg(chart);
            const CompareChart copy = chart;
            QCOMPARE(writeSvg(copy), first);
        }
    }

    void numbersDoNotFollowTheLocale()
    {
        const std::string before = writeSvg(sample::ranges());
        QVERIFY(before.find('.') != std::string::npos);
        const std::locale old = std::locale::global(std::locale(std::locale::classic(), new CommaPoint));
        const std::string after = writeSvg(sample::ranges());
        std::locale::global(old);
        QCOMPARE(after, before);
    }

    void brokenNumbersAreNeverWritten()
    {
        CompareChart chart = sample::bars(3);
        chart.panels[0].cells[0].value = std::numeric_limits<double>::quiet_NaN();
        chart.panels[0].cells[1].value = 1e308;
        chart.panels[1].maximum = std::numeric_limits<double>::infinity();
        chart.panels[2].references = {{std::numeric_limits<double>::quiet_NaN(), "nowhere"}};
        const std::string bytes = writeSvg(chart);
        QVERIFY(bytes.find("=\"nan") == std::string::npos && bytes.find("=\"inf") == std::string::npos);
        QVERIFY(bytes.find("nowhere") == std::string::npos);
    }

    void fontsSuitTheLanguage()
    {
        const Svg chinese = read(writeSvg(sample::chinese()));
        QVERIFY(chinese.root.value("font-family").startsWith(QLatin1String("'Noto Sans CJK SC'")));
        QCOMPARE(chinese.root.value("xml:lang"), QLatin1String("zh-CN"));
        QVERIFY(
            read(writeSvg(sample::bars(1))).root.value("font-family").endsWith(QLatin1String("sans-serif")));
    }

    void darkAndLightUseTheirPalette()
    {
        QVERIFY(writeSvg(sample::bars(1), {1000.0, 0.0, false, {}}).find("fill=\"#FFFFFF\"")
                != std::string::npos);
        const std::string dark = writeSvg(sample::bars(1), {1000.0, 0.0, true, {}});
        QVERIFY(dark.find("fill=\"#1C1F23\"") != std::string::npos);
        QVERIFY(dark.find("#1D1F21") == std::string::npos); // the text of the light theme
    }

    void sizeIsAsAsked()
    {
        const Svg svg = read(writeSvg(sample::bars(3), {1234.0, 800.0, false, {}}));
        QCOMPARE(svg.root.value("width"), QLatin1String("1234"));
        QCOMPARE(svg.root.value("height"), QLatin1String("800"));
        QCOMPARE(svg.root.value("viewBox"), QLatin1String("0 0 1234 800"));
    }
};

QTEST_APPLESS_MAIN(TestSvgWriter)
#include "tst_svg_writer.moc"
