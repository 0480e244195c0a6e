// SPDX-License-Identifier: GPL-3.0-or-later
// Changing inputs: sliders, typed quantities, choices, presets, resetting, and what is refused.
#include "tests/ui/inspector_hands.h"
#include "tests/ui/real_window.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/source_chip.h"
#include "ui/panels/switch_box.h"
#include "ui/panels/value_slider.h"

#include "app/models/texts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QLabel>

using namespace cw;
using P = ParameterId;

class TestInspectorPanel : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void dragIsOneUndoStepAndTheChartFollows();
    void keysOnTheSliderAreOneStep();
    void wheelLeavesTheValue();
    void typedQuantities_data();
    void typedQuantities();
    void refusedTexts_data();
    void refusedTexts();
    void escapeBringsTheOldValueBack();
    void errorGoesWithTheRefusedText();
    void undoKeyBelongsToTheDocumentUntilSomethingIsTyped();
    void resetAppearsAndLeadsBack();
    void filterShowsWhatDiffers();
    void onlyInputsThatMatter();
    void choicesAndSwitchesAreUndoable();
    void presetIsOneUndoStep();
    void sourceCardHoldsTheWholeSource();
    void typingIsForgottenWithAnotherScenario();
};

void TestInspectorPanel::dragIsOneUndoStepAndTheChartFollows()
{
    RealWindow real;
    auto* view = real.find<CompareChartView>();
    auto* slider = real.control<ValueSlider>(P::inferenceWhPerQuery);
    QVERIFY(slider);
    const double before = real.valueOf(P::inferenceWhPerQuery);
    const auto shown = [view] { return view->chart().panels.at(0).cells.at(0).value.value_or(-1.0); };
    QSet<double> seen;
    drag(slider, 0.5, 0.9, [&] {
        QCoreApplication::processEvents();
        const double kwh = *resultOf(real.document().outcome(real.workspace().current()),
                                     Metric::electricityFacility, Per::year);
        // The chart shows the value in its own unit: the ratio to the first row's result is that unit.
        seen.insert(shown());
        QVERIFY(kwh > 0.0);
    });
    QVERIFY(seen.size() > 5);
    QVERIFY(real.valueOf(P::inferenceWhPerQuery) > before);
    QCOMPARE(real.document().undoStack().count(), 1);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.valueOf(P::inferenceWhPerQuery), before);
    drag(slider, 0.5, 0.3, [] {});
    drag(slider, 0.3, 0.6, [] {});
    QCOMPARE(real.document().undoStack().count(), 2); // a second drag is a step of its own
}

void TestInspectorPanel::keysOnTheSliderAreOneStep()
{
    RealWindow real;
    auto* slider = real.control<ValueSlider>(P::inferenceQueriesPerDay);
    slider->setFocus(Qt::TabFocusReason);
    const double before = real.valueOf(P::inferenceQueriesPerDay);
    for (int i = 0; i < 5; ++i)
        real.press(Qt::Key_Right);
    QVERIFY(real.valueOf(P::inferenceQueriesPerDay) > before);
    QCOMPARE(real.document().undoStack().count(), 1);
}

void TestInspectorPanel::wheelLeavesTheValue()
{
    RealWindow real;
    auto* slider = real.control<ValueSlider>(P::inferenceQueriesPerDay);
    slider->setFocus();
    const QPointF middle = slider->rect().center();
    QWheelEvent wheel(middle, slider->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(real.document().undoStack().count(), 0);
}

void TestInspectorPanel::typedQuantities_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, P id, const char* text, double value) {
        QTest::newRow(name) << static_cast<int>(id) << QString::fromUtf8(text) << value;
    };
    row("bare number", P::inferenceWhPerQuery, "0.31", 0.31);
    row("its unit", P::inferenceWhPerQuery, "2.91 Wh", 2.91);
    row("another unit", P::inferenceWhPerQuery, "0.0031 kWh", 3.1);
    row("exponent", P::inferenceWhPerQuery, "3e-3 kWh", 3.0);
    row("million", P::inferenceQueriesPerDay, "300 million", 300e6);
    row("Chinese", P::inferenceQueriesPerDay, "3億", 300e6);
    row("simplified", P::inferenceQueriesPerDay, "2.5亿", 250e6);
    row("grouped", P::inferenceQueriesPerDay, "1,287", 1287.0);
    row("percent", P::siteContractedShare, "80%", 0.8);
    row("full width", P::sitePue, "１．５", 1.5);
}

void TestInspectorPanel::typedQuantities()
{
    QFETCH(int, input);
    QFETCH(QString, text);
    QFETCH(double, value);
    RealWindow real;
    const auto id = static_cast<P>(input);
    auto* field = real.control<QuantityField>(id);
    QVERIFY(field);
    enter(real, field, text);
    QCOMPARE(real.row(id)->error(), QString());
    QVERIFY(std::abs(real.valueOf(id) - value) <= 1e-12 * std::abs(value));
    QCOMPARE(real.document().undoStack().count(), 1);
    const auto shown = formatInput(parameterRow(id), real.valueOf(id), Language::english);
    QCOMPARE(field->text(), QString::fromStdString(shown)); // as it is kept, not as it was typed
}

