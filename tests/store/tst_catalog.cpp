// SPDX-License-Identifier: GPL-3.0-or-later
// Looking things up in the catalog, in both scripts.
#include "tests/store/catalog_fixture.h"

#include "db/store/catalog.h"
#include "db/store/document_file.h"
#include "db/store/search_text.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace cw;
using cw::test::CatalogFixture;

class TestCatalog : public QObject {
    Q_OBJECT

    CatalogFixture m_csv;
    std::unique_ptr<Catalog> m_catalog;

    [[nodiscard]] QStringList found(const QString& kind, const QString& text, int limit = 0) const
    {
        QStringList ids;
        for (const Preset& preset : m_catalog->search(kind, text, limit))
            ids += QString::fromStdString(preset.id);
        return ids;
    }

    static ErrorCode openError(const QString& path)
    {
        const auto catalog = Catalog::open(path);
        return catalog ? ErrorCode::emptyText : catalog.error().code;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_csv.build().problems.empty());
        auto catalog = Catalog::open(m_csv.outFile());
        QVERIFY(catalog.ok());
        m_catalog = catalog.takeValue();
    }

    void finds()
    {
        const auto gpt3 = m_catalog->find("model", "gpt-3");
        QVERIFY(gpt3.has_value());
        QCOMPARE(gpt3->kind, std::string("model"));
        QCOMPARE(gpt3->name, std::string("GPT-3 175B"));
        QCOMPARE(gpt3->detail, std::string("OpenAI"));
        QCOMPARE(gpt3->year, 2020);
        QCOMPARE(gpt3->figures.size(), 3U);
        const Figure expected{"training_energy",
                              "Training energy",
                              "训练用电",
                              "MWh",
                              1287,
                              {},
                              {},
                              2020,
                              Grade::derived,
                              "patterson-2021",
                              "chips x time x power, with PUE",
                              "training.statedEnergy",
                              1000};
        QVERIFY(gpt3->figures[0] == expected);
        QCOMPARE(gpt3->figures[2].low, std::optional(1.08));
        QCOMPARE(gpt3->figures[2].high, std::optional(1.12));
        QVERIFY(!m_catalog->find("grid", "gpt-3").has_value());
        QVERIFY(!m_catalog->find("model", "gpt-5").has_value());
    }

    void theFirstFigureOfAQuantityCounts()
    {
        const auto usa = m_catalog->find("grid", "usa");
        QVERIFY(usa.has_value());
        QCOMPARE(usa->figures.size(), 2U);
        QCOMPARE(findFigure(*usa, "carbon")->value, 384.4);
    }

    void choosingSetsInputsInTheirUnits()
    {
        const auto values = presetValues(*m_catalog->find("model", "gpt-3"));
        QCOMPARE(values.size(), 3U);
        QCOMPARE(values.at(ParameterId::trainingStatedEnergy).point, 1287000.0);
        QCOMPARE(values.at(ParameterId::trainingStatedEnergy).origin.source, std::string("patterson-2021"));
    }

    void givesSources()
    {
        QCOMPARE(m_catalog->sources().size(), 2U);
        const auto source = m_catalog->source("ember-2025");
        QVERIFY(source.has_value());
        QVERIFY((*source
                 == Source{"ember-2025", "Yearly electricity data, \"carbon intensity\"", "Ember", 2025,
                           "CC BY 4.0", "https://ember-energy.org"}));
        QVERIFY(!m_catalog->source("nowhere").has_value());
    }

    void givesClaimsInTheirOrder()
    {
        const auto claims = m_catalog->claims();
        QCOMPARE(claims.size(), 2U);
        Claim expected;
        expected.id = "paper-1";
        expected.article = "patterson-2021";
        expected.sentence = "A run takes 128.7 kWh.";
        expected.sentenceZh = "训练一次 128.7 度。";
        expected.subject = expected.subjectZh = "GPT-3";
        expected.quantity = "training";
        expected.who = "Paper";
        expected.year = 2020;
        expected.per = "run";
        expected.claimed = ClaimedValue{128.7, 128.7, "kWh", ClaimBound::atLeast};
        expected.kind = ClaimKind::estimate;
        expected.toldAs = ClaimKind::measured;
        expected.expression = "10 kW * 1 h";
        expected.plausible = "1287 MWh";
        expected.facets = {{FacetKind::scope, "AI", "all machines", "人工智能", "全部机器"},
                           {FacetKind::baseYear, "2019", "2020", "2019", "2020"}};
        expected.sources = {"patterson-2021", "ember-2025"};
        expected.note = "A note.";
        expected.noteZh = "注。";
        QVERIFY(claims[0] == expected);
    }

    void givesAClaimWithoutFigure()
    {
        const Claim claim = m_catalog->claims().at(1);
        QVERIFY(!claim.claimed.has_value());
        QVERIFY(!claim.year.has_value());
        QCOMPARE(claim.who, std::string("Paper, page 2"));
        QCOMPARE(claim.missing, std::string("Nothing to weigh."));
        QCOMPARE(claim.missingZh, std::string("无从比较。"));
        QVERIFY(claim.facets.empty());
        QVERIFY(claim.sources.empty());
        QCOMPARE(claim.kind, ClaimKind::forecast);
    }

    void givesOtherNames()
    {
        const auto names = m_catalog->aliases("model");
        QCOMPARE(names.at("gpt-3"), (std::vector<std::string>{"GPT3", "davinci"}));
        QVERIFY(m_catalog->aliases("nothing").empty());
    }

    void givesKindsAndVersion()
    {
        QCOMPARE(m_catalog->kinds(), (std::vector<std::string>{"model", "grid"}));
        QCOMPARE(m_catalog->version(), QStringLiteral("2026-11"));
        QCOMPARE(m_catalog->all("grid").size(), 5U);
        QCOMPARE(m_catalog->all("grid")[0].id, std::string("deu"));
        QCOMPARE(m_catalog->all("nothing").size(), 0U);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const char* kind, const char* text, QStringList ids) {
            QTest::newRow(name) << QString(kind) << QString::fromUtf8(text) << ids;
        };
        row("whole word", "grid", "Germany", {"deu"});
        row("beginning of a word", "grid", "germ", {"deu"});
        row("capitals", "grid", "GERMANY", {"deu"});
        row("Chinese name", "grid", "德国", {"deu"});
        row("one Chinese character", "grid", "德", {"deu"});
        row("the second Chinese character", "grid", "蒙", {"cn-nm"});
        row("part of a Chinese name", "grid", "蒙古", {"cn-nm"});
        row("Chinese characters must adjoin", "grid", "内古", {});
        row("three characters", "grid", "内蒙古", {"cn-nm"});
        row("character of an alias", "grid", "米", {"usa"});
        row("kana", "grid", "アメリカ", {"usa"});
        row("alias", "grid", "deutsch", {"deu"});
        row("accents typed", "grid", "Côte", {"civ"});
        row("accents left out", "grid", "cote d'iv", {"civ"});
        row("alias of a model", "model", "davinci", {"gpt-3"});
        row("developer", "model", "alibaba", {"qwen-72b"});
        row("both scripts", "model", "qwen 千问", {"qwen-72b"});
        row("joined scripts", "model", "通义72B", {"qwen-72b"});
        row("word with a digit", "model", "gpt-4", {"gpt-4", "gpt-4o"});
        row("full-width letters", "model", "ＧＰＴ－４", {"gpt-4", "gpt-4o"});
        row("all words must be there", "model", "gpt alibaba", {});
        row("whole alias first", "grid", "us", {"usa", "us-camx"});
        row("whole alias of two", "model", "ChatGPT", {"gpt-4", "gpt-4o"});
        row("another kind", "model", "Germany", {});
        row("every kind", "", "Germany", {"deu"});
        row("nothing like it", "", "zebra", {});
        row("nothing but signs", "grid", "?!\"*", {});
        row("FTS words are words", "grid", "AND OR NOT NEAR(", {});
        row("SQL is text", "grid", "'; DROP TABLE item; --", {});
        row("quotes", "grid", "\"Germany\"", {"deu"});
        row("column filter is text", "grid", "name:Germany", {});
    }
    void searches()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QTest::failOnWarning(QRegularExpression(".*")); // a syntax error would be one
        QCOMPARE(found(kind, text), ids);
    }

    void emptyTextGivesAllByName()
    {
        QCOMPARE(found("grid", " "), QStringList({"us-camx", "civ", "deu", "cn-nm", "usa"}));
        QCOMPARE(found("grid", "", 2), QStringList({"us-camx", "civ"}));
        QCOMPARE(found("", "").size(), 9);
        QCOMPARE(found(QString(), QString()).size(), 9);
        QCOMPARE(found(QString(), "germany").size(), 1);
        QCOMPARE(found("model", "gpt", 1).size(), 1);
    }

    void aPastedBookIsHarmless()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        QCOMPARE(found("", QString(1000000, 'a')).size(), 0);
        QCOMPARE(found("", QStringLiteral("德").repeated(1000000)).size(), 0);
        QCOMPARE(found("", QString(QChar(0xD800))).size(), 0); // half a character
        QCOMPARE(found("", QString(3, QChar(u'\0'))).size(), 0);
    }

    void openErrors()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath("x.sqlite");
        QCOMPARE(openError(file), ErrorCode::catalogMissing);
        QCOMPARE(openError(dir.path()), ErrorCode::fileNotReadable);
        QVERIFY(writeDocument(file, {}));
        QCOMPARE(openError(file), ErrorCode::fileNotADocument);
        QVERIFY(QFile::remove(file) && QFile::copy(m_csv.outFile(), file));
        QCOMPARE(openError(file), ErrorCode::emptyText); // opens
        QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        QCOMPARE(openError(file), ErrorCode::fileDamaged);
        QVERIFY(QFile::resize(file, 0));
        QCOMPARE(openError(file), ErrorCode::fileNotADocument);
    }

    void opensFromAnyPath()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a b#c?d%20=&é 目录'\".sqlite"));
        QVERIFY(QFile::copy(m_csv.outFile(), file));
        QVERIFY(Catalog::open(file).ok());
    }

    // Nothing beside the file and nothing in it changes by reading.
    void leavesTheFileAlone()
    {
        const auto hash = [this] {
            QFile file(m_csv.outFile());
            return file.open(QIODevice::ReadOnly)
                ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1)
                : QByteArray();
        };
        const QByteArray before = hash();
        const QStringList names = QDir(m_csv.folder()).entryList();
        QCOMPARE(Catalog::open(m_csv.outFile()).value()->search("", "g", 0).size(), 4U);
        QCOMPARE(hash(), before);
        QCOMPARE(QDir(m_csv.folder()).entryList(), names);
    }

    void separates()
    {
        QCOMPARE(separatedText("GPT-4 通义千问2.5"), QStringLiteral("GPT-4 通 义 千 问 2.5"));
        QCOMPARE(separatedText("𠀀𠀁"), QStringLiteral("𠀀 𠀁")); // beyond 16 bits
        QCOMPARE(matchQuery("内蒙古 gri"), QStringLiteral("\"内 蒙 古\" \"gri\"*"));
        QCOMPARE(matchQuery("-"), QString());
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
