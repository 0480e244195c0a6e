// SPDX-License-Identifier: GPL-3.0-or-later
// The builder of the catalog: what it refuses, with file and line, and what it writes.
#include "tests/store/catalog_fixture.h"

#include "db/store/catalog.h"

#include <QtTest>

using namespace cw;
using cw::test::CatalogFixture;

class TestCatalogBuilder : public QObject {
    Q_OBJECT

    // The row's line makes the build fail with the row's complaint and leaves no file.
    static void refusesWhatIsAdded()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, added);
        QFETCH(QString, complaint);
        const CatalogFixture csv;
        csv.append(file.constData(), added);
        const auto report = csv.build();
        QStringList said;
        for (const auto& p : report.problems)
            said += QStringLiteral("%1:%2: %3")
                        .arg(QString::fromStdString(p.file))
                        .arg(p.line)
                        .arg(QString::fromStdString(p.text));
        QVERIFY2(said.contains(complaint), qPrintable(said.join('\n')));
        QVERIFY(!QFile::exists(csv.outFile()));
        QVERIFY(report.counts.empty());
    }

private slots:
    void buildsAndCounts()
    {
        const CatalogFixture csv;
        const auto report = csv.build();
        QCOMPARE(report.problems.size(), 0U);
        const std::map<std::string, int> counts(report.counts.begin(), report.counts.end());
        QCOMPARE(counts.at("sources"), 2);
        QCOMPARE(counts.at("quantities"), 4);
        QCOMPARE(counts.at("model items"), 4);
        QCOMPARE(counts.at("model figures"), 3);
        QCOMPARE(counts.at("grid items"), 5);
        QCOMPARE(counts.at("grid figures"), 4);
        QCOMPARE(counts.at("claims"), 2);
        QVERIFY(Catalog::open(csv.outFile()).ok());
    }

    // A line that is added to a file, and what is said about it.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QString>("complaint");
        const auto figure = [](const char* name, const char* line, const char* complaint) {
            QTest::newRow(name) << QByteArray("grid_figures.csv") << QByteArray(line)
                                << QStringLiteral("grid_figures.csv:6: ") + QString::fromUtf8(complaint);
        };
        figure("unknown source", "deu,carbon,1,,,2020,derived,nowhere-2020,\n",
               "source \"nowhere-2020\" is not in sources.csv");
        figure("no source", "deu,carbon,1,,,2020,derived,,\n", "no source");
        figure("figure twice", "deu,carbon,1,,,2024,derived,ember-2025,\n",
               "figure deu carbon 2024 ember-2025 is there twice");
        figure("above its bounds", "deu,carbon,2501,,,2020,derived,ember-2025,\n",
               "carbon 2501 is outside 0 … 2500 g/kWh");
        figure("below its bounds", "deu,carbon,-1,,,2020,derived,ember-2025,\n",
               "carbon -1 is outside 0 … 2500 g/kWh");
        figure("low below its bounds", "deu,carbon,1,-3,,2020,derived,ember-2025,\n",
               "carbon -3 is outside 0 … 2500 g/kWh");
        figure("unknown quantity", "deu,colour,1,,,2020,derived,ember-2025,\n",
               "quantity \"colour\" of grid is not in quantities.csv");
        figure("quantity of another kind", "deu,pue,1,,,2020,derived,ember-2025,\n",
               "quantity \"pue\" of grid is not in quantities.csv");
        figure("unknown item", "atlantis,carbon,1,,,2020,derived,ember-2025,\n",
               "item \"atlantis\" is not in the items of its kind");
        figure("item of another kind", "gpt-3,carbon,1,,,2020,derived,ember-2025,\n",
               "item \"gpt-3\" is not in the items of its kind");
        figure("unknown grade", "deu,carbon,1,,,2020,guessed,ember-2025,\n",
               "grade \"guessed\" is not known");
        figure("no grade", "deu,carbon,1,,,2020,,ember-2025,\n", "grade \"\" is not known");
        figure("low above value", "deu,carbon,1,2,,2020,derived,ember-2025,\n", "low is above the value");
        figure("high below value", "deu,carbon,1,,0.5,2020,derived,ember-2025,\n", "high is below the value");
        figure("not a number", "deu,carbon,many,,,2020,derived,ember-2025,\n",
               "value \"many\" is not a number");
        figure("no number", "deu,carbon,,,,2020,derived,ember-2025,\n", "value \"\" is not a number");
        figure("thousands separator", "deu,carbon,\"1,000\",,,2020,derived,ember-2025,\n",
               "value \"1,000\" is not a number");
        figure("number with unit", "deu,carbon,12 g,,,2020,derived,ember-2025,\n",
               "value \"12 g\" is not a number");
        figure("NaN", "deu,carbon,nan,,,2020,derived,ember-2025,\n", "value \"nan\" is not a number");
        figure("infinite", "deu,carbon,inf,,,2020,derived,ember-2025,\n", "value \"inf\" is not a number");
        figure("too large for a double", "deu,carbon,1e999,,,2020,derived,ember-2025,\n",
               "value \"1e999\" is not a number");
        figure("high is no number", "deu,carbon,1,,x,2020,derived,ember-2025,\n",
               "high \"x\" is not a number");
        figure("no year", "deu,carbon,1,,,20x0,derived,ember-2025,\n", "year \"20x0\" is not a year");
        figure("too few fields", "deu,carbon,1,,,2020,derived,ember-2025\n", "8 fields instead of 9");
        figure("too many fields", "deu,carbon,1,,,2020,derived,ember-2025,,\n", "10 fields instead of 9");
        figure("quote without end", "deu,carbon,1,,,2020,derived,ember-2025,\"oh\n",
               "a quote that does not end");
        figure("quote inside", "deu,carbon,1,,,2020,derived,ember-2025,a\"b\n",
               "a quote inside an unquoted field");
        figure("text behind quote", "deu,carbon,1,,,2020,derived,ember-2025,\"a\"b\n",
               "text behind a closing quote");
        figure("empty line", "\n", "1 fields instead of 9");
        QTest::newRow("more than its input takes")
            << QByteArray("model_figures.csv")
            << QByteArray("gpt-4,training_energy,0,,,2020,derived,ember-2025,\n")
            << QStringLiteral("model_figures.csv:5: training_energy is outside what the "
                              "input training.statedEnergy takes");
        const auto other = [](const char* name, const char* file, const char* line, const char* complaint) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(line) << QString::fromUtf8(complaint);
        };
        other("item twice", "grids.csv", "deu,Germany,德国,,,,,,\n",
              "grids.csv:7: key \"deu\" is there twice");
        other("bad key", "grids.csv", "Deu 2,Germany,德国,,,,,,\n",
              "grids.csv:7: key \"Deu 2\" is not lower-case letters, digits, '-', '.' and '_'");
        other("item without name", "grids.csv", "abc,,德国,,,,,,\n", "grids.csv:7: name is empty");
        other("source twice", "sources.csv", "ember-2025,A,B,2025,C,\n",
              "sources.csv:4: key \"ember-2025\" is there twice");
        other("source without title", "sources.csv", "a-2025,,B,2025,C,\n", "sources.csv:4: title is empty");
        other("source without year", "sources.csv", "a-2025,A,B,,C,\n", "sources.csv:4: year is empty");
        other("source without licence", "sources.csv", "a-2025,A,B,2025,,\n",
              "sources.csv:4: licence is empty");
        other("link that is none", "sources.csv", "a-2025,A,B,2025,C,see there\n",
              "sources.csv:4: link \"see there\" is not an address");
        other("quantity twice", "quantities.csv", "grid,carbon,1,0,1,A,甲,,\n",
              "quantities.csv:6: key \"grid.carbon\" is there twice");
        other("unknown kind", "quantities.csv", "car,carbon,1,0,1,A,甲,,\n",
              "quantities.csv:6: kind \"car\" is not known");
        other("bounds the wrong way", "quantities.csv", "grid,a,1,2,1,A,甲,,\n",
              "quantities.csv:6: min is above max");
        other("unknown parameter", "quantities.csv", "grid,a,1,0,1,A,甲,site.colour,\n",
              "quantities.csv:6: parameter \"site.colour\" is not an input of the engine");
        other("factor zero", "quantities.csv", "grid,a,1,0,1,A,甲,site.pue,0\n",
              "quantities.csv:6: factor is not above 0");
    }
    void refuses() { refusesWhatIsAdded(); }

    // A claim that is added, and what is said about it.
    void refusesAClaim_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QString>("complaint");
        const auto claim = [](const char* name, const char* line, const char* complaint) {
            QTest::newRow(name) << QByteArray("claims.csv") << QByteArray(line)
                                << QStringLiteral("claims.csv:4: ") + QString::fromUtf8(complaint);
        };
        claim("twice",
              "paper-1,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "key \"paper-1\" is there twice");
        claim("unknown article",
              "c,nowhere,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "source \"nowhere\" is not in sources.csv");
        claim("no article", "c,,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "no source");
        claim("sentence in one language",
              "c,ember-2025,S,,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "sentence_zh is empty");
        claim("subject in one language",
              "c,ember-2025,S,句,s,,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "subject_zh is empty");
        claim("nobody", "c,ember-2025,S,句,s,题,q,,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "who is empty");
        claim("no quantity", "c,ember-2025,S,句,s,题,,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "quantity is empty");
        claim("not a number",
              "c,ember-2025,S,句,s,题,q,W,,,many,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "claimed_low \"many\" is not a number");
        claim("one end", "c,ember-2025,S,句,s,题,q,W,,,1,,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "one end of the claimed range is empty");
        claim("ends the wrong way",
              "c,ember-2025,S,句,s,题,q,W,,,2,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "claimed_low is above claimed_high");
        claim("unknown bound",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,about,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "bound \"about\" is not known");
        claim("unknown kind", "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,guess,measured,1 kWh,,,,ember-2025,,\n",
              "kind \"guess\" is not known");
        claim("told as what", "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,,1 kWh,,,,ember-2025,,\n",
              "kind \"\" is not known");
        claim("no year",
              "c,ember-2025,S,句,s,题,q,W,soon,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,,\n",
              "year \"soon\" is not a year");
        claim("neither expression nor reason",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,,,,,,,\n",
              "neither an expression nor what is missing for one");
        claim("reason in one language",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,,,A leak.,,,,\n",
              "missing is in one language only");
        claim("note in one language",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025,A note.,\n",
              "note is in one language only");
        claim("expression without source",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,,,\n",
              "an expression without a source");
        claim("unknown source of the expression",
              "c,ember-2025,S,句,s,题,q,W,,,1,1,kWh,,estimate,measured,1 kWh,,,,ember-2025;rumour,,\n",
              "source \"rumour\" is not in sources.csv");
        const auto facet = [](const char* name, const char* line, const char* complaint) {
            QTest::newRow(name) << QByteArray("claim_facets.csv") << QByteArray(line)
                                << QStringLiteral("claim_facets.csv:4: ") + QString::fromUtf8(complaint);
        };
        facet("facet of no claim", "paper-9,scope,a,甲,b,乙\n", "claim \"paper-9\" is not in claims.csv");
        facet("facet of no kind", "paper-1,colour,a,甲,b,乙\n", "kind \"colour\" is not known");
        facet("facet in one language", "paper-1,scope,a,,b,乙\n", "told_zh is empty");
        facet("facet with one side", "paper-1,scope,a,甲,,乙\n", "is is empty");
    }
    void refusesAClaim() { refusesWhatIsAdded(); }

    void refusesAMissingFile()
    {
        const CatalogFixture csv;
        csv.remove("prices.csv");
        const auto report = csv.build();
        QCOMPARE(report.problems.size(), 1U);
        QCOMPARE(report.problems[0].file, std::string("prices.csv"));
    }

    void refusesOtherColumns()
    {
        const CatalogFixture csv;
        csv.write("prices.csv", "id,name\n");
        QCOMPARE(csv.build().problems.size(), 1U);
    }

    void refusesABadVersion()
    {
        const CatalogFixture csv;
        for (const char* version : {"", "2026", "2026-13", "soon"}) {
            csv.write("VERSION", version);
            QCOMPARE(csv.build().problems.size(), 1U);
        }
    }

    void refusesWhatIsNotUtf8()
    {
        const CatalogFixture csv;
        csv.append("grids.csv", "abc,caf\xE9,,,,,,,\n");
        const auto report = csv.build();
        QVERIFY(!report.problems.empty());
        QCOMPARE(report.problems[0].text, std::string("not UTF-8 text"));
    }

    void namesEveryFaultAtOnce()
    {
        const CatalogFixture csv;
        csv.append("grid_figures.csv", "atlantis,carbon,x,,,2020,guessed,nowhere,\n");
        QCOMPARE(csv.build().problems.size(), 4U);
    }

    void readsQuotesAndLineBreaks()
    {
        const CatalogFixture csv;
        csv.append("grids.csv",
                   "abc,\"A \"\"b\"\", c\",甲,,,,,,\"two\nlines\"\r\nxyz,X,乙,,,,,,last line without end");
        csv.append("grid_figures.csv", "xyz,carbon,1,,,2020,guessed,ember-2025,\n");
        const auto report = csv.build();
        QCOMPARE(report.problems.size(), 1U); // the guess alone: both items were read
        csv.write("grid_figures.csv", cw::test::kFigureHeader);
        QCOMPARE(csv.build().problems.size(), 0U);
        const auto catalog = Catalog::open(csv.outFile());
        QVERIFY(catalog.ok());
        const auto item = catalog.value()->find("grid", "abc");
        QVERIFY(item.has_value());
        QCOMPARE(item->name, std::string("A \"b\", c"));
        QCOMPARE(item->note, std::string("two\nlines"));
    }

    void keepsTheOldFileWhenTheNewOneFails()
    {
        const CatalogFixture csv;
        QVERIFY(csv.build().problems.empty());
        csv.append("grid_figures.csv", "deu,carbon,1,,,2020,derived,nowhere,\n");
        QVERIFY(!csv.build().problems.empty());
        QVERIFY(Catalog::open(csv.outFile()).ok());
    }

    void namesAPlaceThatCannotBeWritten()
    {
        const CatalogFixture csv;
        const auto report =
            catalog_build::buildCatalog(csv.folder(), csv.folder() + "/VERSION/catalog.sqlite");
        QCOMPARE(report.problems.size(), 1U);
        QVERIFY(report.problems[0].file.ends_with("VERSION/catalog.sqlite"));
    }

    // Whoever builds the same files gets the same bytes.
    void sameInputSameBytes()
    {
        const CatalogFixture csv;
        const auto bytes = [&] {
            QFile file(csv.outFile());
            return csv.build().problems.empty() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                  : QByteArray();
        };
        const QByteArray first = bytes();
        QVERIFY(first.size() > 10000);
        QVERIFY(first == bytes());
    }
};

QTEST_GUILESS_MAIN(TestCatalogBuilder)
#include "tst_catalog_builder.moc"
