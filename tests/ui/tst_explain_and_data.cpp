// SPDX-License-Identifier: GPL-3.0-or-later
// The Explain and Data tabs: the right number, its tree, what is said where there is none, and the copied table.
#include "tests/ui/real_window.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/inspector_panel.h"

#include "app/models/explain_model.h"
#include "app/models/texts.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace cw;

namespace {

QModelIndex leafOf(const QAbstractItemModel& model, const QModelIndex& parent, ParameterId wanted)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant id = index.data(ExplainModel::ParameterRole);
        if (id.isValid() && id.toInt() == static_cast<int>(wanted))
            return index;
        if (const QModelIndex below = leafOf(model, index, wanted); below.isValid())
            return below;
    }
    return {};
}

QString messageOf(RealWindow& real)
{
    const auto labels = real.find<ExplainPanel>()->findChildren<QLabel*>();
    QString text;
    for (const QLabel* label : labels)
        if (label->isVisible())
            text += label->text();
    return text;
}

} // namespace

class TestExplainAndData : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void treeOfTheChosenNumber();
    void leafLeadsToItsInput();
    void treeFollowsTheInputs();
    void unknownSaysWhichInputIsMissing();
    void nothingOnIsSaid();
    void emptyTabTeaches();
    void tableShowsAllAndFilters();
    void tableIsCopiedInFull();
    void unitOfTimeIsSharedByTheTabs();
};

void TestExplainAndData::treeOfTheChosenNumber()
{
    RealWindow real;
    const ScenarioId gpt3 = real.document().comparison().scenarios[1].id;
    emit real.workspace().explainRequested({gpt3, Metric::carbonLocation});
    QCOMPARE(real.window().tab(), Tab::explain);
    const QAbstractItemModel& model = *real.find<QTreeView>()->model();
    QTRY_COMPARE(model.rowCount(), 1);
    const QString title = model.index(0, 0).data().toString();
    QVERIFY(title.contains(QStringLiteral("GPT-3")) && title.contains(QStringLiteral("Carbon")));
    QVERIFY(leafOf(model, {}, ParameterId::siteGridFactor).isValid());
    QVERIFY(real.find<QTreeView>()->isExpanded(model.index(0, 0)));
}

void TestExplainAndData::leafLeadsToItsInput()
{
    RealWindow real;
    const ScenarioId gpt3 = real.document().comparison().scenarios[1].id;
    emit real.workspace().explainRequested({gpt3, Metric::electricityFacility});
    auto* tree = real.find<QTreeView>();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    tree->setCurrentIndex(leafOf(*tree->model(), {}, ParameterId::trainingDays));
    tree->setFocus();
    real.press(Qt::Key_Return);
    QCOMPARE(real.workspace().current(), gpt3);
    QVERIFY(real.row(ParameterId::trainingDays)->isAncestorOf(QApplication::focusWidget()));
}

void TestExplainAndData::treeFollowsTheInputs()
{
    RealWindow real;
    real.window().showTab(Tab::explain);
    const QAbstractItemModel& model = *real.find<QTreeView>()->model();
    QTRY_COMPARE(model.rowCount(), 1);
    const QString before = model.index(0, 1).data().toString();
    QVERIFY(real.document().setInput(real.workspace().current(), ParameterId::sitePue, 1.9));
    QTRY_VERIFY(model.index(0, 1).data().toString() != before);
}

void TestExplainAndData::unknownSaysWhichInputIsMissing()
{
    RealWindow real;
    emit real.workspace().explainRequested({real.workspace().current(), Metric::costHardware});
    QTRY_VERIFY2(messageOf(real).contains(parameterLabel(ParameterId::hardwarePrice)),
                 qPrintable(messageOf(real)));
    QVERIFY(!real.find<QTreeView>()->isVisible());
    QVERIFY(real.document().setInput(real.workspace().current(), ParameterId::hardwarePrice, 30000));
    QTRY_VERIFY(real.find<QTreeView>()->isVisible());
}

void TestExplainAndData::nothingOnIsSaid()
{
    RealWindow real;
    QVERIFY(real.document().setInput(real.workspace().current(), ParameterId::inferenceOn, 0));
    real.window().showTab(Tab::explain);
    QTRY_VERIFY(messageOf(real).contains(QStringLiteral("off")));
}

void TestExplainAndData::emptyTabTeaches()
{
    RealWindow real(RealWindow::Start::empty);
    real.window().showTab(Tab::explain);
    QTRY_VERIFY(!messageOf(real).isEmpty());
    real.window().showTab(Tab::data);
    QCOMPARE(real.find<QTableView>()->model()->rowCount(), 0);
}

void TestExplainAndData::tableShowsAllAndFilters()
{
    RealWindow real;
    real.window().showTab(Tab::data);
    const auto* table = real.find<DataPanel>()->table();
    QTRY_VERIFY(table->model()->rowCount() > 60);
    const int all = table->model()->rowCount();
    auto* filter = real.find<DataPanel>()->findChild<ChoiceBox*>();
    filter->setFocus();
    real.press(Qt::Key_Down);
    real.press(Qt::Key_Down);
    QVERIFY(table->model()->rowCount() < all);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QCOMPARE(table->model()->index(row, 0).data().toString(), QStringLiteral("GPT-3 training"));
    QVERIFY(table->horizontalHeader()->sectionResizeMode(0) == QHeaderView::Interactive);
}

void TestExplainAndData::tableIsCopiedInFull()
{
    RealWindow real;
    real.document().rename(real.document().comparison().scenarios[0].id, QStringLiteral("tab\tand\nline"));
    real.window().showTab(Tab::data);
    auto* panel = real.find<DataPanel>();
    QTRY_VERIFY(panel->table()->model()->rowCount() > 60);
    QTest::mouseClick(panel->findChild<QPushButton*>(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), panel->table()->model()->rowCount() + 2); // headings, and the last line's end
    const qsizetype columns = lines.first().split(u'\t').size();
    for (const QString& line : lines.mid(0, lines.size() - 1))
        QCOMPARE(line.split(u'\t').size(), columns);
    QVERIFY(!lines.contains(QStringLiteral("nan")));

    panel->table()->selectRow(0);
    panel->table()->setFocus();
    real.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
}

void TestExplainAndData::unitOfTimeIsSharedByTheTabs()
{
    RealWindow real;
    real.window().showTab(Tab::data);
    CompareView view = real.document().view();
    view.per = Per::day;
    real.document().setView(view);
    const auto boxes = real.find<DataPanel>()->findChildren<ChoiceBox*>();
    QTRY_COMPARE(boxes[1]->currentIndex(), static_cast<int>(Per::day));
    emit boxes[1]->chosen(static_cast<int>(Per::year));
    QCOMPARE(real.document().view().per, Per::year);
}

QTEST_MAIN(TestExplainAndData)
#include "tst_explain_and_data.moc"
