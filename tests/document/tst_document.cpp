// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: every edit, its undoing, its signals and its file.
#include "app/document/document.h"

#include "tests/store/sample_contents.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <set>

using namespace cw;
using P = ParameterId;

namespace {

Preset gridPreset(const char* id, double carbon)
{
    return {"grid",
            id,
            id,
            "",
            "country",
            "",
            id,
            2024,
            "",
            {{"carbon",
              "Carbon",
              "碳",
              "kg/kWh",
              carbon,
              {},
              {},
              2024,
              Grade::measured,
              "ember",
              "",
              "site.gridFactor",
              1000},
             {"carbon",
              "Carbon",
              "碳",
              "kg/kWh",
              9.9,
              {},
              {},
              2023,
              Grade::measured,
              "ember",
              "",
              "site.gridFactor",
              1000},
             {"share", "Share", "份额", "%", 50, {}, {}, 2024, Grade::derived, "iea", "", "", 1}}};
}

const std::vector<Source> kSources{{"ember", "Yearly data", "Ember", 2025, "CC BY 4.0", ""},
                                   {"iea", "Electricity", "IEA", 2025, "quoted figure", ""},
                                   {"unused", "Nobody names it", "?", 2025, "", ""}};

// The median is 1.5.
const Distribution kPueRange = uniformBetween(1.2, 1.8).value();

double point(const Document& document, ScenarioId id, P parameter)
{
    return document.inputs(id)[indexOf(parameter)].point;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    ScenarioId m_a, m_b, m_child; // m_child inherits from m_a
    int m_steps = 0;              // after init()

    Document& doc() { return *m_document; }
    QString name(ScenarioId id) { return QString::fromStdString(doc().scenario(id)->name); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        m_document = std::make_unique<Document>();
        doc().startNew();
        m_a = doc().addScenario("A");
        m_b = doc().addScenario("B");
        m_child = doc().inheritFrom(m_a);
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.5));
        QVERIFY(doc().setInput(m_child, P::siteWue, 3));
        doc().setBaseline(m_b);
        m_steps = doc().undoStack().count();
    }

    // --- Every edit is one step, and undo and redo give equal comparisons ---

    void everyEdit_data()
    {
        using Edit = std::function<void(TestDocument&)>;
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, Edit edit) { QTest::newRow(name) << edit; };
        row("add", [](TestDocument& t) { t.doc().addScenario("C"); });
        row("duplicate", [](TestDocument& t) { t.doc().duplicate(t.m_a); });
        row("inherit", [](TestDocument& t) { t.doc().inheritFrom(t.m_child); });
        row("remove", [](TestDocument& t) { t.doc().remove(t.m_b); });
        row("remove a parent", [](TestDocument& t) { t.doc().remove(t.m_a); });
        row("rename", [](TestDocument& t) { t.doc().rename(t.m_a, "Z"); });
        row("note", [](TestDocument& t) { t.doc().setNote(t.m_a, "why"); });
        row("move down", [](TestDocument& t) { t.doc().move(0, 2); });
        row("move up", [](TestDocument& t) { t.doc().move(2, 0); });
        row("hide", [](TestDocument& t) { t.doc().setShown(t.m_a, false); });
        row("baseline", [](TestDocument& t) { t.doc().setBaseline(t.m_a); });
        row("no baseline", [](TestDocument& t) { t.doc().setBaseline(std::nullopt); });
        row("number", [](TestDocument& t) { QVERIFY(t.doc().setInput(t.m_b, P::sitePue, 2)); });
        row("not known", [](TestDocument& t) { QVERIFY(t.doc().setInput(t.m_b, P::sitePue, kUnknown)); });
        row("choice", [](TestDocument& t) { QVERIFY(t.doc().setInput(t.m_b, P::inferenceMethod, 1)); });
        row("range", [](TestDocument& t) { QVERIFY(t.doc().setRange(t.m_b, P::sitePue, kPueRange)); });
        row("range of the same median",
            [](TestDocument& t) { QVERIFY(t.doc().setRange(t.m_a, P::sitePue, kPueRange)); });
        row("correlation",
            [](TestDocument& t) { QVERIFY(t.doc().setCorrelation(P::sitePue, P::siteWue, -0.5)); });
        row("seed", [](TestDocument& t) { t.doc().setSeed(7); });
        row("reset", [](TestDocument& t) { t.doc().resetInput(t.m_a, P::sitePue); });
        row("back to the table's value",
            [](TestDocument& t) { QVERIFY(t.doc().setInput(t.m_a, P::sitePue, 1.2)); });
        row("preset",
            [](TestDocument& t) { t.doc().applyPreset(t.m_a, gridPreset("deu", 0.344), kSources); });
    }
    void everyEdit()
    {
        QFETCH(std::function<void(TestDocument&)>, edit);
        const Comparison before = doc().comparison();
        QSignalSpy changed(&doc(), &Document::changed);
        edit(*this);
        const Comparison after = doc().comparison();
        QCOMPARE(doc().undoStack().count(), m_steps + 1);
        QVERIFY(!doc().undoStack().undoText().isEmpty());
        QVERIFY(!(after == before));
        QCOMPARE(changed.count(), 1);
        doc().undoStack().undo();
        QVERIFY(doc().comparison() == before);
        doc().undoStack().redo();
        QVERIFY(doc().comparison() == after);
        QCOMPARE(changed.count(), 3);
    }

    void undoingEverythingGivesTheEmptyDocument()
    {
        const Comparison before = doc().comparison();
        doc().undoStack().setIndex(0);
        QCOMPARE(doc().comparison().scenarios.size(), 0U);
        QVERIFY(!doc().comparison().baseline.has_value());
        doc().undoStack().setIndex(m_steps);
        QVERIFY(doc().comparison() == before);
    }

    void whatChangesNothingIsNoStep()
    {
        const ScenarioId nobody{99};
        QSignalSpy changed(&doc(), &Document::changed);
        doc().rename(m_a, " A ");
        doc().rename(m_a, "  ");
        doc().rename(nobody, "X");
        doc().setNote(m_a, "");
        doc().setNote(nobody, "X");
        doc().setShown(m_a, true);
        doc().setShown(nobody, false);
        doc().setBaseline(m_b);
        doc().setBaseline(nobody);
        doc().move(1, 1);
        doc().move(-1, 1);
        doc().move(0, 3);
        doc().remove(nobody);
        doc().resetInput(m_b, P::sitePue);
        doc().resetInput(nobody, P::sitePue);
        doc().applyPreset(nobody, gridPreset("deu", 0.3), kSources);
        QCOMPARE(doc().duplicate(nobody), ScenarioId{});
        QCOMPARE(doc().inheritFrom(nobody), ScenarioId{});
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.5));
        QVERIFY(doc().setInput(m_b, P::sitePue, 1.2));
        QVERIFY(doc().setInput(m_b, P::hardwarePrice, kUnknown)); // is not known anyway
        QCOMPARE(doc().undoStack().count(), m_steps);
        QCOMPARE(changed.count(), 0);
    }

    // --- Scenarios ---

    void namesStylesAndPlacesOfNewScenarios()
    {
        const ScenarioId again = doc().addScenario("A");
        QCOMPARE(name(again), QStringLiteral("A 2"));
        const ScenarioId copy = doc().duplicate(m_a);
        QCOMPARE(name(copy), QStringLiteral("A 3"));
        QCOMPARE(name(m_child), QStringLiteral("A, variant"));
        QVERIFY(!name(doc().addScenario("  ")).trimmed().isEmpty());
        QCOMPARE(doc().comparison().scenarios[1].id, copy); // right below the original
        QVERIFY(doc().scenario(copy)->values == doc().scenario(m_a)->values);
        std::set<int> styles;
        for (const Scenario& s : doc().comparison().scenarios)
            styles.insert(s.style);
        QCOMPARE(styles.size(), doc().comparison().scenarios.size());
    }

    void movesToTheRowThatIsAsked()
    {
        // A, variant, B
        doc().move(0, 2);
        QCOMPARE(doc().comparison().scenarios[2].id, m_a);
        QCOMPARE(doc().comparison().scenarios[0].id, m_child);
        doc().move(2, 1);
        QCOMPARE(doc().comparison().scenarios[1].id, m_a);
        QCOMPARE(doc().comparison().scenarios[2].id, m_b);
    }

    void childrenFollowTheirParent()
    {
        QCOMPARE(point(doc(), m_child, P::sitePue), 1.5);
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.7));
        QCOMPARE(point(doc(), m_child, P::sitePue), 1.7);
        QVERIFY(doc().setInput(m_child, P::sitePue, 1.1));
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.8));
        QCOMPARE(point(doc(), m_child, P::sitePue), 1.1);
        // set to the parent's value, it stores nothing and follows again
        QVERIFY(doc().setInput(m_child, P::sitePue, 1.8));
        QCOMPARE(doc().scenario(m_child)->values.size(), 1U);
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.9));
        QCOMPARE(point(doc(), m_child, P::sitePue), 1.9);
    }

    void childrenOfARemovedScenarioKeepTheirValues()
    {
        const ScenarioId grandchild = doc().inheritFrom(m_child);
        QVERIFY(doc().setInput(grandchild, P::sitePue, 2.5));
        QVERIFY(doc().setInput(m_child, P::sitePue, 1.9));
        const InputSet child = doc().inputs(m_child);
        const InputSet last = doc().inputs(grandchild);
        doc().remove(m_a);
        QVERIFY(doc().inputs(m_child) == child);
        QVERIFY(!doc().scenario(m_child)->parent.has_value());
        doc().remove(m_child);
        QVERIFY(doc().inputs(grandchild) == last);
        QVERIFY(!doc().scenario(grandchild)->parent.has_value());
        doc().undoStack().undo();
        QCOMPARE(doc().scenario(grandchild)->parent, std::optional(m_child));
    }

    void aRemovedMiddleGenerationLeavesTheGrandparent()
    {
        const ScenarioId grandchild = doc().inheritFrom(m_child);
        const InputSet before = doc().inputs(grandchild);
        doc().remove(m_child);
        QCOMPARE(doc().scenario(grandchild)->parent, std::optional(m_a));
        QVERIFY(doc().inputs(grandchild) == before);
    }

    void aRemovedBaselineLeavesNone()
    {
        doc().remove(m_b);
        QVERIFY(!doc().comparison().baseline.has_value());
        doc().undoStack().undo();
        QCOMPARE(doc().comparison().baseline, std::optional(m_b));
    }

    // --- Inputs ---

    void aSliderDragIsOneStep()
    {
        QSignalSpy input(&doc(), &Document::inputChanged);
        for (const double pue : {1.6, 1.7, 1.8, 1.9})
            QVERIFY(doc().setInput(m_a, P::sitePue, pue, 7));
        QCOMPARE(doc().undoStack().count(), m_steps + 1);
        QCOMPARE(input.count(), 4);
        QCOMPARE(input[3][0].value<ScenarioId>(), m_a);
        QCOMPARE(input[3][1].value<ParameterId>(), P::sitePue);
        QCOMPARE(point(doc(), m_a, P::sitePue), 1.9);
        doc().undoStack().undo();
        QCOMPARE(point(doc(), m_a, P::sitePue), 1.5);
        QCOMPARE(input.count(), 5);
        doc().undoStack().redo();
        QCOMPARE(point(doc(), m_a, P::sitePue), 1.9);
    }

    void anotherDragIsAnotherStep()
    {
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.6, 7));
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.7, 8)); // let go in between
        QVERIFY(doc().setInput(m_a, P::siteWue, 1.7, 8)); // another input
        QVERIFY(doc().setInput(m_b, P::siteWue, 1.7, 8)); // another scenario
        QVERIFY(doc().setInput(m_b, P::siteWue, 1.8));    // typed
        QVERIFY(doc().setInput(m_b, P::siteWue, 1.9));
        QCOMPARE(doc().undoStack().count(), m_steps + 6);
    }

    void aDragBackErasesItself()
    {
        const Comparison before = doc().comparison();
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.6, 7));
        QVERIFY(doc().setInput(m_a, P::sitePue, 1.5, 7));
        QCOMPARE(doc().undoStack().count(), m_steps);
        QVERIFY(doc().comparison() == before);
        QVERIFY(doc().setInput(m_b, P::sitePue, 1.6, 9)); // through the table's value too
        QVERIFY(doc().setInput(m_b, P::sitePue, 1.2, 9));
        QCOMPARE(doc().undoStack().count(), m_steps);
        QVERIFY(doc().comparison() == before);
    }

    void refusedValuesChangeNothing_data()
    {
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("zero PUE") << P::sitePue << 0.0 << ErrorCode::belowMinimum;
        QTest::newRow("negative") << P::siteWue << -1.0 << ErrorCode::belowMinimum;
        QTest::newRow("1e308") << P::siteWue << 1e308 << ErrorCode::aboveMaximum;
        QTest::newRow("infinite") << P::siteWue << HUGE_VAL << ErrorCode::notFinite;
        QTest::newRow("choice that is not known") << P::inferenceMethod << kUnknown << ErrorCode::notFinite;
        QTest::newRow("half an option") << P::inferenceMethod << 0.5 << ErrorCode::unknownChoice;
        QTest::newRow("no such option") << P::inferenceMethod << 77.0 << ErrorCode::unknownChoice;
    }
    void refusedValuesChangeNothing()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, value);
        QFETCH(ErrorCode, code);
        const Comparison before = doc().comparison();
        const Status status = doc().setInput(m_a, parameter, value);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QVERIFY(doc().comparison() == before);
        QCOMPARE(doc().undoStack().count(), m_steps);
    }

    void anUnknownScenarioIsAnError()
    {
        const Status status = doc().setInput({99}, P::sitePue, 1.3);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::unknownScenario);
    }

    void whatIsNotKnownGivesResultsThatAreNotKnown()
    {
        QVERIFY(resultOf(doc().outcome(m_b), Metric::carbonLocation, Per::year).has_value());
        QVERIFY(doc().setInput(m_b, P::siteGridFactor, kUnknown));
        QVERIFY(!resultOf(doc().outcome(m_b), Metric::carbonLocation, Per::year).has_value());
        QVERIFY(resultOf(doc().outcome(m_b), Metric::electricityFacility, Per::year).has_value());
    }

    void outcomesFollowEveryChange()
    {
        const auto energy = [this](ScenarioId id) {
            return resultOf(doc().outcome(id), Metric::electricityFacility, Per::year).value();
        };
        const double a = energy(m_a);
        const double child = energy(m_child);
        QVERIFY(doc().setInput(m_a, P::inferenceQueriesPerDay,
                               2.0 * point(doc(), m_a, P::inferenceQueriesPerDay)));
        QVERIFY(std::abs(energy(m_a) / a - 2.0) < 1e-12);
        QVERIFY(std::abs(energy(m_child) / child - 2.0) < 1e-12);
        doc().undoStack().undo();
        QCOMPARE(energy(m_a), a);
    }

    // --- Presets ---

    void aPresetIsOneStepWithItsOrigin()
    {
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        QCOMPARE(doc().undoStack().count(), m_steps + 1);
        const InputValue value = doc().inputs(m_a)[indexOf(P::siteGridFactor)];
        QCOMPARE(value.point, 344.0);
        QVERIFY((value.origin == Origin{OriginKind::preset, "grid", "deu", "ember", Grade::measured}));
        QCOMPARE(doc().presets().size(), 1U);
        QCOMPARE(doc().source("ember")->title, std::string("Yearly data"));
        QVERIFY(!doc().source("unused").has_value());
        QCOMPARE(point(doc(), m_child, P::siteGridFactor), 344.0); // the child follows
    }

    // A file from an older catalog holds an older copy: undo must bring that back too.
    void undoBringsBackTheCopyThatAPresetReplaced()
    {
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        const std::vector<Preset> older = doc().presets();
        doc().applyPreset(m_b, gridPreset("deu", 0.300), kSources);
        QVERIFY(!(doc().presets() == older));
        doc().undoStack().undo();
        QVERIFY(doc().presets() == older);
        doc().undoStack().undo();
        QVERIFY(doc().presets().empty());
        QVERIFY(!doc().source("ember").has_value());
    }

    void aTypedValueOverAPresetIsTheUsers()
    {
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        QVERIFY(doc().setInput(m_a, P::siteGridFactor, 344.0)); // says the same: stays the preset's
        QCOMPARE(doc().inputs(m_a)[indexOf(P::siteGridFactor)].origin.kind, OriginKind::preset);
        QVERIFY(doc().setInput(m_a, P::siteGridFactor, 345.0));
        QCOMPARE(doc().inputs(m_a)[indexOf(P::siteGridFactor)].origin.kind, OriginKind::user);
        doc().resetInput(m_a, P::siteGridFactor);
        QCOMPARE(doc().inputs(m_a)[indexOf(P::siteGridFactor)].origin.kind, OriginKind::tableDefault);
    }

    void aPresetOfItsParentIsNotStoredTwice()
    {
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        doc().applyPreset(m_child, gridPreset("deu", 0.344), kSources);
        QVERIFY(!doc().scenario(m_child)->values.contains(P::siteGridFactor));
        QCOMPARE(doc().undoStack().count(), m_steps + 1);
    }

    // --- File ---

    void savesOpensAndKeepsTheMark()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("my loads.cwatt");
        QSignalSpy file(&doc(), &Document::fileChanged);
        QVERIFY(doc().isModified());
        QVERIFY(!doc().save()); // has no place yet
        QVERIFY(doc().saveAs(path));
        QVERIFY(!doc().isModified());
        QVERIFY(file.count() > 0);
        QCOMPARE(doc().path(), path);
        QCOMPARE(doc().displayName(), QStringLiteral("my loads"));

        doc().rename(m_a, "Z");
        QVERIFY(doc().isModified());
        doc().undoStack().undo();
        QVERIFY(!doc().isModified()); // back at what the file holds
        doc().undoStack().redo();
        QVERIFY(doc().save());

        Document other;
        QVERIFY(other.open(path));
        QVERIFY(other.comparison() == doc().comparison());
        QVERIFY(!other.isModified());
        QCOMPARE(other.undoStack().count(), 0);
        QCOMPARE(other.path(), path);
    }

    void theFileCarriesThePresetsInUse()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.cwatt");
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        doc().applyPreset(m_b, gridPreset("usa", 0.384), kSources);
        doc().undoStack().undo(); // usa is no longer in use
        QVERIFY(doc().saveAs(path));
        QCOMPARE(doc().presets().size(), 1U);
        doc().undoStack().redo(); // brings the copy along
        QCOMPARE(doc().presets().size(), 2U);
        QCOMPARE(point(doc(), m_b, P::siteGridFactor), 384.0);

        Document other;
        QVERIFY(other.open(path));
        QCOMPARE(other.presets().size(), 1U);
        QVERIFY(other.presets()[0] == gridPreset("deu", 0.344));
        QVERIFY(other.source("ember").has_value() && other.source("iea").has_value());
    }

    void theViewIsSavedButNoEdit()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.cwatt");
        QVERIFY(doc().saveAs(path));
        QSignalSpy view(&doc(), &Document::viewChanged);
        CompareView perQuery;
        perQuery.per = Per::query;
        doc().setView(perQuery);
        doc().setView(perQuery);
        QCOMPARE(view.count(), 1);
        QVERIFY(!doc().isModified());
        QVERIFY(doc().save());
        Document other;
        QVERIFY(other.open(path));
        QVERIFY(other.view() == perQuery);
    }

    void aFailedOpenChangesNothing()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.cwatt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no") == 2);
        file.close();
        const Comparison before = doc().comparison();
        QSignalSpy changed(&doc(), &Document::changed);
        const Status status = doc().open(path);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::fileNotADocument);
        QVERIFY(doc().comparison() == before);
        QCOMPARE(doc().undoStack().count(), m_steps);
        QVERIFY(doc().path().isEmpty());
        QCOMPARE(changed.count(), 0);
    }

    void aFailedSaveKeepsPathAndMark()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.cwatt");
        QVERIFY(doc().saveAs(path));
        doc().rename(m_a, "Z");
        const Status status = doc().saveAs(path + "/b.cwatt");
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(doc().path(), path);
        QVERIFY(doc().isModified());
    }

    void everyKindOfValueSurvivesOpenAndSave()
    {
        QTemporaryDir dir;
        const QString first = dir.filePath("1.cwatt");
        const QString second = dir.filePath("2.cwatt");
        QVERIFY(writeDocument(first, test::everyKindOfValue()));
        QVERIFY(doc().open(first));
        QVERIFY(doc().saveAs(second));
        const auto contents = readDocument(second);
        QVERIFY(contents.ok());
        QVERIFY(contents.value().comparison == test::everyKindOfValue().comparison);
        QVERIFY(contents.value().view == test::everyKindOfValue().view);
    }

    void startNewForgetsEverything()
    {
        doc().applyPreset(m_a, gridPreset("deu", 0.344), kSources);
        doc().startNew();
        QCOMPARE(doc().comparison().scenarios.size(), 0U);
        QCOMPARE(doc().presets().size(), 0U);
        QCOMPARE(doc().undoStack().count(), 0);
        QVERIFY(!doc().isModified());
        QVERIFY(!doc().displayName().isEmpty());
    }

    void nobodyHearsFromADyingDocument()
    {
        int heard = 0;
        {
            Document document;
            document.startNew();
            document.addScenario("A");
            connect(&document, &Document::fileChanged, this, [&] { ++heard; });
        }
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
