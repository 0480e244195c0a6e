// SPDX-License-Identifier: GPL-3.0-or-later
// Values, units, ranges and origins of inputs.
#include "app/exchange/scenario_input.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/engine/units/quantity_text.h"
#include "app/engine/units/unit.h"
#include "db/store/document_keys.h"

#include <cmath>

namespace cw {

namespace {

using Kind = PlacedJson::Kind;

class InputReader {
public:
    InputReader(JsonFields& fields, ParameterId id)
        : m_fields(fields)
        , m_row(parameterRow(id))
        , m_unit(m_row.unit)
    {
    }

    InputValue read(const PlacedJson& json)
    {
        InputValue input{kUnknown, {OriginKind::user, {}, {}, {}, {}}};
        if (json.kind != Kind::object) {
            setPoint(input, json);
            return input;
        }
        m_fields.checkObject(json, {"value", "unit", "range", "source", "grade", "preset", "origin"});
        readUnit(json);
        const PlacedJson* range = json.find("range");
        const bool hasRange = range && range->kind != Kind::null;
        if (const PlacedJson* value = hasRange ? json.find("value") : m_fields.needed(json, "value"))
            setPoint(input, *value);
        if (hasRange && !m_fields.error())
            setRange(input, json, *range);
        readOrigin(input.origin, json);
        return input;
    }

private:
    [[nodiscard]] bool isNumber() const { return m_row.kind == ParameterKind::number; }

    void readUnit(const PlacedJson& json)
    {
        const PlacedJson* given = json.find("unit");
        const std::string text = m_fields.text(json, "unit");
        if (text.empty() || text == m_row.unit)
            return;
        if (text.size() > kLongestQuantityText)
            return m_fields.fail(*given, ErrorCode::textTooLong, text, std::to_string(kLongestQuantityText));
        const auto unit = Unit::parse(text);
        const Unit own = Unit::known(m_row.unit);
        if (!unit)
            return m_fields.fail(*given, unit.error());
        if (!isNumber() || !unit.value().convertibleTo(own))
            return m_fields.fail(*given, ErrorCode::wrongUnit, text, m_row.unit);
        m_unit = text;
        m_factor = unit.value().factorTo(own);
    }

    // What may stand for the input, where something else does.
    void failKind(const PlacedJson& value)
    {
        std::string wanted = kindWords(Kind::number);
        if (!isNumber())
            wanted.clear();
        for (const ChoiceOption& option : choiceOptions(m_row.id))
            wanted += (wanted.empty() ? "" : ", ") + std::string(option.id);
        m_fields.fail(value, ErrorCode::wrongKind, valueWords(value), wanted);
    }

    void setPoint(InputValue& input, const PlacedJson& value)
    {
        if (value.kind == Kind::text)
            return isNumber() ? setTyped(input, value) : setOption(input, value);
        if (value.kind == Kind::boolean && m_row.kind == ParameterKind::flag) {
            input.point = value.truth ? 1.0 : 0.0;
            return;
        }
        if (value.kind == Kind::null && isNumber())
            return; // not known
        if (value.kind != Kind::number || !isNumber())
            return failKind(value);
        const bool same = m_unit == m_row.unit; // no rounding then
        const auto checked = checkedValue(m_row.id, same ? value.number : value.number * m_factor);
        if (!checked)
            return m_fields.fail(value, checked.error());
        input.point = checked.value();
    }

    void setOption(InputValue& input, const PlacedJson& value)
    {
        const auto option = readParameter(m_row.id, value.text);
        if (!option)
            return m_fields.fail(value, option.error());
        input.point = option.value();
    }

    void setTyped(InputValue& input, const PlacedJson& value)
    {
        if (value.text == "unknown" || value.text == "?")
            return;
        const auto range = readRange(value.text, m_row.unit, m_unit);
        if (!range)
            return m_fields.fail(value, range.error());
        takeRange(input, value, range.value());
        input.point = medianOf(range.value());
    }

    void setRange(InputValue& input, const PlacedJson& json, const PlacedJson& text)
    {
        if (text.kind != Kind::text || !isNumber())
            return m_fields.fail(text, ErrorCode::wrongKind, valueWords(text), kindWords(Kind::text));
        if (input.range) // typed as the value already
            return m_fields.fail(text, ErrorCode::duplicateField, "range");
        const PlacedJson* value = json.find("value");
        if (value && std::isnan(input.point))
            return failKind(*value);
        auto range = readRangeText(text.text); // of any length, to the last bit
        if (!range || m_unit != m_row.unit)
            range = readRange(text.text, m_row.unit, m_unit);
        if (!range)
            return m_fields.fail(text, range.error());
        takeRange(input, text, range.value());
        if (!value)
            input.point = medianOf(range.value());
    }

    void takeRange(InputValue& input, const PlacedJson& text, const Distribution& range)
    {
        if (const Status status = checkRange(m_row.id, range); !status)
            return m_fields.fail(text, status.error());
        if (range.kind != DistributionKind::point)
            input.range = range;
    }

    void readOrigin(Origin& origin, const PlacedJson& json)
    {
        origin.source = m_fields.text(json, "source");
        if (const std::string grade = m_fields.text(json, "grade"); !grade.empty()) {
            origin.grade = findGrade(grade);
            if (!origin.grade)
                m_fields.fail(*json.find("grade"), ErrorCode::unknownChoice, grade,
                              "measured, disclosed, derived, estimated, claimed");
        }
        if (const PlacedJson* preset = json.find("preset"); preset && preset->kind != Kind::null) {
            m_fields.checkObject(*preset, {"kind", "id"});
            origin.presetKind = m_fields.text(*preset, "kind");
            origin.presetId = m_fields.text(*preset, "id");
            origin.kind = OriginKind::preset;
        }
        const std::string kind = m_fields.text(json, "origin");
        const auto found = document_keys::find<OriginKind>(document_keys::kOrigins, kind);
        if (found)
            origin.kind = *found;
        else if (!kind.empty())
            m_fields.fail(*json.find("origin"), ErrorCode::unknownChoice, kind, "default, preset, user");
    }

    JsonFields& m_fields;
    const ParameterRow& m_row;
    std::string m_unit; // of what the file says
    double m_factor = 1.0;
};

} // namespace

InputValue readScenarioInput(JsonFields& fields, ParameterId id, const PlacedJson& json)
{
    return InputReader(fields, id).read(json);
}

} // namespace cw
