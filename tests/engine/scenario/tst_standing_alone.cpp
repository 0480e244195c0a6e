// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario outside its comparison has the inputs that it had within.
#include "app/engine/scenario/standing_alone.h"

#include <QtTest>

using namespace cw;
using P = ParameterId;

class TestStandingAlone : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItsParentsSay();
    void parentThatIsMissing();
    void parentsInACircle();
};

namespace {

Scenario scenario(std::int64_t id, std::optional<std::int64_t> parent, const std::map<P, double>& values)
{
    Scenario s{{id}, "Scenario " + std::to_string(id), {}, 0, true, {}, {}};
    if (parent)
        s.parent = ScenarioId{*parent};
    for (const auto& [key, value] : values)
        s.values[key] = {value, {OriginKind::user, {}, {}, {}, {}}};
    return s;
}

} // namespace

void TestStandingAlone::saysWhatItsParentsSay()
{
    Comparison family;
    family.scenarios = {scenario(1, {}, {{P::sitePue, 1.3}, {P::siteWue, 2.0}, {P::siteGridFactor, 400.0}}),
                        scenario(2, 1, {{P::siteWue, 1.5}}), scenario(3, 2, {{P::siteGridFactor, 50.0}})};
    const Scenario& child = family.scenarios[2];
    const Scenario alone = standingAlone(family, child);
    QVERIFY(!alone.parent);
    QCOMPARE(alone.name, child.name);
    QCOMPARE(alone.values.at(P::sitePue).point, 1.3);
    QCOMPARE(alone.values.at(P::siteWue).point, 1.5);
    QCOMPARE(alone.values.at(P::siteGridFactor).point, 50.0);
    Comparison elsewhere;
    elsewhere.scenarios = {alone};
    QVERIFY(resolve(elsewhere, alone) == resolve(family, child));
}

void TestStandingAlone::parentThatIsMissing()
{
    Comparison family;
    family.scenarios = {scenario(3, 2, {{P::sitePue, 1.2}})};
    const Scenario alone = standingAlone(family, family.scenarios[0]);
    QVERIFY(!alone.parent);
    QCOMPARE(alone.values.size(), std::size_t(1));
}

void TestStandingAlone::parentsInACircle()
{
    Comparison family;
    family.scenarios = {scenario(1, 2, {{P::sitePue, 1.2}}), scenario(2, 1, {{P::siteWue, 0.5}})};
    const Scenario alone = standingAlone(family, family.scenarios[0]);
    QCOMPARE(alone.values.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestStandingAlone)
#include "tst_standing_alone.moc"
