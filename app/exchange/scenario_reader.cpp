// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as JSON: reading. What does not fit is named with its place, never guessed.
#include "app/exchange/json_fields.h"
#include "app/exchange/scenario_input.h"
#include "app/exchange/scenario_json.h"
#include "app/exchange/scenario_keys.h"

#include "app/engine/uncertainty/correlation.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <set>

namespace cw {

class ScenarioJsonText {
    Q_DECLARE_TR_FUNCTIONS(cw::ScenarioJsonText)
};

namespace {

using Kind = PlacedJson::Kind;
namespace limits = scenario_json;

class ScenarioReader {
public:
    ScenarioReader(const PlacedJson& root, const std::string& name)
        : m_root(root)
        , m_fields(name)
    {
    }

    Result<DocumentContents> read()
    {
        if (m_fields.isObject(m_root))
            m_fields.checkSchema(m_root, limits::kSchemaStem, limits::kVersion);
        if (!m_fields.error()) {
            m_fields.checkObject(
                m_root,
                {"$schema", "schema", "title", "seed", "baseline", "correlations", "scenarios", "sources"});
            m_contents.comparison.title = m_fields.text(m_root, "title");
            m_contents.comparison.seed =
                m_fields.whole(m_root, "seed", 1, 0, std::numeric_limits<std::uint64_t>::max());
            readSources();
            readScenarios();
            readReferences();
            readCorrelations();
        }
        if (m_fields.error())
            return *m_fields.error();
        return std::move(m_contents);
    }

private:
    void readSources()
    {
        std::set<std::string> ids;
        for (const PlacedJson& json : m_fields.list(m_root, "sources")) {
            m_fields.checkObject(json, {"id", "title", "publisher", "year", "licence", "link"});
            const PlacedJson* id = m_fields.needed(json, "id");
            Source source;
            source.id = m_fields.text(json, "id");
            source.title = m_fields.text(json, "title");
            source.publisher = m_fields.text(json, "publisher");
            source.year = static_cast<int>(m_fields.whole(json, "year", 0, 0, 9999));
            source.licence = m_fields.text(json, "licence");
            source.link = m_fields.text(json, "link");
            if (m_fields.error())
                return;
            if (!ids.insert(source.id).second)
                return m_fields.fail(*id, ErrorCode::duplicateField, source.id);
            m_contents.sources.push_back(std::move(source));
        }
    }

    void readScenarios()
    {
        (void)m_fields.needed(m_root, "scenarios");
        const auto& list = m_fields.list(m_root, "scenarios");
        if (list.size() > limits::kMostScenarios)
            m_fields.fail(list[limits::kMostScenarios], ErrorCode::tooManyRows, {},
                          std::to_string(limits::kMostScenarios));
        for (const PlacedJson& json : list) {
            if (m_fields.error())
                return;
            readScenario(json);
        }
        giveIds();
    }

    void readScenario(const PlacedJson& json)
    {
        m_fields.checkObject(json, {"name", "id", "note", "style", "shown", "parent", "inputs"});
        Comparison& comparison = m_contents.comparison;
        (void)m_fields.needed(json, "name");
        Scenario scenario;
        scenario.name = m_fields.text(json, "name");
        scenario.note = m_fields.text(json, "note");
        scenario.shown = m_fields.truth(json, "shown", true);
        scenario.id.number = static_cast<std::int64_t>(m_fields.whole(json, "id", 0, 1, limits::kMostId));
        if (scenario.id.number != 0 && findScenario(comparison, scenario.id))
            m_fields.fail(*json.find("id"), ErrorCode::duplicateField, std::to_string(scenario.id.number));
        const auto usual = static_cast<std::uint64_t>(nextStyle(comparison));
        scenario.style = static_cast<int>(m_fields.whole(json, "style", usual, 0, kStyleCount - 1));
        if (const PlacedJson* inputs = json.find("inputs"); inputs && m_fields.isObject(*inputs))
            readInputs(*inputs, scenario);
        comparison.scenarios.push_back(std::move(scenario));
    }

    void readInputs(const PlacedJson& inputs, Scenario& scenario)
    {
        for (const PlacedJson& item : inputs.items) {
            if (m_fields.error())
                return;
            if (const auto id = findParameter(item.key))
                scenario.values[*id] = readScenarioInput(m_fields, *id, item);
            else
                failKey(item);
        }
    }

