// SPDX-License-Identifier: GPL-3.0-or-later
// The list of scenarios: ticks, stars, names, order, and which one is at hand.
#include "tests/ui/real_window.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/scenario_panel.h"
#include "ui/shell/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace cw;

namespace {

QPoint inRow(QListView* list, int row, int x)
{
    const QRect rect = list->visualRect(list->model()->index(row, 0));
    return {x < 0 ? rect.right() + x : rect.left() + x, rect.center().y()};
}

QStringList namesOf(RealWindow& real)
{
    QStringList names;
    for (const Scenario& scenario : real.document().comparison().scenarios)
        names << QString::fromStdString(scenario.name);
    return names;
}

} // namespace

class TestScenarioPanel : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void tickHidesFromTheChart();
    void starMakesTheBaseline();
    void nameIsEditedInPlace();
    void keysReorder();
    void deletingMovesOnToTheNeighbour();
    void deleteKeyInAFieldDeletesText();
    void addButtonOffersThreeWays();
    void noteIsShownAndEdited();
    void selectionAndInspectorAgree();
    void otherDocumentSelectsItsFirst();
};

void TestScenarioPanel::tickHidesFromTheChart()
{
    RealWindow real;
    auto* list = real.find<ScenarioPanel>()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, inRow(list, 1, 22));
    QVERIFY(!real.document().comparison().scenarios[1].shown);
    QTRY_COMPARE(real.find<CompareChartView>()->chart().rows.size(), 5U);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    real.press(Qt::Key_Space);
    QVERIFY(real.document().comparison().scenarios[1].shown);
    QCOMPARE(real.document().undoStack().count(), 2);
}

void TestScenarioPanel::starMakesTheBaseline()
{
    RealWindow real;
    auto* list = real.find<ScenarioPanel>()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, inRow(list, 0, -10));
    QCOMPARE(real.document().comparison().baseline,
             std::optional(real.document().comparison().scenarios[0].id));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, inRow(list, 0, -10));
    QVERIFY(!real.document().comparison().baseline);
}

void TestScenarioPanel::nameIsEditedInPlace()
{
    RealWindow real;
    auto* list = real.find<ScenarioPanel>()->list();
    list->setFocus();
    real.press(Qt::Key_F2);
    auto* editor = list->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("<b>大模型</b> & Co"));
    real.press(Qt::Key_Return);
    QCOMPARE(namesOf(real).first(), QStringLiteral("<b>大模型</b> & Co"));
    real.press(Qt::Key_F2);
    list->findChild<QLineEdit*>()->setText(QStringLiteral("   "));
    real.press(Qt::Key_Return);
    QCOMPARE(namesOf(real).first(), QStringLiteral("<b>大模型</b> & Co")); // a name of blanks is none
}

void TestScenarioPanel::keysReorder()
{
    RealWindow real;
    const QStringList before = namesOf(real);
    real.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(namesOf(real)[1], before[0]);
    QCOMPARE(real.find<ScenarioPanel>()->list()->currentIndex().row(), 1);
    real.press(Qt::Key_Up, Qt::AltModifier);
    real.press(Qt::Key_Up, Qt::AltModifier); // nothing above the first
    QCOMPARE(namesOf(real), before);
    QCOMPARE(real.document().undoStack().count(), 2);

    auto* model = real.find<ScenarioPanel>()->list()->model(); // what a drag ends in
    QVERIFY(model->moveRows({}, 0, 1, {}, 3));
    QCOMPARE(namesOf(real)[2], before[0]);
}

void TestScenarioPanel::deletingMovesOnToTheNeighbour()
{
    RealWindow real;
    auto* list = real.find<ScenarioPanel>()->list();
    const QStringList before = namesOf(real);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    real.press(Qt::Key_Delete);
    QCOMPARE(namesOf(real).size(), before.size() - 1);
    QCOMPARE(list->currentIndex().data().toString(), before[3]);
    for (qsizetype i = 1; i < before.size(); ++i)
        real.press(Qt::Key_Delete);
    QVERIFY(real.document().comparison().scenarios.empty());
    QCOMPARE(real.workspace().current(), ScenarioId{});
    real.press(Qt::Key_Delete); // nothing to delete
    real.document().undoStack().undo();
    QCOMPARE(namesOf(real).size(), 1);
    QVERIFY(real.document().scenario(real.workspace().current()));
}

void TestScenarioPanel::deleteKeyInAFieldDeletesText()
{
    RealWindow real;
    auto* field = real.find<InputList>()->findChild<QLineEdit*>();
    field->setFocus();
    real.press(Qt::Key_Delete);
    QCOMPARE(namesOf(real).size(), 6);
}

void TestScenarioPanel::addButtonOffersThreeWays()
{
    RealWindow real;
    auto* button = real.find<ScenarioPanel>()->findChild<QToolButton*>();
    QVERIFY(button->menu());
    QCOMPARE(button->menu()->actions().size(), 3);
    button->menu()->actions()[2]->trigger(); // inherit
    const Scenario* child = real.document().scenario(real.workspace().current());
    QVERIFY(child && child->parent);
    QVERIFY(child->values.empty());
    button->menu()->actions()[1]->trigger(); // duplicate
    QCOMPARE(real.document().comparison().scenarios.size(), 8U);
}

void TestScenarioPanel::noteIsShownAndEdited()
{
    RealWindow real;
    const auto shown = [&] {
        return real.find<InspectorPanel>()->findChild<QLabel*>(QStringLiteral("note"));
    };
    QVERIFY(shown()->isVisible()); // the sample says where its figures are weak
    auto* action = real.find<Actions>()->at(ActionId::scenarioNote);
    action->trigger(); // cancelled
    QCOMPARE(real.document().undoStack().count(), 0);
    real.dialogs().note = QStringLiteral(" <i>Mine</i>\n");
    action->trigger();
    QCOMPARE(shown()->text(), QStringLiteral("<i>Mine</i>"));
    QCOMPARE(shown()->textFormat(), Qt::PlainText);
    real.dialogs().note = QString();
    action->trigger();
    QVERIFY(!shown()->isVisible());
    QCOMPARE(real.document().undoStack().count(), 2);
}

void TestScenarioPanel::selectionAndInspectorAgree()
{
    RealWindow real;
    auto* list = real.find<ScenarioPanel>()->list();
    for (const int row : {3, 5, 0}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, inRow(list, row, 80));
        const ScenarioId id = real.document().comparison().scenarios[static_cast<std::size_t>(row)].id;
        QCOMPARE(real.workspace().current(), id);
    }
    real.workspace().setCurrent(real.document().comparison().scenarios[4].id);
    QCOMPARE(list->currentIndex().row(), 4);
}

void TestScenarioPanel::otherDocumentSelectsItsFirst()
{
    RealWindow real(RealWindow::Start::empty);
    QCOMPARE(real.workspace().current(), ScenarioId{});
    real.document().startSample(*real.workspace().catalog());
    auto* list = real.find<ScenarioPanel>()->list();
    QCOMPARE(real.workspace().current(), real.document().comparison().scenarios[0].id);
    QCOMPARE(list->currentIndex().row(), 0);
}

QTEST_MAIN(TestScenarioPanel)
#include "tst_scenario_panel.moc"
