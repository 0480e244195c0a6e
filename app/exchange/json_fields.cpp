// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by name and kind.
#include "app/exchange/json_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace cw {

class JsonKindText {
    Q_DECLARE_TR_FUNCTIONS(cw::JsonKindText)
};

std::string kindWords(PlacedJson::Kind kind)
{
    switch (kind) {
    case PlacedJson::Kind::null: return "null";
    case PlacedJson::Kind::boolean: return JsonKindText::tr("true or false").toStdString();
    case PlacedJson::Kind::number: return JsonKindText::tr("a number").toStdString();
    case PlacedJson::Kind::text: return JsonKindText::tr("a text in quotes").toStdString();
    case PlacedJson::Kind::list: return JsonKindText::tr("a list in square brackets").toStdString();
    case PlacedJson::Kind::object: break;
    }
    return JsonKindText::tr("an object in curly brackets").toStdString();
}

std::string valueWords(const PlacedJson& value)
{
    switch (value.kind) {
    case PlacedJson::Kind::null: return "null";
    case PlacedJson::Kind::boolean: return value.truth ? "true" : "false";
    case PlacedJson::Kind::text: return value.text;
    case PlacedJson::Kind::list: return "[…]";
    case PlacedJson::Kind::object: return "{…}";
    case PlacedJson::Kind::number: break;
    }
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value.number).ptr};
}

void JsonFields::fail(const PlacedJson& value, ErrorCode code, std::string_view text, std::string_view limit)
{
    if (!m_error)
        m_error = errorAt(m_name, value.place, code, text, limit);
}

void JsonFields::fail(const PlacedJson& value, const Error& error)
{
    fail(value, error.code, error.value, error.limit);
}

bool JsonFields::isObject(const PlacedJson& value)
{
    if (value.kind == PlacedJson::Kind::object)
        return true;
    fail(value, ErrorCode::wrongKind, valueWords(value), kindWords(PlacedJson::Kind::object));
    return false;
}

void JsonFields::checkObject(const PlacedJson& value, std::initializer_list<std::string_view> known)
{
    if (!isObject(value))
        return;
    for (const PlacedJson& item : value.items) {
        if (std::find(known.begin(), known.end(), item.key) != known.end() || m_error)
            continue;
        std::string possible;
        for (const std::string_view name : known)
            possible.append(possible.empty() ? "" : ", ").append(name);
        m_error = errorAt(m_name, item.keyPlace, ErrorCode::unknownField, item.key, possible);
    }
}

const PlacedJson* JsonFields::needed(const PlacedJson& object, std::string_view field)
{
    const PlacedJson* found = object.find(field);
    if (!found)
        fail(object, ErrorCode::missingField, field);
    return found;
}

const PlacedJson* JsonFields::ofKind(const PlacedJson& object, std::string_view field, PlacedJson::Kind kind)
{
    const PlacedJson* found = object.find(field);
    if (!found || found->kind == PlacedJson::Kind::null)
        return nullptr;
    if (found->kind == kind)
        return found;
    fail(*found, ErrorCode::wrongKind, valueWords(*found), kindWords(kind));
    return nullptr;
}

std::string JsonFields::text(const PlacedJson& object, std::string_view field)
{
    const PlacedJson* found = ofKind(object, field, PlacedJson::Kind::text);
    return found ? found->text : std::string();
}

bool JsonFields::truth(const PlacedJson& object, std::string_view field, bool fallback)
{
    const PlacedJson* found = ofKind(object, field, PlacedJson::Kind::boolean);
    return found ? found->truth : fallback;
}

std::uint64_t JsonFields::whole(const PlacedJson& object, std::string_view field, std::uint64_t fallback,
                                std::uint64_t least, std::uint64_t most)
{
    const PlacedJson* found = ofKind(object, field, PlacedJson::Kind::number);
    if (!found)
        return fallback;
    if (found->whole && *found->whole >= least && *found->whole <= most)
        return *found->whole;
    //: %1 and %2 are whole numbers
    fail(*found, ErrorCode::wrongKind, valueWords(*found),
         JsonKindText::tr("a whole number from %1 to %2").arg(least).arg(most).toStdString());
    return fallback;
}

void JsonFields::checkSchema(const PlacedJson& root, std::string_view stem, int version)
{
    const PlacedJson* schema = needed(root, "schema");
    const std::string said = text(root, "schema");
    const std::string ours = std::string(stem) + std::to_string(version);
    if (!schema || said == ours)
        return;
    int theirs = 0;
    if (said.starts_with(stem))
        std::from_chars(said.data() + stem.size(), said.data() + said.size(), theirs);
    if (theirs > version)
        fail(*schema, ErrorCode::fileFromNewer, std::to_string(theirs), std::to_string(version));
    else
        fail(*schema, ErrorCode::wrongKind, valueWords(*schema), ours);
}

const std::vector<PlacedJson>& JsonFields::list(const PlacedJson& object, std::string_view field)
{
    static const std::vector<PlacedJson> none;
    const PlacedJson* found = ofKind(object, field, PlacedJson::Kind::list);
    return found ? found->items : none;
}

} // namespace cw