void TestInspectorPanel::refusedTexts_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, P id, const QString& text) {
        QTest::newRow(name) << static_cast<int>(id) << text;
    };
    row("wrong unit", P::inferenceWhPerQuery, QStringLiteral("3 L"));
    row("unknown unit", P::inferenceWhPerQuery, QStringLiteral("3 bananas"));
    row("negative", P::inferenceQueriesPerDay, QStringLiteral("-5"));
    row("PUE of zero", P::sitePue, QStringLiteral("0"));
    row("NaN", P::sitePue, QStringLiteral("NaN"));
    row("infinite", P::sitePue, QStringLiteral("inf"));
    row("1e308", P::inferenceQueriesPerDay, QStringLiteral("1e308"));
    row("1e999", P::inferenceQueriesPerDay, QStringLiteral("1e999"));
    row("words", P::sitePue, QStringLiteral("a lot"));
    row("empty", P::sitePue, QStringLiteral(" "));
    row("decimal comma", P::sitePue, QStringLiteral("1,5"));
    row("a megabyte", P::sitePue, QString(1 << 20, u'7'));
    row("a megabyte of markup", P::sitePue, QStringLiteral("<b>").repeated(350000));
}

void TestInspectorPanel::refusedTexts()
{
    QFETCH(int, input);
    QFETCH(QString, text);
    RealWindow real;
    const auto id = static_cast<P>(input);
    auto* field = real.control<QuantityField>(id);
    QVERIFY(field);
    const Comparison before = real.document().comparison();
    enter(real, field, text);
    QVERIFY2(!real.row(id)->error().isEmpty(), "nothing was said");
    QVERIFY(real.row(id)->error().contains(parameterLabel(id)));
    QVERIFY(real.row(id)->error().size() < 400);
    QVERIFY(field->isInvalid());
    QVERIFY(real.document().comparison() == before);
    QCOMPARE(real.document().undoStack().count(), 0);

    enter(real, field, QStringLiteral("?")); // a way out that works for every number
    QCOMPARE(real.row(id)->error(), QString());
    QVERIFY(!field->isInvalid());
    QVERIFY(std::isnan(real.valueOf(id)));
    QCOMPARE(field->text(), QString());
    QCOMPARE(field->placeholderText(), QStringLiteral("not known"));
}

void TestInspectorPanel::escapeBringsTheOldValueBack()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::sitePue);
    const QString before = field->text();
    enter(real, field, QStringLiteral("0"));
    QVERIFY(field->isInvalid());
    real.press(Qt::Key_Escape);
    QCOMPARE(field->text(), before);
    QVERIFY(!field->isInvalid());
    QCOMPARE(real.row(P::sitePue)->error(), QString());
}

// What was refused stays for mending until something else changes; then field and message go together.
void TestInspectorPanel::errorGoesWithTheRefusedText()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::inferenceOutputTokens);
    enter(real, field, QStringLiteral("3 bananas"));
    real.control<QuantityField>(P::inferenceWhPerQuery)->setFocus(Qt::TabFocusReason);
    QVERIFY(field->isInvalid());
    QCOMPARE(field->text(), QStringLiteral("3 bananas"));
    QVERIFY(!real.row(P::inferenceOutputTokens)->error().isEmpty());
    QVERIFY(real.document().setInput(real.workspace().current(), P::inferenceWhPerQuery, 1.0));
    QVERIFY(!field->isInvalid());
    QCOMPARE(field->text(), QStringLiteral("500"));
    QCOMPARE(real.row(P::inferenceOutputTokens)->error(), QString());
}

void TestInspectorPanel::undoKeyBelongsToTheDocumentUntilSomethingIsTyped()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::sitePue);
    const double before = real.valueOf(P::sitePue);
    enter(real, field, QStringLiteral("1.7"));
    QCOMPARE(real.valueOf(P::sitePue), 1.7);
    real.press(Qt::Key_Z, Qt::ControlModifier); // the focus is still in the field
    QCOMPARE(real.valueOf(P::sitePue), before);
    field->selectAll();
    real.type(QStringLiteral("3"));
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text() != QStringLiteral("3"));
    QCOMPARE(real.valueOf(P::sitePue), before);
}

void TestInspectorPanel::resetAppearsAndLeadsBack()
{
    RealWindow real(RealWindow::Start::empty);
    const ScenarioId parent = real.document().addScenario(QStringLiteral("Parent"));
    QVERIFY(real.document().setInput(parent, P::sitePue, 1.4));
    real.workspace().setCurrent(real.document().inheritFrom(parent));
    QVERIFY(resetButton(real.row(P::sitePue))->isHidden());
    enter(real, real.control<QuantityField>(P::sitePue), QStringLiteral("1.9"));
    QVERIFY(!resetButton(real.row(P::sitePue))->isHidden());
    QVERIFY(resetButton(real.row(P::sitePue))->toolTip().contains(QStringLiteral("Parent")));
    QTest::mouseClick(resetButton(real.row(P::sitePue)), Qt::LeftButton);
    QCOMPARE(real.valueOf(P::sitePue), 1.4);
    QVERIFY(resetButton(real.row(P::sitePue))->isHidden());
}

