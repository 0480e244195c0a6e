// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by name, out of the shipped catalog: what is found, what is refused, and what lies beside it.
#include "app/models/catalog_figures.h"
#include "db/store/catalog.h"

#include <QtTest>

#include <set>

using namespace cw;

namespace {

const CatalogFigures& figures()
{
    static const CatalogFigures finder = [] {
        const auto catalog = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
        if (!catalog)
            qFatal("no catalog");
        return CatalogFigures(*catalog.value());
    }();
    return finder;
}

Error errorOf(const FigureName& name)
{
    const auto found = figures().find(name);
    return found ? Error{ErrorCode::emptyText, {}, "found " + found.value().label, {}} : found.error();
}

std::set<std::string> labels(const std::vector<NamedFigure>& list)
{
    std::set<std::string> texts;
    for (const NamedFigure& f : list)
        texts.insert(f.label);
    return texts;
}

} // namespace

class TestCatalogFigures : public QObject {
    Q_OBJECT

private slots:
    void figuresByName_data();
    void figuresByName();
    void aYearChoosesTheFigure();
    void rangesAndSourcesComeAlong();
    void everyFigureCanBeNamed();
    void unknownKind();
    void unknownItem();
    void neverByPrefix();
    void severalItemsAreListed();
    void unknownQuantityAndYear();
    void neighboursOfAHome();
    void neighboursOfAPerson();
    void neighboursOfACountryAreItsOtherYears();
    void neighboursOfACurrency();
    void noNeighboursOfWhatIsNotThere();
    void neighboursCanBeFound();
    void plausibleRanges_data();
    void plausibleRanges();
    void plausibleSaysWho();
    void unitsThatSayTooLittle();
};

void TestCatalogFigures::figuresByName_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("label");

    QTest::newRow("home by zone") << "home"
                                  << "US"
                                  << "" << 10715.0 << "kWh/home/year"
                                  << "US home";
    QTest::newRow("home by id") << "home"
                                << "us-home"
                                << "" << 10715.0 << "kWh/home/year"
                                << "US home";
    QTest::newRow("home by other name") << "home"
                                        << "china"
                                        << "" << 2490.0 << "kWh/home/year"
                                        << "Chinese home";
    QTest::newRow("home in Chinese") << "家庭"
                                     << "美国家庭"
                                     << "" << 10715.0 << "kWh/home/year"
                                     << "US home";
    QTest::newRow("home of the world") << "home"
                                       << "world"
                                       << "" << 3500.0 << "kWh/home/year"
                                       << "Home with electricity, mean of the world";
    QTest::newRow("person") << "person"
                            << "CN"
                            << "" << 957.0 << "kWh/person/year"
                            << "Person in China, at home";
    QTest::newRow("grid of a country") << "grid"
                                       << "deu"
                                       << "" << -1.0 << "g/kWh"
                                       << "Germany: Carbon intensity";
    QTest::newRow("grid by zone that also has parts") << "grid"
                                                      << "US"
                                                      << "" << -1.0 << "g/kWh"
                                                      << "United States: Carbon intensity";
    QTest::newRow("grid of a province") << "电网"
                                        << "内蒙古"
                                        << "" << 684.9 << "g/kWh"
                                        << "Inner Mongolia: Carbon intensity";
    QTest::newRow("province by zone") << "Grid"
                                      << "cn-nm"
                                      << "" << 684.9 << "g/kWh"
                                      << "Inner Mongolia: Carbon intensity";
    QTest::newRow("country by zone") << "country"
                                     << "NL"
                                     << "" << 121.13 << "TWh/year"
                                     << "the Netherlands: Electricity in a year";
    QTest::newRow("country by ISO code") << "country"
                                         << "nld"
                                         << "" << 121.13 << "TWh/year"
                                         << "the Netherlands: Electricity in a year";
    QTest::newRow("country by name") << "国家"
                                     << "荷兰"
                                     << "" << 121.13 << "TWh/year"
                                     << "the Netherlands: Electricity in a year";
    QTest::newRow("quantity") << "model"
                              << "GPT-3"
                              << "training_energy" << 1287.0 << "MWh"
                              << "GPT-3: Energy of one training run";
    QTest::newRow("usual quantity") << "模型"
                                    << "gpt-3"
                                    << "" << 1287.0 << "MWh"
                                    << "GPT-3: Energy of one training run";
    QTest::newRow("quantity by the input it sets") << "model"
                                                   << "GPT-3"
                                                   << "statedEnergy" << 1287.0 << "MWh"
                                                   << "GPT-3: Energy of one training run";
    QTest::newRow("without unit") << "model"
                                  << "GPT-3"
                                  << "pue" << 1.1 << ""
                                  << "GPT-3: PUE";
    QTest::newRow("chip") << "hardware"
                          << "H100"
                          << "" << 700.0 << "W"
                          << "NVIDIA H100 SXM5 80GB: Rated power";
    QTest::newRow("server") << "hardware"
                            << "DGX A100"
                            << "" << 6.5 << "kW"
                            << "NVIDIA DGX A100 (8xA100): Maximum power of the server";
    QTest::newRow("plant") << "plant"
                           << "Three Gorges"
                           << "" << 95.0 << "TWh/year"
                           << "Three Gorges Dam: Electricity in a year";
    QTest::newRow("plant's power") << "电站"
                                   << "三峡"
                                   << "power" << 22500.0 << "MW"
                                   << "Three Gorges Dam: Power";
    QTest::newRow("building") << "building"
                              << "Burj Khalifa"
                              << "" << 36.0 << "MW"
                              << "Burj Khalifa: Power";
    QTest::newRow("currency") << "currency"
                              << "CNY"
                              << "" << 7.211 << "CNY/USD"
                              << "Chinese yuan: Units of the currency per US dollar";
    QTest::newRow("query") << "inference"
                           << "chatgpt-2025"
                           << "" << 0.34 << "Wh/query"
                           << "ChatGPT, average query 2025: Energy per query";
    QTest::newRow("pool") << "water"
                          << "Olympic swimming pool"
                          << "" << 2500.0 << "m3"
                          << "Olympic swimming pool: Volume";
    QTest::newRow("any yardstick") << "equivalent"
                                   << "human-brain"
                                   << "power" << 0.00002 << "MW"
                                   << "Human brain: Power";
    QTest::newRow("full-width letters") << "home"
                                        << "ＵＳ"
                                        << "" << 10715.0 << "kWh/home/year"
                                        << "US home";
}

