// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations: released ones never change, a failing one leaves nothing behind.
#include "db/store/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

namespace {

constexpr std::int32_t kSomeId = 4711;

std::int64_t numberOf(const Connection& connection, const char* sql)
{
    std::int64_t number = -1;
    const Status status =
        connection.eachRow(QString::fromLatin1(sql), {}, [&](const Row& r) { number = r.integer(0); });
    return status ? number : -2;
}

// A migration for each text.
std::vector<Migration> migrationsOf(const std::vector<const char*>& texts)
{
    std::vector<Migration> migrations;
    for (const char* sql : texts) {
        const int number = static_cast<int>(migrations.size()) + 1;
        migrations.push_back({number, QStringLiteral("000%1_step.sql").arg(number), sql});
    }
    return migrations;
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    std::unique_ptr<Connection> newFile()
    {
        auto connection =
            Connection::open(m_dir.filePath(QString::number(++m_files)), Connection::Access::build);
        return connection ? connection.takeValue() : nullptr;
    }

private slots:
    // A migration that files out there were made with must never change: then the next one is 0002.
    void releasedMigrationsAreUntouched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("catalog 1") << ":/migrations/catalog/0001_catalog.sql"
                                   << QByteArray(
                                          "d6ba1c49f40033013772b61ddba70f288e860bc0e068ba72563de3cf7cbff691");
        QTest::newRow("catalog 2") << ":/migrations/catalog/0002_claims.sql"
                                   << QByteArray(
                                          "58fd174b0b326da2de310bd01684a36245e7434f6585d83609a10b5dbd21fc05");
        QTest::newRow("document 1")
            << ":/migrations/document/0001_document.sql"
            << QByteArray("d100ea3397f602d4b2948b1eb03bc993b8592e07b1dafd48a86a86af36858c02");
        QTest::newRow("document 2")
            << ":/migrations/document/0002_ranges.sql"
            << QByteArray("72d1afc485484beb07f88b15f9660de0416c1c83a049fb8b2c45f91961cb52f6");
        QTest::newRow("document 3")
            << ":/migrations/document/0003_claims.sql"
            << QByteArray("eff8b1e0059e241ef3fc4d391ff1eabb16994720ad3972a9bd32cef53e30f4e5");
        QTest::newRow("document 4")
            << ":/migrations/document/0004_report.sql"
            << QByteArray("10f79d27b3cf1b0deccd790ceddaf33bf05166975bb2f128c4ba96d95cff30aa");
    }
    void releasedMigrationsAreUntouched()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, hash);
        QFile sql(file);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(sql.readAll(), QCryptographicHash::Sha256).toHex(), hash);
    }

    void everyMigrationIsHashedAbove()
    {
        QCOMPARE(newestVersion(kDocumentSchema), 4);
        QCOMPARE(newestVersion(kCatalogSchema), 2);
    }

    void theTwoKindsOfFileDiffer() { QVERIFY(kDocumentSchema.applicationId != kCatalogSchema.applicationId); }

    void runsEachStepOnce()
    {
        const auto connection = newFile();
        QVERIFY(connection);
        const auto first = migrationsOf({"CREATE TABLE a (x); INSERT INTO a VALUES (1);"});
        const auto both =
            migrationsOf({"CREATE TABLE a (x); INSERT INTO a VALUES (1);", "INSERT INTO a VALUES (2);"});
        QVERIFY(migrate(*connection, first, kSomeId));
        QCOMPARE(numberOf(*connection, "PRAGMA user_version"), 1);
        QCOMPARE(numberOf(*connection, "PRAGMA application_id"), kSomeId);
        QVERIFY(migrate(*connection, both, kSomeId));
        QVERIFY(migrate(*connection, both, kSomeId));
        QCOMPARE(numberOf(*connection, "PRAGMA user_version"), 2);
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM a"), 2);
    }

    void aFailingStepLeavesNothing()
    {
        const auto connection = newFile();
        QVERIFY(connection);
        const auto migrations =
            migrationsOf({"CREATE TABLE a (x);", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);"});
        const Status status = migrate(*connection, migrations, kSomeId);
        QVERIFY(!status);
        QVERIFY2(status.error().value.starts_with("0002_step.sql: no such table"),
                 status.error().value.c_str());
        QCOMPARE(numberOf(*connection, "PRAGMA user_version"), 1);
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
        // and the file can be used on
        QVERIFY(connection->run("INSERT INTO a VALUES (1)"));
    }

    void anUnendedQuoteIsAnError()
    {
        const auto connection = newFile();
        QVERIFY(connection);
        QVERIFY(!migrate(*connection, migrationsOf({"CREATE TABLE a (x); SELECT 'oh"}), kSomeId));
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM sqlite_schema"), 0);
    }

    void aGapInTheNumbersGivesNone()
    {
        const QDir dir(m_dir.path());
        QVERIFY(dir.mkdir("gap"));
        for (const char* name : {"gap/0001_a.sql", "gap/0003_c.sql"}) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(migrationsIn(dir.filePath("gap")).size(), 0U);
        QVERIFY(QFile::rename(dir.filePath("gap/0003_c.sql"), dir.filePath("gap/0002_c.sql")));
        QCOMPARE(migrationsIn(dir.filePath("gap")).size(), 2U);
    }

    void foreignKeysAreOn()
    {
        const auto connection = newFile();
        QVERIFY(connection);
        QCOMPARE(numberOf(*connection, "PRAGMA foreign_keys"), 1);
        QVERIFY(connection->run("CREATE TABLE a (x INTEGER PRIMARY KEY)"));
        QVERIFY(connection->run("CREATE TABLE b (x REFERENCES a (x))"));
        QVERIFY(!connection->run("INSERT INTO b VALUES (7)"));
    }

    void aNullIsNotANumber()
    {
        const auto connection = newFile();
        QVERIFY(connection);
        double seen = 1.0;
        const Status status =
            connection->eachRow("SELECT NULL", {}, [&](const Row& r) { seen = r.number(0); });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::fileDamaged);
    }

    void connectionsLeaveNoNameBehind()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto connection = newFile();
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
