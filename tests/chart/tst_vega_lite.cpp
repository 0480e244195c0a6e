// SPDX-License-Identifier: GPL-3.0-or-later
// Vega-Lite specifications: JSON with every number of the chart, its texts, colours and markers, and nothing that a page
// or Vega would take for something else. That they are drawn: tests/interop/tst_vega_lite_drawn.

#include "app/chart/chart_table.h"
#include "app/chart/text_clean.h"
#include "app/chart/vega_lite.h"
#include "tests/chart/hard_texts.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <clocale>
#include <limits>
#include <set>

using namespace cw::chart;
using nlohmann::json;

namespace {

json parsed(const AnyChart& chart)
{
    return json::parse(vegaLite(chart));
}

// Every number and text in the data of the specification.
struct Data {
    std::multiset<double> numbers;
    std::set<std::string> texts;
    std::set<std::string> fields;

    explicit Data(const json& spec) { read(spec); }

private:
    void read(const json& node)
    {
        if (node.is_object() && node.contains("data")) {
            for (const json& row : node["data"]["values"]) {
                for (const auto& [field, value] : row.items()) {
                    fields.insert(field);
                    if (value.is_number())
                        numbers.insert(value.get<double>());
                    else if (value.is_string())
                        texts.insert(value.get<std::string>());
                }
            }
        }
        if (node.is_structured()) {
            for (const json& child : node)
                read(child);
        }
    }
};

// Sets a locale with decimal commas: one that is installed, or one made in the folder. False where neither is possible.
bool useCommas(const QString& folder)
{
    for (const char* name : {"de_DE.utf8", "de_DE.UTF-8", "fr_FR.utf8", "fr_FR.UTF-8"})
        if (std::setlocale(LC_ALL, name))
            return true;
    QProcess maker;
    maker.start("localedef", {"-i", "de_DE", "-f", "UTF-8", folder + "/de_DE.UTF-8"});
    if (!maker.waitForFinished())
        return false;
    qputenv("LOCPATH", folder.toLocal8Bit());
    const bool found = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    qunsetenv("LOCPATH");
    return found;
}

std::vector<sample::NamedChart> everyChart(bool chinese)
{
    auto out = sample::everyKind(chinese);
    out.push_back({"bars", sample::bars(8)});
    out.push_back({"ranges", sample::ranges()});
    out.push_back({"dots", sample::dots()});
    out.push_back({"stacked", sample::stacked()});
    return out;
}

// Objects below a key, wherever it stands.
void collect(const json& node, const std::string& key, std::vector<json>& out)
{
    if (node.is_object() && node.contains(key))
        out.push_back(node[key]);
    if (node.is_structured()) {
        for (const json& child : node)
            collect(child, key, out);
    }
}

std::vector<json> below(const json& spec, const std::string& key)
{
    std::vector<json> out;
    collect(spec, key, out);
    return out;
}

} // namespace

class TestVegaLite : public QObject {
    Q_OBJECT

private slots:
    void everyNumberIsInTheData()
    {
        for (const bool chinese : {false, true}) {
            for (const auto& kind : everyChart(chinese)) {
                const Data data(parsed(kind.chart));
                for (const auto& row : chartTable(kind.chart).rows) {
                    for (const TableCell& cell : row) {
                        const auto* number = std::get_if<std::optional<double>>(&cell);
                        if (number && *number)
                            QVERIFY2(data.numbers.count(**number) > 0,
                                     qPrintable(QString("%1: %2").arg(kind.name.c_str()).arg(**number)));
                    }
                }
            }
        }
    }

    void numbersAreExact()
    {
        CompareChart chart = sample::bars(1);
        chart.panels[0].cells[0].value = 0.1 + 0.2;
        chart.panels[1].cells[0].value = 1.0 / 3.0 * 1e-12;
        const Data data(parsed(chart));
        QVERIFY(data.numbers.count(0.1 + 0.2) > 0);
        QVERIFY(data.numbers.count(1.0 / 3.0 * 1e-12) > 0);
    }

