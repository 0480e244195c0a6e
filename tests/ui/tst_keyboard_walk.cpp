// SPDX-License-Identifier: GPL-3.0-or-later
// The main job without a mouse: new, preset, change, compare, save, reopen. And what a keyboard or a screen reader
// needs everywhere: names, and an order that follows the columns.
#include "tests/ui/real_window.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/drag_button.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/preset_field.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/scenario_panel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace cw;

namespace {

// Tab goes through the window until `wanted` has the focus.
bool tabTo(RealWindow& real, const QWidget* wanted)
{
    for (int i = 0; i < 300; ++i) {
        if (QApplication::focusWidget() == wanted)
            return true;
        real.press(Qt::Key_Tab);
    }
    return false;
}

// Parts of Qt's own widgets that take no focus of their own by Tab or click.
bool takesFocus(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
        && !qobject_cast<const QScrollBar*>(widget) && !qobject_cast<const QMenu*>(widget);
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList unnamed(const MainWindow& window)
{
    QStringList list;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (takesFocus(widget) && nameOf(widget).trimmed().isEmpty())
            list << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    return list;
}

} // namespace

class TestKeyboardWalk : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void newPresetChangeCompareSaveReopen();
    void everyFocusableWidgetHasAName();
    void namesAreThereInChineseToo();
    void tabGoesFromLeftToRight();
    void everyActionHasATextAndNoShortcutTwice();
    void chartLeadsToExplanation();
    void returnPressesTheFocusedButton();
};

void TestKeyboardWalk::newPresetChangeCompareSaveReopen()
{
    RealWindow real(RealWindow::Start::empty);
    QVERIFY(real.isActive);

    real.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // new scenario, its name is being edited
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    real.type(QStringLiteral("My cluster"));
    real.press(Qt::Key_Return);
    QCOMPARE(real.document().comparison().scenarios.size(), 1U);
    QCOMPARE(QString::fromStdString(real.document().comparison().scenarios[0].name),
             QStringLiteral("My cluster"));

    real.press(Qt::Key_K, Qt::ControlModifier); // preset
    QCOMPARE(QApplication::focusWidget(), real.find<PresetField>());
    real.type(QStringLiteral("france"));
    real.press(Qt::Key_Return);
    const double grid = real.valueOf(ParameterId::siteGridFactor);
    QVERIFY2(grid < 150.0, qPrintable(QString::number(grid))); // France's grid is far below the default 429

    auto* field = real.control<QuantityField>(ParameterId::inferenceQueriesPerDay);
    QVERIFY(field);
    QVERIFY(tabTo(real, field)); // change
    real.type(QStringLiteral("12 million"));
    real.press(Qt::Key_Return);
    QCOMPARE(real.valueOf(ParameterId::inferenceQueriesPerDay), 12e6);

    real.press(Qt::Key_D, Qt::ControlModifier); // compare with a second one
    QCOMPARE(real.document().comparison().scenarios.size(), 2U);
    QTRY_COMPARE(real.find<CompareChartView>()->chart().rows.size(), 2U);

    real.dialogs().savePath = real.file(QStringLiteral("walk.cwatt")); // save
    real.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFileInfo::exists(real.dialogs().savePath));
    QVERIFY(!real.window().isWindowModified());
    const Comparison saved = real.document().comparison();

    real.press(Qt::Key_N, Qt::ControlModifier); // new document, then reopen
    QVERIFY(real.document().comparison().scenarios.empty());
    real.dialogs().openPath = real.dialogs().savePath;
    real.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(real.document().comparison() == saved);
    QCOMPARE(real.dialogs().questions, 0);
    QCOMPARE(real.message(), QString());
}

void TestKeyboardWalk::everyFocusableWidgetHasAName()
{
    RealWindow real;
    for (const Tab tab : kEveryTab) {
        real.window().showTab(tab);
        QCoreApplication::processEvents();
        QVERIFY2(unnamed(real.window()).isEmpty(), qPrintable(unnamed(real.window()).join(u'\n')));
    }
    auto* forgotten = new QLineEdit(real.window().centralWidget()); // the walk finds one
    QCOMPARE(unnamed(real.window()).size(), 1);
    delete forgotten;
}

void TestKeyboardWalk::namesAreThereInChineseToo()
{
    RealWindow real;
    real.appearance().setLanguage(Language::chinese);
    for (const Tab tab : kEveryTab) {
        real.window().showTab(tab);
        QCoreApplication::processEvents();
        QVERIFY2(unnamed(real.window()).isEmpty(), qPrintable(unnamed(real.window()).join(u'\n')));
    }
    real.appearance().setLanguage(Language::english);
}

void TestKeyboardWalk::tabGoesFromLeftToRight()
{
    RealWindow real;
    auto* scenarios = real.find<ScenarioPanel>();
    auto* inspector = real.find<InspectorPanel>();
    scenarios->list()->setFocus();
    QList<int> columns;
    for (int i = 0; i < 30; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        const int column = scenarios->isAncestorOf(focus) ? 0
            : real.window().middle().isAncestorOf(focus)  ? 1
            : inspector->isAncestorOf(focus)              ? 2
                                                          : 3;
        if (columns.isEmpty() || columns.last() != column)
            columns << column;
        real.press(Qt::Key_Tab);
    }
    QCOMPARE(columns.mid(0, 3), (QList<int>{0, 1, 2}));
}

void TestKeyboardWalk::everyActionHasATextAndNoShortcutTwice()
{
    RealWindow real;
    QStringList shortcuts;
    const auto actions = real.window().findChildren<QAction*>();
    int withText = 0;
    for (const QAction* action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        ++withText;
        if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
            shortcuts << action->shortcut().toString();
    }
    QVERIFY(withText >= 25);
    QCOMPARE(QSet<QString>(shortcuts.begin(), shortcuts.end()).size(), shortcuts.size());
}

void TestKeyboardWalk::chartLeadsToExplanation()
{
    RealWindow real;
    auto* view = real.find<CompareChartView>();
    view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view->currentPlace().has_value());
    if (view->currentPlace()->panel < 0)
        real.press(Qt::Key_Right);
    real.press(Qt::Key_Return);
    QCOMPARE(real.window().tab(), Tab::explain);
    const auto* tree = real.find<QTreeView>();
    QTRY_VERIFY(tree->model()->rowCount() == 1);
    QVERIFY(tree->model()->index(0, 0).data().toString().startsWith(QStringLiteral("ChatGPT 2024")));
}

void TestKeyboardWalk::returnPressesTheFocusedButton()
{
    RealWindow real;
    real.window().showTab(Tab::data);
    auto* table = real.find<DataPanel>();
    QTRY_VERIFY(table->table()->model()->rowCount() > 0);
    table->findChild<QPushButton*>()->setFocus();
    real.press(Qt::Key_Return);
    QVERIFY2(real.message().contains(QStringLiteral("clipboard")), qPrintable(real.message()));
    real.find<MessageBar>()->hide();
    real.find<DragButton>()->setFocus(); // a button of the tool kind
    real.press(Qt::Key_Enter);
    QVERIFY2(real.message().contains(QStringLiteral("clipboard")), qPrintable(real.message()));
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
