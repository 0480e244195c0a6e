// SPDX-License-Identifier: GPL-3.0-or-later
// Changing inputs: sliders, typed quantities, choices, presets, resetting, and what is refused.
#include "tests/ui/real_window.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/correlation_dialog.h"
#include "ui/panels/density_preview.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/range_menu.h"
#include "ui/panels/source_chip.h"
#include "ui/panels/switch_box.h"
#include "ui/panels/value_slider.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/models/texts.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace cw;
using P = ParameterId;

namespace {

// Types into the field as a person does; Chinese cannot be typed by key events, so it comes by the clipboard.
void enter(RealWindow& real, QuantityField* field, const QString& text)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QGuiApplication::clipboard()->setText(text);
    real.press(Qt::Key_V, Qt::ControlModifier);
    real.press(Qt::Key_Return);
}

// Presses, drags in steps, and releases; `onStep` runs after each step.
template <class OnStep>
void drag(ValueSlider* slider, double from, double to, OnStep onStep)
{
    const auto at = [slider](double share) {
        return QPoint(8 + static_cast<int>(share * (slider->width() - 16)), slider->height() / 2);
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, at(from));
    for (int i = 1; i <= 10; ++i) {
        QTest::mouseMove(slider, at(from + (to - from) * i / 10));
        onStep();
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(to));
}

// What the document says about an input of the chosen scenario.
InputValue inputOf(RealWindow& real, P id)
{
    return real.document().inputs(real.workspace().current())[indexOf(id)];
}

// Opens the menu, as pressing the button does, and gives its entry that begins so.
QAction* entry(RangeMenu* button, const QString& start)
{
    emit button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions())
        if (action->text().startsWith(start))
            return action;
    return nullptr;
}

QToolButton* resetButton(InputRow* row)
{
    return row->findChild<QToolButton*>(QStringLiteral("small"));
}

} // namespace

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
    void typedRanges_data();
    void typedRanges();
    void refusedRanges_data();
    void refusedRanges();
    void aRangeIsShownWithItsShape();
    void rangesInChinese();
    void draggingMovesTheWholeRangeInOneStep();
    void menuOfRanges();
    void menuByKeyboard();
    void aRangeCanBeReset();
    void correlationsAreSetListedAndRemoved();
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

void TestInspectorPanel::typedRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("exact");
    QTest::newRow("to") << "2..4 Wh"
                        << "2–4"
                        << "lognormal(2, 4)";
    QTest::newRow("around") << "3 ± 1 Wh"
                            << "2–4"
                            << "normal(2, 4)";
    QTest::newRow("triangular") << "tri(1, 2, 4)"
                                << "1–4"
                                << "tri(1, 2, 4)";
    QTest::newRow("in another unit") << "0.002..0.004 kWh"
                                     << "2–4"
                                     << "lognormal(2, 4)";
    QTest::newRow("full width") << QStringLiteral("２～４ 瓦时") << "2–4"
                                << "lognormal(2, 4)";
    QTest::newRow("values") << "discrete(2: 1, 4: 3)"
                            << "2–4"
                            << "discrete(2: 0.25, 4: 0.75)";
}

void TestInspectorPanel::typedRanges()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const QString, exact);
    RealWindow real;
    const InputValue before = inputOf(real, P::inferenceWhPerQuery);
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    enter(real, field, text);
    const InputValue now = inputOf(real, P::inferenceWhPerQuery);
    QVERIFY(now.range);
    QCOMPARE(QString::fromStdString(rangeText(*now.range)), exact);
    QCOMPARE(now.point, medianOf(*now.range));
    QCOMPARE(field->text(), shown);
    QVERIFY(!field->isInvalid());
    QVERIFY2(field->toolTip().contains(exact), qPrintable(field->toolTip()));
    QVERIFY(field->accessibleDescription().contains(exact));
    QCOMPARE(real.document().undoStack().count(), 1);
    enter(real, field, field->text()); // nothing new was typed
    QCOMPARE(real.document().undoStack().count(), 1);
    real.document().undoStack().undo();
    QVERIFY(inputOf(real, P::inferenceWhPerQuery) == before);
    QCOMPARE(field->text(), QStringLiteral("0.3–8.9"));
    enter(real, field, QStringLiteral("2.9"));
    QVERIFY(!inputOf(real, P::inferenceWhPerQuery).range);
    QCOMPARE(field->text(), QStringLiteral("2.9"));
}

