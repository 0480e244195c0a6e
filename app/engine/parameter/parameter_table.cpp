// SPDX-License-Identifier: GPL-3.0-or-later
// The table of inputs, from parameter_rows.h, and the options of the choices.
#include "app/engine/parameter/parameter_table.h"

#include "app/engine/parameter/method_table.h"
#include "app/engine/text_marker.h"
#include "app/engine/units/quantity_text.h"

#include <array>
#include <cmath>
#include <sstream>
#include <unordered_map>
#include <vector>

namespace cw {

namespace {

constexpr std::array<ParameterRow, kParameterCount> kTable{{
#define CW_PARAMETER(name, key, kind, unit, defaultValue, minimum, maximum, group, scale, label, help,       \
                     source)                                                                                 \
    {ParameterId::name,                                                                                      \
     key,                                                                                                    \
     ParameterKind::kind,                                                                                    \
     unit,                                                                                                   \
     defaultValue,                                                                                           \
     minimum,                                                                                                \
     maximum,                                                                                                \
     ParameterGroup::group,                                                                                  \
     ParameterScale::scale,                                                                                  \
     label,                                                                                                  \
     help,                                                                                                   \
     source},
#include "app/engine/parameter/parameter_rows.h"
#undef CW_PARAMETER
}};

constexpr std::array kFlag{ChoiceOption{"off", CW_TEXT("Choice", "Off")},
                           ChoiceOption{"on", CW_TEXT("Choice", "On")}};
constexpr std::array kBoundary{
    ChoiceOption{"accelerator", CW_TEXT("Choice", "Accelerator only")},
    ChoiceOption{"server", CW_TEXT("Choice", "Server")},
    ChoiceOption{"facility", CW_TEXT("Choice", "Facility, with cooling")},
};
constexpr std::array kPrecision{
    ChoiceOption{"16-bit", CW_TEXT("Choice", "16 bits (BF16, FP16)")},
    ChoiceOption{"8-bit", CW_TEXT("Choice", "8 bits (FP8, INT8)")},
    ChoiceOption{"4-bit", CW_TEXT("Choice", "4 bits (MXFP4 and the like)")},
};
constexpr std::array kLoadBasis{
    ChoiceOption{"rated-share", CW_TEXT("Choice", "Share of rated power")},
    ChoiceOption{"utilisation", CW_TEXT("Choice", "Utilisation, with idle power")},
};
constexpr std::array kResidualBasis{
    ChoiceOption{"grid", CW_TEXT("Choice", "The grid's factor")},
    ChoiceOption{"residual", CW_TEXT("Choice", "A residual mix")},
};

std::vector<ChoiceOption> methodOptions(Workload workload)
{
    std::vector<ChoiceOption> options;
    for (const MethodRow& row : methodsOf(workload))
        options.push_back({row.id, row.label});
    return options;
}

std::string numberText(double value)
{
    std::ostringstream out;
    out.precision(12);
    out << value;
    return out.str();
}

std::string limitText(const ParameterRow& row, double bound)
{
    const std::string unit = row.unit;
    return unit == "1" ? numberText(bound) : numberText(bound) + ' ' + unit;
}

Error boundError(ErrorCode code, const ParameterRow& row, double value, double bound)
{
    return {code, row.key, numberText(value), limitText(row, bound)};
}

std::string optionList(ParameterId id)
{
    std::string list;
    for (const ChoiceOption& option : choiceOptions(id))
        list += (list.empty() ? "" : ", ") + std::string(option.id);
    return list;
}

Result<double> readOption(const ParameterRow& row, std::string_view text)
{
    const auto options = choiceOptions(row.id);
    for (std::size_t i = 0; i < options.size(); ++i)
        if (text == options[i].id)
            return static_cast<double>(i);
    return Error{ErrorCode::unknownChoice, row.key, shortened(text), optionList(row.id)};
}

} // namespace

std::span<const ParameterRow> parameterTable()
{
    return kTable;
}

const ParameterRow& parameterRow(ParameterId id)
{
    return kTable[indexOf(id)];
}

std::optional<ParameterId> findParameter(std::string_view key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string_view, ParameterId> map;
        for (const ParameterRow& row : kTable)
            map.emplace(row.key, row.id);
        return map;
    }();
    const auto found = byKey.find(key);
    if (found == byKey.end())
        return std::nullopt;
    return found->second;
}

const char* groupKey(ParameterGroup group)
{
    constexpr std::array keys{"training", "model", "inference", "fleet", "hardware", "site", "cost"};
    return keys[static_cast<std::size_t>(group)];
}

std::span<const ChoiceOption> choiceOptions(ParameterId id)
{
    static const std::array methods{methodOptions(Workload::training), methodOptions(Workload::inference),
                                    methodOptions(Workload::fleet)};
    switch (id) {
    case ParameterId::trainingMethod: return methods[0];
    case ParameterId::inferenceMethod: return methods[1];
    case ParameterId::fleetMethod: return methods[2];
    case ParameterId::inferenceBoundary: return kBoundary;
    case ParameterId::inferencePrecision: return kPrecision;
    case ParameterId::fleetLoadBasis: return kLoadBasis;
    case ParameterId::siteResidualBasis: return kResidualBasis;
    default: break;
    }
    if (parameterRow(id).kind == ParameterKind::flag)
        return kFlag;
    return {};
}

Result<double> checkedValue(ParameterId id, double value)
{
    const ParameterRow& row = parameterRow(id);
    if (!std::isfinite(value))
        return boundError(ErrorCode::notFinite, row, value, row.maximum);
    if (row.kind != ParameterKind::number
        && (value != std::floor(value) || value < row.minimum || value > row.maximum))
        return Error{ErrorCode::unknownChoice, row.key, numberText(value), optionList(id)};
    if (value < row.minimum)
        return boundError(ErrorCode::belowMinimum, row, value, row.minimum);
    if (value > row.maximum)
        return boundError(ErrorCode::aboveMaximum, row, value, row.maximum);
    return value;
}

Result<double> readParameter(ParameterId id, std::string_view text)
{
    const ParameterRow& row = parameterRow(id);
    if (row.kind != ParameterKind::number)
        return readOption(row, text);
    if (text == "unknown" || text == "?")
        return kUnknown;
    auto value = readQuantityIn(text, row.unit, row.unit);
    if (!value) {
        Error error = value.error();
        error.where = row.key;
        return error;
    }
    return checkedValue(id, value.value());
}

} // namespace cw
