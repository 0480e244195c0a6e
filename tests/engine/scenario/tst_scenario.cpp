// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: inheritance, loops, names, styles, and which inputs differ.
#include "tests/engine/test_inputs.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

Scenario scenario(int id, std::optional<int> parent, std::map<ParameterId, double> values)
{
    Scenario s;
    s.id = {id};
    s.name = "Scenario " + std::to_string(id);
    if (parent)
        s.parent = ScenarioId{*parent};
    for (const auto& [key, value] : values)
        s.values[key] = {value, {OriginKind::user, {}, {}, {}, {}}};
    return s;
}

double point(const InputSet& inputs, ParameterId id)
{
    return inputs[indexOf(id)].point;
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void defaultsComeFromTheTable();
    void inheritsFromParents();
    void missingParentEndsTheChain();
    void loopEndsTheChain();
    void mayInheritRefusesLoops();
    void findsById();
    void idsAreNew();
    void stylesAreSpread();
    void namesAreFree();
    void differingInputs();
    void unknownsAreEqual();
    void grades();
};

void TestScenario::defaultsComeFromTheTable()
{
    const InputSet inputs = resolve({}, scenario(1, {}, {}));
    for (const ParameterRow& row : parameterTable()) {
        const InputValue& value = inputs[indexOf(row.id)];
        QVERIFY(value.point == row.defaultValue || (std::isnan(value.point) && std::isnan(row.defaultValue)));
        QCOMPARE(value.origin.kind, OriginKind::tableDefault);
        QCOMPARE(QString::fromStdString(value.origin.source), QString(row.source));
    }
}

void TestScenario::inheritsFromParents()
{
    Comparison c;
    c.scenarios = {scenario(1, {}, {{P::sitePue, 1.1}, {P::siteWue, 0.2}, {P::trainingDays, 10}}),
                   scenario(2, 1, {{P::sitePue, 1.3}}), scenario(3, 2, {{P::siteWue, 0.9}})};
    const InputSet third = resolve(c, c.scenarios[2]);
    QCOMPARE(point(third, P::siteWue), 0.9);       // its own
    QCOMPARE(point(third, P::sitePue), 1.3);       // its parent's, over its grandparent's
    QCOMPARE(point(third, P::trainingDays), 10.0); // its grandparent's
    QCOMPARE(point(third, P::siteGridFactor), 429.0);
    QCOMPARE(third[indexOf(P::trainingDays)].origin.kind, OriginKind::user);
    // The parent does not see its child.
    QCOMPARE(point(resolve(c, c.scenarios[0]), P::siteWue), 0.2);
    // A change of the grandparent reaches the grandchild where nobody between says otherwise.
    c.scenarios[0].values[P::trainingDays].point = 20;
    QCOMPARE(point(resolve(c, c.scenarios[2]), P::trainingDays), 20.0);
    // The child may say that something is not known.
    c.scenarios[2].values[P::trainingDays].point = kUnknown;
    QVERIFY(std::isnan(point(resolve(c, c.scenarios[2]), P::trainingDays)));
}

void TestScenario::missingParentEndsTheChain()
{
    Comparison c;
    c.scenarios = {scenario(1, 99, {{P::sitePue, 1.5}})};
    const InputSet inputs = resolve(c, c.scenarios[0]);
    QCOMPARE(point(inputs, P::sitePue), 1.5);
    QCOMPARE(point(inputs, P::siteWue), 0.55);
}

void TestScenario::loopEndsTheChain()
{
    Comparison c;
    c.scenarios = {scenario(1, 2, {{P::sitePue, 1.5}}),
                   scenario(2, 1, {{P::sitePue, 1.7}, {P::siteWue, 0.9}})};
    QCOMPARE(point(resolve(c, c.scenarios[0]), P::sitePue), 1.5);
    QCOMPARE(point(resolve(c, c.scenarios[0]), P::siteWue), 0.9);
    c.scenarios[0].parent = ScenarioId{1}; // its own parent
    QCOMPARE(point(resolve(c, c.scenarios[0]), P::sitePue), 1.5);
}

