// SPDX-License-Identifier: GPL-3.0-or-later
// The explanation tree has the value of the result, bit for bit, and stands on inputs and sourced constants only.
#include "app/engine/demand/physics.h"
#include "app/engine/site/hydro.h"
#include "app/engine/site/water_li2023.h"
#include "app/engine/units/unit.h"
#include "tests/engine/catalog_sources.h"
#include "tests/engine/combinations.h"
#include "tests/engine/random_inputs.h"

#include <QtTest>

#include <functional>
#include <map>
#include <span>

using namespace cw;
using namespace cw::test;

namespace {

using Node = std::shared_ptr<const TraceNode>;

void walk(const Node& node, const std::function<void(const TraceNode&)>& visit)
{
    visit(*node);
    for (const Node& part : node->parts)
        walk(part, visit);
}

constexpr std::array kEveryPer{Per::year, Per::day, Per::run, Per::query, Per::ktoken};
constexpr std::array kBothEnds{Per::year, Per::ktoken};
constexpr std::array kLargestTree{Per::ktoken}; // holds the tree of the year and that of the units

// Calls `check` with each tree that a workload can show, and what it explains.
void forEachTree(
    Workload workload, std::span<const Per> pers,
    const std::function<void(const std::string&, const InputSet&, Metric, Per, const Node&)>& check)
{
    for (const Combination& c : combinationsOf(workload))
        for (const MetricRow& row : metricTable())
            for (const Per per : pers)
                check(c.name + ' ' + row.key + " per " + perKey(per), c.inputs, row.metric, per,
                      explain(c.inputs, workload, row.metric, per));
}

// Remembered: the trees name the same few units millions of times.
bool isReadable(const std::string& unit)
{
    static std::map<std::string, bool> known;
    const auto found = known.find(unit);
    if (found != known.end())
        return found->second;
    return known.emplace(unit, !unit.empty() && Unit::parse(unit).ok()).first->second;
}

bool isLeaf(const TraceNode& node)
{
    return node.op == TraceOp::parameter || node.op == TraceOp::constant;
}

// What a step's parts give by its sign; NaN where the sign is a function.
double recomputed(const TraceNode& node)
{
    double value = node.parts.empty() ? std::nan("") : node.parts[0]->value;
    for (std::size_t i = 1; i < node.parts.size(); ++i) {
        const double part = node.parts[i]->value;
        switch (node.op) {
        case TraceOp::sum: value = value + part; break;
        case TraceOp::difference: value = value - part; break;
        case TraceOp::product: value = value * part; break;
        case TraceOp::quotient: value = value / part; break;
        case TraceOp::power: value = std::pow(value, part); break;
        case TraceOp::maximum: value = std::max(value, part); break;
        case TraceOp::minimum: value = std::min(value, part); break;
        default: return std::nan("");
        }
    }
    return node.op == TraceOp::function ? std::nan("") : value;
}

void addWorkloads()
{
    QTest::addColumn<int>("workload");
    for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
        QTest::newRow(workloadKey(w)) << static_cast<int>(w);
}

} // namespace

class TestTraced : public QObject {
    Q_OBJECT

private slots:
    void valueEqualsResult_data() { addWorkloads(); }
    void valueEqualsResult();
    void valueEqualsResultForRandomInputs();
    void treeIsComplete_data() { addWorkloads(); }
    void treeIsComplete();
    void stepsFollowFromTheirParts();
    void sourcesAreInTheCatalog();
    void methodsNeedWhatTheyRead_data() { addWorkloads(); }
    void methodsNeedWhatTheyRead();
    void nothingWithoutResult();
    void sumsAndProductsAreFlat();
    void namesAreKept();
    void branchThatWasTaken();
};

void TestTraced::valueEqualsResult()
{
    QFETCH(int, workload);
    const auto which = static_cast<Workload>(workload);
    forEachTree(
        which, kEveryPer,
        [&](const std::string& what, const InputSet& inputs, Metric metric, Per per, const Node& tree) {
            const Outcome outcome = evaluate(inputs);
            const Value plain = resultOf(outcome.workloads[static_cast<std::size_t>(which)], metric, per);
            QVERIFY2((tree != nullptr) == plain.has_value(), what.c_str());
            if (tree)
                QVERIFY2(tree->value == *plain, what.c_str()); // the same double, not a near one
        });
}

