// SPDX-License-Identifier: GPL-3.0-or-later
// A written formula, computed again with other inputs, gives what the engine gives for them: every operation, and every
// method with every option. The evaluator below knows only the steps, not the formulas.
#include "app/engine/scenario/written_results.h"
#include "tests/engine/combinations.h"
#include "tests/engine/random_inputs.h"

#include <QtTest>

#include <cstring>
#include <map>

using namespace cw;
using namespace cw::test;

namespace {

using NodePtr = std::shared_ptr<const WrittenNode>;

double stepValue(WrittenOp op, const std::vector<double>& x)
{
    switch (op) {
    case WrittenOp::input:
    case WrittenOp::constant: break;
    case WrittenOp::name: return x[0];
    case WrittenOp::sum: return x[0] + x[1];
    case WrittenOp::difference: return x[0] - x[1];
    case WrittenOp::product: return x[0] * x[1];
    case WrittenOp::quotient: return x[0] / x[1];
    case WrittenOp::power: return std::pow(x[0], x[1]);
    case WrittenOp::maximum: return maxOf(x[0], x[1]);
    case WrittenOp::minimum: return minOf(x[0], x[1]);
    case WrittenOp::roundUp: return std::ceil(x[0]);
    case WrittenOp::round: return roundOf(x[0]);
    case WrittenOp::powerOfTwo: return powerOfTwoAbove(x[0]);
    case WrittenOp::exponential: return std::exp(x[0]);
    case WrittenOp::logarithm: return std::log(x[0]);
    case WrittenOp::whereAtMost: return whereAtMost(x[0], x[1], x[2], x[3]);
    }
    return std::nan("");
}

// The values of all steps for other inputs.
std::vector<double> computed(const WrittenSteps& steps, const std::map<std::string, double>& inputs)
{
    std::vector<double> values;
    for (const WrittenSteps::Step& step : steps.steps()) {
        std::vector<double> parts;
        for (const std::size_t part : step.parts)
            parts.push_back(values[part]);
        if (step.node->op == WrittenOp::input)
            values.push_back(inputs.at(step.node->key));
        else
            values.push_back(parts.empty() ? step.node->value : stepValue(step.node->op, parts));
    }
    return values;
}

double computed(const Written& result, const std::map<std::string, double>& inputs)
{
    WrittenSteps steps;
    const std::size_t at = steps.add(result);
    return computed(steps, inputs)[at];
}

bool same(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b)) || a == b;
}

std::map<std::string, double> pointsOf(const InputSet& inputs)
{
    std::map<std::string, double> points;
    for (const ParameterRow& row : parameterTable())
        points[row.key] = inputs[indexOf(row.id)].point;
    return points;
}

// Other numbers where there are some; what is not known stays so: whether it is decides about the formula.
InputSet shuffled(InputSet inputs, SplitMix& random)
{
    for (const ParameterRow& row : parameterTable()) {
        double& point = inputs[indexOf(row.id)].point;
        if (row.kind == ParameterKind::number && !std::isnan(point))
            point = randomValue(row, random);
    }
    return inputs;
}

// Whether the same workloads have an answer.
bool sameAnswers(const Outcome& a, const Outcome& b)
{
    for (std::size_t i = 0; i < kWorkloadCount; ++i)
        if (a.workloads[i].applies != b.workloads[i].applies)
            return false;
    return true;
}

struct Function {
    const char* name;
    Written (*written)(const Written&, const Written&);
    double (*plain)(double, double);
};

const Function kFunctions[] = {
    {"+", [](const Written& a, const Written& b) { return a + b; }, [](double a, double b) { return a + b; }},
    {"-", [](const Written& a, const Written& b) { return a - b; }, [](double a, double b) { return a - b; }},
    {"*", [](const Written& a, const Written& b) { return a * b; }, [](double a, double b) { return a * b; }},
    {"/", [](const Written& a, const Written& b) { return a / b; }, [](double a, double b) { return a / b; }},
    {"power", [](const Written& a, const Written& b) { return powOf(a, b); },
     [](double a, double b) { return powOf(a, b); }},
    {"max", [](const Written& a, const Written& b) { return maxOf(a, b); },
     [](double a, double b) { return maxOf(a, b); }},
    {"min", [](const Written& a, const Written& b) { return minOf(a, b); },
     [](double a, double b) { return minOf(a, b); }},
    {"round up", [](const Written& a, const Written&) { return ceilOf(a); },
     [](double a, double) { return ceilOf(a); }},
    {"round", [](const Written& a, const Written&) { return roundOf(a); },
     [](double a, double) { return roundOf(a); }},
    {"power of two", [](const Written& a, const Written&) { return powerOfTwoAbove(a); },
     [](double a, double) { return powerOfTwoAbove(a); }},
    {"exp", [](const Written& a, const Written&) { return expOf(a); },
     [](double a, double) { return expOf(a); }},
    {"log", [](const Written& a, const Written&) { return logOf(a); },
     [](double a, double) { return logOf(a); }},
    {"where at most", [](const Written& a, const Written& b) { return whereAtMost(a, b, a * b, a - b); },
     [](double a, double b) { return whereAtMost(a, b, a * b, a - b); }},
    {"named",
     [](const Written& a, const Written& b) {
         return named(named(a, {"x", "1"}) + b, {"y", "1"});
     },
     [](double a, double b) { return a + b; }},
};

} // namespace

