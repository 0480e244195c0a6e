// SPDX-License-Identifier: GPL-3.0-or-later
// `parameters`, `methods`, `presets`, the help and the version, through the real program.
#include "app/engine/parameter/method_table.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/metric.h"
#include "tests/cli/program.h"

#include <QtTest>

using program::Call;
using program::call;

class TestListingCommands : public QObject {
    Q_OBJECT

private slots:
    void parametersContract();
    void everyDefaultCanBeSet();
    void parametersForReading();
    void methodsContract();
    void parametersNameTheirRanges();
    void methodsForReading();
    void presetsContract();
    void presetsInBothLanguages();
    void oneHitShowsItsFigures();
    void noHitIsAnEmptyList();
    void helpAndVersion();
    void worksWithoutALocale();
    void chineseTexts();
    void languageOfTheShell();
    void aFullDiskIsReported();
};

void TestListingCommands::parametersContract()
{
    const Call result = call({"parameters", "--json"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    const QJsonArray rows = result.json().array();
    QCOMPARE(rows.size(), static_cast<qsizetype>(cw::kParameterCount));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const cw::ParameterRow& expected = cw::parameterTable()[static_cast<std::size_t>(i)];
        for (const char* key : {"key", "label", "unit", "default", "min", "max", "group", "help", "source",
                                "sourceId", "kind", "defaultRange", "sourceRange"})
            QVERIFY2(row.contains(QLatin1String(key)), key);
        QCOMPARE(row["key"].toString(), QString(expected.key));
        QCOMPARE(row["min"].toDouble(), expected.minimum);
        QCOMPARE(row["max"].toDouble(), expected.maximum);
        QCOMPARE(row["default"].isNull(), std::isnan(expected.defaultValue));
        QCOMPARE(row["choices"].toArray().size(),
                 static_cast<qsizetype>(cw::choiceOptions(expected.id).size()));
        QVERIFY(!row["help"].toString().isEmpty());
        QVERIFY2(row["source"].toString() != row["sourceId"].toString(),
                 expected.key); // the catalog has the title
    }
}

void TestListingCommands::parametersNameTheirRanges()
{
    const QJsonArray rows = call({"parameters", "--json"}).json().array();
    const auto row = [&rows](cw::ParameterId id) {
        return rows[static_cast<qsizetype>(cw::indexOf(id))].toObject();
    };
    const QJsonObject answer = row(cw::ParameterId::inferenceWhPerQuery);
    QVERIFY(answer["defaultRange"].isNull());
    QCOMPARE(answer["sourceRange"]["low"].toDouble(), 0.24);
    QCOMPARE(answer["sourceRange"]["high"].toDouble(), 8.9);
    QCOMPARE(answer["sourceRange"]["lowSourceId"].toString(), QString("google-2025"));
    QCOMPARE(row(cw::ParameterId::siteWue)["defaultRange"].toString(), QString("lognormal(0.36, 1.15)"));
    QVERIFY(row(cw::ParameterId::trainingOn)["sourceRange"].isNull());
    const QString text = QString::fromUtf8(call({"parameters", "--language", "en"}).out);
    QVERIFY2(text.contains("0.55 (0.36–1.15)"), "the table shows the default's range");
}

// What `parameters` says, `evaluate --set` takes.
void TestListingCommands::everyDefaultCanBeSet()
{
    QByteArray settings;
    for (const QJsonValue& row : call({"parameters", "--json"}).json().array()) {
        const QString value =
            row["default"].isNull() ? "unknown" : QString::number(row["default"].toDouble(), 'g', 17);
        settings += (row["key"].toString() + " = " + value + '\n').toUtf8();
    }
    const Call result = call({"evaluate", "--json", "--inputs", "-", "--workload", "inference"}, settings);
    QCOMPARE(result.code, 0);
    const Call plain = call({"evaluate", "--json", "--workload", "inference"});
    for (const cw::MetricRow& row : cw::metricTable()) {
        const double given = point(result, row.key, "inference");
        const double own = point(plain, row.key, "inference");
        QVERIFY2(given == own || (std::isnan(given) && std::isnan(own)), row.key);
    }
}

void TestListingCommands::parametersForReading()
{
    const QString text = QString::fromUtf8(call({"parameters", "--language", "en"}).out);
    QVERIFY(text.contains("site.pue"));
    QVERIFY(text.contains("not known"));                       // hardware.price has no default
    QVERIFY(text.contains("accelerator | server | facility")); // the options of a choice
}

void TestListingCommands::methodsContract()
{
    const Call result = call({"methods", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonArray rows = result.json().array();
    QCOMPARE(rows.size(), static_cast<qsizetype>(cw::methodTable().size()));
    for (const QJsonValue& row : rows) {
        for (const char* key : {"id", "workload", "label", "needs", "boundary", "source", "year"})
            QVERIFY2(row.toObject().contains(QLatin1String(key)), key);
        QVERIFY(!row["needs"].toArray().isEmpty());
        for (const QJsonValue& key : row["needs"].toArray())
            QVERIFY2(cw::findParameter(key.toString().toStdString()), qPrintable(key.toString()));
        const QString method = row["workload"].toString() + '=' + row["id"].toString();
        QCOMPARE(call({"evaluate", "--json", "--method", method}).code, 0);
    }
}

void TestListingCommands::methodsForReading()
{
    const QString text = QString::fromUtf8(call({"methods"}).out);
    QVERIFY(text.contains("inference=ecologits-0.9"));
    QVERIFY(text.contains("training.accelerators"));
}

void TestListingCommands::presetsContract()
{
    for (const char* kind : {"model", "hardware", "grid", "operator", "price", "equivalent", "technology",
                             "inference", "factor", "currency"}) {
        const Call result = call({"presets", kind, "--json"});
        QCOMPARE(result.code, 0);
        const QJsonArray rows = result.json().array();
        QVERIFY2(!rows.isEmpty(), kind);
        for (const QJsonValue& row : rows) {
            QVERIFY(!row["id"].toString().isEmpty());
            QVERIFY(!row["name"].toString().isEmpty());
            for (const QJsonValue& figure : row["figures"].toArray()) {
                QVERIFY(figure["value"].isDouble());
                QVERIFY(!figure["grade"].toString().isEmpty());
                for (const char* key : {"title", "year", "licence"})
                    QVERIFY2(figure["source"].toObject().contains(QLatin1String(key)),
                             qPrintable(row["id"].toString()));
            }
            if (!row["figures"].toArray().isEmpty())
                QCOMPARE(row["source"], row["figures"].toArray().at(0)["source"]);
        }
    }
}

void TestListingCommands::presetsInBothLanguages()
{
    const auto first = [](const QString& text) {
        return call({"presets", "grid", "--search", text, "--json"}).json().array().at(0)["id"].toString();
    };
    QVERIFY(!first("germany").isEmpty());
    QCOMPARE(first(QStringLiteral("德国")), first("germany"));
    QCOMPARE(call({"presets", "grid", "--limit", "3", "--json"}).json().array().size(), 3);
}

void TestListingCommands::oneHitShowsItsFigures()
{
    const QJsonArray rows = call({"presets", "model", "--search", "BLOOM 176", "--json"}).json().array();
    QCOMPARE(rows.size(), 1);
    const QString text =
        QString::fromUtf8(call({"presets", "model", "--search", "BLOOM 176", "--language", "en"}).out);
    QVERIFY(text.contains("Source"));
    QVERIFY(text.contains(rows.at(0)["figures"].toArray().at(0)["source"]["title"].toString()));
}

void TestListingCommands::noHitIsAnEmptyList()
{
    const Call result = call({"presets", "grid", "--search", "no such place", "--json"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.json().isArray());
    QCOMPARE(result.json().array().size(), 0);
}

void TestListingCommands::helpAndVersion()
{
    const Call help = call({"--help", "--language", "en"});
    QCOMPARE(help.code, 0);
    for (const char* name : {"parameters", "methods", "presets", "evaluate", "compare", "export"}) {
        QVERIFY2(help.out.contains(name), name);
        const Call own = call({name, "--help", "--language", "en"});
        QCOMPARE(own.code, 0);
        QVERIFY2(own.out.contains("--json"), name);
    }
    const Call version = call({"--version"});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("counterwatt "));
}

// A container or a cron job has no LANG: no complaint, and Chinese still comes out whole.
void TestListingCommands::worksWithoutALocale()
{
    const auto bare = [](QProcess& process) {
        QProcessEnvironment environment = process.processEnvironment();
        for (const char* name : {"LANG", "LC_ALL", "LC_CTYPE"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
    };
    const Call result = program::callWith({"presets", "grid", "--search", QStringLiteral("德国")}, {}, bare);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QVERIFY(!result.out.isEmpty());
}

void TestListingCommands::chineseTexts()
{
    const QString text =
        QString::fromUtf8(call({"presets", "grid", "--search", "germany", "--language", "zh_CN"}).out);
    QVERIFY(text.contains(QStringLiteral("德国")));
    const QString table = QString::fromUtf8(call({"evaluate", "--language", "zh_CN"}).out);
    QVERIFY(table.contains(QStringLiteral("千瓦时")));
}

// Also where the locale that the shell names is not installed.
void TestListingCommands::languageOfTheShell()
{
    const auto inChina = [](QProcess& process) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.remove("LC_ALL");
        environment.insert("LANG", "zh_CN.UTF-8");
        process.setProcessEnvironment(environment);
    };
    const Call result = program::callWith({"evaluate"}, {}, inChina);
    QCOMPARE(result.err, QString());
    QVERIFY(QString::fromUtf8(result.out).contains(QStringLiteral("千瓦时")));
    const Call english = program::callWith({"evaluate", "--language", "en"}, {}, inChina);
    QVERIFY(QString::fromUtf8(english.out).contains("GWh"));
}

void TestListingCommands::aFullDiskIsReported()
{
    const Call result = program::callWith({"parameters", "--json"}, {},
                                          [](QProcess& p) { p.setStandardOutputFile("/dev/full"); });
    QCOMPARE(result.code, 4);
    QVERIFY(result.err.startsWith("counterwatt: "));
}

QTEST_GUILESS_MAIN(TestListingCommands)
#include "tst_listing_commands.moc"
