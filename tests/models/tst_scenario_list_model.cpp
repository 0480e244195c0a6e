// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario list over a real document: edits in both directions, undo, dragging.
#include "app/models/scenario_list_model.h"

#include <QtTest>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace cw;

namespace {

QStringList names(const QAbstractItemModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

struct Fixture {
    Document document;
    ScenarioListModel model{&document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ScenarioId a, b, c;

    Fixture()
    {
        document.startNew();
        while (!document.comparison().scenarios.empty())
            document.remove(document.comparison().scenarios.front().id);
        a = document.addScenario("A");
        b = document.addScenario("B");
        c = document.addScenario("C");
    }
};

} // namespace

class TestScenarioListModel : public QObject {
    Q_OBJECT

private slots:
    void followsTheDocument();
    void undoAndRedo();
    void roles();
    void renameAndTick();
    void moveKeepsPersistentIndexes();
    void moveRowsOutOfRange();
    void dropMovesAndRefusesOthers();
    void newDocument();
    void lookUp();
};

void TestScenarioListModel::followsTheDocument()
{
    Fixture f;
    QCOMPARE(names(f.model), QStringList({"A", "B", "C"}));
    f.document.duplicate(f.a);
    QCOMPARE(f.model.rowCount(), 4);
    f.document.remove(f.b);
    QCOMPARE(names(f.model).contains("B"), false);
}

void TestScenarioListModel::undoAndRedo()
{
    Fixture f;
    const QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.document.move(2, 0);
    QCOMPARE(names(f.model), QStringList({"C", "A", "B"}));
    f.document.undoStack().undo();
    QCOMPARE(names(f.model), QStringList({"A", "B", "C"}));
    f.document.undoStack().redo();
    f.document.remove(f.a);
    f.document.undoStack().undo();
    QCOMPARE(names(f.model), QStringList({"C", "A", "B"}));
    QCOMPARE(resets.count(), 0); // a reset would lose the selection
}

void TestScenarioListModel::roles()
{
    Fixture f;
    f.document.setBaseline(f.b);
    f.document.setNote(f.a, "a note");
    const ScenarioId child = f.document.inheritFrom(f.b);
    const QModelIndex a = f.model.indexOfScenario(f.a);
    const QModelIndex b = f.model.indexOfScenario(f.b);
    QCOMPARE(a.data(ScenarioListModel::BaselineRole).toBool(), false);
    QCOMPARE(b.data(ScenarioListModel::BaselineRole).toBool(), true);
    QCOMPARE(b.data(Qt::AccessibleTextRole).toString(), QStringLiteral("B, baseline"));
    QCOMPARE(a.data(Qt::ToolTipRole).toString(), QStringLiteral("a note"));
    QCOMPARE(a.data(ScenarioListModel::IdRole).toLongLong(), f.a.number);
    QVERIFY(a.data(ScenarioListModel::StyleRole).toInt() != b.data(ScenarioListModel::StyleRole).toInt());
    const QModelIndex childRow = f.model.indexOfScenario(child);
    QCOMPARE(childRow.data(ScenarioListModel::ParentRole).toString(), QStringLiteral("B"));
    QVERIFY(childRow.data(Qt::ToolTipRole).toString().contains("B"));
}

void TestScenarioListModel::renameAndTick()
{
    Fixture f;
    const QModelIndex b = f.model.index(1);
    QVERIFY(f.model.setData(b, "<i>New</i>", Qt::EditRole));
    QCOMPARE(f.document.scenario(f.b)->name, std::string("<i>New</i>"));
    QCOMPARE(b.data().toString(), QStringLiteral("<i>New</i>"));
    QVERIFY(f.model.setData(b, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(f.document.scenario(f.b)->shown, false);
    QCOMPARE(b.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    f.document.undoStack().undo();
    QCOMPARE(b.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!f.model.setData({}, "x", Qt::EditRole));
}

void TestScenarioListModel::moveKeepsPersistentIndexes()
{
    Fixture f;
    const QPersistentModelIndex selected = f.model.index(0);
    QVERIFY(f.model.moveRows({}, 0, 1, {}, 3)); // behind the last
    QCOMPARE(names(f.model), QStringList({"B", "C", "A"}));
    QCOMPARE(selected.row(), 2);
    QVERIFY(f.model.moveRows({}, 2, 1, {}, 1));
    QCOMPARE(names(f.model), QStringList({"B", "A", "C"}));
    QCOMPARE(selected.data().toString(), QStringLiteral("A"));
}

void TestScenarioListModel::moveRowsOutOfRange()
{
    Fixture f;
    QVERIFY(!f.model.moveRows({}, -1, 1, {}, 0));
    QVERIFY(!f.model.moveRows({}, 3, 1, {}, 0));
    QVERIFY(!f.model.moveRows({}, 0, 1, {}, 4));
    QVERIFY(!f.model.moveRows({}, 0, 2, {}, 3));
    QVERIFY(!f.model.moveRows({}, 1, 1, {}, 1)); // to where it is
    QVERIFY(!f.model.moveRows({}, 1, 1, {}, 2));
    QCOMPARE(names(f.model), QStringList({"A", "B", "C"}));
}

void TestScenarioListModel::dropMovesAndRefusesOthers()
{
    Fixture f;
    const std::unique_ptr<QMimeData> mime(f.model.mimeData({f.model.index(2)}));
    QVERIFY(f.model.dropMimeData(mime.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(names(f.model), QStringList({"C", "A", "B"}));
    QMimeData other;
    other.setText("1");
    QVERIFY(!f.model.dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!f.model.dropMimeData(mime.get(), Qt::CopyAction, 0, 0, {}));
    QVERIFY(f.model.flags(f.model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!f.model.flags(f.model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(f.model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void TestScenarioListModel::newDocument()
{
    Fixture f;
    f.document.startNew();
    QCOMPARE(f.model.rowCount(), static_cast<int>(f.document.comparison().scenarios.size()));
}

void TestScenarioListModel::lookUp()
{
    Fixture f;
    QCOMPARE(f.model.indexOfScenario(f.c).row(), 2);
    QVERIFY(!f.model.indexOfScenario({12345}).isValid());
    QCOMPARE(f.model.scenarioAt({}).number, 0);
    QCOMPARE(f.model.scenarioAt(f.model.index(1)).number, f.b.number);
}

QTEST_GUILESS_MAIN(TestScenarioListModel)
#include "tst_scenario_list_model.moc"
