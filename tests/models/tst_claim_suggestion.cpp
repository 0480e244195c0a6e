// SPDX-License-Identifier: GPL-3.0-or-later
// From a quantity of an article to a claim with a check, on the shipped catalog; the quantities are given by hand.
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "app/models/claim_suggestion.h"
#include "app/models/place_words.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <QtTest>

#include <cmath>

using namespace cw;

namespace {

// A text whose quantities are found by what they look like.
struct Article {
    std::string text;
    std::vector<Mention> mentions;
    std::vector<Claim> library;

    explicit Article(std::string words)
        : text(std::move(words))
    {
    }
    Article& with(const char* words, double value, const char* unit, const char* per = "",
                  const char* subject = "")
    {
        return with(words, value, value, unit, per, subject);
    }
    Article& with(const char* words, double low, double high, const char* unit, const char* per,
                  const char* subject)
    {
        Mention mention;
        mention.begin = text.find(words);
        mention.length = std::string_view(words).size();
        mention.text = words;
        mention.low = low;
        mention.high = high;
        mention.unit = unit;
        mention.per = per;
        mention.subject = subject;
        mentions.push_back(mention);
        return *this;
    }
};

} // namespace

class TestClaimSuggestion : public QObject {
    Q_OBJECT

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<CatalogFigures> m_figures;

    SuggestedClaim suggested(const Article& article, std::size_t mention)
    {
        return suggestedClaim({article.text, article.mentions, article.library, *m_figures}, mention);
    }
    // What the suggested expression gives, in the unit of the figure.
    double recomputed(const Claim& claim)
    {
        const Check check = checkClaim(claim, *m_figures);
        return check.recomputed ? check.recomputed->p50 : std::nan("");
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        auto catalog = Catalog::open(catalogPath());
        QVERIFY(catalog.ok());
        m_catalog = catalog.takeValue();
        m_figures = std::make_unique<CatalogFigures>(*m_catalog);
    }

    void homesOfTheCountryThatIsNamed()
    {
        const Article article = Article("ChatGPT uses 500 MWh a day. That is as much as 17,000 US homes.")
                                    .with("500 MWh", 500, "MWh", "day", "ChatGPT")
                                    .with("17,000 US homes", 17000, "home", "", "ChatGPT");
        const SuggestedClaim s = suggested(article, 1);
        QCOMPARE(s.claim.expression, std::string("500 MWh/day / home(US)"));
        QCOMPARE(s.claim.claimed->unit, std::string("home"));
        QCOMPARE(s.claim.sentence, std::string("That is as much as 17,000 US homes."));
        QVERIFY(std::abs(recomputed(s.claim) - 500e3 * 365 / 10715) < 0.5);
        QVERIFY(!s.claim.sources.empty());
        QVERIFY(s.reason.contains("500 MWh"));
    }

    // Of two energies, the one that was said before, though the other is a little nearer.
    void whatWasSaidBeforeCounts()
    {
        const Article article =
            Article("It takes 500 MWh a day, we read. That is 17,000 US homes. No, 1 GWh a day.")
                .with("500 MWh", 500, "MWh", "day", "ChatGPT")
                .with("17,000 US homes", 17000, "home")
                .with("1 GWh", 1, "GWh", "day", "ChatGPT");
        QCOMPARE(suggested(article, 1).claim.expression, std::string("500 MWh/day / home(US)"));
    }

    // What stands in the same sentence goes before what a rule of more weight would find elsewhere.
    void theOwnSentenceFirst()
    {
        const Article article = Article("It answers 200 million requests a day at 2.9 Wh each. A cluster of "
                                        "100,000 H100 draws 70 MW.")
                                    .with("200 million requests", 200e6, "query", "day", "ChatGPT")
                                    .with("2.9 Wh", 2.9, "Wh", "query", "ChatGPT")
                                    .with("100,000 H100", 100000, "accelerator", "", "H100")
                                    .with("70 MW", 70, "MW");
        QVERIFY2(suggested(article, 3).claim.expression.find("hardware(") != std::string::npos,
                 suggested(article, 3).claim.expression.c_str());
    }