void TestInspectorPanel::refusedRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong way round") << "4..2 Wh"
                                     << "lower number first";
    QTest::newRow("no width") << "3..3"
                              << "both ends";
    QTest::newRow("unfinished") << "tri(1, 2"
                                << "is not a range";
    QTest::newRow("lognormal from 0") << "lognormal(0, 2)"
                                      << "above 0";
    QTest::newRow("weights") << "discrete(1: 0)"
                             << "weights";
    QTest::newRow("below the bounds") << "-2..4"
                                      << "too small";
    QTest::newRow("wrong unit") << "2..4 kg"
                                << "measures something else";
}

void TestInspectorPanel::refusedRanges()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    RealWindow real;
    const InputValue before = inputOf(real, P::inferenceWhPerQuery);
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    enter(real, field, text);
    QVERIFY(field->isInvalid());
    QCOMPARE(field->text(), text); // for mending
    const QString error = real.row(P::inferenceWhPerQuery)->error();
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY(inputOf(real, P::inferenceWhPerQuery) == before);
    QCOMPARE(real.document().undoStack().count(), 0);
}

void TestInspectorPanel::aRangeIsShownWithItsShape()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    auto* preview = real.control<DensityPreview>(P::inferenceWhPerQuery);
    auto* slider = real.control<ValueSlider>(P::inferenceWhPerQuery);
    enter(real, field, QStringLiteral("2.9"));
    QVERIFY(!preview->isVisible());
    QVERIFY(!slider->band());
    enter(real, field, QStringLiteral("2..8 Wh"));
    QVERIFY(preview->isVisible());
    for (const char* part : {"Energy per query", "lognormal(2, 8) Wh", "5th to 95th percentile", "median 4"})
        QVERIFY2(preview->accessibleName().contains(QString::fromUtf8(part)), part);
    QVERIFY(slider->band());
    QVERIFY(std::abs(slider->band()->low - 2.0) < 1e-6 && std::abs(slider->band()->high - 8.0) < 1e-6);
    // The picture shows something, and the whole range of the slider differs from a value's.
    const QImage picture = preview->grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 5);
}

void TestInspectorPanel::rangesInChinese()
{
    RealWindow real;
    real.appearance().setLanguage(Language::chinese);
    auto* field = real.control<QuantityField>(P::inferenceQueriesPerDay);
    enter(real, field, QStringLiteral("２至３亿"));
    QCOMPARE(endsOf(*inputOf(real, P::inferenceQueriesPerDay).range).high, 3e8);
    QCOMPARE(field->text(), QStringLiteral("2–3 亿"));
    real.appearance().setLanguage(Language::english);
    QCOMPARE(field->text(), QStringLiteral("200–300 million"));
}

void TestInspectorPanel::draggingMovesTheWholeRangeInOneStep()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    enter(real, field, QStringLiteral("2..8 Wh"));
    const InputValue before = inputOf(real, P::inferenceWhPerQuery);
    drag(real.control<ValueSlider>(P::inferenceWhPerQuery), 0.5, 0.9, [] {});
    const InputValue after = inputOf(real, P::inferenceWhPerQuery);
    QVERIFY(after.range && after.point > before.point);
    QVERIFY(std::abs(after.range->b / after.range->a - 4.0) < 1e-9);
    QVERIFY(std::abs(medianOf(*after.range) / after.point - 1.0) < 1e-12);
    QCOMPARE(real.document().undoStack().count(), 2);
    real.document().undoStack().undo();
    QVERIFY(inputOf(real, P::inferenceWhPerQuery) == before);
}