class TestWritten : public QObject {
    Q_OBJECT
private slots:
    void everyOperation_data();
    void everyOperation();
    void namesAndUnits();
    void equalExpressionsAreOneStep();
    void unknownStaysUnknown();
    void everyMethod_data();
    void everyMethod();
    void unknownInputsAreFilledIn();
};

void TestWritten::everyOperation_data()
{
    QTest::addColumn<int>("function");
    for (int i = 0; i < static_cast<int>(std::size(kFunctions)); ++i)
        QTest::newRow(kFunctions[i].name) << i;
}

void TestWritten::everyOperation()
{
    QFETCH(int, function);
    const Function& f = kFunctions[function];
    const Written formula = f.written(Written::input("a", "1", 7.0), Written::input("b", "1", 3.0));
    QVERIFY(same(formula.value(), f.plain(7.0, 3.0)));
    for (const double a : {1.0, 2.5, 3.5, 3.0, 8.0, 9.0, 1e6})
        for (const double b : {0.5, 3.0, 8.0})
            QVERIFY2(same(computed(formula, {{"a", a}, {"b", b}}), f.plain(a, b)), f.name);
}

void TestWritten::namesAndUnits()
{
    const Constant constant{8760, "h/year", "hours-per-year", "counterwatt-manual"};
    const Written power = Written::input("power", "kW", 2.0);
    const Written energy = named(power * num<Written>(constant), {"energy", "kWh/year"});
    QCOMPARE(energy.node()->key, std::string("energy"));
    QCOMPARE(energy.node()->unit, std::string("kWh/year"));
    QCOMPARE(energy.value(), 17520.0);
    QCOMPARE(energy.node()->parts[1]->source, std::string("counterwatt-manual"));
    const Written again = named(energy, {"other", "kWh/year"});
    QVERIFY(again.node()->op == WrittenOp::name);
    QCOMPARE(again.node()->parts[0]->key, std::string("energy"));
    QVERIFY(asUnit(energy, "J").node() == energy.node());
}

void TestWritten::equalExpressionsAreOneStep()
{
    const auto a = [] { return Written::input("a", "1", 2.0); };
    const auto b = [] { return Written::input("b", "1", 3.0); };
    WrittenSteps steps;
    const auto first = steps.add(a() * b() + a());
    QCOMPARE(steps.steps().size(), std::size_t(4)); // a, b, product, sum
    QCOMPARE(steps.add(a() * b() + a()), first);
    QCOMPARE(steps.steps().size(), std::size_t(4));
    QCOMPARE(steps.steps()[0].uses, 2);
    QVERIFY(steps.add(b() * a()) != steps.add(a() * b())); // written in another order
    // Of another value it is another input.
    QVERIFY(steps.add(Written::input("a", "1", 5.0)) != steps.add(a()));
}

void TestWritten::unknownStaysUnknown()
{
    const Written unknown = Written::input("a", "1", kUnknown);
    const Written one = Written::input("b", "1", 1.0);
    for (const Written& result : {unknown + one, maxOf(one, unknown), minOf(unknown, one),
                                  whereAtMost(unknown, one, one, one), whereAtMost(one, unknown, one, one)})
        QVERIFY(std::isnan(result.value()));
    QCOMPARE(computed(maxOf(one, unknown), {{"a", 4.0}, {"b", 1.0}}), 4.0);
}

void TestWritten::everyMethod_data()
{
    QTest::addColumn<int>("workload");
    for (const Workload workload : kWorkloads)
        QTest::newRow(workloadKey(workload)) << static_cast<int>(workload);
}

void TestWritten::everyMethod()
{
    QFETCH(int, workload);
    SplitMix random(5);
    int compared = 0;
    for (const Combination& c : combinationsOf(static_cast<Workload>(workload))) {
        const ScenarioResults<Written> formulas = writtenResults(c.inputs);
        const InputSet other = shuffled(c.inputs, random);
        const Outcome outcome = evaluate(other);
        const Outcome before = evaluate(c.inputs);
        if (!sameAnswers(outcome, before)) // a refusal: the formulas do not know of it
            continue;
        for (const MetricRow& row : metricTable())
            for (const Per per : {Per::year, Per::day, Per::run, Per::query, Per::ktoken}) {
                const auto formula = resultOf(formulas, row.metric, per);
                const Value old = resultOf(before, row.metric, per);
                QCOMPARE(formula && std::isfinite(formula->value()), old.has_value());
                if (!old)
                    continue;
                QVERIFY2(same(formula->value(), *old), c.name.c_str());
                const Value expected = resultOf(outcome, row.metric, per);
                QVERIFY2(expected && same(computed(*formula, pointsOf(other)), *expected),
                         (c.name + ' ' + row.key).c_str());
                ++compared;
            }
    }
    QVERIFY(compared > 500);
}

// A price that nobody knew, typed into the sheet.
void TestWritten::unknownInputsAreFilledIn()
{
    const InputSet inputs = with(only(Workload::training, {}), {{P::hardwarePrice, kUnknown}});
    const auto formula = resultOf(writtenResults(inputs), M::costTotal, Per::year);
    QVERIFY(formula && std::isnan(formula->value()));
    const InputSet known = with(inputs, {{P::hardwarePrice, 30000.0}});
    QVERIFY(same(computed(*formula, pointsOf(known)), total(known, M::costTotal)));
}

QTEST_GUILESS_MAIN(TestWritten)

#include "tst_written.moc"