void TestCatalogFigures::figuresByName()
{
    QFETCH(QString, kind);
    QFETCH(QString, item);
    QFETCH(QString, quantity);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(QString, label);
    const FigureName name{kind.toStdString(), item.toStdString(), quantity.toStdString(), {}};
    const auto found = figures().find(name);
    QVERIFY2(found.ok(), found ? "" : (found.error().value + " | " + found.error().limit).c_str());
    if (value >= 0.0)
        QCOMPARE(found.value().value, value);
    QCOMPARE(QString::fromStdString(found.value().unit), unit);
    QCOMPARE(QString::fromStdString(found.value().label), label);
    QVERIFY(found.value().name == name);
    QVERIFY(!found.value().source.empty());
    QVERIFY(!found.value().labelZh.empty());
    QVERIFY(Unit::parse(found.value().unit).ok());
}

void TestCatalogFigures::aYearChoosesTheFigure()
{
    QCOMPARE(figures().find({"country", "CN", {}, {}}).value().value, 10400.0);
    const auto found = figures().find({"country", "CN", {}, 2023});
    QVERIFY(found.ok());
    QCOMPARE(found.value().value, 9200.0);
    QCOMPARE(found.value().year, 2023);
    QCOMPARE(QString::fromStdString(found.value().source), QStringLiteral("nea-2024"));
}

void TestCatalogFigures::rangesAndSourcesComeAlong()
{
    const auto home = figures().find({"home", "EU", {}, {}});
    QVERIFY(home.ok());
    QCOMPARE(home.value().low.value(), 1800.0);
    QCOMPARE(home.value().high.value(), 8500.0);
    QCOMPARE(QString::fromStdString(home.value().source), QStringLiteral("odyssee-2025"));
    QCOMPARE(QString::fromStdString(home.value().labelZh), QStringLiteral("欧盟家庭"));
}