void TestInspectorPanel::menuOfRanges()
{
    RealWindow real;
    auto* menu = real.control<RangeMenu>(P::inferenceWhPerQuery);
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    QAction* sources = entry(menu, QStringLiteral("Range of the sources (0.24–8.9 Wh)"));
    QVERIFY(sources && sources->isEnabled());
    sources->trigger();
    QVERIFY(inputOf(real, P::inferenceWhPerQuery).range == lognormalBetween(0.24, 8.9).value());
    QVERIFY(!entry(menu, QStringLiteral("Range of the sources"))->isEnabled()); // it is that already
    const double point = inputOf(real, P::inferenceWhPerQuery).point;
    entry(menu, QStringLiteral("Exact value"))->trigger();
    QVERIFY(!inputOf(real, P::inferenceWhPerQuery).range);
    QCOMPARE(inputOf(real, P::inferenceWhPerQuery).point, point);
    QVERIFY(!entry(menu, QStringLiteral("Exact value"))->isEnabled());
    enter(real, field, QStringLiteral("3"));
    entry(menu, QStringLiteral("Half to double"))->trigger();
    QVERIFY(inputOf(real, P::inferenceWhPerQuery).range == lognormalBetween(1.5, 6).value());
    QCOMPARE(real.document().undoStack().count(), 4);
    // An input without such a table row offers no range of the sources.
    QVERIFY(
        !entry(real.control<RangeMenu>(P::inferenceQueriesPerDay), QStringLiteral("Range of the sources")));
}

void TestInspectorPanel::menuByKeyboard()
{
    RealWindow real;
    auto* field = real.control<QuantityField>(P::inferenceWhPerQuery);
    auto* button = real.control<RangeMenu>(P::inferenceWhPerQuery);
    enter(real, field, QStringLiteral("3"));
    field->setFocus(Qt::TabFocusReason);
    real.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);
    QVERIFY(!button->accessibleName().isEmpty());
    entry(button, QStringLiteral("Type a range"))->trigger();
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->text(), QStringLiteral("1.5..6"));
    QCOMPARE(field->selectedText(), field->text());
    real.press(Qt::Key_Return);
    QVERIFY(inputOf(real, P::inferenceWhPerQuery).range == lognormalBetween(1.5, 6).value());
}

void TestInspectorPanel::aRangeCanBeReset()
{
    RealWindow real(RealWindow::Start::empty);
    real.workspace().setCurrent(real.document().addScenario(QStringLiteral("A")));
    // The table's default has a range of its own; the same value alone differs from it.
    auto* reset = resetButton(real.row(P::siteWue));
    QVERIFY(inputOf(real, P::siteWue).range);
    QVERIFY(!reset->isVisible());
    enter(real, real.control<QuantityField>(P::siteWue), QStringLiteral("0.55"));
    QVERIFY(!inputOf(real, P::siteWue).range);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(inputOf(real, P::siteWue).range);
    enter(real, real.control<QuantityField>(P::sitePue), QStringLiteral("1.1..1.4"));
    QVERIFY(resetButton(real.row(P::sitePue))->isVisible());
}

void TestInspectorPanel::correlationsAreSetListedAndRemoved()
{
    RealWindow real;
    auto* dialog = new CorrelationDialog(real.document(), &real.window());
    dialog->open();
    const auto boxes = dialog->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2);
    const auto choose = [&](int box, P id) {
        boxes[box]->setCurrentIndex(boxes[box]->findData(QString::fromLatin1(parameterRow(id).key)));
        QVERIFY(boxes[box]->currentIndex() >= 0);
    };
    const auto button = [&](const QString& text) {
        for (auto* b : dialog->findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return static_cast<QPushButton*>(nullptr);
    };
    auto* list = dialog->findChild<QListWidget*>();
    auto* error = dialog->findChild<QLabel*>(QStringLiteral("fieldError"));
    choose(0, P::inferenceWhPerQuery);
    choose(1, P::siteWue);
    dialog->findChild<QDoubleSpinBox*>()->setValue(-0.25);
    button(QStringLiteral("Set"))->click();
    using Pairs = std::vector<RankCorrelation>;
    QVERIFY(real.document().comparison().correlations
            == (Pairs{{P::inferenceWhPerQuery, P::siteWue, -0.25}}));
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().endsWith(QStringLiteral(": -0.25")), qPrintable(list->item(0)->text()));
    QVERIFY(error->isHidden());
    choose(1, P::inferenceWhPerQuery); // with itself
    button(QStringLiteral("Set"))->click();
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(QStringLiteral("contradicts")));
    QCOMPARE(real.document().undoStack().count(), 1);
    real.document().undoStack().undo();
    QCOMPARE(list->count(), 0);
    real.document().undoStack().redo();
    button(QStringLiteral("Remove"))->click();
    QVERIFY(real.document().comparison().correlations.empty());
    QCOMPARE(real.document().undoStack().count(), 2);
    dialog->close();
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
