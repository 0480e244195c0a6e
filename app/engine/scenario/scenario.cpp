// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario look-up and inheritance.
#include "app/engine/scenario/scenario.h"

#include "app/engine/uncertainty/source_range.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw {

namespace {

constexpr std::array kGradeKeys{"measured", "disclosed", "derived", "estimated", "claimed"};

bool samePoint(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

const char* gradeKey(Grade grade)
{
    return kGradeKeys[static_cast<std::size_t>(grade)];
}

std::optional<Grade> findGrade(std::string_view key)
{
    const auto found = std::find(kGradeKeys.begin(), kGradeKeys.end(), key);
    if (found == kGradeKeys.end())
        return std::nullopt;
    return static_cast<Grade>(found - kGradeKeys.begin());
}

bool InputValue::operator==(const InputValue& other) const
{
    return samePoint(point, other.point) && origin == other.origin && range == other.range;
}

const Scenario* findScenario(const Comparison& comparison, ScenarioId id)
{
    const auto& all = comparison.scenarios;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Scenario& s) { return s.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Scenario* findScenario(Comparison& comparison, ScenarioId id)
{
    return const_cast<Scenario*>(findScenario(static_cast<const Comparison&>(comparison), id));
}

ScenarioId nextScenarioId(const Comparison& comparison)
{
    std::int64_t highest = 0;
    for (const Scenario& s : comparison.scenarios)
        highest = std::max(highest, s.id.number);
    return {highest + 1};
}

int nextStyle(const Comparison& comparison)
{
    std::array<int, kStyleCount> uses{};
    for (const Scenario& s : comparison.scenarios)
        ++uses[static_cast<std::size_t>(std::clamp(s.style, 0, kStyleCount - 1))];
    return static_cast<int>(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

std::string freeName(const Comparison& comparison, const std::string& wanted)
{
    const auto taken = [&](const std::string& name) {
        return std::any_of(comparison.scenarios.begin(), comparison.scenarios.end(),
                           [&](const Scenario& s) { return s.name == name; });
    };
    std::string name = wanted;
    for (int n = 2; taken(name); ++n)
        name = wanted + ' ' + std::to_string(n);
    return name;
}

const InputSet& defaultInputs()
{
    static const InputSet defaults = [] {
        InputSet set;
        for (const ParameterRow& row : parameterTable())
            set[indexOf(row.id)] = {
                row.defaultValue, {OriginKind::tableDefault, {}, {}, row.source, {}}, rangeOfDefault(row.id)};
        return set;
    }();
    return defaults;
}

InputSet resolve(const Comparison& comparison, const Scenario& scenario)
{
    std::vector<const Scenario*> chain;
    std::set<ScenarioId> seen;
    for (const Scenario* s = &scenario; s && seen.insert(s->id).second;
         s = s->parent ? findScenario(comparison, *s->parent) : nullptr)
        chain.push_back(s);

    InputSet inputs = defaultInputs();
    for (auto it = chain.rbegin(); it != chain.rend(); ++it)
        for (const auto& [id, value] : (*it)->values)
            inputs[indexOf(id)] = value;
    return inputs;
}

bool mayInherit(const Comparison& comparison, ScenarioId child, ScenarioId parent)
{
    std::set<ScenarioId> seen{child};
    for (const Scenario* s = findScenario(comparison, parent); s;
         s = s->parent ? findScenario(comparison, *s->parent) : nullptr)
        if (!seen.insert(s->id).second)
            return false;
    return true;
}

std::vector<ParameterId> differingInputs(const InputSet& a, const InputSet& b)
{
    std::vector<ParameterId> ids;
    for (const ParameterRow& row : parameterTable())
        if (!samePoint(a[indexOf(row.id)].point, b[indexOf(row.id)].point)
            || a[indexOf(row.id)].range != b[indexOf(row.id)].range)
            ids.push_back(row.id);
    return ids;
}

} // namespace cw