    void failKey(const PlacedJson& item)
    {
        PlacedJson key = item;
        key.place = item.keyPlace;
        m_fields.fail(key, ErrorCode::unknownParameter, item.key);
    }

    // Those without an id come behind the others.
    void giveIds()
    {
        for (Scenario& scenario : m_contents.comparison.scenarios)
            if (scenario.id.number == 0)
                scenario.id = nextScenarioId(m_contents.comparison);
    }

    void readReferences()
    {
        Comparison& comparison = m_contents.comparison;
        if (m_fields.error())
            return;
        comparison.baseline = scenarioNamed(m_root, "baseline");
        const auto& list = m_fields.list(m_root, "scenarios");
        for (std::size_t i = 0; i < list.size() && !m_fields.error(); ++i) {
            Scenario& scenario = comparison.scenarios[i];
            const auto parent = scenarioNamed(list[i], "parent");
            if (parent && !mayInherit(comparison, scenario.id, *parent))
                m_fields.fail(*list[i].find("parent"), ErrorCode::inheritanceLoop);
            scenario.parent = parent;
        }
    }

    // By a name that one scenario has, or by an id.
    std::optional<ScenarioId> scenarioNamed(const PlacedJson& object, const char* field)
    {
        const PlacedJson* named = object.find(field);
        if (!named || named->kind == Kind::null)
            return std::nullopt;
        if (named->kind != Kind::text && !named->whole) {
            m_fields.fail(*named, ErrorCode::wrongKind, valueWords(*named),
                          ScenarioJsonText::tr("the name or the id of a scenario").toStdString());
            return std::nullopt;
        }
        std::vector<ScenarioId> found;
        for (const Scenario& s : m_contents.comparison.scenarios)
            if (named->kind == Kind::text ? s.name == named->text
                                          : static_cast<std::uint64_t>(s.id.number) == *named->whole)
                found.push_back(s.id);
        if (found.size() == 1)
            return found.front();
        if (found.empty())
            m_fields.fail(*named, ErrorCode::unknownScenario, valueWords(*named));
        else
            m_fields.fail(*named, ErrorCode::wrongKind, named->text,
                          ScenarioJsonText::tr("a name that only one scenario has, or its id").toStdString());
        return std::nullopt;
    }

    void readCorrelations()
    {
        std::vector<CorrelatedPair> pairs;
        for (const PlacedJson& json : m_fields.list(m_root, "correlations")) {
            m_fields.checkObject(json, {"a", "b", "rho"});
            const auto a = inputNamed(json, "a");
            const auto b = inputNamed(json, "b");
            const PlacedJson* rho = m_fields.needed(json, "rho");
            if (m_fields.error())
                return;
            if (rho->kind != Kind::number || !(std::abs(rho->number) < 1.0))
                return m_fields.fail(*rho, ErrorCode::wrongKind, valueWords(*rho),
                                     ScenarioJsonText::tr("a number between −1 and 1").toStdString());
            m_contents.comparison.correlations.push_back({*a, *b, rho->number});
            pairs.push_back({indexOf(*a), indexOf(*b), rho->number});
            if (a == b)
                return m_fields.fail(json, ErrorCode::notPositiveDefinite);
        }
        if (!pairs.empty() && !Copula::make(kParameterCount, pairs))
            m_fields.fail(*m_root.find("correlations"), ErrorCode::notPositiveDefinite);
    }

    std::optional<ParameterId> inputNamed(const PlacedJson& object, const char* field)
    {
        const PlacedJson* named = m_fields.needed(object, field);
        const auto id = findParameter(m_fields.text(object, field));
        if (named && !id)
            m_fields.fail(*named, ErrorCode::unknownParameter, valueWords(*named));
        return id;
    }

    const PlacedJson& m_root;
    JsonFields m_fields;
    DocumentContents m_contents;
};

} // namespace

Result<DocumentContents> readScenariosJson(std::string_view text, const std::string& name)
{
    if (text.size() > limits::kLargestFile)
        return Error{ErrorCode::fileTooLarge, name, {}, std::to_string(limits::kLargestFile)};
    const auto root = readPlacedJson(text, name);
    if (!root)
        return root.error();
    return ScenarioReader(root.value(), name).read();
}

} // namespace cw
