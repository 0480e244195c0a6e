// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges in the inspector: typing, dragging, the menu, resetting; and correlations between inputs.
#include "tests/ui/inspector_hands.h"
#include "ui/panels/correlation_dialog.h"
#include "ui/panels/density_preview.h"
#include "ui/panels/range_menu.h"

#include "app/engine/uncertainty/range_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace cw;
using P = ParameterId;

namespace {

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

} // namespace

class TestInspectorRanges : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
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

void TestInspectorRanges::typedRanges_data()
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

void TestInspectorRanges::typedRanges()
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

void TestInspectorRanges::refusedRanges_data()
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

void TestInspectorRanges::refusedRanges()
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

void TestInspectorRanges::aRangeIsShownWithItsShape()
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

void TestInspectorRanges::rangesInChinese()
{
    RealWindow real;
    real.appearance().setLanguage(Language::chinese);
    auto* field = real.control<QuantityField>(P::inferenceQueriesPerDay);
    enter(real, field, QStringLiteral("２至３亿"));
    QCOMPARE(endsOf(*inputOf(real, P::inferenceQueriesPerDay).range).high, 3e8);
    QCOMPARE(field->text(), QStringLiteral("2–3 亿"));
    real.appearance().setLanguage(Language::english);
    QTRY_COMPARE(field->text(), QStringLiteral("200–300 million"));
}

void TestInspectorRanges::draggingMovesTheWholeRangeInOneStep()
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

void TestInspectorRanges::menuOfRanges()
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

void TestInspectorRanges::menuByKeyboard()
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

void TestInspectorRanges::aRangeCanBeReset()
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

void TestInspectorRanges::correlationsAreSetListedAndRemoved()
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

QTEST_MAIN(TestInspectorRanges)
#include "tst_inspector_ranges.moc"