    // Another subject's figures are taken from the same line only.
    void farAwayOnlyTheSameSubject()
    {
        const auto article = [](const char* between, const char* subject) {
            return Article(std::string("ChatGPT: 200 million requests a day, 2.9 Wh each.") + between
                           + "85 TWh a year.")
                .with("200 million requests", 200e6, "query", "day", "ChatGPT")
                .with("2.9 Wh", 2.9, "Wh", "query", "ChatGPT")
                .with("85 TWh", 85, "TWh", "year", subject);
        };
        QVERIFY(suggested(article("\n", "AI servers"), 2).claim.expression.empty());
        QVERIFY(!suggested(article("\n", "ChatGPT use"), 2).claim.expression.empty());
        QVERIFY(!suggested(article("\n", ""), 2).claim.expression.empty());
    }

    void homesOfTheLanguagesCountryWhereNoneIsNamed()
    {
        const Article article = Article("每天耗电 50 万度，相当于 1.7 万户家庭的用电量。")
                                    .with("50 万度", 500000, "kWh", "day", "")
                                    .with("1.7 万户", 17000, "home");
        const SuggestedClaim s = suggested(article, 1);
        QCOMPARE(s.claim.expression, std::string("500000 kWh/day / home(CN)"));
        QVERIFY(s.reason.contains("home(CN)"));
    }

    void queriesTimesEnergyOfOne()
    {
        const Article article =
            Article("It answers 200 million requests a day at 2.9 Wh each: 580 MWh a day.")
                .with("200 million requests", 200e6, "query", "day", "ChatGPT")
                .with("2.9 Wh", 2.9, "Wh", "query", "ChatGPT")
                .with("580 MWh", 580, "MWh", "day", "ChatGPT");
        const SuggestedClaim total = suggested(article, 2);
        QCOMPARE(total.claim.expression, std::string("200 million query/day * 2.9 Wh/query"));
        QVERIFY(std::abs(recomputed(total.claim) - 580.0) < 1e-9);
        // the same three the other way round
        QVERIFY(std::abs(recomputed(suggested(article, 1).claim) - 2.9) < 1e-9);
        QVERIFY(std::abs(recomputed(suggested(article, 0).claim) / 200e6 - 1.0) < 1e-9);
    }

    void rangesStayRanges()
    {
        const Article article = Article("400,000 servers of 6.5 to 10.2 kW take 22.8 to 35.7 TWh a year.")
                                    .with("400,000 servers", 400000, "server")
                                    .with("6.5 to 10.2 kW", 6.5, 10.2, "kW", "server", "")
                                    .with("22.8 to 35.7 TWh", 22.8, 35.7, "TWh", "year", "");
        const SuggestedClaim s = suggested(article, 2);
        QCOMPARE(s.claim.expression, std::string("400000 server * (6.5..10.2 kW/server)"));
        const Check check = checkClaim(s.claim, *m_figures);
        QVERIFY(check.recomputed.has_value());
        QVERIFY(std::abs(check.recomputed->p5 - 22.776) < 0.01);
        QVERIFY(std::abs(check.recomputed->p95 - 35.7408) < 0.01);
    }

