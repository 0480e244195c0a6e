// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: named sets of inputs, with where each input came from, and the comparison that holds them.
// A scenario stores only what it says itself; the rest comes from its parent, or from the parameter table.
#pragma once

#include "app/engine/parameter/method_table.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/uncertainty/distribution.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cw {

enum class Grade { measured, disclosed, derived, estimated, claimed };
[[nodiscard]] const char* gradeKey(Grade grade);
[[nodiscard]] std::optional<Grade> findGrade(std::string_view key);

enum class OriginKind {
    tableDefault, // the parameter table
    preset,       // a row of the catalog
    user          // typed or dragged
};

struct Origin {
    OriginKind kind = OriginKind::tableDefault;
    std::string presetKind; // "model", "hardware", …
    std::string presetId;
    std::string source; // id of a source; empty for typed values
    std::optional<Grade> grade;

    bool operator==(const Origin&) const = default;
};

struct InputValue {
    double point =
        kUnknown; // to use where one value is wanted; of a typed range its median, of a preset's the source's value
    Origin origin;
    std::optional<Distribution> range = {}; // in the input's unit; numbers only

    // Two unknowns are equal, unlike two NaN.
    bool operator==(const InputValue& other) const;
};

struct ScenarioId {
    std::int64_t number = 0;
    auto operator<=>(const ScenarioId&) const = default;
};

// Marker and colour belong to the scenario and go together in every chart (LOOK.md).
inline constexpr int kStyleCount = 8;

struct Scenario {
    ScenarioId id;
    std::string name;
    std::string note;
    int style = 0; // 0 … kStyleCount − 1: colour and marker
    bool shown = true;
    std::optional<ScenarioId> parent;
    std::map<ParameterId, InputValue> values; // only what differs from the parent or the table

    bool operator==(const Scenario&) const = default;
};

// Wanted Spearman rank correlation of two inputs, −1 < rho < 1: holds in every scenario in which both have a range.
struct RankCorrelation {
    ParameterId a{};
    ParameterId b{};
    double rho = 0.0;

    bool operator==(const RankCorrelation&) const = default;
};

struct Comparison {
    std::string title;
    std::vector<Scenario> scenarios; // in the order of the rows
    std::optional<ScenarioId> baseline;
    std::vector<RankCorrelation> correlations = {};
    std::uint64_t seed = 1; // of the draws: the same document gives the same digits

    bool operator==(const Comparison&) const = default;
};

// Every input of one scenario after inheritance, by ParameterId.
using InputSet = std::array<InputValue, kParameterCount>;

[[nodiscard]] const Scenario* findScenario(const Comparison& comparison, ScenarioId id);
[[nodiscard]] Scenario* findScenario(Comparison& comparison, ScenarioId id);
// An id that no scenario of the comparison has.
[[nodiscard]] ScenarioId nextScenarioId(const Comparison& comparison);
// The first colour and marker that no scenario uses, or the least used one.
[[nodiscard]] int nextStyle(const Comparison& comparison);
// "Name", "Name 2", "Name 3" …: the first that is free.
[[nodiscard]] std::string freeName(const Comparison& comparison, const std::string& wanted);

// The table's defaults with their sources, and with a range where the sources disagree around the default
// (source_range.h).
[[nodiscard]] const InputSet& defaultInputs();
// The scenario's inputs: its own values, then its parents', then the table's. A missing or looping parent ends the chain.
[[nodiscard]] InputSet resolve(const Comparison& comparison, const Scenario& scenario);
// Whether `parent` may become the parent of `child` without a loop.
[[nodiscard]] bool mayInherit(const Comparison& comparison, ScenarioId child, ScenarioId parent);
// The inputs whose values or ranges differ (origins apart).
[[nodiscard]] std::vector<ParameterId> differingInputs(const InputSet& a, const InputSet& b);

} // namespace cw
