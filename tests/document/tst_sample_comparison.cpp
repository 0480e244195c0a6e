// SPDX-License-Identifier: GPL-3.0-or-later
// The sample: its six loads give the published figures, and every number in it names its source.
#include "app/document/sample_comparison.h"

#include "app/document/document.h"
#include "db/store/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include <set>

using namespace cw;
using P = ParameterId;

namespace {

// Translates every text to itself in brackets.
class Brackets : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
};

bool isSourced(P parameter)
{
    return parameterRow(parameter).kind == ParameterKind::number;
}

} // namespace

class TestSampleComparison : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Catalog> m_empty; // a catalog without any preset
    std::unique_ptr<Catalog> m_shipped;

    // A result in GWh or kt of the scenario in a row.
    static double result(const DocumentContents& contents, std::size_t row, Metric metric)
    {
        const Scenario& scenario = contents.comparison.scenarios.at(row);
        return resultOf(evaluate(resolve(contents.comparison, scenario)), metric, Per::year).value_or(-1.0)
            / 1e6;
    }

private slots:
    void initTestCase()
    {
        const QString path = m_dir.filePath("empty.sqlite");
        {
            const auto connection = Connection::open(path, Connection::Access::build);
            QVERIFY(connection.ok());
            QVERIFY(migrate(*connection.value(), kCatalogSchema));
            QVERIFY(connection.value()->run("INSERT INTO meta VALUES ('version', '2026-11')"));
        }
        auto empty = Catalog::open(path);
        QVERIFY(empty.ok());
        m_empty = empty.takeValue();
        auto shipped = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
        QVERIFY2(shipped.ok(), "the catalog was not built");
        m_shipped = shipped.takeValue();
    }

    void givesThePublishedFigures_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Metric>("metric");
        QTest::addColumn<double>("expected"); // GWh, kt
        QTest::newRow("de Vries: 200 million × 2.9 Wh a day at the servers")
            << 0 << Metric::electricityIt << 211.7;
        QTest::newRow("Patterson: GPT-3, 1,287 MWh") << 1 << Metric::electricityFacility << 1.287;
        QTest::newRow("Patterson: GPT-3, 552 t") << 1 << Metric::carbonLocation << 0.552;
        QTest::newRow("systems A1: GPT-4 in 95 days") << 2 << Metric::electricityIt << 46.3125;
        QTest::newRow("systems A1: with PUE 1.18") << 2 << Metric::electricityFacility << 54.64875;
        QTest::newRow("Luccioni: BLOOM, 433 MWh before PUE") << 3 << Metric::electricityIt << 0.433196;
        QTest::newRow("Luccioni: 24.7 t without PUE") << 3 << Metric::carbonLocation << 0.0247 * 1.2;
        QTest::newRow("systems B8: 9.9 TWh at the servers") << 4 << Metric::electricityIt << 9855.0;
        QTest::newRow("systems C13: 1.2176 TWh") << 5 << Metric::electricityFacility << 1217.64;
    }
    void givesThePublishedFigures()
    {
        QFETCH(int, row);
        QFETCH(Metric, metric);
        QFETCH(double, expected);
        for (const Catalog* catalog : {m_empty.get(), m_shipped.get()}) {
            const double found = result(sampleContents(*catalog), static_cast<std::size_t>(row), metric);
            QVERIFY2(std::abs(found / expected - 1.0) < 0.003, qPrintable(QString::number(found)));
        }
    }

    // The same whatever the catalog holds: a range never hides in a preset.
    void rangesOfTheSources()
    {
        for (const Catalog* catalog : {m_empty.get(), m_shipped.get()}) {
            const Comparison comparison = sampleContents(*catalog).comparison;
            const auto rangeOf = [&](std::size_t row, P id) {
                return resolve(comparison, comparison.scenarios[row])[indexOf(id)].range;
            };
            QCOMPARE(rangeOf(0, P::inferenceWhPerQuery), std::optional(pert(0.3, 2.9, 8.9).value()));
            QCOMPARE(rangeOf(0, P::inferenceQueriesPerDay),
                     std::optional(uniformBetween(195e6, 200e6).value()));
            QCOMPARE(rangeOf(2, P::trainingDays), std::optional(pert(90, 95, 100).value()));
            QCOMPARE(rangeOf(4, P::inferenceWhPerQuery), std::optional(pert(0.3, 3, 8.9).value()));
        }
    }

    void isSixScenariosWithGpt3AsBaseline()
    {
        const Comparison comparison = sampleContents(*m_shipped).comparison;
        QCOMPARE(comparison.title, std::string("Six well-known AI loads"));
        std::vector<std::string> names;
        std::set<int> styles;
        for (const Scenario& s : comparison.scenarios) {
            names.push_back(s.name);
            styles.insert(s.style);
            QVERIFY2(!s.note.empty() && s.shown && !s.parent, s.name.c_str());
        }
        QCOMPARE(names,
                 (std::vector<std::string>{"ChatGPT 2024", "GPT-3 training", "GPT-4 training",
                                           "BLOOM training", "AI in every search", "100,000 H100"}));
        QCOMPARE(styles.size(), 6U);
        QCOMPARE(comparison.baseline, std::optional(comparison.scenarios[1].id));
    }

    void eachScenarioHasOneWorkload()
    {
        for (const Scenario& s : sampleContents(*m_shipped).comparison.scenarios) {
            double on = 0.0;
            for (const P workload : {P::trainingOn, P::inferenceOn, P::fleetOn})
                on += s.values.at(workload).point;
            QCOMPARE(on, 1.0);
        }
    }

    // DESIGN, idea 3: no number without its source, and the source is in the document itself.
    void everyNumberHasItsSource()
    {
        const DocumentContents contents = sampleContents(*m_shipped);
        for (const Scenario& s : contents.comparison.scenarios)
            for (const auto& [parameter, value] : s.values) {
                if (!isSourced(parameter))
                    continue;
                const std::string what =
                    s.name + ' ' + parameterRow(parameter).key + " source \"" + value.origin.source + '"';
                const auto found =
                    std::find_if(contents.sources.begin(), contents.sources.end(),
                                 [&](const Source& source) { return source.id == value.origin.source; });
                QVERIFY2(found != contents.sources.end(), what.c_str());
                QVERIFY2(value.origin.grade.has_value(), what.c_str());
                QVERIFY2(value.origin.kind != OriginKind::tableDefault, what.c_str());
            }
    }

    void presetsAreTakenFromTheCatalog()
    {
        const DocumentContents contents = sampleContents(*m_shipped);
        std::set<std::string> ids;
        for (const Preset& p : contents.presets)
            ids.insert(p.kind + ' ' + p.id);
        for (const char* id :
             {"grid usa", "grid fra", "model gpt-3", "model gpt-4", "model bloom-176b", "hardware h100-sxm"})
            QVERIFY2(ids.contains(id), id);
        // and each is used by a value
        for (const Preset& p : contents.presets) {
            bool used = false;
            for (const Scenario& s : contents.comparison.scenarios)
                for (const auto& [parameter, value] : s.values)
                    used = used || (value.origin.presetKind == p.kind && value.origin.presetId == p.id);
            QVERIFY2(used, p.id.c_str());
        }
    }

    void everyResultOfTheFourColumnsIsKnown()
    {
        const DocumentContents contents = sampleContents(*m_shipped);
        for (std::size_t row = 0; row < 6; ++row)
            for (const Metric metric : {Metric::electricityFacility, Metric::carbonLocation,
                                        Metric::waterConsumption, Metric::costRunning})
                QVERIFY2(result(contents, row, metric) > 0.0, metricRow(metric).key);
    }

    void survivesItsFile()
    {
        const QString path = m_dir.filePath("sample.cwatt");
        Document document;
        document.startSample(*m_shipped);
        QVERIFY(!document.isModified());
        QCOMPARE(document.displayName(), QStringLiteral("Six well-known AI loads"));
        QVERIFY(document.saveAs(path));
        const auto contents = readDocument(path);
        QVERIFY(contents.ok());
        QVERIFY(contents.value() == sampleContents(*m_shipped));
    }

    void namesAndNotesAreTranslated()
    {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const Comparison comparison = sampleContents(*m_empty).comparison;
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(comparison.title, std::string("[Six well-known AI loads]"));
        for (const Scenario& s : comparison.scenarios)
            QVERIFY2(s.name.starts_with('[') && s.note.starts_with('['), s.name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSampleComparison)
#include "tst_sample_comparison.moc"