void TestTraced::valueEqualsResultForRandomInputs()
{
    SplitMix random(11);
    for (int round = 0; round < 200; ++round) {
        InputSet inputs = defaultInputs();
        for (const ParameterRow& row : parameterTable()) {
            const double value = randomValue(row, random);
            const auto options = static_cast<double>(choiceOptions(row.id).size());
            inputs[indexOf(row.id)].point =
                row.kind == ParameterKind::number ? value : std::floor(random.next() * options);
        }
        const Outcome outcome = evaluate(inputs);
        for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
            for (const MetricRow& row : metricTable()) {
                const Value plain =
                    resultOf(outcome.workloads[static_cast<std::size_t>(w)], row.metric, Per::query);
                const Node tree = explain(inputs, w, row.metric, Per::query);
                QVERIFY2((tree != nullptr) == plain.has_value() && (!tree || tree->value == *plain), row.key);
            }
    }
}

void TestTraced::treeIsComplete()
{
    QFETCH(int, workload);
    std::string found;
    forEachTree(static_cast<Workload>(workload), kBothEnds,
                [&](const std::string& what, const InputSet& inputs, Metric, Per, const Node& tree) {
                    if (!tree)
                        return;
                    walk(tree, [&](const TraceNode& node) {
                        const auto parameter = findParameter(node.key);
                        if (node.parts.empty() != isLeaf(node))
                            found = what + ": a leaf that is no input and no constant: " + node.key;
                        if (node.op == TraceOp::parameter
                            && (!parameter || inputs[indexOf(*parameter)].point != node.value))
                            found = what + ": not an input of the scenario: " + node.key;
                        if (node.op == TraceOp::constant && (node.key.empty() || node.source.empty()))
                            found = what + ": a constant without name or source: " + node.key;
                        if (isLeaf(node) && !isReadable(node.unit))
                            found = what + ": a leaf without a unit: " + node.key;
                        const bool isFunction = node.key.starts_with("fn."); // a rounding or an exponential
                        if (!node.key.empty() && !isFunction && !isReadable(node.unit))
                            found = what + ": a named step without a unit: " + node.key;
                    });
                });
    QVERIFY2(found.empty(), found.c_str());
}

// Flattening and renaming must not tear a step from its parts. (a·b)·(c·d) is shown as a·b·c·d: the last digit may move.
void TestTraced::stepsFollowFromTheirParts()
{
    std::string found;
    int steps = 0;
    for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
        forEachTree(w, kLargestTree,
                    [&](const std::string& what, const InputSet&, Metric, Per, const Node& tree) {
                        if (!tree)
                            return;
                        walk(tree, [&](const TraceNode& node) {
                            const double value = recomputed(node);
                            if (isLeaf(node) || std::isnan(value))
                                return;
                            ++steps;
                            if (!isClose(value, node.value, 1e-12))
                                found = what + ": " + node.key + ' ' + difference(value, node.value, 1e-12);
                        });
                    });
    QVERIFY2(found.empty(), found.c_str());
    QVERIFY(steps > 10000);
}

void TestTraced::sourcesAreInTheCatalog()
{
    const auto ids = sourceIds();
    QVERIFY2(!ids.empty(), sourcesFile().c_str());
    std::set<std::string> missing;
    for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
        forEachTree(w, kLargestTree, [&](const std::string&, const InputSet&, Metric, Per, const Node& tree) {
            if (tree)
                walk(tree, [&](const TraceNode& node) {
                    if (node.op == TraceOp::constant && !ids.contains(node.source))
                        missing.insert(node.source);
                });
        });
    // Formulas that no scenario reaches yet.
    for (const Constant& c :
         {physics::constant::boltzmann, physics::constant::ln2, hydro::constant::fallOfLitre,
          hydro::constant::joulePerKWh, li2023::constant::least, li2023::constant::litresPerGallon,
          li2023::constant::MWhPerKWh, li2023::kGallons[0]})
        if (!ids.contains(c.source))
            missing.insert(c.source);
    std::string list;
    for (const std::string& id : missing)
        list += id + ' ';
    QVERIFY2(missing.empty(), list.c_str());
}

