// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt sweep` through the real program.
#include "tests/cli/program.h"
#include "tests/cli/ranged_document.h"

#include <QTemporaryDir>
#include <QtTest>

using program::Call;
using program::call;

class TestSweepCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lineContract();
    void bandsComeFromTheOtherRanges();
    void mapContract();
    void allShownScenariosOrOne();
    void unitsOfTheEnds();
    void tables();
    void csvOnStandardOutput();
    void pictures_data();
    void pictures();
    void badInput_data();
    void badInput();
    void wrongUse();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

namespace {

// 1 kWh at the servers a day.
const QStringList kService{"sweep",
                           "--per",
                           "day",
                           "--set",
                           "inference.queriesPerDay=1000",
                           "inference.whPerQuery=1 Wh",
                           "inference.boundary=server"};

bool isNear(double value, double expected)
{
    return std::abs(value / expected - 1.0) <= 1e-9;
}

} // namespace

void TestSweepCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeDocument(path("ranged.cwatt"), program::rangedDocument()).ok());
}

void TestSweepCommand::lineContract()
{
    const Call result = call(kService + QStringList{"--input", "site.pue=1..2", "--points", "3", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject sweep = result.json().object();
    QCOMPARE(sweep["schema"].toString(), QString("counterwatt/sweep-1"));
    QCOMPARE(sweep["metric"].toString(), QString("electricity.facility"));
    QCOMPARE(sweep["unit"].toString(), QString("kWh"));
    QCOMPARE(sweep["per"].toString(), QString("day"));
    QCOMPARE(sweep["x"]["input"].toString(), QString("site.pue"));
    QVERIFY(sweep["y"].isNull());
    QCOMPARE(sweep["x"]["values"].toArray(), (QJsonArray{1.0, 1.5, 2.0}));
    const QJsonValue line = sweep["scenarios"].toArray().at(0);
    for (const char* key : {"p5", "p50", "p95"})
        for (int i = 0; i < 3; ++i)
            QVERIFY(isNear(line[QLatin1String(key)].toArray().at(i).toDouble(), 1.0 + 0.5 * i));
}

void TestSweepCommand::bandsComeFromTheOtherRanges()
{
    const Call result = call({"sweep", path("ranged.cwatt"), "--scenario", "Base", "--per", "day", "--input",
                              "site.pue=1..2", "--points", "2", "--json"});
    const QJsonValue line = result.json().object()["scenarios"].toArray().at(0);
    QVERIFY(std::abs(line["p5"].toArray().at(1).toDouble() - 0.2) < 0.001); // 50 × 2 Wh × 2
    QVERIFY(std::abs(line["p95"].toArray().at(1).toDouble() - 0.8) < 0.004);
}

void TestSweepCommand::mapContract()
{
    const Call result = call(kService
                             + QStringList{"--input", "site.pue=1..2", "--second",
                                           "inference.whPerQuery=1..3 Wh", "--points", "2", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject sweep = result.json().object();
    QCOMPARE(sweep["y"]["input"].toString(), QString("inference.whPerQuery"));
    const QJsonArray rows = sweep["scenarios"].toArray().at(0)["values"].toArray();
    QCOMPARE(rows.size(), 2);
    const double expected[2][2] = {{1.0, 2.0}, {3.0, 6.0}};
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column)
            QVERIFY(isNear(rows.at(row).toArray().at(column).toDouble(), expected[row][column]));
}

void TestSweepCommand::allShownScenariosOrOne()
{
    const QStringList sweep{"sweep", path("ranged.cwatt"), "--input", "site.pue=1..2", "--points", "2",
                            "--json"};
    QCOMPARE(call(sweep).json().object()["scenarios"].toArray().size(), 3);
    const QJsonArray one =
        call(sweep + QStringList{"--scenario", "Shared"}).json().object()["scenarios"].toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0)["name"].toString(), QString("Shared"));
}

void TestSweepCommand::unitsOfTheEnds()
{
    const Call result =
        call(kService
             + QStringList{"--input", "inference.whPerQuery=0.001..0.004 kWh", "--points", "2", "--json"});
    const QJsonArray values = result.json().object()["x"].toObject()["values"].toArray();
    QVERIFY(isNear(values.at(0).toDouble(), 1.0));
    QVERIFY(isNear(values.at(1).toDouble(), 4.0));
}

void TestSweepCommand::tables()
{
    const QString line = QString::fromUtf8(call({"sweep", path("ranged.cwatt"), "--per", "day", "--input",
                                                 "site.pue=1..2", "--points", "2", "--language", "en"})
                                               .out);
    for (const char* words : {"Base", "Shared", "Wider", "400 Wh (200–800)"})
        QVERIFY2(line.contains(QString::fromUtf8(words)), qPrintable(line));
    const QString map = QString::fromUtf8(
        call(kService
             + QStringList{"--input", "site.pue=1..2", "--second", "inference.whPerQuery=1..3", "--points",
                           "2", "--language", "en"})
            .out);
    QVERIFY2(map.contains("6 kWh") && map.contains("3 Wh"), qPrintable(map));
}

void TestSweepCommand::csvOnStandardOutput()
{
    const Call result = call(kService + QStringList{"--input", "site.pue=1..2", "--points", "5", "--csv"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 6);
}

void TestSweepCommand::pictures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more");
    for (const char* ending : {"svg", "png", "pdf", "csv"}) {
        const QString name = QString::fromLatin1(ending);
        QTest::newRow(qPrintable("line." + name)) << "line." + name << QStringList{};
        QTest::newRow(qPrintable("map." + name))
            << "map." + name << QStringList{"--second", "inference.whPerQuery=1..3"};
    }
}

void TestSweepCommand::pictures()
{
    QFETCH(QString, file);
    QFETCH(QStringList, more);
    const QString target = m_folder.filePath(file);
    const Call result =
        call(kService + QStringList{"--input", "site.pue=1..2", "--to", target, "--json"} + more);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QVERIFY(QFileInfo(target).size() > 100);
    QCOMPARE(result.json().object()["bytes"].toInteger(), QFileInfo(target).size());
}

void TestSweepCommand::badInput_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said"); // the field and the value
    QTest::newRow("key") << QStringList{"--input", "site.puee=1..2"} << "site.puee";
    QTest::newRow("nearest key") << QStringList{"--input", "site.puee=1..2"} << "site.pue.";
    QTest::newRow("no range") << QStringList{"--input", "site.pue"} << "site.pue";
    QTest::newRow("a point") << QStringList{"--input", "site.pue=1.2"} << "1.2";
    QTest::newRow("no number") << QStringList{"--input", "site.pue=a..b"} << "“a”";
    QTest::newRow("ends the wrong way round") << QStringList{"--input", "site.pue=2..1"} << "site.pue";
    QTest::newRow("no width") << QStringList{"--input", "site.pue=1.2..1.2"} << "site.pue";
    QTest::newRow("below the bounds") << QStringList{"--input", "site.pue=0.5..2"} << "0.5";
    QTest::newRow("above the bounds") << QStringList{"--input", "site.pue=1..1e9"} << "site.pue";
    QTest::newRow("a choice") << QStringList{"--input", "inference.boundary=0..1"} << "inference.boundary";
    QTest::newRow("second") << QStringList{"--input", "site.pue=1..2", "--second", "x=1..2"} << "--second";
    QTest::newRow("twice the same") << QStringList{"--input", "site.pue=1..2", "--second", "site.pue=1..2"}
                                    << "different";
    QTest::newRow("not read") << QStringList{"--input", "training.mfu=0.1..0.5"} << "does not read";
    QTest::newRow("one point") << QStringList{"--input", "site.pue=1..2", "--points", "1"} << "--points: 1";
    QTest::newRow("too many points") << QStringList{"--input", "site.pue=1..2", "--points", "1001"} << "1001";
    QTest::newRow("metric") << QStringList{"--input", "site.pue=1..2", "--metric", "electricity.facilty"}
                            << "electricity.facility";
    QTest::newRow("scenario") << QStringList{"--input", "site.pue=1..2", "--scenario", "Nobody"} << "Nobody";
    QTest::newRow("draws") << QStringList{"--input", "site.pue=1..2", "--draws", "0"} << "--draws";
    QTest::newRow("format") << QStringList{"--input", "site.pue=1..2", "--to", "x.gif"} << "gif";
}

void TestSweepCommand::badInput()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Call result = call(kService + options + QStringList{"--language", "en"});
    QVERIFY2(result.code == 3, qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void TestSweepCommand::wrongUse()
{
    QCOMPARE(call({"sweep", "--sample"}).code, 2);                 // no input
    QCOMPARE(call({"sweep", "--input", "site.pue=1..2"}).code, 2); // of what
    QCOMPARE(call({"sweep", "--sample", "--set", "site.pue=1", "--input", "site.pue=1..2"}).code, 2); // both
    QCOMPARE(call(kService + QStringList{"--input", "site.pue=1..2", "--csv", "--to", "x.csv"}).code, 2);
    QCOMPARE(call({"sweep", path("missing.cwatt"), "--input", "site.pue=1..2"}).code, 4);
}

QTEST_GUILESS_MAIN(TestSweepCommand)
#include "tst_sweep_command.moc"
