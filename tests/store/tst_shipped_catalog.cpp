// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog that the build makes from db/catalog: large enough, sourced, found in both scripts, quick to
// open.
#include "db/store/catalog.h"
#include "db/store/catalog_kinds.h"

#include "app/engine/parameter/method_table.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cw;

class TestShippedCatalog : public QObject {
    Q_OBJECT

    const QString m_path = QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite");
    std::unique_ptr<Catalog> m_catalog;

    [[nodiscard]] QStringList found(const char* kind, const char* text) const
    {
        QStringList ids;
        for (const Preset& preset : m_catalog->search(kind, QString::fromUtf8(text), 0))
            ids += QString::fromStdString(preset.id);
        return ids;
    }

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::open(m_path);
        QVERIFY2(catalog.ok(), "the catalog was not built");
        m_catalog = catalog.takeValue();
    }

    void isLargeEnough_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::newRow("model") << 120;
        QTest::newRow("hardware") << 80;
        QTest::newRow("grid") << 250;
        QTest::newRow("operator") << 150;
        QTest::newRow("equivalent") << 60;
        QTest::newRow("price") << 1;
        QTest::newRow("technology") << 1;
        QTest::newRow("inference") << 1;
        QTest::newRow("factor") << 1;
        QTest::newRow("currency") << 1;
    }
    void isLargeEnough()
    {
        QFETCH(int, atLeast);
        const auto count = static_cast<int>(m_catalog->all(QTest::currentDataTag()).size());
        QVERIFY2(count >= atLeast, qPrintable(QString::number(count)));
    }

    void hasEveryKind() { QCOMPARE(m_catalog->kinds().size(), kCatalogKinds.size()); }

    // DESIGN, idea 3: a default and a method without a source do not pass.
    void defaultsAndMethodsHaveTheirSources()
    {
        QStringList missing;
        for (const ParameterRow& row : parameterTable())
            if (!m_catalog->source(row.source))
                missing += QStringLiteral("%1: %2").arg(QLatin1String(row.key), QLatin1String(row.source));
        for (const MethodRow& row : methodTable())
            if (!m_catalog->source(row.source))
                missing += QStringLiteral("%1: %2").arg(QLatin1String(row.id), QLatin1String(row.source));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    // The library of claims: large enough, and each stands in an article that is a source.
    void hasClaims()
    {
        const auto claims = m_catalog->claims();
        QVERIFY(claims.size() >= 140);
        for (const Claim& claim : claims) {
            QVERIFY2(m_catalog->source(QString::fromStdString(claim.article)).has_value(), claim.id.c_str());
            QVERIFY2(!claim.sentence.empty() && !claim.sentenceZh.empty(), claim.id.c_str());
        }
    }

    void findsInBothScripts()
    {
        QCOMPARE(found("grid", "德国").value(0), QStringLiteral("deu"));
        QCOMPARE(found("grid", "germ").value(0), QStringLiteral("deu"));
        QCOMPARE(found("grid", "内蒙古").value(0), QStringLiteral("cn-nm"));
        QCOMPARE(found("grid", "us").value(0), QStringLiteral("usa"));
        QVERIFY(found("grid", "美").contains("usa"));
        QVERIFY(found("hardware", "h100").contains("h100-sxm"));
        QVERIFY(found("model", "chatgpt").size() >= 1);
        QVERIFY(found("model", "openai").contains("gpt-4"));
        QVERIFY(found("model", "bloom").contains("bloom-176b"));
    }

    void opensAndSearchesQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Catalog::open(m_path).ok());
        const double open = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.start();
        QVERIFY(!m_catalog->search({}, "a", 50).empty());
        const double search = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.start();
        QVERIFY(!m_catalog->search({}, {}, 0).empty());
        const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo("open %.2f ms, search %.2f ms, everything %.2f ms", open, search, all);
        QVERIFY(open < 50.0);
        QVERIFY(search < 50.0);
    }
};

QTEST_GUILESS_MAIN(TestShippedCatalog)
#include "tst_shipped_catalog.moc"
