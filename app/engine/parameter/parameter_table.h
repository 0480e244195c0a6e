// SPDX-License-Identifier: GPL-3.0-or-later
// The table of inputs: key, unit, default, bounds, group, label, help and source of each.
#pragma once

#include "app/engine/parameter/parameter_id.h"
#include "app/engine/result.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cw {

// Inside the engine "not known" is a NaN: it travels through every formula and comes out as an unknown result.
// It never comes from reading text or files: those refuse NaN. An outcome shows it as "not known".
inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

enum class ParameterKind { number, choice, flag };
enum class ParameterGroup { training, model, inference, fleet, hardware, site, cost };
enum class ParameterScale { linear, logarithmic };

struct ParameterRow {
    ParameterId id;
    const char* key;
    ParameterKind kind;
    const char* unit;
    double defaultValue; // kUnknown: not known
    double minimum;
    double maximum;
    ParameterGroup group;
    ParameterScale scale;
    const char* label; // English; app/models translates it
    const char* help;
    const char* source; // id of db/catalog/sources.csv
};

// One option of a choice: `id` is what files and the command line hold.
struct ChoiceOption {
    const char* id;
    const char* label;
};

[[nodiscard]] std::span<const ParameterRow> parameterTable();
[[nodiscard]] const ParameterRow& parameterRow(ParameterId id);
[[nodiscard]] std::optional<ParameterId> findParameter(std::string_view key);
[[nodiscard]] const char* groupKey(ParameterGroup group);

// The options of a choice in the order of its values 0, 1, …; empty for numbers. A flag has "off" and "on".
[[nodiscard]] std::span<const ChoiceOption> choiceOptions(ParameterId id);

// Checks a value against the row: whole and in range for choices and flags, finite and within bounds for numbers.
// Errors: notFinite, belowMinimum, aboveMaximum, unknownChoice; where = the key, limit = the bound with its unit.
[[nodiscard]] Result<double> checkedValue(ParameterId id, double value);

// Reads what a person typed for this input: a quantity with or without unit, or the id of an option ("server").
// A bare number is in the row's unit; "unknown" or "?" gives kUnknown.
[[nodiscard]] Result<double> readParameter(ParameterId id, std::string_view text);

} // namespace cw
