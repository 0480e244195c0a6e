// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a JSON file's fields: each is asked for by name and kind. The first thing that is wrong is kept, and what is
// asked for afterwards is empty, so that a reader needs to look only once at the end.
#pragma once

#include "app/exchange/placed_json.h"

#include <initializer_list>

namespace cw {

class JsonFields {
public:
    explicit JsonFields(std::string name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    // Only the first is kept. Gives the place to an error that has none.
    void fail(const PlacedJson& value, ErrorCode code, std::string_view text = {},
              std::string_view limit = {});
    void fail(const PlacedJson& value, const Error& error);

    // wrongKind unless it is an object; unknownField for a name that is not among the known ones.
    void checkObject(const PlacedJson& value, std::initializer_list<std::string_view> known);
    // wrongKind unless it is an object.
    [[nodiscard]] bool isObject(const PlacedJson& value);
    // Null, and missingField, where it is not there.
    [[nodiscard]] const PlacedJson* needed(const PlacedJson& object, std::string_view field);
    // The fallback where it is not there or null.
    [[nodiscard]] std::string text(const PlacedJson& object, std::string_view field);
    [[nodiscard]] bool truth(const PlacedJson& object, std::string_view field, bool fallback);
    // A whole number from least to most.
    [[nodiscard]] std::uint64_t whole(const PlacedJson& object, std::string_view field,
                                      std::uint64_t fallback, std::uint64_t least, std::uint64_t most);
    // The field "schema" has to be the stem and the version, as in "counterwatt/bundle-1". Else fileFromNewer (a later version),
    // missingField, or wrongKind.
    void checkSchema(const PlacedJson& root, std::string_view stem, int version);
    // Empty where it is not there or null.
    [[nodiscard]] const std::vector<PlacedJson>& list(const PlacedJson& object, std::string_view field);

private:
    // Null where it is not there, null, or (then wrongKind) of another kind.
    const PlacedJson* ofKind(const PlacedJson& object, std::string_view field, PlacedJson::Kind kind);

    std::string m_name;
    std::optional<Error> m_error;
};

// "a number", "a list" … for messages.
[[nodiscard]] std::string kindWords(PlacedJson::Kind kind);
// What stands there, as short as possible: a text, a number's digits, "[…]".
[[nodiscard]] std::string valueWords(const PlacedJson& value);

} // namespace cw