void TestInspectorPanel::filterShowsWhatDiffers()
{
    RealWindow real(RealWindow::Start::empty);
    const ScenarioId first = real.document().addScenario(QStringLiteral("First"));
    real.document().setBaseline(first);
    real.workspace().setCurrent(real.document().duplicate(first));
    auto* inspector = real.find<InspectorPanel>();
    inspector->setFilter(1);
    QVERIFY(!real.row(P::sitePue));
    QVERIFY(real.document().setInput(real.workspace().current(), P::sitePue, 1.9));
    QVERIFY(real.row(P::sitePue));
    QVERIFY(!real.row(P::inferenceQueriesPerDay));
    inspector->setFilter(0);
    QVERIFY(real.row(P::inferenceQueriesPerDay));
}

void TestInspectorPanel::onlyInputsThatMatter()
{
    RealWindow real(RealWindow::Start::empty);
    real.workspace().setCurrent(real.document().addScenario(QStringLiteral("Only")));
    QVERIFY(!real.row(P::trainingDays)); // training is off
    auto* training = real.control<SwitchBox>(P::trainingOn);
    training->setFocus();
    real.press(Qt::Key_Space);
    QVERIFY(real.row(P::trainingDays));
    QVERIFY(!real.row(P::trainingStatedEnergy)); // belongs to another method
}

void TestInspectorPanel::choicesAndSwitchesAreUndoable()
{
    RealWindow real(RealWindow::Start::empty);
    real.workspace().setCurrent(real.document().addScenario(QStringLiteral("Only")));
    auto* method = real.control<ChoiceBox>(P::inferenceMethod);
    method->setFocus();
    real.press(Qt::Key_Down);
    QCOMPARE(real.valueOf(P::inferenceMethod), 1.0);
    QVERIFY(real.row(P::inferenceUtilisation)); // Epoch's method reads it
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.valueOf(P::inferenceMethod), 0.0);
    QCOMPARE(method->currentIndex(), 0);
}

void TestInspectorPanel::presetIsOneUndoStep()
{
    RealWindow real;
    const InputSet before = real.document().inputs(real.workspace().current());
    auto* field = real.find<PresetField>();
    field->setFocus(Qt::TabFocusReason);
    real.type(QStringLiteral("H100"));
    auto* list = field->findChild<QCompleter*>()->popup();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() >= 2);
    QCOMPARE(field->text(), QStringLiteral("H100")); // choosing with the arrows leaves the text
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(field->text(), QStringLiteral("H100"));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(field->text(), QString());
    QCOMPARE(real.document().undoStack().count(), 1);
    QVERIFY(!differingInputs(before, real.document().inputs(real.workspace().current())).empty());
    QVERIFY(!real.document().presets().empty());
    real.document().undoStack().undo();
    QVERIFY(before == real.document().inputs(real.workspace().current()));
}

void TestInspectorPanel::sourceCardHoldsTheWholeSource()
{
    RealWindow real;
    auto* chip = real.control<SourceChip>(P::inferenceWhPerQuery);
    QVERIFY(chip && chip->isEnabled());
    const auto value = real.document().inputs(real.workspace().current())[indexOf(P::inferenceWhPerQuery)];
    const auto source = real.workspace().source(value.origin.source);
    QVERIFY(source);
    QVERIFY(chip->toolTip().contains(QString::fromStdString(source->title).toHtmlEscaped()));
    chip->setFocus();
    real.press(Qt::Key_Space);
    auto* card = real.find<QDialog>();
    QVERIFY(card);
    QString texts;
    for (const QLabel* label : card->findChildren<QLabel*>())
        texts += label->text() + u'\n';
    QVERIFY(texts.contains(QString::fromStdString(source->title)));
    QVERIFY(texts.contains(QString::number(source->year)));
    QVERIFY(texts.contains(QString::fromStdString(source->licence)));
    QTest::keyClick(card, Qt::Key_Escape);
}

void TestInspectorPanel::typingIsForgottenWithAnotherScenario()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::sitePue);
    field->setFocus();
    field->selectAll();
    real.type(QStringLiteral("4.5"));
    const double other =
        real.document().inputs(real.document().comparison().scenarios[1].id)[indexOf(P::sitePue)].point;
    real.workspace().setCurrent(
        real.document().comparison().scenarios[1].id); // e.g. by undo, without leaving the field
    real.press(Qt::Key_Return);
    QCOMPARE(real.valueOf(P::sitePue), other);
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