// The inspector shows the inputs that methodTable() says a method needs: they must be those that its formula reads.
void TestTraced::methodsNeedWhatTheyRead()
{
    QFETCH(int, workload);
    const auto which = static_cast<Workload>(workload);
    const std::set<ParameterId> shared{P::trainingRunsPerYear,
                                       P::trainingDevelopmentShare,
                                       P::trainingFailedShare,
                                       P::inferenceQueriesPerDay,
                                       P::sitePue,
                                       P::hardwareAcceleratorsPerServer,
                                       P::hardwareServerEmbodied,
                                       P::hardwareAcceleratorEmbodied,
                                       P::hardwareLife};
    for (std::size_t m = 0; m < methodsOf(which).size(); ++m) {
        std::set<ParameterId> read;
        for (const Combination& c : combinationsOf(which)) {
            if (c.inputs[indexOf(methodParameter(which))].point != static_cast<double>(m))
                continue;
            for (const Metric metric : {M::electricityFacility, M::electricityHost, M::electricityIdle,
                                        M::powerPeak, M::carbonEmbodied})
                if (const Node tree = explain(c.inputs, which, metric, Per::year))
                    walk(tree, [&](const TraceNode& node) {
                        if (node.op == TraceOp::parameter)
                            read.insert(*findParameter(node.key));
                    });
        }
        const auto needs = methodsOf(which)[m].needs;
        const std::set<ParameterId> said(needs.begin(), needs.end());
        for (const ParameterId id : said) // switches are read, but leave no number in the tree
            QVERIFY2(read.contains(id) || parameterRow(id).kind != ParameterKind::number,
                     parameterRow(id).key);
        for (const ParameterId id : read)
            QVERIFY2(said.contains(id) || shared.contains(id), parameterRow(id).key);
    }
}

void TestTraced::nothingWithoutResult()
{
    // Off; no such unit; an unknown input; a method without an answer.
    QVERIFY(!explain(defaultInputs(), Workload::fleet, M::electricityFacility, Per::year));
    QVERIFY(!explain(only(Workload::fleet, {}), Workload::fleet, M::electricityFacility, Per::query));
    QVERIFY(!explain(defaultInputs(), Workload::inference, M::costHardware, Per::year));
    QVERIFY(!explain(trainingInputs(TrainingMethod::llmcarbon2024, {{P::modelParametersActive, 1e13}}),
                     Workload::training, M::electricityFacility, Per::year));
    const InputSet unknownLife =
        with(only(Workload::training, {{P::trainingModelLife, kUnknown}}), {{P::inferenceOn, 1}});
    QVERIFY(explain(unknownLife, Workload::training, M::electricityFacility, Per::year));
    QVERIFY(!explain(unknownLife, Workload::training, M::electricityFacility, Per::query));
}

void TestTraced::sumsAndProductsAreFlat()
{
    const auto x = [](double v) { return Traced::parameter("site.pue", "1", v); };
    const Traced product = (x(2) * x(3)) * (x(5) * x(7));
    QCOMPARE(product.value(), 210.0);
    QCOMPARE(product.node()->parts.size(), std::size_t(4));
    // A named step stays one part.
    const Traced step = named(x(2) + x(3), Quantity{"facility-energy", "kWh/year"});
    QCOMPARE((step + x(5)).node()->parts.size(), std::size_t(2));
    // Differences and quotients are no chains.
    QCOMPARE(((x(2) - x(3)) - x(5)).node()->parts.size(), std::size_t(2));
    QCOMPARE(((x(2) / x(4)) / x(8)).value(), 0.0625);
    QCOMPARE(((x(2) / x(4)) / x(8)).node()->parts.size(), std::size_t(2));
}

void TestTraced::namesAreKept()
{
    const Quantity wanted{"run.flop", "FLOP/run"};
    const Traced leaf = Traced::parameter("site.pue", "1", 1.2);
    const Traced wrapped = named(leaf, wanted); // the input keeps its own name below the new one
    QCOMPARE(QString::fromStdString(wrapped.node()->key), QString("run.flop"));
    QCOMPARE(QString::fromStdString(wrapped.node()->parts.front()->key), QString("site.pue"));
    const Traced constantLeaf = num<Traced>(constant::kWhPerWh);
    QCOMPARE(QString::fromStdString(constantLeaf.node()->source), QString("counterwatt-manual"));
    QCOMPARE(QString::fromStdString(constantLeaf.node()->unit), QString("kWh/Wh"));
    QVERIFY(leaf.node()->key == "site.pue"); // the shared leaf itself was not changed
    QCOMPARE(Traced().value(), 0.0);
}

void TestTraced::branchThatWasTaken()
{
    const auto x = [](const char* key, double v) { return Traced::parameter(key, "1", v); };
    const Traced low = whereAtMost(x("a", 1), x("b", 1), x("low", 10), x("high", 20));
    QCOMPARE(low.value(), 10.0);
    QCOMPARE(QString::fromStdString(low.node()->key), QString("low"));
    const Traced high = whereAtMost(x("a", 2), x("b", 1), x("low", 10), x("high", 20));
    QCOMPARE(QString::fromStdString(high.node()->key), QString("high"));
    QVERIFY(std::isnan(whereAtMost(x("a", kUnknown), x("b", 1), x("low", 10), x("high", 20)).value()));
}

QTEST_APPLESS_MAIN(TestTraced)
#include "tst_traced.moc"