    void fieldsHavePlainNames()
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
        for (const auto& kind : everyChart(false)) {
            for (const std::string& field : Data(parsed(kind.chart)).fields)
                QVERIFY2(plain.match(QString::fromStdString(field)).hasMatch(), field.c_str());
        }
    }

    void textsAreThere()
    {
        for (const auto& kind : everyChart(true)) {
            const json spec = parsed(kind.chart);
            const ChartTexts texts = textsOf(kind.chart);
            QCOMPARE(spec["$schema"], json("https://vega.github.io/schema/vega-lite/v5.json"));
            QCOMPARE(spec["description"], json(texts.description));
            const json& meta = spec["usermeta"]["counterwatt"];
            QCOMPARE(meta["headline"], json(texts.headline));
            QCOMPARE(meta["source"], json(texts.source));
            QCOMPARE(meta["note"], json(texts.note));
            std::string title;
            for (const json& line : spec["title"]["text"])
                title += line.get<std::string>();
            const auto without = [](std::string text) {
                std::erase(text, ' ');
                return text;
            };
            QCOMPARE(without(title), without(texts.headline));
        }
    }

    void axesHaveTheirUnit()
    {
        const std::string tornado = vegaLite(sample::tornado(false));
        QVERIFY(tornado.find("\"Electricity (GWh per year)\"") != std::string::npos);
        const json dots = parsed(sample::dots());
        std::vector<json> titles;
        for (const json& axis : below(dots["vconcat"], "axis")) {
            if (axis.value("title", json()).is_array())
                titles.push_back(axis["title"]);
        }
        QCOMPARE(titles.size(), std::size_t(4));
        QCOMPARE(titles[1], json({"Carbon", "kt CO₂e per year"}));
    }

    void scenariosHaveTheirColoursAndMarkers()
    {
        const json spec = parsed(sample::dots());
        const json colours = below(spec["vconcat"], "color").front()["scale"]["range"];
        QCOMPARE(colours.size(), std::size_t(6));
        QCOMPARE(colours[0], json("#0072B2"));
        QCOMPARE(colours[5], json("#56B4E9"));
        const json shapes = below(spec["vconcat"], "shape").front()["scale"]["range"];
        QCOMPARE(shapes[0], json("circle"));
        QCOMPARE(shapes[2], json("square"));
        std::set<json> different(shapes.begin(), shapes.end());
        QCOMPARE(different.size(), std::size_t(6));
    }

    void logarithmicAxesAreLogarithmic()
    {
        const auto types = [](const AnyChart& chart) {
            std::set<std::string> out;
            for (const json& channel : below(parsed(chart)["vconcat"], "x")) {
                if (channel.contains("scale"))
                    out.insert(channel["scale"]["type"].get<std::string>());
            }
            return out;
        };
        QCOMPARE(types(sample::dots()), std::set<std::string>{"log"});
        QCOMPARE(types(sample::bars(3)), std::set<std::string>{"linear"});
        QCOMPARE(types(sample::tornado(false, true)), std::set<std::string>{"log"});
        QCOMPARE(types(sample::lines(false, true)), std::set<std::string>{"log"});
    }

    void ticksAreLabelledAsInThePicture()
    {
        LineChart chart = sample::lines(false);
        chart.y.ticks = {{0.0, "0"}, {400.0, "400 \"million\""}, {800.0, ""}, {900.0, "beyond"}};
        const json axis = below(parsed(chart)["vconcat"], "y").front()["axis"];
        QCOMPARE(axis["values"], json({0.0, 400.0, 800.0}));
        QCOMPARE(axis["labelExpr"],
                 json("[\"0\",\"400 \\\"million\\\"\",\"\"][indexof([0.0,400.0,800.0], datum.value)]"));
    }

    void labelsThatWouldTouchAreLeftOut()
    {
        for (const auto& [count, shown] : {std::pair(3, 3), std::pair(100, 15)}) {
            const auto chart = sample::withTicks(sample::tornado(false), count);
            std::string expression;
            for (const json& candidate : below(parsed(chart)["vconcat"], "axis")) {
                if (candidate.contains("labelExpr"))
                    expression = candidate["labelExpr"].get<std::string>();
            }
            const auto labels = QString::fromStdString(expression).count("123,456");
            QVERIFY2(shown == 3 ? labels == 3 : labels > 1 && labels <= shown, expression.c_str());
        }
    }

    void theAxisNoteIsAtTheFoot()
    {
        CompareChart chart = sample::dots();
        chart.axisNote = "Each line is ten times the one before.";
        QVERIFY(parsed(chart)["vconcat"].back().dump().find(chart.axisNote) != std::string::npos);
    }

    void unknownIsNull()
    {
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        for (const double value : {kNaN, std::numeric_limits<double>::infinity()}) {
            for (const auto& kind : sample::everyKind(false)) {
                const json spec = parsed(sample::withValues(kind.chart, value)); // NaN would not be JSON
                QVERIFY2(spec["vconcat"].dump().find("null") != std::string::npos, kind.name.c_str());
                for (const json& scale : below(spec["vconcat"], "scale")) {
                    if (scale.is_object() && scale.contains("range"))
                        QVERIFY2(scale["range"].dump().find("null") == std::string::npos, kind.name.c_str());
                }
            }
        }
        CompareChart chart = sample::bars(2);
        chart.panels[0].cells[1] = {{}, {}, {}, {}, "not known"};
        QVERIFY(Data(parsed(chart)).texts.count("not known") > 0);
    }

    void rowsOfOneNameStayApart()
    {
        const json spec = parsed(sample::withNames(sample::tornado(false), "same"));
        const json domain = below(spec["vconcat"], "y").front()["scale"]["domain"];
        QCOMPARE(domain.size(), std::size_t(5));
        QCOMPARE(domain[0], json("same"));
        QCOMPARE(domain[4], json("same (5)"));
    }

    void noTextLeavesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto& [name, text] : sample::hardTexts())
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(text);
    }
    void noTextLeavesItsPlace()
    {
        QFETCH(QByteArray, text);
        const std::string hard = text.toStdString();
        for (const auto& kind : sample::everyKind(false)) {
            const std::string out = vegaLite(sample::withTexts(sample::withNames(kind.chart, hard), hard));
            QVERIFY(QString::fromStdString(out).toStdString() == out);
            QVERIFY(out.find('<') == std::string::npos); // safe within <script>
            const json spec = json::parse(out);
            QCOMPARE(spec["usermeta"]["counterwatt"]["source"], json(cleanText(hard, 20000)));
            for (const char* expression : {"filter", "calculate", "labelExpr"}) {
                for (const json& found : below(spec, expression))
                    QVERIFY2(found.get<std::string>().find(cleanText(hard)) == std::string::npos, expression);
            }
        }
    }

    // A picture names some of its sources, data all of them.
    void dataNameEverySource()
    {
        LineChart chart;
        chart.texts.source = "Sources: A and 2 more · Counterwatt";
        chart.texts.sources = {"Sources: ", {"A", "B", "C"}, ", ", "Counterwatt"};
        const std::string all = "Sources: A, B, C · Counterwatt";
        const json meta = json::parse(vegaLite(chart))["usermeta"]["counterwatt"];
        QCOMPARE(meta["source"], json(chart.texts.source));
        QCOMPARE(meta["sources"], json(all));
        QCOMPARE(chartTable(chart).source, all);
    }

    // What a card says can be read back: verdict, lines with their numbers, curve.
    void aClaimCanBeRedone()
    {
        const ClaimCard card = sample::claimCard(false, CardMark::off, true);
        const Data data(parsed(card));
        for (const std::string& text :
             {card.verdictText, card.verdictWord, card.rows[0].label, std::string("off")})
            QVERIFY2(data.texts.count(text) > 0, text.c_str());
        for (const CardSection& section : card.sections) {
            for (const CardLine& line : section.lines) {
                QVERIFY2(data.texts.count(line.text) > 0 && data.texts.count(line.unit) > 0,
                         line.text.c_str());
                QVERIFY(!line.value || data.numbers.count(*line.value) > 0);
            }
        }
        for (const CurvePoint& point : card.sections.back().curve.points)
            QVERIFY2(data.texts.count(point.name) > 0 && data.numbers.count(point.y) > 0, point.name.c_str());
    }

    void numbersDoNotFollowTheLocale()
    {
        const CompareChart chart = sample::bars(8);
        const std::string before = vegaLite(chart);
        const QRegularExpression path(
            QStringLiteral("\"M-?\\d\\.\\d\\d,-?\\d\\.\\d\\d(L-?\\d\\.\\d\\d,-?\\d\\.\\d\\d)+Z\""));
        QVERIFY(QString::fromStdString(before).count(path) >= 3);
        QCOMPARE(QString::fromStdString(before).count(path), QString::fromStdString(before).count("\"M"));
        QTemporaryDir made;
        if (!useCommas(made.path())) // the form was checked all the same
            return;
        const bool commas = std::to_string(0.5).find(',') != std::string::npos;
        const std::string after = vegaLite(chart);
        std::setlocale(LC_ALL, "C");
        QVERIFY(commas);
        const auto other = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
        const auto at = static_cast<std::size_t>(other - before.begin());
        QVERIFY2(after == before, after.substr(at - std::min<std::size_t>(at, 40), 80).c_str());
    }

    void nothingToShowIsATitle()
    {
        for (const AnyChart& chart :
             {AnyChart(sample::empty()), AnyChart(TornadoChart()), AnyChart(SharesChart()),
              AnyChart(WaterfallChart()), AnyChart(MethodsChart()), AnyChart(LineChart()),
              AnyChart(HeatMap()), AnyChart(DistributionChart()), AnyChart(ClaimCard())})
            QCOMPARE(parsed(chart)["vconcat"].size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestVegaLite)
#include "tst_vega_lite.moc"