// Nothing of the catalog is out of reach: every kind that the catalog has can be asked for by id.
void TestCatalogFigures::everyFigureCanBeNamed()
{
    const auto catalog = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
    QVERIFY(catalog.ok());
    int asked = 0;
    for (const std::string& kind : catalog.value()->kinds())
        for (const Preset& preset : catalog.value()->all(QString::fromStdString(kind)))
            for (const Figure& f : preset.figures) {
                const auto found = figures().find({kind, preset.id, f.quantity, {}});
                QVERIFY2(found.ok(), (kind + ' ' + preset.id + ' ' + f.quantity).c_str());
                QVERIFY2(Unit::parse(found.value().unit).ok(), found.value().unit.c_str());
                ++asked;
            }
    QVERIFY(asked > 3000);
}

void TestCatalogFigures::unknownKind()
{
    const Error error = errorOf({"gird", "DE", {}, {}});
    QCOMPARE(error.code, ErrorCode::unknownName);
    QCOMPARE(QString::fromStdString(error.value), QStringLiteral("gird"));
    QVERIFY(QString::fromStdString(error.limit).contains(QStringLiteral("grid, home, person, country")));
    QCOMPARE(errorOf({"", "DE", {}, {}}).code, ErrorCode::unknownName);
    QCOMPARE(errorOf({" ", "DE", {}, {}}).code, ErrorCode::unknownName);
}

void TestCatalogFigures::unknownItem()
{
    const Error error = errorOf({"home", "Atlantis", {}, {}});
    QCOMPARE(error.code, ErrorCode::unknownPreset);
    QCOMPARE(QString::fromStdString(error.value), QStringLiteral("Atlantis"));
    QCOMPARE(errorOf({"grid", "", {}, {}}).code, ErrorCode::unknownPreset);
    const Error plant = errorOf({"plant", "Four Gorges", {}, {}}); // few enough to list
    QVERIFY(QString::fromStdString(plant.limit).contains(QStringLiteral("three-gorges")));
}

void TestCatalogFigures::neverByPrefix()
{
    QCOMPARE(errorOf({"country", "Nether", {}, {}}).code, ErrorCode::unknownPreset);
    QCOMPARE(errorOf({"model", "GPT", {}, {}}).code, ErrorCode::unknownPreset);
    QCOMPARE(errorOf({"home", "US home large", {}, {}}).code, ErrorCode::unknownPreset);
    QCOMPARE(errorOf({"home", "%", {}, {}}).code, ErrorCode::unknownPreset);
}

void TestCatalogFigures::severalItemsAreListed()
{
    const Error error = errorOf({"hardware", "A100", {}, {}});
    QCOMPARE(error.code, ErrorCode::unknownPreset);
    QCOMPARE(QString::fromStdString(error.limit), QStringLiteral("a100-40gb-sxm, a100-80gb-sxm"));
    const Error many = errorOf({"operator", "US", {}, {}});
    QCOMPARE(many.code, ErrorCode::unknownPreset);
    QVERIFY(QString::fromStdString(many.limit).endsWith(QStringLiteral(", …")));
}

void TestCatalogFigures::unknownQuantityAndYear()
{
    const Error quantity = errorOf({"model", "GPT-3", "colour", {}});
    QCOMPARE(quantity.code, ErrorCode::unknownFigure);
    QCOMPARE(QString::fromStdString(quantity.value), QStringLiteral("GPT-3.colour"));
    QVERIFY(QString::fromStdString(quantity.limit).contains(QStringLiteral("training_energy")));
    const Error year = errorOf({"country", "CN", {}, 1999});
    QCOMPARE(year.code, ErrorCode::unknownFigure);
    QCOMPARE(QString::fromStdString(year.value), QStringLiteral("CN, 1999"));
    QCOMPARE(QString::fromStdString(year.limit), QStringLiteral("2025, 2023, 2021"));
}

void TestCatalogFigures::neighboursOfAHome()
{
    const auto others = labels(figures().neighbours({"home", "US", {}, {}}));
    for (const char* label :
         {"Chinese home", "Home in the EU", "British home", "German home", "Japanese home",
          "Home with electricity, mean of the world", "Person in the US, at home"})
        QVERIFY2(others.contains(label), label);
    QVERIFY(!others.contains("US home"));
    QVERIFY(!others.contains("Home in Louisiana"));        // a careless hand takes another country
    QVERIFY(!others.contains("Person in China, at home")); // or the person, but not both
}