void TestScenario::mayInheritRefusesLoops()
{
    Comparison c;
    c.scenarios = {scenario(1, {}, {}), scenario(2, 1, {}), scenario(3, 2, {}), scenario(4, {}, {})};
    QVERIFY(mayInherit(c, {4}, {3}));
    QVERIFY(mayInherit(c, {3}, {1}));
    QVERIFY(!mayInherit(c, {1}, {1}));
    QVERIFY(!mayInherit(c, {1}, {2}));
    QVERIFY(!mayInherit(c, {1}, {3}));
    QVERIFY(!mayInherit(c, {2}, {3}));
}

void TestScenario::findsById()
{
    Comparison c;
    c.scenarios = {scenario(7, {}, {}), scenario(9, {}, {})};
    QCOMPARE(findScenario(c, {9}), &c.scenarios[1]);
    QVERIFY(!findScenario(c, {8}));
    findScenario(c, {7})->name = "changed";
    QCOMPARE(QString::fromStdString(c.scenarios[0].name), QString("changed"));
    QVERIFY(!findScenario(static_cast<const Comparison&>(c), {0}));
}

void TestScenario::idsAreNew()
{
    Comparison c;
    QVERIFY(!findScenario(c, nextScenarioId(c)));
    c.scenarios = {scenario(7, {}, {}), scenario(3, {}, {})};
    QCOMPARE(nextScenarioId(c).number, std::int64_t(8));
}

void TestScenario::stylesAreSpread()
{
    Comparison c;
    std::set<int> used;
    for (int i = 0; i < kStyleCount; ++i) {
        Scenario s = scenario(i + 1, {}, {});
        s.style = nextStyle(c);
        QVERIFY(used.insert(s.style).second);
        c.scenarios.push_back(s);
    }
    QVERIFY(nextStyle(c) >= 0 && nextStyle(c) < kStyleCount); // the least used one again
    c.scenarios.erase(c.scenarios.begin() + 2);
    QCOMPARE(nextStyle(c), 2);
    c.scenarios[0].style = 1000; // a damaged one spoils nothing
    QVERIFY(nextStyle(c) >= 0 && nextStyle(c) < kStyleCount);
}

void TestScenario::namesAreFree()
{
    Comparison c;
    QCOMPARE(QString::fromStdString(freeName(c, "GPT-4")), QString("GPT-4"));
    for (const char* wanted : {"GPT-4", "GPT-4 2", "GPT-4 3"}) {
        Scenario s = scenario(static_cast<int>(c.scenarios.size()) + 1, {}, {});
        s.name = freeName(c, "GPT-4");
        QCOMPARE(QString::fromStdString(s.name), QString(wanted));
        c.scenarios.push_back(s);
    }
}

void TestScenario::differingInputs()
{
    const InputSet& base = defaultInputs();
    QVERIFY(cw::differingInputs(base, base).empty()); // although some are unknown
    const auto found =
        cw::differingInputs(base, with(base, {{P::siteWue, 1}, {P::trainingDays, 5}, {P::hardwarePrice, 1}}));
    // In the order of the table.
    QCOMPARE(found, (std::vector<ParameterId>{P::trainingDays, P::hardwarePrice, P::siteWue}));
    InputSet otherOrigin = base;
    otherOrigin[indexOf(P::siteWue)].origin.kind = OriginKind::user;
    QVERIFY(cw::differingInputs(base, otherOrigin).empty());
    QCOMPARE(cw::differingInputs(base, with(base, {{P::siteWue, kUnknown}})).size(), std::size_t(1));
}

void TestScenario::unknownsAreEqual()
{
    InputValue a, b;
    QVERIFY(a == b);
    b.point = 1.0;
    QVERIFY(!(a == b));
    a.point = 1.0;
    QVERIFY(a == b);
    b.origin.source = "patterson-2021";
    QVERIFY(!(a == b));
    Scenario s = scenario(1, {}, {{P::hardwarePrice, kUnknown}});
    QVERIFY(s == scenario(1, {}, {{P::hardwarePrice, kUnknown}}));
}

void TestScenario::grades()
{
    for (const Grade g :
         {Grade::measured, Grade::disclosed, Grade::derived, Grade::estimated, Grade::claimed})
        QVERIFY(findGrade(gradeKey(g)) == g);
    QVERIFY(!findGrade("guessed"));
    QVERIFY(!findGrade(""));
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
