// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a comparison at which an edit swaps a value (swap_command.h). A place whose scenario is gone
// reads as empty and is not written: that cannot happen while edits are undone in order.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "db/store/document_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cw {

// A field of a scenario: FieldPlace<&Scenario::name>.
template <auto field>
struct FieldPlace {
    using Value = std::remove_cvref_t<decltype(std::declval<Scenario>().*field)>;
    ScenarioId scenario;

    [[nodiscard]] Value get(const Comparison& comparison) const
    {
        const Scenario* found = findScenario(comparison, scenario);
        return found ? found->*field : Value();
    }
    void set(Comparison& comparison, Value value) const
    {
        if (Scenario* found = findScenario(comparison, scenario))
            found->*field = std::move(value);
    }
    bool operator==(const FieldPlace&) const = default;
};

using NamePlace = FieldPlace<&Scenario::name>;
using NotePlace = FieldPlace<&Scenario::note>;
using ShownPlace = FieldPlace<&Scenario::shown>;
using ValuesPlace = FieldPlace<&Scenario::values>;

// What one scenario says itself about one input; nothing: it follows its parent or the table.
struct InputPlace {
    using Value = std::optional<InputValue>;
    ScenarioId scenario;
    ParameterId parameter{};

    [[nodiscard]] Value get(const Comparison& comparison) const
    {
        const Scenario* found = findScenario(comparison, scenario);
        if (!found || !found->values.contains(parameter))
            return std::nullopt;
        return found->values.at(parameter);
    }
    void set(Comparison& comparison, Value value) const
    {
        Scenario* found = findScenario(comparison, scenario);
        if (found && value)
            found->values[parameter] = std::move(*value);
        else if (found)
            found->values.erase(parameter);
    }
    bool operator==(const InputPlace&) const = default;
};

// A field of the comparison itself: ComparisonPlace<&Comparison::seed>.
template <auto field>
struct ComparisonPlace {
    using Value = std::remove_cvref_t<decltype(std::declval<Comparison>().*field)>;

    [[nodiscard]] static Value get(const Comparison& comparison) { return comparison.*field; }
    static void set(Comparison& comparison, Value value) { comparison.*field = std::move(value); }
    bool operator==(const ComparisonPlace&) const = default;
};

using BaselinePlace = ComparisonPlace<&Comparison::baseline>;
using CorrelationsPlace = ComparisonPlace<&Comparison::correlations>;
using SeedPlace = ComparisonPlace<&Comparison::seed>;

// Which scenarios there are, in which order, and which is the baseline: for adding, removing and moving.
struct RowsPlace {
    struct Value {
        std::vector<Scenario> scenarios;
        std::optional<ScenarioId> baseline;
        bool operator==(const Value&) const = default;
    };

    [[nodiscard]] static Value get(const Comparison& comparison)
    {
        return {comparison.scenarios, comparison.baseline};
    }
    static void set(Comparison& comparison, Value value)
    {
        comparison.scenarios = std::move(value.scenarios);
        comparison.baseline = value.baseline;
    }
    bool operator==(const RowsPlace&) const = default;
};

// What choosing a preset changes: a scenario's values, and the document's own copies of presets and sources. A place of
// the whole document, so that undo brings back an older copy that the choice replaced.
struct PresetPlace {
    struct Value {
        std::map<ParameterId, InputValue> values;
        std::vector<Preset> presets;
        std::vector<Source> sources;
        bool operator==(const Value&) const = default;
    };
    ScenarioId scenario;

    [[nodiscard]] Value get(const DocumentContents& contents) const
    {
        return {ValuesPlace{scenario}.get(contents.comparison), contents.presets, contents.sources};
    }
    void set(DocumentContents& contents, Value value) const
    {
        ValuesPlace{scenario}.set(contents.comparison, std::move(value.values));
        contents.presets = std::move(value.presets);
        contents.sources = std::move(value.sources);
    }
    bool operator==(const PresetPlace&) const = default;
};

// A field of the whole document: ContentsPlace<&DocumentContents::claims>.
template <auto field>
struct ContentsPlace {
    using Value = std::remove_cvref_t<decltype(std::declval<DocumentContents>().*field)>;

    [[nodiscard]] static Value get(const DocumentContents& contents) { return contents.*field; }
    static void set(DocumentContents& contents, Value value) { contents.*field = std::move(value); }
    bool operator==(const ContentsPlace&) const = default;
};

using ClaimsPlace = ContentsPlace<&DocumentContents::claims>;
using ReportPlace = ContentsPlace<&DocumentContents::report>;

} // namespace cw