void TestCatalogFigures::neighboursOfAPerson()
{
    const auto others = labels(figures().neighbours({"person", "CN", {}, {}}));
    QCOMPARE(
        others,
        (std::set<std::string>{"Chinese home", "Person in the US, at home", "Person in the EU, at home"}));
}

void TestCatalogFigures::neighboursOfACountryAreItsOtherYears()
{
    std::set<double> values;
    for (const NamedFigure& f : figures().neighbours({"country", "CN", {}, 2023}))
        values.insert(f.value);
    QCOMPARE(values, (std::set<double>{8443.0, 10400.0}));
    QVERIFY(figures().neighbours({"country", "NL", {}, {}}).empty());
}

void TestCatalogFigures::neighboursOfACurrency()
{
    const auto others = figures().neighbours({"currency", "CNY", {}, {}});
    QCOMPARE(others.size(), 2U);
    QCOMPARE(QString::fromStdString(others.front().unit), QStringLiteral("EUR/USD"));
}

void TestCatalogFigures::noNeighboursOfWhatIsNotThere()
{
    QVERIFY(figures().neighbours({"home", "Atlantis", {}, {}}).empty());
    QVERIFY(figures().neighbours({"castle", "US", {}, {}}).empty());
    QVERIFY(figures().neighbours({"model", "GPT-3", "colour", {}}).empty());
}

// The name that stands in a neighbour leads to the same figure.
void TestCatalogFigures::neighboursCanBeFound()
{
    for (const FigureName& name :
         {FigureName{"home", "US", {}, {}}, FigureName{"person", "EU", {}, {}},
          FigureName{"country", "CN", {}, {}}, FigureName{"currency", "EUR", {}, {}}})
        for (const NamedFigure& neighbour : figures().neighbours(name)) {
            const auto found = figures().find(neighbour.name);
            QVERIFY2(found.ok(), neighbour.label.c_str());
            QCOMPARE(found.value().value, neighbour.value);
        }
}

void TestCatalogFigures::plausibleRanges_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("inside");
    QTest::addColumn<double>("below");
    QTest::addColumn<double>("above");
    QTest::newRow("query") << "Wh/query" << 2.9 << 1e-7 << 1e6;
    QTest::newRow("query in another unit") << "kWh/query" << 0.0029 << 1e-10 << 1e3;
    QTest::newRow("grid") << "g/kWh" << 480.0 << -1.0 << 3000.0;
    QTest::newRow("grid in tonnes") << "t/MWh" << 0.48 << -1.0 << 3.0;
    QTest::newRow("water") << "L/kWh" << 1.8 << -1.0 << 100.0;
    QTest::newRow("home") << "kWh/home/year" << 3600.0 << 100.0 << 30000.0;
    QTest::newRow("home by the day") << "kWh/home/d" << 10.0 << 0.5 << 80.0;
    QTest::newRow("person") << "kWh/person/year" << 1000.0 << 100.0 << 30000.0;
    QTest::newRow("price") << "USD/kWh" << 0.1 << 0.001 << 1.0;
    QTest::newRow("chip") << "W/accelerator" << 400.0 << 0.1 << 1e5;
    QTest::newRow("server") << "kW/server" << 6.5 << 0.01 << 1e4;
}

void TestCatalogFigures::plausibleRanges()
{
    QFETCH(QString, unit);
    QFETCH(double, inside);
    QFETCH(double, below);
    QFETCH(double, above);
    const auto range = figures().plausible(unit.toStdString());
    QVERIFY(range.has_value());
    QVERIFY(range->low <= inside && inside <= range->high);
    QVERIFY(below < range->low);
    QVERIFY(range->high < above);
    QVERIFY(!range->sources.empty());
}

void TestCatalogFigures::plausibleSaysWho()
{
    const auto range = figures().plausible("kWh/home/year");
    QVERIFY(range.has_value());
    QCOMPARE(range->low, 900.0);
    QCOMPARE(range->high, 14407.0);
    QCOMPARE(range->sources, (std::vector<std::string>{"shrink-2010", "eia-faq-97"}));
}

void TestCatalogFigures::unitsThatSayTooLittle()
{
    for (const char* unit : {"", "1", "%", "kWh", "TWh/year", "W", "USD", "L", "query/d", "nonsense"})
        QVERIFY2(!figures().plausible(unit).has_value(), unit);
}

QTEST_GUILESS_MAIN(TestCatalogFigures)
#include "tst_catalog_figures.moc"
