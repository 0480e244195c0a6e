// SPDX-License-Identifier: GPL-3.0-or-later
// From claims to scenarios and back, on the shipped catalog.
#include "app/document/document.h"
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "app/models/claim_scenario.h"
#include "app/models/document_figures.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace cw;
using P = ParameterId;

namespace {

Claim claimWith(const char* expression)
{
    Claim claim;
    claim.sentence = "A claim";
    claim.expression = expression;
    return claim;
}

double yearly(const Scenario& scenario, Metric metric)
{
    InputSet inputs = defaultInputs();
    for (const auto& [id, value] : scenario.values)
        inputs[indexOf(id)] = value;
    return resultOf(evaluate(inputs), metric, Per::year).value_or(std::nan(""));
}

} // namespace

class TestClaimScenario : public QObject {
    Q_OBJECT

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<CatalogFigures> m_figures;

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        auto catalog = Catalog::open(catalogPath());
        QVERIFY(catalog.ok());
        m_catalog = catalog.takeValue();
        m_figures = std::make_unique<CatalogFigures>(*m_catalog);
    }

    // --- A claim as a scenario ---

    void expressionsThatAreScenarios_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<double>("kwh"); // a year's
        QTest::newRow("service") << "200 million query/day * 2.9 Wh/query" << 200e6 * 2.9e-3 * 365;
        QTest::newRow("service with PUE")
            << "200 million query/day * 2.9 Wh/query * 1.2" << 200e6 * 2.9e-3 * 365 * 1.2;
        QTest::newRow("service in homes")
            << "200 million query/day * 2.9 Wh/query / home(US)" << 200e6 * 2.9e-3 * 365;
        QTest::newRow("training in servers")
            << "25000 accelerator / (8 accelerator/server) * 6.5 kW/server * 95 d * 1.18 -> MWh"
            << 25000.0 / 8 * 6.5 * 95 * 24 * 1.18;
        QTest::newRow("training in accelerators")
            << "10000 accelerator * 330 W/accelerator * 14.8 d * 1.1" << 10000 * 0.33 * 14.8 * 24 * 1.1;
        QTest::newRow("fleet of servers")
            << "400000 server * 6.5 kW/server -> GWh/day" << 400000 * 6.5 * 8760;
        QTest::newRow("fleet of accelerators")
            << "100000 accelerator * 1390 W/accelerator * 1.25 * 80 %" << 100000 * 1.39 * 1.25 * 0.8 * 8760;
        QTest::newRow("a model's training") << "model(\"GPT-3\").training_energy" << 1287000.0;
        QTest::newRow("carbon") << "200 million query/day * 2.9 Wh/query * 400 g/kWh" << 200e6 * 2.9e-3 * 365;
    }
    void expressionsThatAreScenarios()
    {
        QFETCH(QString, expression);
        QFETCH(double, kwh);
        const ClaimScenario made = scenarioOf(claimWith(expression.toUtf8().constData()), *m_figures, {});
        QVERIFY2(made.scenario.has_value(), qPrintable(made.reason));
        QVERIFY2(std::abs(yearly(*made.scenario, Metric::electricityFacility) / kwh - 1.0) < 1e-9,
                 qPrintable(QString::number(yearly(*made.scenario, Metric::electricityFacility))));
        Document document;
        QVERIFY(document.addScenario(*made.scenario, {}).ok());
        QCOMPARE(document.undoStack().count(), 1);
    }

    void rangesAndSourcesGoAlong()
    {
        const ClaimScenario made =
            scenarioOf(claimWith("200 million query/day * 2..4 Wh/query * grid(CN-NM)"), *m_figures, {});
        QVERIFY2(made.scenario.has_value(), qPrintable(made.reason));
        const auto& values = made.scenario->values;
        QCOMPARE(values.at(P::inferenceWhPerQuery).range, std::optional(lognormalBetween(2, 4).value()));
        const NamedFigure grid = m_figures->find({"grid", "CN-NM", {}, {}}).value();
        QVERIFY(std::abs(values.at(P::siteGridFactor).point - grid.value) < 1e-9);
        QCOMPARE(values.at(P::siteGridFactor).origin.source, grid.source);
    }

    void nameAndNoteTellTheClaim()
    {
        Claim claim = claimWith("200 million query/day * 2.9 Wh/query");
        claim.sentence =
            "ChatGPT uses more than half a million kilowatt-hours of electricity every single day";
        claim.who = "Somebody";
        const ClaimScenario made = scenarioOf(claim, *m_figures, "The Paper 2024");
        QVERIFY(made.scenario.has_value());
        QCOMPARE(QString::fromStdString(made.scenario->name),
                 QStringLiteral("ChatGPT uses more than half a million…"));
        const QString note = QString::fromStdString(made.scenario->note);
        for (const char* part : {"every single day", "Somebody", "The Paper 2024", "200 million query/day"})
            QVERIFY2(note.contains(QLatin1String(part)), part);
    }

    void expressionsThatAreNone_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << ""
                                 << "no expression";
        QTest::newRow("wrong") << "3 Wh *"
                               << "no expression";
        QTest::newRow("no workload") << "5 TWh/year"
                                     << "5 TWh/year";
        QTest::newRow("a plain number") << "25000 * 6.5 kW"
                                        << "25000";
        QTest::newRow("two of a kind") << "3 Wh/query / (0.3 Wh/query)"
                                       << "one of several";
        QTest::newRow("only a site") << "400 g/kWh"
                                     << "none of these";
        QTest::newRow("counted otherwise") << "(200 million query/day) ^ 2 * 2.9 Wh/query"
                                           << "neither energy";
        QTest::newRow("half of it") << "(200 million query/day - 100 million query/day) * 2.9 Wh/query"
                                    << "one of several";
        QTest::newRow("inverse PUE") << "200 million query/day * 2.9 Wh/query / 1.2"
                                     << "counts";
    }
    void expressionsThatAreNone()
    {
        QFETCH(QString, expression);
        QFETCH(QString, reason);
        const ClaimScenario made = scenarioOf(claimWith(expression.toUtf8().constData()), *m_figures, {});
        QVERIFY(!made.scenario.has_value());
        QVERIFY2(made.reason.contains(reason), qPrintable(made.reason));
    }

    void shortSentences()
    {
        QCOMPARE(shortSentence("short", 40), QStringLiteral("short"));
        QCOMPARE(shortSentence(QString(50, u'x'), 40).size(), 40);
        QCOMPARE(shortSentence("one two three four", 10), QStringLiteral("one two…"));
    }

    // --- A scenario as a figure ---

    void figuresOfScenarios()
    {
        Document document;
        document.startSample(*m_catalog);
        DocumentFigures figures(*m_figures);
        figures.setComparison(document.comparison());
        const Scenario& chat = document.comparison().scenarios.front();
        const auto electricity = figures.find({"scenario", chat.name, "electricity", {}});
        QVERIFY(electricity.ok());
        QCOMPARE(electricity.value().unit, std::string("kWh/year"));
        QVERIFY(*electricity.value().low > 0.0);
        const auto expression = readExpression("scenario(\"ChatGPT 2024\").electricity", figures);
        QVERIFY(expression.ok());
        const auto range = recompute(expression.value(), electricity.value().unit);
        QVERIFY(range.ok());
        const auto isNear = [](double a, double b) { return std::abs(a / b - 1.0) < 0.03; };
        QVERIFY(isNear(range.value().p5, *electricity.value().low)); // no narrower than Compare has it
        QVERIFY(isNear(range.value().p50, electricity.value().value));
        QVERIFY(isNear(range.value().p95, *electricity.value().high));
        QVERIFY(electricity.value().low && *electricity.value().low < electricity.value().value);
        QVERIFY(*electricity.value().high > electricity.value().value);
        const std::string upper = QString::fromStdString(chat.name).toUpper().toStdString();
        QCOMPARE(figures.find({"scenario", upper, "", {}}).value().value, electricity.value().value);
        for (const char* quantity : {"carbon", "water", "cost"})
            QVERIFY2(figures.find({"scenario", chat.name, quantity, {}}).ok(), quantity);
        QVERIFY(figures.find({"home", "US", "", {}}).ok()); // the catalog's still
        QVERIFY(figures.plausible("Wh/query").has_value());
        QVERIFY(!figures.neighbours({"home", "US", "", {}}).empty());
        QVERIFY(figures.neighbours({"scenario", chat.name, "", {}}).empty());
    }

    void figuresThatAreNotThere()
    {
        Document document;
        const ScenarioId id = document.addScenario("Ours");
        QVERIFY(document.setInput(id, P::inferenceWhPerQuery, kUnknown));
        DocumentFigures figures(*m_figures);
        figures.setComparison(document.comparison());
        const auto missing = figures.find({"scenario", "Theirs", "", {}});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::unknownPreset);
        QCOMPARE(missing.error().limit, std::string("Ours"));
        QCOMPARE(figures.find({"scenario", "Ours", "colour", {}}).error().code, ErrorCode::unknownFigure);
        QCOMPARE(figures.find({"scenario", "Ours", "electricity", 2030}).error().code,
                 ErrorCode::unknownFigure);
        QCOMPARE(figures.find({"scenario", "Ours", "electricity", {}}).error().code,
                 ErrorCode::unknownFigure);
        QCOMPARE(figures.find({"colour", "red", "", {}}).error().code, ErrorCode::unknownName);
    }

    void aClaimFromAScenario()
    {
        Document document;
        document.startSample(*m_catalog);
        const Scenario& chat = document.comparison().scenarios.front();
        Claim claim = claimOf(chat);
        QVERIFY(!claim.claimed.has_value()); // the published figure is the person's to type
        claim.claimed = ClaimedValue{500, 500, "MWh/d", ClaimBound::exactly};
        DocumentFigures figures(*m_figures);
        figures.setComparison(document.comparison());
        const Check check = checkClaim(claim, figures);
        QVERIFY(check.recomputed.has_value());
        QVERIFY(check.recomputed->p5 < check.recomputed->p95);
        QVERIFY(check.verdict != Verdict::unchecked);
    }

    // Whatever a person calls a scenario, the claim made of it finds it again.
    void namesWithQuotes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Plan \"B\"", "\"B\"", "Plan “B”", "“”", "计划＂乙＂", "a\"\"b",
                                 "The \"B\" plan", "f(x), \"y\")"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesWithQuotes()
    {
        QFETCH(QString, name);
        Document document;
        document.startSample(*m_catalog);
        document.rename(document.comparison().scenarios.front().id, name);
        DocumentFigures figures(*m_figures);
        figures.setComparison(document.comparison());
        const Claim claim = claimOf(document.comparison().scenarios.front());
        const Check check = checkClaim(claim, figures);
        QVERIFY2(!check.error && check.recomputed, claim.expression.c_str());
    }

    void followsTheDocument()
    {
        Document document;
        const ScenarioId id = document.addScenario("Ours");
        DocumentFigures figures(*m_figures);
        QVERIFY(!figures.find({"scenario", "Ours", "", {}}).ok());
        figures.setComparison(document.comparison());
        const double before = figures.find({"scenario", "Ours", "", {}}).value().value;
        QVERIFY(document.setInput(id, P::inferenceWhPerQuery, 3));
        figures.setComparison(document.comparison());
        QVERIFY(figures.find({"scenario", "Ours", "", {}}).value().value > 5 * before);
    }

    // What another thread is drawing when the document changes is not taken for the new result.
    void followsTheDocumentWhileItIsAsked()
    {
        Document document;
        const ScenarioId id = document.addScenario("Ours");
        DocumentFigures figures(*m_figures);
        const FigureName name{"scenario", "Ours", "", {}};
        for (int i = 1; i <= 50; ++i) {
            std::atomic<bool> isAsking = false;
            std::thread other([&] {
                isAsking = true;
                (void)figures.find(name);
            });
            while (!isAsking)
                std::this_thread::yield();
            const bool isSet = document.setInput(id, P::inferenceWhPerQuery, i).ok();
            figures.setComparison(document.comparison());
            other.join();
            DocumentFigures alone(*m_figures);
            alone.setComparison(document.comparison());
            QVERIFY(isSet);
            QCOMPARE(figures.find(name).value().value, alone.find(name).value().value);
        }
    }

    void fromSeveralThreads()
    {
        Document document;
        document.startSample(*m_catalog);
        DocumentFigures figures(*m_figures);
        figures.setComparison(document.comparison());
        const std::string name = document.comparison().scenarios.front().name;
        const double expected = figures.find({"scenario", name, "carbon", {}}).value().value;
        std::vector<double> values(4);
        std::vector<std::thread> threads;
        for (double& value : values)
            threads.emplace_back([&figures, &name, &value] {
                value = figures.find({"scenario", name, "carbon", {}}).value().value;
            });
        for (std::thread& thread : threads)
            thread.join();
        for (const double value : values)
            QCOMPARE(value, expected);
    }
};

QTEST_GUILESS_MAIN(TestClaimScenario)
#include "tst_claim_scenario.moc"
