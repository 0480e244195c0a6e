// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: the same bytes each time, equal when computed again, and told apart when anything in them was changed.
#include "app/document/sample_comparison.h"
#include "app/models/error_text.h"
#include "app/publish/bundle/bundle.h"
#include "app/publish/bundle/manifest.h"
#include "app/publish/bundle/zip_file.h"
#include "db/store/catalog_path.h"
#include "tests/models/comparisons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <mutex>

using namespace cw;

class TestBundle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsItsParts();
    void sameBytes();
    void sampleIsEqual();
    void changedNumberIsFound();
    void changedFileIsFound();
    void changedDocumentIsFound();
    void missingAndAddedFiles();
    void newerAndOther_data();
    void newerAndOther();
    void namesCannotLeaveTheirFolder();
    void namedTwice();
    void bombs();
    void bombsOfManyParts();
    void forgedResults_data();
    void forgedResults();
    void changedSourceIsFound();
    void damagedFilesNeverCrash();
    void cancelled();
    void everyStepMayStop();
    void progressNeverFalls();
    void titlesOfAnyKind();

private:
    [[nodiscard]] Result<Verification> verified(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    LoadedComparison m_loaded;
    QByteArray m_bundle;
};

namespace {

// A small comparison with a range, so that draws are in the results.
LoadedComparison smallComparison(const std::string& title = "Small")
{
    DocumentContents contents;
    contents.comparison = test::comparisonOf({test::gpt3(1), test::chatGpt(2)}, 1);
    contents.comparison.title = title;
    contents.comparison.scenarios[0].name = title;
    contents.comparison.scenarios[1].values[ParameterId::inferenceWhPerQuery].range =
        lognormalBetween(1, 5).value();
    contents.comparison.scenarios[1].shown = false;
    contents.sources = test::sources();
    LoadedComparison loaded = loadedComparison(std::move(contents), nullptr);
    loaded.draws = 200;
    loaded.date = "2026-11-22";
    return loaded;
}

std::vector<ZipPart> partsOf(const QByteArray& bundle)
{
    const auto zip = ZipReader::open(bundle, "x.zip");
    std::vector<ZipPart> parts;
    for (const std::string& name : zip.value().names())
        parts.push_back({name, zip.value().part(name).value().value()});
    return parts;
}

QByteArray& partOf(std::vector<ZipPart>& parts, const std::string& name)
{
    for (ZipPart& part : parts)
        if (part.name == name)
            return part.bytes;
    qFatal("no part %s", name.c_str());
}

// The manifest with the hashes that the parts have now: as one who forges it would.
void forge(std::vector<ZipPart>& parts)
{
    Manifest manifest = readManifest(partOf(parts, kManifestName), "x").value();
    manifest.files.clear();
    for (const ZipPart& part : parts)
        if (part.name != kManifestName)
            manifest.files[part.name] = hashOf(part.bytes);
    partOf(parts, kManifestName) = manifestJson(manifest);
}

// Where the packed bytes of each part stand: by the directory at the end (APPNOTE 4.3.12) and the header before each.
std::vector<std::pair<qsizetype, qsizetype>> contentPlaces(const QByteArray& zip)
{
    const auto number = [&](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value * 256 + static_cast<unsigned char>(zip[at + i]);
        return value;
    };
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (qsizetype at = number(zip.lastIndexOf("PK\5\6") + 16, 4); zip.mid(at, 4) == "PK\1\2";
         at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2)) {
        const qsizetype header = number(at + 42, 4);
        places.emplace_back(header + 30 + number(header + 26, 2) + number(header + 28, 2),
                            number(at + 20, 4));
    }
    return places;
}

QByteArray zipped(const std::vector<ZipPart>& parts)
{
    return zipBytes(parts, "2026-11-22").value();
}

} // namespace

Result<Verification> TestBundle::verified(const QByteArray& bytes) const
{
    const QString path = m_folder.filePath("x.zip");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return verifyBundle(path);
}

void TestBundle::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_loaded = smallComparison();
    const auto bytes = bundleBytes({m_loaded, {}, nullptr});
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(errorText(bytes.error())));
    m_bundle = bytes.value();
}

