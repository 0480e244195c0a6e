// SPDX-License-Identifier: GPL-3.0-or-later
// The one undo command, at each kind of place.
#include "app/document/places.h"
#include "app/document/rows_edit.h"
#include "app/document/swap_command.h"

#include <QUndoStack>
#include <QtTest>

using namespace cw;

class TestSwapCommand : public QObject {
    Q_OBJECT

    Comparison m_comparison;
    QUndoStack m_stack;
    int m_calls = 0;

    template <class Place>
    void push(const Place& place, typename Place::Value value, int session = 0)
    {
        m_stack.push(new SwapCommand<Place>(m_comparison, place, std::move(value), "step", session,
                                            [this](const Place&) { ++m_calls; }));
    }

private slots:
    void init()
    {
        m_stack.clear();
        m_calls = 0;
        m_comparison = {
            "t", {{{1}, "A", "", 0, true, {}, {}}, {{2}, "B", "", 1, true, {}, {}}}, ScenarioId{1}};
    }

    void swapsAndSwapsBack()
    {
        push(NamePlace{{1}}, "Z");
        QCOMPARE(m_comparison.scenarios[0].name, std::string("Z"));
        m_stack.undo();
        QCOMPARE(m_comparison.scenarios[0].name, std::string("A"));
        m_stack.redo();
        QCOMPARE(m_comparison.scenarios[0].name, std::string("Z"));
        QCOMPARE(m_calls, 3);
    }

    void stepsWithoutSessionStayApart()
    {
        push(NamePlace{{1}}, "Y");
        push(NamePlace{{1}}, "Z");
        QCOMPARE(m_stack.count(), 2);
    }

    void sessionsMergeAtTheSamePlaceOnly()
    {
        push(InputPlace{{1}, ParameterId::sitePue}, InputValue{1.3, {}}, 5);
        push(InputPlace{{1}, ParameterId::sitePue}, InputValue{1.4, {}}, 5);
        QCOMPARE(m_stack.count(), 1);
        push(InputPlace{{2}, ParameterId::sitePue}, InputValue{1.4, {}}, 5);
        push(NotePlace{{2}}, "another kind of place", 5);
        QCOMPARE(m_stack.count(), 3);
        m_stack.setIndex(0);
        QVERIFY(m_comparison.scenarios[0].values.empty());
    }

    void aMergeThatEndsWhereItBeganIsErased()
    {
        push(NamePlace{{1}}, "Y", 5);
        push(NamePlace{{1}}, "A", 5);
        QCOMPARE(m_stack.count(), 0);
        QCOMPARE(m_comparison.scenarios[0].name, std::string("A"));
    }

    void aPlaceThatIsGoneIsLeftAlone()
    {
        const Comparison before = m_comparison;
        push(NamePlace{{9}}, "Z");
        push(InputPlace{{9}, ParameterId::sitePue}, InputValue{1.3, {}});
        QVERIFY(m_comparison == before);
    }

    void rowsOutOfRangeChangeNothing()
    {
        const Rows rows = RowsPlace::get(m_comparison);
        QVERIFY(withMoved(rows, -1, 0) == rows);
        QVERIFY(withMoved(rows, 0, 2) == rows);
        QVERIFY(withMoved(rows, 2, 0) == rows);
        QVERIFY(withRemoved(rows, {9}) == rows);
        QCOMPARE(rowOf(rows, {2}), 1);
        QCOMPARE(rowOf(rows, {9}), -1);
        QCOMPARE(rowOf(withInserted(rows, {{3}, "C", "", 0, true, {}, {}}, ScenarioId{1}), {3}), 1);
        QCOMPARE(rowOf(withInserted(rows, {{3}, "C", "", 0, true, {}, {}}, std::nullopt), {3}), 2);
    }
};

QTEST_GUILESS_MAIN(TestSwapCommand)
#include "tst_swap_command.moc"
