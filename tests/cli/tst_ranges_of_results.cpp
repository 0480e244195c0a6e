// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges in `evaluate` and `compare` through the real program: closed forms, the same digits for the same seed, bad numbers
// of draws.
#include "tests/cli/program.h"
#include "tests/cli/ranged_document.h"

#include <QTemporaryDir>
#include <QtTest>

using program::Call;
using program::call;

class TestRangesOfResults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void quantilesOfALognormalInput();
    void resultsWithoutARangeHaveNull();
    void theSameSeedGivesTheSameDigits();
    void aMillionDraws();
    void inputsStandInTheJson();
    void sharedInputsMoveTogether();
    void probabilityOfTwoIndependentScenarios();
    void withoutABaselineNothingIsCompared();
    void tablesShowRanges();
    void badDraws_data();
    void badDraws();
    void contradictingCorrelations();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

namespace {

QStringList service(const QStringList& more)
{
    return QStringList{"evaluate",
                       "--json",
                       "--per",
                       "day",
                       "--set",
                       "inference.queriesPerDay=1000",
                       "inference.whPerQuery=2..4 Wh",
                       "inference.boundary=server",
                       "site.pue=1.5"}
    + more;
}

QJsonObject resultOf(const Call& call, const char* metric, const char* workload, int scenario = 0)
{
    const QJsonArray scenarios = call.json().object()["scenarios"].toArray();
    for (const QJsonValue& result : scenarios.at(scenario)["results"].toArray())
        if (result["metric"].toString() == QLatin1String(metric)
            && result["workload"].toString() == QLatin1String(workload))
            return result.toObject();
    return {};
}

bool isNear(double value, double expected, double relative)
{
    return std::abs(value / expected - 1.0) <= relative;
}

} // namespace

void TestRangesOfResults::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeDocument(path("ranged.cwatt"), program::rangedDocument()).ok());
}

// 1,000 queries of 2 to 4 Wh (P5 to P95, lognormal) with a PUE of 1.5: 3 to 6 kWh, median and point 3 √2.
void TestRangesOfResults::quantilesOfALognormalInput()
{
    const Call result = call(service({}));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().object()["draws"].toInteger(), 10000);
    QCOMPARE(result.json().object()["seed"].toInteger(), 1);
    for (const char* workload : {"inference", "total"}) {
        const QJsonObject energy = resultOf(result, "electricity.facility", workload);
        const double sigma = std::log(2.0) / (2.0 * 1.6448536269514722);
        const double median = 3.0 * std::sqrt(2.0);
        QVERIFY(isNear(energy["point"].toDouble(), median, 1e-9));
        QVERIFY(isNear(energy["p5"].toDouble(), 3.0, 2e-3));
        QVERIFY(isNear(energy["p50"].toDouble(), median, 2e-3));
        QVERIFY(isNear(energy["p95"].toDouble(), 6.0, 2e-3));
        QVERIFY(isNear(energy["p25"].toDouble(), median * std::exp(-0.6744897501960817 * sigma), 2e-3));
        QVERIFY(isNear(energy["p75"].toDouble(), median * std::exp(0.6744897501960817 * sigma), 2e-3));
        QVERIFY(isNear(energy["mean"].toDouble(), median * std::exp(sigma * sigma / 2.0), 2e-3));
    }
}

void TestRangesOfResults::resultsWithoutARangeHaveNull()
{
    const Call result = call({"evaluate", "--json", "--set", "inference.whPerQuery=2.9 Wh", "site.pue=1.2",
                              "inference.queriesPerDay=1000"});
    const QJsonObject energy = resultOf(result, "electricity.facility", "inference");
    QVERIFY(energy["point"].isDouble());
    for (const char* key : {"p5", "p25", "p50", "p75", "p95", "mean"})
        QVERIFY2(energy.contains(QLatin1String(key)) && energy[QLatin1String(key)].isNull(), key);
}

void TestRangesOfResults::theSameSeedGivesTheSameDigits()
{
    const QByteArray first = call(service({"--seed", "7"})).out;
    QCOMPARE(call(service({"--seed", "7"})).out, first);
    const double other =
        resultOf(call(service({"--seed", "8"})), "electricity.facility", "total")["p50"].toDouble();
    const Call seven = call(service({"--seed", "7"}));
    QCOMPARE(seven.json().object()["seed"].toInteger(), 7);
    QVERIFY(other != resultOf(seven, "electricity.facility", "total")["p50"].toDouble());
}

void TestRangesOfResults::aMillionDraws()
{
    const Call result = call(service({"--draws", "1 million"}));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().object()["draws"].toInteger(), 1000000);
    QVERIFY(isNear(resultOf(result, "electricity.facility", "total")["p95"].toDouble(), 6.0, 1e-4));
}

void TestRangesOfResults::inputsStandInTheJson()
{
    const QJsonArray inputs =
        call(service({})).json().object()["scenarios"].toArray().at(0)["inputs"].toArray();
    QMap<QString, QJsonObject> byKey;
    for (const QJsonValue& input : inputs)
        byKey[input["key"].toString()] = input.toObject();
    QCOMPARE(byKey["site.pue"]["value"].toDouble(), 1.5);
    QVERIFY(byKey["site.pue"]["range"].isNull());
    QVERIFY(byKey["site.pue"]["sourceId"].isNull()); // typed
    QCOMPARE(byKey["inference.whPerQuery"]["range"].toString(), QString("lognormal(2, 4)"));
    QCOMPARE(byKey["inference.whPerQuery"]["unit"].toString(), QString("Wh/query"));
    QCOMPARE(byKey["inference.boundary"]["value"].toString(), QString("server"));
    QVERIFY(!byKey["site.gridFactor"]["sourceId"].toString().isEmpty()); // the table's
    QVERIFY(!byKey.contains("training.days"));                           // no result reads it
}