void TestBundle::holdsItsParts()
{
    QStringList names;
    for (const ZipPart& part : partsOf(m_bundle)) {
        names << QString::fromStdString(part.name);
        QVERIFY2(!part.bytes.isEmpty(), part.name.c_str());
    }
    for (const char* name :
         {"README.txt", "charts/compare.csv", "charts/compare.png", "charts/compare.svg", "document.cwatt",
          "manifest.json", "report.html", "results.json", "scenarios.json", "workbook.xlsx"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    auto parts = partsOf(m_bundle);
    const QJsonObject manifest = QJsonDocument::fromJson(partOf(parts, kManifestName)).object();
    QCOMPARE(manifest["schema"].toString(), QString("counterwatt/bundle-1"));
    QCOMPARE(manifest["draws"].toInt(), 200);
    QCOMPARE(manifest["date"].toString(), QString("2026-11-22"));
    QCOMPARE(manifest["files"].toObject().size(), names.size() - 1);
    for (const QString& name : names)
        if (name != QLatin1String("manifest.json") && name != QLatin1String("README.txt"))
            QVERIFY2(partOf(parts, "README.txt").contains(name.section(u'/', 0, 0).toUtf8()),
                     qPrintable(name));
}

void TestBundle::sameBytes()
{
    QTest::qWait(1100); // clocks that count seconds, or two of them, have moved on
    const LoadedComparison again = smallComparison();
    const auto bytes = bundleBytes({again, {}, nullptr});
    QVERIFY(bytes.ok());
    auto first = partsOf(m_bundle);
    auto second = partsOf(bytes.value());
    QCOMPARE(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY2(first[i].bytes == second[i].bytes, first[i].name.c_str());
    QVERIFY(bytes.value() == m_bundle);
}

void TestBundle::sampleIsEqual()
{
    const auto catalog = Catalog::open(catalogPath());
    QVERIFY(catalog.ok());
    LoadedComparison loaded = loadedComparison(sampleContents(*catalog.value()), catalog.value().get());
    loaded.draws = 1000;
    const std::vector<Claim> claims = catalog.value()->claims();
    const auto bytes = bundleBytes({loaded, claims, nullptr});
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(errorText(bytes.error())));
    const auto answer = verified(bytes.value());
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(errorText(answer.error())));
    for (const BundleDifference& d : answer.value().differences)
        qWarning("%s %s: %s / %s", d.file.c_str(), d.where.c_str(), d.told.c_str(), d.found.c_str());
    QVERIFY(answer.value().equal());
    QVERIFY(answer.value().compared > 1000);
    QCOMPARE(answer.value().catalog, catalog.value()->version().toStdString());
}

// A hidden scenario's, one bit of one quantile, with hashes that fit.
void TestBundle::changedNumberIsFound()
{
    auto parts = partsOf(m_bundle);
    QByteArray& results = partOf(parts, kResultsName);
    const qsizetype scenario = results.indexOf("ChatGPT 2024");
    const qsizetype at = results.indexOf("\"p50\": ", scenario) + 7;
    const qsizetype end = results.indexOf(',', at);
    const double number = results.mid(at, end - at).toDouble();
    QVERIFY(number > 0.0);
    results.replace(at, end - at, QByteArray::number(std::nextafter(number, 1e300), 'g', 17));
    forge(parts);
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok());
    QCOMPARE(answer.value().differences.size(), std::size_t(1));
    const BundleDifference& difference = answer.value().differences[0];
    QCOMPARE(difference.file, std::string("results.json"));
    QVERIFY2(QString::fromStdString(difference.where).contains("ChatGPT 2024"), difference.where.c_str());
    QVERIFY2(QString::fromStdString(difference.where).endsWith("p50"), difference.where.c_str());
    QVERIFY(difference.told != difference.found);
}

void TestBundle::changedFileIsFound()
{
    auto parts = partsOf(m_bundle);
    partOf(parts, "charts/compare.svg").replace("<svg", "<svg ");
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok());
    QCOMPARE(answer.value().differences.size(), std::size_t(1));
    QCOMPARE(answer.value().differences[0].file, std::string("charts/compare.svg"));
}

void TestBundle::changedDocumentIsFound()
{
    LoadedComparison other = smallComparison();
    other.contents.comparison.scenarios[0].values[ParameterId::sitePue].point = 1.11;
    auto parts = partsOf(m_bundle);
    auto others = partsOf(bundleBytes({other, {}, nullptr}).value());
    partOf(parts, kDocumentName) = partOf(others, kDocumentName);
    forge(parts);
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok());
    QVERIFY(answer.value().differences.size() > 3); // the scenarios, and many results
    QCOMPARE(answer.value().differences[0].file, std::string("scenarios.json"));
}

void TestBundle::missingAndAddedFiles()
{
    auto parts = partsOf(m_bundle);
    std::erase_if(parts, [](const ZipPart& part) { return part.name == "charts/compare.csv"; });
    parts.push_back({"charts/other.csv", "a"});
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok());
    QCOMPARE(answer.value().differences.size(), std::size_t(2));
    QVERIFY(answer.value().differences[0].found.empty());
    QCOMPARE(answer.value().differences[1].file, std::string("charts/other.csv"));
}

