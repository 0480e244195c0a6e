// SPDX-License-Identifier: GPL-3.0-or-later
// The tree behind a number, as a model.
#include "app/models/explain_model.h"
#include "app/models/texts.h"
#include "tests/models/comparisons.h"
#include "tests/models/tree_walk.h"

#include <QtTest>

#include <QAbstractItemModelTester>

using namespace cw;
using namespace cw::test;

namespace {

std::optional<Source> findSource(const std::string& id)
{
    for (const Source& source : sources())
        if (source.id == id)
            return source;
    return std::nullopt;
}

InputSet inputsOf(const Scenario& scenario)
{
    return resolve(comparisonOf({scenario}), scenario);
}

// Every row below `parent`, depth first.
void collect(const QAbstractItemModel& model, const QModelIndex& parent, QList<QModelIndex>& out)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        out << child;
        collect(model, child, out);
    }
}

QModelIndex find(const QAbstractItemModel& model, const QString& what)
{
    QList<QModelIndex> rows;
    collect(model, {}, rows);
    for (const QModelIndex& row : rows)
        if (row.data().toString() == what)
            return row;
    return {};
}

QString column(const QModelIndex& row, int column)
{
    return row.siblingAtColumn(column).data().toString();
}

int nodeCount(const TraceNode& tree)
{
    int count = 0;
    walk(tree, [&](const TraceNode&) { ++count; });
    return count;
}

} // namespace

class TestExplainModel : public QObject {
    Q_OBJECT

private slots:
    void emptyTree();
    void everyNodeHasARow();
    void rootStepsAndLeaves();
    void unknownInputs();
    void textIsNotMarkup();
};

void TestExplainModel::emptyTree()
{
    ExplainModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setTree(nullptr, "nothing", defaultInputs(), findSource);
    QCOMPARE(model.rowCount(), 0);
}

void TestExplainModel::everyNodeHasARow()
{
    ExplainModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    forEachMethod([&](const InputSet& inputs, Workload workload) {
        for (const Metric metric : {Metric::electricityFacility, Metric::carbonTotal, Metric::costTotal}) {
            const auto tree = explain(inputs, workload, metric, Per::year);
            if (!tree)
                continue;
            model.setTree(tree, {}, inputs, findSource);
            QList<QModelIndex> rows;
            collect(model, {}, rows);
            QCOMPARE(rows.size(), nodeCount(*tree));
        }
    });
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestExplainModel::rootStepsAndLeaves()
{
    ExplainModel model;
    const InputSet inputs = inputsOf(gpt3());
    model.setTree(explain(inputs, Workload::training, Metric::electricityFacility, Per::year),
                  "GPT-3 training: Electricity", inputs, findSource);
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(root.data().toString(), QStringLiteral("GPT-3 training: Electricity"));
    QCOMPARE(column(root, ExplainModel::ValueColumn), QStringLiteral("1.289"));
    QCOMPARE(column(root, ExplainModel::UnitColumn), QStringLiteral("GWh per year"));
    const QString made = column(root, ExplainModel::SourceColumn);
    QVERIFY2(made.contains(" × ") && made.contains(parameterLabel(P::sitePue)), qPrintable(made));

    const QModelIndex pue = find(model, parameterLabel(P::sitePue));
    QVERIFY(pue.isValid());
    QCOMPARE(column(pue, ExplainModel::ValueColumn), QStringLiteral("1.1"));
    QCOMPARE(column(pue, ExplainModel::SourceColumn), QStringLiteral("Patterson et al. 2021 · disclosed"));
    QCOMPARE(pue.data(ExplainModel::ParameterRole).toInt(), static_cast<int>(P::sitePue));
    QCOMPARE(pue.data(ExplainModel::SourceIdRole).toString(), QStringLiteral("patterson-2021"));
    QVERIFY(pue.siblingAtColumn(ExplainModel::SourceColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains("arxiv.org"));
    QCOMPARE(pue.data(Qt::ToolTipRole).toString(), parameterHelp(P::sitePue));

    const QModelIndex watts = find(model, parameterLabel(P::trainingAverageWatts));
    QCOMPARE(column(watts, ExplainModel::ValueColumn) + ' ' + column(watts, ExplainModel::UnitColumn),
             QStringLiteral("330 W"));
    // A constant says its source; one that the finder does not know is named by its id.
    const QModelIndex constant = find(model, "Hours in a day");
    QVERIFY(constant.isValid());
    QCOMPARE(column(constant, ExplainModel::ValueColumn), QStringLiteral("24"));
    QCOMPARE(column(constant, ExplainModel::SourceColumn), QStringLiteral("counterwatt-manual"));
    QVERIFY(!constant.data(ExplainModel::ParameterRole).isValid());
}

void TestExplainModel::unknownInputs()
{
    ExplainModel model;
    const TraceNode unknown{TraceOp::parameter, kUnknown, "hardware.price", "USD/accelerator", {}, {}};
    model.setTree(std::make_shared<TraceNode>(unknown), {}, defaultInputs(), findSource);
    QCOMPARE(column(model.index(0, 0), ExplainModel::ValueColumn), notKnownText());
}

void TestExplainModel::textIsNotMarkup()
{
    ExplainModel model;
    const InputSet inputs = inputsOf(gpt3());
    model.setTree(explain(inputs, Workload::training, Metric::carbonLocation, Per::year), "<b>A</b>", inputs,
                  findSource);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<b>A</b>"));
}

QTEST_GUILESS_MAIN(TestExplainModel)
#include "tst_explain_model.moc"