// Base and Shared have the same uncertain demand: the ratio is 3 in every draw.
void TestRangesOfResults::sharedInputsMoveTogether()
{
    const Call result = call({"compare", path("ranged.cwatt"), "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject base = resultOf(result, "electricity.facility", "total", 0);
    QVERIFY(base["lessThanBaseline"].isNull());
    QCOMPARE(base["timesBaseline"]["point"].toDouble(), 1.0);
    QVERIFY(base["timesBaseline"]["p50"].isNull());
    const QJsonObject shared = resultOf(result, "electricity.facility", "total", 1);
    QCOMPARE(shared["lessThanBaseline"].toDouble(), 0.0);
    for (const char* key : {"point", "p5", "p50", "p95"})
        QVERIFY2(isNear(shared["timesBaseline"][QLatin1String(key)].toDouble(), 3.0, 1e-12), key);
    for (const char* key : {"p5", "p50", "p95"}) // three times less once is twice
        QVERIFY2(isNear(shared["minusBaseline"][QLatin1String(key)].toDouble(),
                        2.0 * base[QLatin1String(key)].toDouble(), 1e-9),
                 key);
}

// Wider ÷ Base is lognormal with median 1 and the sum of both variances; each is 4-fold from P5 to P95.
void TestRangesOfResults::probabilityOfTwoIndependentScenarios()
{
    const QJsonObject wider = resultOf(call({"compare", path("ranged.cwatt"), "--json", "--draws", "100000"}),
                                       "electricity.facility", "total", 2);
    QVERIFY(std::abs(wider["lessThanBaseline"].toDouble() - 0.5) < 0.005);
    const double p95 = std::exp(std::log(2.0) * std::sqrt(2.0));
    QVERIFY(isNear(wider["timesBaseline"]["p50"].toDouble(), 1.0, 0.01));
    QVERIFY(isNear(wider["timesBaseline"]["p95"].toDouble(), p95, 0.01));
    QVERIFY(isNear(wider["timesBaseline"]["p5"].toDouble(), 1.0 / p95, 0.01));
}

void TestRangesOfResults::withoutABaselineNothingIsCompared()
{
    const QJsonObject energy = resultOf(call(service({})), "electricity.facility", "total");
    QVERIFY(!energy.contains("timesBaseline"));
    QVERIFY(!energy.contains("lessThanBaseline"));
}

void TestRangesOfResults::tablesShowRanges()
{
    QStringList arguments = service({"--language", "en"});
    arguments.removeOne("--json");
    const QString one = QString::fromUtf8(call(arguments).out);
    QVERIFY2(one.contains("4.2 kWh (3–6)"), qPrintable(one));
    QVERIFY(one.contains("Median (5th–95th percentile)"));
    const QString all =
        QString::fromUtf8(call({"compare", path("ranged.cwatt"), "--per", "day", "--language", "en"}).out);
    QVERIFY2(all.contains("(0.15–0.6)"), qPrintable(all)); // Base, in kWh
}

void TestRangesOfResults::badDraws_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QStringList{"--draws", "0"} << "--draws: ";
    QTest::newRow("fewer than none") << QStringList{"--draws=-5"} << "--draws: ";
    QTest::newRow("too many") << QStringList{"--draws", "1e12"} << "10000000";
    QTest::newRow("one more than there may be") << QStringList{"--draws", "10000001"} << "10000000";
    QTest::newRow("not whole") << QStringList{"--draws", "10.5"} << "10.5";
    QTest::newRow("no number") << QStringList{"--draws", "many"} << "many";
    QTest::newRow("nothing") << QStringList{"--draws", " "} << "--draws: ";
    QTest::newRow("infinite") << QStringList{"--draws", "inf"} << "--draws: ";
    QTest::newRow("a unit") << QStringList{"--draws", "10 kWh"} << "10 kWh";
    QTest::newRow("negative seed") << QStringList{"--seed=-1"} << "--seed: ";
    QTest::newRow("huge seed") << QStringList{"--seed", "1e300"} << "--seed: ";
}

void TestRangesOfResults::badDraws()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    for (const QStringList& arguments :
         {service(options), QStringList{"compare", path("ranged.cwatt")} + options}) {
        const Call result = call(arguments + QStringList{"--language", "en"});
        QCOMPARE(result.code, 3);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
    }
}

void TestRangesOfResults::contradictingCorrelations()
{
    using P = cw::ParameterId;
    cw::DocumentContents contents = program::rangedDocument();
    contents.comparison.scenarios = {program::service(1, "Base", "2..4 Wh", "50..200")};
    const auto pue = cw::readInput(P::sitePue, "1.1..1.5").value();
    contents.comparison.scenarios[0].values[P::sitePue] = {pue.point, {}, pue.range};
    contents.comparison.correlations = {{P::inferenceWhPerQuery, P::inferenceQueriesPerDay, 0.9},
                                        {P::inferenceQueriesPerDay, P::sitePue, 0.9},
                                        {P::inferenceWhPerQuery, P::sitePue, -0.9}};
    QVERIFY(writeDocument(path("contradicting.cwatt"), contents).ok());
    for (const QStringList& more : {QStringList{}, QStringList{"--json"}}) {
        const Call result = call(QStringList{"compare", path("contradicting.cwatt")} + more);
        QCOMPARE(result.code, 3);
        QVERIFY(result.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRangesOfResults)
#include "tst_ranges_of_results.moc"