void TestBundle::newerAndOther_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const char* words) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << words;
    };
    row("empty", {}, ErrorCode::notABundle, "zip");
    row("text", "no zip at all", ErrorCode::notABundle, "zip");
    row("no manifest", zipped({{"a.txt", "a"}}), ErrorCode::notABundle, "manifest.json");
    row("broken manifest", zipped({{"manifest.json", "{"}}), ErrorCode::malformedText, "line 1, column 2");
    row("other manifest", zipped({{"manifest.json", "{\"schema\": \"x\"}"}}), ErrorCode::wrongKind,
        "bundle-1");
    row("newer", zipped({{"manifest.json", "{\"schema\": \"counterwatt/bundle-2\"}"}}),
        ErrorCode::fileFromNewer, "newer");
    const QByteArray manifest =
        R"({"schema": "counterwatt/bundle-1", "seed": 1, "draws": 9, "per": "year", "files": {}})";
    row("no seed", zipped({{"manifest.json", QByteArray(manifest).replace(R"("seed": 1, )", "")}}),
        ErrorCode::missingField, "seed");
    row("no draws", zipped({{"manifest.json", QByteArray(manifest).replace(R"("draws": 9, )", "")}}),
        ErrorCode::missingField, "draws");
    row("no document", zipped({{"manifest.json", manifest}}), ErrorCode::notABundle, "document.cwatt");
    row("no real document", zipped({{"manifest.json", manifest}, {"document.cwatt", "text"}}),
        ErrorCode::fileNotADocument, "document.cwatt");
    row("too many draws", zipped({{"manifest.json", QByteArray(manifest).replace("9", "1000000000")}}),
        ErrorCode::wrongKind, "10000000");
}

void TestBundle::newerAndOther()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, words);
    const auto answer = verified(bytes);
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().code), code);
    QVERIFY2(errorText(answer.error()).contains(words), qPrintable(errorText(answer.error())));
}

// A name with dots in it is a name: nothing is written anywhere.
void TestBundle::namesCannotLeaveTheirFolder()
{
    auto parts = partsOf(m_bundle);
    parts.push_back({"../../outside.txt", "a"});
    parts.push_back({"/tmp/counterwatt-outside.txt", "a"});
    forge(parts);
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok() && answer.value().equal());
    QVERIFY(!QFile::exists(m_folder.filePath("../../outside.txt")));
    QVERIFY(!QFile::exists("/tmp/counterwatt-outside.txt"));
}

void TestBundle::namedTwice()
{
    QByteArray bytes = zipped({{"manifest.json", "{}"}, {"manifest.jsoN", "{}"}});
    bytes.replace("manifest.jsoN", "manifest.json");
    const auto answer = verified(bytes);
    QVERIFY(!answer && answer.error().code == ErrorCode::notABundle);
}

void TestBundle::bombs()
{
    auto told = verified(zipped({{"manifest.json", QByteArray(60'000'000, ' ')}}));
    QVERIFY(!told && told.error().code == ErrorCode::fileTooLarge);

    // Says that it is small and is not: the sizes stand in the local header and in the directory.
    QByteArray liar = zipped({{"manifest.json", QByteArray(40'000'000, ' ')}});
    const quint32 size = 40'000'000;
    const QByteArray real(reinterpret_cast<const char*>(&size), sizeof size);
    const quint32 small = 10;
    liar.replace(real, QByteArray(reinterpret_cast<const char*>(&small), sizeof small));
    const auto answer = verified(liar);
    QVERIFY(!answer && answer.error().code == ErrorCode::notABundle);

    std::vector<ZipPart> many;
    for (int i = 0; i < 501; ++i)
        many.push_back({std::to_string(i), "a"});
    const auto count = verified(zipped(many));
    QVERIFY(!count && count.error().code == ErrorCode::tooManyRows);
}

// Each is small enough, all together are not.
void TestBundle::bombsOfManyParts()
{
    std::vector<ZipPart> parts;
    for (int i = 0; i < 5; ++i)
        parts.push_back({std::to_string(i), QByteArray(45'000'000, ' ')});
    const auto answer = verified(zipped(parts));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::fileTooLarge);
}