    void aKnownModelsTraining_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expression");
        QTest::newRow("energy") << "Training GPT-3 took 1,287 MWh of electricity."
                                << "1,287 MWh"
                                << "MWh"
                                << "model(\"GPT-3\").training_energy";
        QTest::newRow("carbon") << "训练 GPT-3 排放 552 吨二氧化碳。"
                                << "552 吨"
                                << "t"
                                << "model(\"GPT-3\").training_carbon";
    }
    void aKnownModelsTraining()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, unit);
        QFETCH(QString, expression);
        const Article article =
            Article(text.toStdString())
                .with(words.toUtf8().constData(), 1287, unit.toUtf8().constData(), "", "GPT-3");
        const SuggestedClaim s = suggested(article, 0);
        QCOMPARE(QString::fromStdString(s.claim.expression), expression);
        QVERIFY(recomputed(s.claim) > 0.0);
    }

    // What a model uses in a day has nothing to do with its training.
    void useIsNoTraining()
    {
        const Article article = Article("Trained once, GPT-3 now uses 564 MWh a day.")
                                    .with("564 MWh", 564, "MWh", "day", "GPT-3");
        QVERIFY(suggested(article, 0).claim.expression.empty());
    }

    void chipsAtTheirRatedPower()
    {
        const Article article = Article("25,000 A100 for 95 days: 22.8 GWh, it is said.")
                                    .with("25,000 A100", 25000, "accelerator", "", "A100")
                                    .with("95 days", 95, "d")
                                    .with("22.8 GWh", 22.8, "GWh");
        const SuggestedClaim s = suggested(article, 2);
        QVERIFY2(s.claim.expression.starts_with("25000 * hardware(\"a100"), s.claim.expression.c_str());
        QVERIFY(std::abs(recomputed(s.claim) - 22.8) < 0.1);
    }

    void aShareOfACountry()
    {
        const Article article =
            Article("Data centres took 5.3 TWh a year, 18% of the electricity of Ireland.")
                .with("5.3 TWh", 5.3, "TWh", "year", "data centres")
                .with("18%", 18, "%");
        const SuggestedClaim s = suggested(article, 1);
        QCOMPARE(s.claim.expression, std::string("5.3 TWh/year / country(IE) -> %"));
        QVERIFY(recomputed(s.claim) > 10.0 && recomputed(s.claim) < 30.0);
    }

    void timesAsMuch()
    {
        const Article article = Article("A chat answer takes 3 Wh, a search 0.3 Wh: ten times less.")
                                    .with("3 Wh", 3, "Wh", "query", "ChatGPT")
                                    .with("0.3 Wh", 0.3, "Wh", "query", "search")
                                    .with("ten times", 10, "x");
        const SuggestedClaim s = suggested(article, 2);
        QVERIFY(std::abs(recomputed(s.claim) - 10.0) < 1e-9);
        QVERIFY(s.claim.claimed->unit.empty());
    }

    void anotherPeriodOfTheSame()
    {
        const Article article = Article("62.4 GWh a day, 22.8 TWh a year.")
                                    .with("62.4 GWh", 62.4, "GWh", "day", "Google")
                                    .with("22.8 TWh", 22.8, "TWh", "year", "Google");
        QVERIFY(std::abs(recomputed(suggested(article, 1).claim) - 22.776) < 1e-9);
    }

    void carbonOfAnEnergyAtThePlace()
    {
        const Article article = Article("In Germany 100 GWh a year mean 38,000 tonnes of CO2 a year.")
                                    .with("100 GWh", 100, "GWh", "year", "")
                                    .with("38,000 tonnes", 38000, "t", "year", "");
        const SuggestedClaim s = suggested(article, 1);
        QCOMPARE(s.claim.expression, std::string("100 GWh/year * grid(DE)"));
        QVERIFY(recomputed(s.claim) > 10'000 && recomputed(s.claim) < 60'000);
    }

    void aClaimOfTheLibraryAboutTheSame()
    {
        Article article = Article("The towers at Ulanqab save 12 million L a year.")
                              .with("12 million L", 12e6, "L", "year", "Ulanqab cooling towers");
        Claim other;
        other.sentence = "Cooling towers at Ulanqab save water";
        other.subject = "cooling towers Ulanqab";
        other.quantity = "ulanqab-water";
        other.claimed = ClaimedValue{1e6, 1e6, "L/year", ClaimBound::exactly};
        other.expression = "10 GWh/year * 1.2 L/kWh";
        other.sources = {"li-2023"};
        Claim unlike = other;
        unlike.claimed->unit = "kWh/year";
        article.library = {unlike, other};
        const SuggestedClaim s = suggested(article, 0);
        QCOMPARE(s.claim.expression, other.expression);
        QCOMPARE(s.claim.quantity, other.quantity);
        QCOMPARE(s.claim.sources, other.sources);
        article.mentions[0].subject = "Quite another thing";
        QVERIFY(suggested(article, 0).claim.expression.empty());
    }

    // Nothing is better than a guess: the person is asked.
    void nothingFits()
    {
        const Article article = Article("The pump moved 40 L.").with("40 L", 40, "L");
        const SuggestedClaim s = suggested(article, 0);
        QVERIFY(s.claim.expression.empty());
        QVERIFY(s.claim.sources.empty());
        QVERIFY(s.reason.contains("expression"));
        QCOMPARE(s.claim.claimed->low, 40.0);
    }

    void toldAsTheSentenceSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ClaimKind>("kind");
        QTest::newRow("fact") << "It took 5 MWh." << ClaimKind::measured;
        QTest::newRow("estimate") << "It took about 5 MWh." << ClaimKind::estimate;
        QTest::newRow("forecast") << "It will take 5 MWh." << ClaimKind::forecast;
        QTest::newRow("what-if") << "It would take 5 MWh." << ClaimKind::whatIf;
        QTest::newRow("预计") << "预计需要 5 MWh。" << ClaimKind::forecast;
        QTest::newRow("如果") << "如果人人使用，需要 5 MWh。" << ClaimKind::whatIf;
    }
    void toldAsTheSentenceSays()
    {
        QFETCH(QString, text);
        QFETCH(ClaimKind, kind);
        const Article article = Article(text.toStdString()).with("5 MWh", 5, "MWh");
        QCOMPARE(suggested(article, 0).claim.toldAs, kind);
        QCOMPARE(suggested(article, 0).claim.kind, kind);
    }

    void sentences()
    {
        const auto around = [](const std::string& text, const std::string& words) {
            return sentenceAround(text, text.find(words), words.size());
        };
        QCOMPARE(around("One. Two 3.5 kWh more. Three.", "3.5"), std::string("Two 3.5 kWh more."));
        QCOMPARE(around("一。二有五十万度电！三。", "五十"), std::string("二有五十万度电！"));
        QCOMPARE(around("Title\n  Two   blanks 5 kWh\nNext", "5 kWh"), std::string("Two blanks 5 kWh"));
        const std::string endless = std::string(50'000, 'x') + " 5 kWh " + std::string(50'000, 'y');
        QVERIFY(around(endless, "5 kWh").size() < 2000);
        std::string han;
        for (int i = 0; i < 3000; ++i)
            han += "电";
        const QString cut = QString::fromStdString(sentenceAround(han, 4500, 3));
        QVERIFY(!cut.contains(QChar(QChar::ReplacementCharacter)) && cut.size() > 100);
        // The point of "U.S." ends no sentence, that of "20 MW." does, and so does one before Chinese.
        const std::string initials = "It is 20 MW. The U.S. takes 30 MW. 它用50度.这里";
        QCOMPARE(sentenceAround(initials, initials.find("takes"), 5), std::string("The U.S. takes 30 MW."));
        QCOMPARE(sentenceAround(initials, initials.find("50"), 2), std::string("它用50度."));
        QCOMPARE(sentenceAround("short", 999, 5), std::string("short")); // never beyond the text
    }

    void placesInTheSameLineOnly()
    {
        const std::string text = "Homes in Germany and France.\n17,000 homes, as in Japan.";
        QCOMPARE(placeNear(text, text.find("17,000"), 6).code, std::string("JP"));
        QCOMPARE(placeNear(text, 0, 5).code, std::string("DE"));
        QCOMPARE(placeNear("17,000 homes", 0, 6).code, std::string("US"));
        QVERIFY(!placeNear("17,000 homes", 0, 6).isNamed);
        QVERIFY(!placeNear("bonus 17,000 homes, focus ", 6, 6).isNamed); // no "US" in "focus"
    }

    void placesAreWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // empty: no place is named
        const auto row = [](const char* text, const char* code) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
        };
        row("17,000 homes in the UK.", "GB");
        row("17,000 homes in the US", "US");
        row("17,000 homes (EU), as published", "EU");
        row("17,000 homes in the EU's cities", "EU");
        row("17,000 homes in India, it says", "IN");
        row("17,000 homes in Indiana, it says", "");
        row("17,000 homes for US$ 5 million", "");
        row("17,000 German homes", "DE");
        row("17,000 homes in Germany", "DE");
        row("17,000 Norwegian homes", "NO");
        row("17,000 homes of Argentines", "AR");
        row("17,000 homes, 相当于OpenAI美国AI中心", "US");
    }
    void placesAreWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const NamedPlace place = placeNear(text.toStdString(), 0, 6);
        QCOMPARE(place.isNamed, !code.isEmpty());
        if (place.isNamed)
            QCOMPARE(QString::fromStdString(place.code), code);
    }
};

QTEST_GUILESS_MAIN(TestClaimSuggestion)
#include "tst_claim_suggestion.moc"
