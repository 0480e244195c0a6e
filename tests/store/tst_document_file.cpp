// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a document: what goes in comes out, and what is not right is named.
#include "tests/store/sample_contents.h"

#include "db/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::string described(const Error& error)
{
    return std::to_string(static_cast<int>(error.code)) + " where=" + error.where + " value=" + error.value
        + " limit=" + error.limit;
}

} // namespace

class TestDocumentFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    // Changes the file as another program might.
    void change(const QString& sql) const
    {
        const auto connection = Connection::open(m_path, Connection::Access::build);
        QVERIFY(connection.ok());
        QVERIFY(connection.value()->run("PRAGMA foreign_keys = OFF"));
        QVERIFY(connection.value()->run("PRAGMA ignore_check_constraints = ON")); // as another program might
        const Status status = connection.value()->run(sql);
        QVERIFY2(status.ok(), status ? "" : status.error().value.c_str());
    }

    void expectError(ErrorCode code, const std::string& value = {}, const std::string& limit = {}) const
    {
        const QByteArray before = bytesOf(m_path);
        const auto contents = readDocument(m_path);
        QVERIFY(!contents.ok());
        const std::string text = described(contents.error());
        QVERIFY2(contents.error().code == code, text.c_str());
        QCOMPARE(contents.error().where, m_path.toStdString());
        QVERIFY2(contents.error().value.find(value) != std::string::npos, text.c_str());
        QVERIFY2(contents.error().limit.find(limit) != std::string::npos, text.c_str());
        QCOMPARE(bytesOf(m_path), before);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath("a document.cwatt");
        const Status written = writeDocument(m_path, test::everyKindOfReport());
        QVERIFY2(written.ok(), written ? "" : described(written.error()).c_str());
    }

    // --- Round trip ---

    void everyKindOfValueComesBack()
    {
        const auto contents = readDocument(m_path);
        QVERIFY2(contents.ok(), contents ? "" : described(contents.error()).c_str());
        QVERIFY(contents.value().comparison == test::everyKindOfRange().comparison);
        QVERIFY(contents.value().view == test::everyKindOfRange().view);
        QVERIFY(contents.value().presets == test::everyKindOfRange().presets);
        QVERIFY(contents.value().sources == test::everyKindOfRange().sources);
        QVERIFY(contents.value().claims == test::everyKindOfClaim().claims);
        QVERIFY(contents.value().report == test::everyKindOfReport().report);
    }

    void anEmptyDocumentComesBack()
    {
        QVERIFY(writeDocument(m_path, {}));
        const auto contents = readDocument(m_path);
        QVERIFY(contents.ok());
        QVERIFY(contents.value() == DocumentContents{});
    }

    void everyOptionOfEveryChoiceComesBack()
    {
        for (const ParameterRow& row : parameterTable())
            for (std::size_t i = 0; i < choiceOptions(row.id).size(); ++i) {
                DocumentContents contents;
                contents.comparison.scenarios.push_back({{1}, "s", "", 0, true, {}, {}});
                contents.comparison.scenarios[0].values[row.id] = {static_cast<double>(i),
                                                                   {OriginKind::user, {}, {}, {}, {}}};
                QVERIFY(writeDocument(m_path, contents));
                const auto read = readDocument(m_path);
                QVERIFY2(read.ok() && read.value() == contents, row.key);
            }
    }

    void boundsOfEveryNumberComeBack()
    {
        DocumentContents contents;
        contents.comparison.scenarios = {{{1}, "min", "", 0, true, {}, {}},
                                         {{2}, "max", "", 1, true, {}, {}}};
        for (const ParameterRow& row : parameterTable()) {
            contents.comparison.scenarios[0].values[row.id] = {row.minimum, {}};
            contents.comparison.scenarios[1].values[row.id] = {row.maximum, {}};
        }
        QVERIFY(writeDocument(m_path, contents));
        const auto read = readDocument(m_path);
        QVERIFY(read.ok() && read.value() == contents);
    }

    void longAndOddTextsComeBack()
    {
        DocumentContents contents;
        contents.comparison.title = std::string("a\0b", 3);
        contents.comparison.scenarios.push_back(
            {{1}, std::string(100000, 'x'), "😀\u202Eabc\t", 0, true, {}, {}});
        QVERIFY(writeDocument(m_path, contents));
        const auto read = readDocument(m_path);
        QVERIFY(read.ok() && read.value() == contents);
    }

    // A file names inputs and options by their keys, so that it survives new rows in the table.
    void choicesAreStoredByName()
    {
        const auto connection = Connection::open(m_path, Connection::Access::readOnly);
        QVERIFY(connection.ok());
        std::string choice;
        QVERIFY(connection.value()->eachRow(
            "SELECT choice FROM input WHERE parameter = 'training.method' AND number IS NULL", {},
            [&](const Row& row) { choice = row.text(0); }));
        QCOMPARE(choice, std::string("llmcarbon-2024"));
    }

    // The catalog plays no part in it: on another machine, in ten years.
    void opensWithoutACatalog()
    {
        qputenv("COUNTERWATT_CATALOG", "/nowhere/catalog.sqlite");
        const auto contents = readDocument(m_path);
        qunsetenv("COUNTERWATT_CATALOG");
        QVERIFY(contents.ok());
        QCOMPARE(contents.value().presets.at(0).figures.at(0).value, 1287.0);
        QCOMPARE(contents.value().sources.size(), 2U);
    }

    void isAnSqliteApplicationFile()
    {
        const QByteArray header = bytesOf(m_path).left(100);
        QVERIFY(header.startsWith("SQLite format 3"));
        QCOMPARE(header.mid(68, 4), QByteArray("CWtd"));
        QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\4", 4));
    }

    // --- Files that are not right ---

    void missing()
    {
        QVERIFY(QFile::remove(m_path));
        expectError(ErrorCode::fileMissing);
    }

    void aFolder()
    {
        m_path = m_dir->path();
        expectError(ErrorCode::fileNotReadable);
    }

    void notSqlite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("scenario,value\nGPT-3,1287\n");
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        QTest::newRow("almost") << QByteArray("SQLite format 2\0", 16) + QByteArray(1000, 'x');
    }
    void notSqlite()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeBytes(m_path, bytes));
        expectError(ErrorCode::fileNotADocument, "not SQLite");
    }

    void anotherApplicationsFile()
    {
        change("PRAGMA application_id = 1196444487"); // a GeoPackage
        expectError(ErrorCode::fileNotADocument, "another application's");
        change("PRAGMA application_id = 0");
        expectError(ErrorCode::fileNotADocument, "another application's");
        change("PRAGMA application_id = " + QString::number(kCatalogSchema.applicationId));
        expectError(ErrorCode::fileNotADocument, "another application's");
    }

    void fromANewerVersion()
    {
        change("PRAGMA user_version = 7");
        expectError(ErrorCode::fileFromNewer, "7", "4");
    }

    void withoutAVersion()
    {
        change("PRAGMA user_version = 0");
        expectError(ErrorCode::fileDamaged, "version 0");
    }

    // Wherever it is cut off, it is an error and never a smaller document.
    void truncated()
    {
        const QByteArray whole = bytesOf(m_path);
        QVERIFY(whole.size() > 20000);
        for (int size = 16; size < whole.size(); size += 511) {
            QVERIFY(writeBytes(m_path, whole.left(size)));
            const auto contents = readDocument(m_path);
            QVERIFY(!contents.ok());
            QVERIFY2(contents.error().code == ErrorCode::fileDamaged, described(contents.error()).c_str());
            QCOMPARE(contents.error().where, m_path.toStdString());
        }
    }

    // A page overwritten with rubbish: an error, or the same document where nothing was; never a crash.
    void overwrittenPages()
    {
        const QByteArray whole = bytesOf(m_path);
        int damaged = 0;
        for (int at = 100; at + 64 < whole.size(); at += 613) {
            QByteArray bytes = whole;
            bytes.replace(at, 64, QByteArray(64, '\xA5'));
            QVERIFY(writeBytes(m_path, bytes));
            const auto contents = readDocument(m_path);
            damaged += contents.ok() ? 0 : 1;
            if (!contents.ok())
                QVERIFY2(contents.error().code == ErrorCode::fileDamaged,
                         described(contents.error()).c_str());
        }
        QVERIFY(damaged > 5);
    }

    void rowsThatDoNotFit_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("limit");
        const auto row = [](const char* name, const char* sql, const char* value, const char* limit = "") {
            QTest::newRow(name) << QString(sql) << QString(value) << QString(limit);
        };
        row("below its bounds", "UPDATE input SET number = 0 WHERE parameter = 'site.pue'", "site.pue = 0",
            "1");
        row("above its bounds", "UPDATE input SET number = 1e308 WHERE parameter = 'site.pue'",
            "site.pue = 1e+308", "5");
        row("infinite", "UPDATE input SET number = 9e999 WHERE parameter = 'site.pue'", "site.pue = inf");
        row("unknown input", "UPDATE input SET parameter = 'site.colour' WHERE parameter = 'site.wue'",
            "unknown: site.colour");
        row("unknown option", "UPDATE input SET choice = 'magic' WHERE parameter = 'training.method'",
            "unknown: training.method = magic");
        row("option of a number", "UPDATE input SET choice = 'a', number = NULL WHERE parameter = 'site.wue'",
            "site.wue: no number");
        row("unknown choice", "UPDATE input SET choice = NULL, known = 0 WHERE parameter = 'training.method'",
            "unknown: training.method = ");
        row("unknown view", "UPDATE view SET value = 'fortnight' WHERE key = 'per'",
            "unknown: view per = fortnight");
        row("carbon that is water", "UPDATE view SET value = 'water.on-site' WHERE key = 'carbon'",
            "unknown: view carbon");
        row("unknown view key", "UPDATE view SET key = 'colour' WHERE key = 'per'", "unknown: view colour");
        row("loop of parents", "UPDATE scenario SET parent = 4 WHERE number = 3", "inherits from itself");
        row("own parent", "UPDATE scenario SET parent = 3 WHERE number = 3", "inherits from itself");
        row("missing parent", "UPDATE scenario SET parent = 77 WHERE number = 3",
            "points to one that is not there");
        row("missing baseline", "UPDATE comparison SET baseline = 77", "points to one that is not there");
        row("input of no scenario", "UPDATE input SET scenario = 77 WHERE parameter = 'site.wue'",
            "points to one that is not there");
        row("unknown grade", "UPDATE figure SET grade = 'guessed'", "a figure's grade");
        row("figure of no preset", "UPDATE figure SET preset = 77", "points to one that is not there");
        const auto range = [&row](const char* name, const char* text, const char* limit = "") {
            const std::string sql =
                std::string("UPDATE input SET range = '") + text + "' WHERE parameter = 'site.pue'";
            row(name, sql.c_str(), (std::string("site.pue: range ") + text).c_str(), limit);
        };
        range("range cut off", "lognormal(1.1, 1.");
        range("range of an unknown kind", "gamma(1.1, 1.5)");
        range("range that is a point", "1.1");
        range("range as typed", "1.1..1.5");
        range("range with a word", "uniform(1.1, nan)");
        range("range the wrong way round", "uniform(1.5, 1.1)");
        range("range below its bounds", "uniform(0.5, 1.5)", "1");
        range("range above its bounds", "uniform(1.1, 1e300)", "5");
        row("range of a choice",
            "UPDATE input SET range = 'uniform(0, 1)' WHERE parameter = 'training.method'",
            "training.method: range uniform(0, 1)");
        row("range of what is not known",
            "UPDATE input SET range = 'uniform(0, 1)' WHERE parameter = 'hardware.price'",
            "hardware.price: range");
        row("correlation of 1", "UPDATE correlation SET rho = 1", "correlation of site.pue and site.wue");
        row("correlation below -1", "UPDATE correlation SET rho = -7",
            "correlation of site.pue and site.wue");
        row("correlation with an unknown input", "UPDATE correlation SET b = 'site.colour'",
            "unknown: correlation of site.pue and site.colour");
        row("correlation with itself", "UPDATE correlation SET b = a",
            "correlation of site.pue and site.pue");
        row("no correlations", "DROP TABLE correlation", "no such table");
        row("claim of an unknown kind", "UPDATE claim SET kind = 'rumour' WHERE id = 'own-2'",
            "unknown: claim own-2: at-least rumour", "");
        row("claim told as nothing known", "UPDATE claim SET told_as = '' WHERE id = 'own-7'",
            "unknown: claim own-7");
        row("claim with an unknown bound", "UPDATE claim SET bound = 'about' WHERE id = 'own-7'",
            "unknown: claim own-7: about");
        row("claim with half a figure", "UPDATE claim SET high = NULL WHERE id = 'own-7'",
            "own-7: half a figure");
        row("claim the wrong way round", "UPDATE claim SET low = 1, high = 0 WHERE id = 'own-2'",
            "own-2: figure");
        row("infinite claim", "UPDATE claim SET high = 9e999 WHERE id = 'own-2'", "own-2: figure");
        row("unknown facet", "UPDATE claim_facet SET kind = 'colour' WHERE position = 0",
            "unknown: facet colour");
        row("facet of no claim", "UPDATE claim_facet SET claim = 77", "points to one that is not there");
        row("source of no claim", "UPDATE claim_source SET claim = 77 WHERE claim = 2",
            "points to one that is not there");
        row("no claims", "DROP TABLE claim_facet", "no such table");
        row("no template of a report", "DELETE FROM report", "no template");
        row("no blocks of a report", "DROP TABLE report_block", "no such table");
        row("no comparison", "DELETE FROM comparison", "no comparison");
        row("no table", "DROP TABLE view", "no such table");
        row("another column", "ALTER TABLE view RENAME COLUMN value TO worth", "no such column");
    }
    void rowsThatDoNotFit()
    {
        QFETCH(QString, sql);
        QFETCH(QString, value);
        QFETCH(QString, limit);
        change(sql);
        expectError(ErrorCode::fileDamaged, value.toStdString(), limit.toStdString());
    }

    void unknownWordsOfANewerProgramSayThat()
    {
        change("UPDATE comparison SET written_by = '99.1.0'");
        QVERIFY(readDocument(m_path).ok()); // what we know we read
        change("UPDATE input SET parameter = 'site.colour' WHERE parameter = 'site.wue'");
        expectError(ErrorCode::fileFromNewer, "99.1.0", "0.");
    }

    void aWordOfANewerProgramInAClaimSaysThat()
    {
        change("UPDATE comparison SET written_by = '99.1.0'");
        change("UPDATE claim SET kind = 'rumour' WHERE id = 'own-2'");
        expectError(ErrorCode::fileFromNewer, "99.1.0", "0.");
    }

    // --- Writing ---

    void aClaimWithoutASoundFigureNeverGoesIn_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("NaN") << kUnknown << 1.0 << ErrorCode::notFinite;
        QTest::newRow("infinite") << 1.0 << HUGE_VAL << ErrorCode::notFinite;
        QTest::newRow("wrong way round") << 2.0 << 1.0 << ErrorCode::highBelowLow;
    }
    void aClaimWithoutASoundFigureNeverGoesIn()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(ErrorCode, code);
        DocumentContents contents = test::everyKindOfClaim();
        contents.claims[1].claimed = ClaimedValue{low, high, "kWh", ClaimBound::exactly};
        const QByteArray before = bytesOf(m_path);
        const Status status = writeDocument(m_path, contents);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().where, std::string("own-1"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aNanNeverGoesIn_data()
    {
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("NaN for a choice") << ParameterId::trainingMethod << kUnknown << ErrorCode::notFinite;
        QTest::newRow("NaN for a flag") << ParameterId::trainingOn << kUnknown << ErrorCode::notFinite;
        QTest::newRow("infinite") << ParameterId::sitePue << HUGE_VAL << ErrorCode::notFinite;
        QTest::newRow("zero PUE") << ParameterId::sitePue << 0.0 << ErrorCode::belowMinimum;
        QTest::newRow("1e308") << ParameterId::sitePue << 1e308 << ErrorCode::aboveMaximum;
        QTest::newRow("option 99") << ParameterId::trainingMethod << 99.0 << ErrorCode::unknownChoice;
    }
    void aNanNeverGoesIn()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, value);
        QFETCH(ErrorCode, code);
        DocumentContents contents = test::everyKindOfValue();
        contents.comparison.scenarios[1].values[parameter].point = value;
        const QByteArray before = bytesOf(m_path);
        const Status status = writeDocument(m_path, contents);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().where, std::string(parameterRow(parameter).key));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aBadRangeNeverGoesIn()
    {
        DocumentContents contents = test::everyKindOfValue();
        auto& values = contents.comparison.scenarios[1].values;
        values[ParameterId::sitePue].range = uniformBetween(0.5, 2).value();
        QCOMPARE(writeDocument(m_path, contents).error().code, ErrorCode::belowMinimum);
        values[ParameterId::sitePue].range.reset();
        values[ParameterId::hardwarePrice].range = uniformBetween(1, 2).value();
        QCOMPARE(writeDocument(m_path, contents).error().code, ErrorCode::notFinite);
        values[ParameterId::hardwarePrice].range.reset();
        values[ParameterId::trainingMethod].range = uniformBetween(0, 1).value();
        QCOMPARE(writeDocument(m_path, contents).error().where, std::string("training.method"));
    }

    void aNanInAFigureNeverGoesIn()
    {
        DocumentContents contents = test::everyKindOfValue();
        contents.presets[0].figures[0].high = kUnknown;
        const Status status = writeDocument(m_path, contents);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::notFinite);
        QCOMPARE(status.error().where, std::string("model gpt-3 training_energy"));
    }

    void notWritable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("below a file") << "%1/a document.cwatt/b.cwatt";
        QTest::newRow("below nothing") << "%1/nowhere/b.cwatt";
        QTest::newRow("a folder") << "%1";
        QTest::newRow("where no file can be made") << "/proc/b.cwatt";
        QTest::newRow("no path") << "";
    }
    void notWritable()
    {
        QFETCH(QString, path);
        const QString target = path.contains('%') ? path.arg(m_dir->path()) : path;
        const QByteArray before = bytesOf(m_path);
        const Status status = writeDocument(target, test::everyKindOfValue());
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(status.error().where, target.toStdString());
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList("a document.cwatt"));
    }

    // Holds for root too, who could write it.
    void aReadOnlyFileIsReadButNotReplaced()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup));
        const QByteArray before = bytesOf(m_path);
        QVERIFY(readDocument(m_path).ok());
        const Status status = writeDocument(m_path, {});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(bytesOf(m_path), before);
    }

    void replacesTheOldFileAndLeavesNothingElse()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto permissions = QFile::permissions(m_path);
        DocumentContents other;
        other.comparison.title = "other";
        QVERIFY(writeDocument(m_path, other));
        QVERIFY(readDocument(m_path).value() == other);
        QCOMPARE(QFile::permissions(m_path), permissions);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList("a document.cwatt"));
    }

    void aLinkStaysALink()
    {
        const QString first = m_dir->filePath("first.cwatt");
        const QString link = m_dir->filePath("link.cwatt");
        QVERIFY(QFile::link(m_path, first));
        QVERIFY(QFile::link(first, link));
        DocumentContents other;
        other.comparison.title = "through the link";
        QVERIFY(writeDocument(link, other));
        QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(first).isSymLink());
        QVERIFY(readDocument(m_path).value() == other);
    }

    void anyName()
    {
        for (const QString& name :
             {QStringLiteral("%41 ?#&=.cwatt"), QStringLiteral("数据 中心.cwatt"),
              QStringLiteral("a'b\"c;d.cwatt"), QStringLiteral("长").repeated(80) + ".cwatt"}) {
            const QString path = m_dir->filePath(name);
            QVERIFY(writeDocument(path, test::everyKindOfValue()));
            QVERIFY(QFile::exists(path));
            QVERIFY(readDocument(path).ok());
        }
    }

    void aRelativePath()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_dir->path()));
        const bool written = writeDocument("b.cwatt", {}).ok() && readDocument("b.cwatt").ok();
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(written);
    }

    // A file of version 1 as it was first written: every later version must read it the same.
    void storedVersion1()
    {
        const QString stored = QStringLiteral(CW_SOURCE_DIR "/tests/store/data/version1.cwatt");
        const auto contents = readDocument(stored);
        QVERIFY2(contents.ok(), contents ? "" : described(contents.error()).c_str());
        QVERIFY(contents.value() == test::everyKindOfValue());
    }

    // A file of version 2 as it was written before there were claims.
    void storedVersion2()
    {
        const auto contents = readDocument(QStringLiteral(CW_SOURCE_DIR "/tests/store/data/version2.cwatt"));
        QVERIFY2(contents.ok(), contents ? "" : described(contents.error()).c_str());
        QVERIFY(contents.value() == test::everyKindOfRange());
    }

    // A file of version 3 as it was written before there were templates of reports.
    void storedVersion3()
    {
        const auto contents = readDocument(QStringLiteral(CW_SOURCE_DIR "/tests/store/data/version3.cwatt"));
        QVERIFY2(contents.ok(), contents ? "" : described(contents.error()).c_str());
        QVERIFY(contents.value() == test::everyKindOfClaim());
    }

    // What was opened from an older version is written as the newest, with nothing lost.
    void olderVersionsBecomeTheNewestWhenSaved_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("1") << QStringLiteral("version1.cwatt");
        QTest::newRow("2") << QStringLiteral("version2.cwatt");
        QTest::newRow("3") << QStringLiteral("version3.cwatt");
    }
    void olderVersionsBecomeTheNewestWhenSaved()
    {
        QFETCH(QString, stored);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(QStringLiteral(CW_SOURCE_DIR "/tests/store/data/") + stored, m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray before = bytesOf(m_path);
        const auto contents = readDocument(m_path);
        QVERIFY(contents.ok());
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(writeDocument(m_path, contents.value()));
        QCOMPARE(static_cast<int>(bytesOf(m_path).at(63)), 4); // user_version, the last of its four bytes
        QVERIFY(readDocument(m_path).value() == contents.value());
    }

    void opensQuickly()
    {
        QElapsedTimer timer;
        double best = 1e9;
        for (int i = 0; i < 10; ++i) {
            timer.start();
            QVERIFY(readDocument(m_path).ok());
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("readDocument: %.2f ms", best);
        QVERIFY(best < 50.0);
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_document_file.moc"