// By one who has set the hash right: a difference, never a crash nor minutes.
void TestBundle::forgedResults_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::newRow("deep lists") << QByteArray(2'000'000, '[');
    QTest::newRow("deep lists that end") << QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(500'000);
    QByteArray keys = "{\"schema\": 1";
    for (int i = 0; i < 300'000; ++i)
        keys += ",\"" + QByteArray::number(i) + "\":0";
    QTest::newRow("many keys") << keys + '}';
    QTest::newRow("a key twice") << QByteArray("{\"schema\": 1, \"schema\": 2}");
    QTest::newRow("deep in a result")
        << "{\"scenarios\": " + QByteArray(20'000, '[') + QByteArray(20'000, ']') + '}';
    QTest::newRow("no JSON") << QByteArray("text");
    QTest::newRow("null byte") << QByteArray("{}\0{}", 5);
    QTest::newRow("empty") << QByteArray();
}

void TestBundle::forgedResults()
{
    QFETCH(QByteArray, results);
    auto parts = partsOf(m_bundle);
    partOf(parts, kResultsName) = results;
    forge(parts);
    const auto answer = verified(zipped(parts));
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(errorText(answer.error())));
    QVERIFY(!answer.value().equal());
    QCOMPARE(answer.value().differences[0].file, std::string("results.json"));
}

void TestBundle::changedSourceIsFound()
{
    auto parts = partsOf(m_bundle);
    QByteArray& scenarios = partOf(parts, kScenariosName);
    const qsizetype at = scenarios.indexOf("\"title\": \"", scenarios.indexOf("\"sources\"")) + 10;
    QVERIFY(at > 10);
    scenarios.insert(at, "Another ");
    forge(parts);
    const auto answer = verified(zipped(parts));
    QVERIFY(answer.ok());
    QCOMPARE(answer.value().differences.size(), std::size_t(1));
    QCOMPARE(answer.value().differences[0].file, std::string("scenarios.json"));
    QCOMPARE(answer.value().differences[0].where, std::string("sources"));
}

// A flip in what a part holds is always noticed: by the sums of the zip file. (Elsewhere it may be a date that nobody reads.)
void TestBundle::damagedFilesNeverCrash()
{
    for (qsizetype at = 0; at < m_bundle.size(); at += m_bundle.size() / 60 + 1) {
        QVERIFY(!verified(m_bundle.left(at)));
        QByteArray other = m_bundle;
        other[at] = static_cast<char>(other[at] ^ 0x10);
        (void)verified(other);
    }
    int flips = 0;
    for (const auto& [begin, size] : contentPlaces(m_bundle))
        for (const qsizetype at : {begin + size / 4, begin + size / 2, begin + size / 4 * 3}) {
            QByteArray other = m_bundle; // not at the ends, where packing has bits that say nothing
            other[at] = static_cast<char>(other[at] ^ 0x10);
            const auto answer = verified(other);
            QVERIFY2(!answer || !answer.value().equal(), qPrintable(QString::number(at)));
            ++flips;
        }
    QVERIFY(flips >= 3 * 10);
}

void TestBundle::cancelled()
{
    const auto stopped = bundleBytes({m_loaded, {}, nullptr}, [](double share) { return share < 0.4; });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::cancelled);
    QVERIFY(verified(m_bundle).ok());
    const auto verifying = verifyBundle(m_folder.filePath("x.zip"), [](double) { return false; });
    QVERIFY(!verifying && verifying.error().code == ErrorCode::cancelled);
}

// It is asked at every file and while it draws, not only between the steps.
void TestBundle::everyStepMayStop()
{
    QVERIFY(verified(m_bundle).ok());
    int asked = 0;
    QVERIFY(verifyBundle(m_folder.filePath("x.zip"), [&](double) { return ++asked > 0; }).ok());
    QVERIFY2(asked > static_cast<int>(partsOf(m_bundle).size()), qPrintable(QString::number(asked)));
    for (int last = 0; last < asked; ++last) {
        int left = last;
        const auto stopped = verifyBundle(m_folder.filePath("x.zip"), [&](double) { return left-- > 0; });
        QVERIFY2(!stopped && stopped.error().code == ErrorCode::cancelled, qPrintable(QString::number(last)));
    }
}

void TestBundle::progressNeverFalls()
{
    std::mutex guard;
    std::vector<double> shares;
    const auto note = [&](double share) {
        const std::lock_guard lock(guard);
        shares.push_back(share);
        return true;
    };
    const auto isRising = [&] {
        return shares.size() > 8 && std::is_sorted(shares.begin(), shares.end()) && shares.front() >= 0.0
            && shares.back() <= 1.0;
    };
    QVERIFY(bundleBytes({m_loaded, {}, nullptr}, note).ok());
    QVERIFY(isRising());
    QVERIFY(verified(m_bundle).ok());
    shares.clear();
    QVERIFY(verifyBundle(m_folder.filePath("x.zip"), note).ok());
    QVERIFY(isRising());
}

void TestBundle::titlesOfAnyKind()
{
    for (const QString& title :
         {QString("=1+1"), QString(10000, u'长'), QString::fromUtf8("🏭\u202Eשלום\x01\x1b")}) {
        const LoadedComparison loaded = smallComparison(title.toStdString());
        const auto bytes = bundleBytes({loaded, {}, nullptr});
        QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(errorText(bytes.error())));
        const auto answer = verified(bytes.value());
        QVERIFY2(answer.ok(), answer ? "" : qPrintable(errorText(answer.error())));
        QVERIFY(answer.value().equal());
    }
}

QTEST_MAIN(TestBundle)
#include "tst_bundle.moc"
